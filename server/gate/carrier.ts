import { AsyncLocalStorage } from 'node:async_hooks';

import type { ContentRow } from '../post';
import type { Refused } from './examine';

/** Where the Content Manager's refusals are laid, so that its transaction commits the draft before anybody is told. */
export interface Desk {
  readonly refused: Refused[];
  /** Documents that went out in the same request. */
  published: number;
  failure: Error | null;
}

/** A draft that was inspected and may go out, as it was read. */
export interface ClearedDraft {
  readonly row: ContentRow;
  readonly fingerprint: string;
}

/** What travels with the work that the guard let through. Survives cron, scripts and transactions, unlike the request. */
export interface Carried {
  /** Keys of documents whose published rows may be written now. */
  readonly cleared: ReadonlySet<string>;
  /** Drafts by key, to be compared with what Strapi itself reads for the copy. */
  readonly drafts: ReadonlyMap<string, ClearedDraft>;
  /** Keys of drafts that Strapi read and that were still the same. */
  readonly verified: Set<string>;
  /** Files whose bytes are being replaced under the guard. */
  readonly replacing: ReadonlySet<number>;
  readonly desk: Desk | null;
}

const NOTHING: Carried = {
  cleared: new Set(),
  drafts: new Map(),
  verified: new Set(),
  replacing: new Set(),
  desk: null,
};

const KEY = Symbol.for('strapi-plugin-policy-gate.carrier');

type Holder = Record<symbol, AsyncLocalStorage<Carried> | undefined>;

/** One for the process: the plugin may be loaded twice (its bundle and an app's own import). */
const storage = (): AsyncLocalStorage<Carried> => {
  const holder = globalThis as unknown as Holder;
  return (holder[KEY] ??= new AsyncLocalStorage<Carried>());
};

export const carried = (): Carried => storage().getStore() ?? NOTHING;

export const carrying = <Value>(more: Partial<Carried>, work: () => Promise<Value>): Promise<Value> =>
  storage().run({ ...carried(), ...more }, work);

/** Names a document in one locale among those carried. */
export const keyOf = (uid: string, row: { readonly documentId?: unknown; readonly locale?: unknown }): string =>
  JSON.stringify([uid, row.documentId ?? null, row.locale ?? null]);
