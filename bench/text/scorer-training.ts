import type { ClauseId } from '../../plugin/policy';
import type { Example } from './examples';

/** Clauses for which a scorer is trained; which of them are kept, cross-validation decides. */
export const SCORED_CLAUSES: readonly ClauseId[] = [
  'insult',
  'sexual',
  'harassment',
  'violence',
  'commerce',
  'illegal',
  'security',
  'confidential',
  'employee-info',
  'personal-use',
  'speaks-for-city',
  'work-email-signup',
  'political-campaign',
  'religion',
];

export interface Trained {
  readonly clause: ClauseId;
  readonly bias: number;
  readonly weights: readonly (readonly [string, number])[];
  readonly score: (example: Example) => number;
}

const EPOCHS = 12;
const RATE = 0.35;
const L2 = 4e-4;
const POSITIVE_WEIGHT = 4;
/** Features kept for a clause, and the step of a weight. */
export const KEPT = 520;
export const WEIGHT_STEP = 0.05;

/** A fixed order that mixes the files: a linear congruential generator with a set seed. */
const shuffled = (count: number): Int32Array => {
  const order = Int32Array.from({ length: count }, (_, index) => index);
  let state = 20260601;
  for (let index = count - 1; index > 0; index -= 1) {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    const other = state % (index + 1);
    const here = order[index] ?? 0;
    order[index] = order[other] ?? 0;
    order[other] = here;
  }
  return order;
};

/**
 * Logistic regression with L2 by AdaGrad: sentences that break the clause against all sentences of posts that do not;
 * other sentences of breaking posts tell nothing. Weights are then cut to the heaviest and rounded, as they are shipped.
 */
export const trainClause = (clause: ClauseId, all: readonly Example[], features: readonly string[]): Trained => {
  const examples = all.filter((example) => example.breaks.has(clause) || !example.postBreaks.has(clause));
  const weights = new Float64Array(features.length);
  const squares = new Float64Array(features.length).fill(1e-2);
  let bias = -3;
  let biasSquare = 1;
  const order = shuffled(examples.length);
  for (let epoch = 0; epoch < EPOCHS; epoch += 1) {
    for (const place of order) {
      const example = examples[place];
      if (example === undefined) continue;
      let sum = 0;
      for (const id of example.features) sum += weights[id] ?? 0;
      const positive = example.breaks.has(clause);
      const chance = 1 / (1 + Math.exp(-(bias + sum * example.scale)));
      const error = (chance - (positive ? 1 : 0)) * (positive ? POSITIVE_WEIGHT : 1);
      if (Math.abs(error) < 1e-4) continue;
      biasSquare += error * error;
      bias -= (RATE * error) / Math.sqrt(biasSquare);
      const step = error * example.scale;
      for (const id of example.features) {
        const gradient = step + L2 * (weights[id] ?? 0);
        const square = (squares[id] ?? 0) + gradient * gradient;
        squares[id] = square;
        weights[id] = (weights[id] ?? 0) - (RATE * gradient) / Math.sqrt(square);
      }
    }
  }
  const kept = [...weights]
    .map((weight, id) => [id, Math.round(weight / WEIGHT_STEP)] as const)
    .filter(([, weight]) => weight !== 0)
    .sort((a, b) => Math.abs(b[1]) - Math.abs(a[1]) || a[0] - b[0])
    .slice(0, KEPT);
  const shipped = new Float64Array(features.length);
  for (const [id, weight] of kept) shipped[id] = weight * WEIGHT_STEP;
  const rounded = Math.round(bias * 100) / 100;
  return {
    clause,
    bias: rounded,
    weights: kept.map(([id, weight]) => [features[id] ?? '', weight]),
    score: (example) => {
      let sum = 0;
      for (const id of example.features) sum += shipped[id] ?? 0;
      return rounded + sum * example.scale;
    },
  };
};

const quoted = (text: string): string => text.replace(/\\/g, '\\\\').replace(/`/g, '\\`').replace(/\$\{/g, '\\${');

/** The weights as a source file: for each clause lines of a weight and the features that have it. */
export const weightsFile = (
  models: readonly Trained[],
  thresholds: ReadonlyMap<ClauseId, number>,
  classes: readonly string[],
): string => {
  const used = new Set<string>();
  const parts = models.flatMap((model) => {
    const threshold = thresholds.get(model.clause);
    if (threshold === undefined) return [];
    const byWeight = new Map<number, string[]>();
    for (const [feature, weight] of model.weights) {
      if (feature.includes('|')) continue;
      for (const name of classes) if (feature === `@${name}`) used.add(name);
      const list = byWeight.get(weight) ?? [];
      list.push(feature);
      byWeight.set(weight, list);
    }
    const lines = [...byWeight]
      .sort((a, b) => b[0] - a[0])
      .map(([weight, list]) => `${String(weight)} ${list.sort().join('|')}`);
    return [
      `    { clause: '${model.clause}', bias: ${String(model.bias)}, threshold: ${threshold.toFixed(2)}, weights: \`${quoted(lines.join('\n'))}\` },`,
    ];
  });
  return `import type { ScorerData } from '../scorer-data';

/** Written by \`npm run train\`; do not edit by hand. */
export const SCORER_WEIGHTS: ScorerData = {
  scale: ${String(WEIGHT_STEP)},
  classes: ${JSON.stringify([...used].sort())
    .replace(/"/g, "'")
    .replace(/,/g, ', ')},
  models: [
${parts.join('\n')}
  ],
};
`;
};
