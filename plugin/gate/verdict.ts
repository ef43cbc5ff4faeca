import type { Finding, Outcome } from '../policy';

/** The outcome of a post under a policy version, with what it rests on; the gravest findings first. */
export interface Verdict {
  readonly outcome: Outcome;
  readonly findings: readonly Finding[];
  readonly policyVersion: string;
}
