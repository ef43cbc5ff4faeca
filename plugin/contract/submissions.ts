import type { Finding, Outcome } from '../policy';
import type { ReviewImage, ReviewSummary } from './reviews';
import type { DocumentRef } from './people';

/** Where a document stands: the verdict on its saved draft and its review. GET /documents/:uid/:documentId?locale= */
export interface DocumentState {
  readonly document: DocumentRef;
  readonly outcome: Outcome;
  readonly findings: readonly Finding[];
  readonly policyVersion: string;
  readonly fingerprint: string;
  readonly images: readonly ReviewImage[];
  /** The newest review of this document, if any. `covers` tells whether its approval holds for the draft as saved. */
  readonly review: (ReviewSummary & { readonly covers: boolean }) | null;
  /** Who would decide. */
  readonly department: string;
  readonly approvers: readonly string[];
  /** Whether the asking person may withdraw the open review. */
  readonly mayWithdraw: boolean;
}

/** POST /submissions: an editor's wish to publish the saved draft. */
export interface SubmissionRequest extends DocumentRef {
  readonly comment?: string;
}
export type SubmissionResponse =
  | { readonly result: 'published' }
  | { readonly result: 'held'; readonly review: ReviewSummary; readonly findings: readonly Finding[] }
  | { readonly result: 'blocked'; readonly findings: readonly Finding[] };
