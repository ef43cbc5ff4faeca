import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Core } from '@strapi/strapi';

import { boot, plainPicture, richPost, unreachable, uploadPicture } from '../tests/support';
import type { DatabaseName } from '../tests/support';

/** Publications per type and database that count, and those before them that warm up. */
const COUNTED = Number(process.env['BENCH_COUNT'] ?? 60);
const WARM = 12;

const TYPES = { governed: 'api::post.post', free: 'api::free-post.free-post' } as const;
type Side = keyof typeof TYPES;
type Times = Record<Side, number[]>;

interface Documents {
  create(params: object): Promise<{ documentId: string }>;
  publish(params: object): Promise<unknown>;
}
const documents = (strapi: Core.Strapi, side: Side): Documents => strapi.documents(TYPES[side] as never);

const quantile = (times: readonly number[], q: number): number => {
  const sorted = times.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * q))] ?? Number.NaN;
};

const timed = async (work: () => Promise<unknown>): Promise<number> => {
  const from = performance.now();
  await work();
  return performance.now() - from;
};

const row = (cells: readonly (string | number)[]): string => `| ${cells.join(' | ')} |`;
const ms = (value: number): string => value.toFixed(1);

/**
 * Publishes the same rich post (blocks, Markdown, JSON, two pictures, components in three places) as a governed type and
 * as one that says that it is not governed, turn by turn in one process, so that both meet the same load.
 */
const measure = async (database: DatabaseName): Promise<readonly string[]> => {
  const booted = await boot({ database, built: true });
  try {
    const { strapi } = booted;
    const pictures = [];
    for (const seed of [1, 2])
      pictures.push((await uploadPicture(strapi, await plainPicture(seed), `bench-${seed}.png`)).id);
    const [cover = 0] = pictures;
    const times: Readonly<Record<'first' | 'again', Times>> = {
      first: { governed: [], free: [] },
      again: { governed: [], free: [] },
    };
    for (let turn = 0; turn < WARM + COUNTED; turn += 1) {
      // Who goes first changes with every turn.
      const order: readonly Side[] = turn % 2 === 0 ? ['governed', 'free'] : ['free', 'governed'];
      const made = new Map<Side, string>();
      for (const side of order) {
        const data = richPost({ title: `Post ${turn}`, cover, gallery: pictures });
        made.set(side, (await documents(strapi, side).create({ data, locale: 'en' })).documentId);
      }
      for (const kind of ['first', 'again'] as const) {
        for (const side of order) {
          const documentId = made.get(side);
          const took = await timed(() => documents(strapi, side).publish({ documentId, locale: 'en' }));
          if (turn >= WARM) times[kind][side].push(took);
        }
      }
    }
    return (['first', 'again'] as const).map((kind) => {
      const { governed, free } = times[kind];
      const ratio = quantile(governed, 0.5) / quantile(free, 0.5);
      return row([
        database,
        kind === 'first' ? 'first publication' : 'published again',
        ms(quantile(free, 0.5)),
        ms(quantile(governed, 0.5)),
        ms(quantile(free, 0.95)),
        ms(quantile(governed, 0.95)),
        ratio.toFixed(2),
      ]);
    });
  } finally {
    await booted.stop();
  }
};

/** `npm run bench -- gate`: what the gate costs a publication. */
export const run = async (): Promise<void> => {
  const fresh = pathToFileURL(path.resolve(__dirname, '../scripts/fresh.mjs')).href;
  await ((await import(fresh)) as { buildPlugin(): Promise<void> }).buildPlugin();
  console.log(
    row(['database', 'publication', 'p50 without', 'p50 with', 'p95 without', 'p95 with', 'ratio of medians']),
  );
  console.log(row(['---', '---', '---', '---', '---', '---', '---']));
  for (const database of ['sqlite', 'postgres'] as const) {
    const reason = unreachable(database);
    if (reason !== null) console.log(row([database, `skipped: ${reason}`, '', '', '', '', '']));
    else for (const line of await measure(database)) console.log(line);
  }
  console.log(`${COUNTED} publications a cell, milliseconds, turn by turn in one process.`);
};
