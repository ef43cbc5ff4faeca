import type { Analysis, Sentence, Token, TokenRange } from './analysis';
import { FIRST_NAMES, NAME_TITLES, NOT_NAMES } from './lexicons/names';

const isNamePart = (token: Token | undefined): boolean =>
  token?.kind === 'word' &&
  token.capital &&
  token.text.length > 1 &&
  !NOT_NAMES.has(token.lexeme.head) &&
  !NAME_TITLES.has(token.text);

const isInitial = (token: Token | undefined): boolean =>
  token?.kind === 'word' && token.capital && token.text.length === 1 && token.text !== 'i' && token.text !== 'a';

const PARTICLES = new Set(['de', 'la', 'del', 'los', 'las', 'y', 'van', 'von', 'da', 'di']);

const touches = (before: Token | undefined, after: Token | undefined, source: string): boolean =>
  before !== undefined &&
  after !== undefined &&
  after.start - before.end <= 2 &&
  !/[,;:()"“”/|\n!?]/.test(source.slice(before.end, after.start));

/** End of a run of capitalised name words from `at`, at most four of them, particles between included. */
const nameEnd = (at: number, sentence: Sentence, analysis: Analysis): number => {
  const { tokens, run } = analysis;
  let end = at + 1;
  let parts = 1;
  while (end < sentence.last && parts < 4 && touches(tokens[end - 1], tokens[end], run.text)) {
    const token = tokens[end];
    if (isNamePart(token) || isInitial(token)) {
      end += 1;
      parts += 1;
    } else if (token !== undefined && PARTICLES.has(token.text) && end + 1 < sentence.last) {
      const beyond = PARTICLES.has(tokens[end + 1]?.text ?? '') ? end + 2 : end + 1;
      if (beyond >= sentence.last || !isNamePart(tokens[beyond])) break;
      end = beyond + 1;
      parts += 1;
    } else break;
    if (tokens[end - 1]?.text !== tokens[end - 1]?.lexeme.head) break;
  }
  return end;
};

const cache = new WeakMap<Analysis, readonly TokenRange[]>();

/**
 * Stretches that look like a person's name: a title and capitalised words, a known given name (and what follows it in
 * capitals), or two capitalised words in a row that are no street, office or month. In a heading, where every word has
 * a capital, only titles and given names count.
 */
export const nameSpans = (analysis: Analysis): readonly TokenRange[] => {
  const known = cache.get(analysis);
  if (known !== undefined) return known;
  const spans: TokenRange[] = [];
  const { tokens, run } = analysis;
  for (const sentence of analysis.sentences) {
    let at = sentence.first;
    while (at < sentence.last) {
      const token = tokens[at];
      if (token?.kind !== 'word' || !(token.capital || NAME_TITLES.has(token.text))) {
        at += 1;
        continue;
      }
      if (
        NAME_TITLES.has(token.text) &&
        at + 1 < sentence.last &&
        isNamePart(tokens[at + 1]) &&
        tokenGap(token, tokens[at + 1], run.text)
      ) {
        const titled =
          token.capital ||
          token.text === 'don' ||
          token.text === 'doña' ||
          FIRST_NAMES.has(tokens[at + 1]?.lexeme.head ?? '');
        if (
          titled &&
          !(sentence.capitals && !FIRST_NAMES.has(tokens[at + 1]?.lexeme.head ?? '') && token.text.length > 4)
        ) {
          const end = nameEnd(at + 1, sentence, analysis);
          spans.push({ first: at, last: end });
          at = end;
          continue;
        }
      }
      if (!isNamePart(token)) {
        at += 1;
        continue;
      }
      const end = nameEnd(at, sentence, analysis);
      const given = FIRST_NAMES.has(token.lexeme.head);
      const plainCase = !sentence.capitals && at > sentence.first;
      const follows = tokens[end];
      const isPlace =
        follows !== undefined &&
        end < sentence.last &&
        follows.capital &&
        NOT_NAMES.has(follows.lexeme.head) &&
        touches(tokens[end - 1], follows, run.text);
      if (!isPlace && (given || (plainCase && end - at >= 2))) spans.push({ first: at, last: end });
      at = end;
    }
  }
  cache.set(analysis, spans);
  return spans;
};

/** A title stands right before the name, with at most a full stop and a blank between. */
const tokenGap = (title: Token, name: Token | undefined, source: string): boolean =>
  name !== undefined && /^\.?\s$/.test(source.slice(title.end, name.start));
