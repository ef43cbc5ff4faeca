/** How many characters at the end of a secret stay readable, so that the author recognises it. */
const KEPT = 2;

/**
 * Hides a secret or personal number in words that are shown and stored: every letter and digit becomes `•` but the last
 * two; punctuation and blanks stay, so the form can still be recognised (`•••-••-••38`).
 * Secrets of fewer than five letters and digits keep only the last one.
 */
export const mask = (secret: string): string => {
  const chars = [...secret];
  const signs = chars.filter((char) => /[\p{L}\p{N}]/u.test(char)).length;
  let hidden = signs - (signs < 5 ? 1 : KEPT);
  return chars.map((char) => (/[\p{L}\p{N}]/u.test(char) && hidden-- > 0 ? '•' : char)).join('');
};

/** A half-open range in a text. */
export interface MaskedRange {
  readonly start: number;
  readonly end: number;
}

/** The words of `text` in `[start, end)` with the secret ranges inside them masked. Ranges may lie partly outside. */
export const maskedWords = (text: string, start: number, end: number, secrets: readonly MaskedRange[]): string => {
  let words = '';
  let at = start;
  for (const secret of [...secrets].sort((a, b) => a.start - b.start)) {
    const from = Math.max(at, secret.start);
    const to = Math.min(end, secret.end);
    if (from >= to) continue;
    words += text.slice(at, from) + mask(text.slice(from, to));
    at = to;
  }
  return words + text.slice(at, end);
};

/** An e-mail address with the name hidden but its first letter and the domain: `c•••••@gmail.com`. */
export const maskEmail = (address: string): string => {
  const at = address.indexOf('@');
  if (at < 1) return mask(address);
  const [first = '', ...rest] = [...address.slice(0, at)];
  return first + rest.map((char) => (/[\p{L}\p{N}]/u.test(char) ? '•' : char)).join('') + address.slice(at);
};
