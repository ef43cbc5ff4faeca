import sharp from 'sharp';

import type { Raster } from '../../plugin/logo';
import { accepted, refused, type Result } from '../../plugin/result';
import { DECODE_LIMITS, refersOutside, type DecodeRefusal } from './decode';

/** Longest side at which a mark's drawing is kept; finer than any size at which it is compared. */
const DRAWING_SIDE = 900;

/** Decodes the drawing of a mark with its transparency. */
export async function decodeDrawing(bytes: Uint8Array): Promise<Result<Raster, DecodeRefusal>> {
  if (bytes.byteLength === 0) return refused({ code: 'image-empty' });
  if (bytes.byteLength > DECODE_LIMITS.bytes) return refused({ code: 'image-too-large' });
  try {
    const options = { failOn: 'error', limitInputPixels: DECODE_LIMITS.pixels } as const;
    const meta = await sharp(bytes, options).metadata();
    if (meta.format === 'svg' && refersOutside(bytes)) return refused({ code: 'image-refers-outside' });
    const density =
      meta.format === 'svg'
        ? Math.min(2400, Math.max(18, (72 * DRAWING_SIDE) / Math.max(1, meta.width, meta.height)))
        : 72;
    const { data, info } = await sharp(bytes, { ...options, density })
      .timeout({ seconds: DECODE_LIMITS.seconds })
      .autoOrient()
      .resize(DRAWING_SIDE, DRAWING_SIDE, { fit: 'inside', withoutEnlargement: meta.format !== 'svg' })
      .toColourspace('srgb')
      .ensureAlpha()
      .raw({ depth: 'uchar' })
      .toBuffer({ resolveWithObject: true });
    return accepted({ width: info.width, height: info.height, channels: 4, data });
  } catch {
    return refused({ code: 'image-broken' });
  }
}
