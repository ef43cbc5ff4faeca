import { canonicalJson } from './json';
import type { JsonObject } from './json';

/** Gives the SHA-256 of a UTF-8 text as 64 hexadecimal digits. The host brings it: browsers and Node have their own. */
export type Digest = (text: string) => string;

/** What is recorded of one act, before it is linked. Names and roles are as they were at the time. */
export interface LedgerRecord {
  /** ISO 8601 in UTC. */
  readonly at: string;
  /** Namespaced verb: `review.approve`, `gate.refusal`, `gate.publication`. */
  readonly action: string;
  readonly actor: { readonly id: number; readonly name: string; readonly roles: readonly string[] } | null;
  readonly document: { readonly uid: string; readonly documentId: string; readonly locale: string | null } | null;
  readonly fingerprint: string | null;
  readonly policyVersion: string | null;
  /** Details. Only its digest is in the chain, so that it can be redacted without breaking the proof. */
  readonly body: JsonObject | null;
}

export interface LedgerEntry extends LedgerRecord {
  /** Counts from 1 without a gap. */
  readonly seq: number;
  /** Hash of the entry before, or `GENESIS`. */
  readonly prev: string;
  readonly bodyDigest: string;
  readonly hash: string;
}

/** What the first entry is linked to. */
export const GENESIS = '0'.repeat(64);

/** Every field with its length before it, so that no two different entries spell the same. */
const spelled = (fields: readonly string[]): string => fields.map((field) => `${field.length}:${field}`).join('');

const hashOf = (entry: Omit<LedgerEntry, 'hash' | 'body'>, digest: Digest): string =>
  digest(
    spelled([
      String(entry.seq),
      entry.prev,
      entry.at,
      entry.action,
      canonicalJson(entry.actor === null ? null : { ...entry.actor }),
      canonicalJson(entry.document === null ? null : { ...entry.document }),
      entry.fingerprint ?? '',
      entry.policyVersion ?? '',
      entry.bodyDigest,
    ]),
  );

/** Links a record behind the entry whose hash is `prev`. */
export const link = (record: LedgerRecord, seq: number, prev: string, digest: Digest): LedgerEntry => {
  const bodyDigest = digest(canonicalJson(record.body));
  const entry = { ...record, seq, prev, bodyDigest };
  return { ...entry, hash: hashOf(entry, digest) };
};

export type Verification =
  | { readonly intact: true; readonly entries: number; readonly head: string }
  | { readonly intact: false; readonly brokenAt: number; readonly reason: 'gap' | 'link' | 'hash' | 'body' };

/** State of a verification that reads the ledger in parts. */
export interface Verifier {
  /** Takes the next entry; false where it breaks the chain. */
  next(entry: LedgerEntry): boolean;
  result(): Verification;
}

/**
 * Proves or refutes a ledger, entry by entry in order of `seq`; names the first broken one. A body that was redacted
 * (null while its digest is another's) passes; a changed one does not. A cut tail or a rewrite of the whole needs a head
 * that was noted outside: compare `head` with it.
 */
export const verifier = (digest: Digest): Verifier => {
  let seq = 0;
  let head = GENESIS;
  let broken: Extract<Verification, { intact: false }> | undefined;
  const emptyBody = digest(canonicalJson(null));

  const fault = (entry: LedgerEntry): 'gap' | 'link' | 'hash' | 'body' | undefined => {
    if (entry.seq !== seq + 1) return 'gap';
    if (entry.prev !== head) return 'link';
    if (entry.hash !== hashOf(entry, digest)) return 'hash';
    const body = digest(canonicalJson(entry.body));
    return body === entry.bodyDigest || body === emptyBody ? undefined : 'body';
  };

  return {
    next(entry) {
      if (broken !== undefined) return false;
      const reason = fault(entry);
      if (reason !== undefined) {
        broken = { intact: false, brokenAt: seq + 1, reason };
        return false;
      }
      seq = entry.seq;
      head = entry.hash;
      return true;
    },
    result: () => broken ?? { intact: true, entries: seq, head },
  };
};
