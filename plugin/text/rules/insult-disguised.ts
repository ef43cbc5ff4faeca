import { placeOf } from '../../post';
import type { Analysis } from '../analysis';
import type { Disguised } from '../disguise';
import { compileDisguises } from '../disguise';
import { disguisedFormsEn } from '../lexicons/insults-en';
import { disguisedFormsEs } from '../lexicons/insults-es';
import { nameSpans } from '../names';
import type { Rule } from '../rule';

const disguises = compileDisguises({ lists: [disguisedFormsEn, disguisedFormsEs] });

/** Signs or blanks inside the word, or a letter drawn out: written so on purpose. */
const isOnPurpose = (words: string): boolean => {
  const inner = words.replace(/^[^\p{L}\p{N}@$]+|[^\p{L}\p{N}@$]+$/gu, '').replace(/['’]s?$/u, '');
  return /[^\p{L}\p{M}]/u.test(inner) || /(\p{L})\1\1/iu.test(inner);
};

const isNamedBeside = (analysis: Analysis, hidden: Disguised): boolean => {
  const token = analysis.tokens.find((one) => one.end > hidden.start);
  if (token === undefined) return false;
  return nameSpans(analysis).some((span) => analysis.tokens[span.first]?.sentence === token.sentence);
};

/** A name-calling word that is itself hidden: one who hides it means it. */
export const disguisedInsult: Rule = {
  id: 'insult/disguised',
  clause: 'insult',
  check: ({ analyses }) =>
    analyses.flatMap((analysis) =>
      disguises.find(analysis).flatMap((hidden) => {
        const words = analysis.run.text.slice(hidden.start, hidden.end);
        if (!isOnPurpose(words)) return [];
        return [
          {
            clause: 'insult' as const,
            rule: 'insult/disguised',
            severity: isNamedBeside(analysis, hidden) ? ('block' as const) : ('flag' as const),
            place: placeOf(analysis.run, hidden.start, hidden.end),
            words,
            message: { en: 'Calls people names, in disguise.', es: 'Insulta a personas, con disfraz.' },
          },
        ];
      }),
    ),
};
