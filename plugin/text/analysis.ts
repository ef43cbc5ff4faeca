import type { Language } from '../policy';

export type { TokenKind, TokenRange } from './token-kind';
import type { TextRun } from '../post';
import { languageOf } from './language';
import type { Lexeme } from './lexeme';
import { lexemeStem } from './lexeme';
import type { Folded } from './normalise';
import { fold } from './normalise';
import type { TokenKind, TokenRange } from './token-kind';
import type { RawToken } from './tokens';
import { tokenise } from './tokens';

/** A word, number, address or emoji of a run. Punctuation makes no token. */
export interface Token {
  /** Half-open UTF-16 range in `run.text`. */
  readonly start: number;
  readonly end: number;
  /** Folded: lower case, no accents but ñ, look-alikes and sure leet undone. `don't` is one token. */
  readonly text: string;
  /** As `text` with its Spanish accents. */
  readonly exact: string;
  /** Light stem in the language of the sentence. */
  readonly stem: string;
  readonly kind: TokenKind;
  /** First letter was upper case. */
  readonly capital: boolean;
  /** Index into `Analysis.sentences`. */
  readonly sentence: number;
  /** What the engine knows of the word apart from this place. */
  readonly lexeme: Lexeme;
}

export interface Sentence {
  /** Half-open range of token indices. */
  readonly first: number;
  readonly last: number;
  readonly lang: Language;
  /** Both languages speak in it. */
  readonly mixed: boolean;
  readonly question: boolean;
  /** Most words are in capitals, or begin with one (a heading): capitals tell nothing here. */
  readonly capitals: boolean;
}

/** A run as the rules see it. */
export interface Analysis {
  readonly run: TextRun;
  readonly folded: Folded;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  readonly lang: Language;
  /** Stretches inside quotation marks. */
  readonly quotes: readonly TokenRange[];
  readonly cityDomains: readonly string[];
}

interface Bounds {
  readonly first: number;
  readonly last: number;
  readonly question: boolean;
}

const sentenceOf = (raw: readonly RawToken[], bounds: Bounds, before: Language): Sentence => {
  let spanish = 0;
  let english = 0;
  let words = 0;
  let capitals = 0;
  for (let index = bounds.first; index < bounds.last; index += 1) {
    const token = raw[index];
    if (token?.kind !== 'word') continue;
    const vote = token.lexeme.vote;
    if (vote > 0) spanish += vote;
    else english -= vote;
    if (token.lexeme.text.length > 3) {
      words += 1;
      if (token.capital) capitals += 1;
    }
  }
  return {
    first: bounds.first,
    last: bounds.last,
    lang: languageOf(spanish - english, before),
    mixed: spanish >= 2 && english >= 2 && Math.min(spanish, english) * 4 >= Math.max(spanish, english),
    question: bounds.question,
    capitals: words >= 3 && capitals * 10 >= words * 8,
  };
};

/** Reads a run into tokens and sentences. Pure, never throws, linear in the text. */
export const analyse = (run: TextRun, cityDomains: readonly string[] = []): Analysis => {
  const folded = fold(run.text);
  const { tokens: raw, sentences: bounds, quotes } = tokenise(run.text, folded);
  let votes = 0;
  for (const token of raw) votes += token.lexeme.vote;
  const lang = languageOf(votes, 'en');
  const sentences: Sentence[] = [];
  const tokens: Token[] = [];
  for (const bound of bounds) {
    const sentence = sentenceOf(raw, bound, lang);
    const index = sentences.length;
    sentences.push(sentence);
    for (let place = bound.first; place < bound.last; place += 1) {
      const token = raw[place];
      if (token === undefined) continue;
      const { lexeme } = token;
      tokens.push({
        start: token.start,
        end: token.end,
        text: lexeme.text,
        exact: lexeme.exact,
        stem: lexemeStem(lexeme, sentence.lang),
        kind: token.kind,
        capital: token.capital,
        sentence: index,
        lexeme,
      });
    }
  }
  return { run, folded, tokens, sentences, lang, quotes, cityDomains };
};
