import { deflateSync } from 'node:zlib';
import sharp, { type Sharp } from 'sharp';
import { decodeImage, DECODE_LIMITS } from '../../../server/logo/decode';

const solid = (width: number, height: number): Sharp =>
  sharp({ create: { width, height, channels: 3, background: { r: 200, g: 120, b: 40 } } });

/** A picture with something on it, so that lossy formats have work to do. */
const drawing = Buffer.from(
  '<svg xmlns="http://www.w3.org/2000/svg" width="160" height="120"><rect width="160" height="120" fill="#cde"/><circle cx="70" cy="60" r="40" fill="#a31"/><path d="M10 110L150 20" stroke="#124" stroke-width="6"/></svg>',
);

const crc = (bytes: Buffer): number => {
  let value = 0xffffffff;
  for (const byte of bytes) {
    value ^= byte;
    for (let k = 0; k < 8; k++) value = (value & 1) === 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  }
  return (value ^ 0xffffffff) >>> 0;
};

const chunk = (name: string, data: Buffer): Buffer => {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const out = Buffer.alloc(body.length + 8);
  out.writeUInt32BE(data.length, 0);
  body.copy(out, 4);
  out.writeUInt32BE(crc(body), body.length + 4);
  return out;
};

/** A PNG that says it has `width × height` pixels and holds `lines` lines of zeros. */
const png = (width: number, height: number, lines: number): Buffer => {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 0, 0, 0, 0], 8);
  const data = deflateSync(Buffer.alloc((width + 1) * lines));
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', head),
    chunk('IDAT', data),
    chunk('IEND', Buffer.alloc(0)),
  ]);
};

const svg = (inner: string, head = ''): Buffer =>
  Buffer.from(
    `<?xml version="1.0"?>${head}<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="100" height="100">${inner}</svg>`,
  );

const cut = (bytes: Buffer, share: number): Buffer => bytes.subarray(0, Math.floor(bytes.length * share));

type Expected = 'ok' | readonly string[];

const FILES: readonly (readonly [name: string, make: () => Promise<Buffer> | Buffer, expected: Expected])[] = [
  ['nothing', () => Buffer.alloc(0), ['image-empty']],
  ['one byte', () => Buffer.from([0xff]), ['image-format-unknown']],
  ['zeros', () => Buffer.alloc(5000), ['image-format-unknown']],
  ['plain text', () => Buffer.from('not a picture at all'), ['image-format-unknown']],
  [
    'a web page',
    () => Buffer.from('<!doctype html><html><body><img src="x"></body></html>'),
    ['image-format-unknown', 'image-broken'],
  ],
  ['a program', () => Buffer.concat([Buffer.from('MZ'), Buffer.alloc(3000, 7)]), ['image-format-unknown']],
  [
    'a document',
    () => Buffer.from('%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer<<>>\n%%EOF'),
    ['image-format-unknown', 'image-broken'],
  ],
  ['more bytes than allowed', () => Buffer.alloc(DECODE_LIMITS.bytes + 1), ['image-too-large']],
  ['a JPEG cut in half', async () => cut(await sharp(drawing).jpeg().toBuffer(), 0.5), ['image-broken']],
  [
    'a JPEG of a head only',
    async () => cut(await sharp(drawing).jpeg().toBuffer(), 0.05),
    ['image-broken', 'image-format-unknown'],
  ],
  ['a PNG cut in half', async () => cut(await sharp(drawing).png().toBuffer(), 0.5), ['image-broken']],
  ['a WebP cut in half', async () => cut(await sharp(drawing).webp().toBuffer(), 0.5), ['image-broken']],
  ['a GIF cut in half', async () => cut(await sharp(drawing).gif().toBuffer(), 0.5), ['image-broken']],
  ['an AVIF cut in half', async () => cut(await sharp(drawing).avif().toBuffer(), 0.5), ['image-broken']],
  [
    'a TIFF cut in half',
    async () => cut(await sharp(drawing).tiff().toBuffer(), 0.5),
    ['image-broken', 'image-format-unknown'],
  ],
  ['a PNG of 60,000 × 60,000', () => png(60_000, 60_000, 2), ['image-too-many-pixels']],
  ['a PNG with lines missing', () => png(400, 400, 3), ['image-broken']],
  ['a PNG of no width', () => png(0, 10, 1), ['image-broken']],
  [
    'a PNG whose checksum is wrong',
    async () => {
      const bytes = Buffer.from(await sharp(drawing).png().toBuffer());
      bytes[30] = (bytes[30] ?? 0) ^ 0xff;
      return bytes;
    },
    ['image-broken', 'image-format-unknown'],
  ],
  [
    'a drawing that loads a picture from a site',
    () => svg('<image xlink:href="http://example.org/x.png" width="10" height="10"/>'),
    ['image-refers-outside'],
  ],
  [
    'a drawing that loads a local file',
    () => svg('<image href="file:///etc/hostname" width="10" height="10"/>'),
    ['image-refers-outside'],
  ],
  [
    'a drawing with entities',
    () => svg('<text>&a;</text>', '<!DOCTYPE svg [<!ENTITY a "aaaa">]>'),
    ['image-refers-outside', 'image-broken'],
  ],
  [
    'a drawing with a style from a site',
    () => svg('<style>@import url(http://example.org/x.css);</style>'),
    ['image-refers-outside'],
  ],
  [
    'a drawing with a web page in it',
    () => svg('<foreignObject width="9" height="9"><p>x</p></foreignObject>'),
    ['image-refers-outside'],
  ],
  [
    'a drawing that never ends',
    () => Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><g>'),
    ['image-broken', 'image-format-unknown'],
  ],
  [
    'a drawing of a million by a million',
    () => Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="1000000" height="1000000"/>'),
    ['image-too-many-pixels', 'image-broken'],
  ],
  ['a drawing of itself in itself', () => svg('<g id="a"><use href="#a"/></g>'), 'ok'],
  ['a JPEG called by nothing', () => sharp(drawing).jpeg().toBuffer(), 'ok'],
  ['a PNG with transparency', () => sharp(drawing).ensureAlpha(0.4).png().toBuffer(), 'ok'],
  ['a CMYK JPEG', () => sharp(drawing).toColourspace('cmyk').jpeg().toBuffer(), 'ok'],
  ['a PNG of 16 bits', () => sharp(drawing).toColourspace('rgb16').png().toBuffer(), 'ok'],
  ['a grey PNG', () => sharp(drawing).greyscale().png().toBuffer(), 'ok'],
  ['a picture of one pixel', () => solid(1, 1).png().toBuffer(), 'ok'],
  ['a picture 4,000 wide and one high', () => solid(4000, 1).png().toBuffer(), 'ok'],
  [
    'a JPEG with rubbish after its end',
    async () => Buffer.concat([await sharp(drawing).jpeg().toBuffer(), Buffer.alloc(4000, 65)]),
    'ok',
  ],
  ['an AVIF', () => sharp(drawing).avif().toBuffer(), 'ok'],
  ['a TIFF', () => sharp(drawing).tiff().toBuffer(), 'ok'],
  ['a drawing', () => drawing, 'ok'],
];

describe('decodeImage', () => {
  it.each(FILES)('%s', async (_name, make, expected) => {
    const result = await decodeImage(await make());
    if (expected === 'ok') expect(result).toMatchObject({ ok: true });
    else {
      expect(result.ok).toBe(false);
      if (!result.ok) expect(expected).toContain(result.refusal.code);
    }
  });

  it('turns by EXIF and reports the size as shown', async () => {
    const bytes = await solid(60, 20).withMetadata({ orientation: 6 }).jpeg().toBuffer();
    const result = await decodeImage(bytes);
    expect(result).toMatchObject({
      ok: true,
      value: { width: 20, height: 60, frames: [{ width: 20, height: 60, channels: 3 }] },
    });
  });

  it('lays transparency on white', async () => {
    const bytes = await sharp({
      create: { width: 4, height: 4, channels: 4, background: { r: 0, g: 0, b: 0, alpha: 0 } },
    })
      .png()
      .toBuffer();
    const result = await decodeImage(bytes);
    if (!result.ok) throw new Error(result.refusal.code);
    expect([...new Set(result.value.frames[0]?.data)]).toEqual([255]);
  });

  it('samples a few frames of an animation', async () => {
    const frames = await Promise.all(
      Array.from({ length: 9 }, (_, i) =>
        sharp({ create: { width: 16, height: 16, channels: 3, background: { r: i * 28, g: 0, b: 0 } } })
          .png()
          .toBuffer(),
      ),
    );
    const bytes = await sharp(frames, { join: { animated: true } })
      .gif()
      .toBuffer();
    const result = await decodeImage(bytes);
    if (!result.ok) throw new Error(result.refusal.code);
    expect(result.value.frames).toHaveLength(DECODE_LIMITS.frames);
    expect(result.value).toMatchObject({ width: 16, height: 16 });
  });

  it('keeps the longest side within the limit', async () => {
    const result = await decodeImage(await solid(3000, 1500).png().toBuffer());
    expect(result).toMatchObject({
      ok: true,
      value: { width: 3000, height: 1500, frames: [{ width: DECODE_LIMITS.side, height: DECODE_LIMITS.side / 2 }] },
    });
  });
});
