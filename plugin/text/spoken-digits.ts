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

const WORD = `(?:${[...Object.keys(DIGITS), ...Object.keys(TIMES)].join('|')})`;
const BETWEEN = '[\\s,.\\-–—]{1,3}';

/** At least three digits in words side by side: nothing but blanks, commas, dashes or dots between them. */
const RUN = new RegExp(
  `(?<![a-záéíóúñ\\d])(?:\\d${BETWEEN}){0,3}${WORD}(?:${BETWEEN}(?:${WORD}|\\d)){2,40}(?![a-záéíóúñ\\d])`,
  'gi',
);

/**
 * Numbers written out digit by digit in English or Spanish (`nine-five-six, triple five, oh-one-six-six`), of `least`
 * digits or more. Words and single digits may be mixed, but at least three are words.
 */
export const findSpokenDigits = (text: string, least = 4): readonly SpokenDigits[] => {
  const found: SpokenDigits[] = [];
  for (const match of text.matchAll(RUN)) {
    let digits = '';
    let words = 0;
    let times = 1;
    for (const part of match[0].toLowerCase().match(/[a-z]+|\d/g) ?? []) {
      const more = TIMES[part];
      if (more !== undefined) {
        times = more;
        continue;
      }
      if (part.length > 1 || part === 'o') words += 1;
      digits += (DIGITS[part] ?? part).repeat(times);
      times = 1;
    }
    if (digits.length >= least && words >= 3)
      found.push({ start: match.index, end: match.index + match[0].length, digits });
  }
  return found;
};
