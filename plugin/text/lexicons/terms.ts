/**
 * Terms of a word list: parted by blanks, the words of one term joined by `_`. `menso/a/os/as` spells out endings: each
 * takes the place of the last letter, or is put behind where it begins with a consonant. Sorted, each once.
 */
export const terms = (...lists: readonly string[]): readonly string[] => {
  const out = new Set<string>();
  for (const raw of lists.join(' ').split(/\s+/)) {
    const [base, ...endings] = raw.split('/');
    if (base === undefined || base === '') continue;
    out.add(base);
    for (const ending of endings) out.add((/^[aeio]/.test(ending) ? base.slice(0, -1) : base) + ending);
  }
  return [...out].sort();
};

/** Patterns of a list written one a line. */
export const lines = (...lists: readonly string[]): readonly string[] =>
  lists.flatMap((list) => list.split('\n').map((line) => line.trim())).filter((line) => line !== '');
