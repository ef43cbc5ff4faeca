import type { Core } from '@strapi/strapi';

import type { DocumentRef } from '../../plugin/contract';
import { governedTypes } from '../post';
import type { Publishing } from '../review';
import type { RoomPart } from '../strapi';
import { AUTHORS } from './authors-store';
import { CLEARANCES } from './clearances-store';
import { guardContentManager } from './desk';
import { fingerprintOfDraft } from './drafts';
import { guardFiles, settleFiles } from './files';
import { guardDocuments } from './guard';
import { INLINE } from './inline-store';
import { startReconciling, stopReconciling } from './reconcile';
import { routes } from './routes';
import { submissions } from './service';
import { guardDatabase } from './sides';
import { STRAYS } from './strays-store';
import { publishDocument } from './submit';

export { examine, judgeContent, submissionOf } from './examine';
export type { Examined, Judged } from './examined';
export { reconcile } from './reconcile';
export type { Reconciled } from './reconcile';

/** How an approval goes out; the composition root hands it to the review room. */
export const publishing: Publishing = {
  fingerprintOf: async (strapi: Core.Strapi, document: DocumentRef) => {
    const type = governedTypes(strapi).get(document.uid);
    return type === undefined ? null : fingerprintOfDraft(strapi, type, document);
  },
  publish: publishDocument,
};

export const part: RoomPart = {
  models: [CLEARANCES, AUTHORS, INLINE, STRAYS],
  permissions: [
    { uid: 'submission.create', displayName: 'Submit content for publication', subCategory: 'Submissions' },
  ],
  routes,
  services: { submissions: ({ strapi }) => submissions(strapi) },
  // The document middleware must be outermost and the subscriber early, so both are placed at register.
  register: (strapi) => {
    guardDocuments(strapi);
    guardDatabase(strapi);
    guardContentManager(strapi);
  },
  bootstrap: (strapi) => {
    guardFiles(strapi);
    startReconciling(strapi);
    return Promise.resolve();
  },
  destroy: async (strapi) => {
    await stopReconciling(strapi);
    await settleFiles(strapi);
  },
};
