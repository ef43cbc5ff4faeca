import { readFileSync } from 'node:fs';

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

const record = (line: string, where: string): FilePost => {
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
  const expect = OUTCOMES.find((one) => one === given['expect']);
  const clauses = Array.isArray(given['clauses'])
    ? CLAUSE_IDS.filter((id) => (given['clauses'] as unknown[]).includes(id))
    : [];
  return {
    id: typeof given['id'] === 'string' || typeof given['id'] === 'number' ? String(given['id']) : where,
    lang: typeof given['lang'] === 'string' ? given['lang'] : 'unknown',
    fields,
    post: extractPost(SCHEMAS, fields, [kind]),
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
      { id: file, lang: 'unknown', fields, post: extractPost(SCHEMAS, fields, []), expect: undefined, clauses: [] },
    ];
  }
  return text
    .split('\n')
    .map((line, index) => ({ line, where: `${file}:${index + 1}` }))
    .filter(({ line }) => line.trim() !== '')
    .map(({ line, where }) => record(line, where));
};
