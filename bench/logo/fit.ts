// Fits the score's weights on figures written by `npm run bench -- logo --dump FILE`:
//   npx tsx bench/logo/fit.ts FILE… > plugin/logo/weights.ts
// A net with one hidden layer, so small that it is data: 12 hidden units over standardised figures.
import { readFileSync } from 'node:fs';
import { randomFrom } from './random';

interface Row {
  readonly kind: 'pos' | 'neg' | 'near';
  readonly rows: readonly { readonly f: readonly number[]; readonly iou?: number }[];
}

const HIDDEN = 12;
const STEPS = 1500;

const samples: { f: readonly number[]; y: number; w: number }[] = [];
for (const file of process.argv.slice(2)) {
  for (const text of readFileSync(file, 'utf8').trim().split('\n')) {
    const row = JSON.parse(text) as Row;
    for (const { f, iou = 0 } of row.rows) {
      if (row.kind === 'pos' && iou >= 0.6) samples.push({ f, y: 1, w: 1 });
      else if (row.kind === 'near' || (row.kind === 'pos' ? iou < 0.2 : true))
        samples.push({ f, y: 0, w: row.kind === 'near' ? 2 : 1 });
    }
  }
}
const inputs = samples[0]?.f.length ?? 0;
const mean = Array.from({ length: inputs }, (_, i) => samples.reduce((sum, s) => sum + s.f[i]!, 0) / samples.length);
const spread = mean.map(
  (m, i) => Math.sqrt(samples.reduce((sum, s) => sum + (s.f[i]! - m) ** 2, 0) / samples.length) + 1e-6,
);
const data = samples.map((s) => Float64Array.from(s.f, (v, i) => (v - mean[i]!) / spread[i]!));

const random = randomFrom(7);
const size = HIDDEN * (inputs + 1) + HIDDEN + 1;
const weights = Float64Array.from({ length: size }, (_, i) =>
  i < HIDDEN * (inputs + 1) ? random.between(-0.3, 0.3) : 0,
);
for (let h = 0; h < HIDDEN; h++) weights[HIDDEN * (inputs + 1) + h] = random.between(-0.5, 0.5);
const first = new Float64Array(size);
const second = new Float64Array(size);
const hidden = new Float64Array(HIDDEN);
let loss = 0;
for (let step = 1; step <= STEPS; step++) {
  const slope = new Float64Array(size);
  loss = 0;
  let total = 0;
  data.forEach((x, n) => {
    const { y, w } = samples[n]!;
    let out = weights[size - 1]!;
    for (let h = 0; h < HIDDEN; h++) {
      let sum = weights[h * (inputs + 1) + inputs]!;
      for (let i = 0; i < inputs; i++) sum += weights[h * (inputs + 1) + i]! * x[i]!;
      hidden[h] = Math.tanh(sum);
      out += weights[HIDDEN * (inputs + 1) + h]! * hidden[h]!;
    }
    const p = 1 / (1 + Math.exp(-out));
    loss -= w * Math.log(Math.max(1e-12, y === 1 ? p : 1 - p));
    total += w;
    const e = w * (p - y);
    slope[size - 1] = slope[size - 1]! + e;
    for (let h = 0; h < HIDDEN; h++) {
      const at = HIDDEN * (inputs + 1) + h;
      slope[at] = slope[at]! + e * hidden[h]!;
      const back = e * weights[at]! * (1 - hidden[h]! * hidden[h]!);
      for (let i = 0; i < inputs; i++) slope[h * (inputs + 1) + i] = slope[h * (inputs + 1) + i]! + back * x[i]!;
      slope[h * (inputs + 1) + inputs] = slope[h * (inputs + 1) + inputs]! + back;
    }
  });
  const rate = 0.03 * Math.min(1, (STEPS - step) / (STEPS * 0.5) + 0.02);
  for (let k = 0; k < size; k++) {
    const g = slope[k]! / total + 1e-3 * weights[k]!;
    first[k] = 0.9 * first[k]! + 0.1 * g;
    second[k] = 0.999 * second[k]! + 0.001 * g * g;
    weights[k] =
      weights[k]! - (rate * first[k]!) / (1 - 0.9 ** step) / (Math.sqrt(second[k]! / (1 - 0.999 ** step)) + 1e-8);
  }
  loss /= total;
}
process.stderr.write(
  `${samples.length} samples, ${samples.filter((s) => s.y === 1).length} of the mark, loss ${loss.toFixed(5)}\n`,
);

// Standardising is folded into the first layer.
const layer = Array.from({ length: HIDDEN }, (_, h) => {
  const row = Array.from({ length: inputs }, (__, i) => weights[h * (inputs + 1) + i]! / spread[i]!);
  const bias = weights[h * (inputs + 1) + inputs]! - row.reduce((sum, v, i) => sum + v * mean[i]!, 0);
  return [...row, bias];
});
const show = (v: number): string => String(Number(v.toPrecision(5)));
process.stdout.write(
  [
    '/** Weights of the score, fitted by bench/logo/fit.ts; do not edit. Each row: one weight a figure, then the bias. */',
    'export const HIDDEN: readonly (readonly number[])[] = [',
    ...layer.map((row) => `  [${row.map(show).join(', ')}],`),
    '];',
    '',
    '/** One weight a hidden unit, then the bias. */',
    `export const OUTPUT: readonly number[] = [${[...weights.slice(HIDDEN * (inputs + 1))].map(show).join(', ')}];`,
    '',
  ].join('\n'),
);
