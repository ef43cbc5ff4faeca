import { align, octaveFor, scaleOf, type Aligned, type Warp } from './align';
import { octavesOf, type Octave } from './edges';
import { CELL_SIZES } from './grid';
import { hashLevel } from './hash';
import type { MarkTemplate } from './mark';
import { lumaOf, type Raster } from './raster';
import { scoreOf } from './score';
import { searchLevel, type Candidate } from './search';
import { evidenceOf, geometryOf, type Evidence } from './verify';

/** A region in pixels of the raster that was searched. */
export interface MatchBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A candidate after alignment, with what was measured of it. */
export interface Sighting {
  readonly mark: string;
  readonly box: MatchBox;
  readonly score: number;
  readonly warp: Warp;
  readonly evidence: Evidence;
}

/** How closely is looked: rows of windows in steps of, candidates a level, and those that go on to each alignment. */
interface Effort {
  readonly rowStep: number;
  readonly level: number;
  readonly coarse: number;
  readonly stages: readonly [number, number, number];
  readonly small: number;
  readonly favourites: number;
}

const CLOSE: Effort = { rowStep: 1, level: 40, coarse: 120, stages: [40, 16, 6], small: 5, favourites: 12 };
/** For many marks at once, so that ten cost no more than three. */
const QUICK: Effort = { rowStep: 2, level: 24, coarse: 48, stages: [18, 8, 4], small: 3, favourites: 5 };
const MANY = 3;
const STEPS = [10, 10, 6, 6] as const;

/** All places that were looked at to the end, best first; overlapping ones of the same mark are merged. */
export function sightings(raster: Raster, marks: readonly MarkTemplate[]): Sighting[] {
  const effort = marks.length >= MANY ? QUICK : CLOSE;
  const octaves = octavesOf(lumaOf(raster), 12);
  const found = marks.map((): Candidate[] => []);
  for (const octave of octaves) {
    CELL_SIZES.forEach((cell, index) => {
      const level = hashLevel(octave, index, cell);
      searchLevel(level, marks, effort.level, effort.rowStep).forEach((list, m) => found[m]!.push(...list));
    });
  }
  return merged(marks.flatMap((mark, m) => verified(octaves, mark, thinned(found[m]!, effort.coarse), effort)));
}

/** The best candidates; near ones of about the same size give way to a better one. */
function thinned(candidates: readonly Candidate[], count: number): Candidate[] {
  const order = [...candidates].sort((p, q) => rank(q) - rank(p));
  const kept: Candidate[] = [];
  for (const candidate of order) {
    if (kept.length >= count) break;
    const crowded = kept.some(
      (other) =>
        Math.abs(Math.log(other.size / candidate.size)) < 0.2 &&
        Math.hypot(other.x - candidate.x, other.y - candidate.y) < 0.12 * candidate.size,
    );
    if (!crowded) kept.push(candidate);
  }
  return kept;
}

const rank = (candidate: Candidate): number => candidate.likeness * 3 + candidate.z;

function startOf(candidate: Candidate): Warp {
  const root = Math.sqrt(candidate.template.stretch);
  const cos = Math.cos(candidate.template.turn) * candidate.size;
  const sin = Math.sin(candidate.template.turn) * candidate.size;
  return { a: cos * root, b: -sin / root, tx: candidate.x, c: sin * root, d: cos / root, ty: candidate.y };
}

interface Live {
  readonly candidate: Candidate;
  /** Place among the candidates, best first. */
  readonly order: number;
  readonly aligned: Aligned;
  readonly stage: number;
}

function verified(
  octaves: readonly Octave[],
  mark: MarkTemplate,
  candidates: readonly Candidate[],
  effort: Effort,
): Sighting[] {
  let live: Live[] = [];
  for (const [order, candidate] of candidates.entries()) {
    const start = startOf(candidate);
    const pattern = mark.patterns[0]!;
    const aligned = align(octaveFor(octaves, start, pattern), pattern, start, STEPS[0]);
    if (plausible(aligned, candidate)) live.push({ candidate, order, aligned, stage: 0 });
  }
  const last = mark.patterns.length - 1;
  const small: Live[] = [];
  for (let stage = 1; stage <= last; stage++) {
    live.sort((p, q) => q.aligned.fit - p.aligned.fit);
    const pattern = mark.patterns[stage]!;
    const next: Live[] = [];
    const tooSmall = (one: Live): boolean => scaleOf(one.aligned.warp) < 0.7 * pattern.scale;
    // What is too small for the last pattern ends here; smaller than that nothing can be told.
    if (stage === last) small.push(...distinct(live.filter(tooSmall)).slice(0, effort.small));
    const able = distinct(live.filter((each) => !tooSmall(each)));
    for (const [n, one] of able.entries()) {
      // The hash's favourites are followed until sharp edges can tell; smooth ones flatter rings and letters.
      if (n >= effort.stages[stage - 1]! && (stage === last || one.order >= effort.favourites)) continue;
      const octave = octaveFor(octaves, one.aligned.warp, pattern);
      const aligned = align(octave, pattern, one.aligned.warp, STEPS[stage]!);
      if (plausible(aligned, one.candidate)) next.push({ ...one, aligned, stage });
    }
    live = next;
  }
  live.push(...small);
  return merged(live.map((one) => sighted(octaves, mark, one)));
}

function plausible({ warp, fit, inside }: Aligned, candidate: Candidate): boolean {
  if (fit < 0.15 || inside < 0.5) return false;
  const { width, height, shear } = geometryOf(warp);
  return (
    Math.abs(shear) < 0.45 &&
    Math.abs(Math.log(width / height)) < 0.5 &&
    Math.abs(Math.log(scaleOf(warp) / candidate.size)) < 0.45 &&
    Math.hypot(warp.tx - candidate.x, warp.ty - candidate.y) < 0.35 * candidate.size
  );
}

/** One of those that alignment brought to the same place. */
function distinct(live: readonly Live[]): Live[] {
  const kept: Live[] = [];
  for (const one of live) {
    const { warp } = one.aligned;
    const size = scaleOf(warp);
    const same = kept.some(
      (other) =>
        Math.hypot(other.aligned.warp.tx - warp.tx, other.aligned.warp.ty - warp.ty) < 0.06 * size &&
        Math.abs(Math.log(scaleOf(other.aligned.warp) / size)) < 0.08,
    );
    if (!same) kept.push(one);
  }
  return kept;
}

function sighted(octaves: readonly Octave[], mark: MarkTemplate, one: Live): Sighting {
  const fits: number[] = [];
  for (let stage = 0; stage <= one.stage; stage++) {
    const pattern = mark.patterns[stage]!;
    fits.push(align(octaveFor(octaves, one.aligned.warp, pattern), pattern, one.aligned.warp, 0).fit);
  }
  while (fits.length < mark.patterns.length) fits.push(fits[fits.length - 1]!);
  const evidence = evidenceOf(octaves, mark, one.candidate, one.aligned, fits, one.stage);
  return {
    mark: mark.mark,
    box: boxOf(mark, one.aligned.warp, octaves[0]!),
    score: scoreOf(evidence),
    warp: one.aligned.warp,
    evidence,
  };
}

/** Upright box around the warped mark, cut at the picture's border. */
export function boxOf(mark: MarkTemplate, warp: Warp, octave: Octave): MatchBox {
  const xs: number[] = [];
  const ys: number[] = [];
  for (const [sx, sy] of [
    [-1, -1],
    [1, -1],
    [1, 1],
    [-1, 1],
  ] as const) {
    xs.push(warp.a * sx * mark.width * 0.5 + warp.b * sy * mark.height * 0.5 + warp.tx);
    ys.push(warp.c * sx * mark.width * 0.5 + warp.d * sy * mark.height * 0.5 + warp.ty);
  }
  const left = Math.max(0, Math.min(...xs));
  const top = Math.max(0, Math.min(...ys));
  const right = Math.min(octave.plane.width, Math.max(...xs));
  const bottom = Math.min(octave.plane.height, Math.max(...ys));
  return { x: left, y: top, width: Math.max(0, right - left), height: Math.max(0, bottom - top) };
}

export function overlap(p: MatchBox, q: MatchBox): number {
  const width = Math.min(p.x + p.width, q.x + q.width) - Math.max(p.x, q.x);
  const height = Math.min(p.y + p.height, q.y + q.height) - Math.max(p.y, q.y);
  if (width <= 0 || height <= 0) return 0;
  const both = width * height;
  return both / (p.width * p.height + q.width * q.height - both);
}

function merged(found: readonly Sighting[]): Sighting[] {
  const kept: Sighting[] = [];
  for (const one of [...found].sort((p, q) => q.score - p.score)) {
    if (!kept.some((other) => overlap(other.box, one.box) > 0.3)) kept.push(one);
  }
  return kept;
}
