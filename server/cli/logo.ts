import { existsSync, readFileSync } from 'node:fs';
import { basename, extname } from 'node:path';
import { parseArgs } from 'node:util';

import { createScanner } from '../logo';
import type { MarkSet, Scan } from '../logo';
import { EXIT, Unusable } from './usage';

const SIGN = { found: '⚑', none: '✓', unusable: '!' } as const;

const bytesOf = (file: string): Buffer => {
  try {
    return readFileSync(file);
  } catch (error) {
    throw new Unusable(`${file}: ${error instanceof Error ? error.message : String(error)}`);
  }
};

const nameOf = (file: string): string => basename(file, extname(file));

/** Marks named by their files; two of one name are two drawings of one mark. */
const marksOf = (files: readonly string[]): MarkSet => ({
  version: 'command-line',
  drawings: files.map((file) => ({ mark: nameOf(file), bytes: bytesOf(file) })),
});

const round = (value: number, places: number): number => Math.round(value * 10 ** places) / 10 ** places;

const line = (image: string, scan: Scan): string =>
  JSON.stringify({
    image,
    matches: scan.matches.map(({ mark, box, score, altered }) => ({
      mark,
      box: [box.x, box.y, box.width, box.height],
      score: round(score, 4),
      ...(altered.length > 0 ? { altered } : {}),
    })),
    ms: { decode: round(scan.ms.decode, 1), scan: round(scan.ms.scan, 1) },
  });

const pretty = (image: string, scan: Scan): string =>
  [
    `${scan.matches.length > 0 ? SIGN.found : SIGN.none} ${image} (${scan.width} × ${scan.height})`,
    ...scan.matches.map(({ mark, box, score, altered }) => {
      const place = `${Math.round(box.x)},${Math.round(box.y)} ${Math.round(box.width)} × ${Math.round(box.height)}`;
      return `    ${mark} at ${place}, ${Math.round(score * 100)} %${altered.length > 0 ? `, altered: ${altered.join(', ')}` : ''}`;
    }),
  ].join('\n');

/**
 * `policy-gate logo`: finds marks in pictures and prints one line (or, for people, one block) a picture. A picture that
 * cannot be looked into is reported and makes the command end with `unusable` after the others are done.
 */
export async function logo(args: readonly string[], print: (text: string) => void): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { mark: { type: 'string', multiple: true }, format: { type: 'string', default: 'pretty' } },
  });
  const { mark = [], format } = values;
  if (mark.length === 0) throw new Unusable('logo: give at least one --mark FILE');
  if (positionals.length === 0) throw new Unusable('logo: give at least one IMAGE');
  if (format !== 'pretty' && format !== 'jsonl') throw new Unusable(`--format ${format}: must be pretty or jsonl`);
  const marks = marksOf(mark);
  const scanner = createScanner();
  let matched = false;
  let unusable = false;
  try {
    for (const [n, file] of mark.entries()) {
      const checked = await scanner.check((marks.drawings[n] ?? { bytes: bytesOf(file) }).bytes);
      if (!checked.ok) throw new Unusable(`${file}: cannot serve as a mark (${checked.refusal.code})`);
    }
    for (const image of positionals) {
      const result = existsSync(image) ? await scanner.scan(bytesOf(image), marks) : undefined;
      if (result?.ok === true) {
        matched ||= result.value.matches.length > 0;
        print(format === 'jsonl' ? line(image, result.value) : pretty(image, result.value));
        continue;
      }
      unusable = true;
      const error = result === undefined ? 'image-missing' : result.refusal.code;
      print(format === 'jsonl' ? JSON.stringify({ image, matches: [], error }) : `${SIGN.unusable} ${image}: ${error}`);
    }
  } finally {
    await scanner.close();
  }
  return unusable ? EXIT.unusable : matched ? EXIT.flagged : EXIT.clear;
}
