export { GENESIS, link, verifier } from './chain';
export type { Digest, LedgerEntry, LedgerRecord, Verification, Verifier } from './chain';
export { canonicalJson } from './json';
export type { Json, JsonObject } from './json';
