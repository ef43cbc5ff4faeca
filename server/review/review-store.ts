import type { Core } from '@strapi/strapi';

import type { DocumentRef, Person, ReviewImage } from '../../plugin/contract';
import type { Finding, Outcome } from '../../plugin/policy';
import type { Post } from '../../plugin/post';
import type { Review, ReviewState } from '../../plugin/review';
import type { Model } from '../strapi';

export const REVIEWS: Model = {
  uid: 'policy-gate::review',
  singularName: 'review',
  tableName: 'policy_gate_reviews',
  attributes: {
    id: { type: 'increments' },
    uid: { type: 'string' },
    document: { type: 'string' },
    locale: { type: 'string' },
    /** Filled while the review is open: at most one open review a document and locale. */
    openKey: { type: 'string', columnName: 'open_key' },
    title: { type: 'text' },
    contentType: { type: 'string', columnName: 'content_type' },
    department: { type: 'string' },
    departmentName: { type: 'string', columnName: 'department_name' },
    state: { type: 'string' },
    version: { type: 'integer' },
    outcome: { type: 'string' },
    fingerprint: { type: 'string' },
    policyVersion: { type: 'string', columnName: 'policy_version' },
    findings: { type: 'json' },
    post: { type: 'json' },
    labels: { type: 'json' },
    images: { type: 'json' },
    authors: { type: 'json' },
    submittedBy: { type: 'integer', columnName: 'submitted_by' },
    submitterName: { type: 'string', columnName: 'submitter_name' },
    submittedAt: { type: 'string', columnName: 'submitted_at' },
    decidedBy: { type: 'integer', columnName: 'decided_by' },
    deciderName: { type: 'string', columnName: 'decider_name' },
    decidedAt: { type: 'string', columnName: 'decided_at' },
  },
  indexes: [
    { name: 'policy_gate_reviews_open', columns: ['open_key'], type: 'unique' },
    { name: 'policy_gate_reviews_document', columns: ['document', 'state'] },
    { name: 'policy_gate_reviews_queue', columns: ['state', 'department'] },
  ],
};

export const REVIEW_EVENTS: Model = {
  uid: 'policy-gate::review-event',
  singularName: 'review-event',
  tableName: 'policy_gate_review_events',
  attributes: {
    id: { type: 'increments' },
    review: { type: 'integer' },
    at: { type: 'string' },
    person: { type: 'integer' },
    personName: { type: 'string', columnName: 'person_name' },
    action: { type: 'string' },
    comment: { type: 'text' },
  },
  indexes: [{ name: 'policy_gate_review_events_review', columns: ['review'] }],
};

/** A review as stored. */
export interface StoredReview {
  readonly id: number;
  readonly uid: string;
  readonly document: string;
  readonly locale: string | null;
  readonly openKey: string | null;
  readonly title: string;
  readonly contentType: string;
  readonly department: string;
  readonly departmentName: string;
  readonly state: ReviewState;
  readonly version: number;
  readonly outcome: Outcome;
  readonly fingerprint: string;
  readonly policyVersion: string;
  readonly findings: readonly Finding[];
  readonly post: Post;
  readonly labels: Readonly<Record<string, string>>;
  readonly images: readonly ReviewImage[];
  readonly authors: readonly number[];
  /** Null where no admin submitted it (an API token, a script). */
  readonly submittedBy: number | null;
  readonly submitterName: string;
  readonly submittedAt: string;
  readonly decidedBy: number | null;
  readonly deciderName: string | null;
  readonly decidedAt: string | null;
}

export interface StoredEvent {
  readonly at: string;
  readonly person: number | null;
  readonly personName: string | null;
  readonly action: string;
  readonly comment: string | null;
}

const reviews = (strapi: Core.Strapi) => strapi.db.query(REVIEWS.uid);
const events = (strapi: Core.Strapi) => strapi.db.query(REVIEW_EVENTS.uid);

export const openKeyOf = ({ uid, documentId, locale }: DocumentRef): string => `${uid}:${documentId}:${locale ?? ''}`;

const at = ({ uid, documentId, locale }: DocumentRef): object => ({ uid, document: documentId, locale });

export const findReview = async (strapi: Core.Strapi, id: number): Promise<StoredReview | null> =>
  (await reviews(strapi).findOne({ where: { id } })) as StoredReview | null;

/** The newest review of a document. */
export const newestReview = async (strapi: Core.Strapi, document: DocumentRef): Promise<StoredReview | null> =>
  (await reviews(strapi).findOne({ where: at(document), orderBy: { id: 'desc' } })) as StoredReview | null;

/** Reviews of a document whose word still counts: open or approved. */
export const standingReviews = async (strapi: Core.Strapi, document: DocumentRef): Promise<readonly StoredReview[]> =>
  (await reviews(strapi).findMany({
    where: { ...at(document), state: { $in: ['open', 'approved'] } },
    orderBy: { id: 'desc' },
  })) as StoredReview[];

export const insertReview = async (strapi: Core.Strapi, review: Omit<StoredReview, 'id'>): Promise<StoredReview> =>
  (await reviews(strapi).create({ data: review })) as StoredReview;

/** Stores the next state of a review, unless somebody was first: false then, and nothing is changed. */
export const advanceReview = async (
  strapi: Core.Strapi,
  seen: StoredReview,
  next: Review,
  decided: { readonly by: Person; readonly at: string } | null,
): Promise<boolean> => {
  const { count } = await reviews(strapi).updateMany({
    where: { id: seen.id, version: seen.version, state: seen.state },
    data: {
      state: next.state,
      version: next.version,
      openKey: next.state === 'open' ? seen.openKey : null,
      ...(decided === null ? {} : { decidedBy: decided.by.id, deciderName: decided.by.name, decidedAt: decided.at }),
    },
  });
  return count === 1;
};

export const addEvent = async (
  strapi: Core.Strapi,
  review: number,
  event: { readonly at: string; readonly by: Person | null; readonly action: string; readonly comment: string },
): Promise<void> => {
  await events(strapi).create({
    data: {
      review,
      at: event.at,
      person: event.by?.id ?? null,
      personName: event.by?.name ?? null,
      action: event.action,
      comment: event.comment === '' ? null : event.comment,
    },
  });
};

export const eventsOf = async (strapi: Core.Strapi, review: number): Promise<readonly StoredEvent[]> =>
  (await events(strapi).findMany({ where: { review }, orderBy: { id: 'asc' } })) as StoredEvent[];

export interface QueueFilter {
  readonly state: ReviewState | 'all';
  readonly search: string;
  /** Only reviews that these departments decide, or that this person submitted. */
  readonly mine: { readonly departments: readonly string[]; readonly person: number } | null;
}

/** A page of the queue, newest first, without the posts themselves. */
export const queuePage = async (
  strapi: Core.Strapi,
  filter: QueueFilter,
  page: number,
  pageSize: number,
): Promise<{ readonly reviews: readonly StoredReview[]; readonly total: number }> => {
  const { mine } = filter;
  const where = {
    $and: [
      ...(filter.state === 'all' ? [] : [{ state: filter.state }]),
      ...(filter.search === '' ? [] : [{ title: { $containsi: filter.search } }]),
      ...(mine === null
        ? []
        : [{ $or: [{ department: { $in: [...mine.departments] } }, { submittedBy: mine.person }] }]),
    ],
  };
  const [rows, total] = await reviews(strapi).findWithCount({
    where,
    orderBy: { id: 'desc' },
    limit: pageSize,
    offset: (page - 1) * pageSize,
    select: Object.keys(REVIEWS.attributes).filter((name) => !['post', 'labels', 'images'].includes(name)) as never,
  });
  return { reviews: rows as StoredReview[], total };
};
