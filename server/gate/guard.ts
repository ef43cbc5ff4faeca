import type { Core } from '@strapi/strapi';

import type { DocumentRef, GovernedType } from '../../plugin/contract';
import { appendEntry } from '../audit';
import { readMarks } from '../logo';
import { inForce } from '../policy';
import { documentOfRow, findRows, governedTypes, NotLookedAt } from '../post';
import type { ContentRow } from '../post';
import { actorOf, inTransaction } from '../strapi';
import { forgetAuthors } from './authors-store';
import { carried, carrying, keyOf } from './carrier';
import type { Carried, Desk } from './carrier';
import { addClearance, dropClearances, replaceClearance } from './clearances-store';
import type { Clearance } from './clearances-store';
import { noteDraft } from './drafts';
import { isRefused } from './examined';
import type { Examined, Refused } from './examined';
import { noteInline } from './inline-store';
import { localeCondition, planFor, planOf, refusedIn } from './plan';
import type { Plan } from './plan';
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

const recordPlan = async (strapi: Core.Strapi, { drafts, siblings }: Plan): Promise<void> => {
  for (const { examined } of drafts) await recordPublication(strapi, examined);
  for (const sibling of siblings) await addClearance(strapi, sibling.document, clearanceOf(sibling));
};

/** What a publication may write, filled when its content has been judged. */
const open = (
  type: GovernedType,
  { drafts, siblings }: Plan,
  cleared: Set<string>,
  rows: Map<string, ContentRow>,
): void => {
  for (const { row } of drafts) {
    cleared.add(keyOf(type.uid, row));
    rows.set(keyOf(type.uid, row), row);
  }
  for (const { document } of siblings) cleared.add(keyOf(type.uid, document));
};

const fingerprints = ({ drafts }: Plan): string =>
  JSON.stringify(drafts.map(({ examined }) => [examined.document.locale, examined.content.fingerprint]).sort());

/**
 * Publishes in one transaction with the record of it. `judge` is called with the drafts that Strapi itself has read for
 * the copy, before anything is written, and throws to stop it: what is judged is what goes out, whoever else saves.
 */
const letOut = (
  strapi: Core.Strapi,
  type: GovernedType,
  ctx: Action,
  next: Next,
  judge: (rows: readonly ContentRow[]) => Promise<Plan>,
  carry: Partial<Carried> = {},
): Promise<unknown> => {
  const cleared = new Set<string>();
  const drafts = new Map<string, ContentRow>();
  const seen: { plan: Plan | null } = { plan: null };
  const onRead = async (rows: readonly ContentRow[]): Promise<void> => {
    const plan = await judge(rows);
    if (seen.plan !== null && fingerprints(seen.plan) !== fingerprints(plan)) throw new ChangedMeanwhile(strapi);
    seen.plan = plan;
    open(type, plan, cleared, drafts);
  };
  const passage = { uid: type.uid, documentId: String(ctx.params['documentId']), onRead, drafts };
  return inTransaction(strapi, async () => {
    const result = await carrying({ ...carry, cleared, passage }, next);
    // Strapi did not read what it has published: nobody has judged it.
    if (seen.plan === null) throw new ChangedMeanwhile(strapi);
    await recordPlan(strapi, seen.plan);
    return result;
  });
};

const doorOf = (strapi: Core.Strapi): string => {
  const route = strapi.requestContext.get()?.request.path;
  return route === undefined ? 'program' : route.replace(/\/[a-z0-9]{24}(?=\/|$)/g, '/:id');
};

const guarded = async <Value>(strapi: Core.Strapi, work: () => Promise<Value>): Promise<Value> => {
  try {
    return await work();
  } catch (error) {
    throw error instanceof NotLookedAt ? error : failure(strapi, error);
  }
};

/** Carries a refusal out of the transaction that it stops. */
class Stopped extends Error {
  constructor(readonly refused: readonly Refused[]) {
    super('Refused by the policy');
  }
}

/** Outside of the Content Manager a refusal is thrown, and one refused locale stops the call. */
const publishDirectly = async (strapi: Core.Strapi, type: GovernedType, ctx: Action, next: Next): Promise<unknown> => {
  const { prepared } = carried();
  const force = await guarded(strapi, async () => {
    const current = await inForce(strapi);
    await readMarks(strapi, current.revision);
    return current;
  });
  // In a transaction of the caller's there is no second attempt, so it has to wait for what is not known yet.
  const haste = strapi.db.inTransaction() ? 'wait' : 'known-only';
  const judge = async (rows: readonly ContentRow[]): Promise<Plan> => {
    const plan = await guarded(strapi, () => planFor(strapi, type, rows));
    const refused = refusedIn(plan);
    if (refused.length > 0) throw new Stopped(refused);
    return plan;
  };
  try {
    return await letOut(strapi, type, ctx, next, judge, { force, haste });
  } catch (error) {
    if (error instanceof Stopped) throw refusalOf(strapi, await record(strapi, error.refused, doorOf(strapi)));
    if (!(error instanceof NotLookedAt) || prepared) throw error;
    // Pictures that nobody has looked at: now, without a transaction, and then once more from the outermost middleware.
    await guarded(strapi, () => planOf(strapi, type, ctx.params));
    return carrying({ prepared: true }, () => strapi.documents(type.uid as never).publish(ctx.params as never));
  }
};

/**
 * In a request of the Content Manager a refusal is laid on the desk and its transaction goes on, so that the draft that
 * was saved in it stays; locales that are clear go out.
 */
const publishAtDesk = async (
  strapi: Core.Strapi,
  type: GovernedType,
  ctx: Action,
  next: Next,
  desk: Desk,
): Promise<unknown> => {
  const { documentId } = ctx.params;
  let plan: Plan;
  try {
    plan = await planOf(strapi, type, ctx.params);
  } catch (error) {
    desk.failure = failure(strapi, error);
    return { documentId, entries: await findRows(strapi, type.uid, { documentId, publishedAt: null }) };
  }
  desk.refused.push(...refusedIn(plan));
  const rest = plan.siblings.some(isRefused) ? [] : plan.drafts.filter(({ examined }) => !isRefused(examined));
  if (rest.length === 0 && plan.drafts.length > 0) return { documentId, entries: plan.drafts.map(({ row }) => row) };
  if (rest.length < plan.drafts.length) ctx.params = { ...ctx.params, locale: rest.map(({ row }) => row.locale) };
  const expected = { ...plan, drafts: rest };
  const result = await letOut(strapi, type, ctx, next, async (rows) => {
    const read = await planFor(strapi, type, rows);
    if (fingerprints(read) !== fingerprints(expected)) throw new ChangedMeanwhile(strapi);
    return expected;
  });
  desk.published += rest.length;
  return result;
};

const publish = (strapi: Core.Strapi, type: GovernedType, ctx: Action, next: Next): Promise<unknown> => {
  const { desk } = carried();
  return desk === null ? publishDirectly(strapi, type, ctx, next) : publishAtDesk(strapi, type, ctx, next, desk);
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
        return publish(strapi, type, ctx, next);
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
