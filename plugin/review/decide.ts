import { accepted, refused } from '../result';
import type { Refusal, Result } from '../result';
import type { Actor, Review, ReviewAction } from './review';

export type ReviewRefusalCode =
  | 'review.changed'
  | 'review.closed'
  | 'review.own-content'
  | 'review.not-approver'
  | 'review.not-submitter'
  | 'review.comment-required';

export interface ReviewRefusal extends Refusal {
  readonly code: ReviewRefusalCode;
}

/** Whether a person may decide on a review, were it open: an approver of its department who wrote none of the content. */
export const mayDecide = (review: Review, actor: Actor): Result<true, ReviewRefusal> => {
  if (review.authors.includes(actor.id) || review.submittedBy === actor.id)
    return refused({ code: 'review.own-content' });
  if (!actor.decidesFor.includes(review.department)) return refused({ code: 'review.not-approver' });
  return accepted(true);
};

const mayWithdraw = (review: Review, actor: Actor): Result<true, ReviewRefusal> =>
  review.submittedBy === actor.id || review.authors.includes(actor.id)
    ? accepted(true)
    : refused({ code: 'review.not-submitter' });

/** Whether a person may take an action on a review as it stands. Screens and routes ask this one function. */
export const may = (review: Review, actor: Actor, action: ReviewAction): Result<true, ReviewRefusal> => {
  if (action === 'comment') {
    const deciding = mayDecide(review, actor);
    return deciding.ok ? deciding : mayWithdraw(review, actor).ok ? accepted(true) : deciding;
  }
  if (review.state !== 'open') return refused({ code: 'review.closed' });
  return action === 'withdraw' ? mayWithdraw(review, actor) : mayDecide(review, actor);
};

/** What a person may do with a review as it stands, in the order in which a screen offers it. */
export const actionsFor = (review: Review, actor: Actor): readonly ReviewAction[] =>
  (['approve', 'request-changes', 'reject', 'withdraw', 'comment'] as const).filter(
    (action) => may(review, actor, action).ok,
  );
