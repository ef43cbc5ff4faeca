import { drawn, type DrawnEdges, type Sizes } from './drawing';

/**
 * A mark drawn at a fixed size, as the points that alignment compares. Coordinates are in mark units: longest side 1,
 * origin in the middle.
 */
export interface Pattern {
  /** Pixels of the longest side. */
  readonly scale: number;
  /** Whether it is compared with smoothed edges. */
  readonly smooth: boolean;
  readonly count: number;
  readonly x: Float32Array;
  readonly y: Float32Array;
  readonly along: Float32Array;
  readonly across: Float32Array;
  readonly weight: Float32Array;
  readonly luma: Float32Array;
  /** Derivatives of along and across by x and y, in mark units. */
  readonly alongX: Float32Array;
  readonly alongY: Float32Array;
  readonly acrossX: Float32Array;
  readonly acrossY: Float32Array;
  /** Block of each point, for the correlation part by part. */
  readonly block: Uint8Array;
  readonly blocks: number;
  /** Inverse of the weighted sums of products of the derivatives by the six parameters, row by row. */
  readonly inverse: Float64Array;
}

const MARGIN = 2;

export function patternOf(
  sizes: Sizes,
  scale: number,
  { smooth, rigid }: { readonly smooth: boolean; readonly rigid: boolean },
): Pattern {
  const [drawing] = sizes;
  const longest = Math.max(drawing.width, drawing.height);
  const width = Math.ceil((drawing.width / longest) * scale) + 2 * MARGIN + 1;
  const height = Math.ceil((drawing.height / longest) * scale) + 2 * MARGIN + 1;
  const sharp = drawn(sizes, { scale, turn: 0, stretch: 1 }, width, height);
  const edges = smooth ? smoothed(sharp) : sharp;
  const at: number[] = [];
  for (let i = 0; i < width * height; i++) if (edges.trust[i]! > 0.05) at.push(i);
  const count = at.length;
  const make = (): Float32Array => new Float32Array(count);
  const pattern = {
    scale,
    smooth,
    count,
    x: make(),
    y: make(),
    along: make(),
    across: make(),
    weight: make(),
    luma: make(),
    alongX: make(),
    alongY: make(),
    acrossX: make(),
    acrossY: make(),
    block: new Uint8Array(count),
  };
  const wide = width / height;
  const blocksAcross = wide > 2.4 ? 8 : wide > 1.4 ? 6 : wide > 0.7 ? 4 : 2;
  const blocksDown = wide > 2.4 ? 2 : wide > 1.4 ? 3 : wide > 0.7 ? 4 : 6;
  at.forEach((i, k) => {
    const px = i % width;
    const py = (i - px) / width;
    pattern.x[k] = (px + 1 - width / 2) / scale;
    pattern.y[k] = (py + 1 - height / 2) / scale;
    pattern.along[k] = edges.along[i]!;
    pattern.across[k] = edges.across[i]!;
    pattern.weight[k] = edges.trust[i]!;
    pattern.luma[k] = cornerMean(edges.luma, i, width, height);
    const left = px > 0 ? i - 1 : i;
    const right = px + 1 < width ? i + 1 : i;
    const up = py > 0 ? i - width : i;
    const low = py + 1 < height ? i + width : i;
    pattern.alongX[k] = ((edges.along[right]! - edges.along[left]!) * scale) / 2;
    pattern.alongY[k] = ((edges.along[low]! - edges.along[up]!) * scale) / 2;
    pattern.acrossX[k] = ((edges.across[right]! - edges.across[left]!) * scale) / 2;
    pattern.acrossY[k] = ((edges.across[low]! - edges.across[up]!) * scale) / 2;
    pattern.block[k] =
      Math.min(blocksDown - 1, Math.floor((py / height) * blocksDown)) * blocksAcross +
      Math.min(blocksAcross - 1, Math.floor((px / width) * blocksAcross));
  });
  return { ...pattern, blocks: blocksAcross * blocksDown, inverse: inverseOf(normal(pattern), rigid ? RIGID : FREE) };
}

/** Edges and trust averaged over 3 × 3 entries, as `Octave.smooth` is. */
function smoothed(edges: DrawnEdges): DrawnEdges {
  const { width, height } = edges;
  const mean = (values: Float32Array): Float32Array => {
    const out = new Float32Array(width * height);
    for (let y = 1; y + 1 < height; y++) {
      for (let x = 1; x + 1 < width; x++) {
        let sum = 0;
        for (let k = 0; k < 9; k++) sum += values[(y - 1 + Math.floor(k / 3)) * width + x - 1 + (k % 3)]!;
        out[y * width + x] = sum / 9;
      }
    }
    return out;
  };
  return { ...edges, along: mean(edges.along), across: mean(edges.across), trust: mean(edges.trust) };
}

/** Luma at the corner shared by four pixels, where the edge entry lies. */
function cornerMean(luma: Float32Array, i: number, width: number, height: number): number {
  const last = width * height - 1;
  return (
    (luma[i]! +
      luma[Math.min(last, i + 1)]! +
      luma[Math.min(last, i + width)]! +
      luma[Math.min(last, i + width + 1)]!) /
    4
  );
}

type Derived = Pick<Pattern, 'count' | 'x' | 'y' | 'weight' | 'alongX' | 'alongY' | 'acrossX' | 'acrossY'>;

function normal(pattern: Derived): Float64Array {
  const sums = new Float64Array(36);
  const row = new Float64Array(6);
  const add = (dx: number, dy: number, x: number, y: number, weight: number): void => {
    row.set([dx * x, dx * y, dx, dy * x, dy * y, dy]);
    for (let i = 0; i < 6; i++)
      for (let j = 0; j < 6; j++) sums[i * 6 + j] = sums[i * 6 + j]! + weight * row[i]! * row[j]!;
  };
  for (let k = 0; k < pattern.count; k++) {
    add(pattern.alongX[k]!, pattern.alongY[k]!, pattern.x[k]!, pattern.y[k]!, pattern.weight[k]!);
    add(pattern.acrossX[k]!, pattern.acrossY[k]!, pattern.x[k]!, pattern.y[k]!, pattern.weight[k]!);
  }
  return sums;
}

/** Columns: how the six parameters of a step follow from fewer. */
const FREE: readonly (readonly number[])[] = Array.from({ length: 6 }, (_, i) =>
  Array.from({ length: 6 }, (__, j) => (i === j ? 1 : 0)),
);
const RIGID: readonly (readonly number[])[] = [
  [1, 0, 0, 0, 1, 0],
  [0, -1, 0, 1, 0, 0],
  [0, 0, 1, 0, 0, 0],
  [0, 0, 0, 0, 0, 1],
];

/** The best step within the span of `basis` for a pull on all six: B (Bᵀ H B)⁻¹ Bᵀ. */
function inverseOf(matrix: Float64Array, basis: readonly (readonly number[])[]): Float64Array {
  const n = basis.length;
  const inner = new Float64Array(n * n);
  for (let r = 0; r < n; r++) {
    for (let c = 0; c < n; c++) {
      for (let i = 0; i < 6; i++) {
        for (let j = 0; j < 6; j++)
          inner[r * n + c] = inner[r * n + c]! + basis[r]![i]! * matrix[i * 6 + j]! * basis[c]![j]!;
      }
    }
  }
  const inverse = inverted(inner, n);
  const out = new Float64Array(36);
  for (let i = 0; i < 6; i++) {
    for (let j = 0; j < 6; j++) {
      for (let r = 0; r < n; r++) {
        for (let c = 0; c < n; c++)
          out[i * 6 + j] = out[i * 6 + j]! + basis[r]![i]! * inverse[r * n + c]! * basis[c]![j]!;
      }
    }
  }
  return out;
}

/** Gauss–Jordan with a small ridge, so that a mark without edges one way still yields finite steps. */
function inverted(matrix: Float64Array, n: number): Float64Array {
  const a = Float64Array.from(matrix);
  const out = new Float64Array(n * n);
  let trace = 0;
  for (let i = 0; i < n; i++) trace += a[i * n + i]!;
  for (let i = 0; i < n; i++) {
    a[i * n + i] = a[i * n + i]! * 1.01 + (1e-4 * trace) / n + 1e-9;
    out[i * n + i] = 1;
  }
  for (let i = 0; i < n; i++) {
    let pivot = i;
    for (let r = i + 1; r < n; r++) if (Math.abs(a[r * n + i]!) > Math.abs(a[pivot * n + i]!)) pivot = r;
    for (let c = 0; c < n; c++) {
      const swapA = a[i * n + c]!;
      a[i * n + c] = a[pivot * n + c]!;
      a[pivot * n + c] = swapA;
      const swapO = out[i * n + c]!;
      out[i * n + c] = out[pivot * n + c]!;
      out[pivot * n + c] = swapO;
    }
    const scale = 1 / a[i * n + i]!;
    for (let c = 0; c < n; c++) {
      a[i * n + c] = a[i * n + c]! * scale;
      out[i * n + c] = out[i * n + c]! * scale;
    }
    for (let r = 0; r < n; r++) {
      if (r === i) continue;
      const factor = a[r * n + i]!;
      for (let c = 0; c < n; c++) {
        a[r * n + c] = a[r * n + c]! - factor * a[i * n + c]!;
        out[r * n + c] = out[r * n + c]! - factor * out[i * n + c]!;
      }
    }
  }
  return out;
}
