export { REVIEW_ACTIONS, REVIEW_STATES } from './review';
export type { Actor, Review, ReviewAction, ReviewState } from './review';
