import type { Core } from '@strapi/strapi';

import type { OutletEntry } from '../../plugin/contract';
import type { OutletKind, Policy, Registers } from '../../plugin/policy';
import { readOutlets } from '../outlets';
import { now } from '../strapi';
import { activePolicy } from './policy-store';
import { readRegisters } from './registers-store';
import { readRevision } from './revision-store';

/** All that posts are judged by. The same object as long as nothing has changed: the core keeps what it compiled of it. */
export interface InForce {
  /** Counts every change of policy, registers and marks. */
  readonly revision: number;
  readonly policy: Policy;
  readonly registers: Registers;
  readonly outlets: readonly OutletEntry[];
  readonly kinds: ReadonlyMap<string, OutletKind>;
}

interface Kept {
  readonly revision: number;
  readonly at: number;
  readonly value: InForce;
}

/** A change by raw SQL counts no revision; after this time, in milliseconds, all is read again whatever the revision says. */
const LONGEST = 60_000;

const kept = new WeakMap<object, Kept>();

const equal = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

const read = async (strapi: Core.Strapi, revision: number, before: InForce | undefined): Promise<InForce> => {
  const policy = await activePolicy(strapi);
  const registers = await readRegisters(strapi);
  const outlets = await readOutlets(strapi);
  const fresh = {
    revision,
    policy,
    registers,
    outlets,
    kinds: new Map(outlets.map((outlet) => [outlet.documentId, outlet.kind])),
  };
  if (before === undefined) return fresh;
  return {
    ...fresh,
    policy: equal(before.policy, policy) ? before.policy : policy,
    registers: equal(before.registers, registers) ? before.registers : registers,
  };
};

/** Policy and registers as they are now: one small query, and the rest only when something has changed. */
export const inForce = async (strapi: Core.Strapi): Promise<InForce> => {
  const revision = await readRevision(strapi);
  const at = now(strapi).getTime();
  const before = kept.get(strapi);
  if (before?.revision === revision && at >= before.at && at - before.at < LONGEST) return before.value;
  const value = await read(strapi, revision, before?.value);
  // Inside a transaction the registers may hold changes that are rolled back later.
  if (!strapi.db.inTransaction()) kept.set(strapi, { revision, at, value });
  return value;
};
