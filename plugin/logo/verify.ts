import { octaveFor, scaleOf, type Aligned, type Warp } from './align';
import { EDGE_UNIT, type Octave } from './edges';
import type { MarkTemplate } from './mark';
import type { Pattern } from './pattern';
import type { Candidate } from './search';

/** What is measured of an aligned candidate; the score is made of these. */
export interface Evidence {
  /** Edge correlation at the patterns' sizes, coarse to fine; a size too fine for the place repeats the one before. */
  readonly fits: readonly number[];
  /** Correlation of brightness, −1 to 1: negative where the mark is inverted. */
  readonly luma: number;
  /** Mean and low quantile of the edge correlation of the mark's parts, each free to move by a little. */
  readonly blockMean: number;
  readonly blockLow: number;
  readonly z: number;
  readonly likeness: number;
  readonly inside: number;
  /** Pixels of the mark's shorter side, and of the longer. */
  readonly shorter: number;
  readonly longer: number;
  /** Natural logarithm of width over height against the drawing's. */
  readonly stretch: number;
  /** Departure from a right angle, radians. */
  readonly shear: number;
  readonly turn: number;
}

export function geometryOf(warp: Warp): { width: number; height: number; turn: number; shear: number } {
  const width = Math.hypot(warp.a, warp.c);
  const height = Math.hypot(warp.b, warp.d);
  const turnX = Math.atan2(warp.c, warp.a);
  const turnY = Math.atan2(-warp.b, warp.d);
  let shear = turnX - turnY;
  if (shear > Math.PI) shear -= 2 * Math.PI;
  if (shear < -Math.PI) shear += 2 * Math.PI;
  return { width, height, turn: turnY + shear / 2, shear };
}

/** Brightness correlation of the pattern with the plane under the warp, over the points inside. */
export function lumaFit(octave: Octave, pattern: Pattern, warp: Warp): number {
  const { width, height, data } = octave.plane;
  const r = 1 / octave.shrink;
  let n = 0;
  let sumP = 0;
  let sumI = 0;
  let sumPP = 0;
  let sumII = 0;
  let sumPI = 0;
  for (let k = 0; k < pattern.count; k++) {
    const x = (warp.a * pattern.x[k]! + warp.b * pattern.y[k]! + warp.tx) * r - 0.5;
    const y = (warp.c * pattern.x[k]! + warp.d * pattern.y[k]! + warp.ty) * r - 0.5;
    if (!(x >= 0 && y >= 0 && x < width - 1 && y < height - 1)) continue;
    const left = x | 0;
    const top = y | 0;
    const fx = x - left;
    const fy = y - top;
    const at = top * width + left;
    const up = data[at]! * (1 - fx) + data[at + 1]! * fx;
    const low = data[at + width]! * (1 - fx) + data[at + width + 1]! * fx;
    const value = up * (1 - fy) + low * fy;
    const w = pattern.weight[k]!;
    const p = pattern.luma[k]!;
    n += w;
    sumP += w * p;
    sumI += w * value;
    sumPP += w * p * p;
    sumII += w * value * value;
    sumPI += w * p * value;
  }
  if (n <= 0) return 0;
  const varP = sumPP - (sumP * sumP) / n;
  const varI = sumII - (sumI * sumI) / n;
  return (sumPI - (sumP * sumI) / n) / Math.sqrt(varP * varI + n * n * 0.01 + 1e-9);
}

const SHIFTS = [-1, 0, 1] as const;

/** Edge correlation of each part of the pattern, the best of small shifts; parts with little to see are left out. */
export function blockFits(octave: Octave, pattern: Pattern, warp: Warp): number[] {
  const { width, height, along, across } = octave.edges;
  const r = 1 / octave.shrink;
  const shift = scaleOf(warp) * r * 0.022;
  const best = new Float64Array(pattern.blocks).fill(-1);
  const own = new Float64Array(pattern.blocks);
  for (const dy of SHIFTS) {
    for (const dx of SHIFTS) {
      const both = new Float64Array(pattern.blocks);
      const theirs = new Float64Array(pattern.blocks);
      own.fill(0);
      for (let k = 0; k < pattern.count; k++) {
        const x = (warp.a * pattern.x[k]! + warp.b * pattern.y[k]! + warp.tx) * r - 0.5 + dx * shift;
        const y = (warp.c * pattern.x[k]! + warp.d * pattern.y[k]! + warp.ty) * r - 0.5 + dy * shift;
        if (!(x >= 0.5 && y >= 0.5 && x < width - 1 && y < height - 1)) continue;
        const at = ((y | 0) * width + (x | 0)) | 0;
        // Nearest entry: entries lie half a pixel down and right of their pixel's middle.
        const i = along[at]! / EDGE_UNIT;
        const j = across[at]! / EDGE_UNIT;
        const p = pattern.along[k]!;
        const q = pattern.across[k]!;
        const w = pattern.weight[k]!;
        const block = pattern.block[k]!;
        both[block] = both[block]! + w * (p * i + q * j);
        theirs[block] = theirs[block]! + w * (i * i + j * j);
        own[block] = own[block]! + w * (p * p + q * q);
      }
      for (let block = 0; block < pattern.blocks; block++) {
        const fit = both[block]! / Math.sqrt(own[block]! * theirs[block]! + 1e-6);
        if (fit > best[block]!) best[block] = fit;
      }
    }
  }
  const total = own.reduce((sum, value) => sum + value, 0);
  const kept: number[] = [];
  for (let block = 0; block < pattern.blocks; block++) {
    if (own[block]! > (0.25 * total) / pattern.blocks) kept.push(best[block]!);
  }
  return kept;
}

export function evidenceOf(
  octaves: readonly Octave[],
  mark: MarkTemplate,
  candidate: Candidate,
  aligned: Aligned,
  fits: readonly number[],
  finest: number,
): Evidence {
  const { warp } = aligned;
  const pattern = mark.patterns[Math.min(finest, 2)]!;
  const octave = octaveFor(octaves, warp, pattern);
  const blocks = blockFits(octave, pattern, warp).sort((p, q) => p - q);
  const geometry = geometryOf(warp);
  const sides = [geometry.width * mark.width, geometry.height * mark.height] as const;
  return {
    fits,
    luma: lumaFit(octave, pattern, warp),
    blockMean: blocks.reduce((sum, value) => sum + value, 0) / Math.max(1, blocks.length),
    blockLow: blocks[Math.floor(blocks.length * 0.2)] ?? 0,
    z: candidate.z,
    likeness: candidate.likeness,
    inside: aligned.inside,
    shorter: Math.min(...sides),
    longer: Math.max(...sides),
    stretch: Math.log(geometry.width / geometry.height),
    shear: geometry.shear,
    turn: geometry.turn,
  };
}
