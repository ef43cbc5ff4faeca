import type { Analysis } from './analysis';
import { classesIn, parsePattern } from './patterns';
import type { Pattern, PatternRefusal } from './patterns';
import { isClass } from './classes';
import type { Match, } from './matcher';
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
