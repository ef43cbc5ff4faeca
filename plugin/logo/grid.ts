/** How a mark's window is divided: square cells, at most 32 across, about 64 in all. */
export interface Grid {
  readonly columns: number;
  readonly rows: number;
  /** Tiles of 8 × 4 cells, 64 bits each, that cover the window. */
  readonly words: number;
}

/** Cell sizes of one octave in its pixels; a mark between two is still recognised. */
export const CELL_SIZES: readonly number[] = [3, 3.45, 3.96, 4.56, 5.24];

/** Cells for a mark of this shape (width over height). */
export function gridFor(aspect: number): Grid {
  const side = Math.sqrt(64 * aspect);
  let columns = Math.round(Math.min(32, Math.max(3, side)));
  let rows = Math.round(Math.min(20, Math.max(2, columns / aspect)));
  if (columns > 5 && columns < 11 && rows > 5 && rows < 11) {
    const longest = 8;
    columns = aspect >= 1 ? longest : Math.round(longest * aspect);
    rows = aspect >= 1 ? Math.round(longest / aspect) : longest;
  }
  return { columns, rows, words: Math.ceil(columns / 8) * Math.ceil(rows / 4) };
}

/** Borders between half cells, in whole pixels. */
export function halfCells(cell: number, count: number): Int32Array {
  const borders = new Int32Array(count + 1);
  for (let i = 0; i <= count; i++) borders[i] = Math.round((i * cell) / 2);
  return borders;
}
