import { errors } from '@strapi/utils';
import type { Refusal, Result } from '../../plugin/result';
import type { RequestContext } from './part';

interface Answer {
  readonly status: 400 | 403 | 404 | 409 | 503;
  readonly message: string;
}

/** Every refusal of the core and its answer over HTTP. Screens translate by `details.code`; the message is for logs and other clients. */
const ANSWERS: Readonly<Record<string, Answer>> = {
  'request.invalid': { status: 400, message: 'The request cannot be read' },
  'document.unknown': { status: 404, message: 'There is no such document' },
  'document.not-governed': { status: 404, message: 'This content type is not under the policy' },
  'document.forbidden': { status: 403, message: 'You may not publish this content' },
  'review.unknown': { status: 404, message: 'There is no such review' },
  'review.changed': { status: 409, message: 'Somebody else was first: the review has changed' },
};

/** Codes end in words that tell what kind of refusal they are, so that a new one is answered rightly without an entry above. */
const KINDS: readonly (readonly [RegExp, Answer['status']])[] = [
  [/\.(changed|stale|closed|exists)$/, 409],
  [/\.(unknown|missing)$/, 404],
  [/\.(forbidden|own-content|not-approver|not-submitter)$/, 403],
];

const answerOf = (refusal: Refusal): Answer => {
  const known = ANSWERS[refusal.code];
  if (known !== undefined) return known;
  const kind = KINDS.find(([pattern]) => pattern.test(refusal.code));
  return { status: kind?.[1] ?? 400, message: refusal.code };
};

const NAMES: Readonly<Record<Answer['status'], string>> = {
  400: 'ApplicationError',
  403: 'ForbiddenError',
  404: 'NotFoundError',
  409: 'ConflictError',
  503: 'ServiceUnavailableError',
};

const detailsOf = (refusal: Refusal): Record<string, unknown> => ({
  code: refusal.code,
  data: refusal.data ?? {},
  errors: [],
});

/** The Strapi error of a refusal, for callers that are not HTTP handlers. */
export const errorOf = (refusal: Refusal): Error => {
  const { status, message } = answerOf(refusal);
  const details = detailsOf(refusal);
  if (status === 403) return new errors.ForbiddenError(message, details);
  if (status === 404) return new errors.NotFoundError(message, details);
  return new errors.ApplicationError(message, details);
};

/** Writes a result into the response: the value as body, or the refusal as Strapi's error body with its status. */
export const answer = (ctx: RequestContext, result: Result<unknown>): void => {
  if (result.ok) {
    ctx.body = result.value;
    return;
  }
  const { status, message } = answerOf(result.refusal);
  ctx.status = status;
  ctx.body = { data: null, error: { status, name: NAMES[status], message, details: detailsOf(result.refusal) } };
};
