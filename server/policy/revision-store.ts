import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';

import type { Model } from '../strapi';

/** One row that counts the changes of policy and registers, so that every instance notices those of the others. */
export const REVISION: Model = {
  uid: 'policy-gate::revision',
  singularName: 'revision',
  tableName: 'policy_gate_revision',
  attributes: {
    id: { type: 'increments' },
    one: { type: 'integer' },
    number: { type: 'integer' },
  },
  indexes: [{ name: 'policy_gate_revision_one', columns: ['one'], type: 'unique' }],
};

const table = (strapi: Core.Strapi): ReturnType<Core.Strapi['db']['query']> => strapi.db.query(REVISION.uid);

export const ensureRevision = async (strapi: Core.Strapi): Promise<void> => {
  if ((await table(strapi).count()) > 0) return;
  try {
    await table(strapi).create({ data: { one: 1, number: 1 } as never });
  } catch (error) {
    if ((await table(strapi).count()) === 0) throw error;
  }
};

export const readRevision = async (strapi: Core.Strapi): Promise<number> => {
  const row = (await table(strapi).findOne({ where: { one: 1 } as never, select: ['number'] as never })) as {
    number: number;
  } | null;
  if (row === null) throw new Error('The revision of policy and registers is missing');
  return row.number;
};

/** Counts a change, in the transaction that makes it. Added up by the database: two at once are two. */
export const countChange = async (strapi: Core.Strapi): Promise<void> => {
  await strapi.db.transaction(async ({ trx }: { trx: Knex.Transaction }) => {
    const rows = strapi.db.getConnection(REVISION.tableName);
    await rows.transacting(trx).where({ one: 1 }).increment('number', 1);
  });
};
