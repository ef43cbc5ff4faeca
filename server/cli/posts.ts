import { readFileSync } from 'node:fs';
import path from 'node:path';

import { CLAUSE_IDS, OUTCOMES, OUTLET_KINDS } from '../../plugin/policy';
import type { Outcome, OutletKind } from '../../plugin/policy';
import { extractPost } from '../../plugin/post';
import type { Post, Schemas } from '../../plugin/post';
import { Unusable } from './usage';

/** A post as a file gives it, with its labels where it has some. */
export interface FilePost {
  readonly id: string;
  readonly lang: string;
  /** The fields as given, to cut findings from. */
  readonly fields: Readonly<Record<string, string>>;
  readonly post: Post;
  /** Paths of the pictures that the line names; they are the last pictures of the post, in this order. */
  readonly pictures: readonly string[];
  readonly expect: Outcome | undefined;
  readonly clauses: readonly string[];
}

const SCHEMAS: Schemas = {
  type: { attributes: { title: { type: 'string' }, summary: { type: 'text' }, body: { type: 'richtext' } } },
  components: {},
};

const FIELDS = Object.keys(SCHEMAS.type.attributes);

const content = (file: string): string => {
  try {
    return readFileSync(file === '-' ? 0 : file, 'utf8');
  } catch (error) {
    throw new Unusable(`${file}: cannot be read (${error instanceof Error ? error.message : String(error)})`);
  }
};

const picturesOf = (given: unknown, folder: string, where: string): readonly string[] => {
  if (given === undefined) return [];
  if (!Array.isArray(given)) throw new Unusable(`${where}: "images" must be a list of paths`);
  return (given as unknown[]).map((name) => {
    if (typeof name !== 'string') throw new Unusable(`${where}: "images" must be a list of paths`);
    return path.resolve(folder, name);
  });
};

const withPictures = (post: Post, pictures: readonly string[]): Post => ({
  ...post,
  images: [
    ...post.images,
    ...pictures.map((file) => ({
      path: 'images',
      name: path.basename(file),
      source: { kind: 'file' as const, file },
    })),
  ],
});

const record = (line: string, folder: string, where: string): FilePost => {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    throw new Unusable(`${where}: not JSON (${error instanceof Error ? error.message : String(error)})`);
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new Unusable(`${where}: not an object`);
  const given = value as Record<string, unknown>;
  const fields: Record<string, string> = {};
  for (const name of FIELDS) {
    const text = given[name];
    if (text === undefined || text === null) continue;
    if (typeof text !== 'string') throw new Unusable(`${where}: "${name}" must be a text`);
    fields[name] = text;
  }
  if (Object.keys(fields).length === 0) throw new Unusable(`${where}: has none of ${FIELDS.join(', ')}`);
  const outlet = given['outlet'] ?? 'official';
  const kind = OUTLET_KINDS.find((one): one is OutletKind => one === outlet);
  if (kind === undefined) throw new Unusable(`${where}: "outlet" must be one of ${OUTLET_KINDS.join(', ')}`);
  const pictures = picturesOf(given['images'], folder, where);
  const expect = OUTCOMES.find((one) => one === given['expect']);
  const clauses = Array.isArray(given['clauses'])
    ? CLAUSE_IDS.filter((id) => (given['clauses'] as unknown[]).includes(id))
    : [];
  return {
    id: typeof given['id'] === 'string' || typeof given['id'] === 'number' ? String(given['id']) : where,
    lang: typeof given['lang'] === 'string' ? given['lang'] : 'unknown',
    fields,
    post: withPictures(extractPost(SCHEMAS, fields, [kind]), pictures),
    pictures,
    expect,
    clauses,
  };
};

/** The posts of a file. Throws `Unusable` where the file, or a line of it, is not what it should be. */
export const postsOf = (file: string): readonly FilePost[] => {
  const text = content(file);
  if (!file.endsWith('.jsonl')) {
    const fields = { body: text };
    return [
      {
        id: file,
        lang: 'unknown',
        fields,
        post: extractPost(SCHEMAS, fields, []),
        pictures: [],
        expect: undefined,
        clauses: [],
      },
    ];
  }
  return text
    .split('\n')
    .map((line, index) => ({ line, where: `${file}:${index + 1}` }))
    .filter(({ line }) => line.trim() !== '')
    .map(({ line, where }) => record(line, path.dirname(file), where));
};
