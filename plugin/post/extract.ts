import type { OutletKind } from '../policy';
import { readBlocks } from './blocks';
import { linksInText } from './links';
import { readMarkup } from './markup';
import type { Image, Link, Post, TextRun } from './post';
import { runBuilder } from './run-builder';
import type { BuiltRun } from './run-builder';
import { HOUSEKEEPING, isRecord } from './schema';
import type { Attribute, Schema, Schemas, Values } from './schema';

/** Deepest nesting of components and JSON that is read. */
const DEEPEST = 40;

interface Collected {
  readonly runs: BuiltRun[];
  readonly images: Image[];
}

const MARKUP = /<[A-Za-z!/][^<>]*>/;

const plain = (path: string, value: unknown, into: Collected): void => {
  if (typeof value !== 'string' || value === '') return;
  const run = runBuilder(path, 'plain');
  run.keep(path, value, 0, value.length);
  into.runs.push(run.build());
};

const markup = (path: string, value: unknown, into: Collected): void => {
  if (typeof value !== 'string' || value === '') return;
  const read = readMarkup(path, value, MARKUP.test(value.slice(0, 200)) ? 'html' : 'markdown');
  into.runs.push(...read.runs);
  into.images.push(...read.images);
};

const json = (path: string, value: unknown, into: Collected, depth = 0): void => {
  if (depth > DEEPEST) return;
  if (typeof value === 'string') markup(path, value, into);
  else if (Array.isArray(value))
    value.forEach((item, index) => {
      json(`${path}.${index}`, item, into, depth + 1);
    });
  else if (isRecord(value))
    for (const [key, item] of Object.entries(value)) json(`${path}.${key}`, item, into, depth + 1);
};

const media = (path: string, value: unknown, into: Collected): void => {
  if (Array.isArray(value)) {
    value.forEach((file, index) => {
      media(`${path}.${index}`, file, into);
    });
    return;
  }
  if (!isRecord(value)) return;
  const { id, name, mime } = value;
  for (const text of ['alternativeText', 'caption', 'name'] as const) plain(`${path}.${text}`, value[text], into);
  if (typeof id !== 'number' && typeof id !== 'string') return;
  const isImage = typeof mime !== 'string' || mime.startsWith('image/');
  if (isImage)
    into.images.push({ path, name: typeof name === 'string' ? name : '', source: { kind: 'file', file: String(id) } });
};

const attribute = (
  path: string,
  spec: Attribute,
  value: unknown,
  schemas: Schemas,
  into: Collected,
  depth: number,
): void => {
  switch (spec.type) {
    case 'string':
    case 'text':
    case 'email':
    case 'uid':
      plain(path, value, into);
      return;
    case 'richtext':
      markup(path, value, into);
      return;
    case 'json':
      json(path, value, into);
      return;
    case 'media':
      media(path, value, into);
      return;
    case 'blocks': {
      const read = readBlocks(path, value);
      into.runs.push(...read.runs);
      into.images.push(...read.images);
      return;
    }
    case 'component':
    case 'dynamiczone': {
      const items = Array.isArray(value) ? value : undefined;
      const one = (item: unknown, at: string): void => {
        const named = isRecord(item) ? item['__component'] : undefined;
        const uid = typeof named === 'string' ? named : spec.component;
        const schema = uid === undefined ? undefined : schemas.components[uid];
        if (schema !== undefined && isRecord(item)) walk(at, schema, item, schemas, into, depth + 1);
      };
      if (items === undefined) one(value, path);
      else
        items.forEach((item, index) => {
          one(item, `${path}.${index}`);
        });
      return;
    }
    default:
      return;
  }
};

const walk = (path: string, schema: Schema, values: Values, schemas: Schemas, into: Collected, depth: number): void => {
  if (depth > DEEPEST) return;
  for (const [name, spec] of Object.entries(schema.attributes)) {
    if (spec.private === true || HOUSEKEEPING.has(name)) continue;
    attribute(path === '' ? name : `${path}.${name}`, spec, values[name], schemas, into, depth);
  }
};

/**
 * What the public would see of a document: every text with the way back to field and offset, every link and every
 * picture. `values` is a populated document or the values of the edit form. Fields marked private, relations, numbers,
 * dates and enumerations hold no text of the editor's own and are left out. Never throws: a value of another shape than
 * its attribute says is skipped.
 */
export const extractPost = (schemas: Schemas, values: Values, outlets: readonly OutletKind[]): Post => {
  const into: Collected = { runs: [], images: [] };
  walk('', schemas.type, values, schemas, into, 0);
  const runs: TextRun[] = [];
  const links: Link[] = [];
  for (const built of into.runs) {
    if (built.run.text.trim() === '' && built.links.length === 0) continue;
    const run = runs.push(built.run) - 1;
    for (const link of [...built.links, ...linksInText(built.run.text)]) links.push({ ...link, run });
  }
  return { runs, links, images: into.images, outlets: outlets.length === 0 ? ['official'] : [...new Set(outlets)] };
};
