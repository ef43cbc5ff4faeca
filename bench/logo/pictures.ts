import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import sharp from 'sharp';
import type { MatchBox, Raster } from '../../plugin/logo';
import { cloth, DISTORTIONS, lay, layingFor, type Distortion } from './compose';
import { flyer, photo, plainCloth, screen } from './grounds';
import { rasterFrom, type Canvas } from './pixels';
import { randomFrom, type Random } from './random';

export type MarkKind = 'seal' | 'shield' | 'wordmark';

export interface BenchMark {
  readonly id: string;
  readonly kind: MarkKind;
  readonly role: 'mark' | 'near' | 'variant';
  readonly raster: Raster;
}

export interface Positive {
  readonly jpeg: Buffer;
  readonly mark: BenchMark;
  readonly distortion: Distortion;
  readonly ground: string;
  readonly box: MatchBox;
  /** Width of the mark over width of the picture. */
  readonly share: number;
}

export interface Negative {
  readonly jpeg: Buffer;
  readonly kind: 'photo' | 'flyer' | 'screen' | 'other-logos';
  /** Marks that are in the picture, and so must not be looked for in it. */
  readonly present: readonly string[];
}

/** Marks of a folder. `near-…` are look-alikes, `variant-…` the same with parts changed; the kind is in the name or the shape. */
export async function marksIn(folder: string): Promise<readonly BenchMark[]> {
  const files = readdirSync(folder)
    .filter((name) => /\.(svg|png|webp|jpe?g)$/i.test(name))
    .sort();
  return Promise.all(
    files.map(async (file): Promise<BenchMark> => {
      const id = basename(file).replace(/\.\w+$/, '');
      const raster = await rasterFrom(join(folder, file), 900);
      const bare = id.replace(/^(near|variant)-/, '');
      const role = id.startsWith('near-') ? 'near' : id.startsWith('variant-') ? 'variant' : 'mark';
      return { id, kind: kindOf(bare, raster), role, raster };
    }),
  );
}

function kindOf(name: string, raster: Raster): MarkKind {
  if (name.startsWith('seal-')) return 'seal';
  if (name.startsWith('shield-')) return 'shield';
  if (name.startsWith('word-')) return 'wordmark';
  const aspect = raster.width / raster.height;
  if (aspect > 1.7) return 'wordmark';
  return aspect > 0.93 && aspect < 1.07 ? 'seal' : 'shield';
}

async function ground(photos: readonly string[], distortion: Distortion, random: Random): Promise<[string, Canvas]> {
  if (distortion === 'shirt')
    return random.next() < 0.5 || photos.length === 0
      ? ['cloth', plainCloth(random)]
      : ['photo', await photo(photos, random)];
  if (distortion === 'screenshot') return ['screen', await screen(photos, random)];
  const kind = random.next();
  if (photos.length > 0 && kind < 0.55) return ['photo', await photo(photos, random)];
  return ['flyer', await flyer(random)];
}

async function scatter(canvas: Canvas, marks: readonly BenchMark[], count: number, random: Random): Promise<void> {
  for (let n = 0; n < count && marks.length > 0; n++) {
    const width = canvas.width * Math.exp(random.between(Math.log(0.05), Math.log(0.3)));
    const place = { x: random.between(0, canvas.width), y: random.between(0, canvas.height), width };
    await lay(canvas, random.pick(marks).raster, layingFor('clean', random), place, random);
  }
}

/** The picture with the given number; the same number and marks give the same picture. */
export async function positive(
  number: number,
  marks: readonly BenchMark[],
  photos: readonly string[],
  largest = 0.6,
): Promise<Positive> {
  for (let attempt = 0; ; attempt++) {
    const random = randomFrom(number * 7919 + attempt);
    const targets = marks.filter((mark) => mark.role === 'mark');
    const mark = targets[number % targets.length]!;
    const distortion = DISTORTIONS[Math.floor(number / targets.length) % DISTORTIONS.length]!;
    const laying = layingFor(distortion, random);
    const [plain, canvas] = await ground(photos, distortion, random);
    let kind = plain;
    if (distortion !== 'shirt' && random.next() < 0.2) {
      kind = 'other-logos';
      await scatter(
        canvas,
        marks.filter((other) => other.id !== mark.id && other.role === 'mark'),
        random.whole(1, 3),
        random,
      );
    }
    const share = Math.exp(random.between(Math.log(0.03), Math.log(largest)));
    const aspect = mark.raster.width / mark.raster.height;
    const width = Math.min(share * canvas.width, 0.85 * canvas.height * aspect);
    const height = width / aspect;
    let x = random.between(width * 0.55, canvas.width - width * 0.55);
    let y = random.between(height * 0.55, Math.max(height * 0.56, canvas.height - height * 0.55));
    if (laying.cut > 0) {
      if (random.next() < 0.5)
        x = random.next() < 0.5 ? width * (0.5 - laying.cut) : canvas.width - width * (0.5 - laying.cut);
      else y = random.next() < 0.5 ? height * (0.5 - laying.cut) : canvas.height - height * (0.5 - laying.cut);
    }
    // Nobody puts a mark where it cannot be seen: another place is tried when nearly nothing changes.
    const before = new Uint8Array(canvas.data);
    const box = await lay(canvas, mark.raster, laying, { x, y, width }, random);
    if (box === undefined || visible(before, canvas, box) < 14) continue;
    if (distortion === 'shirt') cloth(canvas, random);
    const { jpeg, scale } = await encoded(canvas, laying.blur, laying.shrink, laying.quality);
    return {
      jpeg,
      mark,
      distortion,
      ground: kind,
      share: width / canvas.width,
      box: { x: box.x * scale, y: box.y * scale, width: box.width * scale, height: box.height * scale },
    };
  }
}

/** Mean change inside the box, in grey levels. */
function visible(before: Uint8Array, canvas: Canvas, box: MatchBox): number {
  let sum = 0;
  for (let y = box.y; y < box.y + box.height; y++) {
    for (let x = box.x; x < box.x + box.width; x++) {
      const at = (y * canvas.width + x) * 3;
      sum += Math.max(
        Math.abs(before[at]! - canvas.data[at]!),
        Math.abs(before[at + 1]! - canvas.data[at + 1]!),
        Math.abs(before[at + 2]! - canvas.data[at + 2]!),
      );
    }
  }
  return sum / (box.width * box.height);
}

async function encoded(
  canvas: Canvas,
  blur: number,
  shrink: number,
  quality: number,
): Promise<{ jpeg: Buffer; scale: number }> {
  let picture = sharp(canvas.data, { raw: { width: canvas.width, height: canvas.height, channels: 3 } });
  if (blur > 0.3) picture = picture.blur(blur);
  const width = Math.round(canvas.width * shrink);
  if (shrink < 1) picture = picture.resize(width);
  return { jpeg: await picture.jpeg({ quality }).toBuffer(), scale: width / canvas.width };
}

export async function negative(
  number: number,
  marks: readonly BenchMark[],
  photos: readonly string[],
): Promise<Negative> {
  const random = randomFrom(number * 104729 + 17);
  const kind = random.next();
  const others = marks.filter((mark) => mark.role === 'mark');
  if (kind < 0.25) {
    const canvas = random.next() < 0.5 && photos.length > 0 ? await photo(photos, random) : await flyer(random);
    const chosen = [random.pick(others), random.pick(others), random.pick(others)];
    await scatter(canvas, chosen, random.whole(1, 4), random);
    const related = new Set(chosen.map((mark) => mark.id));
    return {
      jpeg: (await encoded(canvas, 0, 1, random.whole(60, 92))).jpeg,
      kind: 'other-logos',
      present: [...related],
    };
  }
  const [name, canvas] =
    photos.length > 0 && kind < 0.65
      ? (['photo', await photo(photos, random)] as const)
      : kind < 0.9
        ? (['flyer', await flyer(random)] as const)
        : (['screen', await screen(photos, random)] as const);
  return {
    jpeg: (await encoded(canvas, 0, random.next() < 0.3 ? 0.6 : 1, random.whole(60, 92))).jpeg,
    kind: name,
    present: [],
  };
}

/** A picture with a look-alike of a mark, large enough to tell them apart. */
export async function nearMiss(
  number: number,
  marks: readonly BenchMark[],
  photos: readonly string[],
  role: 'near' | 'variant',
): Promise<Positive> {
  const shifted = marks.filter((mark) => mark.role === role).map((mark): BenchMark => ({ ...mark, role: 'mark' }));
  return positive(number + 500_000, shifted, photos);
}
