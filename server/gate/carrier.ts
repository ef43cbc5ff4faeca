import { AsyncLocalStorage } from 'node:async_hooks';

import type { InForce } from '../policy';
import type { ContentRow, Haste } from '../post';
import type { Refused } from './examined';

/** Where the Content Manager's refusals are laid, so that its transaction commits the draft before anybody is told. */
export interface Desk {
  readonly refused: Refused[];
  /** Documents that went out in the same request. */
  published: number;
  failure: Error | null;
}

/** A publication on its way. */
export interface Passage {
  readonly uid: string;
  readonly documentId: string;
  /** Called with the drafts that Strapi itself reads for the copy, before it writes anything. Throws to stop it. */
  readonly onRead: (rows: readonly ContentRow[]) => Promise<void>;
  /** Drafts by key, as they were inspected. */
  readonly drafts: Map<string, ContentRow>;
}

/** What travels with the work that the guard let through. Survives cron, scripts and transactions, unlike the request. */
export interface Carried {
  /** Keys of documents whose published rows may be written now. */
  readonly cleared: ReadonlySet<string>;
  readonly passage: Passage | null;
  /** Files whose bytes are being replaced under the guard. */
  readonly replacing: ReadonlySet<number>;
  readonly desk: Desk | null;
  /** In the guard's own transactions nothing may take long. */
  readonly haste: Haste;
  /** The second attempt of a publication, after its pictures were looked at. */
  readonly prepared: boolean;
  /** Policy and registers as they were when the work began; null: as they are when asked. */
  readonly force: InForce | null;
}

const NOTHING: Carried = {
  cleared: new Set(),
  passage: null,
  replacing: new Set(),
  desk: null,
  haste: 'wait',
  prepared: false,
  force: null,
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
