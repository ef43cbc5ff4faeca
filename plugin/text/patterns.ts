import type { Result } from '../result';
import { accepted, refused } from '../result';
import { fold, hasAccent } from './normalise';

/** What one token must be. */
export type Atom =
  | { readonly kind: 'word'; readonly text: string; readonly exact?: string; readonly capital?: true }
  | { readonly kind: 'stem'; readonly text: string; readonly exact: string }
  | { readonly kind: 'prefix'; readonly text: string }
  | { readonly kind: 'class'; readonly name: string };

/** One place of a pattern: one of some atoms or of some sequences; or a gap; or an edge of the sentence. */
export type Step =
  | {
      readonly kind: 'one';
      readonly atoms: readonly Atom[];
      readonly sequences: readonly (readonly Step[])[];
      readonly optional: boolean;
    }
  | { readonly kind: 'gap'; readonly min: number; readonly max: number }
  | { readonly kind: 'start' }
  | { readonly kind: 'end' };

/** A parsed pattern. Compare by identity. */
export interface Pattern {
  readonly source: string;
  readonly steps: readonly Step[];
}

/** Why a pattern is not one. `at` is the UTF-16 offset in its source. */
export type PatternRefusal = {
  readonly code:
    | 'pattern-empty'
    | 'pattern-open-group'
    | 'pattern-bad-gap'
    | 'pattern-bad-atom'
    | 'pattern-unexpected'
    | 'pattern-no-word'
    | 'pattern-too-long'
    | 'pattern-unknown-class';
  readonly data: { readonly at: number; readonly near: string };
};

export const MAX_GAP = 8;
const MAX_SOURCE = 4000;
const MAX_DEPTH = 6;

class PatternError extends Error {
  constructor(
    readonly code: PatternRefusal['code'],
    readonly at: number,
  ) {
    super(code);
  }
}

const SPECIAL = /[\s|()[\]<>]/;

const wordAtoms = (raw: string, at: number): readonly Atom[] => {
  if (raw.startsWith('@') && raw.length > 1) return [{ kind: 'class', name: raw.slice(1) }];
  const mode = raw.endsWith('~') ? 'stem' : raw.endsWith('*') ? 'prefix' : 'word';
  const bare = mode === 'word' ? raw : raw.slice(0, -1);
  const { text, exact } = fold(bare);
  const kept = text.replace(/%$/, '');
  if (kept === '' || /[~*^"¿¡?!]/.test(kept.replace(/^\?/, '')) || !/[\p{L}\p{N}\p{S}\p{So}]/u.test(kept))
    throw new PatternError('pattern-bad-atom', at);
  if (/^#/.test(kept)) return [{ kind: 'word', text: kept }];
  const parts = kept.split(/[_-]/).filter((part) => part !== '');
  const exactParts = exact
    .replace(/%$/, '')
    .split(/[_-]/)
    .filter((part) => part !== '');
  // `e-mail` is read as one word, as the tokeniser reads it; numbers keep their dash.
  if (/^\d/.test(kept) && !kept.includes('_')) return [{ kind: 'word', text: kept }];
  if (/^[b-zñ]-[a-zñ]{2}/.test(kept) && parts.length === 2) {
    const joined = parts.join('');
    return [
      mode === 'word'
        ? { kind: 'word', text: joined }
        : mode === 'stem'
          ? { kind: 'stem', text: joined, exact: joined }
          : { kind: 'prefix', text: joined },
    ];
  }
  const capital = bare.charAt(0) !== bare.charAt(0).toLowerCase();
  return parts.map((part, index): Atom => {
    const own = exactParts[index] ?? part;
    if (index === parts.length - 1 && mode === 'stem') return { kind: 'stem', text: part, exact: own };
    if (index === parts.length - 1 && mode === 'prefix') return { kind: 'prefix', text: part };
    return {
      kind: 'word',
      text: part,
      ...(hasAccent(own) ? { exact: own } : {}),
      ...(capital && index === 0 ? { capital: true as const } : {}),
    };
  });
};

const one = (atoms: readonly Atom[], sequences: readonly (readonly Step[])[], optional: boolean): Step => ({
  kind: 'one',
  atoms,
  sequences,
  optional,
});

/** Recursive descent over the source. Throws `PatternError`; `compilePattern` turns it into a refusal. */
const parse = (source: string): readonly Step[] => {
  let at = 0;

  const skip = (): void => {
    while (at < source.length && /\s/.test(source.charAt(at))) at += 1;
  };

  const group = (close: string, depth: number): Step => {
    const opened = at;
    at += 1;
    const sequences: (readonly Step[])[] = [];
    for (;;) {
      sequences.push(sequence(depth + 1));
      const here = source.charAt(at);
      if (here === '|') at += 1;
      else if (here === close) break;
      else if (here === '') throw new PatternError('pattern-open-group', opened);
      else throw new PatternError('pattern-unexpected', at);
    }
    at += 1;
    let optional = close === ']';
    if (source.charAt(at) === '?') {
      optional = true;
      at += 1;
    }
    return simplify(sequences, optional, opened);
  };

  const simplify = (sequences: readonly (readonly Step[])[], optional: boolean, opened: number): Step => {
    const atoms: Atom[] = [];
    const longer: (readonly Step[])[] = [];
    for (const steps of sequences) {
      const only = steps.length === 1 ? steps[0] : undefined;
      if (steps.length === 0) throw new PatternError('pattern-empty', opened);
      if (only?.kind === 'one' && !only.optional) {
        atoms.push(...only.atoms);
        longer.push(...only.sequences);
      } else longer.push(steps);
    }
    return one(atoms, longer, optional);
  };

  const gap = (): Step => {
    const opened = at;
    const found = /^<(\d)(?:-(\d))?>/.exec(source.slice(at, at + 8));
    if (found?.[1] === undefined) throw new PatternError('pattern-bad-gap', opened);
    const low = found[2] === undefined ? 0 : Number(found[1]);
    const high = found[2] === undefined ? Number(found[1]) : Number(found[2]);
    if (low > high || high > MAX_GAP) throw new PatternError('pattern-bad-gap', opened);
    at += found[0].length;
    return { kind: 'gap', min: low, max: high };
  };

  const plainAtom = (): string => {
    const opened = at;
    while (at < source.length && !SPECIAL.test(source.charAt(at))) at += 1;
    if (at === opened) throw new PatternError('pattern-unexpected', at);
    return source.slice(opened, at);
  };

  /** Alternatives of one place: `a|b_c|(d e)`, with `?` at the end for an optional place. */
  const alternatives = (depth: number): Step => {
    const opened = at;
    const sequences: (readonly Step[])[] = [];
    let optional = false;
    for (;;) {
      const here = source.charAt(at);
      if (here === '(') sequences.push([group(')', depth)]);
      else {
        const place = at;
        let raw = plainAtom();
        if (raw.length > 1 && raw.endsWith('?')) {
          optional = true;
          raw = raw.slice(0, -1);
        }
        sequences.push(wordAtoms(raw, place).map((atom) => one([atom], [], false)));
      }
      if (source.charAt(at) !== '|' || depth > 0) break;
      at += 1;
    }
    const [first] = sequences;
    if (sequences.length === 1 && first?.length === 1 && first[0] !== undefined && !optional) return first[0];
    return simplify(sequences, optional, opened);
  };

  /** In a group `|` parts sequences, so an alternative of one word there is a sequence of its own. */
  const sequence = (depth: number): readonly Step[] => {
    if (depth > MAX_DEPTH) throw new PatternError('pattern-too-long', at);
    const steps: Step[] = [];
    for (;;) {
      skip();
      const here = source.charAt(at);
      if (here === '' || here === ')' || here === ']' || (here === '|' && depth > 0)) return steps;
      if (here === '^') {
        steps.push({ kind: 'start' });
        at += 1;
      } else if (here === '$' && (at + 1 >= source.length || /[\s)|\]]/.test(source.charAt(at + 1)))) {
        steps.push({ kind: 'end' });
        at += 1;
      } else if (here === '<') steps.push(gap());
      else if (here === '[') steps.push(group(']', depth));
      else if (here === '"') at += 1;
      else steps.push(alternatives(depth));
    }
  };

  const steps = sequence(0);
  if (at < source.length) throw new PatternError('pattern-unexpected', at);
  if (steps.length === 0) throw new PatternError('pattern-empty', 0);
  return steps;
};

const hasWord = (steps: readonly Step[]): boolean =>
  steps.some((step) => step.kind === 'one' && !step.optional && step.sequences.every(hasWord));

/** Names of all classes a pattern uses. */
export const classesIn = (steps: readonly Step[], into: Set<string> = new Set()): Set<string> => {
  for (const step of steps) {
    if (step.kind !== 'one') continue;
    for (const atom of step.atoms) if (atom.kind === 'class') into.add(atom.name);
    for (const inner of step.sequences) classesIn(inner, into);
  }
  return into;
};

/** Parses a pattern (see the room's page for the language); class names are not looked up. */
export const parsePattern = (source: string): Result<Pattern, PatternRefusal> => {
  const refuse = (code: PatternRefusal['code'], at: number): Result<Pattern, PatternRefusal> =>
    refused({ code, data: { at, near: source.slice(at, at + 20) } });
  if (source.length > MAX_SOURCE) return refuse('pattern-too-long', MAX_SOURCE);
  try {
    const steps = parse(source);
    return hasWord(steps) ? accepted({ source, steps }) : refuse('pattern-no-word', 0);
  } catch (error) {
    if (error instanceof PatternError) return refuse(error.code, error.at);
    throw error;
  }
};
