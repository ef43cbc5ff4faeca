import '../lexicons/abuse-classes';
import type { Analysis } from '../analysis';
import { findPattern } from '../find';
import type { Match } from '../matcher';
import { findingAt, pattern } from '../phrase-rule';
import type { Rule } from '../rule';

/** One person, or a few, addressed before the public: the words after the colon are for them. */
const OPENERS = [
  '^ (and|also|ps|oh|but|p.s)? [a]? [word|message|note|question|greetings|friendly_word|big_shout_out|special_greetings|special_mention]? to (whoever|whichever|those_who|the_folks_who|the_people_who|the_ones_who)',
  '^ (and|also|ps|oh|but|p.s)? [a]? [word|message|note|question|friendly_word]? to the <3> @aside-person',
  '^ (and|also|ps|oh|but|p.s)? to [the]? @num <1> (who|of)',
  '^ (and|also|but)? as for (you|whoever|mr|mrs|ms|miss|@name|the_couple|the_jerk|that_man|that_woman|the_lady|the_gentleman|the_guy)',
  '^ (y|ah|pd|pero|ahora)? <1> [un_recado]? (al|a_la|a_los|a_las|para_el|para_la|para_los) <2> @aside-persona',
  '^ (y|ah|pd|pero|ahora)? <1> [un_recado]? (al_que|a_la_que|a_los_que|a_las_que|a_quien|a_quienes|a_los_del|a_los_de_la|a_usted|a_ustedes)',
].map(pattern);

/** Thanks, praise, good wishes, lost property, service: the clear kind of aside. */
const KINDLY = [
  'thank|thanks|thanked|grateful|appreciate*|gracias|agradec*|agradecemos|congrat*|felicidad*|felicit*|welcome|bienvenid*|love|proud|orgullos*|honor|happy|feliz|best_wishes|good_luck|hats_off|bravo|hero|heroes|kind|kindness|generous|saved|rescued|donated|dono|donaron',
  'lost|found|claim|keys|wallet|phone|ring|glasses|perdio|perdieron|olvido|encontramos|lo_tenemos|la_tenemos|tenemos_su|reclame|pase_por|recoja|recogerlo|front_desk|ventanilla|corresponda',
  'missed_the|signed_up|registered|applied|se_inscribieron|inscribio|solicitaron|esperan|waiting|asked|preguntan|preguntaron|preguntado',
].map(pattern);

/** Whether a colon stands in the source behind the match, within the sentence and near it. */
const colonBehind = (analysis: Analysis, match: Match): number => {
  const sentence = analysis.sentences[match.sentence];
  if (sentence === undefined) return -1;
  const last = Math.min(sentence.last - 1, match.last + 16);
  for (let index = match.last - 1; index < last; index += 1) {
    const token = analysis.tokens[index];
    const next = analysis.tokens[index + 1];
    if (
      token !== undefined &&
      next !== undefined &&
      /^["”»)*_]*:\s/.test(analysis.run.text.slice(token.end, next.start))
    )
      return index + 1;
  }
  return -1;
};

const spec = {
  id: 'harassment/aside',
  clause: 'harassment' as const,
  message: {
    en: 'Turns on one person, or a few, before the public: read it again.',
    es: 'Se dirige a una persona, o a unas pocas, ante el público: vuelva a leerlo.',
  },
};

export const aside: Rule = {
  id: spec.id,
  clause: spec.clause,
  patterns: [...OPENERS, ...KINDLY],
  check: ({ analyses }) => {
    const isKindly = (analysis: Analysis, sentence: number): boolean =>
      KINDLY.some((one) =>
        findPattern(analysis, one).some((match) => match.sentence === sentence || match.sentence === sentence + 1),
      );
    return analyses.flatMap((analysis) =>
      OPENERS.flatMap((opener) =>
        findPattern(analysis, opener).flatMap((match) => {
          const colon = colonBehind(analysis, match);
          const sentence = analysis.sentences[match.sentence];
          if (colon < 0 || sentence === undefined || isKindly(analysis, match.sentence)) return [];
          return [findingAt(spec, 'flag', analysis, { first: match.first, last: sentence.last })];
        }),
      ).slice(0, 1),
    );
  },
};
