import type { PoliticalRegister } from '../policy';
import { fold, type Analysis } from '../text';
import { keyOf } from './skeleton';

export type NameKind = 'candidate' | 'surname' | 'given' | 'party' | 'measure';

/** A name of the register in a text: a half-open range of token indices. */
export interface NameMatch {
  readonly first: number;
  readonly last: number;
  readonly sentence: number;
  readonly kind: NameKind;
}

interface NamePhrase {
  readonly words: readonly string[];
  readonly kind: NameKind;
  /** Every word must begin with a capital: without it it is an ordinary word. */
  readonly capital: boolean;
}

export interface NameIndex {
  /** Phrases by their first word, longest first. */
  readonly phrases: ReadonlyMap<string, readonly NamePhrase[]>;
  /** Keys of candidates' names written together. */
  readonly wholeKeys: ReadonlySet<string>;
  /** Surnames of candidates, folded, for hashtags. */
  readonly surnames: readonly string[];
}

const PARTICLES = new Set(['de', 'la', 'las', 'los', 'del', 'y', 'van', 'von', 'da', 'dos', 'jr', 'sr', 'ii', 'iii']);
const LABELS = [
  'prop',
  'props',
  'proposition',
  'propositions',
  'proposicion',
  'proposiciones',
  'measure',
  'medida',
  'amendment',
  'enmienda',
  'question',
  'issue',
  'pregunta',
];
const PARTIES = [
  'Democrats',
  'Republicans',
  'GOP',
  'Demócratas',
  'Republicanos',
  'Libertarians',
  'Libertarios',
  'MAGA',
  'Democratic Party',
  'Republican Party',
  'Libertarian Party',
  'Green Party',
  'Partido Demócrata',
  'Partido Republicano',
  'Partido Libertario',
  'Partido Verde',
  'Working Families Party',
  'Tea Party',
  'Morena',
  'Movimiento Ciudadano',
  'PRI',
  'Partido Acción Nacional',
  'Young Democrats',
  'Young Republicans',
  'Constitution Party',
  'Forward Party',
];

/** Words as the text room cuts them. */
const wordsOf = (name: string): readonly string[] =>
  fold(name)
    .text.split(/[^\p{L}\p{N}']+/u)
    .filter((word) => word !== '');

/** Compiles the names of the register, with the short forms people use. */
export const indexNames = (register: PoliticalRegister): NameIndex => {
  const phrases = new Map<string, NamePhrase[]>();
  const seen = new Set<string>();
  const add = (words: readonly string[], kind: NameKind, capital: boolean): void => {
    const [first] = words;
    const id = `${kind} ${words.join(' ')}`;
    if (first === undefined || seen.has(id)) return;
    seen.add(id);
    phrases.set(first, [...(phrases.get(first) ?? []), { words, kind, capital }]);
  };
  const surnames: string[] = [];
  for (const name of register.candidates) {
    const words = wordsOf(name);
    if (words.length < 2) continue;
    add(words, 'candidate', false);
    const family = words.slice(1).filter((word) => !PARTICLES.has(word) && word.length > 1);
    if (family.length > 1) add(family, 'surname', true);
    for (const word of family) {
      add([word], 'surname', true);
      if (word.length >= 4) surnames.push(word);
    }
    const given = words[0] ?? '';
    if (given.length >= 3) add([given], 'given', true);
    if (family.length > 1) add([given, family[0] ?? ''], 'candidate', true);
    if (words.length > 2) add([given, words.at(-1) ?? ''], 'candidate', true);
  }
  for (const party of [...register.parties, ...PARTIES]) add(wordsOf(party), 'party', true);
  for (const measure of register.measures) {
    const words = wordsOf(measure);
    add(words, 'measure', false);
    const letter = words.at(-1) ?? '';
    if (words.length >= 2 && letter.length <= 2) for (const label of LABELS) add([label, letter], 'measure', false);
    if (words.some((word) => /^bon[do]s?/.test(word)))
      for (const short of ['bond', 'bonds', 'bono', 'bonos']) add([short], 'measure', false);
    if (words.join(' ').includes('sales tax'))
      for (const short of [
        ['half', 'cent'],
        ['medio', 'centavo'],
        ['sales', 'tax'],
      ])
        add(short, 'measure', false);
    if (words.join(' ').includes('term limits'))
      for (const short of [
        ['term', 'limits'],
        ['limites', 'de', 'mandato'],
      ])
        add(short, 'measure', false);
  }
  for (const label of LABELS.slice(0, 8)) for (const letter of 'abcdefghijk') add([label, letter], 'measure', false);
  for (const list of phrases.values()) list.sort((a, b) => b.words.length - a.words.length);
  return { phrases, wholeKeys: new Set(register.candidates.map(keyOf).filter((key) => key.length >= 8)), surnames };
};

const PLACES = new Set(
  'street st avenue ave road rd lane drive dr boulevard blvd park plaza school elementary middle high library hall center centre creek river bridge field pool gym county city house museum building tract ranch farm trail loop court ct calle avenida parque escuela primaria centro biblioteca colonia puente'.split(
    ' ',
  ),
);
const TITLES = new Set(
  'mayor commissioner councilman councilwoman councilmember member judge sheriff senator representative alcalde alcaldesa comisionado comisionada candidate candidata candidato mr mrs ms dr team vote for con por elect'.split(
    ' ',
  ),
);

/** Whether a single name belongs to another person or a place: `Renata Gómez`, `Julia Brandt`, `Ibarra Street`. */
const isSomebodyElse = (analysis: Analysis, first: number, last: number, kind: 'surname' | 'given'): boolean => {
  const sentence = analysis.sentences[analysis.tokens[first]?.sentence ?? -1];
  if (sentence === undefined) return false;
  const after = last < sentence.last ? analysis.tokens[last] : undefined;
  const before = first > sentence.first ? analysis.tokens[first - 1] : undefined;
  const touches = (left: number, right: number): boolean => /^[ \u00a0]$/.test(analysis.run.text.slice(left, right));
  if (after !== undefined && PLACES.has(after.text)) return true;
  if (before !== undefined && PLACES.has(before.text)) return true;
  if (sentence.capitals) return true;
  if (
    after?.capital === true &&
    after.kind === 'word' &&
    touches(analysis.tokens[last - 1]?.end ?? 0, after.start) &&
    kind === 'given'
  )
    return true;
  return (
    before?.capital === true &&
    before.kind === 'word' &&
    touches(before.end, analysis.tokens[first]?.start ?? 0) &&
    !TITLES.has(before.text) &&
    first - 1 > sentence.first
  );
};

/** All names of the register in an analysis, the longest at each place. */
export const findNames = (analysis: Analysis, index: NameIndex): readonly NameMatch[] => {
  const found: NameMatch[] = [];
  const { tokens } = analysis;
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined) continue;
    const candidates = index.phrases.get(token.text) ?? index.phrases.get(token.text.replace(/'s$/, '')) ?? [];
    const match = candidates.find((phrase) =>
      phrase.words.every((word, offset) => {
        const here = tokens[at + offset];
        if (here === undefined || here.sentence !== token.sentence) return false;
        if (phrase.capital && !here.capital) return false;
        return here.text === word || (offset === phrase.words.length - 1 && here.text === `${word}'s`);
      }),
    );
    if (match === undefined) continue;
    if (
      (match.kind === 'surname' || match.kind === 'given') &&
      isSomebodyElse(analysis, at, at + match.words.length, match.kind)
    )
      continue;
    found.push({ first: at, last: at + match.words.length, sentence: token.sentence, kind: match.kind });
    at += match.words.length - 1;
  }
  return found;
};
