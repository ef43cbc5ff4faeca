import type { Language } from '../policy';
import { ENGLISH_STOP_WORDS, SPANISH_STOP_WORDS } from './lexicons/stop-words';

const english = new Set(ENGLISH_STOP_WORDS.split(' '));
const spanish = new Set(SPANISH_STOP_WORDS.split(' '));

/** What a folded word says about its language: positive for Spanish, negative for English, 0 for neither. */
export const languageVote = (text: string, exact: string): number => {
  const inEnglish = english.has(text);
  const inSpanish = spanish.has(text);
  if (inEnglish !== inSpanish) return inSpanish ? 2 : -2;
  if (inEnglish) return 0;
  if (exact !== text || text.includes('ñ')) return 2;
  if (/(?:cion|siones|ciones|mente|idad|amos|ando|iendo|aron)$/.test(text)) return 1;
  if (/(?:ing|tion|tions|ness|ment|ly|'s|n't|th|sh|ck|wn)$/.test(text) || /(?:^wh|^th|w|k$)/.test(text)) return -1;
  return 0;
};

/** Whether a word is a function word of either language: poor ground to start a match from. */
export const isStopWord = (text: string): boolean => english.has(text) || spanish.has(text);

/** The language of a stretch from the sum of its votes; `before` where the votes do not tell. */
export const languageOf = (votes: number, before: Language): Language => (votes > 0 ? 'es' : votes < 0 ? 'en' : before);
