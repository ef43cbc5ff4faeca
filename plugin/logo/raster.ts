/** Pixels of a picture as shown: rows from the top, interleaved sRGB bytes, with alpha where `channels` is 4. */
export interface Raster {
  readonly width: number;
  readonly height: number;
  readonly channels: 3 | 4;
  /** `width * height * channels` bytes. */
  readonly data: Uint8Array;
}

/** One plane of brightness, 0 to 255, row by row. */
export interface Plane {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array;
}

/** Rec. 601 luma; transparent pixels are laid on `ground` (0 to 255). */
export function lumaOf(raster: Raster, ground = 255): Plane {
  const { width, height, channels, data } = raster;
  const count = width * height;
  const luma = new Uint8Array(count);
  for (let i = 0, at = 0; i < count; i++, at += channels) {
    const y = (data[at]! * 77 + data[at + 1]! * 150 + data[at + 2]! * 29) >> 8;
    if (channels === 3) luma[i] = y;
    else {
      const alpha = data[at + 3]!;
      luma[i] = (y * alpha + ground * (255 - alpha)) / 255;
    }
  }
  return { width, height, data: luma };
}

/** Half the size in both directions, by the mean of four pixels. An odd last row or column is dropped. */
export function halved(plane: Plane): Plane {
  const width = plane.width >> 1;
  const height = plane.height >> 1;
  const from = plane.data;
  const data = new Uint8Array(width * height);
  for (let y = 0, out = 0; y < height; y++) {
    let at = 2 * y * plane.width;
    for (let x = 0; x < width; x++, at += 2, out++) {
      data[out] = (from[at]! + from[at + 1]! + from[at + plane.width]! + from[at + plane.width + 1]! + 2) >> 2;
    }
  }
  return { width, height, data };
}

/** The raster at another size, by area where it shrinks; colours are weighed by alpha. */
export function resized(raster: Raster, width: number, height: number): Raster {
  const wide = spans(raster.width, width);
  const high = spans(raster.height, height);
  const channels = raster.channels;
  const data = new Uint8Array(width * height * channels);
  const row = new Float32Array(raster.height * width * 4);
  for (let y = 0; y < raster.height; y++) {
    for (let x = 0; x < width; x++) {
      let r = 0;
      let g = 0;
      let b = 0;
      let a = 0;
      const span = wide[x]!;
      for (let k = 0; k < span.weights.length; k++) {
        const at = (y * raster.width + span.from + k) * channels;
        const alpha = (channels === 4 ? raster.data[at + 3]! / 255 : 1) * span.weights[k]!;
        r += raster.data[at]! * alpha;
        g += raster.data[at + 1]! * alpha;
        b += raster.data[at + 2]! * alpha;
        a += alpha;
      }
      row.set([r, g, b, a], (y * width + x) * 4);
    }
  }
  for (let y = 0; y < height; y++) {
    const span = high[y]!;
    for (let x = 0; x < width; x++) {
      let r = 0;
      let g = 0;
      let b = 0;
      let a = 0;
      for (let k = 0; k < span.weights.length; k++) {
        const at = ((span.from + k) * width + x) * 4;
        const weight = span.weights[k]!;
        r += row[at]! * weight;
        g += row[at + 1]! * weight;
        b += row[at + 2]! * weight;
        a += row[at + 3]! * weight;
      }
      const out = (y * width + x) * channels;
      const scale = a > 1e-6 ? 1 / a : 0;
      data[out] = r * scale + 0.5;
      data[out + 1] = g * scale + 0.5;
      data[out + 2] = b * scale + 0.5;
      if (channels === 4) data[out + 3] = a * 255 + 0.5;
    }
  }
  return { width, height, channels, data };
}

interface SourceSpan {
  readonly from: number;
  readonly weights: readonly number[];
}

/** For each pixel of the new side, the old pixels it covers and their shares (linear between two when it grows). */
function spans(from: number, to: number): readonly SourceSpan[] {
  const ratio = from / to;
  return Array.from({ length: to }, (_, i): SourceSpan => {
    if (ratio <= 1) {
      const centre = Math.min(from - 1, Math.max(0, (i + 0.5) * ratio - 0.5));
      const low = Math.min(from - 1, Math.floor(centre));
      const share = centre - low;
      return share > 0 && low + 1 < from ? { from: low, weights: [1 - share, share] } : { from: low, weights: [1] };
    }
    const start = i * ratio;
    const end = Math.min(from, start + ratio);
    const first = Math.floor(start);
    const last = Math.min(from, Math.ceil(end - 1e-9));
    const weights: number[] = [];
    for (let k = first; k < last; k++) weights.push((Math.min(end, k + 1) - Math.max(start, k)) / (end - start));
    return { from: first, weights };
  });
}
