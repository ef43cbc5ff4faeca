export type TokenKind =
  'word' | 'number' | 'money' | 'time' | 'date' | 'phone' | 'email' | 'url' | 'handle' | 'hashtag' | 'emoji';

/** A half-open range of token indices. */
export interface TokenRange {
  readonly first: number;
  readonly last: number;
}
