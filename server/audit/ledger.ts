import type { Core } from '@strapi/strapi';

import { verifier } from '../../plugin/audit';
import type { JsonObject, LedgerEntry, LedgerRecord, Verification } from '../../plugin/audit';
import type { DocumentRef, Person } from '../../plugin/contract';
import { now } from '../strapi';
import { append, everyEntry, sha256, toJson } from './ledger-store';

/** What is to be recorded. The time is taken when it is appended, the roles as they are then. */
export interface Act {
  /** Namespaced verb: `review.approve`, `gate.refusal`, `gate.publication`. */
  readonly action: string;
  readonly actor: Person | null;
  readonly document: DocumentRef | null;
  readonly fingerprint?: string | null;
  readonly policyVersion?: string | null;
  /** No personal data in clear: findings carry masked words. */
  readonly body?: Readonly<Record<string, unknown>>;
}

interface WithRoles {
  readonly id?: unknown;
  readonly roles?: readonly { readonly code: string }[];
}

const rolesOf = async (strapi: Core.Strapi, person: number): Promise<readonly string[]> => {
  const state = strapi.requestContext.get()?.state as { readonly user?: WithRoles } | undefined;
  const known = state?.user?.id === person ? state.user.roles : undefined;
  if (known !== undefined) return known.map((role) => role.code);
  const user = (await strapi.db
    .query('admin::user')
    .findOne({ where: { id: person }, populate: ['roles'] })) as WithRoles | null;
  return (user?.roles ?? []).map((role) => role.code);
};

/** Appends an act to the ledger, in the current transaction if there is one. Throws where it cannot: then the act does not happen either. */
export const appendEntry = async (strapi: Core.Strapi, act: Act): Promise<LedgerEntry> => {
  const { actor, document } = act;
  const record: LedgerRecord = {
    at: now(strapi).toISOString(),
    action: act.action,
    actor: actor === null ? null : { ...actor, roles: await rolesOf(strapi, actor.id) },
    document:
      document === null ? null : { uid: document.uid, documentId: document.documentId, locale: document.locale },
    fingerprint: act.fingerprint ?? null,
    policyVersion: act.policyVersion ?? null,
    body: act.body === undefined ? null : (toJson(act.body) as JsonObject),
  };
  return append(strapi, record);
};

/** Proves or refutes the ledger as it stands in the database. */
export const verifyLedger = async (strapi: Core.Strapi): Promise<Verification> => {
  const chain = verifier(sha256);
  for await (const entry of everyEntry(strapi)) if (!chain.next(entry)) break;
  return chain.result();
};
