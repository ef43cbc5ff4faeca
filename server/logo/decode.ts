import sharp, { type Sharp, type SharpOptions } from 'sharp';

import type { Raster } from '../../plugin/logo';
import { accepted, refused, type Result } from '../../plugin/result';

/** What a picture may cost. */
export interface DecodeLimits {
  readonly bytes: number;
  /** Width times height of one frame as stored. */
  readonly pixels: number;
  readonly seconds: number;
  /** Frames of an animation that are looked at, spread evenly. */
  readonly frames: number;
  /** Longest side of the raster that is searched. */
  readonly side: number;
}

export const DECODE_LIMITS: DecodeLimits = {
  bytes: 40_000_000,
  pixels: 50_000_000,
  seconds: 20,
  frames: 4,
  side: 1280,
};

/** Why a picture could not be looked into. Each is a reason to flag the post: nobody knows what it shows. */
export type DecodeRefusal = {
  readonly code:
    | 'image-empty'
    | 'image-too-large'
    | 'image-too-many-pixels'
    | 'image-too-slow'
    | 'image-format-unknown'
    | 'image-broken'
    | 'image-refers-outside';
};

export interface Picture {
  /** The frames looked at, at most `side` pixels on the longer side. */
  readonly frames: readonly Raster[];
  /** Size as shown, after EXIF turning. */
  readonly width: number;
  readonly height: number;
  readonly format: string;
}

sharp.cache(false);
sharp.concurrency(1);

const optionsFor = (limits: DecodeLimits): SharpOptions => ({
  failOn: 'error',
  limitInputPixels: limits.pixels,
  sequentialRead: true,
  unlimited: false,
});

/**
 * Decodes what a post would show: turned by EXIF, in sRGB, transparency on white, an animation by a few frames. Never
 * throws for bad input and reads nothing but `bytes`.
 */
export async function decodeImage(
  bytes: Uint8Array,
  limits: DecodeLimits = DECODE_LIMITS,
): Promise<Result<Picture, DecodeRefusal>> {
  if (bytes.byteLength === 0) return refused({ code: 'image-empty' });
  if (bytes.byteLength > limits.bytes) return refused({ code: 'image-too-large' });
  try {
    const meta = await sharp(bytes, optionsFor(limits)).metadata();
    if (meta.format === 'svg' && refersOutside(bytes)) return refused({ code: 'image-refers-outside' });
    const pages = Math.max(1, meta.pages ?? 1);
    const width = meta.autoOrient.width;
    const height = meta.pageHeight !== undefined && pages > 1 ? meta.pageHeight : meta.autoOrient.height;
    if (!(width > 0 && height > 0)) return refused({ code: 'image-broken' });
    if (width * height > limits.pixels) return refused({ code: 'image-too-many-pixels' });
    const frames: Raster[] = [];
    const animated = meta.format === 'gif' || meta.format === 'webp';
    const wanted = animated ? Math.min(pages, limits.frames) : 1;
    for (let n = 0; n < wanted; n++) {
      const page = wanted === 1 ? 0 : Math.round((n * (pages - 1)) / (wanted - 1));
      frames.push(
        await frameOf(bytes, page, meta.format === 'svg' ? svgDensity(width, height, limits) : undefined, limits),
      );
    }
    return accepted({ frames, width, height, format: meta.format });
  } catch (error) {
    return refused({ code: codeOf(error) });
  }
}

async function frameOf(
  bytes: Uint8Array,
  page: number,
  density: number | undefined,
  limits: DecodeLimits,
): Promise<Raster> {
  const options = { ...optionsFor(limits), page, pages: 1, ...(density === undefined ? {} : { density }) };
  const { data, info } = await shown(sharp(bytes, options), limits).toBuffer({ resolveWithObject: true });
  return { width: info.width, height: info.height, channels: 3, data };
}

const shown = (picture: Sharp, limits: DecodeLimits): Sharp =>
  picture
    .timeout({ seconds: limits.seconds })
    .autoOrient()
    .resize(limits.side, limits.side, { fit: 'inside', withoutEnlargement: true })
    .flatten({ background: '#ffffff' })
    .toColourspace('srgb')
    .removeAlpha()
    .raw({ depth: 'uchar' });

/** Drawings have no pixels of their own: a small one is drawn larger, up to the side that is searched. */
function svgDensity(width: number, height: number, limits: DecodeLimits): number {
  return Math.min(600, Math.max(18, (72 * limits.side) / Math.max(width, height)));
}

/** Whether a drawing would show something that is not in the file, or defines entities. */
export function refersOutside(bytes: Uint8Array): boolean {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1').replaceAll('\0', '');
  if (/<!ENTITY|<!DOCTYPE[^>]*\[|<\?xml-stylesheet|@import|<foreignObject/i.test(text)) return true;
  for (const [, target] of text.matchAll(/(?:href|src)\s*=\s*["']\s*([^"']*)/gi)) {
    if (target !== undefined && target !== '' && !/^(?:#|data:image\/(?:png|jpe?g|webp|gif)[;,])/i.test(target))
      return true;
  }
  for (const [, target] of text.matchAll(/url\(\s*["']?([^"')]*)/gi)) {
    if (target !== undefined && !/^(?:#|data:)/i.test(target.trim())) return true;
  }
  return false;
}

function codeOf(error: unknown): DecodeRefusal['code'] {
  const text = error instanceof Error ? error.message : String(error);
  if (/pixel limit|exceeds.*limit|too large/i.test(text)) return 'image-too-many-pixels';
  if (/timeout/i.test(text)) return 'image-too-slow';
  if (/unsupported image format|unknown|no known (?:saver|loader)/i.test(text)) return 'image-format-unknown';
  return 'image-broken';
}
