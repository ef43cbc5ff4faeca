import { LOOK_ALIKES } from './lexicons/look-alikes';

/** A text folded for matching, with the way back. `text` and `exact` have one character for another. */
export interface Folded {
  /** Lower case, accents removed but for ñ, look-alikes mapped, ignorable characters dropped. */
  readonly text: string;
  /** As `text`, with Spanish accents kept (`áéíóúü`). */
  readonly exact: string;
  /** Start and end in the original of each character of `text`; absent where offsets are the same. */
  readonly from?: Int32Array;
  readonly to?: Int32Array;
}

const ASCII = /^[\0-\x7f]*$/;
const ACCENTED = /[áéíóúü]/;

/** What a character stands for: [folded, exact], each of the same length. */
const MAPPED = new Map<string, readonly [string, string]>();
for (const [letter, twins] of LOOK_ALIKES) for (const twin of twins) MAPPED.set(twin, [letter, letter]);
for (const quote of '‘’ʼ´′‛＇`') MAPPED.set(quote, ["'", "'"]);
for (const dash of '‐‑﹣－') MAPPED.set(dash, ['-', '-']);

const isIgnorable = (code: number): boolean =>
  code === 0xad ||
  code === 0x34f ||
  code === 0x61c ||
  (code >= 0x17b4 && code <= 0x17b5) ||
  (code >= 0x180b && code <= 0x180e) ||
  (code >= 0x200b && code <= 0x200f) ||
  (code >= 0x202a && code <= 0x202e) ||
  (code >= 0x2060 && code <= 0x206f) ||
  code === 0x3164 ||
  code === 0x115f ||
  code === 0x1160 ||
  (code >= 0xfe00 && code <= 0xfe0f) ||
  code === 0xfeff ||
  code === 0xffa0 ||
  (code >= 0xe0000 && code <= 0xe0fff);

const isMark = (code: number): boolean =>
  (code >= 0x300 && code <= 0x36f) ||
  (code >= 0x483 && code <= 0x489) ||
  (code >= 0x1ab0 && code <= 0x1aff) ||
  (code >= 0x20d0 && code <= 0x20ff);

/** Marks that make a Spanish letter; all others are ornament. */
const COMPOSED: Readonly<Record<string, string>> = {
  'a\u0301': 'á',
  'e\u0301': 'é',
  'i\u0301': 'í',
  'o\u0301': 'ó',
  'u\u0301': 'ú',
  'u\u0308': 'ü',
  'n\u0303': 'ñ',
};

const plain = (exact: string): string => exact.normalize('NFD').replace(/[\u0300-\u036f]+/g, '');

const mapCharacter = (character: string): readonly [string, string] => {
  const known = MAPPED.get(character);
  if (known !== undefined) return known;
  const lower = character.toLowerCase();
  if (lower === 'ñ') return ['ñ', 'ñ'];
  if (lower.length === 1 && ACCENTED.test(lower)) return [plain(lower), lower];
  const twin = MAPPED.get(lower);
  if (twin !== undefined) return twin;
  const code = character.codePointAt(0) ?? 0;
  if (code >= 0x1f170 && code <= 0x1f189) return pair(String.fromCharCode(97 + code - 0x1f170));
  if (code >= 0x1f130 && code <= 0x1f149) return pair(String.fromCharCode(97 + code - 0x1f130));
  if (code >= 0x1f1e6 && code <= 0x1f1ff) return pair(character);
  const folded = lower.normalize('NFKC').toLowerCase();
  if (folded === character) return pair(folded);
  const bare = folded === 'ñ' ? folded : plain(folded);
  let out = '';
  for (const part of bare) out += MAPPED.get(part)?.[0] ?? part;
  return pair(out === '' ? character : out);
};

const pair = (text: string): readonly [string, string] => [text, text];

const CACHE = new Map<string, readonly [string, string]>();
const mapped = (character: string): readonly [string, string] => {
  const known = CACHE.get(character);
  if (known !== undefined) return known;
  if (CACHE.size > 4000) CACHE.clear();
  const made = mapCharacter(character);
  CACHE.set(character, made);
  return made;
};

/**
 * Folds a text for matching. Linear in its length. The original range of the folded range `[a, b)` is
 * `[from[a], to[b - 1])`, or the same offsets where there is no map.
 */
export const fold = (source: string): Folded => {
  if (ASCII.test(source)) {
    const lower = source.toLowerCase();
    return { text: lower, exact: lower };
  }
  const from = new Int32Array(source.length * 2 + 64);
  const to = new Int32Array(source.length * 2 + 64);
  const room = from.length - 20;
  let text = '';
  let exact = '';
  let straight = true;
  let at = 0;
  const size = source.length;
  while (at < size && text.length < room) {
    const unit = source.charCodeAt(at);
    if (unit < 0x80) {
      let end = at + 1;
      while (end < size && source.charCodeAt(end) < 0x80) end += 1;
      const lower = source.slice(at, end).toLowerCase();
      let place = text.length;
      for (let index = at; index < end && place < from.length; index += 1, place += 1) {
        from[place] = index;
        to[place] = index + 1;
      }
      text += lower;
      exact += lower;
      at = end;
      continue;
    }
    const code = source.codePointAt(at) ?? unit;
    const width = code > 0xffff ? 2 : 1;
    if (isIgnorable(code)) {
      straight = false;
      at += width;
      continue;
    }
    if (isMark(code)) {
      straight = false;
      const last = text.length - 1;
      if (last >= 0) {
        to[last] = at + width;
        const composed = COMPOSED[exact.slice(-1) + source.slice(at, at + width)];
        if (composed !== undefined) {
          exact = exact.slice(0, -1) + composed;
          if (composed === 'ñ') text = text.slice(0, -1) + composed;
        }
      }
      at += width;
      continue;
    }
    const [bare, kept] = mapped(source.slice(at, at + width));
    if (bare.length !== width || text.length !== at) straight = false;
    const start = text.length;
    for (let index = 0; index < bare.length; index += 1) {
      from[start + index] = bare.length === width ? at + index : at;
      to[start + index] = bare.length === width ? at + index + 1 : at + width;
    }
    text += bare;
    exact += kept;
    at += width;
  }
  return straight ? { text, exact } : { text, exact, from, to };
};

/** Whether a folded text kept an accent that matters in Spanish. */
export const hasAccent = (exact: string): boolean => ACCENTED.test(exact);
