import type { Core } from '@strapi/strapi';

import type { DocumentRef, DocumentState, GovernedType } from '../../plugin/contract';
import { accepted, refused } from '../../plugin/result';
import type { Result } from '../../plugin/result';
import { approversOf, departmentOf } from '../departments';
import { namedBy, governedTypes, isLocalized, readDraft } from '../post';
import { reviewOf } from '../review';
import { actorMay, actorOf, defaultLocale } from '../strapi';
import { authorsOf } from './authors-store';
import { examine, imagesOf } from './examine';
import type { Examined } from './examined';

/** A saved draft that the acting person may see. */
export interface Asked {
  readonly type: GovernedType;
  readonly document: DocumentRef;
  readonly examined: Examined;
}

/** Finds and judges the draft that a request is about. `may` is what the person must be allowed in the Content Manager. */
export const ask = async (
  strapi: Core.Strapi,
  request: { readonly uid: string; readonly documentId: string; readonly locale: string | null },
  may: 'read' | 'update',
): Promise<Result<Asked>> => {
  const type = governedTypes(strapi).get(request.uid);
  if (type === undefined) return refused({ code: 'document.not-governed', data: { uid: request.uid } });
  const locale = isLocalized(strapi, type.uid) ? (request.locale ?? (await defaultLocale(strapi))) : null;
  const document = { uid: type.uid, documentId: request.documentId, locale };
  const row = await readDraft(strapi, type, document);
  if (row === null) return refused({ code: 'document.unknown' });
  if (!actorMay(strapi, may, type.uid, row)) return refused({ code: 'document.forbidden' });
  return accepted({ type, document, examined: await examine(strapi, type, document, row) });
};

/** Where a document stands: the verdict on its saved draft, its review, and who would decide. */
export const stateOf = async (strapi: Core.Strapi, { type, document, examined }: Asked): Promise<DocumentState> => {
  const { content, verdict, values } = examined;
  const authors = await authorsOf(strapi, document);
  const department = await departmentOf(strapi, { named: namedBy(values, type.department), authors });
  const approvers = await approversOf(strapi, department.id);
  const review = await reviewOf(strapi, document);
  const actor = actorOf(strapi);
  return {
    document,
    outcome: verdict.outcome,
    findings: verdict.findings,
    policyVersion: verdict.policyVersion,
    fingerprint: content.fingerprint,
    images: imagesOf(examined),
    review: review === null ? null : { ...review, covers: review.fingerprint === content.fingerprint },
    department: department.name,
    approvers: approvers.filter((person) => !authors.includes(person.id)).map((person) => person.name),
    mayWithdraw: review?.state === 'open' && actor !== null && review.submittedBy.id === actor.id,
  };
};
