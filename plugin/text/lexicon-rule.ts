import type { ClauseId, Finding, Language, Localized } from '../policy';
import { placeOf } from '../post';
import type { Analysis, Token } from './analysis';
import type { Disguises } from './disguise';
import { findPattern } from './find';
import type { Match } from './matcher';
import type { Pattern } from './patterns';
import { pattern } from './phrase-rule';
import type { Rule } from './rule';

/** A pattern of a list, kept to sentences of one language where the other has the same word for something else. */
export interface ListedPattern {
  readonly source: string;
  readonly lang?: Language;
}

/** A rule that rests on lists of words: graded, with phrases in which a listed word is innocent, and with disguises. */
export interface LexiconRuleSpec {
  readonly id: string;
  readonly clause: ClauseId;
  readonly messages: Readonly<Record<'flag' | 'block', Localized>>;
  readonly blocked: readonly ListedPattern[];
  readonly held: readonly ListedPattern[];
  readonly allowed: readonly string[];
  /** Finds the strong forms, plain and disguised; they are blocked. */
  readonly disguises: Disguises;
  /** Finds mild forms; they are held. */
  readonly heldDisguises?: Disguises;
  /** Words that are also names: with a capital inside a sentence, or with another capital after them, they are names. */
  readonly names: ReadonlySet<string>;
  /** Words that mean something else where the post speaks of the topic. */
  readonly topics: readonly { readonly words: string; readonly topic: readonly string[] }[];
}

interface Hit {
  readonly start: number;
  readonly end: number;
  readonly severity: 'flag' | 'block';
}

const isName = (analysis: Analysis, index: number, names: ReadonlySet<string>): boolean => {
  const token = analysis.tokens[index];
  if (token?.capital !== true || !names.has(token.lexeme.head)) return false;
  const sentence = analysis.sentences[token.sentence];
  if (sentence === undefined) return false;
  const beside = (place: number): Token | undefined =>
    analysis.tokens[place]?.sentence === token.sentence ? analysis.tokens[place] : undefined;
  if (beside(index + 1)?.capital === true || beside(index - 1)?.capital === true) return true;
  return index > sentence.first && !sentence.capitals;
};

/** Overlapping hits become one with the heavier severity. */
const merged = (hits: readonly Hit[]): readonly Hit[] => {
  const out: Hit[] = [];
  for (const hit of [...hits].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = out.at(-1);
    if (last !== undefined && hit.start < last.end) {
      out[out.length - 1] = {
        start: last.start,
        end: Math.max(last.end, hit.end),
        severity: last.severity === 'block' ? 'block' : hit.severity,
      };
    } else out.push(hit);
  }
  return out;
};

/** Builds a rule of word lists. Throws at load where a pattern is malformed. */
export const lexiconRule = (spec: LexiconRuleSpec): Rule => {
  const compiled = (
    listed: readonly ListedPattern[],
  ): readonly { readonly pattern: Pattern; readonly lang?: Language }[] =>
    listed.map((one) => ({ pattern: pattern(one.source), ...(one.lang === undefined ? {} : { lang: one.lang }) }));
  const blocked = compiled(spec.blocked);
  const held = compiled(spec.held);
  const allowed = spec.allowed.map(pattern);
  const topics = spec.topics.map((one) => ({ words: new Set(one.words.split(' ')), topic: one.topic.map(pattern) }));

  const hitsOf = (analysis: Analysis, excused: ReadonlySet<string>): readonly Hit[] => {
    const hits: Hit[] = [];
    const add = (severity: 'flag' | 'block', { first, last, sentence }: Match, lang: Language | undefined): void => {
      const spoken = analysis.sentences[sentence];
      if (lang !== undefined && spoken !== undefined && spoken.lang !== lang && !spoken.mixed) return;
      for (let index = first; index < last; index += 1) {
        const head = analysis.tokens[index]?.lexeme.head ?? '';
        if (excused.has(head) || isName(analysis, index, spec.names)) return;
      }
      const start = analysis.tokens[first]?.start;
      const end = analysis.tokens[last - 1]?.end;
      if (start !== undefined && end !== undefined) hits.push({ start, end, severity });
    };
    for (const one of held) for (const match of findPattern(analysis, one.pattern)) add('flag', match, one.lang);
    for (const hidden of spec.heldDisguises?.find(analysis) ?? [])
      hits.push({ start: hidden.start, end: hidden.end, severity: 'flag' });
    const longer = [...hits];
    for (const one of blocked) for (const match of findPattern(analysis, one.pattern)) add('block', match, one.lang);
    for (const hidden of spec.disguises.find(analysis)) {
      if (excused.has(hidden.form)) continue;
      const token = spec.names.has(hidden.form)
        ? analysis.tokens.findIndex((one) => one.start === hidden.start && one.end === hidden.end)
        : -1;
      if (token >= 0 && isName(analysis, token, spec.names)) continue;
      hits.push({ start: hidden.start, end: hidden.end, severity: 'block' });
    }
    if (hits.length === 0) return hits;
    // A held phrase speaks for the strong word inside it (`mentally …`).
    const innocent: { readonly start: number; readonly end: number }[] = [];
    const kept = hits.filter(
      (hit) =>
        hit.severity === 'flag' ||
        !longer.some(
          (range) => range.start <= hit.start && hit.end <= range.end && range.end - range.start > hit.end - hit.start,
        ),
    );
    for (const one of allowed) {
      for (const match of findPattern(analysis, one)) {
        const start = analysis.tokens[match.first]?.start;
        const end = analysis.tokens[match.last - 1]?.end;
        if (start !== undefined && end !== undefined) innocent.push({ start, end });
      }
    }
    if (innocent.length === 0) return kept;
    return kept.filter((hit) => !innocent.some((range) => range.start <= hit.start && hit.end <= range.end));
  };

  return {
    id: spec.id,
    clause: spec.clause,
    patterns: [...[...blocked, ...held].map((one) => one.pattern), ...allowed, ...topics.flatMap((one) => one.topic)],
    check: ({ analyses }) => {
      const excused = new Set<string>();
      for (const one of topics) {
        if (one.topic.some((topic) => analyses.some((analysis) => findPattern(analysis, topic).length > 0)))
          for (const word of one.words) excused.add(word);
      }
      return analyses.flatMap((analysis) =>
        merged(hitsOf(analysis, excused)).map((hit): Finding => ({
          clause: spec.clause,
          rule: spec.id,
          severity: hit.severity,
          place: placeOf(analysis.run, hit.start, hit.end),
          words: analysis.run.text.slice(hit.start, hit.end),
          message: spec.messages[hit.severity],
        })),
      );
    },
  };
};
