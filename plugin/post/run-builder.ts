import type { Link, Piece, TextFormat, TextRun } from './post';

/** A link found while a run is built; its run's index is not known yet. */
export type PendingLink = Omit<Link, 'run'>;

export interface BuiltRun {
  readonly run: TextRun;
  readonly links: readonly PendingLink[];
}

/** Collects readable text together with the way back to the value it came from. */
export interface RunBuilder {
  /** Length of the text so far. */
  length(): number;
  /** Takes `value.slice(start, end)` over as it stands. */
  keep(path: string, value: string, start: number, end: number): void;
  /** Takes `text` for the `sourceLength` characters at `start` of the value. */
  replace(text: string, path: string, start: number, sourceLength: number): void;
  /** Adds a separator of the product's own, unless the text is empty or already ends in one. */
  separate(separator: '\n' | ' '): void;
  link(link: PendingLink): void;
  build(): BuiltRun;
}

export const runBuilder = (path: string, format: TextFormat): RunBuilder => {
  const parts: string[] = [];
  const pieces: Piece[] = [];
  const links: PendingLink[] = [];
  let length = 0;
  let last = '';

  const append = (text: string): void => {
    parts.push(text);
    length += text.length;
    last = text.at(-1) ?? last;
  };

  return {
    length: () => length,
    keep(piecePath, value, start, end) {
      if (end <= start) return;
      const before = pieces.at(-1);
      const continues =
        before?.path === piecePath &&
        before.length === before.sourceLength &&
        before.start + before.sourceLength === start &&
        before.at + before.length === length;
      if (continues) {
        const grown = before.length + end - start;
        pieces[pieces.length - 1] = { ...before, length: grown, sourceLength: grown };
      } else {
        pieces.push({ at: length, length: end - start, path: piecePath, start, sourceLength: end - start });
      }
      append(value.slice(start, end));
    },
    replace(text, piecePath, start, sourceLength) {
      if (text === '') return;
      pieces.push({ at: length, length: text.length, path: piecePath, start, sourceLength });
      append(text);
    },
    separate(separator) {
      if (length > 0 && last !== '\n' && last !== separator) append(separator);
    },
    link: (link) => links.push(link),
    build: () => ({ run: { path, format, text: parts.join(''), pieces }, links }),
  };
};
