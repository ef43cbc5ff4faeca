import type { Core } from '@strapi/strapi';

import type { Model } from '../strapi';
import type { Scan } from './messages';

/** What pictures show, by the digest of their bytes and the set of marks that was looked for. */
export const SCANS: Model = {
  uid: 'policy-gate::scan',
  singularName: 'scan',
  tableName: 'policy_gate_scans',
  attributes: {
    id: { type: 'increments' },
    digest: { type: 'string', column: { notNullable: true } },
    marks: { type: 'string', column: { notNullable: true } },
    result: { type: 'json' },
  },
  indexes: [{ name: 'policy_gate_scans_digest', columns: ['digest', 'marks'], type: 'unique' }],
};

/** A finished look at a picture. Box and size in pixels of the picture as shown. */
export type StoredScan =
  | { readonly state: 'scanned'; readonly width: number; readonly height: number; readonly matches: Scan['matches'] }
  | { readonly state: 'unreadable'; readonly reason: string };

interface Row {
  readonly digest: string;
  readonly result: StoredScan;
}

const table = (strapi: Core.Strapi): ReturnType<Core.Strapi['db']['query']> => strapi.db.query(SCANS.uid);

/** Scans that are kept in memory. What bytes show never changes, so neither do these. */
const REMEMBERED = 2_000;

const memories = new WeakMap<object, Map<string, StoredScan>>();

const memoryOf = (strapi: Core.Strapi): Map<string, StoredScan> => {
  const memory = memories.get(strapi) ?? new Map<string, StoredScan>();
  memories.set(strapi, memory);
  return memory;
};

const remember = (strapi: Core.Strapi, digest: string, marks: string, result: StoredScan): void => {
  const memory = memoryOf(strapi);
  memory.set(`${marks} ${digest}`, result);
  const [oldest] = memory.keys();
  if (memory.size > REMEMBERED && oldest !== undefined) memory.delete(oldest);
};

export const findScans = async (
  strapi: Core.Strapi,
  digests: readonly string[],
  marks: string,
): Promise<ReadonlyMap<string, StoredScan>> => {
  const found = new Map<string, StoredScan>();
  for (const digest of digests) {
    const known = memoryOf(strapi).get(`${marks} ${digest}`);
    if (known !== undefined) found.set(digest, known);
  }
  const missing = digests.filter((digest) => !found.has(digest));
  if (missing.length === 0) return found;
  const rows = (await table(strapi).findMany({ where: { digest: { $in: missing }, marks } })) as Row[];
  for (const { digest, result } of rows) {
    remember(strapi, digest, marks, result);
    found.set(digest, result);
  }
  return found;
};

export const keepScan = async (
  strapi: Core.Strapi,
  digest: string,
  marks: string,
  result: StoredScan,
): Promise<void> => {
  try {
    await table(strapi).create({ data: { digest, marks, result } as never });
  } catch (error) {
    // The same picture was scanned twice at once; both saw the same.
    if ((await table(strapi).count({ where: { digest, marks } as never })) === 0) throw error;
  }
};
