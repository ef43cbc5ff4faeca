import type { Schema, Schemas, Values } from '../../plugin/post';

const isValues = (value: unknown): value is Values =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Attribute types whose values `db.query` takes as they are read: text and what holds text. */
const PLAIN: ReadonlySet<string> = new Set([
  'string',
  'text',
  'richtext',
  'blocks',
  'json',
  'email',
  'uid',
  'enumeration',
  'integer',
  'biginteger',
  'float',
  'decimal',
  'boolean',
  'date',
  'time',
  'datetime',
  'timestamp',
]);

const BOOKKEEPING: ReadonlySet<string> = new Set([
  'locale',
  'localizations',
  'createdAt',
  'updatedAt',
  'publishedAt',
  'createdBy',
  'updatedBy',
  'documentId',
]);

/** What a write by `db.query` would do to a content. */
export interface Touched {
  /** Attributes whose new values are in `data`. */
  readonly plain: readonly string[];
  /** Attributes that `data` changes by row ids: media, components, outlets. */
  readonly linked: readonly string[];
}

export const touchedBy = (schema: Schema, data: Values): Touched => {
  const names = Object.keys(data).filter((name) => {
    const attribute = schema.attributes[name];
    return attribute !== undefined && attribute.private !== true && !BOOKKEEPING.has(name);
  });
  const isPlain = (name: string): boolean => PLAIN.has(schema.attributes[name]?.type ?? '');
  return { plain: names.filter(isPlain), linked: names.filter((name) => !isPlain(name)) };
};

/** The content after its own attributes were written. */
export const withData = (values: Values, data: Values, names: readonly string[]): Values => ({
  ...values,
  ...Object.fromEntries(names.map((name) => [name, data[name]])),
});

const inComponents = (
  schemas: Schemas,
  schema: Schema,
  values: Values,
  change: (uid: string, item: Values) => Values,
): Values => {
  const one = (uid: string | undefined, item: unknown): unknown => {
    if (uid === undefined || !isValues(item)) return item;
    const inner = schemas.components[uid];
    const changed = change(uid, item);
    return inner === undefined ? changed : inComponents(schemas, inner, changed, change);
  };
  const changed: Record<string, unknown> = { ...values };
  for (const [name, attribute] of Object.entries(schema.attributes)) {
    if (attribute.type !== 'component' && attribute.type !== 'dynamiczone') continue;
    const value = values[name];
    const uidOf = (item: unknown): string | undefined =>
      attribute.type === 'component' ? attribute.component : isValues(item) ? String(item['__component']) : undefined;
    changed[name] = Array.isArray(value)
      ? value.map((item: unknown) => one(uidOf(item), item))
      : one(uidOf(value), value);
  }
  return changed;
};

/** The content after rows of one of its components were written. */
export const withComponents = (
  schemas: Schemas,
  values: Values,
  component: string,
  ids: ReadonlySet<number>,
  data: Values,
  names: readonly string[],
): Values =>
  inComponents(schemas, schemas.type, values, (uid, item) =>
    uid === component && ids.has(Number(item['id'])) ? withData(item, data, names) : item,
  );

const isFile = (value: Values, id: number): boolean =>
  value['id'] === id && 'url' in value && 'mime' in value && 'hash' in value;

const inFiles = (value: unknown, id: number, change: Values): unknown => {
  if (Array.isArray(value)) return value.map((item: unknown) => inFiles(item, id, change));
  if (!isValues(value) || value instanceof Date) return value;
  if (isFile(value, id)) return { ...value, ...change };
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, inFiles(item, id, change)]));
};

/** The content after a file that it shows got other words or bytes. */
export const withFile = (values: Values, id: number, change: Values): Values => inFiles(values, id, change) as Values;
