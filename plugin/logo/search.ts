import type { Grid } from './grid';
import { PAD, type HashLevel } from './hash';
import { kernel } from './kernel';
import type { MarkTemplate } from './mark';
import type { HashTemplate } from './template';

/** A window that resembles a mark: where, at which turn, and how much. */
export interface Candidate {
  readonly template: HashTemplate;
  /** Middle of the window and length of the mark's longest side, in pixels of the raster. */
  readonly x: number;
  readonly y: number;
  readonly size: number;
  /** Standard deviations, halved, by which the hash distance lies under chance. */
  readonly z: number;
  /** Correlation of the cells behind the hash, −1 to 1. */
  readonly likeness: number;
}

export const MIN_Z = 1.45;
/** Share of a window that may lie outside the picture, on each side. */
const MAX_CUT = 0.3;
/** Windows compete within blocks of this many half cells. */
export const BLOCK = 4;

/** Where the parts of a level lie in the kernel's memory. */
interface Laid {
  readonly tiles: number;
  readonly free: number;
}

/** Copies the level into the kernel's memory, as tiles. */
function laid(level: HashLevel): Laid {
  const count = level.rows.length;
  const tiles = Math.ceil(count / 4) * 8;
  // Windows at the end read past the last tile; their masks drop what they read.
  const free = tiles + (count + 64 * level.stride + 64) * 8;
  const { loops, bytes } = kernel();
  new Uint16Array(bytes(free), 0, count).set(level.rows);
  loops.tile(0, level.stride, count / level.stride, tiles);
  return { tiles, free };
}

/** The best windows of the level for each mark; `keep` of them at most. */
export function searchLevel(
  level: HashLevel,
  marks: readonly MarkTemplate[],
  keep: number,
  rowStep = 1,
): Candidate[][] {
  if (level.width === 0 || level.height === 0) return marks.map(() => []);
  const place = laid(level);
  return marks.map((mark) => searchMark(level, place, mark, keep, rowStep));
}

function searchMark(level: HashLevel, place: Laid, mark: MarkTemplate, keep: number, rowStep: number): Candidate[] {
  const { grid } = mark;
  const list = mark.templates[level.cellIndex]!;
  const cutX = Math.min(PAD, 2 * Math.floor(grid.columns * MAX_CUT));
  const cutY = Math.min(PAD, 2 * Math.floor(grid.rows * MAX_CUT));
  const lastX = level.width + 1 - 2 * grid.columns;
  const lastY = level.height + 1 - 2 * grid.rows;
  const wide = lastX + 2 * cutX + 1;
  const high = lastY + 2 * cutY + 1;
  if (wide <= 0 || high <= 0) return [];
  const across = Math.ceil(wide / BLOCK);
  const blocks = across * Math.ceil(high / BLOCK);

  const offsets = place.free;
  const templates = offsets + grid.words * 8;
  const limits = templates + list.length * grid.words * 16;
  const columns = limits + list.length * 16;
  const rows = columns + wide * grid.words * 8;
  const bestZ = rows + high * grid.words * 8;
  const { loops, bytes } = kernel();
  const memory = bytes(bestZ + blocks * 12);
  new Int32Array(memory, offsets, grid.words).set(offsetsOf(level, grid));
  list.forEach((template, t) => {
    new Int32Array(memory, templates + t * grid.words * 16, grid.words * 4).set(template.code);
  });
  new Int32Array(memory, limits, list.length * 4).set(list.flatMap((template) => limitsOf(template, grid)));
  new Int32Array(memory, columns, wide * grid.words * 2).set(insideColumns(level, grid, cutX, wide));
  new Int32Array(memory, rows, high * grid.words * 2).set(insideRows(level, grid, cutY, high));
  new Float32Array(memory, bestZ, blocks).fill(0);

  // Positions in the padded level.
  const left = PAD - cutX;
  const top = PAD - cutY;
  const shared = [
    offsets,
    grid.words,
    templates,
    list.length,
    limits,
    left,
    top,
    across,
    bestZ,
    bestZ + 4 * blocks,
    bestZ + 8 * blocks,
  ];
  const border = (x0: number, x1: number, y0: number, y1: number): void => {
    if (x0 < x1 && y0 < y1)
      loops.scanBorder(place.tiles, level.stride, x0, x1, y0, y1, ...shared, columns, rows, MIN_Z);
  };
  const innerX = Math.max(PAD, PAD + lastX + 1);
  const innerY = Math.max(PAD, PAD + lastY + 1);
  if (lastX >= 0 && lastY >= 0) loops.scan(place.tiles, level.stride, PAD, innerX, PAD, innerY, ...shared, rowStep);
  border(left, left + wide, top, Math.min(PAD, top + high));
  border(left, left + wide, innerY, top + high);
  const y0 = Math.min(PAD, top + high);
  border(left, Math.min(PAD, left + wide), y0, innerY);
  border(innerX, left + wide, y0, innerY);

  const z = new Float32Array(memory, bestZ, blocks);
  const at = new Int32Array(memory, bestZ + 4 * blocks, blocks);
  const turn = new Int32Array(memory, bestZ + 8 * blocks, blocks);
  const order: number[] = [];
  for (let i = 0; i < blocks; i++) if (z[i]! > 0) order.push(i);
  order.sort((i, j) => z[j]! - z[i]!);
  return order.slice(0, keep).map((i): Candidate => {
    const x = (at[i]! % level.stride) - PAD;
    const y = Math.floor(at[i]! / level.stride) - PAD;
    const template = list[turn[i]!]!;
    const { shrink } = level.octave;
    return {
      template,
      x: ((x + grid.columns) / 2) * level.cell * shrink,
      y: ((y + grid.rows) / 2) * level.cell * shrink,
      size: template.scale * shrink,
      z: z[i]!,
      likeness: likeness(level, grid, template, x, y),
    };
  });
}

function offsetsOf(level: HashLevel, grid: Grid): number[] {
  const wide = Math.ceil(grid.columns / 8);
  return Array.from({ length: grid.words }, (_, k) => Math.floor(k / wide) * 8 * level.stride + (k % wide) * 16);
}

/** Largest distance after two tiles and at the end, and the bits in all. */
function limitsOf(template: HashTemplate, grid: Grid): readonly number[] {
  const limit = Math.floor(template.count / 2 - MIN_Z * Math.sqrt(template.count));
  let first = 0;
  for (let k = 0; k < Math.min(2, grid.words); k++)
    first += bitsIn(template.code[4 * k + 2]!) + bitsIn(template.code[4 * k + 3]!);
  return [Math.floor((limit * first) / template.count + 0.6 * Math.sqrt(first)), limit, template.count, 0];
}

/** For each position across, two 32-bit halves a tile that keep the cells inside the picture. */
function insideColumns(level: HashLevel, grid: Grid, cut: number, count: number): Int32Array {
  const wide = Math.ceil(grid.columns / 8);
  const masks = new Int32Array(count * grid.words * 2);
  for (let i = 0; i < count; i++) {
    for (let k = 0; k < grid.words; k++) {
      let bits = 0;
      for (let c = 0; c < 8; c++) {
        const x = i - cut + 2 * ((k % wide) * 8 + c);
        if (x >= 0 && x < level.width) bits |= 3 << (2 * c);
      }
      masks.fill(bits | (bits << 16), (i * grid.words + k) * 2, (i * grid.words + k) * 2 + 2);
    }
  }
  return masks;
}

function insideRows(level: HashLevel, grid: Grid, cut: number, count: number): Int32Array {
  const wide = Math.ceil(grid.columns / 8);
  const masks = new Int32Array(count * grid.words * 2);
  for (let i = 0; i < count; i++) {
    for (let k = 0; k < grid.words; k++) {
      for (let r = 0; r < 4; r++) {
        const y = i - cut + 2 * (Math.floor(k / wide) * 4 + r);
        const at = (i * grid.words + k) * 2 + (r >> 1);
        if (y >= 0 && y < level.height) masks[at] = masks[at]! | ((r & 1) === 0 ? 0xffff : 0xffff << 16);
      }
    }
  }
  return masks;
}

function bitsIn(word: number): number {
  let v = word - ((word >>> 1) & 0x55555555);
  v = (v & 0x33333333) + ((v >>> 2) & 0x33333333);
  return Math.imul((v + (v >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** Correlation of the window's cell sums with the template's, where both are inside. */
function likeness(level: HashLevel, grid: Grid, template: HashTemplate, x: number, y: number): number {
  const { octave, cell } = level;
  const line = octave.edges.width + 1;
  let both = 0;
  let own = 0;
  let theirs = 0;
  for (let row = 0; row < grid.rows; row++) {
    const cy = y + 2 * row;
    if (cy < 0 || cy >= level.height) continue;
    const top = Math.round((cy * cell) / 2) * line;
    const low = Math.round(((cy + 2) * cell) / 2) * line;
    for (let column = 0; column < grid.columns; column++) {
      const k = row * grid.columns + column;
      const weight = template.weights[k]!;
      const cx = x + 2 * column;
      if (weight === 0 || cx < 0 || cx >= level.width) continue;
      const left = Math.round((cx * cell) / 2);
      const right = Math.round(((cx + 2) * cell) / 2);
      for (let part = 0; part < 2; part++) {
        const sums = part === 0 ? octave.sumAlong : octave.sumAcross;
        const sum = (sums[low + right]! - sums[low + left]! - sums[top + right]! + sums[top + left]!) | 0;
        const value = template.cells[2 * k + part]!;
        both += sum * value;
        own += value * value;
        theirs += sum * sum * weight;
      }
    }
  }
  return both / Math.sqrt(own * theirs + 1e-9);
}
