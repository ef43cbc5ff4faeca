import type { Core } from '@strapi/strapi';

/** What a test reads back: rows straight from the database, past every API. */
export interface Row {
  readonly id: number;
  readonly documentId: string;
  readonly locale: string | null;
  readonly [attribute: string]: unknown;
}

export const rowsOf = async (strapi: Core.Strapi, uid: string, where: object): Promise<readonly Row[]> =>
  (await strapi.db.query(uid as never).findMany({ where: where as never, orderBy: { id: 'asc' } as never })) as Row[];

export const draftOf = async (strapi: Core.Strapi, uid: string, where: object): Promise<Row | null> =>
  (await rowsOf(strapi, uid, { ...where, publishedAt: null }))[0] ?? null;

export const publicOf = async (strapi: Core.Strapi, uid: string, where: object): Promise<Row | null> =>
  (await rowsOf(strapi, uid, { ...where, publishedAt: { $notNull: true } }))[0] ?? null;

export interface Recorded {
  readonly action: string;
  readonly document: string | null;
  readonly body: string | null;
}

/** Ledger entries about a document, oldest first. */
export const ledgerOf = async (strapi: Core.Strapi, documentId: string): Promise<readonly Recorded[]> =>
  (await strapi.db.query('policy-gate::ledger-entry' as never).findMany({
    where: { document: documentId } as never,
    orderBy: { seq: 'asc' } as never,
  })) as Recorded[];

export interface StoredReview {
  readonly id: number;
  readonly state: string;
  readonly fingerprint: string;
  readonly document: string;
  readonly locale: string | null;
}

export const reviewsOf = async (strapi: Core.Strapi, documentId: string): Promise<readonly StoredReview[]> =>
  (await strapi.db.query('policy-gate::review' as never).findMany({
    where: { document: documentId } as never,
    orderBy: { id: 'asc' } as never,
  })) as StoredReview[];

/** Runs `work` and gives what it threw. */
export const thrownBy = async (
  work: () => Promise<unknown>,
): Promise<Error & { details?: Record<string, unknown> }> => {
  try {
    await work();
  } catch (error) {
    if (error instanceof Error) return error;
    throw new Error(`Something else than an error was thrown: ${String(error)}`);
  }
  throw new Error('Nothing was thrown');
};
