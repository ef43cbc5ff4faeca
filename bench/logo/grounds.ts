import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { canvasFrom, type Canvas } from './pixels';
import type { Random } from './random';

const WORDS = (
  'council library summer festival parade market water notice meeting volunteers park opening hours Saturday street ' +
  'closed music families free lunch garden harvest workshop evening river bridge safety center school children ' +
  'biblioteca verano mercado agua aviso parque familia gratis taller puente escuela jardín calle sábado música'
).split(' ');
const COLOURS = [
  '#0b3c5d',
  '#d9b310',
  '#328cc1',
  '#1d2731',
  '#b82601',
  '#f4f1de',
  '#3d405b',
  '#81b29a',
  '#ffffff',
  '#f2cc8f',
  '#264653',
  '#e76f51',
];
const FAMILIES = ['sans-serif', 'serif', 'monospace'];

export function photosIn(folder: string): readonly string[] {
  return readdirSync(folder)
    .filter((name) => /\.(jpe?g|png|webp|avif|tiff?)$/i.test(name))
    .sort()
    .map((name) => join(folder, name));
}

const SIZES = [
  [1280, 720],
  [1280, 853],
  [1080, 1080],
  [1080, 1350],
  [800, 600],
  [1600, 1067],
  [2048, 1365],
  [640, 480],
  [1280, 720],
] as const;

export function sizeFor(random: Random): readonly [number, number] {
  return random.pick(SIZES);
}

export async function photo(photos: readonly string[], random: Random): Promise<Canvas> {
  const [width, height] = sizeFor(random);
  const file = random.pick(photos);
  const meta = await sharp(file).metadata();
  // A window of the photo, so that the same one does not come back the same.
  const share = random.between(0.7, 1);
  const w = Math.max(32, Math.floor(meta.width * share));
  const h = Math.max(32, Math.floor(meta.height * share));
  const region = { left: random.whole(0, meta.width - w), top: random.whole(0, meta.height - h), width: w, height: h };
  let picture = sharp(file).extract(region);
  if (random.next() < 0.5) picture = picture.flop();
  return canvasFrom(await picture.png({ compressionLevel: 0 }).toBuffer(), width, height);
}

const phrase = (random: Random, count: number): string =>
  Array.from({ length: count }, () => random.pick(WORDS)).join(' ');

/** A drawn flyer: blocks of colour, headlines, paragraphs, circles and rules. */
export async function flyer(random: Random): Promise<Canvas> {
  const [width, height] = sizeFor(random);
  const parts: string[] = [`<rect width="${width}" height="${height}" fill="${random.pick(COLOURS)}"/>`];
  for (let n = random.whole(1, 4); n > 0; n--) {
    parts.push(
      `<rect x="${random.whole(-50, width)}" y="${random.whole(-50, height)}" width="${random.whole(60, width)}" height="${random.whole(30, height / 2)}" rx="${random.whole(0, 40)}" fill="${random.pick(COLOURS)}"/>`,
    );
  }
  for (let n = random.whole(0, 4); n > 0; n--) {
    parts.push(
      `<circle cx="${random.whole(0, width)}" cy="${random.whole(0, height)}" r="${random.whole(20, 180)}" fill="${random.pick(COLOURS)}" stroke="${random.pick(COLOURS)}" stroke-width="${random.whole(0, 14)}"/>`,
    );
  }
  let y = random.whole(40, 120);
  while (y < height - 20) {
    const size = random.pick([14, 18, 22, 30, 44, 64, 90]);
    const upper = random.next() < 0.3;
    const text = phrase(random, Math.max(1, Math.round((width / size) * 0.22 * random.between(0.4, 1))));
    parts.push(
      `<text x="${random.whole(10, width / 4)}" y="${y}" font-size="${size}" font-weight="${random.pick(['400', '700'])}" font-family="${random.pick(FAMILIES)}" fill="${random.pick(COLOURS)}">${upper ? text.toUpperCase() : text}</text>`,
    );
    y += Math.round(size * random.between(1.1, 2.2));
  }
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${parts.join('')}</svg>`;
  return canvasFrom(Buffer.from(svg), width, height);
}

/** A screen: bars, avatars, lines of small text and a picture. */
export async function screen(photos: readonly string[], random: Random): Promise<Canvas> {
  const [width, height] = sizeFor(random);
  const dark = random.next() < 0.3;
  const [ground, bar, ink] = dark ? ['#15202b', '#22303c', '#e6ecf0'] : ['#ffffff', '#f0f2f5', '#1c1e21'];
  const parts: string[] = [
    `<rect width="${width}" height="${height}" fill="${ground}"/><rect width="${width}" height="64" fill="${bar}"/>`,
  ];
  for (let y = 100; y < height - 30; y += 30) {
    parts.push(
      `<text x="110" y="${y}" font-size="17" font-family="sans-serif" fill="${ink}">${phrase(random, random.whole(3, 12))}</text>`,
    );
    if (random.next() < 0.15) parts.push(`<circle cx="60" cy="${y}" r="24" fill="${random.pick(COLOURS)}"/>`);
  }
  const canvas = await canvasFrom(
    Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${parts.join('')}</svg>`),
    width,
    height,
  );
  if (photos.length > 0 && random.next() < 0.6) {
    const inset = await canvasFrom(random.pick(photos), Math.floor(width / 2), Math.floor(height / 2));
    const left = Math.floor(width / 3);
    const top = Math.floor(height / 3);
    for (let y = 0; y < inset.height; y++) {
      canvas.data.set(
        inset.data.subarray(y * inset.width * 3, (y + 1) * inset.width * 3),
        ((top + y) * width + left) * 3,
      );
    }
  }
  return canvas;
}

export function plainCloth(random: Random): Canvas {
  const [width, height] = sizeFor(random);
  const colour = random.pick(COLOURS);
  const rgb = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
  const data = new Uint8Array(width * height * 3);
  for (let i = 0; i < data.length; i++) data[i] = rgb[i % 3]!;
  return { width, height, data };
}
