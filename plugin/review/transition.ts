import { accepted, refused } from '../result';
import type { Result } from '../result';
import { may } from './decide';
import type { ReviewRefusal } from './decide';
import type { Actor, Review, ReviewAction, ReviewState } from './review';

/** What happens to a review. A person's act carries the version that the person saw. */
export type ReviewEvent =
  | {
      readonly type: 'act';
      readonly action: ReviewAction;
      readonly actor: Actor;
      readonly version: number;
      readonly comment: string;
    }
  /** The content of the document is now another. */
  | { readonly type: 'content'; readonly fingerprint: string };

/** What has to be done, besides storing the next review. */
export type ReviewEffect = { readonly kind: 'publish' } | { readonly kind: 'record'; readonly action: string };

export interface Transition {
  readonly review: Review;
  readonly effects: readonly ReviewEffect[];
}

const NEXT: Readonly<Record<Exclude<ReviewAction, 'comment'>, ReviewState>> = {
  approve: 'approved',
  reject: 'rejected',
  'request-changes': 'changes-requested',
  withdraw: 'withdrawn',
};

const act = (review: Review, event: Extract<ReviewEvent, { type: 'act' }>): Result<Transition, ReviewRefusal> => {
  const { action, actor, comment } = event;
  if (event.version !== review.version) return refused({ code: 'review.changed' });
  const allowed = may(review, actor, action);
  if (!allowed.ok) return allowed;
  if (comment.trim() === '' && (action === 'reject' || action === 'request-changes' || action === 'comment')) {
    return refused({ code: 'review.comment-required' });
  }
  const record: ReviewEffect = { kind: 'record', action: `review.${action}` };
  const version = review.version + 1;
  if (action === 'comment') return accepted({ review: { ...review, version }, effects: [record] });
  const decidedBy = action === 'withdraw' ? review.decidedBy : actor.id;
  return accepted({
    review: { ...review, version, state: NEXT[action], decidedBy },
    effects: action === 'approve' ? [record, { kind: 'publish' }] : [record],
  });
};

const holds = (state: ReviewState): boolean => state === 'open' || state === 'approved';

/**
 * The review machine: the next review and what has to be done, or a refusal. Total: every event in every state has an
 * answer. An edit makes an open or approved review stale; a save without a change of content changes nothing.
 */
export const transition = (review: Review, event: ReviewEvent): Result<Transition, ReviewRefusal> => {
  if (event.type === 'act') return act(review, event);
  if (!holds(review.state) || review.fingerprint === event.fingerprint) return accepted({ review, effects: [] });
  return accepted({
    review: { ...review, version: review.version + 1, state: 'stale' },
    effects: [{ kind: 'record', action: 'review.stale' }],
  });
};
