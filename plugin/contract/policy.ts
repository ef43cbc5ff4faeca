import type { OutletKind, Policy, Registers } from '../policy';

/** An outlet, for the browser to tell a relation's kind. */
export interface OutletEntry {
  readonly documentId: string;
  readonly name: string;
  readonly kind: OutletKind;
}

/** A content type under the gate, and which of its attributes name its outlets and department. */
export interface GovernedType {
  readonly uid: string;
  readonly outlets: string | null;
  readonly department: string | null;
}

/** GET /judgement: all that the browser needs to judge a text by itself. */
export interface JudgementResponse {
  readonly policy: Policy;
  readonly registers: Registers;
  readonly outlets: readonly OutletEntry[];
  readonly governed: readonly GovernedType[];
  /** Calendar day in the city's time zone, `YYYY-MM-DD`. */
  readonly today: string;
}
