import type { Core } from '@strapi/strapi';

import type { DecisionRequest, DocumentRef, Person, ReviewDetail } from '../../plugin/contract';
import { accepted, refused } from '../../plugin/result';
import type { Result } from '../../plugin/result';
import { may, transition } from '../../plugin/review';
import type { Actor } from '../../plugin/review';
import { appendEntry } from '../audit';
import { decidesFor } from '../departments';
import { inTransaction, now } from '../strapi';
import { noteContent } from './open';
import { addEvent, advanceReview, findReview } from './review-store';
import type { StoredReview } from './review-store';
import { detailOf, machineReview } from './view';

/** What the review room needs of the gate; given by the composition root, so that the two rooms form no cycle. */
export interface Publishing {
  /** Fingerprint of the draft as it is now; null where the document is gone. */
  readonly fingerprintOf: (strapi: Core.Strapi, document: DocumentRef) => Promise<string | null>;
  /** Publishes the approved draft through the guard; throws where the guard refuses. */
  readonly publish: (strapi: Core.Strapi, document: DocumentRef) => Promise<void>;
}

export const actorFor = async (strapi: Core.Strapi, person: Person): Promise<Actor> => ({
  id: person.id,
  decidesFor: await decidesFor(strapi, person.id),
});

/** Thrown inside the transaction to undo it where somebody else was first. */
class Overtaken extends Error {}

const documentOf = (stored: StoredReview): DocumentRef => ({
  uid: stored.uid,
  documentId: stored.document,
  locale: stored.locale,
});

const carryOut = (
  strapi: Core.Strapi,
  publishing: Publishing,
  stored: StoredReview,
  by: Person,
  actor: Actor,
  request: DecisionRequest,
): Promise<Result<true>> =>
  inTransaction(strapi, async () => {
    const { action, version, comment = '' } = request;
    const next = transition(machineReview(stored), { type: 'act', action, actor, version, comment });
    if (!next.ok) return next;
    const at = now(strapi).toISOString();
    const decides = action === 'approve' || action === 'reject' || action === 'request-changes';
    if (!(await advanceReview(strapi, stored, next.value.review, decides ? { by, at } : null))) throw new Overtaken();
    await addEvent(strapi, stored.id, { at, by, action, comment });
    for (const effect of next.value.effects) {
      if (effect.kind === 'publish') await publishing.publish(strapi, documentOf(stored));
      else {
        await appendEntry(strapi, {
          action: effect.action,
          actor: by,
          document: documentOf(stored),
          fingerprint: stored.fingerprint,
          policyVersion: stored.policyVersion,
          body: { review: stored.id, comment },
        });
      }
    }
    return accepted(true);
  });

/**
 * Takes a person's decision on a review: the next state, its event, its ledger entry and, after an approval, the
 * publication, all in one transaction. Refused with `review.changed` where somebody was first, `review.stale` where the
 * content is another by now. Throws what the guard throws where it does not let the approved content out; then the
 * decision is not taken either.
 */
export const decide = async (
  strapi: Core.Strapi,
  publishing: Publishing,
  id: number,
  by: Person,
  request: DecisionRequest,
): Promise<Result<ReviewDetail>> => {
  const stored = await findReview(strapi, id);
  if (stored === null) return refused({ code: 'review.unknown' });
  const actor = await actorFor(strapi, by);
  if (request.action === 'approve' && may(machineReview(stored), actor, 'approve').ok) {
    const fingerprint = await publishing.fingerprintOf(strapi, documentOf(stored));
    if (fingerprint !== stored.fingerprint) {
      await noteContent(strapi, documentOf(stored), fingerprint ?? '');
      return refused({ code: 'review.stale' });
    }
  }
  try {
    const done = await carryOut(strapi, publishing, stored, by, actor, request);
    if (!done.ok) return done;
  } catch (error) {
    if (error instanceof Overtaken) return refused({ code: 'review.changed' });
    throw error;
  }
  const after = await findReview(strapi, id);
  return after === null ? refused({ code: 'review.unknown' }) : accepted(await detailOf(strapi, after, actor));
};
