import type { Analysis, Token } from './analysis';
import { isMember, builtInSpans } from './built-in';
import type { BuiltInClass } from './classes';
import { builtInClass, classPatterns } from './classes';
import { isStopWord } from './language';
import type { Lexeme } from './lexeme';
import type { ClassSpan, Ground, Match, Move, Reading, Trigger } from './matcher';
import { matchAround, stemsOf } from './matcher';
import type { Atom, Pattern, Step } from './patterns';
import { parsePattern } from './patterns';
import { spanishKeysOf, stemOf } from './stem';

/** Many patterns compiled into one look-up: a token finds the few patterns that are anchored on it. */
export interface PatternIndex {
  readonly match: (analysis: Analysis) => MatchTable;
  readonly patterns: readonly Pattern[];
}

/** Matches by pattern, in order of the text. */
export type MatchTable = ReadonlyMap<Pattern, readonly Match[]>;

interface Keyed {
  /** Ids of sets (and classes) that a word fills by itself. */
  readonly sets: number[];
  readonly triggers: Trigger[];
  readonly classTriggers: Trigger[];
}

type Keys = Map<string, Keyed>;

const keyed = (keys: Keys, key: string): Keyed => {
  const known = keys.get(key);
  if (known !== undefined) return known;
  const made: Keyed = { sets: [], triggers: [], classTriggers: [] };
  keys.set(key, made);
  return made;
};

const EMPTY: Reading = { member: new Set(), triggers: [], classTriggers: [] };
const MAX_VARIANTS = 400;

/** More than the tokens of any text: makes one number of two. */
const PLACES = 2 ** 24;

/** How often an anchor would wake its pattern, roughly per 10,000 tokens. */
const COMMON_CLASSES: Readonly<Partial<Record<BuiltInClass, number>>> = {
  any: 10_000,
  num: 400,
  name: 300,
  time: 60,
  date: 40,
  money: 30,
  url: 60,
  hashtag: 60,
  emoji: 80,
  handle: 30,
  phone: 30,
  email: 20,
};

/** Compiles patterns into one index. Unknown classes match nothing. Throws where a class of the program is malformed. */
export const compileIndex = (patterns: readonly Pattern[]): PatternIndex => {
  const words: Keys = new Map();
  const exactWords: Keys = new Map();
  const capitalWords: Keys = new Map();
  const stemsEn: Keys = new Map();
  const stemsEs: Keys = new Map();
  const prefixes: Keys = new Map();
  const bySet: Keyed[] = [];
  const classIds = new Map<string, number>();
  const classCosts = new Map<number, number>();
  const builtIns: { readonly id: number; readonly name: BuiltInClass }[] = [];
  const setIds = new Map<string, number>();
  let longestPrefix = 0;
  let shortestPrefix = 99;
  let nextId = 0;

  const newId = (): number => {
    bySet.push({ sets: [], triggers: [], classTriggers: [] });
    nextId += 1;
    return nextId - 1;
  };

  const keysOf = (atom: Atom): readonly Keyed[] => {
    if (atom.kind === 'word') {
      if (atom.exact !== undefined) return [keyed(exactWords, atom.exact)];
      if (atom.capital === true) return [keyed(capitalWords, atom.text)];
      return [keyed(words, atom.text)];
    }
    if (atom.kind === 'prefix') {
      longestPrefix = Math.max(longestPrefix, atom.text.length);
      shortestPrefix = Math.min(shortestPrefix, atom.text.length);
      return [keyed(prefixes, atom.text)];
    }
    if (atom.kind === 'stem') {
      const spanish = spanishKeysOf(atom.text, atom.exact);
      return [
        keyed(stemsEn, stemOf(atom.text, atom.exact, 'en')),
        ...spanish.stems.map((stem) => keyed(stemsEs, stem)),
        ...spanish.words.map((word) => keyed(stemsEs, `=${word}`)),
      ];
    }
    const id = classId(atom.name);
    const place = id === undefined ? undefined : bySet[id];
    return place === undefined ? [] : [place];
  };

  /** Compiles a class on first use and gives its id. */
  const classId = (name: string): number | undefined => {
    const key = name.toLowerCase();
    const known = classIds.get(key);
    if (known !== undefined) return known;
    const builtIn = builtInClass(key);
    if (builtIn !== undefined) {
      const id = newId();
      classIds.set(key, id);
      classCosts.set(id, COMMON_CLASSES[builtIn] ?? 50);
      builtIns.push({ id, name: builtIn });
      return id;
    }
    const entries = classPatterns(key);
    if (entries === undefined) return undefined;
    const id = newId();
    classIds.set(key, id);
    let cost = 0;
    for (const entry of entries) {
      const parsed = parsePattern(entry);
      if (!parsed.ok)
        throw new Error(`@${name}: ${parsed.refusal.code} at ${String(parsed.refusal.data.at)} in "${entry}"`);
      const { steps } = parsed.value;
      const [only] = steps;
      if (steps.length === 1 && only?.kind === 'one' && !only.optional && only.sequences.length === 0) {
        for (const atom of only.atoms) {
          cost += costOf(atom);
          for (const place of keysOf(atom)) place.sets.push(id);
          const inner = atom.kind === 'class' ? classId(atom.name) : undefined;
          if (inner !== undefined) anchor(steps, id, true);
        }
      } else {
        cost += costOfSteps(steps);
        anchor(steps, id, true);
      }
    }
    classCosts.set(id, cost);
    return id;
  };

  const costOf = (atom: Atom): number => {
    if (atom.kind === 'class') {
      const id = classId(atom.name);
      return id === undefined ? 0 : (classCosts.get(id) ?? 100);
    }
    if (atom.kind === 'prefix')
      return (atom.text.length < 4 ? 40 : 5) + (prefixes.get(atom.text)?.triggers.length ?? 0);
    const load = atom.kind === 'stem' ? stemsEn.get(stemOf(atom.text, atom.exact, 'en')) : words.get(atom.text);
    return (isStopWord(atom.text) ? 120 : atom.text.length <= 2 ? 60 : 2) + (load?.triggers.length ?? 0);
  };

  const costOfStep = (step: Step): number => {
    if (step.kind !== 'one' || step.optional) return Number.POSITIVE_INFINITY;
    let cost = 0;
    for (const atom of step.atoms) cost += costOf(atom);
    for (const inner of step.sequences) cost += costOfSteps(inner);
    return cost;
  };

  const costOfSteps = (steps: readonly Step[]): number => {
    let least = Number.POSITIVE_INFINITY;
    for (const step of steps) least = Math.min(least, costOfStep(step));
    return least;
  };

  const setOf = (atoms: readonly Atom[]): number => {
    const key = JSON.stringify(atoms);
    const known = setIds.get(key);
    if (known !== undefined) return known;
    const id = newId();
    setIds.set(key, id);
    for (const atom of atoms) for (const place of keysOf(atom)) place.sets.push(id);
    return id;
  };

  const move = (step: Step): Move => {
    if (step.kind !== 'one') return step;
    const classes: number[] = [];
    for (const atom of step.atoms) {
      const id = atom.kind === 'class' ? classId(atom.name) : undefined;
      if (id !== undefined) classes.push(id);
    }
    return {
      kind: 'one',
      set: step.atoms.length === 0 ? -1 : setOf(step.atoms),
      classes,
      sequences: step.sequences.map((inner) => inner.map(move)),
      optional: step.optional,
    };
  };

  /** Puts a pattern under the keys of its rarest place. A place of several sequences gives a variant for each. */
  const anchor = (
    steps: readonly Step[],
    id: number,
    isClass: boolean,
    left: readonly Move[] = [],
    right: readonly Move[] = [],
    budget = { left: MAX_VARIANTS },
  ): void => {
    budget.left -= 1;
    if (budget.left < 0) return;
    let best = -1;
    let least = Number.POSITIVE_INFINITY;
    steps.forEach((step, index) => {
      const cost = costOfStep(step);
      if (cost < least) {
        least = cost;
        best = index;
      }
    });
    const step = steps[best];
    if (step?.kind !== 'one') return;
    const before = [...left, ...steps.slice(0, best).map(move)];
    const after = [...steps.slice(best + 1).map(move), ...right];
    if (step.atoms.length > 0) {
      const trigger: Trigger = { id, left: before, right: after };
      const places = new Set<Keyed>();
      for (const atom of step.atoms) for (const place of keysOf(atom)) places.add(place);
      for (const place of places) (isClass ? place.classTriggers : place.triggers).push(trigger);
    }
    for (const inner of step.sequences) anchor(inner, id, isClass, before, after, budget);
  };

  patterns.forEach((pattern, id) => {
    anchor(pattern.steps, id, false);
  });

  const gather = (
    place: Keyed | undefined,
    member: Set<number>,
    triggers: Set<Trigger>,
    classTriggers: Set<Trigger>,
  ): void => {
    if (place === undefined) return;
    for (const trigger of place.triggers) triggers.add(trigger);
    for (const trigger of place.classTriggers) classTriggers.add(trigger);
    for (const id of place.sets) {
      if (member.has(id)) continue;
      member.add(id);
      gather(bySet[id], member, triggers, classTriggers);
    }
  };

  const readToken = (token: Token, analysis: Analysis): Reading => {
    const member = new Set<number>();
    const triggers = new Set<Trigger>();
    const classTriggers = new Set<Trigger>();
    const add = (place: Keyed | undefined): void => {
      gather(place, member, triggers, classTriggers);
    };
    const { lexeme } = token;
    const { text, head } = lexeme;
    add(words.get(text));
    if (head !== text) add(words.get(head));
    if (lexeme.exact !== text) add(exactWords.get(lexeme.exact));
    if (token.capital) {
      add(capitalWords.get(text));
      if (head !== text) add(capitalWords.get(head));
    }
    if (token.kind === 'word' || token.kind === 'hashtag') {
      const stems = stemsOf(token, analysis);
      if (stems.en !== undefined) add(stemsEn.get(stems.en));
      if (stems.es !== undefined) {
        add(stemsEs.get(stems.es));
        add(stemsEs.get(`=${head}`));
      }
      const limit = Math.min(longestPrefix, head.length);
      for (let size = shortestPrefix; size <= limit; size += 1) add(prefixes.get(head.slice(0, size)));
    }
    for (const { id, name } of builtIns) {
      if (!isMember(name, token, analysis)) continue;
      member.add(id);
      gather(bySet[id], member, triggers, classTriggers);
    }
    if (member.size === 0 && triggers.size === 0 && classTriggers.size === 0) return EMPTY;
    return { member, triggers: [...triggers], classTriggers: [...classTriggers] };
  };

  const memo = new WeakMap<Lexeme, (Reading | undefined)[]>();
  const readingOf = (token: Token, analysis: Analysis): Reading => {
    if (token.kind !== 'word') return readToken(token, analysis);
    const sentence = analysis.sentences[token.sentence];
    const slot =
      (token.capital ? 3 : 0) + (sentence === undefined || sentence.mixed ? 2 : sentence.lang === 'en' ? 0 : 1);
    let slots = memo.get(token.lexeme);
    if (slots === undefined) {
      slots = [];
      memo.set(token.lexeme, slots);
    }
    const known = slots[slot];
    if (known !== undefined) return known;
    const made = readToken(token, analysis);
    slots[slot] = made;
    return made;
  };

  const match = (analysis: Analysis): MatchTable => {
    const readings = analysis.tokens.map((token) => readingOf(token, analysis));
    const spansFrom = new Map<number, ClassSpan[]>();
    const spansTo = new Map<number, ClassSpan[]>();
    const spans: ClassSpan[] = [];
    const ground: Ground = { readings, spansFrom, spansTo };
    const addSpan = (span: ClassSpan): void => {
      const from = spansFrom.get(span.first);
      if (from?.some((other) => other.id === span.id && other.last === span.last) === true) return;
      if (from === undefined) spansFrom.set(span.first, [span]);
      else from.push(span);
      const to = spansTo.get(span.last);
      if (to === undefined) spansTo.set(span.last, [span]);
      else to.push(span);
      spans.push(span);
    };
    for (const { id, name } of builtIns)
      for (const span of builtInSpans(name, analysis)) addSpan({ id, first: span.first, last: span.last });
    const table = new Map<Pattern, Match[]>();
    const seen = new Map<Pattern, Set<number>>();

    const trySpan = (trigger: Trigger, first: number, last: number, sentenceIndex: number): void => {
      const sentence = analysis.sentences[sentenceIndex];
      if (sentence === undefined) return;
      const found = matchAround(trigger, first, last, ground, sentence);
      if (found !== undefined && found.last > found.first)
        addSpan({ id: trigger.id, first: found.first, last: found.last });
    };
    const tryPattern = (trigger: Trigger, first: number, last: number, sentenceIndex: number): void => {
      const sentence = analysis.sentences[sentenceIndex];
      const pattern = patterns[trigger.id];
      if (sentence === undefined || pattern === undefined) return;
      const found = matchAround(trigger, first, last, ground, sentence);
      if (found === undefined) return;
      // Several anchors find the same words: a place is kept once.
      const place = found.first * PLACES + found.last;
      const places = seen.get(pattern) ?? new Set<number>();
      if (places.has(place)) return;
      places.add(place);
      seen.set(pattern, places);
      const known = table.get(pattern);
      const made: Match = { first: found.first, last: found.last, sentence: sentenceIndex };
      if (known === undefined) table.set(pattern, [made]);
      else known.push(made);
    };

    readings.forEach((reading, place) => {
      for (const trigger of reading.classTriggers)
        trySpan(trigger, place, place + 1, analysis.tokens[place]?.sentence ?? 0);
    });
    // Spans of several words found above may themselves be what another class is anchored on; the list grows while it is read.
    for (let index = 0; index < spans.length && index < analysis.tokens.length * 8; index += 1) {
      const span = spans[index];
      if (span === undefined) continue;
      const sentenceIndex = analysis.tokens[span.first]?.sentence ?? 0;
      for (const trigger of bySet[span.id]?.classTriggers ?? []) trySpan(trigger, span.first, span.last, sentenceIndex);
      for (const set of bySet[span.id]?.sets ?? [])
        for (const trigger of bySet[set]?.classTriggers ?? []) trySpan(trigger, span.first, span.last, sentenceIndex);
    }
    readings.forEach((reading, place) => {
      for (const trigger of reading.triggers)
        tryPattern(trigger, place, place + 1, analysis.tokens[place]?.sentence ?? 0);
    });
    for (const span of spans) {
      if (span.last - span.first < 1) continue;
      const sentenceIndex = analysis.tokens[span.first]?.sentence ?? 0;
      for (const trigger of bySet[span.id]?.triggers ?? []) tryPattern(trigger, span.first, span.last, sentenceIndex);
    }
    return table;
  };

  return { match, patterns };
};
