import type { OutletKind } from '../../../plugin/policy';
import type { Post, TextRun } from '../../../plugin/post';

/** A plain text as a run of the field `body`. */
export const runOf = (text: string, path = 'body'): TextRun => ({
  path,
  format: 'plain',
  text,
  pieces: [{ at: 0, length: text.length, path, start: 0, sourceLength: text.length }],
});

export const postOf = (text: string, outlets: readonly OutletKind[] = []): Post => ({
  runs: [runOf(text)],
  links: [],
  images: [],
  outlets,
});
