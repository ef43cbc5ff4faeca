import type { Finding, Outcome } from '../policy';
import type { Post } from '../post';
import type { ReviewAction, ReviewState } from '../review';
import type { DocumentRef, Person } from './people';

/** A row of the approver's queue. Times are ISO 8601 in UTC. */
export interface ReviewSummary {
  readonly id: number;
  readonly document: DocumentRef;
  readonly title: string;
  readonly contentType: string;
  readonly department: string;
  readonly state: ReviewState;
  readonly outcome: Outcome;
  readonly clauses: readonly string[];
  readonly submittedBy: Person;
  readonly submittedAt: string;
  readonly decidedBy: Person | null;
  readonly decidedAt: string | null;
  /** Counts up with each change of the review; a decision carries the one it saw. */
  readonly version: number;
}

/** A picture of a post under review, with an address that the browser can show, and where marks were found in it. */
export interface ReviewImage {
  readonly path: string;
  readonly name: string;
  readonly url: string | null;
  /** Pixels of the image as shown, for placing boxes. Null where it could not be read. */
  readonly width: number | null;
  readonly height: number | null;
}

/** One step in a review's life. */
export interface ReviewEvent {
  readonly at: string;
  readonly by: Person | null;
  readonly action: string;
  readonly comment: string | null;
}

export interface ReviewDetail extends ReviewSummary {
  readonly post: Post;
  /** Label of each field path, as the edit view shows it. */
  readonly labels: Readonly<Record<string, string>>;
  readonly findings: readonly Finding[];
  readonly policyVersion: string;
  readonly fingerprint: string;
  readonly images: readonly ReviewImage[];
  readonly history: readonly ReviewEvent[];
  /** What the asking person may do now. */
  readonly actions: readonly ReviewAction[];
  /** Why the asking person may not decide (code of a refusal), where so. */
  readonly refusal: string | null;
}

/** GET /reviews */
export interface ReviewsQuery {
  readonly state?: ReviewState | 'all';
  /** `mine`: those that wait for the asking person. */
  readonly scope?: 'mine' | 'all';
  readonly page?: number;
  readonly pageSize?: number;
  readonly search?: string;
}
export interface ReviewsResponse {
  readonly results: readonly ReviewSummary[];
  readonly pagination: {
    readonly page: number;
    readonly pageSize: number;
    readonly pageCount: number;
    readonly total: number;
  };
}

/** POST /reviews/:id/decisions. Answers the review after it, or 409 with code `review.changed` where somebody was first. */
export interface DecisionRequest {
  readonly version: number;
  readonly action: ReviewAction;
  readonly comment?: string;
}
