import type { AgendaItem } from '../policy';
import { dayOf, type Parsed, type PoliticalEntry, type RefusedRow, type RowRefusal } from './import-rows';
import { addressOf } from './urls';

interface Record {
  /** Line on which the record begins, from 1. */
  readonly line: number;
  readonly fields: readonly string[];
  /** A quotation mark was never closed. */
  readonly broken: boolean;
}

const SEPARATORS = [',', ';', '\t'] as const;

/** Records of a CSV file (RFC 4180; comma, semicolon or tab, told by the first line). Linear; never throws. */
export const recordsOf = (text: string): readonly Record[] => {
  const source = text.replace(/^\uFEFF/, '');
  const head = source.slice(0, Math.max(0, source.search(/[\r\n]|$/)));
  const separator = SEPARATORS.reduce((best, one) => (head.split(one).length > head.split(best).length ? one : best));
  const records: Record[] = [];
  let fields: string[] = [];
  let field = '';
  let line = 1;
  let begun = 1;
  let quoted = false;
  const endRecord = (broken: boolean): void => {
    fields.push(field);
    if (fields.some((value) => value.trim() !== '')) records.push({ line: begun, fields, broken });
    fields = [];
    field = '';
  };
  for (let at = 0; at < source.length; at += 1) {
    const character = source.charAt(at);
    if (quoted) {
      if (character === '\n') line += 1;
      if (character !== '"') field += character;
      else if (source.charAt(at + 1) === '"') {
        field += '"';
        at += 1;
      } else quoted = false;
    } else if (character === '"' && field.trim() === '') {
      field = '';
      quoted = true;
    } else if (character === separator) {
      fields.push(field);
      field = '';
    } else if (character === '\n' || character === '\r') {
      if (character === '\r' && source.charAt(at + 1) === '\n') at += 1;
      endRecord(false);
      line += 1;
      begun = line;
    } else field += character;
  }
  endRecord(quoted);
  return records;
};

const HEADINGS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    id: 'id',
    itemid: 'id',
    item: 'id',
    number: 'id',
    file: 'id',
    numero: 'id',
    expediente: 'id',
    title: 'title',
    name: 'title',
    titulo: 'title',
    nombre: 'title',
    asunto: 'title',
    summary: 'summary',
    description: 'summary',
    resumen: 'summary',
    descripcion: 'summary',
    status: 'status',
    estado: 'status',
    estatus: 'status',
    hearing: 'hearing',
    date: 'hearing',
    hearingdate: 'hearing',
    meeting: 'hearing',
    fecha: 'hearing',
    audiencia: 'hearing',
    sesion: 'hearing',
    aliases: 'aliases',
    alias: 'aliases',
    othernames: 'aliases',
    otrosnombres: 'aliases',
    kind: 'kind',
    type: 'kind',
    tipo: 'kind',
    clase: 'kind',
    value: 'value',
    valor: 'value',
    entry: 'value',
  }),
);

const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[^a-zA-Z]/g, '')
    .toLowerCase();

const STATUS: ReadonlyMap<string, AgendaItem['status']> = new Map(
  Object.entries({
    pending: 'pending',
    open: 'pending',
    scheduled: 'pending',
    introduced: 'pending',
    tabled: 'pending',
    pendiente: 'pending',
    abierto: 'pending',
    programado: 'pending',
    '': 'pending',
    decided: 'decided',
    closed: 'decided',
    approved: 'decided',
    adopted: 'decided',
    passed: 'decided',
    denied: 'decided',
    rejected: 'decided',
    withdrawn: 'decided',
    decidido: 'decided',
    aprobado: 'decided',
    aprobada: 'decided',
    rechazado: 'decided',
    rechazada: 'decided',
    cerrado: 'decided',
    retirado: 'decided',
  }),
);

const KINDS: ReadonlyMap<string, PoliticalEntry['kind']> = new Map(
  Object.entries({
    domain: 'domain',
    site: 'domain',
    website: 'domain',
    sitio: 'domain',
    dominio: 'domain',
    handle: 'handle',
    account: 'handle',
    cuenta: 'handle',
    usuario: 'handle',
    candidate: 'candidate',
    candidato: 'candidate',
    candidata: 'candidate',
    party: 'party',
    partido: 'party',
    measure: 'measure',
    proposition: 'measure',
    medida: 'measure',
    proposicion: 'measure',
  }),
);

type Cells = (column: string) => string;
type Read<Row> = { readonly row: Row; readonly key: string } | { readonly reason: RowRefusal; readonly value?: string };

const parseWith = <Row>(text: string, needed: readonly string[], read: (cells: Cells) => Read<Row>): Parsed<Row> => {
  const [header, ...records] = recordsOf(text);
  if (header === undefined) return { rows: [], refused: [{ line: 1, reason: 'file-empty' }] };
  const columns = header.fields.map((field) => HEADINGS.get(plain(field)) ?? '');
  const missing = needed.find((column) => !columns.includes(column));
  if (missing !== undefined)
    return { rows: [], refused: [{ line: header.line, reason: 'file-no-header', value: missing }] };
  const rows: Row[] = [];
  const refused: RefusedRow[] = [];
  const seen = new Set<string>();
  for (const record of records) {
    if (record.broken) {
      refused.push({ line: record.line, reason: 'row-broken' });
      continue;
    }
    const result = read((column) => (record.fields[columns.indexOf(column)] ?? '').trim());
    if ('reason' in result) refused.push({ line: record.line, ...result });
    else if (seen.has(result.key)) refused.push({ line: record.line, reason: 'row-repeated', value: result.key });
    else {
      seen.add(result.key);
      rows.push(result.row);
    }
  }
  return { rows, refused };
};

/** Agenda items of a CSV file with a heading line: id, title, and optionally summary, status, hearing, aliases (parted by `|`). */
export const parseAgendaCsv = (text: string): Parsed<AgendaItem> =>
  parseWith<AgendaItem>(text, ['id', 'title'], (cells) => {
    const id = cells('id');
    const title = cells('title');
    if (id === '') return { reason: 'row-no-id' };
    if (title === '') return { reason: 'row-no-title', value: id };
    const status = STATUS.get(plain(cells('status')));
    if (status === undefined) return { reason: 'row-bad-status', value: cells('status') };
    const hearing = cells('hearing') === '' ? undefined : dayOf(cells('hearing'));
    if (cells('hearing') !== '' && hearing === undefined) return { reason: 'row-bad-date', value: cells('hearing') };
    const aliases = cells('aliases')
      .split('|')
      .map((alias) => alias.trim())
      .filter((alias) => alias !== '');
    return {
      key: id,
      row: { id, title, summary: cells('summary'), status, ...(hearing === undefined ? {} : { hearing }), aliases },
    };
  });

/** Political entries of a CSV file with a heading line: kind, value. */
export const parseEntriesCsv = (text: string): Parsed<PoliticalEntry> =>
  parseWith<PoliticalEntry>(text, ['kind', 'value'], (cells) => {
    const kind = KINDS.get(plain(cells('kind')));
    const value = cells('value');
    if (kind === undefined) return { reason: 'row-bad-kind', value: cells('kind') };
    if (value === '') return { reason: 'row-no-value' };
    if (kind === 'domain' && addressOf(value) === undefined) return { reason: 'row-bad-domain', value };
    if (kind === 'handle' && !/^@?[\p{L}\p{N}_.-]{1,60}$/u.test(value)) return { reason: 'row-bad-handle', value };
    const written = kind === 'handle' && !value.startsWith('@') ? `@${value}` : value;
    return { key: `${kind} ${written.toLowerCase()}`, row: { kind, value: written } };
  });
