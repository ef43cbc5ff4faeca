import { createHash } from 'node:crypto';
import type { Core } from '@strapi/strapi';

import type { GovernedType } from '../../plugin/contract';
import { OUTLET_KINDS } from '../../plugin/policy';
import type { OutletKind } from '../../plugin/policy';
import { canonicalForm, extractPost } from '../../plugin/post';
import type { Post, Values } from '../../plugin/post';
import { digestsOf } from './digests-store';
import type { Haste } from './digests-store';
import { filesOfImages } from './files';
import type { StoredFile } from './files';
import { shapeOf } from './shape';

/** What the public would see of a row: its post, the file behind each picture, and the fingerprint of it all. */
export interface Content {
  readonly post: Post;
  /** One per picture of the post; null where it is not in the media library. */
  readonly files: readonly (StoredFile | null)[];
  /** Digest of bytes by file id. */
  readonly digests: ReadonlyMap<string, string>;
  readonly fingerprint: string;
}

/** Kind of an outlet by its document id. */
export type KindOf = (documentId: string) => OutletKind | undefined;

const isValues = (value: unknown): value is Values => typeof value === 'object' && value !== null;

const isFile = (value: unknown): value is StoredFile =>
  isValues(value) &&
  typeof value['id'] === 'number' &&
  typeof value['url'] === 'string' &&
  typeof value['mime'] === 'string';

/** Files that a populated value holds, at any depth. */
const populatedFiles = (value: unknown, into: Map<string, StoredFile>): void => {
  if (Array.isArray(value)) for (const item of value) populatedFiles(item, into);
  else if (isValues(value)) {
    if (isFile(value)) into.set(String(value.id), value);
    else for (const item of Object.values(value)) populatedFiles(item, into);
  }
};

/** Documents that a relation holds, by document id. */
export const namedBy = (values: Values, attribute: string | null): readonly string[] => {
  const value = attribute === null ? null : values[attribute];
  return (Array.isArray(value) ? value : [value]).flatMap((item: unknown) =>
    isValues(item) && typeof item['documentId'] === 'string' ? [item['documentId']] : [],
  );
};

const outletsOf = (type: GovernedType, values: Values, kindOf: KindOf): readonly OutletKind[] => {
  const value = type.outlets === null ? null : values[type.outlets];
  if (typeof value === 'string') return OUTLET_KINDS.filter((kind) => kind === value);
  return namedBy(values, type.outlets).flatMap((id) => kindOf(id) ?? []);
};

/**
 * Reads what the public would see out of a row's content. `how.known` overrides digests of files whose bytes are
 * about to change. The fingerprint covers the canonical content and the bytes of all its media, those pointed at by their
 * address in the media library included.
 */
export const contentOf = async (
  strapi: Core.Strapi,
  type: GovernedType,
  values: Values,
  kindOf: KindOf,
  how: { readonly known?: ReadonlyMap<string, string>; readonly haste?: Haste } = {},
): Promise<Content> => {
  const { schemas } = shapeOf(strapi, type);
  const post = extractPost(schemas, values, outletsOf(type, values, kindOf));
  const populated = new Map<string, StoredFile>();
  for (const name of Object.keys(schemas.type.attributes)) populatedFiles(values[name], populated);
  const files = await filesOfImages(strapi, post, populated);
  const all = new Map(populated);
  for (const file of files) if (file !== null) all.set(String(file.id), file);
  const digests = new Map([...(await digestsOf(strapi, all.values(), how.haste)), ...(how.known ?? [])]);
  const canonical = canonicalForm(schemas, values, (file) => digests.get(file) ?? '');
  const pointed = files.filter((file) => file !== null && !populated.has(String(file.id)));
  const inline = pointed.map((file) => (file === null ? '' : (digests.get(String(file.id)) ?? '')));
  const fingerprint = createHash('sha256')
    .update(JSON.stringify([type.uid, canonical, inline]), 'utf8')
    .digest('hex');
  return { post, files, digests, fingerprint };
};
