import type { Language } from '../policy';
import type { TokenKind } from './token-kind';
import { languageVote } from './language';
import { stemOf } from './stem';

/** What is known of a word form wherever it stands. Interned, so that work on common words is done once. */
export interface Lexeme {
  readonly kind: TokenKind;
  readonly text: string;
  readonly exact: string;
  /** The form without its contraction or possessive (`we` of `we're`, `city` of `city's`), or the text itself. */
  readonly head: string;
  readonly vote: number;
  /** Filled when first asked for, by language. */
  readonly stems: { en?: string; es?: string };
}

const HEADED = /^(.+)'(?:s|re|ll|ve|d|m)$/;

const make = (kind: TokenKind, text: string, exact: string): Lexeme => {
  let head = text;
  if (kind === 'word' && text.includes("'")) {
    const parts = HEADED.exec(text);
    if (parts?.[1] !== undefined) head = parts[1];
    else if (text.endsWith("s'")) head = text.slice(0, -1);
  } else if (kind === 'hashtag') head = text.slice(1);
  return { kind, text, exact, head, vote: kind === 'word' ? languageVote(text, exact) : 0, stems: {} };
};

const LIMIT = 30_000;
let words = new Map<string, Lexeme>();

/** The lexeme of a folded token. Words are interned (a bounded memo); other kinds are made anew. */
export const lexemeOf = (kind: TokenKind, text: string, exact: string): Lexeme => {
  if (text.length > 60) return { kind, text, exact, head: text, vote: 0, stems: {} };
  if (kind !== 'word') return make(kind, text, exact);
  const known = words.get(exact);
  if (known !== undefined) return known;
  if (words.size >= LIMIT) words = new Map();
  const made = make(kind, text, exact);
  words.set(exact, made);
  return made;
};

export const lexemeStem = (lexeme: Lexeme, language: Language): string => {
  const known = lexeme.stems[language];
  if (known !== undefined) return known;
  const isWord = (lexeme.kind === 'word' || lexeme.kind === 'hashtag') && lexeme.head.length <= 40;
  const exact = lexeme.head === lexeme.text ? lexeme.exact : lexeme.exact.slice(0, lexeme.head.length);
  const stem = isWord ? stemOf(lexeme.head, lexeme.kind === 'hashtag' ? lexeme.head : exact, language) : lexeme.text;
  lexeme.stems[language] = stem;
  return stem;
};
