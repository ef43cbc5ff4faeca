import type { Core } from '@strapi/strapi';

import type { DocumentRef, GovernedType } from '../../plugin/contract';
import type { Values } from '../../plugin/post';
import { isLocalized } from './governed';
import { shapeOf } from './shape';

/** A row of a governed type, with all of its content. */
export type ContentRow = Values & {
  readonly id: number;
  readonly documentId: string;
  readonly locale: string | null;
  readonly publishedAt: unknown;
};

/** A row without its content. */
export interface RowRef {
  readonly id: number;
  readonly documentId: string;
  readonly locale: string | null;
}

/** Reads rows with all of their content, by `db.query`: the document service would sign the addresses of files. */
export const readRows = async (
  strapi: Core.Strapi,
  type: GovernedType,
  where: object,
): Promise<readonly ContentRow[]> =>
  (await strapi.db.query(type.uid).findMany({
    where: where as never,
    populate: shapeOf(strapi, type).populate as never,
    orderBy: { id: 'asc' } as never,
  })) as ContentRow[];

/** The rows that a condition hits, without content. */
export const findRows = async (strapi: Core.Strapi, uid: string, where: object): Promise<readonly RowRef[]> =>
  (await strapi.db.query(uid).findMany({
    where: where as never,
    select: ['id', 'documentId', 'locale'] as never,
    orderBy: { id: 'asc' } as never,
  })) as RowRef[];

export const documentOfRow = (
  strapi: Core.Strapi,
  uid: string,
  row: { documentId: string; locale?: unknown },
): DocumentRef => ({
  uid,
  documentId: row.documentId,
  locale: isLocalized(strapi, uid) && typeof row.locale === 'string' ? row.locale : null,
});

/** Condition for a document in its locale. */
export const whereOf = (document: DocumentRef): object => ({
  documentId: document.documentId,
  ...(document.locale === null ? {} : { locale: document.locale }),
});

/** The saved draft of a document; null where there is none. */
export const readDraft = async (
  strapi: Core.Strapi,
  type: GovernedType,
  document: DocumentRef,
): Promise<ContentRow | null> =>
  (await readRows(strapi, type, { ...whereOf(document), publishedAt: null })).at(0) ?? null;
