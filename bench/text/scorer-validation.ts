import type { ClauseId } from '../../plugin/policy';
import type { FileSet } from './examples';
import { SCORED_CLAUSES } from './scorer-training';

/** Scores of a file's posts by models that never saw the file: one row a post, one column a clause. */
export interface FoldScores {
  readonly set: FileSet;
  readonly scores: readonly (readonly number[])[];
}

/** Share of clear posts that the scorer may flag in all, on files it was not trained on. */
const BUDGET = 0.005;
/** A clause is kept if each clear post it costs brings at least this many violating ones. */
const WORTH = 2;

interface Row {
  readonly clear: boolean;
  readonly ruled: boolean;
  readonly breaks: ReadonlySet<ClauseId>;
  readonly scores: readonly number[];
}

const rowsOf = (folds: readonly FoldScores[]): readonly Row[] =>
  folds.flatMap((fold) =>
    fold.set.posts.map((post, index) => ({
      clear: post.labelled.expect === 'clear',
      ruled: post.ruled.size > 0,
      breaks: new Set(post.labelled.expect === 'clear' ? [] : post.labelled.clauses),
      scores: fold.scores[index] ?? [],
    })),
  );

/**
 * Thresholds by clause from scores across authors. Step by step the clause is loosened by one more clear post where
 * that brings most violating posts of that clause, until the clear posts flagged reach the budget or nothing is worth it.
 */
export const chooseThresholds = (folds: readonly FoldScores[]): ReadonlyMap<ClauseId, number> => {
  const rows = rowsOf(folds);
  const clear = rows.filter((row) => row.clear);
  const violating = rows.filter((row) => !row.clear);
  const allowed = Math.floor(clear.length * BUDGET);
  const thresholds = new Map<ClauseId, number>();
  const flagged = new Set<Row>();
  const caught = new Set<Row>();
  const ladders = SCORED_CLAUSES.map((clause, column) => ({
    clause,
    column,
    step: -1,
    rungs: clear
      .map((row) => row.scores[column] ?? Number.NEGATIVE_INFINITY)
      .sort((a, b) => b - a)
      .slice(0, 40),
  }));
  const thresholdAt = (ladder: (typeof ladders)[number], step: number): number =>
    Math.ceil(((ladder.rungs[step + 1] ?? 99) + 0.011) * 100) / 100;
  for (;;) {
    let best:
      | { ladder: (typeof ladders)[number]; step: number; gain: readonly Row[]; cost: readonly Row[]; worth: number }
      | undefined;
    for (const ladder of ladders) {
      for (let ahead = 1; ahead <= 4; ahead += 1) {
        const step = ladder.step + ahead;
        if (step + 1 >= ladder.rungs.length) continue;
        const threshold = thresholdAt(ladder, step);
        const gain = violating.filter(
          (row) => !caught.has(row) && row.breaks.has(ladder.clause) && (row.scores[ladder.column] ?? -99) >= threshold,
        );
        const cost = clear.filter((row) => !flagged.has(row) && (row.scores[ladder.column] ?? -99) >= threshold);
        if (flagged.size + cost.length > allowed) continue;
        const worth = gain.length / (cost.length + 0.5);
        if (gain.length > 0 && worth > (best?.worth ?? WORTH)) best = { ladder, step, gain, cost, worth };
      }
    }
    if (best === undefined) return thresholds;
    best.ladder.step = best.step;
    for (const row of best.gain) caught.add(row);
    for (const row of best.cost) flagged.add(row);
    thresholds.set(best.ladder.clause, thresholdAt(best.ladder, best.step));
  }
};

const percent = (part: number, whole: number): string => `${((100 * part) / Math.max(1, whole)).toFixed(1)} %`;

/** Prints what the scorer finds on files left out, alone and beside the rules. */
export const printValidation = (folds: readonly FoldScores[], thresholds: ReadonlyMap<ClauseId, number>): void => {
  const rows = rowsOf(folds);
  const clear = rows.filter((row) => row.clear);
  const violating = rows.filter((row) => !row.clear);
  const hit = (row: Row): boolean =>
    SCORED_CLAUSES.some((clause, column) => (row.scores[column] ?? -99) >= (thresholds.get(clause) ?? 99));
  console.log('\nLeave one file out:');
  console.log(`${'clause'.padEnd(20)} breaking  alone  added to rules  clear posts  threshold`);
  SCORED_CLAUSES.forEach((clause, column) => {
    const threshold = thresholds.get(clause);
    const of = violating.filter((row) => row.breaks.has(clause));
    const found = threshold === undefined ? [] : of.filter((row) => (row.scores[column] ?? -99) >= threshold);
    const wrong = threshold === undefined ? 0 : clear.filter((row) => (row.scores[column] ?? -99) >= threshold).length;
    const added = found.filter((row) => !row.ruled).length;
    console.log(
      `${clause.padEnd(20)} ${String(of.length).padStart(8)} ${percent(found.length, of.length).padStart(7)} ${String(added).padStart(14)} ${String(wrong).padStart(12)}  ${threshold?.toFixed(2) ?? 'left out'}`,
    );
  });
  for (const fold of folds) {
    const own = rowsOf([fold]);
    const bad = own.filter((row) => !row.clear);
    const good = own.filter((row) => row.clear);
    console.log(
      `${fold.set.name.padEnd(10)} violating: scorer alone ${percent(bad.filter(hit).length, bad.length)}, rules ${percent(bad.filter((row) => row.ruled).length, bad.length)}, both ${percent(bad.filter((row) => row.ruled || hit(row)).length, bad.length)}; clear: scorer ${percent(good.filter(hit).length, good.length)}, rules ${percent(good.filter((row) => row.ruled).length, good.length)}, both ${percent(good.filter((row) => row.ruled || hit(row)).length, good.length)}`,
    );
  }
  console.log(
    `all        violating: scorer alone ${percent(violating.filter(hit).length, violating.length)}, rules ${percent(violating.filter((row) => row.ruled).length, violating.length)}, both ${percent(violating.filter((row) => row.ruled || hit(row)).length, violating.length)}; clear: scorer ${percent(clear.filter(hit).length, clear.length)}, rules ${percent(clear.filter((row) => row.ruled).length, clear.length)}, both ${percent(clear.filter((row) => row.ruled || hit(row)).length, clear.length)}`,
  );
};
