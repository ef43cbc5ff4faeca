import type { Finding } from '../policy';

export const REVIEW_STATES = ['open', 'approved', 'rejected', 'changes-requested', 'withdrawn', 'stale'] as const;
export type ReviewState = (typeof REVIEW_STATES)[number];

export const REVIEW_ACTIONS = ['approve', 'reject', 'request-changes', 'withdraw', 'comment'] as const;
export type ReviewAction = (typeof REVIEW_ACTIONS)[number];

/** A held submission, as far as its life is concerned. People are admin user ids. */
export interface Review {
  readonly state: ReviewState;
  /** Counts up with each change. */
  readonly version: number;
  /** What the approval is for: digest of all that the public would see. */
  readonly fingerprint: string;
  readonly policyVersion: string;
  readonly findings: readonly Finding[];
  /** Department that decides. */
  readonly department: string;
  readonly submittedBy: number;
  /** Everybody who wrote on the content, the submitter included: they never decide. */
  readonly authors: readonly number[];
  readonly decidedBy: number | null;
}

/** A person who asks to act on a review. */
export interface Actor {
  readonly id: number;
  /** Departments of which this person may decide now: as its head, or as a deputy while the head is away. */
  readonly decidesFor: readonly string[];
}
