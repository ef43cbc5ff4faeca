import type { Analysis } from './analysis';
import { classesIn, parsePattern } from './patterns';
import type { Pattern, PatternRefusal } from './patterns';
import { isClass } from './classes';
import type { Match } from './matcher';
import type { MatchTable, PatternIndex } from './pattern-index';
import { compileIndex } from './pattern-index';
import type { Result } from '../result';
import { refused } from '../result';

interface Prepared {
  readonly index: PatternIndex;
  readonly known: ReadonlySet<Pattern>;
  table?: MatchTable;
}

/** Indices whose patterns are matched all at once when the first of them is asked for. */
const prepared = new WeakMap<Analysis, Prepared[]>();
const alone = new WeakMap<Pattern, PatternIndex>();
const knownOf = new WeakMap<PatternIndex, ReadonlySet<Pattern>>();

/** Tells that an index will be asked on this analysis: its patterns are matched in one walk at the first question. */
export const prepare = (analysis: Analysis, index: PatternIndex): void => {
  let known = knownOf.get(index);
  if (known === undefined) {
    known = new Set(index.patterns);
    knownOf.set(index, known);
  }
  const list = prepared.get(analysis) ?? [];
  if (!list.some((one) => one.index === index)) list.push({ index, known });
  prepared.set(analysis, list);
};

/** Matches of a pattern in an analysis, in order of the text. */
export const findPattern = (analysis: Analysis, pattern: Pattern): readonly Match[] => {
  for (const one of prepared.get(analysis) ?? []) {
    if (!one.known.has(pattern)) continue;
    one.table ??= one.index.match(analysis);
    return one.table.get(pattern) ?? [];
  }
  let index = alone.get(pattern);
  if (index === undefined) {
    index = compileIndex([pattern]);
    alone.set(pattern, index);
  }
  prepare(analysis, index);
  return findPattern(analysis, pattern);
};

/** A match and the run of the post that it stands in. */
export interface Located extends Match {
  readonly run: number;
}

type Found = ReadonlyMap<Pattern, readonly Located[]>;

/** Everything that an index finds in the runs of one post. */
const foundIn = new WeakMap<readonly Analysis[], Map<PatternIndex, Found>>();

const indexFor = new WeakMap<readonly Pattern[], PatternIndex>();
const placeIn = new WeakMap<readonly Pattern[], ReadonlyMap<Pattern, number>>();

/** The index, among those made ready for these analyses, that knows all of the patterns. */
const indexKnowing = (analyses: readonly Analysis[], patterns: readonly Pattern[]): PatternIndex | undefined => {
  const known = indexFor.get(patterns);
  const isReady = (index: PatternIndex): boolean =>
    analyses.every((analysis) => prepared.get(analysis)?.some((one) => one.index === index) === true);
  if (known !== undefined && isReady(known)) return known;
  const [first] = analyses;
  const list = first === undefined ? [] : (prepared.get(first) ?? []);
  const found = list.find((one) => patterns.every((pattern) => one.known.has(pattern)) && isReady(one.index));
  if (found !== undefined) indexFor.set(patterns, found.index);
  return found?.index;
};

const findAll = (analyses: readonly Analysis[], index: PatternIndex): Found => {
  const found = new Map<Pattern, Located[]>();
  analyses.forEach((analysis, run) => {
    const one = prepared.get(analysis)?.find((entry) => entry.index === index);
    if (one === undefined) return;
    one.table ??= index.match(analysis);
    for (const [pattern, matches] of one.table) {
      const list = found.get(pattern) ?? [];
      for (const match of matches) list.push({ ...match, run });
      found.set(pattern, list);
    }
  });
  return found;
};

const NOTHING: readonly Located[] = [];

/**
 * Matches of any of these patterns in the runs of a post: run by run, in each pattern by pattern. Fast for the many
 * lists of which nothing is found: give the same arrays again and again.
 */
export const locate = (patterns: readonly Pattern[], analyses: readonly Analysis[]): readonly Located[] => {
  const byIndex = foundIn.get(analyses) ?? new Map<PatternIndex, Found>();
  foundIn.set(analyses, byIndex);
  const ready = indexFor.get(patterns);
  let found = ready === undefined ? undefined : byIndex.get(ready);
  if (found === undefined) {
    const index = indexKnowing(analyses, patterns);
    if (index === undefined)
      return analyses.flatMap((analysis, run) =>
        patterns.flatMap((one) => findPattern(analysis, one).map((match) => ({ ...match, run }))),
      );
    found = findAll(analyses, index);
    byIndex.set(index, found);
  }
  if (found.size === 0) return NOTHING;
  let places = placeIn.get(patterns);
  if (places === undefined) {
    places = new Map(patterns.map((pattern, place) => [pattern, place]));
    placeIn.set(patterns, places);
  }
  const hits: { readonly place: number; readonly match: Located }[] = [];
  if (found.size < places.size) {
    for (const [pattern, matches] of found) {
      const place = places.get(pattern);
      if (place !== undefined) for (const match of matches) hits.push({ place, match });
    }
  } else {
    for (const [pattern, place] of places) for (const match of found.get(pattern) ?? []) hits.push({ place, match });
  }
  if (hits.length === 0) return NOTHING;
  return hits.sort((a, b) => a.match.run - b.match.run || a.place - b.place).map(({ match }) => match);
};

/** All that one index finds in an analysis: for who asks for many of its patterns. */
export const tableOf = (analysis: Analysis, index: PatternIndex): MatchTable => {
  prepare(analysis, index);
  const one = prepared.get(analysis)?.find((entry) => entry.index === index);
  if (one === undefined) return index.match(analysis);
  one.table ??= index.match(analysis);
  return one.table;
};

/** Parses a pattern of a person (a city's own term): a bad one is refused with its place, also for a class nobody defined. */
export const compilePattern = (source: string): Result<Pattern, PatternRefusal> => {
  const parsed = parsePattern(source);
  if (!parsed.ok) return parsed;
  for (const name of classesIn(parsed.value.steps)) {
    if (isClass(name)) continue;
    const at = Math.max(0, source.toLowerCase().indexOf(`@${name.toLowerCase()}`));
    return refused({ code: 'pattern-unknown-class', data: { at, near: source.slice(at, at + 20) } });
  }
  return parsed;
};
