import sharp from 'sharp';
import type { Raster } from '../../plugin/logo';

/** Pixels that may be painted on. */
export interface Canvas {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array;
}

/** Three channels from any picture sharp reads. */
export async function canvasFrom(input: Buffer | string, width: number, height: number): Promise<Canvas> {
  const { data } = await sharp(input)
    .rotate()
    .resize(width, height, { fit: 'cover' })
    .flatten({ background: '#ffffff' })
    .toColourspace('srgb')
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { width, height, data: new Uint8Array(data) };
}

export async function rasterFrom(input: Buffer | string, longest: number): Promise<Raster> {
  const { data, info } = await sharp(input, { density: 144 })
    .resize(longest, longest, { fit: 'inside' })
    .toColourspace('srgb')
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { width: info.width, height: info.height, channels: 4, data: new Uint8Array(data) };
}

export async function sized(raster: Raster, width: number, height: number): Promise<Raster> {
  const { data, info } = await sharp(raster.data, { raw: { width: raster.width, height: raster.height, channels: 4 } })
    .resize(width, height, { fit: 'fill' })
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { width: info.width, height: info.height, channels: 4, data: new Uint8Array(data) };
}

/** Where each corner of a drawing goes: left top, right top, right bottom, left bottom. */
export type Corners = readonly (readonly [number, number])[];

/** Eight numbers of the projective map from the unit square to the corners (the ninth is 1). */
export function projection(corners: Corners): readonly number[] {
  const [p, q, r, s] = corners as readonly [
    readonly [number, number],
    readonly [number, number],
    readonly [number, number],
    readonly [number, number],
  ];
  const dx1 = q[0] - r[0];
  const dx2 = s[0] - r[0];
  const dy1 = q[1] - r[1];
  const dy2 = s[1] - r[1];
  const sx = p[0] - q[0] + r[0] - s[0];
  const sy = p[1] - q[1] + r[1] - s[1];
  const det = dx1 * dy2 - dx2 * dy1;
  const g = (sx * dy2 - dx2 * sy) / det;
  const h = (dx1 * sy - sx * dy1) / det;
  return [
    q[0] - p[0] + g * q[0],
    s[0] - p[0] + h * s[0],
    p[0],
    q[1] - p[1] + g * q[1],
    s[1] - p[1] + h * s[1],
    p[1],
    g,
    h,
  ];
}

/** The inverse of a 3 × 3 matrix whose last entry is 1, up to scale. */
export function inverse(m: readonly number[]): readonly number[] {
  const [a, b, c, d, e, f, g, h] = m as [number, number, number, number, number, number, number, number];
  return [
    e - f * h,
    c * h - b,
    b * f - c * e,
    f * g - d,
    a - c * g,
    c * d - a * f,
    d * h - e * g,
    b * g - a * h,
    a * e - b * d,
  ];
}

/** Bilinear sample of premultiplied colour and alpha (0 to 1) at unit coordinates. */
export function sampleAt(raster: Raster, u: number, v: number, out: Float64Array): void {
  out.fill(0);
  const x = u * raster.width - 0.5;
  const y = v * raster.height - 0.5;
  const left = Math.floor(x);
  const top = Math.floor(y);
  for (let k = 0; k < 4; k++) {
    const px = left + (k & 1);
    const py = top + (k >> 1);
    if (px < 0 || py < 0 || px >= raster.width || py >= raster.height) continue;
    const share = ((k & 1) === 1 ? x - left : 1 - x + left) * (k >> 1 === 1 ? y - top : 1 - y + top);
    const at = (py * raster.width + px) * 4;
    const alpha = (share * raster.data[at + 3]!) / 255;
    out[0] = out[0]! + raster.data[at]! * alpha;
    out[1] = out[1]! + raster.data[at + 1]! * alpha;
    out[2] = out[2]! + raster.data[at + 2]! * alpha;
    out[3] = out[3]! + alpha;
  }
}
