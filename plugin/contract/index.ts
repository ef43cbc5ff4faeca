export type { LedgerQuery, LedgerResponse, LedgerVerification } from './ledger';
export type { DepartmentPeople, DepartmentPerson, DepartmentsResponse, DocumentRef, Person } from './people';
export type { GovernedType, JudgementResponse, OutletEntry } from './policy';
export type {
  DecisionRequest,
  ReviewDetail,
  ReviewEvent,
  ReviewImage,
  ReviewsQuery,
  ReviewsResponse,
  ReviewSummary,
} from './reviews';
export type { DocumentState, SubmissionRequest, SubmissionResponse } from './submissions';
