/** A matter before the commission. Dates are calendar days, `YYYY-MM-DD`. */
export interface AgendaItem {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  readonly status: 'pending' | 'decided';
  readonly hearing?: string;
  /** Other names people use for it, kept by the clerk. */
  readonly aliases: readonly string[];
}

/** Sites, accounts and names that are political. */
export interface PoliticalRegister {
  /** Host names, or host with path (`bit.ly/x`), without scheme. */
  readonly domains: readonly string[];
  /** Accounts with a leading `@`. */
  readonly handles: readonly string[];
  readonly candidates: readonly string[];
  readonly parties: readonly string[];
  readonly measures: readonly string[];
}

/** What the city has entered. */
export interface Registers {
  readonly cityDomains: readonly string[];
  readonly agenda: readonly AgendaItem[];
  readonly political: PoliticalRegister;
}

export const EMPTY_REGISTERS: Registers = {
  cityDomains: [],
  agenda: [],
  political: { domains: [], handles: [], candidates: [], parties: [], measures: [] },
};
