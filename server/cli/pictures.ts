import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

import type { ImageScan, MarkMatch } from '../../plugin/gate';
import { createScanner } from '../logo';
import type { MarkSet } from '../logo';
import type { FilePost } from './posts';
import { Unusable } from './usage';

const STATES = ['current', 'retired', 'foreign'] as const;

interface Marks {
  readonly set: MarkSet;
  readonly states: ReadonlyMap<string, MarkMatch['state']>;
}

/** The marks of a registers file: `marks`, a list of name, file (from the registers' folder) and state. */
export const marksOf = (registers: string | undefined): Marks => {
  const given =
    registers === undefined ? undefined : (JSON.parse(readFileSync(registers, 'utf8')) as { marks?: unknown }).marks;
  const drawings: { mark: string; bytes: Uint8Array }[] = [];
  const states = new Map<string, MarkMatch['state']>();
  for (const [index, entry] of (Array.isArray(given) ? (given as unknown[]) : []).entries()) {
    const {
      name,
      file,
      state = 'current',
    } = (typeof entry === 'object' && entry !== null ? entry : {}) as Record<string, unknown>;
    const known = STATES.find((one) => one === state);
    const where = `${registers ?? ''}: marks.${index}`;
    if (typeof name !== 'string' || typeof file !== 'string')
      throw new Unusable(`${where} must have a name and a file`);
    if (known === undefined) throw new Unusable(`${where}.state must be one of ${STATES.join(', ')}`);
    const at = path.resolve(path.dirname(registers ?? '.'), file);
    if (!existsSync(at)) throw new Unusable(`${where}: ${at} cannot be read`);
    drawings.push({ mark: name, bytes: readFileSync(at) });
    states.set(name, known);
  }
  return { set: { version: 'command-line', drawings }, states };
};

/** Looks for the marks in the pictures that posts name. Answers a scan by the picture's path. */
export const scanPictures = async (
  posts: readonly FilePost[],
  marks: Marks,
): Promise<ReadonlyMap<string, ImageScan>> => {
  const scans = new Map<string, ImageScan>();
  const files = new Set(posts.flatMap((post) => post.pictures));
  if (files.size === 0) return scans;
  const scanner = createScanner();
  try {
    for (const file of files) {
      if (!existsSync(file)) {
        scans.set(file, { state: 'unreadable', reason: 'image-missing' });
        continue;
      }
      const scan = await scanner.scan(readFileSync(file), marks.set);
      if (!scan.ok) {
        scans.set(file, { state: 'unreadable', reason: scan.refusal.code });
        continue;
      }
      const matches = scan.value.matches.map(({ mark, box, score, altered }) => ({
        mark,
        box,
        score,
        altered: altered.length > 0,
        state: marks.states.get(mark) ?? 'current',
      }));
      scans.set(file, { state: 'scanned', matches });
    }
  } finally {
    await scanner.close();
  }
  return scans;
};
