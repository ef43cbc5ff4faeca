import fc from 'fast-check';
import { findMarks, overlap, prepareMark, THRESHOLD, type MarkTemplate, type Raster } from '../../../plugin/logo';

/** A shield of quarters, a disc and bars, 96 × 120, transparent outside. */
function shield(): Raster {
  const width = 96;
  const height = 120;
  const data = new Uint8Array(width * height * 4);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const half = y < 70 ? 46 : 46 * Math.sqrt(Math.max(0, 1 - ((y - 70) / 48) ** 2));
      if (Math.abs(x - 48) > half || y < 2) continue;
      const edge = Math.abs(x - 48) > half - 5 || y < 7;
      const disc = Math.hypot(x - 28, y - 34) < 14;
      const bar = x > 54 && x < 86 && y > 16 && y < 52 && Math.floor((y - 16) / 7) % 2 === 0;
      const wedge = y > 60 && Math.abs(x - 48) < (y - 60) * 0.5;
      const colour = edge
        ? [20, 30, 60]
        : disc
          ? [240, 200, 60]
          : bar
            ? [250, 250, 250]
            : wedge
              ? [230, 220, 190]
              : y < 58
                ? [150, 30, 40]
                : [30, 90, 60];
      data.set([...colour, 255], (y * width + x) * 4);
    }
  }
  return { width, height, channels: 4, data };
}

/** A ground with slow light and some texture, and the drawing laid on it at a size. */
function picture(
  drawing: Raster | undefined,
  place: { x: number; y: number; scale: number },
  change: (v: number) => number = (v) => v,
): Raster {
  const width = 400;
  const height = 300;
  const data = new Uint8Array(width * height * 3);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const light = 120 + 50 * Math.sin(x / 40) + 40 * Math.cos(y / 30) + 12 * Math.sin(x * y * 0.01);
      data.fill(Math.min(255, Math.max(0, light)), (y * width + x) * 3, (y * width + x) * 3 + 3);
      if (drawing === undefined) continue;
      const u = Math.floor((x - place.x) / place.scale);
      const v = Math.floor((y - place.y) / place.scale);
      if (u < 0 || v < 0 || u >= drawing.width || v >= drawing.height) continue;
      const at = (v * drawing.width + u) * 4;
      if (drawing.data[at + 3] === 0) continue;
      for (let k = 0; k < 3; k++) data[(y * width + x) * 3 + k] = change(drawing.data[at + k] ?? 0);
    }
  }
  return { width, height, channels: 3, data };
}

function prepared(drawing: Raster): MarkTemplate {
  const result = prepareMark('city', drawing);
  if (!result.ok) throw new Error(result.refusal.code);
  return result.value;
}

const drawing = shield();
const mark = prepared(drawing);

describe('findMarks', () => {
  it.each([
    ['at its own size', 1, (v: number) => v],
    ['at twice its size', 2, (v: number) => v],
    ['at half its size', 0.5, (v: number) => v],
    ['inverted', 1.3, (v: number) => 255 - v],
    ['pale', 1.3, (v: number) => 128 + v * 0.4],
  ])('finds the mark %s, where it is', (_name, scale, change) => {
    const place = { x: 90, y: 30, scale };
    const [match] = findMarks(picture(drawing, place, change), [mark]);
    expect(match?.score).toBeGreaterThanOrEqual(THRESHOLD);
    const truth = { x: place.x + 2 * scale, y: place.y + 2 * scale, width: 92 * scale, height: 116 * scale };
    expect(overlap(match?.box ?? { x: 0, y: 0, width: 0, height: 0 }, truth)).toBeGreaterThan(0.8);
  });

  it('finds nothing where there is nothing', () => {
    expect(findMarks(picture(undefined, { x: 0, y: 0, scale: 1 }), [mark])).toEqual([]);
  });

  it('finds nothing without marks', () => {
    expect(findMarks(picture(drawing, { x: 90, y: 30, scale: 1 }), [])).toEqual([]);
  });

  it('finds a part that the border cuts', () => {
    const found = findMarks(picture(drawing, { x: -18, y: 60, scale: 1.5 }), [mark]);
    expect(found).toHaveLength(1);
    expect(found[0]?.box.x).toBe(0);
  });

  it('keeps boxes inside the picture, whatever its size', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 90 }),
        fc.integer({ min: 1, max: 90 }),
        fc.integer(),
        (width, height, seed) => {
          const data = Uint8Array.from(
            { length: width * height * 3 },
            (_, i) => (Math.imul(i + 1, 2654435761) ^ seed) >>> 24,
          );
          for (const { box, score } of findMarks({ width, height, channels: 3, data }, [mark])) {
            expect(score).toBeGreaterThanOrEqual(THRESHOLD);
            expect(box.x).toBeGreaterThanOrEqual(0);
            expect(box.y).toBeGreaterThanOrEqual(0);
            expect(box.x + box.width).toBeLessThanOrEqual(width);
            expect(box.y + box.height).toBeLessThanOrEqual(height);
          }
        },
      ),
      { numRuns: 15 },
    );
  });
});

describe('prepareMark', () => {
  const filled = (width: number, height: number, alpha: number): Raster => ({
    width,
    height,
    channels: 4,
    data: Uint8Array.from({ length: width * height * 4 }, (_, i) => (i % 4 === 3 ? alpha : 90)),
  });

  it.each([
    ['an empty drawing', filled(200, 200, 0), 'mark-empty'],
    [
      'a drawing of a few pixels',
      {
        ...shield(),
        width: 24,
        height: 24,
        data: shield()
          .data.subarray(0, 24 * 24 * 4)
          .map(() => 255),
      },
      'mark-empty',
    ],
  ])('refuses %s', (_name, raster, code) => {
    expect(prepareMark('x', raster)).toEqual({ ok: false, refusal: { code } });
  });

  it('takes a plain ground around the mark for no part of it', () => {
    const width = 140;
    const height = 150;
    const data = new Uint8Array(width * height * 3).fill(255);
    for (let y = 0; y < drawing.height; y++) {
      for (let x = 0; x < drawing.width; x++) {
        const from = (y * drawing.width + x) * 4;
        if (drawing.data[from + 3] === 255)
          data.set(drawing.data.subarray(from, from + 3), ((y + 10) * width + x + 20) * 3);
      }
    }
    const result = prepareMark('x', { width, height, channels: 3, data });
    expect(result.ok && [result.value.drawing.width, result.value.drawing.height]).toEqual([93, 118]);
  });
});
