import type { Core } from '@strapi/strapi';

import type { GovernedType } from '../../plugin/contract';
import { appendEntry } from '../audit';
import { contentOf, documentOfRow, findRows, governedTypes, readRows } from '../post';
import type { ContentRow } from '../post';
import { inForce } from '../policy';
import { inTransaction, settingsOf } from '../strapi';
import { addClearance, hasClearance } from './clearances-store';
import { examine } from './examine';
import type { Examined } from './examined';
import { clearanceOf } from './guard';
import { noteInline } from './inline-store';
import { keepStrays, noteStray } from './strays-store';

/** What a round of the reconcile job found. */
export interface Reconciled {
  /** Published rows that were looked at. */
  readonly rows: number;
  /** Without a clearance, but within the policy: cleared now. */
  readonly cleared: number;
  /** Without a clearance and not within the policy. */
  readonly strays: number;
  readonly unpublished: number;
}

/** Published rows that are read at a time. */
const BATCH = 50;

const takesDown = (setting: 'never' | 'blocked' | 'not-clear', { release }: Examined): boolean =>
  setting === 'not-clear' || (setting === 'blocked' && release.kind === 'stop');

const clear = (strapi: Core.Strapi, examined: Examined): Promise<void> =>
  inTransaction(strapi, async () => {
    const { document, content, verdict } = examined;
    await addClearance(strapi, document, { ...clearanceOf(examined), basis: 'found' });
    await noteInline(strapi, document, content);
    await appendEntry(strapi, {
      action: 'gate.found',
      actor: null,
      document,
      fingerprint: content.fingerprint,
      policyVersion: verdict.policyVersion,
      body: { title: examined.title, outcome: verdict.outcome },
    });
  });

const report = (strapi: Core.Strapi, { document, content, verdict, title }: Examined): Promise<void> =>
  inTransaction(strapi, async () => {
    const { outcome, findings, policyVersion } = verdict;
    const isNew = await noteStray(strapi, { document, fingerprint: content.fingerprint, title, outcome, findings });
    if (!isNew) return;
    strapi.log.warn(
      `policy-gate: published without inspection and not within the policy (${outcome}): ${document.uid} ${document.documentId}${document.locale === null ? '' : ` ${document.locale}`}`,
    );
    await appendEntry(strapi, {
      action: 'gate.stray',
      actor: null,
      document,
      fingerprint: content.fingerprint,
      policyVersion,
      body: { title, outcome, findings: findings.map(({ clause, rule, severity }) => ({ clause, rule, severity })) },
    });
  });

const unpublish = async (strapi: Core.Strapi, { document }: Examined): Promise<void> => {
  const { uid, documentId, locale } = document;
  await strapi.documents(uid as never).unpublish({ documentId, ...(locale === null ? {} : { locale }) } as never);
};

type Found = 'known' | 'cleared' | 'stray' | 'unpublished';

const reconcileRow = async (
  strapi: Core.Strapi,
  type: GovernedType,
  row: ContentRow,
  standing: Set<string>,
): Promise<Found> => {
  const document = documentOfRow(strapi, type.uid, row);
  const { kinds } = await inForce(strapi);
  const { fingerprint } = await contentOf(strapi, type, row, (id) => kinds.get(id));
  if (await hasClearance(strapi, document, fingerprint)) return 'known';
  const examined = await examine(strapi, type, document, row);
  if (examined.release.kind === 'publish') {
    await clear(strapi, examined);
    return 'cleared';
  }
  await report(strapi, examined);
  if (takesDown(settingsOf(strapi).reconcile.unpublish, examined)) {
    await unpublish(strapi, examined);
    return 'unpublished';
  }
  standing.add(fingerprint);
  return 'stray';
};

/**
 * Finds published content without a clearance for what it shows: imports, transfers, raw SQL, content from before the
 * plugin. What is within the policy is cleared; the rest is reported, and taken down where the settings say so. A row
 * that cannot be inspected is logged and left for the next round.
 */
export const reconcile = async (strapi: Core.Strapi): Promise<Reconciled> => {
  const counts: Record<Found, number> = { known: 0, cleared: 0, stray: 0, unpublished: 0 };
  const standing = new Set<string>();
  let failed = 0;
  for (const type of governedTypes(strapi).values()) {
    const ids = (await findRows(strapi, type.uid, { publishedAt: { $notNull: true } })).map((row) => row.id);
    for (let from = 0; from < ids.length; from += BATCH) {
      for (const row of await readRows(strapi, type, { id: { $in: ids.slice(from, from + BATCH) } })) {
        try {
          counts[await reconcileRow(strapi, type, row, standing)] += 1;
        } catch (error) {
          failed += 1;
          strapi.log.error(`policy-gate: ${type.uid} ${row.documentId} could not be inspected: ${String(error)}`);
        }
      }
    }
  }
  if (failed === 0) await keepStrays(strapi, standing);
  const { known, cleared, stray, unpublished } = counts;
  return { rows: known + cleared + stray + unpublished + failed, cleared, strays: stray + unpublished, unpublished };
};

const JOB = 'policy-gate-reconcile';
const running = new WeakMap<object, Promise<unknown>>();

/** One round at a time in this process. */
const round = async (strapi: Core.Strapi): Promise<void> => {
  if (running.has(strapi)) return;
  const work = reconcile(strapi).catch((error: unknown) => {
    strapi.log.error(`policy-gate: reconciling failed: ${String(error)}`);
  });
  running.set(strapi, work);
  await work;
  running.delete(strapi);
};

/** Runs the job now, in the background, and from now on by its rule. An empty rule turns both off. */
export const startReconciling = (strapi: Core.Strapi): void => {
  const { rule } = settingsOf(strapi).reconcile;
  if (rule === '') return;
  strapi.cron.add({ [JOB]: { task: () => round(strapi), options: { rule } } });
  void round(strapi);
};

export const stopReconciling = async (strapi: Core.Strapi): Promise<void> => {
  if (settingsOf(strapi).reconcile.rule !== '') strapi.cron.remove(JOB);
  await running.get(strapi);
};
