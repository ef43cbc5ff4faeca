import type { LedgerEntry, Verification } from '../audit';

/** GET /ledger */
export interface LedgerQuery {
  readonly page?: number;
  readonly pageSize?: number;
  readonly documentId?: string;
  readonly action?: string;
}
export interface LedgerResponse {
  readonly results: readonly LedgerEntry[];
  readonly pagination: {
    readonly page: number;
    readonly pageSize: number;
    readonly pageCount: number;
    readonly total: number;
  };
}

/** GET /ledger/verification */
export type LedgerVerification = Verification;
