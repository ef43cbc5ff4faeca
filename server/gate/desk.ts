import type { Core } from '@strapi/strapi';

import { inForce } from '../policy';
import { beforeContentManager } from '../strapi';
import { carrying } from './carrier';
import type { Desk } from './carrier';
import { bulkRefusalOf, record, refusalOf } from './refuse';

const PUBLISHES = /\/actions\/(publish|bulkPublish)$/;

/**
 * The Content Manager saves and publishes in one transaction of its own, where a thrown refusal would take the draft
 * along, and in bulk the others' publications. So refusals are laid on a desk while it works, and told when its
 * transaction has been committed: then the reviews are opened, and the answer becomes the refusal.
 */
export const guardContentManager = (strapi: Core.Strapi): void => {
  beforeContentManager(strapi, async (ctx, next) => {
    const [, action] = PUBLISHES.exec(ctx.path) ?? [];
    if (ctx.method !== 'POST' || action === undefined) return next();
    // What the judge needs is read before the transaction opens. Where that fails, so will the guard, and say so.
    await inForce(strapi).catch(() => undefined);
    const desk: Desk = { refused: [], published: 0, failure: null };
    const answer = await carrying({ desk }, next);
    if (desk.refused.length > 0) {
      const told = await record(strapi, desk.refused, ctx.path.replace(/\/[a-z0-9]{24}(?=\/)/, '/:id'));
      throw action === 'bulkPublish' ? bulkRefusalOf(strapi, told, desk.published) : refusalOf(strapi, told);
    }
    if (desk.failure !== null) throw desk.failure;
    return answer;
  });
};
