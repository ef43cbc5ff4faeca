/** As much of a Strapi attribute as extraction needs; other members are ignored. */
export interface Attribute {
  readonly type: string;
  /** Uid of a component. */
  readonly component?: string;
  readonly repeatable?: boolean;
  readonly multiple?: boolean;
  /** Not shown by the public API. */
  readonly private?: boolean;
}

export interface Schema {
  readonly attributes: Readonly<Record<string, Attribute>>;
}

/** A content type and the components it may hold, by uid. */
export interface Schemas {
  readonly type: Schema;
  readonly components: Readonly<Record<string, Schema>>;
}

export type Values = Readonly<Record<string, unknown>>;

export const isRecord = (value: unknown): value is Values =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Attributes that Strapi keeps for itself; they are not the post's content. */
export const HOUSEKEEPING: ReadonlySet<string> = new Set([
  'id',
  'documentId',
  'locale',
  'localizations',
  'createdAt',
  'updatedAt',
  'publishedAt',
  'createdBy',
  'updatedBy',
]);
