import fc from 'fast-check';
import { edgesOf, octavesOf, summed } from '../../../plugin/logo/edges';

const planes = fc
  .record({ width: fc.integer({ min: 3, max: 20 }), height: fc.integer({ min: 3, max: 20 }), seed: fc.integer() })
  .map(({ width, height, seed }) => ({
    width,
    height,
    data: Uint8Array.from({ length: width * height }, (_, i) => Math.imul((i + 1) ^ seed, 2654435761) >>> 24),
  }));

describe('edgesOf', () => {
  it('is the same for a picture and its negative', () => {
    fc.assert(
      fc.property(planes, (plane) => {
        const negative = { ...plane, data: plane.data.map((value) => 255 - value) };
        expect(edgesOf(negative)).toEqual(edgesOf(plane));
      }),
    );
  });

  it('is nothing on a flat picture', () => {
    const { along, across } = edgesOf({ width: 5, height: 4, data: new Uint8Array(20).fill(90) });
    expect([...along, ...across].every((value) => value === 0)).toBe(true);
  });
});

describe('summed', () => {
  it('gives the sum of any rectangle by four look-ups', () => {
    fc.assert(
      fc.property(planes, fc.nat(), fc.nat(), (plane, p, q) => {
        const { width, height, along } = edgesOf(plane);
        const sums = summed(along, width, height);
        const [x0, x1] = [p % width, (q % width) + 1].sort((one, other) => one - other) as [number, number];
        const [y0, y1] = [q % height, (p % height) + 1].sort((one, other) => one - other) as [number, number];
        let sum = 0;
        for (let y = y0; y < y1; y++) for (let x = x0; x < x1; x++) sum += along[y * width + x] ?? 0;
        const at = (x: number, y: number): number => sums[y * (width + 1) + x] ?? 0;
        expect(at(x1, y1) - at(x0, y1) - at(x1, y0) + at(x0, y0)).toBe(sum);
      }),
    );
  });
});

describe('octavesOf', () => {
  it('halves until the shorter side is small', () => {
    const octaves = octavesOf({ width: 200, height: 100, data: new Uint8Array(20_000) }, 12);
    expect(octaves.map(({ shrink, plane }) => [shrink, plane.width, plane.height])).toEqual([
      [1, 200, 100],
      [2, 100, 50],
      [4, 50, 25],
      [8, 25, 12],
    ]);
  });
});
