import { drawn, type Pose, type Sizes } from './drawing';
import { CELL_SIZES, halfCells, type Grid } from './grid';

/** A mark's window at one turn, stretch and cell size: its hash, and the cell sums behind the hash. */
export interface HashTemplate {
  readonly turn: number;
  readonly stretch: number;
  readonly cellIndex: number;
  /** Pixels of the mark's longest side in the octave where it fits a window of this cell size. */
  readonly scale: number;
  /** Four 32-bit halves a tile: bits low and high, mask low and high. */
  readonly code: Int32Array;
  /** Bits that the mask keeps. */
  readonly count: number;
  /** Along and across of each cell, row by row; zero where the mark does not cover. */
  readonly cells: Float32Array;
  readonly weights: Float32Array;
}

/** Turns within ±17°, close enough that the ends of the mark stay within half a cell. */
export function turnsFor(grid: Grid): readonly number[] {
  const longest = Math.max(grid.columns, grid.rows);
  const steps = longest <= 10 ? 2 : longest <= 18 ? 3 : longest <= 25 ? 4 : 5;
  return Array.from({ length: 2 * steps + 1 }, (_, i) => (((i - steps) * 16) / steps / 180) * Math.PI);
}

/** Sizes between two cell sizes: a long mark's ends would lie too far off. */
export function zoomsFor(grid: Grid): readonly number[] {
  return Math.max(grid.columns, grid.rows) <= 12 ? [1] : [0.955, 1.02];
}

export function hashTemplate(
  sizes: Sizes,
  grid: Grid,
  cellIndex: number,
  { turn, stretch, zoom }: { readonly turn: number; readonly stretch: number; readonly zoom: number },
): HashTemplate {
  const cell = CELL_SIZES[cellIndex]!;
  const across = halfCells(cell, 2 * grid.columns);
  const down = halfCells(cell, 2 * grid.rows);
  const width = across[2 * grid.columns]!;
  const height = down[2 * grid.rows]!;
  const [drawing] = sizes;
  const longest = Math.max(drawing.width, drawing.height);
  const scale = zoom * Math.min((width * longest) / drawing.width, (height * longest) / drawing.height);
  const pose: Pose = { scale, turn, stretch };
  const edges = drawn(sizes, pose, width, height);
  const cells = new Float32Array(grid.columns * grid.rows * 2);
  const weights = new Float32Array(grid.columns * grid.rows);
  let power = 0;
  let covered = 0;
  for (let row = 0; row < grid.rows; row++) {
    for (let column = 0; column < grid.columns; column++) {
      const k = row * grid.columns + column;
      let a = 0;
      let b = 0;
      let trust = 0;
      let area = 0;
      for (let y = down[2 * row]!; y < down[2 * row + 2]!; y++) {
        for (let x = across[2 * column]!; x < across[2 * column + 2]!; x++) {
          const i = y * width + x;
          a += edges.along[i]! * edges.trust[i]!;
          b += edges.across[i]! * edges.trust[i]!;
          trust += edges.trust[i]!;
          area++;
        }
      }
      const weight = trust / Math.max(1, area);
      if (weight < 0.3) continue;
      cells[2 * k] = a;
      cells[2 * k + 1] = b;
      weights[k] = weight;
      power += a * a + b * b;
      covered++;
    }
  }
  const floor = 0.3 * Math.sqrt(power / Math.max(1, 2 * covered));
  return { turn, stretch, cellIndex, scale, cells, weights, ...packed(grid, cells, weights, floor) };
}

function packed(
  grid: Grid,
  cells: Float32Array,
  weights: Float32Array,
  floor: number,
): { code: Int32Array; count: number } {
  const code = new Int32Array(grid.words * 4);
  const wide = Math.ceil(grid.columns / 8);
  let count = 0;
  for (let row = 0; row < grid.rows; row++) {
    for (let column = 0; column < grid.columns; column++) {
      const k = row * grid.columns + column;
      if (weights[k] === 0) continue;
      const word = (row >> 2) * wide + (column >> 3);
      const shift = (row & 1) * 16 + (column & 7) * 2;
      const low = word * 4 + ((row >> 1) & 1);
      for (let part = 0; part < 2; part++) {
        const value = cells[2 * k + part]!;
        if (Math.abs(value) < floor) continue;
        const bit = 1 << (shift + part);
        code[low + 2] = code[low + 2]! | bit;
        if (value > 0) code[low] = code[low]! | bit;
        count++;
      }
    }
  }
  return { code, count };
}
