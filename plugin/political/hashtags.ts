import type { Analysis, Token } from '../text';

const FIRST = new Set(
  'save stop keep yes no pass fund protect defend kill reject build let free fix vote say support oppose back ban end hands open renew salvemos salva salven alto si sia noa noal defendamos unidos apoya apoyemos rechaza rechacemos paremos frenemos fuera queremos'.split(
    ' ',
  ),
);
const LAST = new Set('now ya matters first works cumple va avanza unidos jobs forall never'.split(' '));
const INSIDE = new Set('for forthe mean means jobs yes no not against vs over'.split(' '));

/** The words of a hashtag written in capitals and digits: `#YesOnItem12` is yes, on, item, 12. */
export const wordsOfHashtag = (written: string): readonly string[] =>
  (written.replace(/^#/, '').match(/\p{Lu}+(?!\p{Ll})|\p{Lu}?\p{Ll}+|\d+/gu) ?? []).map((word) =>
    word
      .normalize('NFD')
      .replace(/[\u0300-\u0302\u0304-\u036f]/g, '')
      .toLowerCase()
      .normalize('NFC'),
  );

const written = (analysis: Analysis, token: Token): string => analysis.run.text.slice(token.start, token.end);

export const hashtagWords = (analysis: Analysis, token: Token): readonly string[] =>
  token.kind === 'hashtag' ? wordsOfHashtag(written(analysis, token)) : [];

/** Whether a hashtag is a slogan: it wants something kept, stopped, built, or says yes or no. */
export const isSlogan = (words: readonly string[]): boolean =>
  words.length >= 2 &&
  (FIRST.has(words[0] ?? '') || LAST.has(words.at(-1) ?? '') || words.slice(1, -1).some((word) => INSIDE.has(word)));
