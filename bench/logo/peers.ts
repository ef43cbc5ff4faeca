import { createRequire } from 'node:module';
import sharp, { type Sharp } from 'sharp';
import { distanceOf, wholeImageHash } from '../../server/logo/image-hash';
import type { Measured } from './measure';
import type { BenchMark } from './pictures';

/** A peer: how like the mark a picture is, larger is more alike. */
interface Peer {
  readonly name: string;
  readonly likeness: (picture: Buffer, mark: BenchMark) => Promise<number>;
}

const load = createRequire(import.meta.url);

function optional(name: string): unknown {
  try {
    return load(name);
  } catch {
    console.log(`${name} is not installed: left out`);
    return undefined;
  }
}

const onWhite = (mark: BenchMark): Sharp =>
  sharp(mark.raster.data, { raw: { width: mark.raster.width, height: mark.raster.height, channels: 4 } }).flatten({
    background: '#ffffff',
  });

/** Looks up the same value for the same mark once. */
function once<Value>(make: (mark: BenchMark) => Promise<Value>): (mark: BenchMark) => Promise<Value> {
  const known = new Map<string, Promise<Value>>();
  return (mark) => {
    const value = known.get(mark.id) ?? make(mark);
    known.set(mark.id, value);
    return value;
  };
}

const bitsApart = (p: string, q: string): number => {
  let apart = 0;
  for (let i = 0; i < p.length; i++) if (p[i] !== q[i]) apart++;
  return apart;
};

function imageHashPeer(): Peer {
  const hash = async (picture: Sharp): Promise<string> => {
    const { data, info } = await picture.removeAlpha().raw().toBuffer({ resolveWithObject: true });
    return wholeImageHash({ width: info.width, height: info.height, channels: 3, data: new Uint8Array(data) });
  };
  const own = once(async (mark) => hash(onWhite(mark)));
  return {
    name: 'image-hash, whole image',
    likeness: async (picture, mark) => -distanceOf(await hash(sharp(picture)), await own(mark)),
  };
}

function phashPeer(): Peer | undefined {
  const found = optional('sharp-phash') as ((picture: Buffer) => Promise<string>) | undefined;
  if (found === undefined) return undefined;
  const own = once(async (mark) => found(await onWhite(mark).png().toBuffer()));
  return {
    name: 'sharp-phash, whole image',
    likeness: async (picture, mark) => -bitsApart(await found(picture), await own(mark)),
  };
}

type BlockHash = (picture: { width: number; height: number; data: Uint8Array }, bits: number) => string;

/** blockhash over windows of five sizes at quarter steps. */
function blockhashPeer(): Peer | undefined {
  const found = optional('blockhash-core') as { readonly bmvbhash: BlockHash } | undefined;
  if (found === undefined) return undefined;
  const binary = (hex: string): string =>
    [...hex].map((digit) => Number.parseInt(digit, 16).toString(2).padStart(4, '0')).join('');
  const hash = (data: Uint8Array): string => binary(found.bmvbhash({ width: 32, height: 32, data }, 8));
  const own = once(async (mark) =>
    hash(new Uint8Array(await onWhite(mark).ensureAlpha().resize(32, 32, { fit: 'fill' }).raw().toBuffer())),
  );
  return {
    name: 'blockhash, sliding windows',
    likeness: async (picture, mark) => {
      const wanted = await own(mark);
      const aspect = mark.raster.width / mark.raster.height;
      const { data, info } = await sharp(picture)
        .resize(512, 512, { fit: 'inside' })
        .ensureAlpha()
        .raw()
        .toBuffer({ resolveWithObject: true });
      let best = -64;
      for (const share of [0.06, 0.12, 0.22, 0.35, 0.55]) {
        const width = Math.round(info.width * share);
        const height = Math.round(width / aspect);
        const step = Math.max(4, width >> 2);
        for (let top = 0; top + height <= info.height; top += step) {
          for (let left = 0; left + width <= info.width; left += step) {
            best = Math.max(best, -bitsApart(hash(windowOf(data, info.width, left, top, width, height)), wanted));
          }
        }
      }
      return best;
    },
  };
}

/** A window as 32 × 32 pixels, nearest neighbour. */
function windowOf(
  data: Uint8Array,
  stride: number,
  left: number,
  top: number,
  width: number,
  height: number,
): Uint8Array {
  const out = new Uint8Array(32 * 32 * 4);
  for (let y = 0; y < 32; y++) {
    for (let x = 0; x < 32; x++) {
      const at =
        ((top + Math.floor(((y + 0.5) * height) / 32)) * stride + left + Math.floor(((x + 0.5) * width) / 32)) * 4;
      out.set(data.subarray(at, at + 4), (y * 32 + x) * 4);
    }
  }
  return out;
}

/** The same pictures, at the threshold that lets 0.1 % of those without the mark pass (none, of a thousand or fewer). */
export async function comparePeers(
  rows: readonly Measured[],
  marks: readonly BenchMark[],
  count: number,
): Promise<void> {
  const byId = new Map(marks.map((mark) => [mark.id, mark]));
  const positives = rows.filter((row) => row.kind === 'pos').slice(0, count);
  const negatives = rows.filter((row) => row.kind === 'neg').slice(0, count * 2);
  console.log(
    `\n| peer, ${positives.length} pictures with and ${negatives.length} without | found at 0.1 % | ms a picture |\n| --- | --- | --- |`,
  );
  for (const peer of [imageHashPeer(), phashPeer(), blockhashPeer()]) {
    if (peer === undefined) continue;
    const start = performance.now();
    const likeness = async (list: readonly Measured[]): Promise<number[]> => {
      const values: number[] = [];
      for (const row of list) values.push(await peer.likeness(row.jpeg, byId.get(row.mark) as BenchMark));
      return values;
    };
    const without = (await likeness(negatives)).sort((p, q) => q - p);
    const bar = without[Math.floor(without.length * 0.001)] ?? -Infinity;
    const found = (await likeness(positives)).filter((value) => value > bar).length;
    const ms = (performance.now() - start) / (positives.length + negatives.length);
    console.log(
      `| ${peer.name} | ${((100 * found) / Math.max(1, positives.length)).toFixed(1)} % | ${ms.toFixed(0)} |`,
    );
  }
}
