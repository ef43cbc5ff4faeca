import type { Core } from '@strapi/strapi';

import type { Person, ReviewDetail, ReviewSummary } from '../../plugin/contract';
import { actionsFor, mayDecide } from '../../plugin/review';
import type { Actor, Review } from '../../plugin/review';
import { eventsOf } from './review-store';
import type { StoredReview } from './review-store';

/** No admin has this id: stands for a submitter who is none (an API token, a script). */
const NOBODY = 0;

/** The part of a stored review that the machine knows. */
export const machineReview = (stored: StoredReview): Review => ({
  state: stored.state,
  version: stored.version,
  fingerprint: stored.fingerprint,
  policyVersion: stored.policyVersion,
  findings: stored.findings,
  department: stored.department,
  submittedBy: stored.submittedBy ?? NOBODY,
  authors: stored.authors,
  decidedBy: stored.decidedBy,
});

const person = (id: number | null, name: string | null): Person | null =>
  id === null ? null : { id, name: name ?? '' };

export const summaryOf = (stored: StoredReview): ReviewSummary => ({
  id: stored.id,
  document: { uid: stored.uid, documentId: stored.document, locale: stored.locale },
  title: stored.title,
  contentType: stored.contentType,
  department: stored.departmentName,
  state: stored.state,
  outcome: stored.outcome,
  clauses: [...new Set(stored.findings.map((finding) => finding.clause))],
  submittedBy: { id: stored.submittedBy ?? NOBODY, name: stored.submitterName },
  submittedAt: stored.submittedAt,
  decidedBy: person(stored.decidedBy, stored.deciderName),
  decidedAt: stored.decidedAt,
  version: stored.version,
});

export const detailOf = async (strapi: Core.Strapi, stored: StoredReview, actor: Actor): Promise<ReviewDetail> => {
  const review = machineReview(stored);
  const deciding = mayDecide(review, actor);
  const history = await eventsOf(strapi, stored.id);
  return {
    ...summaryOf(stored),
    post: stored.post,
    labels: stored.labels,
    findings: stored.findings,
    policyVersion: stored.policyVersion,
    fingerprint: stored.fingerprint,
    images: stored.images,
    history: history.map(({ at, person: id, personName, action, comment }) => ({
      at,
      by: person(id, personName),
      action,
      comment,
    })),
    actions: actionsFor(review, actor),
    refusal: deciding.ok ? null : deciding.refusal.code,
  };
};
