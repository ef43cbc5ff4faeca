import type { Core } from '@strapi/strapi';

import type { DocumentRef } from '../../plugin/contract';
import type { Finding, Outcome } from '../../plugin/policy';
import { now } from '../strapi';
import type { Model } from '../strapi';

/** Published content that came past the guard and is not within the policy. */
export const STRAYS: Model = {
  uid: 'policy-gate::stray',
  singularName: 'stray',
  tableName: 'policy_gate_strays',
  attributes: {
    id: { type: 'increments' },
    uid: { type: 'string', column: { notNullable: true } },
    document: { type: 'string', column: { notNullable: true } },
    locale: { type: 'string', column: { notNullable: true } },
    fingerprint: { type: 'string', column: { notNullable: true } },
    title: { type: 'string' },
    outcome: { type: 'string' },
    findings: { type: 'json' },
    foundAt: { type: 'datetime', columnName: 'found_at' },
  },
  indexes: [{ name: 'policy_gate_strays_one', columns: ['document', 'locale', 'fingerprint'], type: 'unique' }],
};

export interface Stray {
  readonly document: DocumentRef;
  readonly fingerprint: string;
  readonly title: string;
  readonly outcome: Outcome;
  readonly findings: readonly Finding[];
}

interface Row {
  readonly id: number;
  readonly uid: string;
  readonly document: string;
  readonly locale: string;
  readonly fingerprint: string;
  readonly title: string;
  readonly outcome: Outcome;
  readonly findings: readonly Finding[];
  readonly foundAt: string | Date;
}

const table = (strapi: Core.Strapi): ReturnType<Core.Strapi['db']['query']> => strapi.db.query(STRAYS.uid);

/** Notes a stray; false where it was known, by this instance or another. */
export const noteStray = async (strapi: Core.Strapi, stray: Stray): Promise<boolean> => {
  const { document, fingerprint, title, outcome, findings } = stray;
  const key = { uid: document.uid, document: document.documentId, locale: document.locale ?? '', fingerprint };
  if ((await table(strapi).count({ where: key as never })) > 0) return false;
  const row = { ...key, title: title.slice(0, 250), outcome, findings, foundAt: now(strapi) };
  await table(strapi).createMany({ data: [row] as never });
  return true;
};

/** Forgets strays that are no longer public as they were. */
export const keepStrays = async (strapi: Core.Strapi, standing: ReadonlySet<string>): Promise<void> => {
  const rows = (await table(strapi).findMany({ select: ['id', 'fingerprint'] as never })) as Row[];
  const gone = rows.filter((row) => !standing.has(row.fingerprint)).map((row) => row.id);
  if (gone.length > 0) await table(strapi).deleteMany({ where: { id: { $in: gone } } as never });
};

export const readStrays = async (strapi: Core.Strapi): Promise<readonly (Stray & { readonly foundAt: string })[]> => {
  const rows = (await table(strapi).findMany({ orderBy: { id: 'desc' } as never, limit: 200 })) as Row[];
  return rows.map((row) => ({
    document: { uid: row.uid, documentId: row.document, locale: row.locale === '' ? null : row.locale },
    fingerprint: row.fingerprint,
    title: row.title,
    outcome: row.outcome,
    findings: row.findings,
    foundAt: new Date(row.foundAt).toISOString(),
  }));
};
