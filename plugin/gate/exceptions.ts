import type { Exception, Finding, OutletKind, Policy, Span } from '../policy';
import { placeOf } from '../post';
import type { Post } from '../post';

/** One character for one, so that offsets stay: lower case without accents. */
const foldChar = (char: string): string => {
  const folded = char.normalize('NFD').charAt(0).toLowerCase();
  return folded.length === 1 ? folded : char;
};

const fold = (text: string): string => {
  let folded = '';
  for (let at = 0; at < text.length; at += 1) folded += foldChar(text.charAt(at));
  return folded;
};

/** Whether an exception holds for the post as a whole: its day has not passed, and it is for every outlet of the post. */
const holds = (exception: Exception, outlets: readonly OutletKind[], today: string): boolean =>
  (exception.until === undefined || today <= exception.until) &&
  (exception.outlet === undefined || outlets.every((outlet) => outlet === exception.outlet));

const excusedSpans = (phrase: string, post: Post): readonly Span[] => {
  const sought = fold(phrase.trim());
  if (sought === '') return [];
  return post.runs.flatMap((run) => {
    const text = fold(run.text);
    const spans: Span[] = [];
    for (let at = text.indexOf(sought); at !== -1; at = text.indexOf(sought, at + sought.length)) {
      const place = placeOf(run, at, at + sought.length);
      if (place.kind === 'text') spans.push(...place.spans);
    }
    return spans;
  });
};

const inside = (span: Span, excuse: Span): boolean =>
  span.path === excuse.path && excuse.start <= span.start && span.end <= excuse.end;

/** Drops the findings that rest wholly on words which an exception of the policy lets through. */
export const applyExceptions = (
  findings: readonly Finding[],
  post: Post,
  policy: Policy,
  today: string,
): readonly Finding[] => {
  if (findings.length === 0) return findings;
  const valid = policy.exceptions.filter((exception) => holds(exception, post.outlets, today));
  return valid.reduce<readonly Finding[]>((left, exception) => {
    const excused = excusedSpans(exception.phrase, post);
    return left.filter(
      ({ clause, place }) =>
        (exception.clause !== undefined && exception.clause !== clause) ||
        place.kind !== 'text' ||
        !place.spans.every((span) => excused.some((excuse) => inside(span, excuse))),
    );
  }, findings);
};
