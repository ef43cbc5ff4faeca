import type { Core } from '@strapi/strapi';

import type { GovernedType } from '../../plugin/contract';
import type { Values } from '../../plugin/post';
import { appendEntry } from '../audit';
import { documentOfRow, findRows, governedTypes, holdersOfComponents, readRows, shapeOf } from '../post';
import type { ContentRow } from '../post';
import { actorOf } from '../strapi';
import { carried, keyOf } from './carrier';
import { addClearance } from './clearances-store';
import { examine } from './examine';
import type { NewBytes } from './examine';
import { isRefused } from './examined';
import { clearanceOf } from './guard';
import { touchedBy, withComponents, withData } from './overlay';
import { ChangedMeanwhile, closedDoor, failure, sideRefusalOf } from './refuse';

/** An event of `strapi.db.lifecycles`, as far as the guard reads it. */
export interface DbEvent {
  readonly action: string;
  readonly model: { readonly uid: string };
  readonly params: { readonly where?: unknown; readonly data?: unknown; readonly populate?: unknown };
  readonly result?: unknown;
}

const isValues = (value: unknown): value is Values =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const valuesIn = (data: unknown): Values => (isValues(data) ? data : {});
const isSet = (value: unknown): boolean => value !== undefined && value !== null;

/**
 * Judges published rows as they would be after a change from the side. Lets it pass with a clearance for the content to
 * come, or throws. Rows that the surrounding publication writes are judged there.
 */
export const permit = async (
  strapi: Core.Strapi,
  type: GovernedType,
  rows: readonly ContentRow[],
  change: (row: ContentRow) => Values,
  fresh?: NewBytes,
): Promise<void> => {
  const { cleared } = carried();
  const open = rows.filter((row) => !cleared.has(keyOf(type.uid, row)));
  if (open.length === 0) return;
  const examined = [];
  try {
    for (const row of open)
      examined.push(await examine(strapi, type, documentOfRow(strapi, type.uid, row), change(row), fresh));
  } catch (error) {
    throw failure(strapi, error);
  }
  const refused = examined.filter(isRefused);
  if (refused.length > 0) throw sideRefusalOf(strapi, refused);
  for (const one of examined) {
    await addClearance(strapi, one.document, clearanceOf(one));
    await appendEntry(strapi, {
      action: 'gate.side-edit',
      actor: actorOf(strapi),
      document: one.document,
      fingerprint: one.content.fingerprint,
      policyVersion: one.verdict.policyVersion,
      body: { title: one.title, outcome: one.verdict.outcome },
    });
  }
};

/** Published rows among these ids, with their content. */
export const publishedAmong = (
  strapi: Core.Strapi,
  type: GovernedType,
  ids: readonly number[],
): Promise<readonly ContentRow[]> =>
  ids.length === 0
    ? Promise.resolve([])
    : readRows(strapi, type, { id: { $in: [...ids] }, publishedAt: { $notNull: true } });

const TEXTS: ReadonlySet<string> = new Set(['string', 'text', 'richtext', 'blocks', 'json', 'email', 'uid']);
const same = (a: unknown, b: unknown): boolean => JSON.stringify(a ?? null) === JSON.stringify(b ?? null);

/** A published row is about to be written: only under a clearance, and only with the words that were inspected. */
const checkCreate = async (strapi: Core.Strapi, type: GovernedType, data: Values): Promise<void> => {
  // Strapi fills in the time where it is not given: only an explicit null makes a draft.
  if (data['publishedAt'] === null) return;
  const key = keyOf(type.uid, data);
  if (!carried().cleared.has(key)) throw closedDoor(strapi, 'create');
  const draft = carried().passage?.drafts.get(key);
  if (draft === undefined) return;
  // A hook of the app may have changed words on their way: those nobody has inspected.
  const { attributes } = shapeOf(strapi, type).schemas.type;
  const changed = Object.keys(attributes).filter(
    (name) =>
      TEXTS.has(attributes[name]?.type ?? '') &&
      name !== 'documentId' &&
      name !== 'locale' &&
      !same(data[name], draft[name]),
  );
  if (changed.length === 0) return;
  const document = documentOfRow(strapi, type.uid, draft);
  const examined = await examine(strapi, type, document, withData(draft, data, changed));
  if (isRefused(examined)) throw sideRefusalOf(strapi, [examined]);
  throw new ChangedMeanwhile(strapi);
};

const hits = (where: unknown, published: boolean): object => ({
  $and: [isValues(where) ? where : {}, { publishedAt: published ? { $notNull: true } : { $null: true } }],
});

const checkUpdate = async (strapi: Core.Strapi, type: GovernedType, event: DbEvent): Promise<void> => {
  const data = valuesIn(event.params.data);
  const { cleared } = carried();
  if (isSet(data['publishedAt'])) {
    const drafts = await findRows(strapi, type.uid, hits(event.params.where, false));
    if (drafts.some((row) => !cleared.has(keyOf(type.uid, row)))) throw closedDoor(strapi, 'update');
  }
  const { plain, linked } = touchedBy(shapeOf(strapi, type).schemas.type, data);
  if (plain.length === 0 && linked.length === 0) return;
  const rows = await findRows(strapi, type.uid, hits(event.params.where, true));
  const open = rows.filter((row) => !cleared.has(keyOf(type.uid, row)));
  if (open.length === 0) return;
  if (linked.length > 0) throw closedDoor(strapi, linked.join(', '));
  const full = await publishedAmong(
    strapi,
    type,
    open.map((row) => row.id),
  );
  await permit(strapi, type, full, (row) => withData(row, data, plain));
};

/** Strapi reads, with all of their content, the drafts that it is about to copy. */
const onRead = async (strapi: Core.Strapi, type: GovernedType, event: DbEvent): Promise<void> => {
  const { passage } = carried();
  const where = valuesIn(event.params.where);
  if (passage?.uid !== type.uid || where['documentId'] !== passage.documentId || where['publishedAt'] !== null) return;
  const populate = valuesIn(event.params.populate);
  const whole = Object.keys(shapeOf(strapi, type).populate).every((name) => name in populate);
  if (whole && Array.isArray(event.result)) await passage.onRead(event.result as ContentRow[]);
};

const checkComponents = async (strapi: Core.Strapi, event: DbEvent): Promise<void> => {
  const component = event.model.uid;
  const data = valuesIn(event.params.data);
  const rows = (await strapi.db.query(component).findMany({
    where: valuesIn(event.params.where) as never,
    select: ['id'] as never,
  })) as { id: number }[];
  const ids = rows.map((row) => row.id);
  for (const [uid, holders] of await holdersOfComponents(strapi, component, ids)) {
    const type = governedTypes(strapi).get(uid);
    if (type === undefined) continue;
    const { schemas } = shapeOf(strapi, type);
    const schema = schemas.components[component];
    if (schema === undefined) continue;
    const { plain, linked } = touchedBy(schema, data);
    if (plain.length === 0 && linked.length === 0) continue;
    const full = await publishedAmong(strapi, type, holders);
    const { cleared } = carried();
    if (linked.length > 0 && full.some((row) => !cleared.has(keyOf(uid, row))))
      throw closedDoor(strapi, linked.join(', '));
    const changed = new Set(ids);
    await permit(strapi, type, full, (row) => withComponents(schemas, row, component, changed, data, plain));
  }
};

const onGoverned = async (strapi: Core.Strapi, type: GovernedType, event: DbEvent): Promise<void> => {
  switch (event.action) {
    case 'beforeCreate':
      return checkCreate(strapi, type, valuesIn(event.params.data));
    case 'beforeCreateMany':
      for (const data of Array.isArray(event.params.data) ? event.params.data : [event.params.data])
        await checkCreate(strapi, type, valuesIn(data));
      return undefined;
    case 'beforeUpdate':
    case 'beforeUpdateMany':
      return checkUpdate(strapi, type, event);
    case 'afterFindMany':
      return onRead(strapi, type, event);
    default:
      return undefined;
  }
};

const heldComponents = new WeakMap<object, ReadonlySet<string>>();

const isHeld = (strapi: Core.Strapi, uid: string): boolean => {
  let held = heldComponents.get(strapi);
  if (held === undefined) {
    held = new Set([...governedTypes(strapi).values()].flatMap((type) => [...shapeOf(strapi, type).components]));
    heldComponents.set(strapi, held);
  }
  return held.has(uid);
};

/** The guard at the database's events: closed to whatever did not come through the document service. */
export const guardDatabase = (strapi: Core.Strapi): void => {
  strapi.db.lifecycles.subscribe((event: DbEvent) => {
    const { uid } = event.model;
    const type = governedTypes(strapi).get(uid);
    if (type !== undefined) return onGoverned(strapi, type, event);
    const writes = event.action === 'beforeUpdate' || event.action === 'beforeUpdateMany';
    return writes && uid in strapi.components && isHeld(strapi, uid) ? checkComponents(strapi, event) : undefined;
  });
};
