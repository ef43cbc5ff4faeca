import type { MaskedRange } from './mask';
import { findSpokenDigits } from './spoken-digits';
import { originalRange, visible } from './visible';

/** A value that may be a password or a code. */
export interface SecretValue extends MaskedRange {
  /**
   * `mixed`: letters with digits or signs (`Cl0r1ne!7`); `words`: words joined by dashes; `keys`: digits with a key or
   * parted one by one (`4471#`, `7-7-3-1`); `digits`: three to eight digits in a row.
   */
  readonly kind: 'mixed' | 'words' | 'keys' | 'digits';
}

const EDGE = /^["'“”‘’«»*_`(\[{<,;:.]+|["'“”‘’«»`)\]}>,;:.?]+$/gu;

const NO_SECRET: readonly RegExp[] = [
  /^[a-z\d-]+\.[a-z]{2,6}\/|@|:\/\/|^www\.|^#|\.(?:example|test|gov|org|com|net|edu|mx|us|io)\b/iu,
  /^\d+(?:[.,:]\d+)*(?:st|nd|rd|th|s|am|pm|a\.m|p\.m|k|m|ft|in|lb|lbs|oz|mph|hrs?|h|mil|kg|km|ro|er|do|to|ta|a|o|x|d)?$/iu,
  /^[a-z]{1,4}-?\d{2,4}-\d+$/iu,
  /^(?:covid-19|h1n1|a1c|k-?9|w-?[29]|i-?\d+|fm-?\d+|us-?\d+|1099s?|\d+k|g?fm\d+|mp[34]|401k|4k|5g|2fa|b2b)$/iu,
  /^\d+-(?:[a-z]+|\d+)/iu,
  /^[$€£]/u,
];

const isMixed = (word: string): boolean =>
  word.length >= 5 &&
  word.length <= 60 &&
  /\p{L}/u.test(word) &&
  (/\p{L}.*\d|\d.*\p{L}.*[!#$%&*^~=+_?]/u.test(word) ||
    /\p{L}[!#$%&*^~=+_].*[\p{L}\d]/u.test(word) ||
    /\d\p{L}{2,}/u.test(word)) &&
  !NO_SECRET.some((pattern) => pattern.test(word));

const isWords = (word: string): boolean =>
  /^\p{L}{3,}(?:[-_.]\p{L}{3,}){1,5}(?:[-_.]?\d{1,4})?$/u.test(word) && word.split(/[-_.]/u).length >= 3;

const KEYS =
  /(?<![\p{L}\d.$/-])(?:[*#] ?(?:\d[ -]?){3,8}[*#]?|(?:\d[ -]?){3,8}-?[*#]|\d(?:-\d){2,7}|\d(?: \d){3,7}|\d{1,2}-\d{1,2}-\d{1,2})(?![\p{L}\d/-]|\.\d)/gu;
const DIGITS =
  /(?<![\p{L}\d.$/:#-]|\d,)\d{3,8}(?![\p{L}\d%°/]|[-.:,]\d| ?(?:a\.?m|p\.?m|%|°|lbs?\b|ft\b|feet|pies|acres|mph|people|personas|calls|years|residents|gallons)| (?:[nsew]\.? )?\p{L}+ (?:street|st|avenue|ave|road|rd|drive|dr|lane|ln|boulevard|blvd|way|court|ct|loop|highway|hwy)\b)/giu;

/**
 * Values in `[start, end)` of the text that may be a password or a code, in order of their place. Only the words around
 * them tell whether they are.
 */
export const findSecretValues = (text: string, start: number, end: number): readonly SecretValue[] => {
  const clean = visible(text.slice(start, end));
  const part = clean.text;
  const found: SecretValue[] = [];
  const covered = new Uint8Array(part.length + 1);
  const add = (kind: SecretValue['kind'], from: number, to: number): void => {
    const range = originalRange(clean, from, to);
    const value = { kind, start: start + range.start, end: start + range.end };
    if (covered[from] === 1 || covered[to - 1] === 1) return;
    covered.fill(1, from, to);
    found.push(value);
  };
  for (const spoken of findSpokenDigits(part, 3)) add('keys', spoken.start, spoken.end);
  if (/\d/.test(part))
    for (const match of part.matchAll(KEYS)) add('keys', match.index, match.index + match[0].trimEnd().length);
  for (const match of part.matchAll(/\S+/gu)) {
    const word = /^[*_]/u.test(match[0]) ? match[0].replace(/[*_.,;:?]+$/u, '') : match[0];
    const bare = word.replace(EDGE, '');
    const from = match.index + match[0].indexOf(bare);
    if (isMixed(bare)) add('mixed', from, from + bare.length);
    else if (isWords(bare)) add('words', from, from + bare.length);
  }
  for (const match of part.matchAll(DIGITS)) add('digits', match.index, match.index + match[0].length);
  return found.sort((a, b) => a.start - b.start);
};
