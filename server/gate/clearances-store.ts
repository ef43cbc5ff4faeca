import type { Core } from '@strapi/strapi';

import type { DocumentRef } from '../../plugin/contract';
import type { Outcome } from '../../plugin/policy';
import { now } from '../strapi';
import type { Model } from '../strapi';

/** What let a published content out. `found` was public already and turned out to be within the policy. */
export type Basis = 'clear' | 'approval' | 'found';

/** What is public by right: the fingerprints of published rows that were inspected. */
export const CLEARANCES: Model = {
  uid: 'policy-gate::clearance',
  singularName: 'clearance',
  tableName: 'policy_gate_clearances',
  attributes: {
    id: { type: 'increments' },
    uid: { type: 'string', column: { notNullable: true } },
    document: { type: 'string', column: { notNullable: true } },
    /** Empty where the type is not localized. */
    locale: { type: 'string', column: { notNullable: true } },
    fingerprint: { type: 'string', column: { notNullable: true } },
    outcome: { type: 'string' },
    basis: { type: 'string' },
    review: { type: 'integer' },
    policyVersion: { type: 'string', columnName: 'policy_version' },
    at: { type: 'datetime' },
  },
  indexes: [
    { name: 'policy_gate_clearances_document', columns: ['document', 'locale'] },
    { name: 'policy_gate_clearances_fingerprint', columns: ['fingerprint'] },
  ],
};

export interface Clearance {
  readonly fingerprint: string;
  readonly outcome: Outcome;
  readonly basis: Basis;
  readonly review: number | null;
  readonly policyVersion: string;
}

const table = (strapi: Core.Strapi): ReturnType<Core.Strapi['db']['query']> => strapi.db.query(CLEARANCES.uid);

const whereDocument = (document: DocumentRef): { uid: string; document: string; locale: string } => ({
  uid: document.uid,
  document: document.documentId,
  locale: document.locale ?? '',
});

/** Adds a clearance beside those that stand: content is about to change under it, and may not after all. */
export const addClearance = async (strapi: Core.Strapi, document: DocumentRef, clearance: Clearance): Promise<void> => {
  const row = { ...whereDocument(document), ...clearance, at: now(strapi) };
  await table(strapi).createMany({ data: [row] as never });
};

/** What a document may show from now on. */
export const replaceClearance = async (
  strapi: Core.Strapi,
  document: DocumentRef,
  clearance: Clearance,
): Promise<void> => {
  await dropClearances(strapi, document);
  await addClearance(strapi, document, clearance);
};

export const dropClearances = async (strapi: Core.Strapi, document: DocumentRef): Promise<void> => {
  await table(strapi).deleteMany({ where: whereDocument(document) as never });
};

export const hasClearance = async (strapi: Core.Strapi, document: DocumentRef, fingerprint: string): Promise<boolean> =>
  (await table(strapi).count({ where: { ...whereDocument(document), fingerprint } as never })) > 0;
