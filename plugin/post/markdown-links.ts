/** Longest link target that is looked at; browsers and networks cut far below. */
const LONGEST_TARGET = 4_000;

/** Offset of the closing bracket of every opening one, in one pass. */
export const matchBrackets = (value: string): ReadonlyMap<number, number> => {
  const pairs = new Map<number, number>();
  const open: number[] = [];
  for (let at = 0; at < value.length; at += 1) {
    const char = value[at];
    if (char === '\\') at += 1;
    else if (char === '[') open.push(at);
    else if (char === ']') {
      const start = open.pop();
      if (start !== undefined) pairs.set(start, at);
    } else if (char === '\n' && value[at + 1] === '\n') open.length = 0;
  }
  return pairs;
};

export interface Destination {
  readonly url: string;
  readonly title: { readonly text: string; readonly at: number } | undefined;
  /** Offset behind the closing parenthesis. */
  readonly end: number;
}

const DESTINATION =
  /\(\s{0,9}(?:<([^<>\n]*)>|((?:[^\s()\\]|\\.|\([^\s()]{0,200}\))*))(?:\s{1,9}(?:"([^"\n]*)"|'([^'\n]*)'|\(([^()\n]*)\)))?\s{0,9}\)/dy;

/** `(target "title")` at an offset, as it follows a bracketed text. */
export const linkDestination = (value: string, at: number): Destination | undefined => {
  if (value[at] !== '(') return undefined;
  const cut = value.slice(at, at + LONGEST_TARGET);
  DESTINATION.lastIndex = 0;
  const match = DESTINATION.exec(cut);
  if (match === null) return undefined;
  const title = match[3] ?? match[4] ?? match[5];
  const titleAt = (match.indices?.[3] ?? match.indices?.[4] ?? match.indices?.[5])?.[0];
  return {
    url: match[1] ?? match[2] ?? '',
    title: title === undefined || titleAt === undefined ? undefined : { text: title, at: at + titleAt },
    end: at + match[0].length,
  };
};
