import { AsyncResource } from 'node:async_hooks';
import type { Core } from '@strapi/strapi';

/** Runs `work` in the current transaction, or in one of its own. Throwing rolls back. */
export const inTransaction = async <Value>(strapi: Core.Strapi, work: () => Promise<Value>): Promise<Value> => {
  const answer: unknown = await strapi.db.transaction(work as never);
  return answer as Value;
};

interface TransactionHooks {
  onCommit(work: () => Promise<void>): void;
  onRollback(work: () => Promise<void>): void;
}

const roots = new WeakMap<object, AsyncResource>();

/** Called at register, before any transaction exists: the place that `outside` goes back to. */
export const rememberRoot = (strapi: Core.Strapi): void => {
  roots.set(strapi, new AsyncResource('policy-gate'));
};

/**
 * Runs `work` outside of any surrounding transaction (and request). Never await it inside one: SQLite has a single
 * connection, which the surrounding transaction holds.
 */
export const outside = <Value>(strapi: Core.Strapi, work: () => Promise<Value>): Promise<Value> => {
  const root = roots.get(strapi);
  if (root === undefined) throw new Error('The plugin is not registered');
  return root.runInAsyncScope(work);
};

/**
 * Runs `work` once the current transaction has ended, however it ends; at once where there is none. Errors are logged:
 * nobody is left to be told. What `work` writes stands by itself.
 */
export const afterTransaction = async (strapi: Core.Strapi, work: () => Promise<void>): Promise<void> => {
  const run = async (): Promise<void> => {
    try {
      await outside(strapi, work);
    } catch (error) {
      strapi.log.error(`policy-gate: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
    }
  };
  if (!strapi.db.inTransaction()) {
    await run();
    return;
  }
  await strapi.db.transaction((transaction: TransactionHooks) => {
    transaction.onCommit(run);
    transaction.onRollback(run);
    return Promise.resolve();
  });
};

/** Name under which an app (or a test) may put a clock of its own into Strapi's container. */
const CLOCK = 'policy-gate.clock';

/** The time of this server, or of the clock in the container. Stored in UTC. */
export const now = (strapi: Core.Strapi): Date => (strapi.has(CLOCK) ? strapi.get<() => Date>(CLOCK)() : new Date());
