import type { Core } from '@strapi/strapi';

import type { DocumentRef, GovernedType } from '../../plugin/contract';
import { contentOf, documentOfRow, readDraft, sharedAttributes } from '../post';
import { inForce } from '../policy';
import { noteContent, reviewOf } from '../review';
import { actorOf, defaultLocale } from '../strapi';
import { noteAuthor } from './authors-store';

/** Digest of all that the public would see of the saved draft; null where there is no draft of this type. */
export const fingerprintOfDraft = async (
  strapi: Core.Strapi,
  type: GovernedType,
  document: DocumentRef,
): Promise<string | null> => {
  const row = await readDraft(strapi, type, document);
  if (row === null) return null;
  const { kinds } = await inForce(strapi);
  return (await contentOf(strapi, type, row, (id) => kinds.get(id))).fingerprint;
};

/** Tells the review room what a document's draft is now, where a review depends on it. */
export const noteFingerprint = async (
  strapi: Core.Strapi,
  type: GovernedType,
  document: DocumentRef,
): Promise<void> => {
  const review = await reviewOf(strapi, document);
  if (review?.state !== 'open' && review?.state !== 'approved') return;
  const fingerprint = await fingerprintOfDraft(strapi, type, document);
  if (fingerprint !== null && fingerprint !== review.fingerprint) await noteContent(strapi, document, fingerprint);
};

interface Saved {
  readonly documentId?: unknown;
  readonly locale?: unknown;
}

const rowsIn = (saved: unknown): readonly Saved[] => {
  if (typeof saved !== 'object' || saved === null) return [];
  const { entries } = saved as { readonly entries?: readonly Saved[] };
  return entries ?? [saved];
};

/** After a draft was saved: its author, and what that means for a review that waits or was given. */
export const noteDraft = async (
  strapi: Core.Strapi,
  type: GovernedType,
  params: Readonly<Record<string, unknown>>,
  saved: unknown,
): Promise<void> => {
  const actor = actorOf(strapi);
  const data = typeof params['data'] === 'object' && params['data'] !== null ? params['data'] : {};
  const shared = sharedAttributes(strapi, type.uid).some((name) => name in data);
  for (const row of rowsIn(saved)) {
    if (typeof row.documentId !== 'string') continue;
    // The caller's `fields` may have left the locale out of the answer.
    const locale = row.locale ?? params['locale'] ?? (await defaultLocale(strapi));
    const document = documentOfRow(strapi, type.uid, { documentId: row.documentId, locale });
    if (actor !== null) await noteAuthor(strapi, document, actor.id, shared);
    await noteFingerprint(strapi, type, document);
  }
};
