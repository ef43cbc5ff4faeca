import type { Core } from '@strapi/strapi';

import type { DocumentRef, Person, ReviewSummary } from '../../plugin/contract';
import { refused, accepted } from '../../plugin/result';
import type { Result } from '../../plugin/result';
import { governedTypes, readDraft } from '../post';
import { openReview } from '../review';
import { examine, submissionOf } from './examine';
import { isRefused } from './examined';

/** What apps and scripts may ask of the gate, for a person who is not in a request. */
export interface Submissions {
  /** Opens the review of a saved draft that needs approval. Refused where the draft needs none, or cannot have one. */
  submit(document: DocumentRef, by: Person, comment?: string): Promise<Result<ReviewSummary>>;
}

export const submissions = (strapi: Core.Strapi): Submissions => ({
  async submit(document, by, comment = '') {
    const type = governedTypes(strapi).get(document.uid);
    if (type === undefined) return refused({ code: 'document.not-governed', data: { uid: document.uid } });
    const row = await readDraft(strapi, type, document);
    if (row === null) return refused({ code: 'document.unknown' });
    const examined = await examine(strapi, type, document, row);
    if (!isRefused(examined) || examined.release.kind !== 'hold') return refused({ code: 'submission.not-held' });
    return accepted(
      await openReview(strapi, { inspection: await submissionOf(strapi, examined), submittedBy: by, comment }),
    );
  },
});
