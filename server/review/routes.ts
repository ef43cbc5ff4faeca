import type { Core } from '@strapi/strapi';

import type { DecisionRequest, Person, ReviewsResponse } from '../../plugin/contract';
import { accepted, refused } from '../../plugin/result';
import type { Result } from '../../plugin/result';
import { REVIEW_ACTIONS, REVIEW_STATES } from '../../plugin/review';
import type { ReviewAction, ReviewState } from '../../plugin/review';
import { actorCan, actorOf, answer } from '../strapi';
import type { AdminRoute } from '../strapi';
import { actorFor, decide } from './decide';
import type { Publishing } from './decide';
import { findReview, queuePage } from './review-store';
import { detailOf, summaryOf } from './view';

const LARGEST_PAGE = 100;
/** Longest comment that is stored, in characters. */
const LONGEST_COMMENT = 5_000;

const whole = (value: unknown, fallback: number, most: number): number => {
  const number = Number(value);
  return Number.isInteger(number) && number > 0 ? Math.min(number, most) : fallback;
};

const stateOf = (value: unknown): ReviewState | 'all' => REVIEW_STATES.find((state) => state === value) ?? 'all';

const someone = (strapi: Core.Strapi): Person => {
  const person = actorOf(strapi);
  if (person === null) throw new Error('The route is for admin users only');
  return person;
};

const parseDecision = (body: unknown): Result<DecisionRequest> => {
  const given = typeof body === 'object' && body !== null ? (body as Record<string, unknown>) : {};
  const { version, comment = '' } = given;
  const action = REVIEW_ACTIONS.find((one) => one === given['action']);
  if (typeof version !== 'number') return refused({ code: 'request.invalid', data: { where: 'version' } });
  if (action === undefined) return refused({ code: 'request.invalid', data: { where: 'action' } });
  if (typeof comment !== 'string' || comment.length > LONGEST_COMMENT)
    return refused({ code: 'request.invalid', data: { where: 'comment' } });
  return accepted({ version, action, comment });
};

/** The permission an action needs. Whether this person may act on this review is the core's to say. */
const permitted = (strapi: Core.Strapi, action: ReviewAction): boolean => {
  if (action === 'withdraw') return actorCan(strapi, 'submission.create');
  if (action === 'comment') return actorCan(strapi, 'review.decide') || actorCan(strapi, 'submission.create');
  return actorCan(strapi, 'review.decide');
};

export const routes = (publishing: Publishing): readonly AdminRoute[] => [
  {
    method: 'GET',
    path: '/reviews',
    permission: 'review.read',
    handler: async (ctx, strapi): Promise<ReviewsResponse> => {
      const person = someone(strapi);
      const page = whole(ctx.query['page'], 1, Number.MAX_SAFE_INTEGER);
      const pageSize = whole(ctx.query['pageSize'], 20, LARGEST_PAGE);
      const search = typeof ctx.query['search'] === 'string' ? ctx.query['search'].trim() : '';
      const mine =
        ctx.query['scope'] === 'mine'
          ? { departments: (await actorFor(strapi, person)).decidesFor, person: person.id }
          : null;
      const { reviews, total } = await queuePage(
        strapi,
        { state: stateOf(ctx.query['state']), search, mine },
        page,
        pageSize,
      );
      return {
        results: reviews.map(summaryOf),
        pagination: { page, pageSize, pageCount: Math.ceil(total / pageSize), total },
      };
    },
  },
  {
    method: 'GET',
    path: '/reviews/:id',
    permission: 'review.read',
    handler: async (ctx, strapi) => {
      const stored = await findReview(strapi, whole(ctx.params['id'], 0, Number.MAX_SAFE_INTEGER));
      const actor = await actorFor(strapi, someone(strapi));
      answer(
        ctx,
        stored === null ? refused({ code: 'review.unknown' }) : accepted(await detailOf(strapi, stored, actor)),
      );
    },
  },
  {
    method: 'POST',
    path: '/reviews/:id/decisions',
    permission: null,
    handler: async (ctx, strapi) => {
      const request = parseDecision(ctx.request.body);
      if (!request.ok) answer(ctx, request);
      else if (!permitted(strapi, request.value.action)) answer(ctx, refused({ code: 'review.forbidden' }));
      else {
        const id = whole(ctx.params['id'], 0, Number.MAX_SAFE_INTEGER);
        answer(ctx, await decide(strapi, publishing, id, someone(strapi), request.value));
      }
    },
  },
];
