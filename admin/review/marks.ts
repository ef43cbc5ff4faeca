import type { ReviewDetail } from '../../plugin/contract';
import type { Finding, Span } from '../../plugin/policy';
import type { Piece, TextRun } from '../../plugin/post';

/** A stretch of a run's readable text, and the findings (by their place in the list) that rest on it. */
export interface Stretch {
  readonly text: string;
  readonly findings: readonly number[];
}

interface Range {
  readonly start: number;
  readonly end: number;
  readonly finding: number;
}

/** Where a span of the typed value stands in the readable text; undefined where this piece holds none of it. */
const within = (piece: Piece, span: Span): { start: number; end: number } | undefined => {
  if (piece.path !== span.path) return undefined;
  const from = Math.max(span.start, piece.start);
  const to = Math.min(span.end, piece.start + piece.sourceLength);
  if (from >= to) return undefined;
  if (piece.length !== piece.sourceLength) return { start: piece.at, end: piece.at + piece.length };
  return { start: piece.at + from - piece.start, end: piece.at + to - piece.start };
};

const rangesOf = (run: TextRun, finding: Finding, index: number): Range[] => {
  if (finding.place.kind !== 'text' || finding.place.path !== run.path) return [];
  const spots = finding.place.spans.flatMap((span) => run.pieces.flatMap((piece) => within(piece, span) ?? []));
  const first = spots[0];
  if (first === undefined) return [];
  // Words split by formatting are one mark, with the separators between.
  const start = Math.min(...spots.map((spot) => spot.start));
  const end = Math.max(...spots.map((spot) => spot.end));
  return [{ start, end, finding: index }];
};

/** Cuts a run's text where findings begin and end. */
export const stretchesOf = (run: TextRun, findings: readonly Finding[]): readonly Stretch[] => {
  const ranges = findings.flatMap((finding, index) => rangesOf(run, finding, index));
  const cuts = [...new Set([0, run.text.length, ...ranges.flatMap(({ start, end }) => [start, end])])].sort(
    (a, b) => a - b,
  );
  return cuts.slice(0, -1).map((start, index) => {
    const end = cuts[index + 1] ?? run.text.length;
    return {
      text: run.text.slice(start, end),
      findings: ranges.filter((range) => range.start < end && range.end > start).map(({ finding }) => finding),
    };
  });
};

/** The review with its findings as a reader comes upon them: through the texts from top to bottom, then the pictures. */
export const inReadingOrder = (review: ReviewDetail): ReviewDetail => {
  const { runs } = review.post;
  const placeOf = (finding: Finding): readonly [run: number, at: number] => {
    const run = runs.findIndex(({ path }) => path === finding.place.path);
    const at = runs[run] === undefined ? undefined : rangesOf(runs[run], finding, 0)[0]?.start;
    return [run === -1 ? runs.length : run, at ?? 0];
  };
  const findings = review.findings
    .map((finding) => ({ finding, place: placeOf(finding) }))
    .sort((a, b) => a.place[0] - b.place[0] || a.place[1] - b.place[1])
    .map(({ finding }) => finding);
  return { ...review, findings };
};
