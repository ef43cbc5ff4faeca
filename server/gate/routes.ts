import { accepted, refused } from '../../plugin/result';
import type { Result } from '../../plugin/result';
import type { SubmissionRequest } from '../../plugin/contract';
import { answer } from '../strapi';
import type { AdminRoute } from '../strapi';
import { ask, stateOf } from './state';
import { readStrays } from './strays-store';
import { submit } from './submit';

/** Longest comment that is stored, in characters. */
const LONGEST_COMMENT = 5_000;

const localeIn = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);

const parseSubmission = (body: unknown): Result<SubmissionRequest> => {
  const given = typeof body === 'object' && body !== null ? (body as Record<string, unknown>) : {};
  const { uid, documentId, locale, comment } = given;
  if (typeof uid !== 'string') return refused({ code: 'request.invalid', data: { where: 'uid' } });
  if (typeof documentId !== 'string') return refused({ code: 'request.invalid', data: { where: 'documentId' } });
  if (comment !== undefined && (typeof comment !== 'string' || comment.length > LONGEST_COMMENT))
    return refused({ code: 'request.invalid', data: { where: 'comment' } });
  const request = { uid, documentId, locale: localeIn(locale) };
  return accepted(comment === undefined || comment.trim() === '' ? request : { ...request, comment: comment.trim() });
};

export const routes: readonly AdminRoute[] = [
  {
    method: 'GET',
    path: '/documents/:uid/:documentId',
    permission: 'submission.create',
    handler: async (ctx, strapi) => {
      const { uid = '', documentId = '' } = ctx.params;
      const asked = await ask(strapi, { uid, documentId, locale: localeIn(ctx.query['locale']) }, 'read');
      answer(ctx, asked.ok ? accepted(await stateOf(strapi, asked.value)) : asked);
    },
  },
  {
    method: 'POST',
    path: '/submissions',
    permission: 'submission.create',
    handler: async (ctx, strapi) => {
      const request = parseSubmission(ctx.request.body);
      const asked = request.ok ? await ask(strapi, request.value, 'update') : request;
      const comment = request.ok ? request.value.comment : undefined;
      answer(ctx, asked.ok ? await submit(strapi, asked.value, comment) : asked);
    },
  },
  {
    method: 'GET',
    path: '/strays',
    permission: 'ledger.read',
    handler: async (_ctx, strapi) => ({ results: await readStrays(strapi) }),
  },
];
