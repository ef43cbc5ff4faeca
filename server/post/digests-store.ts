import { createHash } from 'node:crypto';
import type { Core } from '@strapi/strapi';

import type { Model } from '../strapi';
import { bytesOf } from './files';
import type { StoredFile } from './files';

/**
 * Digest of the bytes of every file that was ever looked at. Strapi keeps a file's `hash` and address when its bytes
 * are replaced, so neither can stand for the content.
 */
export const DIGESTS: Model = {
  uid: 'policy-gate::file-digest',
  singularName: 'file-digest',
  tableName: 'policy_gate_file_digests',
  attributes: {
    id: { type: 'increments' },
    file: { type: 'integer', columnName: 'file_id', column: { notNullable: true } },
    digest: { type: 'string', column: { notNullable: true } },
  },
  indexes: [{ name: 'policy_gate_file_digests_file', columns: ['file_id'], type: 'unique' }],
};

interface Row {
  readonly file: number;
  readonly digest: string;
}

const table = (strapi: Core.Strapi): ReturnType<Core.Strapi['db']['query']> => strapi.db.query(DIGESTS.uid);

/** SHA-256 of bytes in hexadecimal. */
export const digestOfBytes = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');

const remember = async (strapi: Core.Strapi, file: number, digest: string): Promise<void> => {
  const { count } = await table(strapi).updateMany({ where: { file } as never, data: { digest } as never });
  if (count > 0) return;
  try {
    await table(strapi).create({ data: { file, digest } as never });
  } catch (error) {
    // Another request, or another instance, was first with the same bytes.
    if ((await table(strapi).count({ where: { file, digest } as never })) === 0) throw error;
  }
};

/** What stands in for the digest of bytes that cannot be read. No two files share it. */
const unread = (file: StoredFile): string => `unread:${file.id}`;

/** Reads a file's bytes and keeps their digest. */
export const digestFile = async (strapi: Core.Strapi, file: StoredFile): Promise<string> => {
  const read = await bytesOf(strapi, file);
  if (read.state === 'unreadable') return unread(file);
  const digest = digestOfBytes(read.bytes);
  await remember(strapi, file.id, digest);
  return digest;
};

/** Whether bytes that nobody has looked at yet may be read now, which takes long, or are to stop the work. */
export type Haste = 'wait' | 'known-only';

/** Thrown where something would have to be read that nobody has looked at yet, and there is no time for it. */
export class NotLookedAt extends Error {}

/**
 * Digests by file id. Those not known yet are read from the store of files, which is slow; with `known-only` they throw
 * `NotLookedAt`.
 */
export const digestsOf = async (
  strapi: Core.Strapi,
  files: Iterable<StoredFile>,
  haste: Haste = 'wait',
): Promise<ReadonlyMap<string, string>> => {
  const wanted = new Map([...files].map((file) => [file.id, file]));
  if (wanted.size === 0) return new Map();
  const rows = (await table(strapi).findMany({ where: { file: { $in: [...wanted.keys()] } } })) as Row[];
  const digests = new Map(rows.map((row) => [String(row.file), row.digest]));
  for (const file of wanted.values()) {
    if (digests.has(String(file.id))) continue;
    if (haste === 'known-only') throw new NotLookedAt(file.name);
    digests.set(String(file.id), await digestFile(strapi, file));
  }
  return digests;
};

/** Called where a file's bytes have changed or are about to: what was known of them no longer holds. */
export const forgetDigests = async (strapi: Core.Strapi, files: readonly number[]): Promise<void> => {
  if (files.length > 0) await table(strapi).deleteMany({ where: { file: { $in: [...files] } } as never });
};
