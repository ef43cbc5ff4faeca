import type { Analysis } from './analysis';
import { isStopWord } from './language';
import type { Lexeme } from './lexeme';
import { FRAGMENT_WORDS, NOT_DISGUISED } from './lexicons/fragments';
import { MAX_CHUNK, walk, expand, build, slips, collapse } from './disguise-walk';
import type { Node, Walk } from './disguise-walk';

/** A stretch of the original text that hides a listed word. Half-open UTF-16 range in `run.text`. */
export interface Disguised {
  readonly start: number;
  readonly end: number;
  readonly form: string;
}

/** Words to be found in disguise. */
export interface Disguises {
  readonly find: (analysis: Analysis) => readonly Disguised[];
}

/** What to find: lists are written `base/suffix/suffix`. */
export interface DisguiseLists {
  readonly lists: readonly string[];
  /** Words that no ordinary word contains: found inside a longer one. */
  readonly inside?: readonly string[];
  /** Ordinary words too: found only where they are disguised. */
  readonly homonyms?: readonly string[];
  /** Words whose slips are found as well. */
  readonly slipping?: readonly string[];
}

/**
 * Compiles words into a finder of their disguises: signs for letters, stars, letters apart, fillers between, pictures
 * inside, repeats, slips, and unmistakable ones glued into a longer word.
 */
export const compileDisguises = ({ lists, inside = [], homonyms = [], slipping = [] }: DisguiseLists): Disguises => {
  const innocent = new Set(expand(homonyms, new Set()));
  const forms = expand(lists, innocent);
  const root = build([...forms, ...innocent], innocent);
  const known = new Set(forms);
  const slipped = slips(expand(slipping, new Set()), new Set(forms));
  const collapsed = new Map<string, string>();
  for (const form of forms) if (form.length >= 4) collapsed.set(collapse(form), form);
  const memo = new WeakMap<Lexeme, string>();

  const walkChunk = (characters: readonly string[]): string | undefined => {
    const state: Walk = { steps: 0, found: undefined };
    walk(characters, 0, root, '', 0, 0, 0, state);
    return state.found;
  };

  /** The form a plain word hides, or ''. */
  const ofWord = (lexeme: Lexeme): string => {
    const known0 = memo.get(lexeme);
    if (known0 !== undefined) return known0;
    const word = lexeme.head;
    let form = '';
    if (lexeme.text.length <= 60 && word.length >= 3 && !NOT_DISGUISED.has(word)) {
      form = known.has(word) ? word : (slipped.get(word) ?? '');
      if (form === '' && /(.)\1/u.test(word)) {
        const short = collapse(word);
        const candidate = known.has(short) && short.length >= 4 ? short : collapsed.get(short);
        const stretched = /(.)\1\1/u.test(word);
        if (
          candidate !== undefined &&
          (stretched || candidate.length >= 4) &&
          !NOT_DISGUISED.has(word) &&
          (stretched || !isStopWord(word))
        )
          form = fits(word, candidate) ? candidate : '';
      }
      if (form === '' && word.length > 5)
        form = inside.find((part) => word.includes(part) && !NOT_DISGUISED.has(word)) ?? '';
    }
    memo.set(lexeme, form);
    return form;
  };

  /** Whether `word` is `form` with letters repeated, never fewer. */
  const fits = (word: string, form: string): boolean => {
    let at = 0;
    for (let index = 0; index < form.length; index += 1) {
      const letter = form.charAt(index);
      if (word.charAt(at) !== letter) return false;
      at += 1;
      if (form.charAt(index + 1) !== letter) while (word.charAt(at) === letter) at += 1;
    }
    return at === word.length;
  };

  const isPrefix = (piece: string): boolean => {
    let node: Node | undefined = root;
    for (const letter of piece) {
      node = node.next.get(letter);
      if (node === undefined) return false;
    }
    return true;
  };

  const fragments = new WeakMap<Lexeme, boolean>();
  const isFragment = (lexeme: Lexeme): boolean => {
    const told = fragments.get(lexeme);
    if (told !== undefined) return told;
    const { text } = lexeme;
    const made = text.length <= 6 && !isStopWord(text) && !FRAGMENT_WORDS.has(text) && isPrefix(text);
    fragments.set(lexeme, made);
    return made;
  };

  const find = (analysis: Analysis): readonly Disguised[] => {
    const out: Disguised[] = [];
    const { text, from, to } = analysis.folded;
    const startOf = (at: number): number => (from === undefined ? at : (from[at] ?? 0));
    const endOf = (at: number): number => (to === undefined ? at : (to[at - 1] ?? 0));
    const push = (start: number, end: number, form: string): void => {
      out.push({ start: startOf(start), end: endOf(end), form });
    };

    analysis.tokens.forEach((token, index) => {
      if (token.kind !== 'word' && token.kind !== 'hashtag') return;
      const form = ofWord(token.lexeme);
      if (form !== '') out.push({ start: token.start, end: token.end, form });
      else if (token.kind === 'word' && isFragment(token.lexeme)) {
        const next = analysis.tokens[index + 1];
        if (
          next?.kind === 'word' &&
          next.start - token.end <= 2 &&
          next.text.length <= 8 &&
          token.text.length + next.text.length >= 4
        ) {
          const joined = token.text + next.text;
          if (known.has(joined) && joined.length >= 4) out.push({ start: token.start, end: next.end, form: joined });
        }
      }
    });

    // Chunks without blanks that mix letters with something else, and rows of single characters.
    let at = 0;
    let row: { start: number; end: number; character: string; gap: number }[] = [];
    let lastEnd = 0;
    const flushRow = (): void => {
      if (row.length >= 3) findInRow(row, push);
      row = [];
    };
    while (at < text.length) {
      const code = text.charCodeAt(at);
      if (code <= 0x20 || code === 0xa0) {
        at += 1;
        continue;
      }
      let end = at;
      let odd = false;
      let letters = 0;
      while (end < text.length) {
        const unit = text.charCodeAt(end);
        if (unit <= 0x20 || unit === 0xa0) break;
        if ((unit >= 97 && unit <= 122) || unit === 0xf1) letters += 1;
        else odd = true;
        end += 1;
      }
      const gap = at - lastEnd;
      const single = end - at === 1 || (end - at === 2 && letters === 1 && /[.,!?;:]/.test(text.charAt(end - 1)));
      if (single && (row.length === 0 || gap <= 3)) row.push({ start: at, end, character: text.charAt(at), gap });
      else {
        flushRow();
        if (single) row.push({ start: at, end, character: text.charAt(at), gap });
      }
      if (odd && letters > 0 && end - at <= 400) tryChunk(text, at, end, push);
      lastEnd = end;
      at = end;
    }
    flushRow();
    return out;
  };

  const tryChunk = (
    text: string,
    start: number,
    end: number,
    push: (start: number, end: number, form: string) => void,
  ): void => {
    const tryRange = (first: number, last: number): boolean => {
      if (last - first < 3 || last - first > MAX_CHUNK) return false;
      const piece = text.slice(first, last);
      if (!/[^a-zñ]/.test(piece) || NOT_DISGUISED.has(piece)) return false;
      const form = walkChunk([...piece]);
      if (form === undefined) return false;
      push(first, last, form);
      return true;
    };
    let first = start;
    let last = end;
    while (first < last && '"\'([{<“‘«*_~¿¡.,'.includes(text.charAt(first))) first += 1;
    while (last > first && '"\')]}>”’»,.;:?'.includes(text.charAt(last - 1))) last -= 1;
    if (tryRange(first, last)) return;
    let bare = last;
    while (bare > first && '!*_~.…'.includes(text.charAt(bare - 1))) bare -= 1;
    if (bare !== last && tryRange(first, bare)) return;
    // Parts of a longer chunk: `sh!t-show/again`, `#f*ckthis`.
    let from = first;
    let parts = 0;
    for (let index = first; index <= bare && parts < 12; index += 1) {
      const character = text.charAt(index);
      if (index < bare && !'-/,;:…#="”)('.includes(character)) continue;
      if ((from > first || index < bare) && index > from) {
        parts += 1;
        tryRange(from, index);
      }
      from = index + 1;
    }
  };

  const findInRow = (
    row: readonly { start: number; end: number; character: string; gap: number }[],
    push: (start: number, end: number, form: string) => void,
  ): void => {
    const tryRow = (first: number, last: number): boolean => {
      const count = last - first;
      if (count < 3 || count > 32) return false;
      const form = walkChunk(row.slice(first, last).map((cell) => cell.character));
      const head = row[first];
      const tail = row[last - 1];
      if (form === undefined || head === undefined || tail === undefined) return false;
      push(head.start, tail.end, form);
      return true;
    };
    if (tryRow(0, row.length)) return;
    let first = 0;
    for (let index = 1; index <= row.length; index += 1) {
      if (index < row.length && (row[index]?.gap ?? 0) < 2) continue;
      if (!(first === 0 && index === row.length)) tryRow(first, index);
      first = index;
    }
    if (row.length > 200) return;
    // `f u c k y o u`: a word of four letters and more at either edge of the row, with a short word beside it.
    for (let cut = 1; cut < row.length; cut += 1) {
      const before = row
        .slice(0, cut)
        .map((cell) => cell.character)
        .join('');
      const after = row
        .slice(cut)
        .map((cell) => cell.character)
        .join('');
      if (cut >= 4 && ROW_NEIGHBOURS.has(after)) tryRow(0, cut);
      if (row.length - cut >= 4 && ROW_NEIGHBOURS.has(before)) tryRow(cut, row.length);
    }
  };

  return { find };
};

const ROW_NEIGHBOURS: ReadonlySet<string> = new Set(
  'you off this that the it up what me him them all us a i u tu te que la lo le el un una no de holy so the'.split(' '),
);
