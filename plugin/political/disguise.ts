const SPELLED = /(?<![\p{L}\p{N}])(?:[\p{L}\p{N}][.\-·*_]){1,20}[\p{L}\p{N}](?![\p{L}\p{N}])/gu;
const WISHES = new Set(
  'stop vote votes elect save kill reject pass back oppose support fund defeat yes say vota voten vote alto salven salvemos rechacen apoyen elige'.split(
    ' ',
  ),
);

/** A run of words spelled out letter by letter (`S-a-y y-e-s`, `S.t.o.p t.h.e`): a half-open range of the text. */
export interface Spelled {
  readonly start: number;
  readonly end: number;
}

/** Wishes spelled out letter by letter to slip past a reader's filter: two words or more, one of them a verb of wishing. */
export const spelledWishes = (text: string): readonly Spelled[] => {
  const found: Spelled[] = [];
  let open: { start: number; end: number; words: number; wish: boolean } | undefined;
  const close = (): void => {
    if (open !== undefined && open.words >= 2 && open.wish) found.push({ start: open.start, end: open.end });
    open = undefined;
  };
  for (const match of text.matchAll(SPELLED)) {
    const word = match[0].replace(/[.\-·*_]/g, '').toLowerCase();
    const end = match.index + match[0].length;
    if (open === undefined || match.index - open.end > 3) {
      close();
      open = { start: match.index, end, words: 1, wish: WISHES.has(word) };
    } else open = { start: open.start, end, words: open.words + 1, wish: open.wish || WISHES.has(word) };
  }
  close();
  return found;
};
