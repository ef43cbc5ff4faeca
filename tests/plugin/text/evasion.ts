/** Ways in which people hide a word, by name. Each takes the plain word and gives what is typed. */
export type Transform = (word: string) => string;

const letters = (word: string): readonly string[] => [...word];
const join =
  (separator: string): Transform =>
  (word) =>
    letters(word).join(separator);
const swap =
  (table: Readonly<Record<string, string>>): Transform =>
  (word) =>
    letters(word)
      .map((letter) => table[letter] ?? letter)
      .join('');
const mid = (word: string): number => Math.floor(word.length / 2);
const firstVowel = (word: string): number =>
  letters(word).findIndex((letter, index) => index > 0 && 'aeiou'.includes(letter));
const atVowel =
  (sign: string): Transform =>
  (word) => {
    const at = firstVowel(word);
    return at < 0 ? word : word.slice(0, at) + sign + word.slice(at + 1);
  };
const insert =
  (text: string): Transform =>
  (word) =>
    word.slice(0, mid(word)) + text + word.slice(mid(word));
const shifted =
  (base: number): Transform =>
  (word) =>
    letters(word)
      .map((letter) => (/[a-z]/.test(letter) ? String.fromCodePoint(base + letter.charCodeAt(0) - 97) : letter))
      .join('');

const LEET = { a: '4', e: '3', i: '1', o: '0', s: '5', t: '7' };
const SIGNS = { a: '@', e: '3', i: '!', s: '$', o: '0' };
const CYRILLIC = { a: 'а', e: 'е', o: 'о', p: 'р', c: 'с', i: 'і', s: 'ѕ', h: 'һ', k: 'к', u: 'υ' };

export const TRANSFORMS: Readonly<Record<string, Transform>> = {
  'upper case': (word) => word.toUpperCase(),
  'first capital': (word) => word.charAt(0).toUpperCase() + word.slice(1),
  camel: (word) =>
    letters(word)
      .map((letter, index) => (index % 2 === 0 ? letter : letter.toUpperCase()))
      .join(''),
  blanks: join(' '),
  'wide blanks': join('  '),
  'full stops': join('.'),
  dashes: join('-'),
  'low lines': join('_'),
  'stars between': join('*'),
  'middle dots': join('·'),
  bullets: join('•'),
  slashes: join('/'),
  commas: join(','),
  tildes: join('~'),
  bars: join('|'),
  plus: join('+'),
  'zero width space': join('\u200b'),
  'zero width joiner': join('\u200d'),
  'soft hyphen': join('\u00ad'),
  'word joiner': join('\u2060'),
  'byte order mark': join('\ufeff'),
  'variation selectors': join('\ufe0f'),
  'one zero width space': insert('\u200b'),
  'one soft hyphen': insert('\u00ad'),
  'one dash': insert('-'),
  'one full stop': insert('.'),
  'one low line': insert('_'),
  apostrophe: insert("'"),
  leet: swap(LEET),
  'leet, one letter': (word) => {
    const at = letters(word).findIndex((letter) => letter in LEET);
    return at < 0
      ? word
      : word.slice(0, at) + ((LEET as Readonly<Record<string, string>>)[word.charAt(at)] ?? '') + word.slice(at + 1);
  },
  signs: swap(SIGNS),
  'signs and blanks': (word) => join(' ')(swap(SIGNS)(word)),
  'leet and full stops': (word) => join('.')(swap(LEET)(word)),
  'star for a vowel': atVowel('*'),
  'hash for a vowel': atVowel('#'),
  'percent for a vowel': atVowel('%'),
  'low line for a vowel': atVowel('_'),
  'picture for a vowel': atVowel('🍑'),
  'two stars inside': (word) => word.slice(0, 1) + '**' + word.slice(3),
  'Cyrillic letters': swap(CYRILLIC),
  'full width': (word) =>
    letters(word)
      .map((letter) => String.fromCodePoint(letter.charCodeAt(0) + 0xfee0))
      .join(''),
  'mathematical bold': shifted(0x1d41a),
  'mathematical script': shifted(0x1d4ea),
  'mathematical sans': shifted(0x1d5ba),
  monospace: shifted(0x1d68a),
  circled: shifted(0x24d0),
  squared: (word) =>
    letters(word)
      .map((letter) => String.fromCodePoint(0x1f130 + letter.charCodeAt(0) - 97))
      .join(''),
  'combining strokes': join('\u0336'),
  'combining dots': (word) =>
    letters(word)
      .map((letter) => `${letter}\u0307`)
      .join(''),
  accents: swap({ a: 'à', e: 'ê', i: 'ï', o: 'ö', u: 'û' }),
  'last letter drawn out': (word) => word + word.slice(-1).repeat(4),
  'vowel drawn out': (word) => {
    const at = firstVowel(word);
    return at < 0 ? word : word.slice(0, at) + word.charAt(at).repeat(5) + word.slice(at + 1);
  },
  'every letter thrice': (word) =>
    letters(word)
      .map((letter) => letter.repeat(3))
      .join(''),
  'quotation marks': (word) => `"${word}"`,
  exclamation: (word) => `${word}!!!`,
  hashtag: (word) => `#${word}`,
  brackets: (word) => `(${word})`,
  'leading blanks and capitals': (word) => join(' ')(word.toUpperCase()),
};

/** The same with markup, as an editor types it in Markdown. */
export const MARKUP: Readonly<Record<string, Transform>> = {
  'bold inside': (word) => `${word.slice(0, 2)}**${word.slice(2, 4)}**${word.slice(4)}`,
  'tag inside': (word) => `${word.slice(0, 2)}<b>${word.slice(2, 3)}</b>${word.slice(3)}`,
  'comment inside': insert('<!-- x -->'),
  entity: (word) => `${word.slice(0, 1)}&#${String(word.charCodeAt(1))};${word.slice(2)}`,
  'hex entity': (word) => `${word.slice(0, 1)}&#x${word.charCodeAt(1).toString(16)};${word.slice(2)}`,
  'zero width entity': insert('&#8203;'),
};
