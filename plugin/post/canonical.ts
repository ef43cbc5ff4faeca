import { HOUSEKEEPING, isRecord } from './schema';
import type { Attribute, Schema, Schemas, Values } from './schema';

/** Anything that has one JSON form. */
type Canonical = string | number | boolean | null | readonly Canonical[] | { readonly [key: string]: Canonical };

const anything = (value: unknown): Canonical => {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  if (Array.isArray(value)) return value.map(anything);
  if (isRecord(value)) {
    const toJSON = value['toJSON'];
    if (typeof toJSON === 'function') return anything((toJSON as () => unknown).call(value));
    return Object.fromEntries(
      Object.keys(value)
        .sort()
        .map((key) => [key, anything(value[key])]),
    );
  }
  return null;
};

const file = (value: unknown, digestOf: (file: string) => string): Canonical => {
  if (!isRecord(value)) return null;
  const { id, name, alternativeText, caption } = value;
  const digest = typeof id === 'number' || typeof id === 'string' ? digestOf(String(id)) : '';
  return [digest, anything(name), anything(alternativeText), anything(caption)];
};

const list = (value: unknown, one: (item: unknown) => Canonical): Canonical =>
  Array.isArray(value) ? value.map(one) : value === null || value === undefined ? null : one(value);

const related = (value: unknown): Canonical => {
  const ids = (Array.isArray(value) ? value : [value]).map((item) => (isRecord(item) ? item['documentId'] : null));
  return ids.filter((id): id is string => typeof id === 'string').sort();
};

/**
 * The public content of a document as one string: equal for equal content, whatever the order of its members, the row ids of
 * its components or the addresses of its files. A digest of it is the post's fingerprint. Files count by the digest of
 * their bytes, because a replaced file keeps its name and address.
 *
 * @param digestOf digest of a file's bytes by the file's id
 */
export const canonicalForm = (schemas: Schemas, values: Values, digestOf: (file: string) => string): string => {
  const one = (spec: Attribute, value: unknown): Canonical => {
    if (spec.type === 'media') return list(value, (item) => file(item, digestOf));
    if (spec.type === 'relation') return related(value);
    if (spec.type !== 'component' && spec.type !== 'dynamiczone') return anything(value);
    return list(value, (item) => {
      if (!isRecord(item)) return null;
      const named = item['__component'];
      const uid = typeof named === 'string' ? named : spec.component;
      const schema = uid === undefined ? undefined : schemas.components[uid];
      return schema === undefined ? null : [uid ?? '', all(schema, item)];
    });
  };
  const all = (schema: Schema, item: Values): Canonical =>
    Object.keys(schema.attributes)
      .filter((name) => !HOUSEKEEPING.has(name))
      .sort()
      .flatMap((name): Canonical[] => {
        const spec = schema.attributes[name];
        return spec === undefined || spec.private === true ? [] : [[name, one(spec, item[name])]];
      });
  return JSON.stringify(all(schemas.type, values));
};
