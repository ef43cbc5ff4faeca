/** How a mark's window is divided: square cells, at most 32 on a side. */
export interface Grid {
  readonly columns: number;
  readonly rows: number;
  /** Tiles of 8 × 4 cells, 64 bits each, that cover the window. */
  readonly words: number;
}

/** Cell sizes of one octave in its pixels; a mark between two is still recognised. */
export const CELL_SIZES: readonly number[] = [3, 3.45, 3.96, 4.56, 5.24];

/**
 * Cells for a mark of this shape (width over height). Wide marks are mostly letters, whose strokes cancel out in large
 * cells: they are divided more finely.
 */
export function gridFor(aspect: number): Grid {
  const long = Math.max(aspect, 1 / aspect);
  const longest = long < 1.5 ? 8 : Math.min(32, Math.round(Math.sqrt((long < 2 ? 80 : 150) * long)));
  const shortest = Math.max(2, Math.round(longest / long));
  const columns = aspect >= 1 ? longest : shortest;
  const rows = aspect >= 1 ? shortest : longest;
  return { columns, rows, words: Math.ceil(columns / 8) * Math.ceil(rows / 4) };
}

/** Borders between half cells, in whole pixels. */
export function halfCells(cell: number, count: number): Int32Array {
  const borders = new Int32Array(count + 1);
  for (let i = 0; i <= count; i++) borders[i] = Math.round((i * cell) / 2);
  return borders;
}
