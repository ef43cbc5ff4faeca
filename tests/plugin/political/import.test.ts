import fc from 'fast-check';

import {
  diffAgenda,
  parseAgendaCsv,
  parseAgendaIcal,
  parseEntriesCsv,
  parseLegistarEvents,
  parseLegistarItems,
} from '../../../plugin/political';

describe('agenda CSV', () => {
  it('reads quoted fields, line breaks, semicolons and Spanish headings', () => {
    const text =
      '\uFEFFExpediente;Título;Resumen;Estado;Fecha;Alias\r\nA-1;"Parquímetros; centro";"dos\r\nlíneas";pendiente;4/8/2026;meters|parquímetros\r\n';
    expect(parseAgendaCsv(text)).toEqual({
      rows: [
        {
          id: 'A-1',
          title: 'Parquímetros; centro',
          summary: 'dos\r\nlíneas',
          status: 'pending',
          hearing: '2026-04-08',
          aliases: ['meters', 'parquímetros'],
        },
      ],
      refused: [],
    });
  });

  it('refuses a bad row with its line and why, and imports the rest', () => {
    const text =
      'id,title,status,hearing\n,No id,,\nA-1,,,\nA-2,"Two\nlines",pending,\nA-3,Date,pending,2026-02-30\nA-4,Status,maybe,\nA-2,Again,,\nA-5,Good,approved,2026-01-05\nA-6,"open';
    const { rows, refused } = parseAgendaCsv(text);
    expect(rows.map((row) => row.id)).toEqual(['A-2', 'A-5']);
    expect(refused).toEqual([
      { line: 2, reason: 'row-no-id' },
      { line: 3, reason: 'row-no-title', value: 'A-1' },
      { line: 6, reason: 'row-bad-date', value: '2026-02-30' },
      { line: 7, reason: 'row-bad-status', value: 'maybe' },
      { line: 8, reason: 'row-repeated', value: 'A-2' },
      { line: 10, reason: 'row-broken' },
    ]);
  });

  it('needs its columns', () => {
    expect(parseAgendaCsv('title\nA').refused).toEqual([{ line: 1, reason: 'file-no-header', value: 'id' }]);
    expect(parseAgendaCsv('').refused).toEqual([{ line: 1, reason: 'file-empty' }]);
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(() => [parseAgendaCsv(text), parseEntriesCsv(text), parseAgendaIcal(text, '2026-01-01')]).not.toThrow();
      }),
    );
  });
});

describe('entries CSV', () => {
  it('reads kinds in both languages and refuses what is none', () => {
    const { rows, refused } = parseEntriesCsv(
      'kind,value\ndomain,https://x.example/a\ncuenta,YesOnA\ncandidato,Ana Ruiz\ndomain,not a site\nmayor,X\nhandle,@yesona\nparty,\n',
    );
    expect(rows).toEqual([
      { kind: 'domain', value: 'https://x.example/a' },
      { kind: 'handle', value: '@YesOnA' },
      { kind: 'candidate', value: 'Ana Ruiz' },
    ]);
    expect(refused.map((row) => [row.line, row.reason])).toEqual([
      [5, 'row-bad-domain'],
      [6, 'row-bad-kind'],
      [7, 'row-repeated'],
      [8, 'row-no-value'],
    ]);
  });
});

describe('iCalendar', () => {
  const event = (lines: string): string => `BEGIN:VEVENT\r\n${lines}\r\nEND:VEVENT\r\n`;
  it('reads folded lines, escapes and days; past and cancelled events are decided', () => {
    const text = `BEGIN:VCALENDAR\r\n${event('UID:1\r\nSUMMARY:Paid par\r\n king\\, downtown\r\nDTSTART;TZID=America/Chicago:20260804T173000\r\nBEGIN:VALARM\r\nSUMMARY:alarm\r\nEND:VALARM')}${event('UID:2\r\nSUMMARY:Old\r\nDTSTART;VALUE=DATE:20250101')}${event('UID:3\r\nSUMMARY:Off\r\nDTSTART:20260901\r\nSTATUS:CANCELLED')}${event('SUMMARY:No id\r\nDTSTART:20260901')}END:VCALENDAR`;
    const { rows, refused } = parseAgendaIcal(text, '2026-06-01');
    expect(rows.map(({ id, title, status, hearing }) => [id, title, status, hearing])).toEqual([
      ['1', 'Paid parking, downtown', 'pending', '2026-08-04'],
      ['2', 'Old', 'decided', '2025-01-01'],
      ['3', 'Off', 'decided', '2026-09-01'],
    ]);
    expect(refused).toEqual([{ line: 22, reason: 'row-no-id' }]);
  });
});

describe('Legistar', () => {
  it('takes matters, passes over headings, refuses broken entries', () => {
    const { rows, refused } = parseLegistarItems(
      [
        { EventItemId: 1, EventItemMatterId: null, EventItemTitle: 'Roll call' },
        {
          EventItemId: 2,
          EventItemMatterId: 9,
          EventItemMatterFile: 'ORD 26-9',
          EventItemMatterName: 'Paid parking',
          EventItemTitle: 'An ordinance on paid parking',
          EventItemMatterStatus: 'Agenda Ready',
        },
        { EventItemId: 3, EventItemMatterId: 10, EventItemTitle: 'Ambulances', EventItemPassedFlagName: 'Pass' },
        { EventItemId: 4, EventItemMatterId: 'x', EventItemTitle: 'Bad' },
        'nothing',
      ],
      '2026-05-05',
      '2026-06-01',
    );
    expect(rows.map(({ id, title, status }) => [id, title, status])).toEqual([
      ['ORD 26-9', 'Paid parking', 'pending'],
      ['matter-10', 'Ambulances', 'decided'],
    ]);
    expect(refused.map((row) => [row.line, row.reason])).toEqual([
      [4, 'row-no-id'],
      [5, 'row-not-an-object'],
    ]);
    expect(
      parseLegistarEvents([
        { EventId: 1, EventDate: '2026-05-05T00:00:00' },
        { EventId: 2, EventDate: 'soon' },
      ]),
    ).toEqual({ rows: [{ id: 1, day: '2026-05-05' }], refused: [{ line: 2, reason: 'row-bad-date', value: 'soon' }] });
  });
});

describe('difference', () => {
  const item = (id: string, title: string, aliases: readonly string[] = []) => ({
    id,
    title,
    summary: '',
    status: 'pending' as const,
    aliases,
  });
  it("tells added, changed and dropped, and keeps the clerk's aliases", () => {
    const difference = diffAgenda(
      [item('1', 'Old', ['kept']), item('2', 'Same'), item('3', 'Gone')],
      [item('1', 'New', ['own']), item('2', 'Same'), item('4', 'Fresh')],
    );
    expect(difference.added.map((one) => one.id)).toEqual(['4']);
    expect(difference.changed.map((one) => [one.after.title, one.after.aliases])).toEqual([['New', ['kept', 'own']]]);
    expect(difference.dropped.map((one) => one.id)).toEqual(['3']);
    expect(difference.unchanged).toBe(1);
  });
});
