import { errors } from '@strapi/utils';

import { accepted, refused } from '../../../plugin/result';
import { answer, errorOf } from '../../../server/strapi';
import type { RequestContext } from '../../../server/strapi';

const context = (): RequestContext => ({
  params: {},
  query: {},
  request: {},
  status: 200,
  body: undefined,
  set: () => undefined,
});

describe('answers over HTTP', () => {
  it('gives a value as the body', () => {
    const ctx = context();
    answer(ctx, accepted({ id: 7 }));
    expect([ctx.status, ctx.body]).toEqual([200, { id: 7 }]);
  });

  it.each([
    ['review.changed', 409, 'ConflictError'],
    ['review.unknown', 404, 'NotFoundError'],
    ['document.forbidden', 403, 'ForbiddenError'],
    ['request.invalid', 400, 'ApplicationError'],
    // Codes without an entry of their own go by how they end.
    ['schedule.stale', 409, 'ConflictError'],
    ['mark.unknown', 404, 'NotFoundError'],
    ['review.own-content', 403, 'ForbiddenError'],
    ['something.else', 400, 'ApplicationError'],
  ])('answers %s with %i', (code, status, name) => {
    const ctx = context();
    answer(ctx, refused({ code, data: { where: 'here' } }));
    expect(ctx.status).toBe(status);
    // `errors` is there even when empty: the admin's client would stumble over details without it.
    expect(ctx.body).toMatchObject({
      data: null,
      error: { status, name, details: { code, data: { where: 'here' }, errors: [] } },
    });
  });
});

describe('errors for other callers', () => {
  it.each([
    ['document.forbidden', errors.ForbiddenError],
    ['document.unknown', errors.NotFoundError],
    ['request.invalid', errors.ApplicationError],
  ])('makes %s an error that Strapi knows', (code, kind) => {
    expect(errorOf({ code })).toBeInstanceOf(kind);
  });
});
