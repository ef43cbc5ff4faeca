/** Named character references that editors and their editors' pastes use; numeric ones are all understood. */
const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
  ensp: '\u2002',
  emsp: '\u2003',
  thinsp: '\u2009',
  shy: '\u00ad',
  zwnj: '\u200c',
  zwj: '\u200d',
  period: '.',
  commat: '@',
  colon: ':',
  sol: '/',
  lowbar: '_',
  num: '#',
  dollar: '$',
  percnt: '%',
  ast: '*',
  excl: '!',
  quest: '?',
  comma: ',',
  semi: ';',
  lpar: '(',
  rpar: ')',
  hyphen: '-',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  bull: '•',
  middot: '·',
  deg: '°',
  euro: '€',
  cent: '¢',
  pound: '£',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  laquo: '«',
  raquo: '»',
  iexcl: '¡',
  iquest: '¿',
  Tab: '\t',
  NewLine: '\n',
  aacute: 'á',
  eacute: 'é',
  iacute: 'í',
  oacute: 'ó',
  uacute: 'ú',
  ntilde: 'ñ',
  uuml: 'ü',
  Aacute: 'Á',
  Eacute: 'É',
  Iacute: 'Í',
  Oacute: 'Ó',
  Uacute: 'Ú',
  Ntilde: 'Ñ',
  Uuml: 'Ü',
  ordf: 'ª',
  ordm: 'º',
  copy: '©',
  reg: '®',
  trade: '™',
  frac12: '½',
  times: '×',
};

const REFERENCE = /&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|([A-Za-z]{2,8}\d{0,2}));/y;

/** The character reference that starts at `at`, decoded, with its length in the source. */
export const entityAt = (value: string, at: number): { readonly text: string; readonly length: number } | undefined => {
  REFERENCE.lastIndex = at;
  const match = REFERENCE.exec(value);
  if (match === null) return undefined;
  const [whole, decimal, hex, name] = match;
  if (name !== undefined) {
    const text = NAMED[name];
    return text === undefined ? undefined : { text, length: whole.length };
  }
  const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number.parseInt(decimal, 10);
  const valid = code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
  return { text: valid ? String.fromCodePoint(code) : '\ufffd', length: whole.length };
};
