/** A text without its invisible characters, and the way back. */
export interface VisibleText {
  readonly text: string;
  /** Offset in the original of each unit, and of the end; absent where nothing is invisible. */
  readonly at?: readonly number[];
}

const INVISIBLE = /[\u00ad\u200b-\u200f\u2060\ufeff]/;

/** Drops soft hyphens, zero-width characters and direction marks, which split words and numbers without being seen. */
export const visible = (original: string): VisibleText => {
  if (!INVISIBLE.test(original)) return { text: original };
  const at: number[] = [];
  let text = '';
  for (let index = 0; index < original.length; index += 1) {
    const unit = original.charAt(index);
    if (unit > '\u007f' && INVISIBLE.test(unit)) continue;
    text += unit;
    at.push(index);
  }
  at.push(original.length);
  return { text, at };
};

/** The range in the original of the half-open range `[start, end)` of the visible text. */
export const originalRange = (
  clean: VisibleText,
  start: number,
  end: number,
): { readonly start: number; readonly end: number } => {
  const { at } = clean;
  if (at === undefined) return { start, end };
  return { start: at[start] ?? 0, end: end <= start ? (at[start] ?? 0) : (at[end - 1] ?? 0) + 1 };
};
