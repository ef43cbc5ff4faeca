import { halved, type Plane } from './raster';

/**
 * Directions of edges at doubled angle, so that light on dark and dark on light are the same: `along` is
 * cos 2θ and `across` is sin 2θ, times a strength that saturates with contrast, in units of 1/EDGE_UNIT. The entry
 * (x, y) lies at the corner shared by the pixels (x, y) and (x + 1, y + 1).
 */
export interface Edges {
  readonly width: number;
  readonly height: number;
  readonly along: Int16Array;
  readonly across: Int16Array;
}

export const EDGE_UNIT = 1024;
/** Contrast, in grey levels per pixel, at which the strength is one half. */
const HALF_CONTRAST = 20;

/** Edges of a plane; the last row and column are zero. */
export function edgesOf(plane: Plane): Edges {
  const { width, height, data } = plane;
  const along = new Int16Array(width * height);
  const across = new Int16Array(width * height);
  for (let y = 0; y + 1 < height; y++) {
    let at = y * width;
    let topLeft = data[at]!;
    let lowLeft = data[at + width]!;
    for (let x = 0; x + 1 < width; x++, at++) {
      const topRight = data[at + 1]!;
      const lowRight = data[at + width + 1]!;
      // The diagonal differences are the gradient turned by 45°, which swaps the two doubled-angle parts.
      const down = lowRight - topLeft;
      const up = topRight - lowLeft;
      topLeft = topRight;
      lowLeft = lowRight;
      const square = down * down + up * up;
      if (square < 2) continue;
      const size = Math.sqrt(square);
      const scale = EDGE_UNIT / (size * (size + HALF_CONTRAST));
      along[at] = 2 * down * up * scale;
      across[at] = (down * down - up * up) * scale;
    }
  }
  return { width, height, along, across };
}

/** Sums over the rectangle above and left of each corner: `(width + 1) * (height + 1)` entries, wrapping at 2^32. */
export function summed(values: Int16Array, width: number, height: number): Int32Array {
  const stride = width + 1;
  const sums = new Int32Array(stride * (height + 1));
  for (let y = 0, at = 0; y < height; y++) {
    let row = 0;
    let out = (y + 1) * stride + 1;
    for (let x = 0; x < width; x++, at++, out++) {
      row = (row + values[at]!) | 0;
      sums[out] = (sums[out - stride]! + row) | 0;
    }
  }
  return sums;
}

/** Means of 3 × 3 entries from their sums; the outermost entries are zero. */
function averaged(sums: Int32Array, width: number, height: number): Int16Array {
  const stride = width + 1;
  const out = new Int16Array(width * height);
  for (let y = 1; y + 1 < height; y++) {
    let at = (y - 1) * stride;
    const below = 3 * stride;
    for (let x = 1, i = y * width + 1; x + 1 < width; x++, i++, at++) {
      out[i] = ((sums[at + below + 3]! - sums[at + below]! - sums[at + 3]! + sums[at]!) | 0) / 9;
    }
  }
  return out;
}

/** One octave of a picture: its plane, its edges and their sums. `shrink` is 1, 2, 4 … */
export interface Octave {
  readonly shrink: number;
  readonly plane: Plane;
  readonly edges: Edges;
  /** The edges averaged over 3 × 3 entries: alignment finds its way on them from farther off. */
  readonly smooth: Edges;
  readonly sumAlong: Int32Array;
  readonly sumAcross: Int32Array;
}

/** Octaves from the full size down, while both sides keep at least `smallest` pixels. */
export function octavesOf(plane: Plane, smallest: number): readonly Octave[] {
  const octaves: Octave[] = [];
  let current = plane;
  for (let shrink = 1; ; shrink *= 2) {
    const edges = edgesOf(current);
    const sumAlong = summed(edges.along, edges.width, edges.height);
    const sumAcross = summed(edges.across, edges.width, edges.height);
    const smooth = {
      width: edges.width,
      height: edges.height,
      along: averaged(sumAlong, edges.width, edges.height),
      across: averaged(sumAcross, edges.width, edges.height),
    };
    octaves.push({ shrink, plane: current, edges, smooth, sumAlong, sumAcross });
    if (Math.min(current.width, current.height) < 2 * smallest) return octaves;
    current = halved(current);
  }
}
