import type { Core } from '@strapi/strapi';

import type { DocumentRef } from '../../plugin/contract';
import { findRows, whereOf } from '../post';
import type { Content } from '../post';
import type { Model } from '../strapi';

/**
 * Files that published texts show by their address: no relation of Strapi's leads back from such a file, and its bytes
 * can be replaced like any other's.
 */
export const INLINE: Model = {
  uid: 'policy-gate::inline-file',
  singularName: 'inline-file',
  tableName: 'policy_gate_inline_files',
  attributes: {
    id: { type: 'increments' },
    uid: { type: 'string', column: { notNullable: true } },
    document: { type: 'string', column: { notNullable: true } },
    locale: { type: 'string', column: { notNullable: true } },
    file: { type: 'integer', columnName: 'file_id', column: { notNullable: true } },
  },
  indexes: [
    { name: 'policy_gate_inline_files_file', columns: ['file_id'] },
    { name: 'policy_gate_inline_files_document', columns: ['document', 'locale'] },
  ],
};

interface Row {
  readonly document: string;
  readonly locale: string;
}

const table = (strapi: Core.Strapi): ReturnType<Core.Strapi['db']['query']> => strapi.db.query(INLINE.uid);

/** Notes which files the texts of a document that goes out show by address. */
export const noteInline = async (strapi: Core.Strapi, document: DocumentRef, content: Content): Promise<void> => {
  const files = content.post.images.flatMap((image, index) =>
    image.source.kind === 'url' ? (content.files[index]?.id ?? []) : [],
  );
  // What an earlier version showed may stay noted: it only makes the guard look once more.
  if (files.length === 0) return;
  const of = { uid: document.uid, document: document.documentId, locale: document.locale ?? '' };
  await table(strapi).deleteMany({ where: of as never });
  const rows = [...new Set(files)].map((file) => ({ ...of, file }));
  await table(strapi).createMany({ data: rows as never });
};

/** Ids of published rows of a type whose texts show a file by its address. */
export const inlineHolders = async (strapi: Core.Strapi, uid: string, file: number): Promise<readonly number[]> => {
  const rows = (await table(strapi).findMany({ where: { uid, file } as never })) as Row[];
  const ids: number[] = [];
  for (const { document, locale } of rows) {
    const where = whereOf({ uid, documentId: document, locale: locale === '' ? null : locale });
    for (const row of await findRows(strapi, uid, { ...where, publishedAt: { $notNull: true } })) ids.push(row.id);
  }
  return ids;
};
