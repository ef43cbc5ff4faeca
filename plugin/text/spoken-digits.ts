/** A number said digit by digit, at the half-open range `[start, end)` of the text. */
export interface SpokenDigits {
  readonly start: number;
  readonly end: number;
  readonly digits: string;
}

const DIGITS: Readonly<Record<string, string>> = {
  zero: '0',
  oh: '0',
  o: '0',
  one: '1',
  two: '2',
  three: '3',
  four: '4',
  five: '5',
  six: '6',
  seven: '7',
  eight: '8',
  nine: '9',
  cero: '0',
  uno: '1',
  dos: '2',
  tres: '3',
  cuatro: '4',
  cinco: '5',
  seis: '6',
  siete: '7',
  ocho: '8',
  nueve: '9',
};
const TIMES: Readonly<Record<string, number>> = { double: 2, triple: 3, doble: 2 };

/** Words of one number stand side by side: nothing but blanks, commas, dashes or dots between them. */
const WORD = /[\p{L}]+|\d/gu;
const BETWEEN = /^[\s,.\-–—]{1,3}$/u;

/**
 * Numbers written out digit by digit in English or Spanish (`nine-five-six, triple five, oh-one-six-six`), of `least`
 * digits or more. Words and single digits may be mixed, but at least three are words.
 */
export const findSpokenDigits = (text: string, least = 4): readonly SpokenDigits[] => {
  const found: SpokenDigits[] = [];
  let start = -1;
  let end = -1;
  let digits = '';
  let words = 0;
  let times = 1;
  const close = (): void => {
    if (digits.length >= least && words >= 3) found.push({ start, end, digits });
    start = -1;
    digits = '';
    words = 0;
    times = 1;
  };
  for (const match of text.matchAll(WORD)) {
    const word = match[0].toLowerCase();
    const digit = /\d/u.test(word) ? word : DIGITS[word];
    const more = TIMES[word];
    if (start >= 0 && !BETWEEN.test(text.slice(end, match.index))) close();
    if (digit === undefined && more === undefined) {
      close();
      continue;
    }
    if (start < 0) start = match.index;
    end = match.index + word.length;
    if (more !== undefined) {
      times = more;
      continue;
    }
    if (digit !== word) words += 1;
    digits += (digit ?? '').repeat(times);
    times = 1;
  }
  close();
  return found;
};
