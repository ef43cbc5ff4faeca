import type { ClauseId, Finding, Localized, Severity } from '../policy';
import { placeOf } from '../post';
import type { Analysis } from './analysis';
import { findPattern } from './find';
import type { MaskedRange } from './mask';
import { maskedWords } from './mask';
import type { FoundNumber } from './numbers';
import { findNumbers } from './numbers';
import type { Pattern } from './patterns';
import type { Rule } from './rule';

/** What a finding says of its rule. */
export interface LeakRule {
  readonly id: string;
  readonly clause: ClauseId;
  readonly message: Localized;
}

/** A finding on the half-open range `[start, end)` of the run's text, with the secrets inside it masked in its words. */
export const leakAt = (
  rule: LeakRule,
  severity: Severity,
  analysis: Analysis,
  start: number,
  end: number,
  secrets: readonly MaskedRange[],
): Finding => ({
  clause: rule.clause,
  rule: rule.id,
  severity,
  place: placeOf(analysis.run, start, end),
  words: maskedWords(analysis.run.text, start, end, secrets),
  message: rule.message,
});

/** Index of the sentence that holds the offset, or that ends before it. */
export const sentenceAt = (analysis: Analysis, offset: number): number => {
  let low = 0;
  let high = analysis.sentences.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    const sentence = analysis.sentences[middle];
    const start = sentence === undefined ? 0 : (analysis.tokens[sentence.first]?.start ?? 0);
    if (start <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
};

/** Sentences in which one of the patterns matches. */
export const sentencesWith = (analysis: Analysis, patterns: readonly Pattern[]): ReadonlySet<number> => {
  const found = new Set<number>();
  for (const one of patterns) for (const match of findPattern(analysis, one)) found.add(match.sentence);
  return found;
};

/** Whether a sentence, or one at most `reach` away from it, is among those given. */
export const near = (sentences: ReadonlySet<number>, sentence: number, reach: number): boolean => {
  for (let other = sentence - reach; other <= sentence + reach; other += 1) if (sentences.has(other)) return true;
  return false;
};

/** Where a sentence begins and ends in the text. */
export const boundsOf = (analysis: Analysis, sentence: number): { readonly start: number; readonly end: number } => {
  const one = analysis.sentences[sentence];
  const first = one === undefined ? undefined : analysis.tokens[one.first];
  const last = one === undefined ? undefined : analysis.tokens[one.last - 1];
  return { start: first?.start ?? 0, end: last?.end ?? 0 };
};

/** A rule whose findings count only where their words (unmasked as they stand) hold what `test` asks for. */
export const onlyWith = (rule: Rule, test: RegExp): Rule => ({
  ...rule,
  check: (input) => rule.check(input).filter((finding) => test.test(finding.words)),
});

const numbers = new WeakMap<Analysis, readonly FoundNumber[]>();

/** The numbers of an analysis; looked for once, whoever asks. */
export const numbersOf = (analysis: Analysis): readonly FoundNumber[] => {
  const known = numbers.get(analysis);
  if (known !== undefined) return known;
  const found = findNumbers(analysis.run.text);
  numbers.set(analysis, found);
  return found;
};
