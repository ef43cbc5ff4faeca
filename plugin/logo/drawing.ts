import { edgesOf, EDGE_UNIT } from './edges';
import { resized, type Raster } from './raster';

/** How a drawing is laid on a canvas: from mark units (longest side 1, origin in the middle) to pixels. */
export interface Pose {
  /** Pixels of the longest side. */
  readonly scale: number;
  /** Turn in radians, clockwise as seen. */
  readonly turn: number;
  /** Width grows and height shrinks by its root; 1 keeps the shape. */
  readonly stretch: number;
}

/** Edges of a drawing that hold on any ground: strengths −1 to 1, and how far each can be relied on, 0 to 1. */
export interface DrawnEdges {
  readonly width: number;
  readonly height: number;
  readonly along: Float32Array;
  readonly across: Float32Array;
  readonly trust: Float32Array;
  /** Brightness on middle grey, 0 to 255, and how much of each pixel the drawing covers, 0 to 1. */
  readonly luma: Float32Array;
  readonly cover: Float32Array;
}

/** A drawing and its halves, large to small, so that small sizes are made from small sources. */
export type Sizes = readonly [Raster, ...Raster[]];

export function sizesOf(drawing: Raster): Sizes {
  const sizes: [Raster, ...Raster[]] = [drawing];
  for (let last = drawing; Math.min(last.width, last.height) >= 16;) {
    last = resized(last, last.width >> 1, last.height >> 1);
    sizes.push(last);
  }
  return sizes;
}

const GROUNDS = [255, 128, 0] as const;

/** Lays the drawing on a canvas of the given size, its middle on the canvas's middle, and reads its edges. */
export function drawn(sizes: Sizes, pose: Pose, width: number, height: number): DrawnEdges {
  const { luma, cover } = laid(sizes, pose, width, height);
  const count = width * height;
  const along = new Float32Array(count);
  const across = new Float32Array(count);
  const strength = new Float32Array(count);
  const plane = new Uint8Array(count);
  for (const ground of GROUNDS) {
    for (let i = 0; i < count; i++) plane[i] = luma[i]! + (1 - cover[i]!) * ground + 0.5;
    const edges = edgesOf({ width, height, data: plane });
    for (let i = 0; i < count; i++) {
      const a = edges.along[i]! / EDGE_UNIT;
      const b = edges.across[i]! / EDGE_UNIT;
      along[i] = along[i]! + a / GROUNDS.length;
      across[i] = across[i]! + b / GROUNDS.length;
      strength[i] = strength[i]! + Math.hypot(a, b) / GROUNDS.length;
    }
  }
  const trust = new Float32Array(count);
  for (let y = 0; y + 1 < height; y++) {
    for (let x = 0; x + 1 < width; x++) {
      const i = y * width + x;
      const covered = Math.max(cover[i]!, cover[i + 1]!, cover[i + width]!, cover[i + width + 1]!);
      if (covered < 0.25) continue;
      const size = strength[i]!;
      const agree = size > 0.02 ? Math.hypot(along[i]!, across[i]!) / size : 1;
      trust[i] = Math.min(1, covered * 2) * Math.min(1, Math.max(0, (agree - 0.3) / 0.5));
    }
  }
  for (let i = 0; i < count; i++) luma[i] = luma[i]! + (1 - cover[i]!) * 128;
  return { width, height, along, across, trust, luma, cover };
}

/** The drawing's brightness times cover, and its cover, sampled on twice the grid and averaged. */
function laid(sizes: Sizes, pose: Pose, width: number, height: number): { luma: Float32Array; cover: Float32Array } {
  const [drawing] = sizes;
  const fine = (2 * pose.scale) / Math.max(drawing.width, drawing.height);
  const near = sizes.findLast((one) => one.width >= drawing.width * fine && one.height >= drawing.height * fine);
  const source = resized(
    near ?? drawing,
    Math.max(1, Math.round(drawing.width * fine)),
    Math.max(1, Math.round(drawing.height * fine)),
  );
  const value = new Float32Array(source.width * source.height);
  const alpha = new Float32Array(source.width * source.height);
  for (let i = 0, at = 0; i < value.length; i++, at += source.channels) {
    const a = source.channels === 4 ? source.data[at + 3]! / 255 : 1;
    alpha[i] = a;
    value[i] = (a * (source.data[at]! * 77 + source.data[at + 1]! * 150 + source.data[at + 2]! * 29)) / 256;
  }
  const root = Math.sqrt(pose.stretch);
  const cos = Math.cos(pose.turn);
  const sin = Math.sin(pose.turn);
  const luma = new Float32Array(width * height);
  const cover = new Float32Array(width * height);
  for (let y = 0; y < 2 * height; y++) {
    for (let x = 0; x < 2 * width; x++) {
      const dx = x + 0.5 - width;
      const dy = y + 0.5 - height;
      const u = (cos * dx + sin * dy) / root + source.width / 2 - 0.5;
      const v = (cos * dy - sin * dx) * root + source.height / 2 - 0.5;
      const left = Math.floor(u);
      const top = Math.floor(v);
      const out = (y >> 1) * width + (x >> 1);
      for (let k = 0; k < 4; k++) {
        const sx = left + (k & 1);
        const sy = top + (k >> 1);
        if (sx < 0 || sy < 0 || sx >= source.width || sy >= source.height) continue;
        const share = (k & 1 ? u - left : 1 - u + left) * (k >> 1 ? v - top : 1 - v + top) * 0.25;
        luma[out] = luma[out]! + share * value[sy * source.width + sx]!;
        cover[out] = cover[out]! + share * alpha[sy * source.width + sx]!;
      }
    }
  }
  return { luma, cover };
}

/**
 * The part of a drawing that is the mark: a plain ground connected with the corners is made transparent, and empty
 * margins are cut off. Returns nothing when no pixel is left.
 */
export function trimmed(drawing: Raster): Raster | undefined {
  const { width, height } = drawing;
  const data = new Uint8Array(width * height * 4);
  for (let i = 0; i < width * height; i++) {
    const at = i * drawing.channels;
    data[i * 4] = drawing.data[at]!;
    data[i * 4 + 1] = drawing.data[at + 1]!;
    data[i * 4 + 2] = drawing.data[at + 2]!;
    data[i * 4 + 3] = drawing.channels === 4 ? drawing.data[at + 3]! : 255;
  }
  clearGround(data, width, height);
  let left = width;
  let top = height;
  let right = -1;
  let bottom = -1;
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      if (data[(y * width + x) * 4 + 3]! < 40) continue;
      left = Math.min(left, x);
      right = Math.max(right, x);
      top = Math.min(top, y);
      bottom = Math.max(bottom, y);
    }
  }
  if (right < left) return undefined;
  const w = right - left + 1;
  const h = bottom - top + 1;
  const cut = new Uint8Array(w * h * 4);
  for (let y = 0; y < h; y++) {
    cut.set(data.subarray(((top + y) * width + left) * 4, ((top + y) * width + left + w) * 4), y * w * 4);
  }
  return { width: w, height: h, channels: 4, data: cut };
}

/** Flood from the four corners where all four are opaque and of about one colour. */
function clearGround(data: Uint8Array, width: number, height: number): void {
  const corners = [0, width - 1, (height - 1) * width, height * width - 1];
  const first = corners[0]! * 4;
  const near = (i: number, limit: number): boolean =>
    data[i * 4 + 3]! > 250 &&
    Math.abs(data[i * 4]! - data[first]!) <= limit &&
    Math.abs(data[i * 4 + 1]! - data[first + 1]!) <= limit &&
    Math.abs(data[i * 4 + 2]! - data[first + 2]!) <= limit;
  if (!corners.every((i) => near(i, 12))) return;
  const ground = [data[first]!, data[first + 1]!, data[first + 2]!] as const;
  const isGround = (i: number): boolean =>
    Math.abs(data[i * 4]! - ground[0]) <= 16 &&
    Math.abs(data[i * 4 + 1]! - ground[1]) <= 16 &&
    Math.abs(data[i * 4 + 2]! - ground[2]) <= 16;
  const seen = new Uint8Array(width * height);
  const stack = [...corners];
  for (const i of corners) seen[i] = 1;
  while (stack.length > 0) {
    const i = stack.pop()!;
    data[i * 4 + 3] = 0;
    const x = i % width;
    for (const next of [x > 0 ? i - 1 : i, x + 1 < width ? i + 1 : i, i - width, i + width]) {
      if (next < 0 || next >= width * height || seen[next] === 1 || !isGround(next)) continue;
      seen[next] = 1;
      stack.push(next);
    }
  }
}
