import type { Core } from '@strapi/strapi';

import type { DocumentRef, ReviewSummary, SubmissionResponse } from '../../plugin/contract';
import { accepted, refused } from '../../plugin/result';
import type { Result } from '../../plugin/result';
import { reviewOf } from '../review';
import { actorMay } from '../strapi';
import { isRefused } from './examined';
import { record } from './refuse';
import type { Asked } from './state';

/** Publishes through the guard. Throws where the guard refuses. */
export const publishDocument = async (strapi: Core.Strapi, { uid, documentId, locale }: DocumentRef): Promise<void> => {
  await strapi.documents(uid as never).publish({ documentId, ...(locale === null ? {} : { locale }) } as never);
};

/**
 * An editor's wish to publish the saved draft: clear content goes out, if the editor may publish; held content gets a
 * review, blocked content its findings. The draft stays in every case.
 */
export const submit = async (
  strapi: Core.Strapi,
  asked: Asked,
  comment: string | undefined,
): Promise<Result<SubmissionResponse>> => {
  const { examined, document } = asked;
  if (!isRefused(examined)) {
    if (!actorMay(strapi, 'publish', document.uid, examined.values)) return refused({ code: 'document.forbidden' });
    await publishDocument(strapi, document);
    return accepted({ result: 'published' });
  }
  await record(strapi, [examined], 'submission', comment);
  if (examined.release.kind === 'stop') return accepted({ result: 'blocked', findings: examined.release.findings });
  const review: ReviewSummary | null = await reviewOf(strapi, document);
  if (review === null) return refused({ code: 'review.unknown' });
  return accepted({ result: 'held', review, findings: examined.release.findings });
};
