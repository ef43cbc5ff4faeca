import type { Language } from '../policy';
import { ENGLISH_IRREGULAR, SPANISH_IRREGULAR } from './lexicons/irregular';

const formsOf = (table: string): ReadonlyMap<string, string> => {
  const forms = new Map<string, string>();
  for (const line of table.split('\n')) {
    const [lemma, ...rest] = line.trim().split(/\s+/);
    if (lemma === undefined || lemma === '') continue;
    for (const form of rest) forms.set(form, lemma);
  }
  return forms;
};

const ENGLISH = formsOf(ENGLISH_IRREGULAR);
const SPANISH = formsOf(SPANISH_IRREGULAR);

const hasVowel = (text: string): boolean => /[aeiouy]/.test(text);

/** `stopp` → `stop`; `call` → `cal` in all its forms. */
const trimEnglish = (root: string): string => {
  const last = root.charAt(root.length - 1);
  if (root.length > 3 && last === root.charAt(root.length - 2) && !'aeious'.includes(last)) return root.slice(0, -1);
  return root;
};

const isShort = (root: string): boolean => /^[^aeiouy]*[aeiouy][^aeiouywx]$/.test(root);

/** A silent e is kept in one-syllable words (care, car), dropped in longer ones (donate, visit). */
const finishEnglish = (root: string): string => {
  let out = root;
  if (out.length > 4 && out.endsWith('e') && !isShort(out.slice(0, -1))) out = out.slice(0, -1);
  if (out.length > 2 && out.endsWith('y') && !'aeiou'.includes(out.charAt(out.length - 2)))
    out = `${out.slice(0, -1)}i`;
  return trimEnglish(out);
};

/** What stands before -ing or -ed: `stopp` → stop, `car` → care, `donat` → donat. */
const beforeSuffix = (root: string): string => {
  const trimmed = trimEnglish(root);
  if (trimmed !== root) return finishEnglish(trimmed);
  return isShort(root) ? `${root}e` : finishEnglish(root);
};

/** English: inflection only (plural, third person, past, -ing), never derivation: `donation` keeps its own stem. */
const englishStem = (word: string): string => {
  const lemma = ENGLISH.get(word);
  if (lemma !== undefined) return finishEnglish(lemma);
  const size = word.length;
  if (size <= 3) return word;
  if (word.endsWith('ies') && size > 4) return `${word.slice(0, -3)}i`;
  if (word.endsWith('ied') && size > 4) return `${word.slice(0, -3)}i`;
  if (word.endsWith('ing') && size > 5 && hasVowel(word.slice(0, -3))) return beforeSuffix(word.slice(0, -3));
  if (word.endsWith('ed') && size > 4 && !word.endsWith('eed') && hasVowel(word.slice(0, -2)))
    return beforeSuffix(word.slice(0, -2));
  if (word.endsWith('es') && size > 4) {
    const root = word.slice(0, -2);
    if (/(?:s|x|z|ch|sh|o)$/.test(root)) return finishEnglish(root);
    return finishEnglish(word.slice(0, -1));
  }
  if (word.endsWith('s') && !/(?:ss|us|is)$/.test(word)) return finishEnglish(word.slice(0, -1));
  return finishEnglish(word);
};

const finishSpanish = (root: string): string => {
  if (root.endsWith('qu')) return `${root.slice(0, -2)}c`;
  if (root.endsWith('gu')) return root.slice(0, -1);
  if (root.endsWith('z')) return `${root.slice(0, -1)}c`;
  if (root.endsWith('j')) return `${root.slice(0, -1)}g`;
  return root;
};

/** Longest first. What is left must have three letters. */
const ENDINGS: readonly string[] = [
  'ariamos eriamos iriamos asteis isteis aremos eremos iremos abamos ieramos iesemos aramos asemos',
  'iendo yendo ieron yeron arian erian irian arias erias irias ieran iesen aran aras eran eras iran iras abais aban abas',
  'aria eria iria aste iste amos emos imos aron iera iese ando aban ados adas idos idas',
  'ado ada ido ida aba ian ias are era ara ere ire ira ase ar er ir an en as es os ia io a e o',
]
  .join(' ')
  .split(' ')
  .sort((left, right) => right.length - left.length);

const ENCLITIC = /(?:me|te|se|nos|los|las|les|lo|la|le)$/;

/** Spanish: number, gender and the regular conjugations, with clitics on infinitives, gerunds and accented imperatives. */
const spanishStem = (word: string, exact: string): string => {
  const lemma = SPANISH.get(word);
  if (lemma !== undefined) return spanishRoot(lemma);
  if (word.length <= 3) return `${word}.`;
  let bare = word;
  const accented = exact !== word;
  for (let turn = 0; turn < 2; turn += 1) {
    const clitic = ENCLITIC.exec(bare);
    if (clitic === null) break;
    const rest = bare.slice(0, -clitic[0].length);
    const accentInRest = accented && /[áéíóú]/.test(exact.slice(0, rest.length));
    const verbal = /(?:[aei]r|[ai]ndo|endo)$/.test(rest);
    const imperative = accentInRest && /(?:[aeo]n?)$/.test(rest) && !/(?:[aei]r[áéí])/.test(exact);
    if (rest.length < 4 || !(verbal || imperative)) break;
    bare = rest;
  }
  const known = bare === word ? undefined : SPANISH.get(bare);
  return spanishRoot(known ?? bare);
};

const spanishRoot = (word: string): string => {
  if (word.length <= 3) return `${word}.`;
  if (/(?:cion|sion)es$/.test(word)) return word.slice(0, -2);
  for (const ending of ENDINGS) {
    if (word.length - ending.length >= 3 && word.endsWith(ending)) return finishSpanish(word.slice(0, -ending.length));
  }
  return finishSpanish(word);
};

/**
 * Light stem of a folded word: all inflections of a word share it. `exact` is the same word with accents (they tell
 * `ayúdanos` from `hermanos`). Stems are keys to compare, not words to show.
 */
export const stemOf = (word: string, exact: string, language: Language): string =>
  language === 'es' ? spanishStem(word, exact) : englishStem(word);

/** Stems under which a pattern word matches in Spanish; English-looking words match as written and in the plural only. */
export const spanishKeysOf = (
  word: string,
  exact: string,
): { readonly stems: readonly string[]; readonly words: readonly string[] } => {
  const spanish =
    /[áéíóúñ]/.test(exact) || SPANISH.has(word) || /(?:[ao]s?|[aei]r(?:se)?|[ai]endo|ando|cion|sion|dad)$/.test(word);
  if (spanish) return { stems: [stemOf(/[aei]rse$/.test(word) ? word.slice(0, -2) : word, exact, 'es')], words: [] };
  return { stems: [], words: word.endsWith('e') ? [word, `${word}s`] : [word, `${word}es`, `${word}s`] };
};
