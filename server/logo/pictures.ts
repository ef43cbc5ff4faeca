import type { Core } from '@strapi/strapi';

import type { ImageScan } from '../../plugin/gate';
import { bytesOf, NotLookedAt } from '../post';
import type { Bytes, Haste, StoredFile } from '../post';
import { readMarks } from './marks';
import type { Marks } from './marks';
import type { ScanRefusal } from './messages';
import { createScanner } from './scanner';
import type { Scanner } from './scanner';
import { findScans, keepScan } from './scans-store';
import type { StoredScan } from './scans-store';

/** A picture as the gate meets it. */
export interface PictureToScan {
  /** Null where the picture is not in the media library. */
  readonly file: StoredFile | null;
  readonly digest: string;
  /** Bytes that are not stored yet: those of a file that is about to replace another. */
  readonly bytes?: Buffer;
}

/** What is known of a picture, with its size as shown. */
export interface ScannedPicture {
  readonly scan: ImageScan;
  readonly width: number | null;
  readonly height: number | null;
}

const scanners = new WeakMap<object, Scanner>();

const scannerOf = (strapi: Core.Strapi): Scanner => {
  const known = scanners.get(strapi);
  if (known !== undefined) return known;
  const scanner = createScanner();
  scanners.set(strapi, scanner);
  return scanner;
};

export const closeScanner = async (strapi: Core.Strapi): Promise<void> => {
  await scanners.get(strapi)?.close();
  scanners.delete(strapi);
};

const REASONS = { missing: 'image-missing', 'too-large': 'image-too-large', timeout: 'image-too-slow' } as const;

/** Says nothing of the picture, only of the scanner: asking again may help. */
const isPassing = (refusal: ScanRefusal): boolean =>
  refusal.code === 'scanner-busy' || refusal.code === 'scanner-closed';

const look = async (strapi: Core.Strapi, bytes: Buffer, digest: string, marks: Marks): Promise<StoredScan> => {
  const scan = await scannerOf(strapi).scan(bytes, marks.set);
  // Fails closed: the caller publishes nothing, and nothing is kept, so that the next attempt looks again.
  if (!scan.ok && isPassing(scan.refusal)) throw new Error('The picture scanner is busy; try again in a moment');
  const result: StoredScan = scan.ok
    ? { state: 'scanned', width: scan.value.width, height: scan.value.height, matches: scan.value.matches }
    : { state: 'unreadable', reason: scan.refusal.code };
  await keepScan(strapi, digest, marks.set.version, result);
  return result;
};

const scanOf = (stored: StoredScan, marks: Marks): ScannedPicture => {
  if (stored.state === 'unreadable') return { scan: stored, width: null, height: null };
  const matches = stored.matches.map(({ mark, box, score, altered }) => {
    const known = marks.byId.get(mark);
    return { mark: known?.name ?? mark, state: known?.state ?? 'current', altered: altered.length > 0, box, score };
  });
  return { scan: { state: 'scanned', matches }, width: stored.width, height: stored.height };
};

const unreadable = (reason: string): ScannedPicture => ({
  scan: { state: 'unreadable', reason },
  width: null,
  height: null,
});

/**
 * What is known of pictures, in the same order, by the marks as of a revision of the registers. Those not looked at yet
 * are scanned now, which takes up to seconds; with `known-only` they throw `NotLookedAt`. Throws where the scanner
 * cannot answer.
 */
export const scanPictures = async (
  strapi: Core.Strapi,
  pictures: readonly PictureToScan[],
  revision: number,
  haste: Haste = 'wait',
): Promise<readonly ScannedPicture[]> => {
  if (pictures.length === 0) return [];
  const marks = await readMarks(strapi, revision);
  const known = new Map(
    await findScans(
      strapi,
      pictures.map((picture) => picture.digest),
      marks.set.version,
    ),
  );
  const scanned: ScannedPicture[] = [];
  for (const { file, digest, bytes } of pictures) {
    if (file === null) {
      scanned.push(unreadable('image-external'));
      continue;
    }
    let stored = known.get(digest);
    if (stored === undefined) {
      if (haste === 'known-only') throw new NotLookedAt(file.name);
      const read: Bytes = bytes === undefined ? await bytesOf(strapi, file) : { state: 'read', bytes };
      if (read.state === 'unreadable') {
        scanned.push(unreadable(REASONS[read.reason]));
        continue;
      }
      stored = await look(strapi, read.bytes, digest, marks);
      known.set(digest, stored);
    }
    scanned.push(scanOf(stored, marks));
  }
  return scanned;
};
