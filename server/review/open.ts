import type { Core } from '@strapi/strapi';

import type { DocumentRef, Person, ReviewImage, ReviewSummary } from '../../plugin/contract';
import type { Verdict } from '../../plugin/gate';
import type { Finding } from '../../plugin/policy';
import type { Post } from '../../plugin/post';
import { transition } from '../../plugin/review';
import { appendEntry } from '../audit';
import type { Department } from '../departments';
import { inTransaction, now } from '../strapi';
import { addEvent, advanceReview, insertReview, newestReview, openKeyOf, standingReviews } from './review-store';
import type { StoredReview } from './review-store';
import { machineReview, summaryOf } from './view';

/** An inspected draft that somebody wishes to publish. */
export interface Submission {
  readonly document: DocumentRef;
  readonly title: string;
  readonly contentType: string;
  readonly post: Post;
  readonly labels: Readonly<Record<string, string>>;
  readonly images: readonly ReviewImage[];
  readonly verdict: Verdict;
  readonly fingerprint: string;
  readonly department: Department;
  readonly authors: readonly number[];
}

const overtake = async (strapi: Core.Strapi, stored: StoredReview, fingerprint: string): Promise<void> => {
  const next = transition(machineReview(stored), { type: 'content', fingerprint });
  if (!next.ok || next.value.effects.length === 0) return;
  if (!(await advanceReview(strapi, stored, next.value.review, null))) return;
  await addEvent(strapi, stored.id, { at: now(strapi).toISOString(), by: null, action: 'stale', comment: '' });
  await appendEntry(strapi, {
    action: 'review.stale',
    actor: null,
    document: { uid: stored.uid, documentId: stored.document, locale: stored.locale },
    fingerprint: stored.fingerprint,
    body: { review: stored.id },
  });
};

/** Tells the reviews of a document what its content is now: an open or approved one for another becomes stale. */
export const noteContent = (strapi: Core.Strapi, document: DocumentRef, fingerprint: string): Promise<void> =>
  inTransaction(strapi, async () => {
    for (const stored of await standingReviews(strapi, document)) await overtake(strapi, stored, fingerprint);
  });

const open = (strapi: Core.Strapi, submission: Submission, by: Person | null, comment: string): Promise<StoredReview> =>
  inTransaction(strapi, async () => {
    const { document, fingerprint, verdict, department } = submission;
    for (const stored of await standingReviews(strapi, document)) {
      if (stored.state === 'open' && stored.fingerprint === fingerprint) return stored;
      await overtake(strapi, stored, fingerprint);
    }
    const at = now(strapi).toISOString();
    const stored = await insertReview(strapi, {
      uid: document.uid,
      document: document.documentId,
      locale: document.locale,
      openKey: openKeyOf(document),
      title: submission.title,
      contentType: submission.contentType,
      department: department.id,
      departmentName: department.name,
      state: 'open',
      version: 1,
      outcome: verdict.outcome,
      fingerprint,
      policyVersion: verdict.policyVersion,
      findings: verdict.findings,
      post: submission.post,
      labels: submission.labels,
      images: submission.images,
      authors: submission.authors,
      submittedBy: by?.id ?? null,
      submitterName: by?.name ?? '',
      submittedAt: at,
      decidedBy: null,
      deciderName: null,
      decidedAt: null,
    });
    await addEvent(strapi, stored.id, { at, by, action: 'submit', comment });
    await appendEntry(strapi, {
      action: 'review.open',
      actor: by,
      document,
      fingerprint,
      policyVersion: verdict.policyVersion,
      body: {
        review: stored.id,
        department: department.name,
        findings: verdict.findings.map(({ clause, rule, severity }) => ({ clause, rule, severity })),
      },
    });
    return stored;
  });

/**
 * Opens the review of a held submission, in a transaction of its own, with its ledger entry. Submitting the same content
 * again gives the open review; a review of other content becomes stale.
 */
export const openReview = async (
  strapi: Core.Strapi,
  input: { readonly inspection: Submission; readonly submittedBy: Person | null; readonly comment?: string },
): Promise<ReviewSummary> => {
  const { inspection, submittedBy, comment = '' } = input;
  try {
    return summaryOf(await open(strapi, inspection, submittedBy, comment));
  } catch (error) {
    // Two submitted at once: the unique key let one through, and that one serves both.
    const other = await newestReview(strapi, inspection.document);
    if (other?.state === 'open' && other.fingerprint === inspection.fingerprint) return summaryOf(other);
    throw error;
  }
};

export interface Approval {
  readonly review: number;
  /** Findings that the approver saw. */
  readonly findings: readonly Finding[];
}

/** The approval that holds for exactly this content, if there is one. */
export const approvalFor = async (
  strapi: Core.Strapi,
  document: DocumentRef,
  fingerprint: string,
): Promise<Approval | null> => {
  const standing = await standingReviews(strapi, document);
  const approved = standing.find((stored) => stored.state === 'approved' && stored.fingerprint === fingerprint);
  return approved === undefined ? null : { review: approved.id, findings: approved.findings };
};

/** The newest review of a document. */
export const reviewOf = async (
  strapi: Core.Strapi,
  document: DocumentRef,
): Promise<(ReviewSummary & { readonly fingerprint: string }) | null> => {
  const stored = await newestReview(strapi, document);
  return stored === null ? null : { ...summaryOf(stored), fingerprint: stored.fingerprint };
};
