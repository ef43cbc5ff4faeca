import type { OutletKind } from '../policy';

/** How the value of a field is written. */
export type TextFormat = 'plain' | 'markdown' | 'html' | 'blocks' | 'json';

/**
 * A stretch of the readable text and where it stands in a value of the document. Where `length` equals `sourceLength`
 * the two are the same characters; otherwise the value has other characters there (an entity, an escape) that stand
 * for the stretch as a whole.
 */
export interface Piece {
  readonly at: number;
  readonly length: number;
  /** Path of the value: the field itself, or a leaf of it (`body.0.children.1.text`). */
  readonly path: string;
  readonly start: number;
  readonly sourceLength: number;
}

/** A text as a reader sees it, with the way back to what the editor typed. Paragraphs are parted by line breaks. */
export interface TextRun {
  /** Dotted path of the field: `title`, `sections.0.quote`. */
  readonly path: string;
  readonly format: TextFormat;
  readonly text: string;
  /** In order of `at`, without overlap. Characters of `text` in no piece (separators) come from the product. */
  readonly pieces: readonly Piece[];
}

/** Something that leads elsewhere. `at`/`length` are its words in the text of run `run` (an index into `Post.runs`). */
export interface Link {
  readonly run: number;
  readonly at: number;
  readonly length: number;
  /** The target as it would be opened, with scheme. */
  readonly url: string;
  /** `href`: the target of markup; `text`: written out in the words. */
  readonly kind: 'href' | 'text';
}

/** A picture of the post. A `file` is in the media library; an `url` is only pointed at. */
export interface Image {
  readonly path: string;
  readonly name: string;
  readonly source: { readonly kind: 'file'; readonly file: string } | { readonly kind: 'url'; readonly url: string };
}

/** A Strapi document in one locale, as the gate sees it. */
export interface Post {
  readonly runs: readonly TextRun[];
  readonly links: readonly Link[];
  readonly images: readonly Image[];
  /** Kinds of all outlets the post goes out on; a post without outlets counts as `official`. */
  readonly outlets: readonly OutletKind[];
}
