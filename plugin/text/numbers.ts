import { abaRouting, birthDigits, curpCheck, iban, luhn, rfcCheck, ssnRange } from './check-digits';

export type NumberKind = 'card' | 'ssn' | 'nine' | 'iban' | 'curp' | 'rfc' | 'eleven' | 'phone' | 'ip' | 'mac';

/** A number with a meaning of its own, at the half-open range `[start, end)` of the text it was found in. */
export interface FoundNumber {
  /** `nine`/`eleven`: nine or eleven digits (routing number, NSS) that mean something only beside the right word. */
  readonly kind: NumberKind;
  readonly start: number;
  readonly end: number;
  /** Letters and digits only, upper case. */
  readonly value: string;
  /** Check digit, issued range or private network: what it can be checked by holds. */
  readonly checked: boolean;
}

interface Clean {
  readonly text: string;
  /** Offset in the original of each unit of the clean text, and of its end; absent where they are the same. */
  readonly at?: readonly number[];
}

/** Without invisible characters, with full-width and styled digits as plain ones; one unit stays one unit. */
const cleaned = (original: string): Clean => {
  if (!/[^\0-\u007f]/.test(original)) return { text: original };
  let text = '';
  const at: number[] = [];
  let offset = 0;
  for (const char of original) {
    if (char <= '\u007f') {
      text += char;
      at.push(offset);
    } else if (!/\p{Cf}|\p{Mn}/u.test(char)) {
      const plain = char.normalize('NFKC');
      const unit = plain.length === 1 ? plain : /\p{L}/u.test(char) ? 'x' : ' ';
      text += /[\u2010-\u2015\u2212]/u.test(unit) ? '-' : unit === '\u00a0' ? ' ' : unit;
      at.push(offset);
    }
    offset += char.length;
  }
  at.push(offset);
  return { text, at };
};

/** What stands before and after a digit of a number at most, in UTF-16 units. */
const BEFORE = 10;
const AFTER = 24;

/** Stretches of the text that hold a digit and what may belong to its number; the finders look nowhere else. */
const stretches = (text: string): readonly { readonly start: number; readonly end: number }[] => {
  const found: { start: number; end: number }[] = [];
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code < 48 || code > 57) continue;
    const last = found.at(-1);
    if (last !== undefined && index - BEFORE <= last.end) last.end = Math.min(text.length, index + AFTER);
    else found.push({ start: Math.max(0, index - BEFORE), end: Math.min(text.length, index + AFTER) });
  }
  return found;
};

const CARD_START = /^(?:4|5[0-8]|2[2-7]|3[0-9]|6[0-9]|1800|2131|0604)/u;
const PIECE = '[ -]';

type Judge = (value: string, match: RegExpExecArray, text: string) => boolean | undefined;
interface Finder {
  readonly kind: NumberKind;
  readonly pattern: RegExp;
  /** Whether it is checked; `undefined` where it is not such a number at all. */
  readonly judge: Judge;
}

const privateIp = (parts: readonly number[]): boolean => {
  const [a = 0, b = 0] = parts;
  return a === 10 || (a === 192 && b === 168) || (a === 172 && b >= 16 && b <= 31) || (a === 169 && b === 254);
};

const DOT = String.raw`(?:\.| ?\[ ?\.? ?(?:dot|punto)? ?\] ?| ?\( ?(?:dot|punto|\.) ?\) ?| \. )`;

const FINDERS: readonly Finder[] = [
  {
    kind: 'ip',
    pattern: new RegExp(String.raw`(?<![\d.])\d{1,3}${DOT}\d{1,3}${DOT}\d{1,3}${DOT}\d{1,3}(?![\d]|\.\d)`, 'giu'),
    judge: (_value, match) => {
      const parts = (match[0].match(/\d+/gu) ?? []).map(Number);
      return parts.length === 4 && parts.every((part) => part < 256) ? privateIp(parts) : undefined;
    },
  },
  { kind: 'mac', pattern: /(?<![\da-f:-])[\da-f]{2}(?:[:-][\da-f]{2}){5}(?![\da-f:-])/giu, judge: () => true },
  {
    kind: 'ip',
    pattern:
      /(?<![\da-f:])(?:[\da-f]{1,4}:){7}[\da-f]{1,4}(?![\da-f:])|(?<![\da-f:])f[cde][\da-f]{2}:(?:[\da-f]{0,4}:){1,6}[\da-f]{1,4}(?![\da-f:])/giu,
    judge: (value) => /^F[CDE]/u.test(value),
  },
  {
    kind: 'iban',
    pattern: /(?<![\p{L}\d])[a-z]{2}\d{2}(?: ?[a-z\d]{4}){2,7}(?: ?[a-z\d]{1,3})?(?![\p{L}\d])/giu,
    judge: (value) => (iban(value) ? true : undefined),
  },
  {
    kind: 'curp',
    pattern: /(?<![\p{L}\d])[a-zñ]{4}[ -]?\d{6}[ -]?[hmx][a-z]{5}[a-z\d]\d(?![\p{L}\d])/giu,
    judge: (value) => (birthDigits(value.slice(4, 10)) ? curpCheck(value) : undefined),
  },
  {
    kind: 'rfc',
    pattern: /(?<![\p{L}\d])[a-zñ&]{4}[ -]?\d{6}[ -]?[a-z\d]{3}(?![\p{L}\d])/giu,
    judge: (value) => (birthDigits(value.slice(4, 10)) ? rfcCheck(value) : undefined),
  },
  {
    kind: 'card',
    pattern: new RegExp(
      String.raw`(?<![\p{L}\d]|\d[ -])(?:\d{12,19}|\d{4}(${PIECE})\d{4}\1\d{4}\1\d{4}(?:\1\d{3})?|\d{4}(${PIECE})\d{6}\2\d{4,5}|\d(?:[ -]\d){14,15})(?![\p{L}\d]|[ -]\d(?!\d?\/))`,
      'giu',
    ),
    judge: (value) =>
      (CARD_START.test(value) && luhn(value)) || (value.length === 16 && CARD_START.test(value) ? false : undefined),
  },
  {
    kind: 'ssn',
    pattern:
      /(?<![\p{L}\d]|\d[-.])(?:\d{3}([-. ])\d{2}\1\d{4}|\d ?\d ?\d ?[-. ]{1,3}\d ?\d ?[-. ]{1,3}\d ?\d ?\d ?\d)(?![\p{L}\d]|[-.]\d)/giu,
    judge: (value) => ssnRange(value),
  },
  {
    kind: 'nine',
    pattern: /(?<![\p{L}\d]|\d[-.])(?:\d{9}|\d{4} \d{4} \d|\d{3} \d{3} \d{3})(?![\p{L}\d]|[-.]\d)/giu,
    judge: (value) => abaRouting(value),
  },
  {
    kind: 'eleven',
    pattern: /(?<![\p{L}\d]|\d[-.])(?:\d{11}|\d{2}[ -]\d{2}[ -]\d{2}[ -]\d{4}[ -]\d)(?![\p{L}\d]|[-.]\d)/giu,
    judge: (value) => luhn(value),
  },
  {
    kind: 'phone',
    pattern:
      /(?<![\p{L}\d]|\d[-.])(?:\+?1[ .-]?|\+?52 ?1? ?)?(?:\(\d{2,3}\)|\d{2,3})[ .-]{0,2}\d{3,4}[ .-]?\d{4}(?:(?: ?x| ?ext\.? ?)\d{1,5})?(?![\p{L}\d]|[-.]\d)/giu,
    judge: (value) => {
      const digits = value.replace(/\D.*$/u, '');
      return digits.length >= 10 && digits.length <= 13 ? /^(?:1|52|521)?[2-9]\d{9}$/u.test(digits) : undefined;
    },
  },
];

/**
 * Numbers that identify a person, an account or a machine, in order of their place. Tolerant of blanks, dashes,
 * invisible characters and full-width digits; one pass a kind, linear in the text.
 * Check digits: see `check-digits.ts`. What the number means is for the rules to say: they know the words around it.
 */
export const findNumbers = (text: string): readonly FoundNumber[] => {
  if (!/\p{Nd}/u.test(text)) return [];
  const clean = cleaned(text);
  const found: FoundNumber[] = [];
  // A number of one kind may look like another: the first kind that covers the place wins.
  const covered = new Uint8Array(text.length + 1);
  const parts = stretches(clean.text)
    .map((part) => ({ start: part.start, text: clean.text.slice(part.start, part.end) }))
    .filter((part) => /\d\D{0,6}\d\D{0,6}\d\D{0,6}\d/.test(part.text) || part.text.includes(':'));
  for (const { kind, pattern, judge } of FINDERS) {
    for (const part of parts) {
      for (const match of part.text.matchAll(pattern)) {
        const value = match[0].replace(/[^\p{L}\p{N}&]/gu, '').toUpperCase();
        const checked = judge(value, match, part.text);
        if (checked === undefined) continue;
        const from = part.start + match.index;
        const to = from + match[0].length - 1;
        const start = clean.at === undefined ? from : (clean.at[from] ?? 0);
        const end = (clean.at === undefined ? to : (clean.at[to] ?? 0)) + 1;
        if (covered[start] === 1 || covered[end - 1] === 1) continue;
        covered.fill(1, start, end);
        found.push({ kind, start, end, value, checked });
      }
    }
  }
  return found.sort((a, b) => a.start - b.start);
};
