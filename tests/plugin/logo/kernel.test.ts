import fc from 'fast-check';
import { kernel } from '../../../plugin/logo/kernel';

const ones = (value: bigint): number => value.toString(2).replaceAll('0', '').length;

describe('the compiled loop', () => {
  it('finds the same best window of a block as counting by hand', () => {
    const word = fc.bigInt({ min: 0n, max: (1n << 64n) - 1n });
    fc.assert(
      fc.property(fc.array(word, { minLength: 16, maxLength: 16 }), word, word, (tiles, bits, mask) => {
        const count = ones(mask);
        fc.pre(count > 0);
        const { loops, bytes } = kernel();
        const memory = bytes(4096);
        const [at, offsets, template, limits, best] = [0, 256, 264, 288, 320] as const;
        new BigUint64Array(memory, at, 16).set(tiles);
        new Int32Array(memory, offsets, 2).set([0, 0]);
        new BigUint64Array(memory, template, 2).set([bits, mask]);
        new Int32Array(memory, limits, 4).set([64, 64, count, 0]);
        new Float32Array(memory, best, 1).fill(-100);
        loops.scan(at, 4, 0, 4, 0, 4, offsets, 1, template, 1, limits, 0, 0, 1, best, best + 4, best + 8, 1);
        const distances = tiles.map((tile) => ones((tile ^ bits) & mask));
        const z = (0.5 - Math.min(...distances) / count) * Math.sqrt(count);
        expect(new Float32Array(memory, best, 1)[0]).toBeCloseTo(z, 4);
        expect(distances[new Int32Array(memory, best + 4, 1)[0] ?? -1]).toBe(Math.min(...distances));
      }),
    );
  });
});
