import type { AgendaItem } from '../policy';

/** A row of the register of political entries. */
export interface PoliticalEntry {
  readonly kind: 'domain' | 'handle' | 'candidate' | 'party' | 'measure';
  readonly value: string;
}

/** Why a row was left out. Each code has a message in every language. */
export type RowRefusal =
  | 'row-no-id'
  | 'row-no-title'
  | 'row-bad-status'
  | 'row-bad-date'
  | 'row-bad-kind'
  | 'row-no-value'
  | 'row-bad-domain'
  | 'row-bad-handle'
  | 'row-repeated'
  | 'row-broken'
  | 'row-not-an-object'
  | 'file-no-header'
  | 'file-empty';

/** A row that was refused: where it begins (lines and list entries count from 1), why, and the value at fault. */
export interface RefusedRow {
  readonly line: number;
  readonly reason: RowRefusal;
  readonly value?: string;
}

/** What a file or feed gives: the rows that are good, and those that are not. */
export interface Parsed<Row> {
  readonly rows: readonly Row[];
  readonly refused: readonly RefusedRow[];
}

export interface Difference<Row> {
  readonly added: readonly Row[];
  readonly changed: readonly { readonly before: Row; readonly after: Row }[];
  /** In the register, but no longer in the feed. */
  readonly dropped: readonly Row[];
  readonly unchanged: number;
}

/** A day `YYYY-MM-DD` of a date as files write it (`2026-11-04`, `11/4/2026`, `20261104T173000`); undefined where it is none. */
export const dayOf = (written: string): string | undefined => {
  const text = written.trim();
  const iso = /^(\d{4})-?(\d{2})-?(\d{2})(?:[T ].*)?$/.exec(text);
  const american = /^(\d{1,2})\/(\d{1,2})\/(\d{4})(?:\s.*)?$/.exec(text);
  const [year, month, day] =
    iso !== null ? [iso[1], iso[2], iso[3]] : american !== null ? [american[3], american[1], american[2]] : [];
  if (year === undefined || month === undefined || day === undefined) return undefined;
  const days = [
    31,
    Number(year) % 4 === 0 && (Number(year) % 100 !== 0 || Number(year) % 400 === 0) ? 29 : 28,
    31,
    30,
    31,
    30,
    31,
    31,
    30,
    31,
    30,
    31,
  ];
  const limit = days[Number(month) - 1];
  if (limit === undefined || Number(day) < 1 || Number(day) > limit) return undefined;
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
};

const sameItem = (a: AgendaItem, b: AgendaItem): boolean =>
  a.title === b.title &&
  a.summary === b.summary &&
  a.status === b.status &&
  a.hearing === b.hearing &&
  a.aliases.join('\n') === b.aliases.join('\n');

/**
 * What a feed would change in the agenda register. Aliases are the clerk's: those already kept stay, and the feed's
 * own come after them.
 */
export const diffAgenda = (before: readonly AgendaItem[], feed: readonly AgendaItem[]): Difference<AgendaItem> => {
  const known = new Map(before.map((item) => [item.id, item]));
  const added: AgendaItem[] = [];
  const changed: { before: AgendaItem; after: AgendaItem }[] = [];
  let unchanged = 0;
  for (const item of feed) {
    const old = known.get(item.id);
    if (old === undefined) {
      added.push(item);
      continue;
    }
    known.delete(item.id);
    const after = { ...item, aliases: [...new Set([...old.aliases, ...item.aliases])] };
    if (sameItem(old, after)) unchanged += 1;
    else changed.push({ before: old, after });
  }
  return { added, changed, dropped: [...known.values()], unchanged };
};

/** What a file would change in the register of political entries; names compare without regard to letter case. */
export const diffEntries = (
  before: readonly PoliticalEntry[],
  file: readonly PoliticalEntry[],
): Difference<PoliticalEntry> => {
  const key = (entry: PoliticalEntry): string => `${entry.kind} ${entry.value.toLowerCase()}`;
  const known = new Map(before.map((entry) => [key(entry), entry]));
  const added: PoliticalEntry[] = [];
  let unchanged = 0;
  for (const entry of file)
    if (known.delete(key(entry))) unchanged += 1;
    else added.push(entry);
  return { added, changed: [], dropped: [...known.values()], unchanged };
};
