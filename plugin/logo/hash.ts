import type { Octave } from './edges';
import { halfCells } from './grid';

/** Half cells of empty border kept around a level, so that windows may reach over the picture's edge. */
export const PAD = 20;

/**
 * The perceptual hash of every place of one octave at one cell size: for each half cell, the signs of the next eight
 * cells to the right (each two bits: along, across), sixteen bits.
 */
export interface HashLevel {
  readonly octave: Octave;
  readonly cellIndex: number;
  readonly cell: number;
  /** Half-cell positions across and down, without the border. */
  readonly width: number;
  readonly height: number;
  /** Positions in a row of `rows`, which has a border of `PAD` on every side. */
  readonly stride: number;
  readonly rows: Uint16Array;
}

/** Fixed jitter so that flat places give no constant bits; about the noise of a good camera. */
const JITTER = Int32Array.from({ length: 256 }, (_, i) => ((Math.imul(i + 1, 0x9e3779b1) >>> 8) & 511) - 256);

export function hashLevel(octave: Octave, cellIndex: number, cell: number): HashLevel {
  const { width: wide, height: high } = octave.edges;
  const width = Math.max(0, Math.floor((wide / cell) * 2) - 1);
  const height = Math.max(0, Math.floor((high / cell) * 2) - 1);
  const stride = width + 2 * PAD;
  const across = halfCells(cell, width + 1);
  const down = halfCells(cell, height + 1);
  const rows = new Uint16Array(stride * (height + 2 * PAD));
  const { sumAlong, sumAcross } = octave;
  const line = wide + 1;
  for (let y = 0; y < height; y++) {
    const top = down[y]! * line;
    const low = down[y + 2]! * line;
    const base = (y + PAD) * stride + PAD;
    for (let x = width - 1; x >= -PAD; x--) {
      const next = rows[base + x + 2]! << 2;
      if (x < 0) {
        rows[base + x] = next;
        continue;
      }
      const left = across[x]!;
      const right = across[x + 2]!;
      const noise = JITTER[(x * 29 + y * 71) & 255]!;
      const a = (sumAlong[low + right]! - sumAlong[low + left]! - sumAlong[top + right]! + sumAlong[top + left]!) | 0;
      const b =
        (sumAcross[low + right]! - sumAcross[low + left]! - sumAcross[top + right]! + sumAcross[top + left]!) | 0;
      rows[base + x] = (a + noise > 0 ? 1 : 0) | (b - noise > 0 ? 2 : 0) | next;
    }
  }
  return { octave, cellIndex, cell, width, height, stride, rows };
}
