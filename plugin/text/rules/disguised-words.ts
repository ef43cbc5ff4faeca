import type { ClauseId, Localized, Severity } from '../../policy';
import { placeOf } from '../../post';
import type { Analysis } from '../analysis';
import { compileDisguises } from '../disguise';
import { nameSpans } from '../names';
import type { Rule } from '../rule';

export interface DisguisedWords {
  /** `clause/name`. */
  readonly id: string;
  readonly clause: ClauseId;
  readonly message: Localized;
  /** Lists of forms, `base/suffix`. */
  readonly lists: readonly string[];
  readonly severity: Severity;
  /** Severity where the sentence names a person; absent: the same. */
  readonly severityNamed?: Severity;
}

const EDGE = /^[^\p{L}\p{N}@$*#]+|[^\p{L}\p{N}@$*#]+$/gu;

/** Signs or blanks inside the word, or a letter drawn out: written so on purpose. */
const isOnPurpose = (words: string): boolean => {
  const inner = words.replace(/^[*#]+|[*#]+$/g, '').replace(/['’]s?$/u, '');
  return /[^\p{L}\p{M}]/u.test(inner) || /(\p{L})\1\1/iu.test(inner);
};

const isNamed = (analysis: Analysis, start: number): boolean => {
  const token = analysis.tokens.find((one) => one.end > start);
  return (
    token !== undefined && nameSpans(analysis).some((span) => analysis.tokens[span.first]?.sentence === token.sentence)
  );
};

/** Words that count where they are hidden: plain they may pass, one who hides them means them. */
export const disguisedWords = (spec: DisguisedWords): Rule => {
  const disguises = compileDisguises({ lists: spec.lists });
  return {
    id: spec.id,
    clause: spec.clause,
    check: ({ analyses }) =>
      analyses.flatMap((analysis) =>
        disguises.find(analysis).flatMap((hidden) => {
          const found = analysis.run.text.slice(hidden.start, hidden.end);
          const words = found.replace(EDGE, '');
          if (!isOnPurpose(words)) return [];
          const start = hidden.start + found.indexOf(words);
          return [
            {
              clause: spec.clause,
              rule: spec.id,
              severity: isNamed(analysis, start) ? (spec.severityNamed ?? spec.severity) : spec.severity,
              place: placeOf(analysis.run, start, start + words.length),
              words,
              message: spec.message,
            },
          ];
        }),
      ),
  };
};
