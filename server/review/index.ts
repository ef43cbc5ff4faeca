import type { RoomPart } from '../strapi';
import type { Publishing } from './decide';
import { REVIEW_EVENTS, REVIEWS } from './review-store';
import { routes } from './routes';

export type { Publishing } from './decide';
export { approvalFor, noteContent, openReview, reviewOf } from './open';
export type { Approval, Submission } from './open';

/** The room's part; approving publishes, and how that is done is the gate's. */
export const part = (publishing: Publishing): RoomPart => ({
  models: [REVIEWS, REVIEW_EVENTS],
  permissions: [
    { uid: 'review.read', displayName: 'Read reviews', subCategory: 'Reviews' },
    { uid: 'review.decide', displayName: 'Decide on reviews of the own department', subCategory: 'Reviews' },
  ],
  routes: routes(publishing),
});
