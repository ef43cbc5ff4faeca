import type { AgendaItem } from '../policy';
import { dayOf, type Parsed, type RefusedRow } from './import-rows';

type Json = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const textOf = (json: Json, name: string): string => {
  const value = json[name];
  return typeof value === 'string' ? value.trim() : typeof value === 'number' ? String(value) : '';
};

const OVER =
  /\b(?:pass(?:ed)?|adopt(?:ed)?|approv(?:ed|al)|enacted|den(?:ied|y)|fail(?:ed)?|reject(?:ed)?|withdrawn|closed|filed|defeated|died|vetoed|signed|completed|received and filed)\b/i;

/** A meeting of the feed (`/events`). */
export interface LegistarEvent {
  readonly id: number;
  readonly day: string;
}

/** Meetings of one page of `/events`. */
export const parseLegistarEvents = (page: unknown): Parsed<LegistarEvent> => {
  const rows: LegistarEvent[] = [];
  const refused: RefusedRow[] = [];
  const list = Array.isArray(page) ? (page as readonly unknown[]) : [];
  list.forEach((entry, index) => {
    const line = index + 1;
    if (!isObject(entry)) {
      refused.push({ line, reason: 'row-not-an-object' });
      return;
    }
    const id = entry['EventId'];
    const day = dayOf(textOf(entry, 'EventDate'));
    if (typeof id !== 'number') refused.push({ line, reason: 'row-no-id' });
    else if (day === undefined) refused.push({ line, reason: 'row-bad-date', value: textOf(entry, 'EventDate') });
    else rows.push({ id, day });
  });
  return { rows, refused };
};

/**
 * Agenda items of one page of `/events/{id}/eventitems` for a meeting on `day`. Entries without a matter (roll call,
 * headings) are no items and are passed over; entries with a broken one are refused.
 */
export const parseLegistarItems = (page: unknown, day: string, today: string): Parsed<AgendaItem> => {
  const rows = new Map<string, AgendaItem>();
  const refused: RefusedRow[] = [];
  const list = Array.isArray(page) ? (page as readonly unknown[]) : [];
  list.forEach((entry, index) => {
    const line = index + 1;
    if (!isObject(entry)) {
      refused.push({ line, reason: 'row-not-an-object' });
      return;
    }
    const matter = entry['EventItemMatterId'];
    if (matter === null || matter === undefined) return;
    if (typeof matter !== 'number') {
      refused.push({ line, reason: 'row-no-id', value: textOf(entry, 'EventItemMatterId') });
      return;
    }
    const name = textOf(entry, 'EventItemMatterName');
    const title = name !== '' ? name : textOf(entry, 'EventItemTitle');
    const id = textOf(entry, 'EventItemMatterFile') || `matter-${String(matter)}`;
    if (title === '') {
      refused.push({ line, reason: 'row-no-title', value: id });
      return;
    }
    const long = textOf(entry, 'EventItemTitle');
    const note = textOf(entry, 'EventItemAgendaNote');
    const over = [
      textOf(entry, 'EventItemMatterStatus'),
      textOf(entry, 'EventItemPassedFlagName'),
      textOf(entry, 'EventItemActionName'),
    ].some((status) => OVER.test(status));
    rows.set(id, {
      id,
      title: title.slice(0, 250),
      summary: [long === title ? '' : long, note].filter((part) => part !== '').join('\n'),
      status: over && day <= today ? 'decided' : 'pending',
      hearing: day,
      aliases: id.startsWith('matter-') ? [] : [id],
    });
  });
  return { rows: [...rows.values()], refused };
};

/** One row an item: of the same item on several meetings the last stands. */
export const lastOfEach = (items: readonly AgendaItem[]): readonly AgendaItem[] => {
  const byId = new Map<string, AgendaItem>();
  for (const item of items) {
    const known = byId.get(item.id);
    if (known === undefined || (known.hearing ?? '') <= (item.hearing ?? '')) byId.set(item.id, item);
  }
  return [...byId.values()];
};
