import type { MatchBox, Raster } from '../../plugin/logo';
import { inverse, projection, sampleAt, sized, type Canvas, type Corners } from './pixels';
import type { Random } from './random';

export const DISTORTIONS = [
  'clean',
  'jpeg',
  'resized',
  'blurred',
  'turned-5',
  'turned-15',
  'one-colour',
  'inverted',
  'recoloured',
  'half-transparent',
  'cropped',
  'perspective',
  'shirt',
  'screenshot',
  'mixed',
] as const;

export type Distortion = (typeof DISTORTIONS)[number];

/** How a mark is laid on a canvas; the steps after that (blur, size, quality) are for the encoder. */
export interface Laying {
  readonly distortion: Distortion;
  readonly turn: number;
  readonly perspective: number;
  readonly opacity: number;
  readonly cut: number;
  readonly folds: number;
  readonly blur: number;
  readonly shrink: number;
  readonly quality: number;
  readonly colours: 'own' | 'one' | 'ink' | 'inverted' | 'turned';
}

const PLAIN = { turn: 0, perspective: 0, opacity: 1, cut: 0, folds: 0, blur: 0, shrink: 1, colours: 'own' } as const;

export function layingFor(distortion: Distortion, random: Random): Laying {
  const base: Laying = { ...PLAIN, distortion, quality: random.whole(78, 92) };
  const sign = random.next() < 0.5 ? -1 : 1;
  switch (distortion) {
    case 'clean':
    case 'screenshot':
      return base;
    case 'jpeg':
      return { ...base, quality: 40 };
    case 'resized':
      return { ...base, shrink: random.between(0.35, 0.75) };
    case 'blurred':
      return { ...base, blur: random.between(0.7, 1.8) };
    case 'turned-5':
      return { ...base, turn: (sign * random.between(3, 6) * Math.PI) / 180 };
    case 'turned-15':
      return { ...base, turn: (sign * random.between(12, 15) * Math.PI) / 180 };
    case 'one-colour':
      return { ...base, colours: random.next() < 0.5 ? 'one' : 'ink' };
    case 'inverted':
      return { ...base, colours: 'inverted' };
    case 'recoloured':
      return { ...base, colours: 'turned' };
    case 'half-transparent':
      return { ...base, opacity: random.between(0.4, 0.6) };
    case 'cropped':
      return { ...base, cut: random.between(0.1, 0.25) };
    case 'perspective':
      return { ...base, perspective: random.between(0.06, 0.16), turn: (sign * random.between(0, 5) * Math.PI) / 180 };
    case 'shirt':
      return {
        ...base,
        folds: random.between(0.008, 0.02),
        turn: (sign * random.between(0, 6) * Math.PI) / 180,
        opacity: 0.92,
      };
    case 'mixed':
      return {
        ...base,
        turn: (sign * random.between(0, 10) * Math.PI) / 180,
        perspective: random.between(0, 0.08),
        opacity: random.between(0.75, 1),
        blur: random.between(0, 1),
        shrink: random.between(0.6, 1),
        quality: random.whole(50, 80),
        colours: random.pick(['own', 'own', 'turned', 'inverted'] as const),
      };
  }
}

/** Changes the colours of a drawing; shapes and alpha stay, but for `ink`, where light parts become see-through. */
export function coloured(raster: Raster, colours: Laying['colours'], random: Random): Raster {
  if (colours === 'own') return raster;
  const data = new Uint8Array(raster.data);
  const hue = [random.whole(0, 255), random.whole(0, 255), random.whole(0, 255)] as const;
  const dark = random.next() < 0.6;
  const ink = hue.map((value) => (dark ? value * 0.45 : 140 + value * 0.45));
  const order = random.pick([
    [1, 2, 0],
    [2, 0, 1],
    [2, 1, 0],
    [1, 0, 2],
  ] as const);
  for (let at = 0; at < data.length; at += 4) {
    const rgb = [data[at]!, data[at + 1]!, data[at + 2]!] as const;
    const luma = (rgb[0] * 0.3 + rgb[1] * 0.59 + rgb[2] * 0.11) / 255;
    for (let k = 0; k < 3; k++) {
      if (colours === 'inverted') data[at + k] = 255 - rgb[k]!;
      else if (colours === 'turned') data[at + k] = rgb[order[k]!]!;
      else if (colours === 'one') data[at + k] = ink[k]! + (255 - ink[k]!) * luma;
      else data[at + k] = ink[k]!;
    }
    if (colours === 'ink') data[at + 3] = data[at + 3]! * Math.min(1, Math.max(0, (0.62 - luma) / 0.16));
  }
  return { ...raster, data };
}

/** Corners of the drawing for a middle, a width in pixels, a turn and a perspective. */
function cornersFor(raster: Raster, x: number, y: number, width: number, laying: Laying, random: Random): Corners {
  const height = (width * raster.height) / raster.width;
  const cos = Math.cos(laying.turn);
  const sin = Math.sin(laying.turn);
  const wobble = (): number => random.between(-laying.perspective, laying.perspective) * Math.min(width, height);
  return (
    [
      [-1, -1],
      [1, -1],
      [1, 1],
      [-1, 1],
    ] as const
  ).map(([sx, sy]) => {
    const dx = (sx * width) / 2 + wobble();
    const dy = (sy * height) / 2 + wobble();
    return [x + cos * dx - sin * dy, y + sin * dx + cos * dy] as const;
  });
}

/** Lays a mark on the canvas; returns the upright box of what is seen of it, or nothing when that is empty. */
export async function lay(
  canvas: Canvas,
  drawing: Raster,
  laying: Laying,
  place: { readonly x: number; readonly y: number; readonly width: number },
  random: Random,
): Promise<MatchBox | undefined> {
  const width = Math.max(4, Math.round(place.width));
  const height = Math.max(2, Math.round((place.width * drawing.height) / drawing.width));
  const fine = await sized(coloured(drawing, laying.colours, random), width * 2, height * 2);
  const corners = cornersFor(drawing, place.x, place.y, place.width, laying, random);
  const back = inverse(projection(corners));
  const xs = corners.map(([x]) => x);
  const ys = corners.map(([, y]) => y);
  const slack = laying.folds * place.width * 2 + 2;
  const left = Math.max(0, Math.floor(Math.min(...xs) - slack));
  const right = Math.min(canvas.width, Math.ceil(Math.max(...xs) + slack));
  const top = Math.max(0, Math.floor(Math.min(...ys) - slack));
  const bottom = Math.min(canvas.height, Math.ceil(Math.max(...ys) + slack));
  const wave = { fx: random.between(4, 9), fy: random.between(4, 9), px: random.next() * 6, py: random.next() * 6 };
  const box = { left: canvas.width, top: canvas.height, right: -1, bottom: -1 };
  const one = new Float64Array(4);
  const sum = new Float64Array(4);
  const [a, b, c, d, e, f, g, h, i] = back as [number, number, number, number, number, number, number, number, number];
  for (let y = top; y < bottom; y++) {
    for (let x = left; x < right; x++) {
      sum.fill(0);
      for (let k = 0; k < 4; k++) {
        const px = x + 0.25 + 0.5 * (k & 1);
        const py = y + 0.25 + 0.5 * (k >> 1);
        const w = g * px + h * py + i;
        let u = (a * px + b * py + c) / w;
        let v = (d * px + e * py + f) / w;
        if (laying.folds > 0) {
          const dx = laying.folds * Math.sin(wave.fy * v + wave.fx * 0.5 * u + wave.px);
          const dy = laying.folds * Math.sin(wave.fx * u + wave.fy * 0.5 * v + wave.py);
          u += dx;
          v += (dy * width) / height;
        }
        sampleAt(fine, u, v, one);
        for (let n = 0; n < 4; n++) sum[n] = sum[n]! + one[n]! / 4;
      }
      const alpha = sum[3]! * laying.opacity;
      if (alpha < 0.004) continue;
      const at = (y * canvas.width + x) * 3;
      for (let n = 0; n < 3; n++) {
        canvas.data[at + n] = Math.min(255, canvas.data[at + n]! * (1 - alpha) + sum[n]! * laying.opacity + 0.5);
      }
      if (sum[3]! < 0.3) continue;
      box.left = Math.min(box.left, x);
      box.right = Math.max(box.right, x);
      box.top = Math.min(box.top, y);
      box.bottom = Math.max(box.bottom, y);
    }
  }
  if (box.right < box.left) return undefined;
  return { x: box.left, y: box.top, width: box.right - box.left + 1, height: box.bottom - box.top + 1 };
}

/** Cloth: slow folds of light and a fine weave over a region. */
export function cloth(canvas: Canvas, random: Random): void {
  const folds = Array.from({ length: 4 }, () => ({
    kx: random.between(-0.02, 0.02),
    ky: random.between(-0.006, 0.006),
    phase: random.next() * 6,
    size: random.between(4, 14),
  }));
  const weave = random.between(1, 4);
  for (let y = 0; y < canvas.height; y++) {
    for (let x = 0; x < canvas.width; x++) {
      let light = ((x + y) & 1 ? weave : -weave) * 0.5 + (random.next() - 0.5) * weave * 2;
      for (const fold of folds) light += fold.size * Math.sin(fold.kx * x + fold.ky * y + fold.phase);
      const at = (y * canvas.width + x) * 3;
      for (let n = 0; n < 3; n++) canvas.data[at + n] = Math.min(255, Math.max(0, canvas.data[at + n]! + light));
    }
  }
}
