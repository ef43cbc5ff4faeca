import type { Analysis, Sentence, Token } from './analysis';
import { lexemeStem } from './lexeme';

/** What a token is to one index: bits of the sets and classes it belongs to, and the patterns anchored on it. */
export interface Reading {
  /** Sorted ids of the atom sets and classes that the token alone fills. */
  readonly member: ReadonlySet<number>;
  readonly triggers: readonly Trigger[];
  readonly classTriggers: readonly Trigger[];
}

/** A compiled place: `set` is what a single token must be in; `classes` may also be filled by several tokens. */
export type Move =
  | {
      readonly kind: 'one';
      readonly set: number;
      readonly classes: readonly number[];
      readonly sequences: readonly (readonly Move[])[];
      readonly optional: boolean;
    }
  | { readonly kind: 'gap'; readonly min: number; readonly max: number }
  | { readonly kind: 'start' }
  | { readonly kind: 'end' };

/** A pattern (or a class of several words) to try around an anchor: moves to the left in reverse order, and to the right. */
export interface Trigger {
  readonly id: number;
  readonly left: readonly Move[];
  readonly right: readonly Move[];
}

/** A class that covers several tokens at one place. */
export interface ClassSpan {
  readonly id: number;
  readonly first: number;
  readonly last: number;
}

/** One match of a pattern: a half-open range of token indices within a sentence. */
export interface Match {
  readonly first: number;
  readonly last: number;
  readonly sentence: number;
}

/** What the walk over one analysis needs. */
export interface Ground {
  readonly readings: readonly Reading[];
  readonly spansFrom: ReadonlyMap<number, readonly ClassSpan[]>;
  readonly spansTo: ReadonlyMap<number, readonly ClassSpan[]>;
}

const addPlace = (places: number[], place: number): void => {
  if (!places.includes(place)) places.push(place);
};

/**
 * All places reached from `from` by the moves. Places are token boundaries of the sentence; a set of places is at most
 * as large as the stretch walked, so the work is bounded by moves × stretch whatever the pattern.
 */
const walkRight = (
  moves: readonly Move[],
  from: readonly number[],
  ground: Ground,
  sentence: Sentence,
): readonly number[] => {
  let places = from;
  for (const move of moves) {
    const next: number[] = [];
    for (const place of places) {
      if (move.kind === 'one') {
        if (move.optional) addPlace(next, place);
        if (place >= sentence.last) continue;
        if (ground.readings[place]?.member.has(move.set) === true) addPlace(next, place + 1);
        if (move.classes.length > 0) {
          for (const span of ground.spansFrom.get(place) ?? [])
            if (move.classes.includes(span.id) && span.last <= sentence.last) addPlace(next, span.last);
        }
        for (const inner of move.sequences)
          for (const reached of walkRight(inner, [place], ground, sentence)) addPlace(next, reached);
      } else if (move.kind === 'gap') {
        const limit = Math.min(place + move.max, sentence.last);
        for (let reached = place + move.min; reached <= limit; reached += 1) addPlace(next, reached);
      } else if (move.kind === 'start' ? place === sentence.first : place === sentence.last) addPlace(next, place);
    }
    if (next.length === 0) return next;
    places = next;
  }
  return places;
};

const walkLeft = (
  moves: readonly Move[],
  from: readonly number[],
  ground: Ground,
  sentence: Sentence,
): readonly number[] => {
  let places = from;
  for (let index = moves.length - 1; index >= 0; index -= 1) {
    const move = moves[index];
    if (move === undefined) continue;
    const next: number[] = [];
    for (const place of places) {
      if (move.kind === 'one') {
        if (move.optional) addPlace(next, place);
        if (place <= sentence.first) continue;
        if (ground.readings[place - 1]?.member.has(move.set) === true) addPlace(next, place - 1);
        if (move.classes.length > 0) {
          for (const span of ground.spansTo.get(place) ?? [])
            if (move.classes.includes(span.id) && span.first >= sentence.first) addPlace(next, span.first);
        }
        for (const inner of move.sequences)
          for (const reached of walkLeft(inner, [place], ground, sentence)) addPlace(next, reached);
      } else if (move.kind === 'gap') {
        const limit = Math.max(place - move.max, sentence.first);
        for (let reached = place - move.min; reached >= limit; reached -= 1) addPlace(next, reached);
      } else if (move.kind === 'start' ? place === sentence.first : place === sentence.last) addPlace(next, place);
    }
    if (next.length === 0) return next;
    places = next;
  }
  return places;
};

/** The shortest match of a trigger around the anchor `[first, last)`, or undefined. */
export const matchAround = (
  trigger: Trigger,
  first: number,
  last: number,
  ground: Ground,
  sentence: Sentence,
): { first: number; last: number } | undefined => {
  let begin = first;
  if (trigger.left.length > 0) {
    const places = walkLeft(trigger.left, [first], ground, sentence);
    if (places.length === 0) return undefined;
    begin = Math.max(...places);
  }
  let end = last;
  if (trigger.right.length > 0) {
    const places = walkRight(trigger.right, [last], ground, sentence);
    if (places.length === 0) return undefined;
    end = Math.min(...places);
  }
  return { first: begin, last: end };
};

/** Whether a token's stem in its sentence's language, or in either in a mixed one, is among those given. */
export const stemsOf = (token: Token, analysis: Analysis): { readonly en?: string; readonly es?: string } => {
  const sentence = analysis.sentences[token.sentence];
  if (sentence === undefined || sentence.mixed)
    return { en: lexemeStem(token.lexeme, 'en'), es: lexemeStem(token.lexeme, 'es') };
  return sentence.lang === 'en' ? { en: token.stem } : { es: token.stem };
};
