import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';

import type { DocumentRef } from '../../plugin/contract';
import { whereOf } from '../post';
import { now } from '../strapi';
import type { Model } from '../strapi';

/** Who wrote on a document since it was last published. They never decide on it. */
export const AUTHORS: Model = {
  uid: 'policy-gate::author',
  singularName: 'author',
  tableName: 'policy_gate_authors',
  attributes: {
    id: { type: 'increments' },
    uid: { type: 'string', column: { notNullable: true } },
    document: { type: 'string', column: { notNullable: true } },
    /** Empty: on what all locales share. */
    locale: { type: 'string', column: { notNullable: true } },
    person: { type: 'integer', column: { notNullable: true } },
    at: { type: 'datetime' },
  },
  indexes: [
    {
      name: 'policy_gate_authors_one',
      columns: ['document', 'locale', 'person', 'uid'],
      type: 'unique',
    },
  ],
};

const table = (strapi: Core.Strapi): ReturnType<Core.Strapi['db']['query']> => strapi.db.query(AUTHORS.uid);

/** Notes that a person wrote on a document. `shared`: on content that i18n copies to every locale. */
export const noteAuthor = async (
  strapi: Core.Strapi,
  document: DocumentRef,
  person: number,
  shared: boolean,
): Promise<void> => {
  const locale = shared ? '' : (document.locale ?? '');
  const row = { uid: document.uid, document: document.documentId, locale, person, at: now(strapi) };
  await strapi.db.transaction(async ({ trx }: { trx: Knex.Transaction }) => {
    const rows = strapi.db.getConnection(AUTHORS.tableName);
    // Two saves of one person at once must not end the transaction of either.
    await rows.transacting(trx).insert(row).onConflict(['document', 'locale', 'person', 'uid']).ignore();
  });
};

/** Called when a document goes out: what comes next is another content with authors of its own. */
export const forgetAuthors = async (strapi: Core.Strapi, document: DocumentRef): Promise<void> => {
  const locales = document.locale === null ? [''] : [document.locale];
  await table(strapi).deleteMany({
    where: { uid: document.uid, document: document.documentId, locale: { $in: locales } } as never,
  });
};

interface Stamped {
  readonly createdBy: { readonly id: number } | null;
  readonly updatedBy: { readonly id: number } | null;
}

/** Ids of the admin users who wrote on the draft as it stands, without repeats. The newest writers come first. */
export const authorsOf = async (strapi: Core.Strapi, document: DocumentRef): Promise<readonly number[]> => {
  const noted = (await table(strapi).findMany({
    where: { uid: document.uid, document: document.documentId, locale: { $in: ['', document.locale ?? ''] } } as never,
    orderBy: { id: 'desc' } as never,
  })) as { person: number }[];
  const draft = (await strapi.db.query(document.uid).findOne({
    where: { ...whereOf(document), publishedAt: null } as never,
    select: ['id'] as never,
    populate: { createdBy: { select: ['id'] }, updatedBy: { select: ['id'] } } as never,
  })) as Stamped | null;
  const stamped = [draft?.updatedBy?.id, draft?.createdBy?.id].filter((id) => id !== undefined);
  return [...new Set([...noted.map((row) => row.person), ...stamped])];
};
