import { sightings, type MatchBox } from './find';
import type { MarkTemplate } from './mark';
import type { Raster } from './raster';
import { THRESHOLD } from './score';
import type { Evidence } from './verify';

/** How a found mark differs from its drawing. */
export type Alteration = 'recoloured' | 'stretched';

/** A mark found in a picture. */
export interface Match {
  readonly mark: string;
  /** Pixels of the raster that was searched; cut at its border. */
  readonly box: MatchBox;
  /** Chance that it is the mark, 0 to 1; `THRESHOLD` and above is a match. */
  readonly score: number;
  /** Empty where it is shown as drawn, as far as its size lets one tell. */
  readonly altered: readonly Alteration[];
}

/** Root of a mark's width times height, in pixels, below which nothing is claimed: letters and bulbs look like seals there. */
const SMALLEST = 20;

/**
 * Finds marks in a picture: every place of every mark that reaches the threshold, best first. Two marks at one place
 * (drawings of one mark, or look-alikes) leave the better. The picture's longest side should be near
 * `SEARCH_SIDE`; boxes are in its pixels.
 */
export function findMarks(raster: Raster, marks: readonly MarkTemplate[]): readonly Match[] {
  return sightings(raster, marks)
    .filter((one) => one.score >= THRESHOLD && Math.sqrt(one.evidence.shorter * one.evidence.longer) >= SMALLEST)
    .map(({ mark, box, score, evidence }) => ({ mark, box, score, altered: alterationsOf(evidence) }));
}

/** Pixels of the shorter side from which alterations can be told. */
const TELLING = 48;

function alterationsOf(evidence: Evidence): Alteration[] {
  if (evidence.shorter < TELLING) return [];
  const altered: Alteration[] = [];
  if (evidence.luma < -0.2) altered.push('recoloured');
  if (Math.abs(evidence.stretch) > 0.14 && Math.abs(evidence.shear) < 0.08) altered.push('stretched');
  return altered;
}
