import type { Core } from '@strapi/strapi';

import { DEFAULT_POLICY } from '../../plugin/policy';
import type { Policy } from '../../plugin/policy';
import { now } from '../strapi';
import type { Model } from '../strapi';

/** Versions of the policy. They are only ever added; the one in force is the newest that was made active. */
export const POLICIES: Model = {
  uid: 'policy-gate::policy',
  singularName: 'policy',
  tableName: 'policy_gate_policies',
  attributes: {
    id: { type: 'increments' },
    version: { type: 'string', column: { notNullable: true } },
    document: { type: 'json' },
    activatedAt: { type: 'datetime', columnName: 'activated_at' },
  },
  indexes: [{ name: 'policy_gate_policies_version', columns: ['version'], type: 'unique' }],
};

interface Row {
  readonly version: string;
  readonly document: Policy;
}

const table = (strapi: Core.Strapi): ReturnType<Core.Strapi['db']['query']> => strapi.db.query(POLICIES.uid);

/** Enters the shipped policy as the first version where there is none. */
export const ensurePolicy = async (strapi: Core.Strapi): Promise<void> => {
  if ((await table(strapi).count()) > 0) return;
  const data = { version: DEFAULT_POLICY.version, document: DEFAULT_POLICY, activatedAt: now(strapi) };
  try {
    await table(strapi).create({ data: data as never });
  } catch (error) {
    // Several instances start at once: one of them enters it.
    if ((await table(strapi).count()) === 0) throw error;
  }
};

/** The version in force. Throws where there is none: without a policy nothing goes public. */
export const activePolicy = async (strapi: Core.Strapi): Promise<Policy> => {
  const row = (await table(strapi).findOne({
    where: { activatedAt: { $notNull: true } } as never,
    orderBy: [{ activatedAt: 'desc' }, { id: 'desc' }] as never,
  })) as Row | null;
  if (row === null) throw new Error('No version of the policy is in force');
  return { ...row.document, version: row.version };
};
