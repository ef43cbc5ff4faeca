import type { Box } from '../policy';

/** A mark found in a picture. */
export interface MarkMatch {
  /** Name of the mark in the register. */
  readonly mark: string;
  readonly state: 'current' | 'retired' | 'foreign';
  /** The drawing differs from the mark's own: recoloured, stretched, parts changed. */
  readonly altered: boolean;
  /** Pixels of the picture as shown. Absent where the picture as a whole is a copy. */
  readonly box?: Box;
  /** 0 to 1. */
  readonly score: number;
}

/** What is known of one picture of a post. */
export type ImageScan =
  | { readonly state: 'scanned'; readonly matches: readonly MarkMatch[] }
  /** Nobody could look at it. `reason` is a refusal of the scanner, `image-missing`, or `image-external`. */
  | { readonly state: 'unreadable'; readonly reason: string };
