import { EDGE_UNIT, type Octave } from './edges';
import type { Pattern } from './pattern';

/** From mark units to pixels of the raster: X = a·x + b·y + tx, Y = c·x + d·y + ty. */
export interface Warp {
  readonly a: number;
  readonly b: number;
  readonly tx: number;
  readonly c: number;
  readonly d: number;
  readonly ty: number;
}

export interface Aligned {
  readonly warp: Warp;
  /** Correlation of the edges under the warp, −1 to 1. */
  readonly fit: number;
  /** Weighted share of the pattern that lies inside the picture. */
  readonly inside: number;
}

/** Pixels of the raster for one mark unit. */
export function scaleOf(warp: Warp): number {
  return Math.sqrt(Math.abs(warp.a * warp.d - warp.b * warp.c));
}

/** The octave in which the mark is nearest in size to the pattern. */
export function octaveFor(octaves: readonly Octave[], warp: Warp, pattern: Pattern): Octave {
  const wanted = Math.log2(scaleOf(warp) / pattern.scale) - 0.3;
  return octaves[Math.min(octaves.length - 1, Math.max(0, Math.round(wanted)))]!;
}

const HOPELESS = 0.15;

const scratch = { along: new Float32Array(4096), across: new Float32Array(4096), inside: new Uint8Array(4096) };

function room(count: number): typeof scratch {
  if (scratch.along.length < count) {
    scratch.along = new Float32Array(count * 2);
    scratch.across = new Float32Array(count * 2);
    scratch.inside = new Uint8Array(count * 2);
  }
  return scratch;
}

/**
 * Refines a warp by inverse compositional Lucas–Kanade on the edge channels of one octave: at most `steps` steps, until
 * the fit no longer grows. With `steps` 0 the fit is only measured.
 */
export function align(octave: Octave, pattern: Pattern, start: Warp, steps: number): Aligned {
  let warp = start;
  let best: Aligned = { warp, fit: -1, inside: 0 };
  let stale = 0;
  const { along, across, inside } = room(pattern.count);
  const pull = new Float64Array(6);
  for (let step = 0; ; step++) {
    sample(octave, pattern, warp, along, across, inside);
    let both = 0;
    let own = 0;
    let theirs = 0;
    let seen = 0;
    let all = 0;
    for (let k = 0; k < pattern.count; k++) {
      const w = pattern.weight[k]!;
      all += w;
      if (inside[k] === 0) continue;
      const p = pattern.along[k]!;
      const q = pattern.across[k]!;
      const i = along[k]!;
      const j = across[k]!;
      both += w * (p * i + q * j);
      own += w * (p * p + q * q);
      theirs += w * (i * i + j * j);
      seen += w;
    }
    const fit = both / Math.sqrt(own * theirs + 1e-9);
    if (fit > best.fit) {
      stale = fit > best.fit + 0.003 ? 0 : stale + 1;
      best = { warp, fit, inside: seen / Math.max(1e-9, all) };
    } else stale++;
    if (step >= steps || stale > 1 || both <= 0 || seen < 0.4 * all) return best;
    // What has not begun to fit by now never does.
    if (step === 3 && best.fit < HOPELESS) return best;
    const gain = both / theirs;
    pull.fill(0);
    for (let k = 0; k < pattern.count; k++) {
      if (inside[k] === 0) continue;
      const w = pattern.weight[k]!;
      const e = w * (gain * along[k]! - pattern.along[k]!);
      const f = w * (gain * across[k]! - pattern.across[k]!);
      const gx = e * pattern.alongX[k]! + f * pattern.acrossX[k]!;
      const gy = e * pattern.alongY[k]! + f * pattern.acrossY[k]!;
      const x = pattern.x[k]!;
      const y = pattern.y[k]!;
      pull[0] = pull[0]! + gx * x;
      pull[1] = pull[1]! + gx * y;
      pull[2] = pull[2]! + gx;
      pull[3] = pull[3]! + gy * x;
      pull[4] = pull[4]! + gy * y;
      pull[5] = pull[5]! + gy;
    }
    const next = moved(warp, pattern.inverse, pull);
    if (next === undefined) return best;
    warp = next;
  }
}

/** The warp after undoing the step that the pattern's derivatives ask for. */
function moved(warp: Warp, inverse: Float64Array, pull: Float64Array): Warp | undefined {
  const step = [0, 0, 0, 0, 0, 0];
  for (let i = 0; i < 6; i++) {
    for (let j = 0; j < 6; j++) step[i] = step[i]! + inverse[i * 6 + j]! * pull[j]!;
  }
  const [p0, p1, p2, p3, p4, p5] = step as [number, number, number, number, number, number];
  const det = (1 + p0) * (1 + p4) - p1 * p3;
  if (!(det > 0.3 && det < 3)) return undefined;
  const ia = (1 + p4) / det;
  const ib = -p1 / det;
  const ic = -p3 / det;
  const id = (1 + p0) / det;
  const a = warp.a * ia + warp.b * ic;
  const b = warp.a * ib + warp.b * id;
  const c = warp.c * ia + warp.d * ic;
  const d = warp.c * ib + warp.d * id;
  return { a, b, tx: warp.tx - a * p2 - b * p5, c, d, ty: warp.ty - c * p2 - d * p5 };
}

/** Edge channels of the octave under the warped points, bilinear. */
function sample(
  octave: Octave,
  pattern: Pattern,
  warp: Warp,
  along: Float32Array,
  across: Float32Array,
  inside: Uint8Array,
): void {
  const { width, height, along: mapA, across: mapB } = pattern.smooth ? octave.smooth : octave.edges;
  const r = 1 / octave.shrink;
  const a = warp.a * r;
  const b = warp.b * r;
  const c = warp.c * r;
  const d = warp.d * r;
  // An edge entry lies at the lower right corner of its pixel.
  const tx = warp.tx * r - 1;
  const ty = warp.ty * r - 1;
  const maxX = width - 2;
  const maxY = height - 2;
  for (let k = 0; k < pattern.count; k++) {
    const x = a * pattern.x[k]! + b * pattern.y[k]! + tx;
    const y = c * pattern.x[k]! + d * pattern.y[k]! + ty;
    if (!(x >= 0 && y >= 0 && x < maxX && y < maxY)) {
      inside[k] = 0;
      continue;
    }
    const left = x | 0;
    const top = y | 0;
    const fx = x - left;
    const fy = y - top;
    const at = top * width + left;
    const w11 = fx * fy;
    const w10 = fy - w11;
    const w01 = fx - w11;
    const w00 = 1 - fx - w10;
    inside[k] = 1;
    along[k] =
      (mapA[at]! * w00 + mapA[at + 1]! * w01 + mapA[at + width]! * w10 + mapA[at + width + 1]! * w11) / EDGE_UNIT;
    across[k] =
      (mapB[at]! * w00 + mapB[at + 1]! * w01 + mapB[at + width]! * w10 + mapB[at + width + 1]! * w11) / EDGE_UNIT;
  }
}
