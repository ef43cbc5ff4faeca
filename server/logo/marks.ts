import { createHash } from 'node:crypto';
import type { Core } from '@strapi/strapi';

import { bytesOf, digestsOf } from '../post';
import type { StoredFile } from '../post';
import { now, todayOf } from '../strapi';
import type { MarkDrawing, MarkSet } from './messages';

export const MARK_UID = 'plugin::policy-gate.mark';

type State = 'current' | 'retired' | 'foreign';

/** The register of marks as the scanner wants it, and what each mark is today. */
export interface Marks {
  readonly set: MarkSet;
  readonly byId: ReadonlyMap<string, { readonly name: string; readonly state: State }>;
}

interface Row {
  readonly documentId: string;
  readonly name: string;
  readonly state: State;
  readonly validFrom: string | null;
  readonly validUntil: string | null;
  readonly drawings: readonly StoredFile[] | null;
}

/** Outside its dates a mark of the city's counts as retired: it may not be used. */
const stateOn = (row: Row, today: string): State => {
  if (row.state !== 'current') return row.state;
  const early = row.validFrom !== null && today < row.validFrom;
  const late = row.validUntil !== null && today > row.validUntil;
  return early || late ? 'retired' : 'current';
};

const drawn = async (strapi: Core.Strapi, row: Row, file: StoredFile): Promise<MarkDrawing> => {
  const read = await bytesOf(strapi, file);
  if (read.state === 'unreadable')
    throw new Error(`The drawing "${file.name}" of the mark "${row.name}" cannot be read`);
  return { mark: row.documentId, bytes: read.bytes };
};

const sets = new WeakMap<object, MarkSet>();

interface Kept {
  readonly revision: number;
  readonly today: string;
  readonly marks: Marks;
}
const kept = new WeakMap<object, Kept>();

/**
 * All marks, with the bytes of their drawings, as of a revision of the registers (`inForce`). Throws where a drawing
 * cannot be read: without it nobody knows what pictures show.
 */
export const readMarks = async (strapi: Core.Strapi, revision: number): Promise<Marks> => {
  const today = todayOf(strapi, now(strapi));
  const before = kept.get(strapi);
  if (before?.revision === revision && before.today === today) return before.marks;
  const marks = await readAll(strapi, today);
  // Inside a transaction the register may hold changes that are rolled back later.
  if (!strapi.db.inTransaction()) kept.set(strapi, { revision, today, marks });
  return marks;
};

const readAll = async (strapi: Core.Strapi, today: string): Promise<Marks> => {
  const rows = (await strapi.db
    .query(MARK_UID)
    .findMany({ populate: { drawings: true }, orderBy: { id: 'asc' } as never })) as Row[];
  const byId = new Map(rows.map((row) => [row.documentId, { name: row.name, state: stateOn(row, today) }]));
  const digests = await digestsOf(
    strapi,
    rows.flatMap((row) => row.drawings ?? []),
  );
  const parts = rows.flatMap((row) =>
    (row.drawings ?? []).map((file) => `${row.documentId}:${digests.get(String(file.id)) ?? ''}`),
  );
  const version = createHash('sha256').update(parts.join('\n')).digest('hex').slice(0, 32);
  const before = sets.get(strapi);
  if (before?.version === version) return { set: before, byId };
  const drawings: MarkDrawing[] = [];
  for (const row of rows) for (const file of row.drawings ?? []) drawings.push(await drawn(strapi, row, file));
  const set = { version, drawings };
  sets.set(strapi, set);
  return { set, byId };
};
