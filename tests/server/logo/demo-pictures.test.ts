import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

import { createScanner } from '../../../server/logo';
import type { Scanner } from '../../../server/logo';

const demo = path.resolve(__dirname, '../../../demo');
const pictures = path.join(demo, 'seed/pictures');
const drawing = (mark: string): { mark: string; bytes: Buffer } => ({
  mark,
  bytes: readFileSync(path.join(demo, 'marks', `${mark}.png`)),
});
const MARKS = { version: 'demo', drawings: ['seal', 'wordmark', 'old-shield'].map(drawing) };

/** Flat illustrations full of discs, boxes and railings, as flyers are: nothing in them but what is named is a mark. */
const EXPECTED: Readonly<Record<string, readonly string[]>> = {
  'cleanup-flyer.jpg': ['seal'],
  'festival-with-wordmark.jpg': ['wordmark'],
  'my-profile.jpg': ['seal'],
  'tower-with-old-shield.jpg': ['old-shield'],
};

describe('marks in the pictures of the demo city', () => {
  let scanner: Scanner;
  beforeAll(() => {
    scanner = createScanner();
  });
  afterAll(async () => {
    await scanner.close();
  });

  it.each(readdirSync(pictures))('%s', async (name) => {
    const scan = await scanner.scan(readFileSync(path.join(pictures, name)), MARKS);
    expect(scan.ok && scan.value.matches.map((match) => match.mark)).toEqual(EXPECTED[name] ?? []);
  });
});
