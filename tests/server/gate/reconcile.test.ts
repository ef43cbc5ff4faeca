import type { Core } from '@strapi/strapi';

import { reconcile } from '../../../server/gate';
import { BLOCKED_WORDS, CLEAR_WORDS, HELD_WORDS, onEachDatabase } from '../../support';
import { ledgerOf, publicOf } from './reading';

const NOTICE = 'api::notice.notice';

const documents = (
  strapi: Core.Strapi,
): { create(p: object): Promise<{ documentId: string }>; publish(p: object): Promise<unknown> } =>
  strapi.documents(NOTICE as never) as never;

interface Knex {
  (table: string): {
    where(where: object): { whereNotNull(column: string): { update(values: object): Promise<number> } };
  };
}
const raw = (strapi: Core.Strapi): Knex => strapi.db.connection as unknown as Knex;

const strays = async (strapi: Core.Strapi): Promise<readonly { document: string; outcome: string }[]> =>
  (await strapi.db.query('policy-gate::stray' as never).findMany({ orderBy: { id: 'asc' } as never })) as {
    document: string;
    outcome: string;
  }[];

let count = 0;
const published = async (strapi: Core.Strapi): Promise<string> => {
  count += 1;
  const { documentId } = await documents(strapi).create({ data: { title: `Notice ${count}`, text: CLEAR_WORDS } });
  await documents(strapi).publish({ documentId });
  return documentId;
};

/** What no hook sees: raw SQL. */
const overwrite = async (strapi: Core.Strapi, documentId: string, text: string): Promise<void> => {
  const changed = await raw(strapi)('notices')
    .where({ document_id: documentId })
    .whereNotNull('published_at')
    .update({ text });
  expect(changed).toBe(1);
};

onEachDatabase(['sqlite', 'postgres', 'mariadb'], (booted) => {
  it('finds nothing where everything came through the gate', async () => {
    const { strapi } = booted();
    await published(strapi);
    const found = await reconcile(strapi);
    expect(found).toMatchObject({ cleared: 0, strays: 0, unpublished: 0 });
    expect(found.rows).toBeGreaterThan(0);
  });

  it('reports raw changes against the policy once, and clears those within it', async () => {
    const { strapi } = booted();
    const [bad, good, held] = [await published(strapi), await published(strapi), await published(strapi)];
    await overwrite(strapi, bad, BLOCKED_WORDS);
    await overwrite(strapi, good, 'The library opens at ten on Sunday.');
    await overwrite(strapi, held, HELD_WORDS);
    expect(await reconcile(strapi)).toMatchObject({ cleared: 1, strays: 2, unpublished: 0 });
    expect((await strays(strapi)).map(({ document, outcome }) => [document, outcome])).toEqual([
      [bad, 'block'],
      [held, 'flag'],
    ]);
    expect((await ledgerOf(strapi, bad)).at(-1)?.action).toBe('gate.stray');
    expect((await ledgerOf(strapi, good)).at(-1)?.action).toBe('gate.found');
    expect(await reconcile(strapi)).toMatchObject({ cleared: 0, strays: 2 });
    expect((await ledgerOf(strapi, bad)).filter((entry) => entry.action === 'gate.stray')).toHaveLength(1);
    await overwrite(strapi, bad, CLEAR_WORDS);
    expect(await reconcile(strapi)).toMatchObject({ cleared: 0, strays: 1 });
    expect((await strays(strapi)).map(({ document }) => document)).toEqual([held]);
  });

  it('takes down what is blocked where the settings say so, and leaves the draft', async () => {
    const { strapi } = booted();
    const [bad, held] = [await published(strapi), await published(strapi)];
    await overwrite(strapi, bad, BLOCKED_WORDS);
    await overwrite(strapi, held, HELD_WORDS);
    strapi.config.set('plugin::policy-gate.reconcile.unpublish', 'blocked');
    try {
      expect(await reconcile(strapi)).toMatchObject({ unpublished: 1 });
    } finally {
      strapi.config.set('plugin::policy-gate.reconcile.unpublish', 'never');
    }
    expect(await publicOf(strapi, NOTICE, { documentId: bad })).toBeNull();
    expect(await publicOf(strapi, NOTICE, { documentId: held })).not.toBeNull();
    expect((await ledgerOf(strapi, bad)).at(-1)?.action).toBe('gate.unpublication');
  });

  it('leaves a row that cannot be inspected for the next round', async () => {
    const { strapi } = booted();
    const documentId = await published(strapi);
    await overwrite(strapi, documentId, 'Something else.');
    const policies = strapi.db.query('policy-gate::policy' as never) as unknown as {
      updateMany(p: object): Promise<unknown>;
    };
    await policies.updateMany({ where: {}, data: { activatedAt: null } });
    await (
      strapi.db.query('policy-gate::revision' as never) as unknown as { updateMany(p: object): Promise<unknown> }
    ).updateMany({
      where: {},
      data: { number: 90_000 + count },
    });
    try {
      expect((await reconcile(strapi)).cleared).toBe(0);
    } finally {
      await policies.updateMany({ where: {}, data: { activatedAt: new Date() } });
    }
    expect((await reconcile(strapi)).cleared).toBe(1);
  });
});
