import request from 'supertest';

import { replacePeople } from '../../../server/departments';
import { BLOCKED_WORDS, CLEAR_WORDS, HELD_WORDS, onEachDatabase, person } from '../../support';
import type { SignedIn } from '../../support';
import { draftOf, ledgerOf, publicOf } from './reading';

const NOTICE = 'api::notice.notice';
const POST = 'api::post.post';

interface State {
  readonly outcome: string;
  readonly findings: readonly { readonly clause: string; readonly place: { readonly path: string } }[];
  readonly review: {
    readonly id: number;
    readonly state: string;
    readonly version: number;
    readonly covers: boolean;
  } | null;
  readonly department: string;
  readonly approvers: readonly string[];
  readonly mayWithdraw: boolean;
}

onEachDatabase(['sqlite', 'postgres'], (booted) => {
  let writer: SignedIn;
  let head: SignedIn;
  let stranger: SignedIn;
  let department: { id: number; documentId: string };

  beforeAll(async () => {
    const { strapi } = booted();
    const types = [NOTICE, POST];
    writer = await person(strapi, 'Wanda', { types, actions: ['submission.create', 'policy.read'] });
    head = await person(strapi, 'Hector', {
      types,
      actions: ['submission.create', 'policy.read', 'review.read', 'review.decide'],
    });
    stranger = await person(strapi, 'Sara', { actions: ['submission.create', 'policy.read'] });
    const departments = strapi.documents('plugin::policy-gate.department' as never) as unknown as {
      create(p: object): Promise<typeof department>;
    };
    department = await departments.create({ data: { name: 'Parks', fallback: true } });
    await replacePeople(strapi, department.documentId, [
      { person: head.id, role: 'head', awayFrom: null, awayTo: null },
    ]);
  });

  const save = async (who: SignedIn, text: string, at?: string): Promise<string> => {
    const path = `/content-manager/collection-types/${NOTICE}${at === undefined ? '' : `/${at}`}`;
    const call = at === undefined ? request(booted().server).post(path) : request(booted().server).put(path);
    const response = await call.set('Authorization', who.bearer).send({ title: 'A notice', text });
    expect(response.status).toBeLessThan(300);
    return (response.body as { data: { documentId: string } }).data.documentId;
  };

  const submit = (who: SignedIn, documentId: string, more: object = {}): request.Test =>
    request(booted().server)
      .post('/policy-gate/submissions')
      .set('Authorization', who.bearer)
      .send({ uid: NOTICE, documentId, locale: null, ...more });

  const stateOf = async (who: SignedIn, documentId: string): Promise<State> => {
    const response = await request(booted().server)
      .get(`/policy-gate/documents/${NOTICE}/${documentId}`)
      .set('Authorization', who.bearer);
    expect(response.status).toBe(200);
    return response.body as State;
  };

  const decide = (who: SignedIn, review: State['review'], action: string, comment = ''): request.Test =>
    request(booted().server)
      .post(`/policy-gate/reviews/${review?.id ?? 0}/decisions`)
      .set('Authorization', who.bearer)
      .send({ version: review?.version, action, comment });

  it('publishes clear content at once', async () => {
    const documentId = await save(writer, CLEAR_WORDS);
    const response = await submit(writer, documentId).expect(200);
    expect(response.body).toEqual({ result: 'published' });
    expect(await publicOf(booted().strapi, NOTICE, { documentId })).not.toBeNull();
  });

  it('names what blocks content, opens no review, and keeps the draft', async () => {
    const documentId = await save(writer, BLOCKED_WORDS);
    const response = await submit(writer, documentId).expect(200);
    expect(response.body).toMatchObject({ result: 'blocked', findings: [{ clause: 'confidential' }] });
    expect((await stateOf(writer, documentId)).review).toBeNull();
    expect((await draftOf(booted().strapi, NOTICE, { documentId }))?.['text']).toBe(BLOCKED_WORDS);
  });

  it('takes a held post through review to the public', async () => {
    const { strapi } = booted();
    const documentId = await save(writer, HELD_WORDS);
    const response = await submit(writer, documentId, { comment: 'For Saturday' }).expect(200);
    expect(response.body).toMatchObject({ result: 'held', review: { state: 'open' } });
    const state = await stateOf(writer, documentId);
    expect(state).toMatchObject({ outcome: 'flag', department: 'Parks', approvers: [head.name], mayWithdraw: true });
    expect(state.review).toMatchObject({ state: 'open', covers: true });
    await decide(writer, state.review, 'approve').expect(403);
    expect(await publicOf(strapi, NOTICE, { documentId })).toBeNull();
    await decide(head, state.review, 'approve').expect(200);
    expect((await publicOf(strapi, NOTICE, { documentId }))?.['text']).toBe(HELD_WORDS);
    const actions = (await ledgerOf(strapi, documentId)).map((entry) => entry.action);
    expect(actions).toEqual(expect.arrayContaining(['review.open', 'gate.refusal', 'gate.publication']));
    await decide(head, state.review, 'approve').expect(409);
  });

  it('never lets an author decide, not even the head', async () => {
    const documentId = await save(writer, HELD_WORDS);
    await save(head, `${HELD_WORDS} See you there.`, documentId);
    await submit(writer, documentId).expect(200);
    const { review } = await stateOf(writer, documentId);
    const response = await decide(head, review, 'approve');
    expect(response.status).toBeGreaterThanOrEqual(400);
    expect(await publicOf(booted().strapi, NOTICE, { documentId })).toBeNull();
  });

  it('makes a review stale when the draft is edited', async () => {
    const documentId = await save(writer, HELD_WORDS);
    await submit(writer, documentId).expect(200);
    const { review } = await stateOf(writer, documentId);
    await save(writer, `${HELD_WORDS} Bring water.`, documentId);
    expect((await stateOf(writer, documentId)).review?.state).toBe('stale');
    await decide(head, review, 'approve').expect(409);
    expect(await publicOf(booted().strapi, NOTICE, { documentId })).toBeNull();
  });

  it('publishes an approved post again only as it was approved', async () => {
    const { strapi } = booted();
    const documentId = await save(writer, HELD_WORDS);
    await submit(writer, documentId).expect(200);
    await decide(head, (await stateOf(writer, documentId)).review, 'approve').expect(200);
    const publish = (): request.Test =>
      request(booted().server)
        .post(`/content-manager/collection-types/${NOTICE}/actions/bulkPublish`)
        .set('Authorization', writer.bearer)
        .send({ documentIds: [documentId] });
    await publish().expect(200);
    await save(writer, `${HELD_WORDS} And a hat.`, documentId);
    await publish().expect(400);
    expect((await publicOf(strapi, NOTICE, { documentId }))?.['text']).toBe(HELD_WORDS);
  });

  it.each([
    ['a type that is not governed', { uid: 'api::note.note' }, 404],
    ['a document that is not there', { documentId: 'nowhere' }, 404],
    ['a request without a document', { documentId: undefined }, 400],
    ['a comment that is no text', { comment: 7 }, 400],
  ])('answers %s with a refusal', async (_name, more, status) => {
    const documentId = await save(writer, CLEAR_WORDS);
    await submit(writer, documentId, more).expect(status);
  });

  it('shows and submits nothing to people without a right to the content', async () => {
    const documentId = await save(writer, CLEAR_WORDS);
    await submit(stranger, documentId).expect(403);
    await request(booted().server)
      .get(`/policy-gate/documents/${NOTICE}/${documentId}`)
      .set('Authorization', stranger.bearer)
      .expect(403);
    await request(booted().server).get('/policy-gate/judgement').expect(401);
  });

  it('gives the browser all it needs to judge by itself', async () => {
    const response = await request(booted().server)
      .get('/policy-gate/judgement')
      .set('Authorization', writer.bearer)
      .expect(200);
    const body = response.body as { governed: { uid: string }[]; today: string };
    expect(body).toMatchObject({ policy: { version: 'default-1' }, registers: { cityDomains: [] }, outlets: [] });
    expect(body.governed.map((type) => type.uid)).toEqual(expect.arrayContaining([NOTICE, POST]));
    expect(body.governed.map((type) => type.uid)).not.toContain('api::note.note');
    expect(body.today).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  });
});
