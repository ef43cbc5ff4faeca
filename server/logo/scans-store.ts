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

export const findScans = async (
  strapi: Core.Strapi,
  digests: readonly string[],
  marks: string,
): Promise<ReadonlyMap<string, StoredScan>> => {
  if (digests.length === 0) return new Map();
  const rows = (await table(strapi).findMany({ where: { digest: { $in: [...digests] }, marks } as never })) as Row[];
  return new Map(rows.map((row) => [row.digest, row.result]));
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
