import type { Analysis, Token, TokenRange } from './analysis';
import { isStopWord } from './language';
import { RARER_GIVEN_NAMES } from './lexicons/given-names';
import { FIRST_NAMES, NOT_NAMES } from './lexicons/names';
import { nameSpans } from './names';

/** Words before a name that are no part of it. */
const ROLES = new Set(
  'witness victim juror suspect patient guard lifeguard clerk inspector auditor driver dispatcher librarian coach nurse medic paramedic firefighter engineer operator technician tech mechanic custodian cashier planner foreman intern supervisor manager coordinator director detective deputy trooper ranger warden bailiff chaplain mowing payroll little miss testigo victima jurado paciente inspectora inspector cajera cajero chofer bombero bombera enfermera enfermero bibliotecaria supervisor supervisora gerente coordinador coordinadora directora director tecnico ingeniero ingeniera contadora auditor auditora becario becaria jefe jefa comandante oficial agente salvavidas maestra maestro entrenador entrenadora'.split(
    ' ',
  ),
);

const isCapitalWord = (token: Token | undefined): token is Token =>
  token?.kind === 'word' &&
  token.capital &&
  token.text.length > 2 &&
  !NOT_NAMES.has(token.lexeme.head) &&
  !ROLES.has(token.lexeme.head);

const touches = (before: Token, after: Token, source: string): boolean =>
  /^[.]?\s$/.test(source.slice(before.end, after.start)) || /^-$/.test(source.slice(before.end, after.start));

const cache = new WeakMap<Analysis, readonly TokenRange[]>();

/**
 * Stretches that may be a person's name: wider than `nameSpans`, for rules that ask for much else beside it. Also
 * rarer given names and short forms, an initial with a surname, and two capitalised words that open a sentence.
 */
export const personSpans = (analysis: Analysis): readonly TokenRange[] => {
  const known = cache.get(analysis);
  if (known !== undefined) return known;
  const spans: TokenRange[] = [...nameSpans(analysis)];
  const covered = new Set<number>();
  for (const span of spans) for (let index = span.first; index < span.last; index += 1) covered.add(index);
  const { tokens, run } = analysis;
  for (const sentence of analysis.sentences) {
    for (let at = sentence.first; at < sentence.last; at += 1) {
      const token = tokens[at];
      if (token === undefined || covered.has(at) || token.kind !== 'word' || !token.capital) continue;
      const next = at + 1 < sentence.last ? tokens[at + 1] : undefined;
      const surname = isCapitalWord(next) && touches(token, next, run.text);
      const isGiven = RARER_GIVEN_NAMES.has(token.lexeme.head) || FIRST_NAMES.has(token.lexeme.head);
      const isInitial =
        token.text.length === 1 &&
        token.text !== 'i' &&
        token.text !== 'a' &&
        surname &&
        run.text.charAt(token.end) === '.';
      const opens =
        at === sentence.first &&
        !sentence.capitals &&
        surname &&
        isCapitalWord(token) &&
        !isStopWord(token.lexeme.head) &&
        !/(?:ing|ed|tion|s)$/.test(token.text);
      const titled =
        at > sentence.first && surname && isCapitalWord(token) && ROLES.has(tokens[at - 1]?.lexeme.head ?? '');
      const third = tokens[at + 2];
      const alone = !(
        at + 2 < sentence.last &&
        third?.kind === 'word' &&
        third.capital &&
        NOT_NAMES.has(third.lexeme.head)
      );
      if (!(isGiven || isInitial || titled || (opens && alone))) continue;
      const last = surname ? at + 2 : at + 1;
      spans.push({ first: at, last });
      for (let index = at; index < last; index += 1) covered.add(index);
    }
  }
  cache.set(analysis, spans);
  return spans;
};
