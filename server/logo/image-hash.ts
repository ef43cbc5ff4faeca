import sharp from 'sharp';

import type { Raster } from '../../plugin/logo';

/** Bits a side of the whole-image hash. */
const BITS = 16;

/**
 * Whole-image hash of a decoded picture: 256 bits as 64 hexadecimal digits. For copies of a known picture (resized,
 * recompressed, slightly recoloured); it says nothing of a mark inside a picture. image-hash never sees foreign bytes:
 * it gets a small PNG that sharp wrote a moment before.
 */
export async function wholeImageHash(raster: Raster): Promise<string> {
  const { imageHash } = await import('image-hash');
  const data = await sharp(raster.data, {
    raw: { width: raster.width, height: raster.height, channels: raster.channels },
  })
    .resize(256, 256, { fit: 'inside', withoutEnlargement: true })
    .png({ compressionLevel: 1 })
    .toBuffer();
  return new Promise((resolve, reject) => {
    imageHash({ ext: 'image/png', data }, BITS, true, (error: unknown, hash: unknown) => {
      if (typeof hash === 'string') resolve(hash);
      else reject(error instanceof Error ? error : new Error('image-hash gave no hash'));
    });
  });
}

/** Bits that differ between two whole-image hashes, 0 to 256; unequal lengths are as far apart as can be. */
export function distanceOf(one: string, other: string): number {
  if (one.length !== other.length) return 4 * Math.max(one.length, other.length);
  let distance = 0;
  for (let i = 0; i < one.length; i++) {
    let bits = Number.parseInt(one.charAt(i), 16) ^ Number.parseInt(other.charAt(i), 16);
    for (; bits > 0; bits >>= 1) distance += bits & 1;
  }
  return distance;
}
