import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { englishDataset, englishRecommendedTransformers, RegExpMatcher } from 'obscenity';
import { inspectText } from '../plugin/text';
import { analyse } from '../plugin/text';
import { compileIndex } from '../plugin/text/pattern-index';
import { pattern } from '../plugin/text/phrase-rule';
import { TRANSFORMS } from '../tests/plugin/text/evasion';
import { INNOCENTS } from '../tests/plugin/text/innocents';
import { postOfText, readPublic } from './text/corpus';
import { measurePublicSets } from './text/public-sets';

const PUBLIC = join(__dirname, '../tests/corpus/public');

const percent = (part: number, whole: number): string => `${((100 * part) / Math.max(1, whole)).toFixed(1)} %`;

/** Milliseconds of this process's own work; the least of three runs, after one that is not counted. */
const timed = (work: () => void): number => {
  work();
  let least = Number.POSITIVE_INFINITY;
  for (let turn = 0; turn < 3; turn += 1) {
    const before = process.cpuUsage();
    work();
    least = Math.min(least, process.cpuUsage(before).user / 1000);
  }
  return least;
};

const judged = (text: string): boolean =>
  inspectText({ post: postOfText(text), cityDomains: [], today: '2026-06-01' }).some(
    (finding) => finding.severity !== 'advice',
  );
const rude = (text: string): boolean =>
  inspectText({ post: postOfText(text), cityDomains: [], today: '2026-06-01' }).some(
    (finding) => finding.clause === 'profanity' || finding.clause === 'slur',
  );

const WORDS = [
  'fuck',
  'shit',
  'bitch',
  'asshole',
  'cunt',
  'pussy',
  'whore',
  'motherfucker',
  'bullshit',
  'dickhead',
  'nigger',
  'faggot',
  'retards',
  'wetback',
  'mierda',
  'pendejo',
  'cabron',
  'chingada',
  'culero',
  'verga',
  'maricon',
];

/** Random but repeatable words, for lists of any length. */
const termsOf = (count: number): readonly string[] => {
  let state = 7;
  const next = (): number => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return state;
  };
  const word = (): string =>
    Array.from({ length: 6 + (next() % 5) }, () => 'abcdefghijklmnoprstuv'.charAt(next() % 21)).join('');
  return Array.from({ length: count }, (_, index) =>
    index % 3 === 0 ? word() : index % 3 === 1 ? `${word()} ${word()}` : `${word()}~ <3> ${word()}`,
  );
};

/** Prints the tables of the text room: public sets, disguises, look-alikes, speed, growth. */
export const run = async (args: readonly string[]): Promise<void> => {
  await Promise.resolve();
  const folder = args[0] ?? PUBLIC;
  const obscenity = new RegExpMatcher({ ...englishDataset.build(), ...englishRecommendedTransformers });

  console.log('Public sets (posts with a finding above advice; HateCheck counts all clauses)');
  for (const line of measurePublicSets(folder))
    console.log(
      `  ${line.set.padEnd(24)} ${String(line.found).padStart(4)} of ${String(line.texts).padStart(4)}  ${percent(line.found, line.texts).padStart(8)}  wanted ${line.wanted}`,
    );

  console.log('\nDisguises: words found plain that are still found');
  let known = 0;
  let ours = 0;
  let theirs = 0;
  let theirKnown = 0;
  for (const word of WORDS) {
    for (const transform of Object.values(TRANSFORMS)) {
      const text = `Honestly this ${transform(word)} thing again`;
      known += 1;
      if (rude(text)) ours += 1;
      if (!obscenity.hasMatch(`Honestly this ${word} thing again`)) continue;
      theirKnown += 1;
      if (obscenity.hasMatch(text)) theirs += 1;
    }
  }
  console.log(
    `  policy-gate ${percent(ours, known)}   obscenity ${percent(theirs, theirKnown)} (of the words it knows)`,
  );
  console.log(
    `  innocent look-alikes found: policy-gate ${String(INNOCENTS.filter(rude).length)}, obscenity ${String(INNOCENTS.filter((text) => obscenity.hasMatch(text)).length)} of ${String(INNOCENTS.length)}`,
  );

  const pages = join(folder, 'neg_digitalgov.jsonl');
  if (!existsSync(pages)) return;
  const texts = readPublic(pages)
    .slice(0, 120)
    .map((text) => text.text);
  const words = texts.reduce((sum, text) => sum + text.split(/\s+/).length, 0);
  console.log(`\nSpeed on ${String(words)} words, ms for 1,000 words`);
  console.log(
    `  policy-gate, all clauses, both languages  ${(
      (1000 *
        timed(() => {
          texts.forEach(judged);
        })) /
      words
    ).toFixed(2)}`,
  );
  console.log(
    `  obscenity, English profanity              ${(
      (1000 *
        timed(() => {
          texts.forEach((text) => obscenity.hasMatch(text));
        })) /
      words
    ).toFixed(2)}`,
  );

  console.log('\nGrowth with the number of a city’s own terms, ms for 1,000 words (reading and matching)');
  const runs = texts.map((text) => postOfText(text).runs).flat();
  for (const count of [500, 5_000, 50_000]) {
    const index = compileIndex(termsOf(count).map(pattern));
    const cost = timed(() => {
      for (const one of runs) index.match(analyse(one));
    });
    console.log(`  ${String(count).padStart(6)} terms  ${((1000 * cost) / words).toFixed(2)}`);
  }
};
