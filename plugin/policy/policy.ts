import type { ClauseId } from './clauses';
import type { OutletKind } from './outlets';
import type { Severity } from './severity';

/** What a clause's findings weigh on an outlet; what is not named keeps the rule's own severity. `off` drops them. */
export type SeverityChange = Readonly<Partial<Record<Severity, Severity | 'off'>>>;

export interface ClauseSetting {
  readonly off?: boolean;
  readonly severities?: Readonly<Partial<Record<OutletKind, SeverityChange>>>;
}

/** A term or pattern the city adds. `pattern` is in the pattern language of the text room. */
export interface CityTerm {
  readonly id: string;
  readonly clause: ClauseId;
  readonly severity: Severity;
  readonly pattern: string;
  /** Shown with the finding. */
  readonly reason: string;
  /** Texts that must, and must not, be found before a version with this term becomes active. */
  readonly examples: { readonly found: readonly string[]; readonly passed: readonly string[] };
}

/** Lets words through that a rule would find: on one outlet or all, until a day or for good, for a stated reason. */
export interface Exception {
  readonly id: string;
  /** Words as they stand in the text; letter case and accents do not matter. */
  readonly phrase: string;
  readonly clause?: ClauseId;
  readonly outlet?: OutletKind;
  /** Last calendar day on which it holds, `YYYY-MM-DD`. */
  readonly until?: string;
  readonly reason: string;
}

/** The city's written rules as data. A verdict names the version it was made under. */
export interface Policy {
  readonly version: string;
  readonly clauses: Readonly<Partial<Record<ClauseId, ClauseSetting>>>;
  readonly terms: readonly CityTerm[];
  readonly exceptions: readonly Exception[];
}

/** The shipped reading of the policy: every clause on, each finding with its rule's own severity. */
export const DEFAULT_POLICY: Policy = { version: 'default-1', clauses: {}, terms: [], exceptions: [] };
