import type { Core } from '@strapi/strapi';

import type { DocumentRef, GovernedType } from '../../plugin/contract';
import { appendEntry } from '../audit';
import { documentOfRow, findRows, governedTypes, isLocalized, readRows, sharedAttributes } from '../post';
import type { ContentRow } from '../post';
import { actorOf, defaultLocale, inTransaction } from '../strapi';
import { forgetAuthors } from './authors-store';
import { carried, carrying, keyOf } from './carrier';
import type { ClearedDraft } from './carrier';
import { addClearance, dropClearances, replaceClearance } from './clearances-store';
import type { Clearance } from './clearances-store';
import { noteDraft } from './drafts';
import { examine, isRefused } from './examine';
import type { Examined, Refused } from './examine';
import { noteInline } from './inline-store';
import { ChangedMeanwhile, failure, record, refusalOf } from './refuse';

/** What the document service hands to its middlewares. */
interface Action {
  readonly uid: string;
  readonly action: string;
  params: Readonly<Record<string, unknown>>;
}
type Next = () => Promise<unknown>;

interface Entries {
  readonly documentId: string;
  readonly entries: readonly Record<string, unknown>[];
}

/** What one call of `publish` is about: the drafts, and the published rows of other locales that i18n will write. */
interface Plan {
  readonly type: GovernedType;
  readonly drafts: readonly { readonly row: ContentRow; readonly examined: Examined }[];
  readonly siblings: readonly Examined[];
}

const localeCondition = async (strapi: Core.Strapi, uid: string, locale: unknown): Promise<object> => {
  if (!isLocalized(strapi, uid) || locale === '*') return {};
  if (Array.isArray(locale)) return { locale: { $in: locale } };
  const named = locale === undefined || locale === null || locale === '' ? await defaultLocale(strapi) : locale;
  return { locale: named };
};

const pick = (row: ContentRow, names: readonly string[]): Record<string, unknown> =>
  Object.fromEntries(names.map((name) => [name, row[name]]));

/** After a publication i18n copies what all locales share to the published rows of the others: that is judged as it will be. */
const siblingsOf = async (
  strapi: Core.Strapi,
  type: GovernedType,
  rows: readonly ContentRow[],
): Promise<readonly Examined[]> => {
  const [first] = rows;
  const shared = sharedAttributes(strapi, type.uid);
  if (first === undefined || shared.length === 0) return [];
  const publishing = rows.map((row) => row.locale).filter((locale) => locale !== null);
  const where = { documentId: first.documentId, publishedAt: { $notNull: true }, locale: { $notIn: publishing } };
  const others = await findRows(strapi, type.uid, where);
  if (others.length === 0) return [];
  const source = pick(first, shared);
  const examined: Examined[] = [];
  for (const row of await readRows(strapi, type, { id: { $in: others.map((other) => other.id) } }))
    examined.push(await examine(strapi, type, documentOfRow(strapi, type.uid, row), { ...row, ...source }));
  return examined;
};

const planOf = async (strapi: Core.Strapi, type: GovernedType, params: Action['params']): Promise<Plan> => {
  const where = {
    documentId: params['documentId'],
    publishedAt: null,
    ...(await localeCondition(strapi, type.uid, params['locale'])),
  };
  const rows = await readRows(strapi, type, where);
  const drafts: { row: ContentRow; examined: Examined }[] = [];
  for (const row of rows)
    drafts.push({ row, examined: await examine(strapi, type, documentOfRow(strapi, type.uid, row), row) });
  return { type, drafts, siblings: await siblingsOf(strapi, type, rows) };
};

export const clearanceOf = (examined: Examined): Clearance => ({
  fingerprint: examined.content.fingerprint,
  outcome: examined.verdict.outcome,
  basis: examined.review === null ? 'clear' : 'approval',
  review: examined.review,
  policyVersion: examined.verdict.policyVersion,
});

const recordPublication = async (strapi: Core.Strapi, examined: Examined): Promise<void> => {
  const { document, content, verdict, review } = examined;
  await replaceClearance(strapi, document, clearanceOf(examined));
  await noteInline(strapi, document, content);
  await forgetAuthors(strapi, document);
  await appendEntry(strapi, {
    action: 'gate.publication',
    actor: actorOf(strapi),
    document,
    fingerprint: content.fingerprint,
    policyVersion: verdict.policyVersion,
    body: { title: examined.title, outcome: verdict.outcome, basis: review === null ? 'clear' : 'approval', review },
  });
};

/** Publishes under a clearance, in one transaction with the record of it. Throws where Strapi copied anything else than was inspected. */
const letOut = (strapi: Core.Strapi, { type, drafts, siblings }: Plan, next: Next): Promise<unknown> => {
  const byKey = new Map<string, ClearedDraft>();
  for (const { row, examined } of drafts)
    byKey.set(keyOf(type.uid, row), { row, fingerprint: examined.content.fingerprint });
  const verified = new Set<string>();
  const cleared = new Set([...byKey.keys(), ...siblings.map(({ document }) => keyOf(type.uid, document))]);
  return inTransaction(strapi, async () => {
    const result = await carrying({ cleared, drafts: byKey, verified }, next);
    // Strapi reads the drafts itself; the subscriber compares. A draft that it did not see means: not what was inspected.
    if ([...byKey.keys()].some((key) => !verified.has(key))) throw new ChangedMeanwhile(strapi);
    for (const { examined } of drafts) await recordPublication(strapi, examined);
    for (const sibling of siblings) await addClearance(strapi, sibling.document, clearanceOf(sibling));
    return result;
  });
};

const refusedOf = ({ drafts, siblings }: Plan): readonly Refused[] =>
  [...drafts.map(({ examined }) => examined), ...siblings].filter(isRefused);

const asIfDone = (documentId: unknown, { drafts }: Plan): Entries => ({
  documentId: String(documentId),
  entries: drafts.map(({ row }) => row as Record<string, unknown>),
});

const doorOf = (strapi: Core.Strapi): string => {
  const route = strapi.requestContext.get()?.request.path;
  return route === undefined ? 'program' : route.replace(/\/[a-z0-9]{24}(?=\/|$)/g, '/:id');
};

/**
 * In a request of the Content Manager a refusal is laid on the desk and the transaction goes on, so that the draft that
 * was saved in it stays; locales that are clear go out. Elsewhere it is thrown, and one refused locale stops the call.
 */
const publish = async (strapi: Core.Strapi, type: GovernedType, ctx: Action, next: Next): Promise<unknown> => {
  const { desk } = carried();
  let plan: Plan;
  try {
    plan = await planOf(strapi, type, ctx.params);
  } catch (error) {
    const failed = failure(strapi, error);
    if (desk === null) throw failed;
    desk.failure = failed;
    const rows = await findRows(strapi, type.uid, { documentId: ctx.params['documentId'], publishedAt: null });
    return { documentId: String(ctx.params['documentId']), entries: rows };
  }
  if (plan.drafts.length === 0) return next();
  const refused = refusedOf(plan);
  if (refused.length === 0) {
    const result = await letOut(strapi, plan, next);
    if (desk !== null) desk.published += plan.drafts.length;
    return result;
  }
  if (desk === null) throw refusalOf(strapi, await record(strapi, refused, doorOf(strapi)));
  desk.refused.push(...refused);
  const rest = plan.siblings.some(isRefused) ? [] : plan.drafts.filter(({ examined }) => !isRefused(examined));
  if (rest.length === 0) return asIfDone(ctx.params['documentId'], plan);
  ctx.params = { ...ctx.params, locale: rest.map(({ row }) => row.locale) };
  const result = await letOut(strapi, { ...plan, drafts: rest }, next);
  desk.published += rest.length;
  return result;
};

/** Somebody saved between the inspection and the copy: once more, with what is there now. */
const publishTwice = async (strapi: Core.Strapi, type: GovernedType, ctx: Action, next: Next): Promise<unknown> => {
  try {
    return await publish(strapi, type, ctx, next);
  } catch (error) {
    if (!(error instanceof ChangedMeanwhile) || strapi.db.inTransaction()) throw error;
    // `next` of a middleware chain runs once only, so the second attempt begins at the outermost end.
    return strapi.documents(type.uid as never).publish(ctx.params as never);
  }
};

/** REST, GraphQL and programs save and publish in one: here in two, so that there is one gate and the draft survives a refusal. */
const saveThenPublish = async (strapi: Core.Strapi, type: GovernedType, ctx: Action, next: Next): Promise<unknown> => {
  const { fields, populate, locale } = ctx.params;
  ctx.params = { ...ctx.params, status: 'draft' };
  const draft = (await next()) as { documentId: string; locale?: string | null } | null;
  if (draft === null) return draft;
  await noteDraft(strapi, type, ctx.params, draft);
  const where = draft.locale ?? locale;
  const published = (await strapi.documents(type.uid as never).publish({
    documentId: draft.documentId,
    ...(where === undefined || where === null ? {} : { locale: where }),
    ...(fields === undefined ? {} : { fields }),
    ...(populate === undefined ? {} : { populate }),
  } as never)) as unknown as Entries;
  return published.entries[0];
};

const takeDown = async (strapi: Core.Strapi, type: GovernedType, ctx: Action, next: Next): Promise<unknown> =>
  inTransaction(strapi, async () => {
    const documentId = ctx.params['documentId'];
    const where = {
      documentId,
      publishedAt: { $notNull: true },
      ...(await localeCondition(strapi, type.uid, ctx.params['locale'])),
    };
    const rows = await findRows(strapi, type.uid, where);
    const result = await next();
    for (const row of rows) {
      const document: DocumentRef = documentOfRow(strapi, type.uid, row);
      await dropClearances(strapi, document);
      await appendEntry(strapi, {
        action: 'gate.unpublication',
        actor: actorOf(strapi),
        document,
        body: { by: ctx.action },
      });
    }
    return result;
  });

/** The guard at the document service: outermost, for every action that can publish or that leads up to it. */
export const guardDocuments = (strapi: Core.Strapi): void => {
  strapi.documents.use((async (ctx: Action, next: Next): Promise<unknown> => {
    const type = governedTypes(strapi).get(ctx.uid);
    if (type === undefined) return next();
    switch (ctx.action) {
      case 'publish':
        return publishTwice(strapi, type, ctx, next);
      case 'create':
      case 'update':
        if (ctx.params['status'] === 'published') return saveThenPublish(strapi, type, ctx, next);
        break;
      case 'unpublish':
      case 'delete':
        return takeDown(strapi, type, ctx, next);
      case 'clone':
      case 'discardDraft':
        break;
      default:
        return next();
    }
    const saved = await next();
    await noteDraft(strapi, type, ctx.params, saved);
    return saved;
  }) as never);
};
