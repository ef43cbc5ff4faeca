import type { Place, Span } from '../policy';
import type { Piece, TextRun } from './post';

const spanOf = (piece: Piece, from: number, to: number): Span => {
  if (piece.length !== piece.sourceLength)
    return { path: piece.path, start: piece.start, end: piece.start + piece.sourceLength };
  return { path: piece.path, start: piece.start + from - piece.at, end: piece.start + to - piece.at };
};

/**
 * The way back: the half-open range `[start, end)` of a run's readable text, as spans of the document's own values.
 * Spans of one value are joined, so markup inside the words is part of the span (`d**a**mn`).
 * A range that holds only separators is placed at the piece before it.
 */
export const placeOf = (run: TextRun, start: number, end: number): Place => {
  const spans: Span[] = [];
  for (const piece of run.pieces) {
    const from = Math.max(start, piece.at);
    const to = Math.min(end, piece.at + piece.length);
    if (from >= to) continue;
    const span = spanOf(piece, from, to);
    const last = spans.at(-1);
    if (last?.path === span.path && last.end <= span.start) spans[spans.length - 1] = { ...last, end: span.end };
    else spans.push(span);
  }
  if (spans.length === 0) {
    const before = run.pieces.findLast((piece) => piece.at + piece.length <= start) ?? run.pieces[0];
    const at = before === undefined ? 0 : before.start + before.sourceLength;
    spans.push({ path: before?.path ?? run.path, start: at, end: at });
  }
  return { kind: 'text', path: run.path, spans };
};
