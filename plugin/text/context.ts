import type { Analysis } from './analysis';
import { NEGATIONS, REPORTING } from './lexicons/context';
import type { Match } from './matcher';

const NEGATION_REACH = 3;
const REPORT_REACH = 14;

/** Whether a negation stands within three tokens before the match, or opens it. */
export const isNegated = (analysis: Analysis, match: Match): boolean => {
  const first = Math.max(analysis.sentences[match.sentence]?.first ?? 0, match.first - NEGATION_REACH);
  for (let index = first; index < match.first; index += 1) {
    const token = analysis.tokens[index];
    if (token !== undefined && (NEGATIONS.has(token.text) || token.text.endsWith("n't"))) return true;
  }
  return false;
};

/** Whether the match stands inside quotation marks together with other words. */
export const isQuoted = (analysis: Analysis, match: Match): boolean =>
  analysis.quotes.some((quote) => quote.first <= match.first && match.last <= quote.last);

/** Whether a verb of reporting (said, alleged, según, denunció) governs the match: before it in its sentence, or at its end. */
export const isReported = (analysis: Analysis, match: Match): boolean => {
  if (isQuoted(analysis, match)) return true;
  const sentence = analysis.sentences[match.sentence];
  if (sentence === undefined) return false;
  for (let index = Math.max(sentence.first, match.first - REPORT_REACH); index < match.first; index += 1) {
    const token = analysis.tokens[index];
    if (token !== undefined && (REPORTING.has(token.text) || REPORTING.has(token.exact))) return true;
  }
  for (let index = match.last; index < Math.min(sentence.last, match.last + 8); index += 1) {
    const token = analysis.tokens[index];
    if (token !== undefined && (token.text === 'said' || token.text === 'dijo' || token.text === 'segun')) return true;
  }
  return false;
};

export const isQuestion = (analysis: Analysis, match: Match): boolean =>
  analysis.sentences[match.sentence]?.question === true;

const FIRST_PERSON = new Set("i i'm i've i'll i'd my me mine myself yo mi mis mio mia me conmigo".split(' '));

/** Whether the sentence of the match speaks in the first person singular. */
export const isFirstPerson = (analysis: Analysis, match: Match): boolean => {
  const sentence = analysis.sentences[match.sentence];
  if (sentence === undefined) return false;
  for (let index = sentence.first; index < sentence.last; index += 1) {
    const token = analysis.tokens[index];
    if (token !== undefined && FIRST_PERSON.has(token.text)) return true;
  }
  return false;
};
