import type { Evidence } from './verify';

/** Figures the score is made of, in the order of the weights. */
export function figuresOf(e: Evidence): number[] {
  const fine = e.fits[e.fits.length - 1] ?? 0;
  return [
    e.fits[0] ?? 0,
    e.fits[1] ?? 0,
    e.fits[2] ?? 0,
    fine,
    e.blockMean,
    e.blockLow,
    Math.abs(e.luma),
    e.likeness,
    Math.min(5, e.z) / 5,
    e.inside,
    Math.min(2.5, Math.max(-1, Math.log2(e.shorter / 24))) / 2,
    Math.abs(e.stretch) * 3,
    Math.abs(e.shear) * 3,
    Math.abs(e.turn) * 2,
  ];
}

/** The figures, and what matters of them together: the finer ones count for more the larger the candidate is. */
function terms(figures: readonly number[]): number[] {
  const [coarse = 0, second = 0, , fine = 0, blockMean = 0, blockLow = 0, luma = 0, , , , size = 0] = figures;
  return [
    ...figures,
    fine * size,
    blockMean * size,
    blockLow * size,
    coarse * size,
    luma * size,
    size * size,
    second * blockLow,
    fine * fine,
    blockLow * blockLow,
    coarse * coarse,
  ];
}

/**
 * A logistic model fitted on generated pictures (half of the marks and photos, look-alikes, flyers, screens); the other
 * half is for measuring.
 */
const WEIGHTS: readonly number[] = [
  -1.611, 7.531, 2.829, -0.6016, -14.89, 5.036, 4.66, 10.81, -14.19, 15.92, 0.8795, -3.096, -1.613, 4.057, 0.8447,
  0.7492, 0.891, -0.6077, 1.509, -1.892, 6.508, 4.091, 0.2819, 5.545,
];
const BIAS = -22.78;

/** Chance, 0 to 1, that the candidate is the mark. */
export function scoreOf(evidence: Evidence): number {
  const sum = terms(figuresOf(evidence)).reduce((total, term, i) => total + WEIGHTS[i]! * term, BIAS);
  return 1 / (1 + Math.exp(-sum));
}

/** Scores from here on are matches; set so that one in a thousand pictures without the mark reaches it. */
export const THRESHOLD = 0.6;
