import fs from 'node:fs';
import path from 'node:path';
import type { Core } from '@strapi/strapi';

import type { Image, Post } from '../../plugin/post';
import { signedUrlOf } from '../strapi';

export const FILE_UID = 'plugin::upload.file';

/** A file of the media library, as far as the gate reads it. */
export interface StoredFile {
  readonly id: number;
  readonly name: string;
  readonly mime: string;
  readonly url: string;
  readonly hash: string;
  readonly ext: string | null;
  readonly provider: string;
  readonly width: number | null;
  readonly height: number | null;
  readonly formats: Readonly<Record<string, { readonly url?: string }>> | null;
}

/** Largest file whose bytes are read, in bytes. */
export const LARGEST_FILE = 64 * 1024 * 1024;
/** Longest wait for a file in a remote store, in milliseconds. */
const PATIENCE = 15_000;

export type Bytes =
  | { readonly state: 'read'; readonly bytes: Buffer }
  | { readonly state: 'unreadable'; readonly reason: 'missing' | 'too-large' | 'timeout' };

const local = async (strapi: Core.Strapi, file: StoredFile): Promise<Bytes> => {
  const at = path.join(strapi.dirs.static.public, decodeURI(new URL(file.url, 'http://local').pathname));
  if ((await fs.promises.stat(at)).size > LARGEST_FILE) return { state: 'unreadable', reason: 'too-large' };
  return { state: 'read', bytes: await fs.promises.readFile(at) };
};

const remote = async (strapi: Core.Strapi, file: StoredFile): Promise<Bytes> => {
  const response = await fetch(await signedUrlOf(strapi, file), { signal: AbortSignal.timeout(PATIENCE) });
  if (!response.ok) return { state: 'unreadable', reason: 'missing' };
  if (Number(response.headers.get('content-length') ?? 0) > LARGEST_FILE)
    return { state: 'unreadable', reason: 'too-large' };
  return { state: 'read', bytes: Buffer.from(await response.arrayBuffer()) };
};

/** The bytes of a file as they are stored now. Never throws: what cannot be read says why. */
export const bytesOf = async (strapi: Core.Strapi, file: StoredFile): Promise<Bytes> => {
  try {
    return await (file.provider === 'local' ? local(strapi, file) : remote(strapi, file));
  } catch (error) {
    const slow = error instanceof Error && error.name === 'TimeoutError';
    return { state: 'unreadable', reason: slow ? 'timeout' : 'missing' };
  }
};

export const filesOf = async (
  strapi: Core.Strapi,
  ids: readonly number[],
): Promise<ReadonlyMap<string, StoredFile>> => {
  if (ids.length === 0) return new Map();
  const files = (await strapi.db
    .query(FILE_UID)
    .findMany({ where: { id: { $in: [...new Set(ids)] } } })) as StoredFile[];
  return new Map(files.map((file) => [String(file.id), file]));
};

/** Derived sizes are stored beside the file under a prefix. */
const FORMAT_PREFIX = /^(thumbnail|small|medium|large|xlarge|xsmall)_/;

const hashesIn = (url: string): readonly string[] => {
  const last = url.split(/[?#]/)[0]?.split('/').at(-1) ?? '';
  const hash = last.replace(/\.[^.]*$/, '');
  return hash === '' ? [] : [hash, hash.replace(FORMAT_PREFIX, '')];
};

const pointsTo = (strapi: Core.Strapi, url: string, file: StoredFile): boolean => {
  const base = strapi.config.get<string>('server.absoluteUrl', '');
  const addresses = [file.url, ...Object.values(file.formats ?? {}).map((format) => format.url ?? '')];
  return addresses.some((address) => address !== '' && (url === address || url === `${base}${address}`));
};

/**
 * The file behind each picture of a post, in the same order. A picture that is only pointed at is looked up by its
 * address; null where it is not in the media library, so that nobody can vouch for its bytes.
 */
export const filesOfImages = async (
  strapi: Core.Strapi,
  post: Post,
  populated: ReadonlyMap<string, StoredFile>,
): Promise<readonly (StoredFile | null)[]> => {
  const pointed = post.images.flatMap((image) => (image.source.kind === 'url' ? hashesIn(image.source.url) : []));
  const candidates =
    pointed.length === 0
      ? []
      : ((await strapi.db
          .query(FILE_UID)
          .findMany({ where: { hash: { $in: [...new Set(pointed)] } } })) as StoredFile[]);
  const behind = (image: Image): StoredFile | null => {
    const { source } = image;
    if (source.kind === 'file') return populated.get(source.file) ?? null;
    return candidates.find((file) => pointsTo(strapi, source.url, file)) ?? null;
  };
  return post.images.map(behind);
};
