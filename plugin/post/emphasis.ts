/** Emphasis characters of Markdown that mark rather than stand in the text. */
const MARKS = new Set(['*', '_', '~']);
const BLANK = /\s/;
const WORD = /[\p{L}\p{N}]/u;

interface Run {
  readonly char: string;
  readonly at: number;
  readonly length: number;
  readonly opens: boolean;
  readonly closes: boolean;
  readonly inWord: boolean;
  /** Counts the blanks before it, so that two runs of one number stand in one blank-free token. */
  readonly token: number;
}

const runsOf = (line: string): readonly Run[] => {
  const runs: Run[] = [];
  let token = 0;
  for (let at = 0; at < line.length; at += 1) {
    const char = line.charAt(at);
    if (BLANK.test(char)) token += 1;
    if (char === '\\') at += 1;
    if (!MARKS.has(char)) continue;
    let end = at;
    while (line[end] === char) end += 1;
    const before = line[at - 1] ?? ' ';
    const after = line[end] ?? ' ';
    const inWord = WORD.test(before) && WORD.test(after);
    const usable = char === '~' ? end - at === 2 : char === '*' || !inWord;
    if (usable)
      runs.push({ char, at, length: end - at, opens: !BLANK.test(after), closes: !BLANK.test(before), inWord, token });
    at = end - 1;
  }
  return runs;
};

/**
 * Offsets in a line of the emphasis marks that a renderer would take away. Stars that hide letters (two masked words in
 * one line) stay: a run inside a word pairs only within its own token, or with an opener before the word.
 */
export const emphasisMarks = (line: string): ReadonlySet<number> => {
  const marks = new Set<number>();
  const open = new Map<string, Run[]>();
  for (const run of runsOf(line)) {
    const stack = open.get(run.char) ?? [];
    open.set(run.char, stack);
    const opener = stack.at(-1);
    const pairs =
      run.closes &&
      opener?.length === run.length &&
      (opener.token === run.token || !opener.inWord) &&
      opener.at + opener.length < run.at;
    if (opener !== undefined && pairs) {
      stack.pop();
      for (let index = 0; index < run.length; index += 1) {
        marks.add(opener.at + index);
        marks.add(run.at + index);
      }
    } else if (run.opens) stack.push(run);
  }
  return marks;
};
