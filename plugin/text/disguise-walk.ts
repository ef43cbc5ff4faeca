import { NOT_DISGUISED } from './lexicons/fragments';

export interface Node {
  readonly next: Map<string, Node>;
  form?: string;
  /** The form is an ordinary word too: it counts only where every letter is told. */
  innocent?: boolean;
}

/** Letters a digit or sign may stand for. */
const STANDS_FOR: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'il',
  '2': 'z',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '6': 'gb',
  '7': 't',
  '8': 'b',
  '9': 'gq',
  '@': 'a',
  $: 's',
  '!': 'il',
  '|': 'il',
  '+': 't',
  '(': 'c',
  '{': 'c',
  '<': 'c',
  '€': 'e',
  '£': 'l',
  '¥': 'y',
  '¢': 'c',
  '§': 's',
  '¡': 'i',
  '^': 'a',
  '&': 'a',
  '%': 'o',
  '/': 'l',
  ')': 'd',
  v: 'vu',
  x: 'x',
};
const WILD = new Set('*#%&?_-.~•·●○■□◯^+=x'.split(''));
const SKIP = new Set('*._-~•·`\',/\\|+=:;^"“”()[]{}<>«»'.split(''));

const isLetter = (character: string): boolean => /[a-zñ]/.test(character);

export const MAX_CHUNK = 48;
const MAX_WILD = 2;

/** Work allowed for one chunk, so that hostile text costs no more than a constant for each chunk. */
const MAX_STEPS = 600;

export interface Walk {
  steps: number;
  found: string | undefined;
}

/** Walks the trie with the characters of a chunk: letters, signs that stand for letters, repeats, fillers, blanks for a letter. */
export const walk = (
  chunk: readonly string[],
  at: number,
  node: Node,
  last: string,
  known: number,
  wild: number,
  skips: number,
  state: Walk,
): void => {
  if (state.found !== undefined || state.steps > MAX_STEPS) return;
  state.steps += 1;
  if (at === chunk.length) {
    if (node.form !== undefined && (wild === 0 || node.innocent !== true) && isSure(node.form, known, wild, chunk))
      state.found = node.form;
    return;
  }
  const character = chunk[at] ?? '';
  const letters = isLetter(character) ? character : (STANDS_FOR[character] ?? '');
  for (const letter of letters) {
    const next = node.next.get(letter);
    if (next !== undefined) walk(chunk, at + 1, next, letter, known + 1, wild, skips, state);
    if (letter === last) walk(chunk, at + 1, node, last, known, wild, skips, state);
  }
  if (letters === 'v') {
    const next = node.next.get('u');
    if (next !== undefined) walk(chunk, at + 1, next, 'u', known, wild + 1, skips, state);
  }
  if (at > 0 && SKIP.has(character)) walk(chunk, at + 1, node, last, known, wild, skips + 1, state);
  if (at > 0 && wild < MAX_WILD && (WILD.has(character) || isPicture(character))) {
    for (const [letter, next] of node.next) walk(chunk, at + 1, next, letter, known, wild + 1, skips, state);
  }
};

const isPicture = (character: string): boolean => (character.codePointAt(0) ?? 0) >= 0x2190;

const isSure = (form: string, known: number, wild: number, chunk: readonly string[]): boolean => {
  if (wild === 0) return form.length >= 4 || chunk.length >= 3;
  return form.length >= 4 && known >= 2 && known >= wild;
};

export const expand = (lists: readonly string[], except: ReadonlySet<string>): readonly string[] => {
  const forms = new Set<string>();
  for (const list of lists) {
    for (const entry of list.split(/\s+/)) {
      const [base, ...suffixes] = entry.split('/');
      if (base === undefined || base === '') continue;
      forms.add(base);
      for (const suffix of suffixes) forms.add(base + suffix);
    }
  }
  return [...forms].filter((form) => !except.has(form));
};

export const build = (forms: readonly string[], innocent: ReadonlySet<string>): Node => {
  const root: Node = { next: new Map() };
  for (const form of forms) {
    let node = root;
    for (const letter of form) {
      let next = node.next.get(letter);
      if (next === undefined) {
        next = { next: new Map() };
        node.next.set(letter, next);
      }
      node = next;
    }
    node.form = form;
    node.innocent = innocent.has(form);
  }
  return root;
};

const VOWELS = new Set('aeiou'.split(''));

/** Slips of the pen that hide a word: a vowel left out, two letters swapped, a letter doubled. Only of words of four letters and more. */
export const slips = (forms: readonly string[], plain: ReadonlySet<string>): ReadonlyMap<string, string> => {
  const out = new Map<string, string>();
  const add = (slip: string, form: string): void => {
    if (slip.length >= 3 && !plain.has(slip) && !NOT_DISGUISED.has(slip) && !out.has(slip)) out.set(slip, form);
  };
  for (const form of forms) {
    if (form.length < 4) continue;
    let bare = form.charAt(0);
    for (let index = 1; index < form.length; index += 1) {
      const letter = form.charAt(index);
      const inner = index < form.length - 1;
      if (!(VOWELS.has(letter) && inner)) bare += letter;
      if (VOWELS.has(letter) && inner && form.length >= 5) add(form.slice(0, index) + form.slice(index + 1), form);
      if (index >= 1 && index < form.length - 1 && letter !== form.charAt(index + 1))
        add(form.slice(0, index) + form.charAt(index + 1) + letter + form.slice(index + 2), form);
    }
    if (bare.length >= 3) add(bare, form);
    if (form.length >= 5) add([...form].reverse().join(''), form);
  }
  return out;
};

export const collapse = (word: string): string => word.replace(/(.)\1+/gu, '$1');
