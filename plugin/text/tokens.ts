import type { TokenKind, TokenRange } from './token-kind';
import type { Lexeme } from './lexeme';
import { lexemeOf } from './lexeme';
import type { Folded } from './normalise';
import { ABBREVIATIONS, TOP_LEVEL_DOMAINS } from './lexicons/writing';

export interface RawToken {
  readonly start: number;
  readonly end: number;
  readonly kind: TokenKind;
  readonly capital: boolean;
  readonly lexeme: Lexeme;
}

export interface Tokenised {
  readonly tokens: readonly RawToken[];
  readonly sentences: readonly { readonly first: number; readonly last: number; readonly question: boolean }[];
  readonly quotes: readonly TokenRange[];
}

const SPACE = 1;
const LETTER = 2;
const DIGIT = 3;
const OTHER = 4;
const SYMBOL = 5;

const classes = new Uint8Array(0x250).fill(OTHER);
for (let code = 0; code <= 0x20; code += 1) classes[code] = SPACE;
classes[0xa0] = SPACE;
for (let code = 97; code <= 122; code += 1) classes[code] = LETTER;
for (let code = 65; code <= 90; code += 1) classes[code] = LETTER;
for (let code = 48; code <= 57; code += 1) classes[code] = DIGIT;
for (let code = 0xc0; code < 0x250; code += 1) classes[code] = code === 0xd7 || code === 0xf7 ? OTHER : LETTER;

const LETTERS = /\p{L}/u;

const classOf = (text: string, at: number): number => {
  const code = text.charCodeAt(at);
  if (code < 0x250) return classes[code] ?? OTHER;
  if (code >= 0x2000 && code <= 0x200a) return SPACE;
  if (code === 0x2028 || code === 0x2029 || code === 0x202f || code === 0x3000) return SPACE;
  if (code >= 0x2010 && code <= 0x2027) return OTHER;
  if (code >= 0x2190 && code <= 0x2bff) return SYMBOL;
  if (code >= 0xd800 && code <= 0xdbff) {
    const point = text.codePointAt(at) ?? code;
    return point >= 0x1f000 && point <= 0x1faff ? SYMBOL : LETTERS.test(String.fromCodePoint(point)) ? LETTER : OTHER;
  }
  return LETTERS.test(text.charAt(at)) ? LETTER : OTHER;
};

/** Digits and signs that stand for a letter when letters are on both sides of them. */
const LEET: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '8': 'b',
  '@': 'a',
  $: 's',
};

const undoLeet = (word: string): string => {
  let out = '';
  for (const character of word) out += LEET[character] ?? character;
  return out;
};

const isLeetSign = (code: number): boolean => code === 0x40 || code === 0x24;

const EMAIL = /^[a-z0-9ñ._%+-]{1,64}@[a-z0-9ñ-]{1,63}(?:\.[a-z0-9ñ-]{1,63}){1,6}/;
const SCHEME = /^(?:https?:\/\/|www\.|ftp:\/\/)[^\s<>"“”«»]+/;
const HOST = /^(?:[a-z0-9ñ-]{1,63}\.){1,6}([a-z]{2,12})(?::\d{2,5})?(?![a-z0-9ñ@])(\/[^\s<>"“”«»]*)?/;
const PHONES: readonly RegExp[] = [
  /^\+\d{1,3}[ .-]?\(?\d{2,4}\)?(?:[ .-]?\d{2,4}){2,3}(?!\d)/,
  /^\(\d{3}\) ?[-.]?\d{3}[-. ]\d{4}(?!\d)/,
  /^(?:1[-. ])?\d{3}[-. ]\d{3}[-. ]\d{4}(?!\d)/,
  /^\d{3}[-.]\d{4}(?![\d-])/,
];
const MONEY = /^(?:us\$|mx\$|\$|€|£)\s?\d[\d.,]*(?:\s?(?:k|m|mil|million|millones)\b)?/;
const MERIDIEM = /^\s?(?:[ap]\.? ?m\b\.?|hrs?\b\.?|h\b)/;
const CLOCK = /^\d{1,2}:\d{2}(?::\d{2})?(?:-\d{1,2}:\d{2})?$/;
const DATE = /^(?:\d{1,2}[/-]\d{1,2}[/-]\d{2,4}|\d{4}-\d{1,2}-\d{1,2}|(?:0?[1-9]|1[0-2])\/(?:0?[1-9]|[12]\d|3[01]))$/;

/** Longest stretch looked at for an address or a number; a longer one is read word by word. */
const WINDOW = 400;

const OPENING = '“«„‹';
const CLOSING = '”»›';

/** Cuts a folded text into tokens, sentences and quotations. Linear: each look-ahead is bounded. */
export const tokenise = (source: string, folded: Folded): Tokenised => {
  const { text, exact, from, to } = folded;
  const size = text.length;
  const tokens: RawToken[] = [];
  const sentences: { first: number; last: number; question: boolean }[] = [];
  const quotes: TokenRange[] = [];
  let sentenceFirst = 0;
  let question = false;
  let quoteFirst = -1;
  let addressTried = -1;

  const originalStart = (at: number): number => (from === undefined ? at : (from[at] ?? source.length));
  const originalEnd = (at: number): number => (to === undefined ? at : (to[at - 1] ?? 0));

  const push = (
    kind: TokenKind,
    start: number,
    end: number,
    word = text.slice(start, end),
    kept = exact.slice(start, end),
  ): void => {
    const place = originalStart(start);
    const first = source.charAt(place);
    const capital = first !== first.toLowerCase();
    tokens.push({ start: place, end: originalEnd(end), kind, capital, lexeme: lexemeOf(kind, word, kept) });
  };

  const endSentence = (): void => {
    if (tokens.length > sentenceFirst) sentences.push({ first: sentenceFirst, last: tokens.length, question });
    sentenceFirst = tokens.length;
    question = false;
  };

  const closeQuote = (): void => {
    if (quoteFirst >= 0 && tokens.length > quoteFirst) quotes.push({ first: quoteFirst, last: tokens.length });
    quoteFirst = -1;
  };

  /** An address at `at`: tried once for each stretch without blanks. Gives its end, or -1. */
  const address = (at: number): number => {
    const stretch = text.slice(at, at + WINDOW);
    const mail = EMAIL.exec(stretch);
    if (mail !== null) {
      const end = at + mail[0].replace(/[.-]+$/, '').length;
      push('email', at, end);
      return end;
    }
    const scheme = SCHEME.exec(stretch);
    const host = scheme ?? HOST.exec(stretch);
    if (host === null) return -1;
    const top = host[1];
    if (scheme === null && (top === undefined || !(host[2] !== undefined || TOP_LEVEL_DOMAINS.has(top)))) return -1;
    const end = at + host[0].replace(/[.,;:!?'")\]}…*_]+$/, '').length;
    push('url', at, end);
    return end;
  };

  const numeric = (at: number): number => {
    const stretch = text.slice(at, at + 40);
    for (const phone of PHONES) {
      const found = phone.exec(stretch);
      if (found !== null) {
        push('phone', at, at + found[0].length);
        return at + found[0].length;
      }
    }
    const money = MONEY.exec(stretch);
    if (money !== null) {
      const end = at + money[0].replace(/[.,]+$/, '').length;
      push('money', at, end);
      return end;
    }
    if (classOf(text, at) !== DIGIT) return -1;
    let end = at + 1;
    while (end < size) {
      const code = text.charCodeAt(end);
      if (code >= 48 && code <= 57) end += 1;
      else if (
        (code === 44 || code === 46 || code === 58 || code === 47 || code === 45) &&
        classOf(text, end + 1) === DIGIT &&
        end + 1 < size
      )
        end += 2;
      else break;
    }
    const digits = end - at <= 24 ? text.slice(at, end) : '';
    const meridiem = digits.length > 0 && digits.length <= 11 ? MERIDIEM.exec(text.slice(end, end + 8)) : null;
    if (meridiem !== null) {
      const stop = end + meridiem[0].length;
      push('time', at, stop);
      return stop;
    }
    if (CLOCK.test(digits)) push('time', at, end);
    else if (DATE.test(digits)) push('date', at, end);
    else {
      while (end < size && (classOf(text, end) === LETTER || classOf(text, end) === DIGIT)) end += 1;
      push('number', at, end);
    }
    return end;
  };

  const word = (at: number): number => {
    let end = at + 1;
    let odd = isLeetSign(text.charCodeAt(at));
    let lastLetter = odd ? at - 1 : at;
    while (end < size) {
      const kind = classOf(text, end);
      if (kind === LETTER) {
        lastLetter = end;
        end += text.charCodeAt(end) >= 0xd800 && text.charCodeAt(end) <= 0xdbff ? 2 : 1;
      } else if (kind === DIGIT || isLeetSign(text.charCodeAt(end))) {
        odd = true;
        end += 1;
      } else if (text.charCodeAt(end) === 39 && classOf(text, end + 1) === LETTER) end += 1;
      else if (
        text.charCodeAt(end) === 45 &&
        end === at + 1 &&
        classOf(text, end + 1) === LETTER &&
        classOf(text, end + 2) === LETTER &&
        text.charAt(at) !== 'a'
      ) {
        const joined = `${text.charAt(at)}${letters(end + 1)}`;
        push('word', at, end + joined.length, joined, joined);
        return end + joined.length;
      } else break;
    }
    if (!odd) {
      push('word', at, end);
      return end;
    }
    let stop = end;
    while (stop > lastLetter + 1 && isLeetSign(text.charCodeAt(stop - 1))) stop -= 1;
    const raw = text.slice(at, stop);
    const inner = lastLetter + 1 - at;
    const undone = undoLeet(raw.slice(0, inner)) + raw.slice(inner);
    push('word', at, stop, undone, undone);
    return stop;
  };

  const letters = (at: number): string => {
    let end = at;
    while (end < size && end - at < 30 && classOf(text, end) === LETTER) end += 1;
    return text.slice(at, end);
  };

  /** `#VoteYes`: the tag, then its parts where capitals or underscores show them. */
  const tag = (at: number): number => {
    let end = at + 1;
    while (end < size && (classOf(text, end) === LETTER || classOf(text, end) === DIGIT || text.charCodeAt(end) === 95))
      end += 1;
    push('hashtag', at, end);
    if (end - at > 100) return end;
    const starts = [at + 1];
    for (let index = at + 2; index < end; index += 1) {
      const place = originalStart(index);
      const here = source.charAt(place);
      const before = source.charAt(originalStart(index - 1));
      const after = index + 1 < end ? source.charAt(originalStart(index + 1)) : '';
      const upper = here !== here.toLowerCase();
      const isUpperBefore = before !== before.toLowerCase();
      if (before === '_' || (upper && (!isUpperBefore || (after !== after.toUpperCase() && after !== ''))))
        starts.push(index);
      else if (classOf(text, index) === DIGIT && classOf(text, index - 1) === LETTER) starts.push(index);
    }
    if (starts.length < 2) return end;
    starts.forEach((start, index) => {
      let stop = starts[index + 1] ?? end;
      if (text.charCodeAt(stop - 1) === 95) stop -= 1;
      if (stop > start) push(classOf(text, start) === DIGIT ? 'number' : 'word', start, stop);
    });
    return end;
  };

  let at = 0;
  while (at < size) {
    const kind = classOf(text, at);
    if (kind === SPACE) {
      if (text.charCodeAt(at) === 10 || text.charCodeAt(at) === 13 || text.charCodeAt(at) === 0x2029) {
        let next = at + 1;
        let lines = 1;
        while (next < size && classOf(text, next) === SPACE) {
          if (text.charCodeAt(next) === 10) lines += 1;
          next += 1;
        }
        const place = originalStart(next);
        const follow = source.charAt(place);
        const continues =
          lines === 1 && next < size && follow === follow.toLowerCase() && classOf(text, next) === LETTER;
        if (!continues) {
          endSentence();
          if (lines > 1) closeQuote();
        }
        at = next;
      } else at += 1;
      continue;
    }
    const code = text.charCodeAt(at);
    if (kind === LETTER || kind === DIGIT) {
      if (at > addressTried) {
        let end = at + 1;
        let hint = false;
        while (end < size && end - at < WINDOW && classOf(text, end) !== SPACE) {
          const here = text.charCodeAt(end);
          if (
            here === 64 ||
            (here === 46 && classOf(text, end + 1) !== SPACE) ||
            (here === 58 && text.charCodeAt(end + 1) === 47)
          )
            hint = true;
          if (here === 40 || here === 60 || here === 34) break;
          end += 1;
        }
        addressTried = end - 1;
        if (hint) {
          const stop = address(at);
          if (stop > at) {
            at = stop;
            continue;
          }
        }
      }
      at = kind === DIGIT ? numeric(at) : word(at);
      continue;
    }
    const after = classOf(text, at + 1);
    if (
      (code === 0x24 || code === 0x20ac || code === 0xa3 || code === 43 || code === 40) &&
      (after === DIGIT || after === SPACE)
    ) {
      const stop = numeric(at);
      if (stop > at) {
        at = stop;
        continue;
      }
    }
    if (code === 35 && (after === LETTER || after === DIGIT) && at + 1 < size) {
      at = tag(at);
      continue;
    }
    if (code === 64 && (after === LETTER || after === DIGIT || text.charCodeAt(at + 1) === 95) && at + 1 < size) {
      let end = at + 1;
      while (
        end < size &&
        (classOf(text, end) === LETTER ||
          classOf(text, end) === DIGIT ||
          text.charCodeAt(end) === 95 ||
          (text.charCodeAt(end) === 46 && classOf(text, end + 1) === LETTER))
      )
        end += 1;
      push('handle', at, end);
      at = end;
      continue;
    }
    if (code === 0x24 && after === LETTER && at + 1 < size) {
      at = word(at);
      continue;
    }
    if (kind === SYMBOL) {
      let width = code >= 0xd800 && code <= 0xdbff ? 2 : 1;
      // A skin tone belongs to the emoji before it.
      if (text.charCodeAt(at + width) === 0xd83c && text.charCodeAt(at + width + 1) >= 0xdffb) width += 2;
      push('emoji', at, at + width);
      at += width;
      continue;
    }
    if (code === 34) {
      if (quoteFirst >= 0) closeQuote();
      else quoteFirst = tokens.length;
    } else if (OPENING.includes(text.charAt(at))) quoteFirst = tokens.length;
    else if (CLOSING.includes(text.charAt(at))) closeQuote();
    else if (code === 0xbf) question = true;
    else if (code === 33 || code === 63 || code === 0x2026 || code === 46) {
      let next = at + 1;
      while (next < size && '.!?…"”»)\'*_'.includes(text.charAt(next))) {
        if (text.charCodeAt(next) === 63) question = true;
        if (CLOSING.includes(text.charAt(next)) || (text.charCodeAt(next) === 34 && quoteFirst >= 0)) closeQuote();
        next += 1;
      }
      if (code === 63) question = true;
      const follow = classOf(text, next);
      if (next >= size || follow === SPACE || follow === SYMBOL || next > at + 1) {
        let ahead = next;
        while (ahead < size && ahead < next + 4 && classOf(text, ahead) === SPACE) ahead += 1;
        const begin = source.charAt(originalStart(ahead));
        const lower = classOf(text, ahead) === LETTER && begin === begin.toLowerCase() && begin !== begin.toUpperCase();
        const last = tokens.at(-1);
        const short =
          code === 46 &&
          last !== undefined &&
          tokens.length > sentenceFirst &&
          last.kind === 'word' &&
          originalEnd(at) === last.end &&
          (ABBREVIATIONS.has(last.lexeme.text) || (last.lexeme.text.length === 1 && last.capital));
        if (!short && !(lower && code !== 33 && code !== 63)) endSentence();
      }
      at = next;
      continue;
    }
    at += code >= 0xd800 && code <= 0xdbff ? 2 : 1;
  }
  endSentence();
  closeQuote();
  return { tokens, sentences, quotes };
};
