import type { Finding } from '../../policy';
import type { Analysis, Sentence, Token } from '../analysis';
import { isQuoted, isReported } from '../context';
import { findPattern } from '../find';
import {
  AFTER_MY,
  BEFORE_ME,
  BEFORE_NUMERAL,
  ENGLISH_I,
  NEEDS_ACCENT,
  OPINION,
  SPANISH_I,
  SPANISH_I_VERBS,
} from '../lexicons/conduct-voice';
import { findingAt, pattern } from '../phrase-rule';
import type { Rule, RuleInput } from '../rule';
import { LONGEST_POST } from './conduct-scope';

/** Speakers that are not the person at the keyboard: an animal up for adoption, a child's letter, a slogan, a retweet. */
const OTHER_SPEAKERS = [
  '(my name is|me llamo|mi nombre es) <8> (dog|cat|perro|perra|gato|gata|kennel|adopt*|adopcion|ronco|ladro)',
  'adopt_me|adoptame|kennel|forever_home|forever_family|furever|hogar_definitivo|busco_humano|busco_familia|busco_hogar|my_human|mi_humano',
  'i (bark|purr|wag|drool|chase squirrels|am a good boy|am house trained)',
  'letter_to_santa|carta_a_santa|essay|poem|poema|pledge|pledges|promesa_ciudadana|lyrics|monologue|diary|diario_de',
  '^ rt @handle',
  // Signed words of those who speak for the city.
  '(mayor|chief|manager|director|council|commissioner) <1> (column|corner|letter|message|notes|remarks)',
  '(column|letter|message|mensaje|carta|columna) <1> (from|by|de|del) <2> (mayor|chief|manager|director|directora|alcalde|alcaldesa|jefe|jefa|administradora|administrador)',
  '@name (city manager|mayor|fire chief|police chief|alcalde|alcaldesa|administradora municipal|administrador municipal)',
  '(gov|governor|mayor|senator|sheriff|president|gobernador|gobernadora|alcalde|alcaldesa) <1-2> i',
  'meet_our|conoce_a|cuenta_su_historia|tells_their_story|ganadores|winners|takeover|story_time_with|meet_the_mascot',
].map(pattern);

const MESSAGE = {
  en: 'A city account speaks for the city: this is one person speaking for themselves.',
  es: 'Una cuenta de la ciudad habla por la ciudad: aquí habla una persona por sí misma.',
};

/** Before “me gusta” as a noun: the like of a network. */
const LIKES: ReadonlySet<string> = new Set(
  'un los el de dar da dale dele denle denles dimos damos dio dieron demos su tu con sus cada'.split(' '),
);
const DETERMINERS: ReadonlySet<string> = new Set('el un su tu cada con sin mi'.split(' '));

const speaksOfSelf = (analysis: Analysis, token: Token, index: number): boolean => {
  const before = analysis.tokens[index - 1];
  const after = analysis.tokens[index + 1];
  const sentence = analysis.sentences[token.sentence];
  if (sentence === undefined || token.kind !== 'word') return false;
  if (/#\S*$/.test(analysis.run.text.slice(Math.max(0, token.start - 40), token.start))) return false;
  const joined = before !== undefined && before.sentence === token.sentence ? before.text : '';
  const next = after !== undefined && after.sentence === token.sentence ? after : undefined;
  if (sentence.lang === 'en' || sentence.mixed) {
    if (token.text === 'i')
      return !BEFORE_NUMERAL.has(joined) && next !== undefined && next.kind === 'word' && next.text.length > 1;
    if (token.text === 'my' && (joined === 'oh' || next === undefined || AFTER_MY.has(next.text))) return false;
    if (
      token.text === 'my' &&
      token.capital &&
      next?.capital === true &&
      (joined !== '' || analysis.tokens[index + 2]?.capital === true)
    )
      return false;
    if (ENGLISH_I.has(token.text)) return true;
    if (token.text === 'me' && BEFORE_ME.has(joined)) return true;
  }
  if (sentence.lang !== 'es' && !sentence.mixed) return false;
  if (token.exact === 'mí' && (joined === 'para' || joined === 'a')) return true;
  if (next !== undefined && next.kind !== 'word') return false;
  if (SPANISH_I.has(token.text)) {
    if (sentence.lang === 'en') return token.text === 'yo' || token.text === 'mis';
    if (token.text === 'me' && next?.text === 'gusta' && LIKES.has(joined)) return false;
    if (token.text === 'me') return next !== undefined && next.text !== 'llamo' && next.text !== 'too';
    return next !== undefined && !AFTER_MY.has(next.text) && !(token.capital && next.capital && joined !== '');
  }
  if (token.text === 'traje' && (next?.text === 'de' || DETERMINERS.has(joined))) return false;
  if (!SPANISH_I_VERBS.has(token.text) || token.exact.endsWith('ó') || joined === 'te') return false;
  return !NEEDS_ACCENT.has(token.text) || /[éí]$/.test(token.exact);
};

/** Whether the token stands in the question: in Spanish after the mark that opens it, in English anywhere in its sentence. */
const asks = (analysis: Analysis, sentence: Sentence, token: Token): boolean => {
  const from = analysis.tokens[sentence.first]?.start ?? 0;
  const before = analysis.run.text.slice(Math.max(0, from - 2), token.start);
  return sentence.lang === 'es' ? before.lastIndexOf('¿') > before.lastIndexOf('?') : sentence.question;
};

/** The first sentence of each run where one person speaks of themselves, outside quotation and question. */
const voices = (
  input: RuleInput,
): readonly {
  readonly analysis: Analysis;
  readonly first: number;
  readonly last: number;
  readonly opinion: boolean;
}[] => {
  if (!input.outlets.has('official')) return [];
  const size = input.analyses.reduce((sum, analysis) => sum + analysis.tokens.length, 0);
  if (size > LONGEST_POST) return [];
  if (input.analyses.some((analysis) => OTHER_SPEAKERS.some((other) => findPattern(analysis, other).length > 0)))
    return [];
  return input.analyses.flatMap((analysis) => {
    const out: { analysis: Analysis; first: number; last: number; opinion: boolean }[] = [];
    let done = -1;
    analysis.tokens.forEach((token, index) => {
      if (token.sentence === done || !speaksOfSelf(analysis, token, index)) return;
      const sentence = analysis.sentences[token.sentence];
      if (sentence === undefined || asks(analysis, sentence, token)) return;
      const match = { first: index, last: index + 1, sentence: token.sentence };
      if (isQuoted(analysis, match) || isReported(analysis, match)) return;
      done = token.sentence;
      const opinion = analysis.tokens.slice(sentence.first, sentence.last).some((one) => OPINION.has(one.text));
      out.push({ analysis, first: index, last: Math.min(sentence.last, index + 6), opinion });
    });
    return out;
  });
};

const voiceRule = (id: string, clause: 'personal-use' | 'speaks-for-city', opinion: boolean): Rule => {
  const rule: Rule = {
    id,
    clause,
    patterns: OTHER_SPEAKERS,
    check: (input): readonly Finding[] =>
      voices(input)
        .filter((voice) => voice.opinion === opinion)
        .map((voice) => findingAt({ id, clause, message: MESSAGE }, 'flag', voice.analysis, voice)),
  };
  return rule;
};

export const voiceRules: readonly Rule[] = [voiceRule('personal-use/one-person', 'personal-use', false)];

/** The same voice where it gives an opinion. */
export const opinionVoiceRules: readonly Rule[] = [voiceRule('speaks-for-city/one-person', 'speaks-for-city', true)];
