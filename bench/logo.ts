import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import sharp from 'sharp';
import { sightings, THRESHOLD, type MarkTemplate } from '../plugin/logo';
import { photosIn } from './logo/grounds';
import {
  look,
  measuredNear,
  measuredNegative,
  measuredPositive,
  preparedMarks,
  yardstick,
  type Measured,
} from './logo/measure';
import { comparePeers } from './logo/peers';
import { marksIn, type BenchMark } from './logo/pictures';

const percent = (part: number, whole: number): string => (whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`);
const median = (values: readonly number[]): number =>
  [...values].sort((p, q) => p - q)[Math.floor(values.length / 2)] ?? 0;

/**
 * `npm run bench -- logo [--photos FOLDER] [--marks FOLDER] [--sample N] [--seed N] [--dump FILE] [--peers]`: composes
 * N pictures with a mark and as many without, the same for the same seed and folders. Without `--photos` the grounds
 * are drawn flyers and screens only; `--marks` is used beside the project's own marks.
 */
export async function run(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      photos: { type: 'string' },
      marks: { type: 'string' },
      sample: { type: 'string', default: '2000' },
      seed: { type: 'string', default: '0' },
      dump: { type: 'string' },
      half: { type: 'string' },
      'no-peers': { type: 'boolean', default: false },
    },
  });
  const count = Number(values.sample);
  const seed = Number(values.seed) * 1_000_000;
  sharp.concurrency(1);
  const photos = halfOf(values.photos === undefined ? [] : photosIn(values.photos), values.half);
  const own = await marksIn(join(import.meta.dirname, 'marks'));
  const given = values.marks === undefined ? [] : await marksIn(values.marks);
  const marks = balanced(chosenHalf([...own, ...given], values.half));
  const prepared = preparedMarks(marks);
  const rows: Measured[] = [];
  for (let n = 0; n < count; n++) {
    const one = await measuredPositive(seed + n, marks, prepared, photos);
    if (one !== undefined) rows.push(one);
    rows.push(...(await measuredNegative(seed + n, marks, prepared, photos)));
    if (n % 3 === 0) {
      const near = await measuredNear(seed + n, marks, prepared, photos, 'near');
      if (near !== undefined) rows.push(near);
    }
    // The marks given serve as near misses of one another: seals of other places, built alike.
    if (n % 3 === 1 && given.length > 1) {
      const others = given.map((mark): BenchMark => ({ ...mark, role: 'near' }));
      const near = await measuredNear(seed + n, [...others, ...marks], prepared, photos, 'near');
      if (near !== undefined && !given.some((mark) => mark.id === near.mark && near.rows.some((row) => row.iou > 0)))
        rows.push(near);
    }
    if (n % 12 === 2 && marks.some((mark) => mark.role === 'variant')) {
      const variant = await measuredNear(seed + n, marks, prepared, photos, 'variant');
      if (variant !== undefined) rows.push(variant);
    }
  }
  report(rows);
  await times(rows, marks, prepared);
  if (values.dump !== undefined)
    writeFileSync(values.dump, rows.map((row) => JSON.stringify({ ...row, jpeg: undefined })).join('\n'));
  if (!values['no-peers']) await comparePeers(rows, marks, Math.min(200, count));
}

/** `--half dev` and `--half test` part marks and photos, so that what was fitted is not what is measured. */
function halfOf<Item>(items: readonly Item[], half: string | undefined): readonly Item[] {
  return half === undefined ? items : items.filter((_, i) => (i % 2 === 0) === (half === 'dev'));
}

function chosenHalf(marks: readonly BenchMark[], half: string | undefined): readonly BenchMark[] {
  const kinds = ['seal', 'shield', 'wordmark'] as const;
  const kept = new Set(
    kinds
      .flatMap((kind) =>
        halfOf(
          marks.filter((mark) => mark.kind === kind && mark.role === 'mark'),
          half,
        ),
      )
      .map((mark) => mark.id),
  );
  const bare = (id: string): string => id.replace(/^(near|variant)-/, '').replace(/-\d+$/, '');
  return marks.filter((mark) => (mark.role === 'mark' ? kept.has(mark.id) : kept.has(bare(mark.id))));
}

/** Each kind of mark as often as the others, in turn. */
function balanced(marks: readonly BenchMark[]): readonly BenchMark[] {
  const kinds = (['seal', 'shield', 'wordmark'] as const)
    .map((kind) => marks.filter((mark) => mark.kind === kind && mark.role === 'mark'))
    .filter((list) => list.length > 0);
  const longest = Math.max(0, ...kinds.map((list) => list.length));
  const turn = Array.from({ length: longest }, (_, i) =>
    kinds.map((list) => list[i % list.length] as BenchMark),
  ).flat();
  return [...turn, ...marks.filter((mark) => mark.role !== 'mark')];
}

function report(rows: readonly Measured[]): void {
  const of = (kind: Measured['kind']): readonly Measured[] => rows.filter((row) => row.kind === kind);
  const negatives = of('neg')
    .map((row) => row.score)
    .sort((p, q) => q - p);
  const threshold = (negatives[Math.floor(negatives.length * 0.001)] ?? 0) + 1e-9;
  const shipped = (row: Measured): boolean => row.score >= THRESHOLD;
  const hit = (row: Measured): boolean => row.score >= threshold;
  console.log(
    `${of('pos').length} pictures with a mark, ${negatives.length} searches without; 0.1 % of those without pass at ${threshold.toFixed(4)}`,
  );
  console.log(
    `at the shipped threshold ${THRESHOLD}: ${percent(of('neg').filter(shipped).length, negatives.length)} of those without\n`,
  );
  console.log('| | pictures | found at 0.1 % | found as shipped |\n| --- | --- | --- | --- |');
  const line = (name: string, list: readonly Measured[]): void => {
    if (list.length > 0)
      console.log(
        `| ${name} | ${list.length} | ${percent(list.filter(hit).length, list.length)} | ${percent(list.filter(shipped).length, list.length)} |`,
      );
  };
  const groups = (list: readonly Measured[], key: (row: Measured) => string): void => {
    for (const name of [...new Set(list.map(key))].sort())
      line(
        name,
        list.filter((row) => key(row) === name),
      );
  };
  const all = of('pos');
  const large = all.filter((row) => row.shorter >= 24);
  line('all', all);
  line('**shorter side ≥ 24 px**', large);
  groups(large, (row) => `≥ 24 px: ${row.markKind}`);
  groups(large, (row) => `≥ 24 px: ${row.group}`);
  groups(
    all,
    (row) =>
      `shorter side ${row.shorter < 16 ? '< 16' : row.shorter < 24 ? '16–24' : row.shorter < 40 ? '24–40' : row.shorter < 80 ? '40–80' : '≥ 80'} px`,
  );
  groups(
    all,
    (row) => `width ${row.share < 0.05 ? '03–05' : row.share < 0.1 ? '05–10' : row.share < 0.25 ? '10–25' : '≥ 25'} %`,
  );
  line('near misses, wrongly matched', of('near'));
  line('variants of the mark (to be reported as altered)', of('variant'));
  const boxes = large.filter(hit);
  console.log(
    `\nbox overlap ≥ 0.7 in ${percent(boxes.filter((row) => row.overlap >= 0.7).length, boxes.length)} of finds (≥ 24 px)`,
  );
}

async function times(
  rows: readonly Measured[],
  marks: readonly BenchMark[],
  prepared: ReadonlyMap<string, MarkTemplate>,
): Promise<void> {
  const sample = rows.filter((row) => row.kind === 'pos').slice(0, 20);
  const first = sample[0];
  if (first === undefined) return;
  const ten = marks
    .map((mark) => prepared.get(mark.id))
    .filter((mark) => mark !== undefined)
    .slice(0, 10);
  const one: number[] = [];
  const many: number[] = [];
  for (const row of sample) {
    const { frame, scan } = await look(row.jpeg, ten.slice(0, 1));
    one.push(scan);
    const start = performance.now();
    sightings(frame, ten);
    many.push(performance.now() - start);
  }
  console.log('\n| milliseconds, median | |\n| --- | --- |');
  console.log(`| sharp decodes a 12-megapixel JPEG | ${(await yardstick(first.jpeg)).toFixed(0)} |`);
  console.log(`| decode and shrink a picture of this bench | ${median(rows.map((row) => row.decode)).toFixed(0)} |`);
  console.log(`| scan for one mark | ${median(one).toFixed(0)} |`);
  console.log(`| scan for ${ten.length} marks | ${median(many).toFixed(0)} |`);
}
