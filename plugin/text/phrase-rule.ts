import type { ClauseId, Finding, Language, Localized, OutletKind, Severity } from '../policy';
import type { Post } from '../post';
import { placeOf } from '../post';
import type { Analysis } from './analysis';
import { isFirstPerson, isNegated, isQuestion, isReported } from './context';
import { locate } from './find';
import type { Located } from './find';
import type { Pattern } from './patterns';
import { parsePattern } from './patterns';
import type { Rule, RuleInput } from './rule';

/** How far the parts of a case may stand apart: in one sentence, in it and the two beside it, or anywhere in the post. */
export type Reach = 'sentence' | 'neighbours' | 'post';

interface CaseBase {
  readonly severity: Severity;
  /** Only where the post goes out on one of these; absent: everywhere. */
  readonly outlets?: readonly OutletKind[];
  /** Only in sentences of this language. */
  readonly lang?: Language;
  /** Patterns that excuse the match. */
  readonly unless?: readonly string[];
  /** Where an excuse counts; by default in the match's own sentence. */
  readonly unlessIn?: Reach;
  readonly notNegated?: boolean;
  readonly notReported?: boolean;
  readonly notQuestion?: boolean;
  readonly firstPerson?: boolean;
}

export type PhraseCase =
  | (CaseBase & { readonly any: readonly string[]; readonly all?: never })
  | (CaseBase & {
      readonly all: readonly (readonly string[])[];
      readonly any?: never;
      readonly within?: Reach;
      /** Tokens from the first to the last part, where all parts stand in one run: no more than these. */
      readonly span?: number;
    });

export interface PhraseRuleSpec {
  /** `clause/name`. */
  readonly id: string;
  readonly clause: ClauseId;
  readonly message: Localized;
  readonly cases: readonly PhraseCase[];
  /** Shows the words masked: for secrets and personal numbers. */
  readonly mask?: (words: string) => string;
}

interface CompiledCase {
  readonly spec: PhraseCase;
  readonly groups: readonly (readonly Pattern[])[];
  readonly unless: readonly Pattern[];
  readonly within: Reach;
  readonly span: number;
}

/** Patterns by their source: the same words in many rules are matched once. */
const written = new Map<string, Pattern>();

/** A pattern written in the program. Throws where it is malformed. */
export const pattern = (source: string): Pattern => {
  const known = written.get(source);
  if (known !== undefined) return known;
  const parsed = parsePattern(source);
  if (!parsed.ok)
    throw new Error(
      `Pattern "${source}": ${parsed.refusal.code} at ${String(parsed.refusal.data.at)} near "${parsed.refusal.data.near}"`,
    );
  written.set(source, parsed.value);
  return parsed.value;
};

/** Tokens that a match and its partner cover together; those of two runs are not measured. */
const widthOf = (match: Located, partner: Located): number =>
  match.run === partner.run ? Math.max(match.last, partner.last) - Math.min(match.first, partner.first) : 0;

/** Matches by run and sentence, each list in order of the text: what stands near is looked up, not searched for. */
type Sentences = ReadonlyMap<number, readonly Located[]>;

const SENTENCES_PER_RUN = 4_000_000;

const keyOf = (run: number, sentence: number): number => run * SENTENCES_PER_RUN + sentence;

const bySentence = (matches: readonly Located[]): Sentences => {
  const found = new Map<number, Located[]>();
  for (const match of matches) {
    const key = keyOf(match.run, match.sentence);
    const list = found.get(key);
    if (list === undefined) found.set(key, [match]);
    else list.push(match);
  }
  for (const list of found.values()) list.sort((a, b) => a.first - b.first);
  return found;
};

/** The one of a sorted list that makes the shortest stretch with the match: it stands right beside it. */
const beside = (match: Located, list: readonly Located[]): Located | undefined => {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle]?.first ?? 0) < match.first) low = middle + 1;
    else high = middle;
  }
  let best: Located | undefined;
  for (const other of list.slice(Math.max(0, low - 3), low + 3)) {
    if (best === undefined || widthOf(match, other) < widthOf(match, best)) best = other;
  }
  return best;
};

/** Of the partners in reach, the nearest. */
const nearest = (
  match: Located,
  partners: readonly Located[],
  sentences: Sentences,
  within: Reach,
): Located | undefined => {
  let best: Located | undefined;
  const reach = within === 'sentence' ? 0 : 1;
  for (let sentence = match.sentence - reach; sentence <= match.sentence + reach; sentence += 1) {
    const other = beside(match, sentences.get(keyOf(match.run, sentence)) ?? []);
    if (other !== undefined && (best === undefined || widthOf(match, other) < widthOf(match, best))) best = other;
  }
  return best ?? (within === 'post' ? partners[0] : undefined);
};

const isExcused = (match: Located, excuses: Sentences, within: Reach): boolean => {
  if (within === 'post') return excuses.size > 0;
  const reach = within === 'sentence' ? 0 : 1;
  for (let sentence = match.sentence - reach; sentence <= match.sentence + reach; sentence += 1) {
    if (excuses.has(keyOf(match.run, sentence))) return true;
  }
  return false;
};

const passes = (spec: PhraseCase, match: Located, analysis: Analysis): boolean =>
  (spec.lang === undefined || analysis.sentences[match.sentence]?.lang === spec.lang) &&
  (spec.notNegated !== true || !isNegated(analysis, match)) &&
  (spec.notReported !== true || !isReported(analysis, match)) &&
  (spec.notQuestion !== true || !isQuestion(analysis, match)) &&
  (spec.firstPerson !== true || isFirstPerson(analysis, match));

const OFFICIAL: ReadonlySet<OutletKind> = new Set<OutletKind>(['official']);

/** The outlets a post is judged for: its own, or `official` where it has none. */
export const outletsOf = (post: Post): ReadonlySet<OutletKind> =>
  post.outlets.length === 0 ? OFFICIAL : new Set(post.outlets);

const matchesOf = (one: CompiledCase, input: RuleInput): readonly Located[] => {
  if (one.spec.outlets !== undefined && !one.spec.outlets.some((kind) => input.outlets.has(kind))) return [];
  const [main, ...others] = one.groups;
  if (main === undefined) return [];
  let found = locate(main, input.analyses).filter((match) => {
    const analysis = input.analyses[match.run];
    return analysis !== undefined && passes(one.spec, match, analysis);
  });
  for (const group of others) {
    if (found.length === 0) return found;
    const partners = locate(group, input.analyses);
    const sentences = bySentence(partners);
    found = found.flatMap((match) => {
      const partner = nearest(match, partners, sentences, one.within);
      if (partner === undefined || widthOf(match, partner) > one.span) return [];
      if (partner.run !== match.run || partner.sentence !== match.sentence) return [match];
      return [{ ...match, first: Math.min(match.first, partner.first), last: Math.max(match.last, partner.last) }];
    });
  }
  if (found.length === 0 || one.unless.length === 0) return found;
  const excuses = bySentence(locate(one.unless, input.analyses));
  return found.filter((match) => !isExcused(match, excuses, one.spec.unlessIn ?? 'sentence'));
};

/** A finding on the tokens `[first, last)` of an analysis. */
export const findingAt = (
  rule: {
    readonly id: string;
    readonly clause: ClauseId;
    readonly message: Localized;
    readonly mask?: ((words: string) => string) | undefined;
  },
  severity: Severity,
  analysis: Analysis,
  range: { readonly first: number; readonly last: number },
): Finding => {
  const start = analysis.tokens[range.first]?.start ?? 0;
  const end = analysis.tokens.slice(range.first, range.last).reduce((most, token) => Math.max(most, token.end), start);
  const words = analysis.run.text.slice(start, end);
  return {
    clause: rule.clause,
    rule: rule.id,
    severity,
    place: placeOf(analysis.run, start, end),
    words: rule.mask === undefined ? words : rule.mask(words),
    message: rule.message,
  };
};

const WEIGHT: Readonly<Record<Severity, number>> = { advice: 0, flag: 1, block: 2 };

interface Hit extends Located {
  readonly severity: Severity;
}

/** Overlapping hits of a rule become one, with the heavier severity. */
const merged = (hits: readonly Hit[]): readonly Hit[] => {
  const sorted = [...hits].sort((a, b) => a.run - b.run || a.first - b.first || b.last - a.last);
  const out: Hit[] = [];
  for (const hit of sorted) {
    const last = out.at(-1);
    if (last?.run === hit.run && hit.first < last.last) {
      out[out.length - 1] = {
        ...last,
        last: Math.max(last.last, hit.last),
        severity: WEIGHT[hit.severity] > WEIGHT[last.severity] ? hit.severity : last.severity,
      };
    } else out.push(hit);
  }
  return out;
};

/** A rule written as data: cases of patterns with their severity. Throws at load where a pattern is malformed. */
export const phraseRule = (spec: PhraseRuleSpec): Rule => {
  const compiled: readonly CompiledCase[] = spec.cases.map((one) => ({
    spec: one,
    groups: (one.all ?? [one.any]).map((group) => group.map(pattern)),
    unless: (one.unless ?? []).map(pattern),
    within: one.all === undefined ? 'sentence' : (one.within ?? 'sentence'),
    span: one.all === undefined ? Number.POSITIVE_INFINITY : (one.span ?? Number.POSITIVE_INFINITY),
  }));
  return {
    id: spec.id,
    clause: spec.clause,
    patterns: compiled.flatMap((one) => [...one.groups.flat(), ...one.unless]),
    check: (input) => {
      const hits: Hit[] = [];
      for (const one of compiled)
        for (const match of matchesOf(one, input)) hits.push({ ...match, severity: one.spec.severity });
      if (hits.length === 0) return [];
      return merged(hits).flatMap((hit) => {
        const analysis = input.analyses[hit.run];
        return analysis === undefined ? [] : [findingAt(spec, hit.severity, analysis, hit)];
      });
    },
  };
};
