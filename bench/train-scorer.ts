/**
 * Trains the learned scorer on the labelled corpora and writes its weights. Deterministic.
 *
 *   npm run train                  trains on tests/corpus without the held-out files, prints the cross-validation
 *   npm run train -- --all         learns from the held-out files too
 *   npm run train -- --dry         prints the cross-validation and writes nothing
 */
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Example, FileSet } from './text/examples';
import { readExamples } from './text/examples';
import type { FoldScores } from './text/scorer-validation';
import { chooseThresholds, printValidation } from './text/scorer-validation';
import type { Trained } from './text/scorer-training';
import { SCORED_CLAUSES, trainClause, weightsFile } from './text/scorer-training';

const HELD_OUT = ['train-a', 'train-f'];
const CORPUS = join(__dirname, '../tests/corpus');
const TARGET = join(__dirname, '../plugin/text/lexicons/scorer-weights.ts');

const args = process.argv.slice(2);
const names = readdirSync(CORPUS)
  .filter(
    (name) => name.endsWith('.jsonl') && (args.includes('--all') || !HELD_OUT.some((held) => name.startsWith(held))),
  )
  .sort();

const {
  sets,
  features,
  classes,
}: { sets: readonly FileSet[]; features: readonly string[]; classes: readonly string[] } = readExamples(
  names.map((name) => join(CORPUS, name)),
);

const scoreFold = (set: FileSet, trained: readonly Trained[]): FoldScores => ({
  set,
  scores: set.posts.map((post) =>
    trained.map((model) =>
      post.sentences.reduce((most, example) => Math.max(most, model.score(example)), Number.NEGATIVE_INFINITY),
    ),
  ),
});

const trainAll = (examples: readonly Example[]): readonly Trained[] =>
  SCORED_CLAUSES.map((clause) => trainClause(clause, examples, features));

const folds: FoldScores[] = [];
for (const left of sets) {
  const examples = sets.filter((set) => set !== left).flatMap((set) => set.posts.flatMap((post) => post.sentences));
  folds.push(scoreFold(left, trainAll(examples)));
  console.log(`left out ${left.name}: trained on ${String(examples.length)} sentences`);
}
const thresholds = chooseThresholds(folds);
printValidation(folds, thresholds);

if (!args.includes('--dry')) {
  const models = trainAll(sets.flatMap((set) => set.posts.flatMap((post) => post.sentences)));
  const text = weightsFile(models, thresholds, classes);
  writeFileSync(TARGET, text);
  console.log(`${TARGET}: ${String(Math.round(text.length / 1024))} KB`);
}
