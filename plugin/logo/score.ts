import type { Evidence } from './verify';
import { HIDDEN, OUTPUT } from './weights';

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
    Math.min(3, Math.log2(e.longer / e.shorter)),
    e.luma < 0 ? 1 : 0,
  ];
}

/** Chance, 0 to 1, that the candidate is the mark: a net with one hidden layer. */
export function scoreOf(evidence: Evidence): number {
  const figures = figuresOf(evidence);
  let sum = OUTPUT[HIDDEN.length] ?? 0;
  HIDDEN.forEach((row, h) => {
    let unit = row[figures.length] ?? 0;
    for (let i = 0; i < figures.length; i++) unit += (row[i] ?? 0) * (figures[i] ?? 0);
    sum += (OUTPUT[h] ?? 0) * Math.tanh(unit);
  });
  return 1 / (1 + Math.exp(-sum));
}

/** Scores from here on are matches; set so that one in a thousand pictures without the mark reaches it. */
export const THRESHOLD = 0.6;
