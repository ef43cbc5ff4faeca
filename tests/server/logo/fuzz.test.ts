import sharp from 'sharp';
import { decodeImage } from '../../../server/logo/decode';
import { randomFrom } from '../../../bench/logo/random';

/** Ten thousand with FUZZ=10000; fewer by default, so that the suite stays short. */
const COUNT = Number(process.env['FUZZ'] ?? 400);
const LIMIT = 512 * 1024 * 1024;

describe('mutated pictures', () => {
  it(`${COUNT} of them neither throw nor hang, and memory stays bounded`, async () => {
    const picture = sharp(
      Buffer.from(
        '<svg xmlns="http://www.w3.org/2000/svg" width="48" height="32"><rect width="48" height="32" fill="#357"/><circle cx="20" cy="16" r="12" fill="#fd5"/></svg>',
      ),
    );
    const png = await picture.png().toBuffer();
    const seeds = [
      png,
      await picture.clone().jpeg().toBuffer(),
      await picture.clone().jpeg({ progressive: true }).toBuffer(),
      await picture.clone().webp().toBuffer(),
      await picture.clone().gif().toBuffer(),
      await picture.clone().tiff().toBuffer(),
      await picture.clone().avif().toBuffer(),
      Buffer.from(
        '<svg xmlns="http://www.w3.org/2000/svg" width="48" height="32"><path d="M0 0L48 32" stroke="red"/></svg>',
      ),
    ];
    const random = randomFrom(11);
    const codes = new Set<string>();
    const before = process.memoryUsage().rss;
    for (let n = 0; n < COUNT; n++) {
      const bytes = Buffer.from(random.pick(seeds));
      for (let k = random.whole(1, 12); k > 0; k--) {
        const at = random.whole(0, bytes.length - 1);
        bytes[at] = random.next() < 0.5 ? random.whole(0, 255) : (bytes[at] ?? 0) ^ (1 << random.whole(0, 7));
      }
      const result = await decodeImage(random.next() < 0.2 ? bytes.subarray(0, random.whole(0, bytes.length)) : bytes);
      codes.add(result.ok ? 'ok' : result.refusal.code);
    }
    expect(codes).toContain('ok');
    expect(codes).toContain('image-broken');
    expect(process.memoryUsage().rss - before).toBeLessThan(LIMIT);
  }, 600_000);
});
