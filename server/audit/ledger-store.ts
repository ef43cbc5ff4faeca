import { createHash } from 'node:crypto';

import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';

import { canonicalJson, GENESIS, link } from '../../plugin/audit';
import type { Digest, Json, JsonObject, LedgerEntry, LedgerRecord } from '../../plugin/audit';
import type { Model } from '../strapi';

const long = { type: 'text', columnType: { type: 'text', args: ['longtext'] } } as const;

export const LEDGER: Model = {
  uid: 'policy-gate::ledger-entry',
  singularName: 'ledger-entry',
  tableName: 'policy_gate_ledger',
  attributes: {
    id: { type: 'increments' },
    seq: { type: 'integer', column: { notNullable: true } },
    at: { type: 'string' },
    action: { type: 'string' },
    actor: { type: 'text' },
    uid: { type: 'string' },
    document: { type: 'string' },
    locale: { type: 'string' },
    fingerprint: { type: 'string' },
    policyVersion: { type: 'string', columnName: 'policy_version' },
    body: long,
    bodyDigest: { type: 'string', columnName: 'body_digest' },
    prev: { type: 'string' },
    hash: { type: 'string' },
  },
  indexes: [
    { name: 'policy_gate_ledger_seq', columns: ['seq'], type: 'unique' },
    { name: 'policy_gate_ledger_prev', columns: ['prev'], type: 'unique' },
    { name: 'policy_gate_ledger_document', columns: ['document'] },
    { name: 'policy_gate_ledger_action', columns: ['action'] },
  ],
};

/** One row: the newest entry's number and hash. Appends take it first, so that they follow one another. */
export const HEAD: Model = {
  uid: 'policy-gate::ledger-head',
  singularName: 'ledger-head',
  tableName: 'policy_gate_ledger_head',
  attributes: {
    id: { type: 'increments' },
    one: { type: 'integer' },
    seq: { type: 'integer' },
    hash: { type: 'string' },
  },
  indexes: [{ name: 'policy_gate_ledger_head_one', columns: ['one'], type: 'unique' }],
};

/** SHA-256 in hexadecimal. */
export const sha256: Digest = (text) => createHash('sha256').update(text, 'utf8').digest('hex');

/** Rows of a page while the whole ledger is read. */
const PAGE = 500;

interface Row {
  readonly seq: number;
  readonly at: string;
  readonly action: string;
  readonly actor: string;
  readonly uid: string | null;
  readonly document: string | null;
  readonly locale: string | null;
  readonly fingerprint: string | null;
  readonly policy_version: string | null;
  readonly body: string | null;
  readonly body_digest: string;
  readonly prev: string;
  readonly hash: string;
}

const rowOf = (entry: LedgerEntry): Row => ({
  seq: entry.seq,
  at: entry.at,
  action: entry.action,
  actor: canonicalJson(entry.actor === null ? null : { ...entry.actor }),
  uid: entry.document?.uid ?? null,
  document: entry.document?.documentId ?? null,
  locale: entry.document?.locale ?? null,
  fingerprint: entry.fingerprint,
  policy_version: entry.policyVersion,
  body: entry.body === null ? null : canonicalJson(entry.body),
  body_digest: entry.bodyDigest,
  prev: entry.prev,
  hash: entry.hash,
});

const entryOf = (row: Row): LedgerEntry => ({
  seq: row.seq,
  at: row.at,
  action: row.action,
  actor: JSON.parse(row.actor) as LedgerEntry['actor'],
  document:
    row.uid === null || row.document === null ? null : { uid: row.uid, documentId: row.document, locale: row.locale },
  fingerprint: row.fingerprint,
  policyVersion: row.policy_version,
  body: row.body === null ? null : (JSON.parse(row.body) as JsonObject),
  bodyDigest: row.body_digest,
  prev: row.prev,
  hash: row.hash,
});

/** Makes the head row, once per database; two instances that start together agree by the unique key. */
export const ensureHead = async (strapi: Core.Strapi): Promise<void> => {
  await strapi.db.connection(HEAD.tableName).insert({ one: 1, seq: 0, hash: GENESIS }).onConflict('one').ignore();
};

const turns = new WeakMap<Knex.Transaction, Promise<unknown>>();

/** Work of one transaction, one after the other: in bulk several publications share a transaction and run side by side. */
const inTurn = async <Value>(trx: Knex.Transaction, work: () => Promise<Value>): Promise<Value> => {
  const before = turns.get(trx) ?? Promise.resolve();
  const mine = before.then(work, work);
  turns.set(trx, mine);
  return mine;
};

const appendIn = (strapi: Core.Strapi, record: LedgerRecord, trx: Knex.Transaction): Promise<LedgerEntry> =>
  inTurn(trx, async () => {
    const head = () => strapi.db.connection(HEAD.tableName).transacting(trx).where({ one: 1 });
    const taken = await head().increment('seq', 1);
    const before = await head().first<{ readonly seq: number; readonly hash: string } | undefined>('seq', 'hash');
    if (taken !== 1 || before === undefined) throw new Error('The ledger has no head: the plugin was not started');
    const entry = link(record, before.seq, before.hash, sha256);
    await strapi.db.connection(LEDGER.tableName).transacting(trx).insert(rowOf(entry));
    await head().update({ hash: entry.hash });
    return entry;
  });

/** Appends in the current transaction, or in one of its own. The first statement takes the head, so appends never fork. */
export const append = async (strapi: Core.Strapi, record: LedgerRecord): Promise<LedgerEntry> =>
  strapi.db.transaction(({ trx }: { readonly trx: Knex.Transaction }) => appendIn(strapi, record, trx));

/** The whole ledger in order, in parts: memory stays flat however long it is. */
export async function* everyEntry(strapi: Core.Strapi): AsyncGenerator<LedgerEntry> {
  let after = 0;
  for (;;) {
    const rows = (await strapi.db
      .connection(LEDGER.tableName)
      .where('seq', '>', after)
      .orderBy('seq')
      .limit(PAGE)) as Row[];
    for (const row of rows) yield entryOf(row);
    const last = rows.at(-1);
    if (last === undefined || rows.length < PAGE) return;
    after = last.seq;
  }
}

export interface LedgerFilter {
  readonly document?: string;
  readonly action?: string;
}

/** A page of the ledger, newest first, and how many entries there are in all. */
export const pageOf = async (
  strapi: Core.Strapi,
  filter: LedgerFilter,
  page: number,
  pageSize: number,
): Promise<{ readonly entries: readonly LedgerEntry[]; readonly total: number }> => {
  const matching = () => strapi.db.connection(LEDGER.tableName).where({ ...filter });
  const rows = (await matching()
    .orderBy('seq', 'desc')
    .limit(pageSize)
    .offset((page - 1) * pageSize)) as Row[];
  const counted = (await matching().count({ total: '*' }).first()) as { readonly total: number | string } | undefined;
  return { entries: rows.map(entryOf), total: Number(counted?.total ?? 0) };
};

/** For bodies: anything that serialises, as the JSON that it serialises to. */
export const toJson = (value: unknown): Json => JSON.parse(JSON.stringify(value)) as Json;
