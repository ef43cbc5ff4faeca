import type { ClauseId } from './clauses';
import type { Localized } from './language';
import type { Severity } from './severity';

/** A half-open range of UTF-16 units in the value at `path`, as the editor entered it. */
export interface Span {
  /** Dotted path of the value, list indices included: `sections.0.quote`, `body.2.children.1.text`. */
  readonly path: string;
  readonly start: number;
  readonly end: number;
}

/** A region of an image in pixels of the image as shown (after EXIF turning). */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/**
 * Where a finding rests. `spans` is never empty; it has more than one entry where the words are split over several
 * values (bold and plain leaves of a block). An image without a box is meant as a whole.
 */
export type Place =
  | { readonly kind: 'text'; readonly path: string; readonly spans: readonly Span[] }
  | { readonly kind: 'image'; readonly path: string; readonly image: string; readonly box?: Box };

/** A breach of one clause: what, how grave, where, the words it rests on, and why. */
export interface Finding {
  readonly clause: ClauseId;
  /** Rule that found it, `clause/name`. */
  readonly rule: string;
  readonly severity: Severity;
  readonly place: Place;
  /** The exact words of the field (masked where they are a secret or a personal number), or the image's name. */
  readonly words: string;
  /** Why, in every language, for the person who wrote it. */
  readonly message: Localized;
  /** 0 to 1, where the finding comes from a measurement (a match of a mark, a learned weight). */
  readonly score?: number;
}
