// AssemblyScript, not TypeScript: compiled by `node scripts/logo-kernel/build.mjs` into plugin/logo/kernel-code.ts.
// The inner loop of the search: popcount of 64 bits is one instruction here and a dozen in JavaScript.

/**
 * Compares every window of a rectangle of half-cell positions with every template of a mark.
 * A window is `words` words of 64 bits; word k is read at `offsets[k]` positions after the window's own. The best
 * template of each block of 4 × 4 positions is kept; rows are visited in steps of `rowStep`: `bestZ` (f32), `bestAt` (u32 position), `bestT` (u32 template).
 */
export function scan(
  tiles: usize,
  stride: i32,
  x0: i32,
  x1: i32,
  y0: i32,
  y1: i32,
  offsets: usize,
  words: i32,
  templates: usize,
  count: i32,
  limits: usize,
  originX: i32,
  originY: i32,
  across: i32,
  bestZ: usize,
  bestAt: usize,
  bestT: usize,
  rowStep: i32,
): void {
  const second = words > 1 ? (load<i32>(offsets + 4) as usize) << 3 : 0;
  const step = (words as usize) << 4;
  for (let y = y0; y < y1; y += rowStep) {
    const blockRow = ((y - originY) >> 2) * across;
    let at = tiles + (((y * stride + x0) as usize) << 3);
    for (let x = x0; x < x1; x++, at += 8) {
      const w0 = load<u64>(at);
      const w1 = load<u64>(at + second);
      let template = templates;
      for (let t = 0; t < count; t++, template += step) {
        // A template is bits and mask, word by word; limits are: after two words, at the end, bits in all (i32 each).
        const limit = limits + ((t as usize) << 4);
        let distance = popcnt<u64>((w0 ^ load<u64>(template)) & load<u64>(template + 8)) as i32;
        if (words > 1) {
          distance += popcnt<u64>((w1 ^ load<u64>(template + 16)) & load<u64>(template + 24)) as i32;
          if (words > 2) {
            if (distance > load<i32>(limit)) continue;
            for (let k = 2; k < words; k++) {
              const word = load<u64>(at + ((load<i32>(offsets + ((k as usize) << 2)) as usize) << 3));
              const pair = template + ((k as usize) << 4);
              distance += popcnt<u64>((word ^ load<u64>(pair)) & load<u64>(pair + 8)) as i32;
            }
          }
        }
        if (distance > load<i32>(limit + 4)) continue;
        const bits = load<i32>(limit + 8) as f32;
        keep(
          (0.5 - (distance as f32) / bits) * sqrt<f32>(bits),
          blockRow + ((x - originX) >> 2),
          y * stride + x,
          t,
          bestZ,
          bestAt,
          bestT,
        );
      }
    }
  }
}

/** As `scan`, by whole cells, for windows that reach over the border: `columns` and `rows` say which bits of a word are inside. */
export function scanBorder(
  tiles: usize,
  stride: i32,
  x0: i32,
  x1: i32,
  y0: i32,
  y1: i32,
  offsets: usize,
  words: i32,
  templates: usize,
  count: i32,
  limits: usize,
  originX: i32,
  originY: i32,
  across: i32,
  bestZ: usize,
  bestAt: usize,
  bestT: usize,
  columns: usize,
  rows: usize,
  minZ: f32,
): void {
  for (let y = y0; y < y1; y += 2) {
    for (let x = x0; x < x1; x += 2) {
      const at = tiles + (((y * stride + x) as usize) << 3);
      for (let t = 0; t < count; t++) {
        const template = templates + (((t * words) as usize) << 4);
        let distance: i32 = 0;
        let seen: i32 = 0;
        for (let k = 0; k < words; k++) {
          const word = load<u64>(at + ((load<i32>(offsets + ((k as usize) << 2)) as usize) << 3));
          const inside =
            load<u64>(columns + ((((x - originX) * words + k) as usize) << 3)) &
            load<u64>(rows + ((((y - originY) * words + k) as usize) << 3));
          const pair = template + ((k as usize) << 4);
          const mask = load<u64>(pair + 8) & inside;
          distance += popcnt<u64>((word ^ load<u64>(pair)) & mask) as i32;
          seen += popcnt<u64>(mask) as i32;
        }
        const all = load<i32>(limits + ((t as usize) << 4) + 8);
        if (seen * 20 < all * 9) continue;
        const bits = seen as f32;
        const z: f32 = (0.5 - (distance as f32) / bits) * sqrt<f32>(bits);
        if (z < minZ) continue;
        keep(z, ((y - originY) >> 2) * across + ((x - originX) >> 2), y * stride + x, t, bestZ, bestAt, bestT);
      }
    }
  }
}

function keep(z: f32, block: i32, at: i32, t: i32, bestZ: usize, bestAt: usize, bestT: usize): void {
  const slot = (block as usize) << 2;
  if (z <= load<f32>(bestZ + slot)) return;
  store<f32>(bestZ + slot, z);
  store<i32>(bestAt + slot, at);
  store<i32>(bestT + slot, t);
}

/**
 * Tiles of 8 × 4 cells from rows of 8 cells: the word at a position holds the rows at y, y + 2, y + 4 and y + 6. Rows
 * below the level count as zero.
 */
export function tile(rows: usize, stride: i32, height: i32, tiles: usize): void {
  const size = stride * height;
  for (let i = 0; i < size; i++) {
    let word: u64 = load<u16>(rows + ((i as usize) << 1));
    const second = i + 2 * stride;
    const third = i + 4 * stride;
    const fourth = i + 6 * stride;
    if (second < size) word |= (load<u16>(rows + ((second as usize) << 1)) as u64) << 16;
    if (third < size) word |= (load<u16>(rows + ((third as usize) << 1)) as u64) << 32;
    if (fourth < size) word |= (load<u16>(rows + ((fourth as usize) << 1)) as u64) << 48;
    store<u64>(tiles + ((i as usize) << 3), word);
  }
}
