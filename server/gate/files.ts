import fs from 'node:fs';
import type { Core } from '@strapi/strapi';

import type { GovernedType } from '../../plugin/contract';
import type { Values } from '../../plugin/post';
import { scanPictures } from '../logo';
import { countChange, inForce } from '../policy';
import {
  digestFile,
  digestOfBytes,
  documentOfRow,
  FILE_UID,
  filesOf,
  forgetDigests,
  governedTypes,
  holdersOfComponents,
  holdersOfFiles,
  readRows,
} from '../post';
import type { ContentRow, StoredFile } from '../post';
import { afterTransaction, wrapReplace } from '../strapi';
import type { Replacement } from '../strapi';
import { carried, carrying } from './carrier';
import { addClearance } from './clearances-store';
import { noteFingerprint } from './drafts';
import { examine } from './examine';
import type { NewBytes } from './examine';
import { clearanceOf } from './guard';
import { inlineHolders } from './inline-store';
import { withFile } from './overlay';
import { closedDoor } from './refuse';
import { permit, publishedAmong } from './sides';
import type { DbEvent } from './sides';

const isValues = (value: unknown): value is Values =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const WORDS = ['name', 'alternativeText', 'caption'] as const;

/** Every row of a governed type that shows a file, by type: as media, in a component, or by its address in a text. */
const rowsShowing = async (
  strapi: Core.Strapi,
  file: number,
): Promise<readonly (readonly [GovernedType, readonly ContentRow[]])[]> => {
  const found: (readonly [GovernedType, readonly ContentRow[]])[] = [];
  const held = await holdersOfFiles(strapi, [file]);
  for (const type of governedTypes(strapi).values()) {
    const ids = [...(held.get(type.uid) ?? []), ...(await inlineHolders(strapi, type.uid, file))];
    if (ids.length > 0) found.push([type, await readRows(strapi, type, { id: { $in: [...new Set(ids)] } })]);
  }
  return found;
};

const isPublished = (row: ContentRow): boolean => row.publishedAt !== null && row.publishedAt !== undefined;

const incoming = (file: StoredFile, { data, file: upload }: Replacement): Values => ({
  mime: upload.mimetype ?? file.mime,
  name: data?.fileInfo?.name ?? upload.originalFilename ?? file.name,
  alternativeText: data?.fileInfo?.alternativeText,
  caption: data?.fileInfo?.caption,
});

/**
 * A file keeps its address when its bytes are replaced, so every published content that shows it changes at once. The
 * new bytes are inspected under each of them before they are written; afterwards what depends on the old ones is told.
 */
const replaceUnderGuard = async (
  strapi: Core.Strapi,
  id: number,
  replacement: Replacement,
  proceed: () => Promise<unknown>,
): Promise<unknown> => {
  const file = (await filesOf(strapi, [id])).get(String(id));
  if (file === undefined) return proceed();
  const showing = await rowsShowing(strapi, id);
  if (showing.length > 0) {
    const bytes = await fs.promises.readFile(replacement.file.filepath);
    const fresh: NewBytes = { file: id, digest: digestOfBytes(bytes), bytes };
    const change = incoming(file, replacement);
    for (const [type, rows] of showing)
      await permit(strapi, type, rows.filter(isPublished), (row) => withFile(row, id, change), fresh);
  }
  const result = await carrying({ replacing: new Set([...carried().replacing, id]) }, proceed);
  await forgetDigests(strapi, [id]);
  // It may have been the drawing of a mark.
  await countChange(strapi);
  for (const [type, rows] of await rowsShowing(strapi, id)) {
    for (const row of rows) {
      const document = documentOfRow(strapi, type.uid, row);
      // Strapi may have re-encoded the picture: what is public now is cleared by its own digest.
      if (isPublished(row))
        await addClearance(strapi, document, clearanceOf(await examine(strapi, type, document, row)));
      else await noteFingerprint(strapi, type, document);
    }
  }
  return result;
};

interface Target {
  readonly id?: unknown;
  readonly __type?: unknown;
}

/** Rows to which a write would attach a file from the file's side. */
const targetsIn = (related: unknown): readonly Target[] => {
  const lists = isValues(related) ? [related['connect'], related['set']] : [related];
  return lists.flatMap((list): readonly unknown[] => (Array.isArray(list) ? list : [])).filter(isValues);
};

const checkAttach = async (strapi: Core.Strapi, related: unknown): Promise<void> => {
  for (const { id, __type } of targetsIn(related)) {
    const uid = String(__type);
    const held =
      uid in strapi.components ? await holdersOfComponents(strapi, uid, [Number(id)]) : new Map([[uid, [Number(id)]]]);
    for (const [holder, ids] of held) {
      const type = governedTypes(strapi).get(holder);
      if (type !== undefined && (await publishedAmong(strapi, type, ids)).length > 0) throw closedDoor(strapi, 'media');
    }
  }
};

const hitFiles = async (strapi: Core.Strapi, event: DbEvent): Promise<readonly StoredFile[]> =>
  (await strapi.db
    .query(FILE_UID)
    .findMany({ where: (isValues(event.params.where) ? event.params.where : {}) as never })) as StoredFile[];

/** Where a file's bytes are, or which they are. The media library changes these only when it replaces a file. */
const STORAGE = ['hash', 'url', 'ext', 'provider', 'formats'] as const;

const checkFileUpdate = async (strapi: Core.Strapi, event: DbEvent): Promise<void> => {
  const data = isValues(event.params.data) ? event.params.data : {};
  if ('related' in data) await checkAttach(strapi, data['related']);
  const words = WORDS.filter((name) => name in data);
  const stored = STORAGE.filter((name) => name in data);
  if (words.length === 0 && stored.length === 0) return;
  for (const file of await hitFiles(strapi, event)) {
    if (carried().replacing.has(file.id)) continue;
    const current = file as unknown as Values;
    const changed = words.filter((name) => (data[name] ?? null) !== (current[name] ?? null));
    const moved = stored.filter((name) => JSON.stringify(data[name] ?? null) !== JSON.stringify(current[name] ?? null));
    if (changed.length === 0 && moved.length === 0) continue;
    const showing = await rowsShowing(strapi, file.id);
    if (moved.length > 0) {
      await forgetDigests(strapi, [file.id]);
      if (showing.some(([, rows]) => rows.some(isPublished))) throw closedDoor(strapi, moved.join(', '));
    }
    const change = Object.fromEntries(changed.map((name) => [name, data[name]]));
    for (const [type, rows] of showing)
      await permit(strapi, type, rows.filter(isPublished), (row) => withFile(row, file.id, change));
  }
};

const looking = new WeakMap<object, Set<Promise<void>>>();

/** Digests and scans new files in the background, so that a publication finds the work done. */
const lookAhead = async (strapi: Core.Strapi, id: number): Promise<void> => {
  const file = (await filesOf(strapi, [id])).get(String(id));
  if (file === undefined) return;
  const digest = await digestFile(strapi, file);
  if (file.mime.startsWith('image/')) await scanPictures(strapi, [{ file, digest }], (await inForce(strapi)).revision);
};

const startLooking = async (strapi: Core.Strapi, event: DbEvent): Promise<void> => {
  const id = isValues(event.result) ? event.result['id'] : undefined;
  if (typeof id !== 'number') return;
  await afterTransaction(strapi, () => {
    const pending = looking.get(strapi) ?? new Set<Promise<void>>();
    looking.set(strapi, pending);
    const work = lookAhead(strapi, id).catch((error: unknown) => {
      // The publication looks again and fails closed; here it is only news.
      strapi.log.warn(`policy-gate: a new file could not be inspected yet: ${String(error)}`);
    });
    pending.add(work);
    void work.finally(() => pending.delete(work));
    return Promise.resolve();
  });
};

/** Waits for files that are being looked at. */
export const settleFiles = async (strapi: Core.Strapi): Promise<void> => {
  await Promise.all([...(looking.get(strapi) ?? [])]);
};

/** The guard at the media library. */
export const guardFiles = (strapi: Core.Strapi): void => {
  wrapReplace(strapi, (id, replacement, proceed) => replaceUnderGuard(strapi, id, replacement, proceed));
  strapi.db.lifecycles.subscribe({
    models: [FILE_UID],
    beforeCreate: (event) => checkAttach(strapi, (event.params.data as Values | undefined)?.['related']),
    beforeUpdate: (event) => checkFileUpdate(strapi, event),
    beforeUpdateMany: (event) => checkFileUpdate(strapi, event),
    afterCreate: (event) => startLooking(strapi, event),
    afterUpdate: (event) => startLooking(strapi, event),
    afterDelete: async (event) => {
      const id = isValues(event.result) ? event.result['id'] : undefined;
      if (typeof id === 'number') await forgetDigests(strapi, [id]);
    },
  });
};
