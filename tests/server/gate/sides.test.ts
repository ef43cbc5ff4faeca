import type { Core } from '@strapi/strapi';
import request from 'supertest';

import {
  addSpanish,
  BLOCKED_WORDS,
  CLEAR_WORDS,
  HELD_WORDS,
  onDisk,
  onEachDatabase,
  markDrawing,
  plainPicture,
  richPost,
  superAdmin,
  uploadPicture,
} from '../../support';
import type { SignedIn } from '../../support';
import { draftOf, ledgerOf, publicOf, reviewsOf, rowsOf, thrownBy } from './reading';

const NOTICE = 'api::notice.notice';
const POST = 'api::post.post';
const HOMEPAGE = 'api::homepage.homepage';
const CTA = 'shared.cta';
const FILE = 'plugin::upload.file';

interface Documents {
  create(params: object): Promise<{ documentId: string; locale?: string }>;
  update(params: object): Promise<{ documentId: string } | null>;
  publish(params: object): Promise<{ entries: readonly object[] }>;
  unpublish(params: object): Promise<unknown>;
  clone(params: object): Promise<{ entries: readonly { documentId: string }[] }>;
  findOne(params: object): Promise<Record<string, unknown> | null>;
}
const documents = (strapi: Core.Strapi, uid: string): Documents => strapi.documents(uid as never) as never;

interface Rows {
  create(params: object): Promise<{ id: number }>;
  createMany(params: object): Promise<unknown>;
  update(params: object): Promise<unknown>;
  updateMany(params: object): Promise<unknown>;
  findMany(params: object): Promise<{ id: number; [name: string]: unknown }[]>;
}
const rows = (strapi: Core.Strapi, uid: string): Rows => strapi.db.query(uid as never) as never;

let count = 0;
const unique = (words: string): string => {
  count += 1;
  return `${words} ${count}`;
};

onEachDatabase(['sqlite', 'postgres'], (booted) => {
  let admin: SignedIn;
  beforeAll(async () => {
    await addSpanish(booted().strapi);
    admin = await superAdmin(booted().strapi);
  });

  const publishedNotice = async (text = CLEAR_WORDS): Promise<{ documentId: string; id: number }> => {
    const { strapi } = booted();
    const { documentId } = await documents(strapi, NOTICE).create({ data: { title: unique('Notice'), text } });
    await documents(strapi, NOTICE).publish({ documentId });
    const row = await publicOf(strapi, NOTICE, { documentId });
    return { documentId, id: row?.id ?? 0 };
  };

  const publishedPost = async (more: object = {}): Promise<string> => {
    const { strapi } = booted();
    const data = { ...richPost({ title: unique('Post') }), ...more };
    const { documentId } = await documents(strapi, POST).create({ data, locale: 'en' });
    await documents(strapi, POST).publish({ documentId, locale: 'en' });
    return documentId;
  };

  describe('rows written past the document service', () => {
    it('refuses a created row that is public', async () => {
      const { strapi } = booted();
      const data = { title: unique('Row'), text: CLEAR_WORDS, publishedAt: new Date() };
      await thrownBy(() => rows(strapi, NOTICE).create({ data }));
      expect(await rowsOf(strapi, NOTICE, { title: data.title })).toEqual([]);
    });

    it('refuses a created row that does not say when it was published: Strapi would say now', async () => {
      const { strapi } = booted();
      const title = unique('Row');
      await thrownBy(() => rows(strapi, NOTICE).create({ data: { title, text: CLEAR_WORDS } }));
      expect(await rowsOf(strapi, NOTICE, { title })).toEqual([]);
    });

    it('refuses many created rows if one is public', async () => {
      const { strapi } = booted();
      const title = unique('Rows');
      const data = [
        { title, publishedAt: null },
        { title, text: CLEAR_WORDS, publishedAt: new Date() },
      ];
      await thrownBy(() => rows(strapi, NOTICE).createMany({ data }));
      expect(await rowsOf(strapi, NOTICE, { title })).toEqual([]);
    });

    it('leaves drafts alone', async () => {
      const { strapi } = booted();
      const title = unique('Row');
      await rows(strapi, NOTICE).create({ data: { title, text: BLOCKED_WORDS, publishedAt: null } });
      await rows(strapi, NOTICE).update({ where: { title }, data: { text: `${BLOCKED_WORDS} Twice.` } });
      expect((await draftOf(strapi, NOTICE, { title }))?.['text']).toContain('Twice');
    });

    it.each(['update', 'updateMany'] as const)('refuses to make a draft public by %s', async (action) => {
      const { strapi } = booted();
      const title = unique('Row');
      const { documentId } = await documents(strapi, NOTICE).create({ data: { title, text: CLEAR_WORDS } });
      await thrownBy(() => rows(strapi, NOTICE)[action]({ where: { documentId }, data: { publishedAt: new Date() } }));
      expect(await publicOf(strapi, NOTICE, { documentId })).toBeNull();
    });

    it.each(['update', 'updateMany'] as const)('judges what %s would make of a published row', async (action) => {
      const { strapi } = booted();
      const { documentId, id } = await publishedNotice();
      const refusal = await thrownBy(() => rows(strapi, NOTICE)[action]({ where: { id }, data: { text: HELD_WORDS } }));
      expect(refusal.details?.['code']).toBe('gate.side-edit');
      expect((await publicOf(strapi, NOTICE, { documentId }))?.['text']).toBe(CLEAR_WORDS);
      await rows(strapi, NOTICE)[action]({ where: { id }, data: { text: 'The library opens at ten on Sunday.' } });
      expect((await publicOf(strapi, NOTICE, { documentId }))?.['text']).toBe('The library opens at ten on Sunday.');
      expect((await ledgerOf(strapi, documentId)).at(-1)?.action).toBe('gate.side-edit');
    });

    it('refuses media on a published row, and lets what is not content pass', async () => {
      const { strapi } = booted();
      const documentId = await publishedPost();
      const file = await uploadPicture(strapi, await plainPicture(11), 'eleven.png');
      const row = await publicOf(strapi, POST, { documentId });
      const refusal = await thrownBy(() =>
        rows(strapi, POST).update({ where: { id: row?.id }, data: { cover: file.id } }),
      );
      expect(refusal.details?.['code']).toBe('gate.side-door');
      await rows(strapi, POST).update({ where: { id: row?.id }, data: { remarks: 'seen by the archive' } });
      expect((await publicOf(strapi, POST, { documentId }))?.['remarks']).toBe('seen by the archive');
    });

    it('judges a component of a published row, also one inside another', async () => {
      const { strapi } = booted();
      await publishedPost({ cta: { label: 'Outer label', url: 'https://www.rioclaro.example' } });
      const nested = unique('Nested label');
      await publishedPost({ quotes: [{ text: 'One', cta: { label: nested, url: 'https://www.rioclaro.example' } }] });
      const found = await rows(strapi, CTA).findMany({ where: { label: nested }, orderBy: { id: 'asc' } });
      expect(found).toHaveLength(2);
      const [ofDraft, ofPublished] = found;
      await rows(strapi, CTA).update({ where: { id: ofDraft?.id }, data: { label: BLOCKED_WORDS } });
      const refusal = await thrownBy(() =>
        rows(strapi, CTA).update({ where: { id: ofPublished?.id }, data: { label: BLOCKED_WORDS } }),
      );
      expect(refusal.details).toMatchObject({ errors: [{ path: ['quotes', '0', 'cta', 'label'] }] });
      expect(await rows(strapi, CTA).findMany({ where: { id: ofPublished?.id, label: nested } })).toHaveLength(1);
    });

    it('judges words that a hook of the app changes on their way to the public', async () => {
      const { strapi } = booted();
      const title = unique('Hooked');
      const model = strapi.db.metadata.get(NOTICE) as unknown as { lifecycles: Record<string, unknown> };
      model.lifecycles['beforeCreate'] = ({ params: { data } }: { params: { data: Record<string, unknown> } }) => {
        if (data['title'] === title && data['publishedAt'] !== null) data['text'] = BLOCKED_WORDS;
      };
      try {
        const { documentId } = await documents(strapi, NOTICE).create({ data: { title, text: CLEAR_WORDS } });
        await thrownBy(() => documents(strapi, NOTICE).publish({ documentId }));
        expect(await publicOf(strapi, NOTICE, { documentId })).toBeNull();
      } finally {
        delete model.lifecycles['beforeCreate'];
      }
    });
  });

  describe('locales', () => {
    it('publishes one locale and refuses the other by name', async () => {
      const { strapi } = booted();
      const { documentId } = await documents(strapi, POST).create({
        data: { title: unique('Hours'), notes: CLEAR_WORDS },
        locale: 'en',
      });
      await documents(strapi, POST).update({
        documentId,
        locale: 'es',
        data: { title: unique('Horario'), notes: HELD_WORDS },
      });
      for (const locale of ['*', ['en', 'es']])
        await thrownBy(() => documents(strapi, POST).publish({ documentId, locale }));
      expect(await publicOf(strapi, POST, { documentId })).toBeNull();
      expect((await reviewsOf(strapi, documentId)).map((review) => review.locale)).toEqual(['es']);
      await documents(strapi, POST).publish({ documentId });
      expect(
        (await rowsOf(strapi, POST, { documentId, publishedAt: { $notNull: true } })).map((row) => row.locale),
      ).toEqual(['en']);
    });

    it('lets clear locales out in a bulk publication and keeps the others', async () => {
      const { strapi, server } = booted();
      const { documentId } = await documents(strapi, POST).create({
        data: { title: unique('Hours'), notes: CLEAR_WORDS },
        locale: 'en',
      });
      await documents(strapi, POST).update({
        documentId,
        locale: 'es',
        data: { title: unique('Horario'), notes: BLOCKED_WORDS },
      });
      const response = await request(server)
        .post(`/content-manager/collection-types/${POST}/actions/bulkPublish`)
        .set('Authorization', admin.bearer)
        .send({ documentIds: [documentId], locale: ['en', 'es'] });
      expect(response.status).toBe(400);
      expect(
        (await rowsOf(strapi, POST, { documentId, publishedAt: { $notNull: true } })).map((row) => row.locale),
      ).toEqual(['en']);
    });

    it('judges what i18n would copy to the published rows of other locales', async () => {
      const { strapi } = booted();
      const { documentId } = await documents(strapi, POST).create({
        data: { title: unique('Tag'), hashtag: '#one' },
        locale: 'en',
      });
      await documents(strapi, POST).update({ documentId, locale: 'es', data: { title: unique('Etiqueta') } });
      await documents(strapi, POST).publish({ documentId, locale: '*' });
      await thrownBy(() =>
        documents(strapi, POST).update({
          documentId,
          locale: 'en',
          data: { hashtag: BLOCKED_WORDS },
          status: 'published',
        }),
      );
      const tags = (await rowsOf(strapi, POST, { documentId, publishedAt: { $notNull: true } })).map(
        (row) => row['hashtag'],
      );
      expect(tags).toEqual(['#one', '#one']);
      await documents(strapi, POST).update({
        documentId,
        locale: 'en',
        data: { hashtag: '#two' },
        status: 'published',
      });
      const after = await rowsOf(strapi, POST, { documentId, publishedAt: { $notNull: true } });
      expect(after.map((row) => row['hashtag'])).toContain('#two');
    });
  });

  describe('single types, bulk and copies', () => {
    it('guards a single type in the content manager and keeps its draft', async () => {
      const { strapi, server } = booted();
      const at = `/content-manager/single-types/${HOMEPAGE}/actions/publish`;
      const send = (headline: string): request.Test =>
        request(server)
          .post(at)
          .query({ locale: 'en' })
          .set('Authorization', admin.bearer)
          .send({ headline, locale: 'en' });
      const refusal = await send(BLOCKED_WORDS);
      expect(refusal.status).toBe(400);
      expect(await publicOf(strapi, HOMEPAGE, {})).toBeNull();
      expect((await draftOf(strapi, HOMEPAGE, {}))?.['headline']).toBe(BLOCKED_WORDS);
      await send(CLEAR_WORDS).expect(200);
      expect((await publicOf(strapi, HOMEPAGE, {}))?.['headline']).toBe(CLEAR_WORDS);
    });

    it('publishes the good entries of a bulk publication and names the bad ones', async () => {
      const { strapi, server } = booted();
      const made = [];
      for (const text of [CLEAR_WORDS, HELD_WORDS, CLEAR_WORDS, BLOCKED_WORDS]) {
        const title = unique('Bulk');
        made.push({ title, ...(await documents(strapi, NOTICE).create({ data: { title, text } })) });
      }
      const response = await request(server)
        .post(`/content-manager/collection-types/${NOTICE}/actions/bulkPublish`)
        .set('Authorization', admin.bearer)
        .send({ documentIds: made.map((one) => one.documentId) });
      const { error } = response.body as {
        error: { message: string; details: { published: number; errors: { path: string[] }[] } };
      };
      expect(response.status).toBe(400);
      expect(error.details.published).toBe(2);
      expect(new Set(error.details.errors.map((one) => one.path[0]))).toEqual(
        new Set([made[1]?.documentId, made[3]?.documentId]),
      );
      expect(error.message).toContain(made[1]?.title);
      expect(error.message).toContain(made[3]?.title);
      const out = [];
      for (const { documentId } of made) out.push((await publicOf(strapi, NOTICE, { documentId })) !== null);
      expect(out).toEqual([true, false, true, false]);
    });

    it('leaves a clone a draft', async () => {
      const { strapi } = booted();
      const { documentId } = await publishedNotice();
      const { entries } = await documents(strapi, NOTICE).clone({
        documentId,
        data: { text: BLOCKED_WORDS },
        status: 'published',
      });
      expect(await publicOf(strapi, NOTICE, { documentId: entries[0]?.documentId })).toBeNull();
    });

    it('leaves types alone that say that they are not governed', async () => {
      const { strapi } = booted();
      const note = documents(strapi, 'api::note.note');
      const { documentId } = await note.create({ data: { text: BLOCKED_WORDS }, status: 'published' });
      expect(await publicOf(strapi, 'api::note.note', { documentId })).not.toBeNull();
    });

    it('rolls back with the transaction of a program, and still opens the review', async () => {
      const { strapi } = booted();
      const { documentId } = await documents(strapi, NOTICE).create({
        data: { title: unique('Inside'), text: HELD_WORDS },
      });
      await thrownBy(
        () =>
          strapi.db.transaction(() => documents(strapi, NOTICE).publish({ documentId }) as never) as Promise<unknown>,
      );
      expect(await publicOf(strapi, NOTICE, { documentId })).toBeNull();
      for (let turn = 0; turn < 200 && (await reviewsOf(strapi, documentId)).length === 0; turn += 1)
        await new Promise((resolve) => setImmediate(resolve));
      expect((await reviewsOf(strapi, documentId)).map((review) => review.state)).toEqual(['open']);
    });
  });

  describe('files', () => {
    interface Service {
      replace(id: number, input: object): Promise<unknown>;
    }
    const replace = async (id: number, bytes: Buffer, name: string, words: object = {}): Promise<unknown> => {
      const service = booted().strapi.plugin('upload').service('upload') as unknown as Service;
      const filepath = await onDisk(bytes, name);
      return service.replace(id, {
        data: { fileInfo: { name, ...words } },
        file: { filepath, originalFilename: name, mimetype: 'image/png', size: bytes.length },
      });
    };

    const personalOutlet = async (): Promise<number> => {
      const { id } = await rows(booted().strapi, 'plugin::policy-gate.outlet').create({
        data: {
          name: unique('Own account'),
          kind: 'personal',
          network: 'x',
          documentId: unique('outlet-').replace(' ', ''),
        },
      });
      return id;
    };

    const registerSeal = async (): Promise<void> => {
      const { strapi } = booted();
      const drawing = await uploadPicture(strapi, await markDrawing(), unique('seal') + '.png');
      await documents(strapi, 'plugin::policy-gate.mark').create({
        data: { name: 'City seal', state: 'current', drawings: [drawing.id] },
      });
    };

    it('blocks the seal on a personal outlet, and its arrival by a replaced file', async () => {
      const { strapi } = booted();
      await registerSeal();
      const seal = await uploadPicture(strapi, await markDrawing(), 'my seal.png');
      const plain = await uploadPicture(strapi, await plainPicture(77), 'plain.png');
      const outlet = await personalOutlet();
      const withSeal = await documents(strapi, POST).create({
        data: { title: unique('Mine'), cover: seal.id, outlets: [outlet] },
        locale: 'en',
      });
      const refusal = await thrownBy(() =>
        documents(strapi, POST).publish({ documentId: withSeal.documentId, locale: 'en' }),
      );
      expect(refusal.details).toMatchObject({ code: 'gate.blocked', errors: [{ path: ['cover'] }] });

      const { documentId } = await documents(strapi, POST).create({
        data: { title: unique('Mine'), cover: plain.id, outlets: [outlet] },
        locale: 'en',
      });
      await documents(strapi, POST).publish({ documentId, locale: 'en' });
      const bytes = async (): Promise<Buffer> =>
        (await request(booted().server).get(plain.url).buffer(true)).body as Buffer;
      const before = await bytes();
      const replaced = await thrownBy(async () => replace(plain.id, await markDrawing(), 'plain.png'));
      expect(replaced.details?.['code']).toBe('gate.side-edit');
      expect(Buffer.compare(await bytes(), before)).toBe(0);
    });

    it('lets a harmless replacement through and clears what it shows', async () => {
      const { strapi } = booted();
      const file = await uploadPicture(strapi, await plainPicture(5), 'five.png');
      const documentId = await publishedPost({ cover: file.id });
      await replace(file.id, await plainPicture(6), 'six.png');
      const cleared = await strapi.db
        .query('policy-gate::clearance' as never)
        .findMany({ where: { document: documentId } as never });
      expect(new Set((cleared as { fingerprint: string }[]).map((one) => one.fingerprint)).size).toBe(cleared.length);
      expect(cleared.length).toBeGreaterThan(1);
    });

    it('makes the approval of a draft stale when its picture is replaced', async () => {
      const { strapi } = booted();
      const file = await uploadPicture(strapi, await plainPicture(21), 'held.png');
      const { documentId } = await documents(strapi, POST).create({
        data: { title: unique('Held'), notes: HELD_WORDS, cover: file.id },
        locale: 'en',
      });
      await thrownBy(() => documents(strapi, POST).publish({ documentId, locale: 'en' }));
      await replace(file.id, await plainPicture(22), 'held.png');
      expect((await reviewsOf(strapi, documentId)).map((review) => review.state)).toEqual(['stale']);
    });

    it('judges the words of a file that a published entry shows', async () => {
      const { strapi } = booted();
      const file = await uploadPicture(strapi, await plainPicture(31), 'words.png', {
        alternativeText: 'A blue field',
      });
      await publishedPost({ gallery: [file.id] });
      const service = strapi.plugin('upload').service('upload') as unknown as {
        updateFileInfo(id: number, info: object): Promise<unknown>;
      };
      const refusal = await thrownBy(() => service.updateFileInfo(file.id, { alternativeText: BLOCKED_WORDS }));
      expect(refusal.details).toMatchObject({ errors: [{ path: ['gallery', '0', 'alternativeText'] }] });
      await service.updateFileInfo(file.id, { alternativeText: 'A green field' });
      expect(
        await rows(strapi, FILE).findMany({ where: { id: file.id, alternativeText: 'A green field' } }),
      ).toHaveLength(1);
    });

    it('refuses a file that attaches itself to a published entry', async () => {
      const { strapi } = booted();
      const documentId = await publishedPost();
      const row = await publicOf(strapi, POST, { documentId });
      const bytes = await plainPicture(41);
      const filepath = await onDisk(bytes, 'side.png');
      const service = strapi.plugin('upload').service('upload') as unknown as {
        upload(input: object): Promise<unknown>;
      };
      await thrownBy(() =>
        service.upload({
          data: { fileInfo: { name: 'side.png' }, ref: POST, refId: row?.id, field: 'cover' },
          files: { filepath, originalFilename: 'side.png', mimetype: 'image/png', size: bytes.length },
        }),
      );
      const shown = await documents(strapi, POST).findOne({
        documentId,
        locale: 'en',
        status: 'published',
        populate: ['cover'],
      });
      expect(shown?.['cover']).toBeNull();
    });

    it('judges a picture that a text shows by its address, and the file behind it', async () => {
      const { strapi } = booted();
      await registerSeal();
      const file = await uploadPicture(strapi, await plainPicture(51), 'inline.png');
      const outlet = await personalOutlet();
      await publishedPost({ notes: `![A field](${file.url})`, outlets: [outlet] });
      await thrownBy(async () => replace(file.id, await markDrawing(), 'inline.png'));
      const outside = await documents(strapi, NOTICE).create({
        data: { title: unique('Outside'), text: '![x](https://elsewhere.example/a.png)' },
      });
      const refusal = await thrownBy(() => documents(strapi, NOTICE).publish({ documentId: outside.documentId }));
      expect(refusal.details?.['code']).toBe('gate.held');
    });
  });

  describe('the guard itself', () => {
    it('lets nothing out when the policy cannot be loaded, and keeps the draft', async () => {
      const { strapi, server } = booted();
      const { documentId } = await documents(strapi, NOTICE).create({
        data: { title: unique('Closed'), text: CLEAR_WORDS },
      });
      const revision = rows(strapi, 'policy-gate::revision');
      const [before] = await revision.findMany({});
      await revision.updateMany({ where: {}, data: { one: 2 } });
      try {
        const refusal = await thrownBy(() => documents(strapi, NOTICE).publish({ documentId }));
        expect(refusal.details?.['code']).toBe('gate.failed');
        expect(await publicOf(strapi, NOTICE, { documentId })).toBeNull();
        const response = await request(server)
          .post(`/content-manager/collection-types/${NOTICE}/${documentId}/actions/publish`)
          .set('Authorization', admin.bearer)
          .send({ title: 'Closed', text: 'Saved all the same.' });
        expect(response.status).toBe(400);
        expect((await draftOf(strapi, NOTICE, { documentId }))?.['text']).toBe('Saved all the same.');
      } finally {
        await revision.updateMany({ where: { id: before?.id }, data: { one: 1 } });
      }
      await documents(strapi, NOTICE).publish({ documentId });
      expect(await publicOf(strapi, NOTICE, { documentId })).not.toBeNull();
    });

    it('forgets what was cleared when content is taken down, and says so in the ledger', async () => {
      const { strapi } = booted();
      const { documentId } = await publishedNotice();
      await documents(strapi, NOTICE).unpublish({ documentId });
      expect((await ledgerOf(strapi, documentId)).at(-1)?.action).toBe('gate.unpublication');
    });
  });
});
