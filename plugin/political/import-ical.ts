import type { AgendaItem } from '../policy';
import { dayOf, type Parsed, type RefusedRow } from './import-rows';

interface Property {
  readonly name: string;
  readonly value: string;
}

interface Event {
  readonly line: number;
  readonly properties: readonly Property[];
}

const unescape = (value: string): string =>
  value.replace(/\\([nN,;\\])/g, (_, character: string) => (character === 'n' || character === 'N' ? '\n' : character));

/** Content lines of RFC 5545, folded ones joined, with the line each begins on. */
const contentLines = (text: string): readonly { readonly line: number; readonly text: string }[] => {
  const lines: { line: number; text: string }[] = [];
  text
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\n|\r/)
    .forEach((written, index) => {
      const last = lines.at(-1);
      if (/^[ \t]/.test(written) && last !== undefined) last.text += written.slice(1);
      else if (written !== '') lines.push({ line: index + 1, text: written });
    });
  return lines;
};

const eventsOf = (text: string): readonly Event[] => {
  const events: Event[] = [];
  let open: { line: number; properties: Property[] } | undefined;
  let nested = 0;
  for (const { line, text: content } of contentLines(text)) {
    const match = /^([A-Za-z-]+)((?:;(?:"[^"]*"|[^":])*)?):(.*)$/s.exec(content);
    if (match === null) continue;
    const name = (match[1] ?? '').toUpperCase();
    const value = match[3] ?? '';
    if (name === 'BEGIN' && value.toUpperCase() === 'VEVENT') open = { line, properties: [] };
    else if (name === 'BEGIN' && open !== undefined) nested += 1;
    else if (name === 'END' && nested > 0) nested -= 1;
    else if (name === 'END' && value.toUpperCase() === 'VEVENT' && open !== undefined) {
      events.push(open);
      open = undefined;
    } else if (open !== undefined && nested === 0) open.properties.push({ name, value: unescape(value) });
  }
  return events;
};

/**
 * Agenda items of an iCalendar file: one for each event, heard on the day it starts. An event before `today` (and a
 * cancelled one) counts as decided. The day is the one written, in the calendar's own zone.
 */
export const parseAgendaIcal = (text: string, today: string): Parsed<AgendaItem> => {
  const rows: AgendaItem[] = [];
  const refused: RefusedRow[] = [];
  const seen = new Set<string>();
  const events = eventsOf(text);
  if (events.length === 0) return { rows, refused: [{ line: 1, reason: 'file-empty' }] };
  for (const event of events) {
    const get = (name: string): string =>
      event.properties.find((property) => property.name === name)?.value.trim() ?? '';
    const id = get('UID');
    const title = get('SUMMARY');
    const hearing = dayOf(get('DTSTART'));
    if (id === '') refused.push({ line: event.line, reason: 'row-no-id' });
    else if (title === '') refused.push({ line: event.line, reason: 'row-no-title', value: id });
    else if (hearing === undefined) refused.push({ line: event.line, reason: 'row-bad-date', value: get('DTSTART') });
    else if (seen.has(id)) refused.push({ line: event.line, reason: 'row-repeated', value: id });
    else {
      seen.add(id);
      const over = hearing < today || get('STATUS').toUpperCase() === 'CANCELLED';
      rows.push({ id, title, summary: get('DESCRIPTION'), status: over ? 'decided' : 'pending', hearing, aliases: [] });
    }
  }
  return { rows, refused };
};
