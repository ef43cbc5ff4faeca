import request from 'supertest';

import { apiToken, BLOCKED_WORDS, CLEAR_WORDS, HELD_WORDS, onEachDatabase, superAdmin } from '../../support';
import type { Booted } from '../../support';
import { draftOf, ledgerOf, publicOf, reviewsOf } from './reading';

const NOTICE = 'api::notice.notice';

/** What came back at a door, whatever the door's form. */
interface Answer {
  readonly ok: boolean;
  readonly message: string;
  readonly details: {
    readonly errors?: readonly { readonly path: readonly string[] }[];
    readonly reviewId?: number | null;
  };
}
interface Keys {
  readonly admin: string;
  readonly api: string;
}
/** Makes a notice with this title and these words public through one door. */
type Door = (booted: Booted, keys: Keys, title: string, text: string) => Promise<Answer>;

const done: Answer = { ok: true, message: '', details: {} };

const tried = async (work: () => Promise<unknown>): Promise<Answer> => {
  try {
    await work();
    return done;
  } catch (error) {
    const { message, details = {} } = error as { message: string; details?: Answer['details'] };
    return { ok: false, message, details };
  }
};

interface HttpError {
  readonly error?: { readonly message: string; readonly details?: Answer['details'] };
}
const answered = (response: request.Response): Answer => {
  if (response.status < 300) return done;
  const { error } = response.body as HttpError;
  return { ok: false, message: `${response.status} ${error?.message ?? ''}`, details: error?.details ?? {} };
};

interface GraphqlBody {
  readonly data?: unknown;
  readonly errors?: readonly {
    readonly message: string;
    readonly extensions?: { readonly error?: { readonly details?: Answer['details'] } };
  }[];
}
const graphql = async ({ server }: Booted, api: string, query: string, variables: object): Promise<Answer> => {
  const response = await request(server).post('/graphql').set('Authorization', api).send({ query, variables });
  const [error] = (response.body as GraphqlBody).errors ?? [];
  return error === undefined
    ? done
    : { ok: false, message: error.message, details: error.extensions?.error?.details ?? {} };
};

const documents = ({
  strapi,
}: Booted): {
  create(p: object): Promise<{ documentId: string }>;
  update(p: object): Promise<unknown>;
  publish(p: object): Promise<unknown>;
} => strapi.documents(NOTICE as never) as never;

const saved = async (booted: Booted, title: string, text = 'First words.'): Promise<string> =>
  (await documents(booted).create({ data: { title, text } })).documentId;

const DOORS: Readonly<Record<string, Door>> = {
  'documents.publish': async (booted, _keys, title, text) => {
    const documentId = await saved(booted, title, text);
    return tried(() => documents(booted).publish({ documentId }));
  },
  'documents.create, status published': (booted, _keys, title, text) =>
    tried(() => documents(booted).create({ data: { title, text }, status: 'published' })),
  'documents.update, status published': async (booted, _keys, title, text) => {
    const documentId = await saved(booted, title);
    return tried(() => documents(booted).update({ documentId, data: { text }, status: 'published' }));
  },
  'entityService.create': ({ strapi }, _keys, title, text) =>
    tried(() => strapi.entityService.create(NOTICE as never, { data: { title, text } } as never)),
  'entityService.update of a published entry': async (booted, _keys, title, text) => {
    const documentId = await saved(booted, title);
    await documents(booted).publish({ documentId });
    const row = await publicOf(booted.strapi, NOTICE, { documentId });
    return tried(() => booted.strapi.entityService.update(NOTICE as never, row?.id ?? 0, { data: { text } } as never));
  },
  'REST POST': async ({ server }, { api }, title, text) =>
    answered(await request(server).post('/api/notices').set('Authorization', api).send({ data: { title, text } })),
  'REST PUT': async (booted, { api }, title, text) => {
    const documentId = await saved(booted, title);
    const put = request(booted.server).put(`/api/notices/${documentId}`).set('Authorization', api);
    return answered(await put.send({ data: { text } }));
  },
  'GraphQL create': (booted, { api }, title, text) =>
    graphql(booted, api, 'mutation($data: NoticeInput!) { createNotice(data: $data) { documentId } }', {
      data: { title, text },
    }),
  'GraphQL update': async (booted, { api }, title, text) => {
    const documentId = await saved(booted, title);
    const query =
      'mutation($id: ID!, $data: NoticeInput!) { updateNotice(documentId: $id, data: $data) { documentId } }';
    return graphql(booted, api, query, { id: documentId, data: { text } });
  },
  'content manager: save and publish': async (booted, { admin }, title, text) => {
    const documentId = await saved(booted, title);
    const post = request(booted.server).post(
      `/content-manager/collection-types/${NOTICE}/${documentId}/actions/publish`,
    );
    return answered(await post.set('Authorization', admin).send({ title, text }));
  },
  'content manager: create and publish': async ({ server }, { admin }, title, text) => {
    const post = request(server).post(`/content-manager/collection-types/${NOTICE}/actions/publish`);
    return answered(await post.set('Authorization', admin).send({ title, text }));
  },
  'content manager: bulk publish': async (booted, { admin }, title, text) => {
    const documentId = await saved(booted, title, text);
    const post = request(booted.server).post(`/content-manager/collection-types/${NOTICE}/actions/bulkPublish`);
    return answered(await post.set('Authorization', admin).send({ documentIds: [documentId] }));
  },
};

onEachDatabase(['sqlite', 'postgres', 'mariadb'], (booted) => {
  let keys: Keys;
  beforeAll(async () => {
    const { strapi } = booted();
    keys = { admin: (await superAdmin(strapi)).bearer, api: await apiToken(strapi) };
  });

  describe.each(Object.entries(DOORS))('%s', (name, door) => {
    it('lets clear content out and records it', async () => {
      const { strapi } = booted();
      const title = `Notice through ${name}`;
      expect(await door(booted(), keys, title, CLEAR_WORDS)).toEqual(done);
      const row = await publicOf(strapi, NOTICE, { title });
      expect(row?.['text']).toBe(CLEAR_WORDS);
      const actions = (await ledgerOf(strapi, row?.documentId ?? '')).map((entry) => entry.action);
      expect(actions.at(-1)).toBe('gate.publication');
    });

    it('keeps held content back, keeps its draft, says where, and opens the review', async () => {
      const { strapi } = booted();
      const title = `Held through ${name}`;
      const answer = await door(booted(), keys, title, HELD_WORDS);
      expect(answer.ok).toBe(false);
      expect(answer.message).toContain(title);
      const draft = await draftOf(strapi, NOTICE, { title });
      expect(draft?.['text']).toBe(HELD_WORDS);
      expect((await publicOf(strapi, NOTICE, { title }))?.['text']).not.toBe(HELD_WORDS);
      const reviews = await reviewsOf(strapi, draft?.documentId ?? '');
      expect(reviews.map((review) => review.state)).toEqual(['open']);
      expect(answer.details.reviewId ?? reviews[0]?.id).toBe(reviews[0]?.id);
      const path = name.includes('bulk') ? [draft?.documentId] : ['text'];
      expect(answer.details.errors?.[0]?.path).toEqual(path);
    });

    it('stops blocked content and keeps its draft', async () => {
      const { strapi } = booted();
      const title = `Blocked through ${name}`;
      const answer = await door(booted(), keys, title, BLOCKED_WORDS);
      expect(answer.ok).toBe(false);
      expect(answer.message).not.toContain('219-09-9999');
      const draft = await draftOf(strapi, NOTICE, { title });
      expect(draft?.['text']).toBe(BLOCKED_WORDS);
      expect((await publicOf(strapi, NOTICE, { title }))?.['text']).not.toBe(BLOCKED_WORDS);
      expect(await reviewsOf(strapi, draft?.documentId ?? '')).toEqual([]);
      const actions = (await ledgerOf(strapi, draft?.documentId ?? '')).map((entry) => entry.action);
      expect(actions).toContain('gate.refusal');
    });
  });
});
