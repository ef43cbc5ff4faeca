/**
 * Text as the eye reads it: lower case, without accents, invisible characters and look-alike letters, with the way
 * back to the characters it stands for. Used to compare names of sites and accounts, where one swapped letter matters.
 */
export interface Skeleton {
  readonly text: string;
  /** Offset in the original of each UTF-16 unit of `text`. */
  readonly at: readonly number[];
  /** Offset behind the original characters of each unit of `text`. */
  readonly end: readonly number[];
}

/** Letters of other scripts that are drawn like Latin ones (from UTS #39), and letters that NFKD leaves alone. */
const LOOK_ALIKES = new Map<string, string>(
  Object.entries({
    а: 'a',
    в: 'b',
    с: 'c',
    ԁ: 'd',
    е: 'e',
    ё: 'e',
    ғ: 'f',
    һ: 'h',
    н: 'h',
    і: 'i',
    ї: 'i',
    ј: 'j',
    к: 'k',
    ӏ: 'l',
    м: 'm',
    о: 'o',
    п: 'n',
    р: 'p',
    ԛ: 'q',
    г: 'r',
    ѕ: 's',
    т: 't',
    у: 'y',
    ү: 'y',
    ѵ: 'v',
    ԝ: 'w',
    х: 'x',
    ь: 'b',
    з: '3',
    ӡ: '3',
    α: 'a',
    β: 'b',
    ε: 'e',
    ϲ: 'c',
    η: 'n',
    ι: 'i',
    κ: 'k',
    ν: 'v',
    ο: 'o',
    ρ: 'p',
    σ: 'o',
    τ: 't',
    υ: 'u',
    χ: 'x',
    ω: 'w',
    γ: 'y',
    օ: 'o',
    ս: 'u',
    հ: 'h',
    ո: 'n',
    ց: 'g',
    զ: 'q',
    ա: 'w',
    յ: 'j',
    ł: 'l',
    ø: 'o',
    đ: 'd',
    ħ: 'h',
    ı: 'i',
    ɑ: 'a',
    ɡ: 'g',
    ɩ: 'i',
    ʏ: 'y',
    ɴ: 'n',
    ʀ: 'r',
    ᴀ: 'a',
    ʙ: 'b',
    ᴄ: 'c',
    ᴅ: 'd',
    ᴇ: 'e',
    ꜰ: 'f',
    ɢ: 'g',
    ʜ: 'h',
    ɪ: 'i',
    ᴊ: 'j',
    ᴋ: 'k',
    ʟ: 'l',
    ᴍ: 'm',
    ᴏ: 'o',
    ᴘ: 'p',
    ꜱ: 's',
    ᴛ: 't',
    ᴜ: 'u',
    ᴠ: 'v',
    ᴡ: 'w',
    ᴢ: 'z',
    ß: 'ss',
    æ: 'ae',
    œ: 'oe',
    '․': '.',
    '。': '.',
    '｡': '.',
    '·': '.',
    '‐': '-',
    '‑': '-',
    '–': '-',
    '—': '-',
    '−': '-',
    '／': '/',
    '⁄': '/',
    '∕': '/',
  }),
);

const IGNORABLE = /[\p{Default_Ignorable_Code_Point}\p{M}\p{Cf}]/u;

/** The letters a code point is read as; empty for what nobody sees. */
const readAs = (character: string): string => {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80) return character.toLowerCase();
  let letters = '';
  for (const part of character.normalize('NFKD').toLowerCase()) {
    if (IGNORABLE.test(part)) continue;
    letters += LOOK_ALIKES.get(part) ?? part;
  }
  return letters;
};

/** Linear in the text; never throws, also on unpaired surrogates. */
export const skeletonOf = (text: string): Skeleton => {
  const parts: string[] = [];
  const at: number[] = [];
  const end: number[] = [];
  let offset = 0;
  for (const character of text) {
    const letters = readAs(character);
    for (let i = 0; i < letters.length; i += 1) {
      at.push(offset);
      end.push(offset + character.length);
    }
    parts.push(letters);
    offset += character.length;
  }
  return { text: parts.join(''), at, end };
};

const LEET: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'l',
  i: 'l',
  '!': 'l',
  '|': 'l',
  '3': 'e',
  '4': 'a',
  '5': 's',
  $: 's',
  '7': 't',
  '8': 'b',
  '9': 'g',
  '@': 'a',
};

/**
 * The key under which names are compared: separators dropped and digits, letters and pairs that are drawn alike made
 * equal (`so1is-f0r-mayor` and `solisformayor`). Two different honest names of one register hardly ever share a key.
 */
export const keyOf = (name: string): string =>
  skeletonOf(name)
    .text.replace(/[^a-z0-9$!|@\u0080-\uffff]/g, '')
    .replace(/[0134578i9$!|@]/g, (letter) => LEET[letter] ?? letter)
    .replace(/vv/g, 'w')
    .replace(/rn/g, 'm');
