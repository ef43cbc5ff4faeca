import request from 'supertest';

import type { LedgerVerification, ReviewDetail, ReviewsResponse, SubmissionResponse } from '../../../plugin/contract';
import { BLOCKED_WORDS, CLEAR_WORDS, HELD_WORDS, onEachDatabase, person, superAdmin } from '../../support';
import type { SignedIn } from '../../support';
import { draftOf, publicOf } from '../gate/reading';

const NOTICE = 'api::notice.notice';
const WRITES = ['submission.create', 'review.read', 'policy.read'];

interface Failure {
  readonly error: { readonly status: number; readonly details: { readonly code: string } };
}

onEachDatabase(['sqlite', 'postgres', 'mariadb'], (booted) => {
  let admin: SignedIn;
  let writer: SignedIn;
  let head: SignedIn;
  let deputy: SignedIn;
  let stranger: SignedIn;

  const call = async <Body>(
    who: SignedIn,
    method: 'get' | 'post' | 'put',
    path: string,
    body?: object,
  ): Promise<{ status: number; body: Body }> => {
    const asked = request(booted().server)[method](path).set('Authorization', who.bearer);
    const response = await (body === undefined ? asked : asked.send(body));
    return { status: response.status, body: response.body as Body };
  };

  const saved = async (who: SignedIn, text: string): Promise<string> => {
    const path = `/content-manager/collection-types/${NOTICE}`;
    const { body, status } = await call<{ data: { documentId: string } }>(who, 'post', path, {
      title: 'A notice',
      text,
    });
    if (status !== 201) throw new Error(`Not saved: ${status}`);
    return body.data.documentId;
  };

  const submit = async (who: SignedIn, documentId: string): Promise<SubmissionResponse> =>
    (
      await call<SubmissionResponse>(who, 'post', '/policy-gate/submissions', {
        uid: NOTICE,
        documentId,
        locale: null,
        comment: 'please',
      })
    ).body;

  const held = async (who: SignedIn = writer, text = HELD_WORDS): Promise<{ documentId: string; review: number }> => {
    const documentId = await saved(who, text);
    const submitted = await submit(who, documentId);
    if (submitted.result !== 'held') throw new Error(`Not held: ${submitted.result}`);
    return { documentId, review: submitted.review.id };
  };

  const decide = (
    who: SignedIn,
    review: number,
    action: string,
    version = 1,
    comment = 'seen',
  ): Promise<{ status: number; body: ReviewDetail & Failure }> =>
    call(who, 'post', `/policy-gate/reviews/${review}/decisions`, { version, action, comment });

  const verification = async (): Promise<LedgerVerification> =>
    (await call<LedgerVerification>(admin, 'get', '/policy-gate/ledger/verification')).body;

  beforeAll(async () => {
    const { strapi } = booted();
    admin = await superAdmin(strapi);
    const content = { types: [NOTICE], content: ['create', 'read', 'update', 'publish'] as const };
    writer = await person(strapi, 'Writer', { ...content, actions: WRITES });
    head = await person(strapi, 'Head', { ...content, actions: [...WRITES, 'review.decide'] });
    deputy = await person(strapi, 'Deputy', { ...content, actions: [...WRITES, 'review.decide'] });
    stranger = await person(strapi, 'Stranger', { ...content, actions: [...WRITES, 'review.decide'] });
    const parks = (await strapi
      .documents('plugin::policy-gate.department' as never)
      .create({ data: { name: 'Parks' } as never })) as { documentId: string };
    const people = [
      { id: writer.id, role: 'member' },
      { id: head.id, role: 'head' },
      { id: deputy.id, role: 'deputy' },
    ];
    const { status } = await call(admin, 'put', `/policy-gate/departments/${parks.documentId}/people`, { people });
    expect(status).toBe(200);
  });

  it('publishes what is clear, at once', async () => {
    const documentId = await saved(writer, CLEAR_WORDS);
    expect(await submit(writer, documentId)).toEqual({ result: 'published' });
    expect(await publicOf(booted().strapi, NOTICE, { documentId })).not.toBeNull();
  });

  it('opens no review for what is blocked, and keeps the draft', async () => {
    const documentId = await saved(writer, BLOCKED_WORDS);
    expect(await submit(writer, documentId)).toMatchObject({ result: 'blocked' });
    expect(await draftOf(booted().strapi, NOTICE, { documentId })).toMatchObject({ text: BLOCKED_WORDS });
    expect(await publicOf(booted().strapi, NOTICE, { documentId })).toBeNull();
  });

  it('goes to the head of the author’s department, who approves and so publishes', async () => {
    const { documentId, review } = await held();
    const queue = await call<ReviewsResponse>(head, 'get', '/policy-gate/reviews?scope=mine&state=open');
    expect(queue.body.results.map((one) => one.id)).toContain(review);
    const opened = await call<ReviewDetail>(head, 'get', `/policy-gate/reviews/${review}`);
    expect(opened.body).toMatchObject({
      department: 'Parks',
      state: 'open',
      actions: ['approve', 'request-changes', 'reject', 'comment'],
    });
    expect(opened.body.findings.map((finding) => finding.clause)).toContain('personal-email');
    const approved = await decide(head, review, 'approve');
    expect(approved).toMatchObject({ status: 200, body: { state: 'approved', decidedBy: { id: head.id } } });
    expect(await publicOf(booted().strapi, NOTICE, { documentId })).toMatchObject({ text: HELD_WORDS });
    expect(approved.body.history.map((event) => event.action)).toEqual(['submit', 'approve']);
  });

  it.each(['reject', 'request-changes'])('an approver may %s, with a reason; nothing is published', async (action) => {
    const { documentId, review } = await held();
    expect(await decide(head, review, action, 1, '')).toMatchObject({
      status: 400,
      body: { error: { details: { code: 'review.comment-required' } } },
    });
    expect(await decide(head, review, action)).toMatchObject({ status: 200 });
    expect(await publicOf(booted().strapi, NOTICE, { documentId })).toBeNull();
    expect(await decide(head, review, 'approve', 2)).toMatchObject({
      status: 409,
      body: { error: { details: { code: 'review.closed' } } },
    });
  });

  it('nobody else decides: not the author, not another department, not the deputy of a present head', async () => {
    const { documentId, review } = await held(head);
    for (const [who, code] of [
      [head, 'review.own-content'],
      [stranger, 'review.not-approver'],
    ] as const) {
      expect(await decide(who, review, 'approve')).toMatchObject({
        status: 403,
        body: { error: { details: { code } } },
      });
    }
    expect(await decide(writer, review, 'approve')).toMatchObject({ status: 403 });
    const other = await held();
    expect(await decide(deputy, other.review, 'approve')).toMatchObject({
      status: 403,
      body: { error: { details: { code: 'review.not-approver' } } },
    });
    expect(await publicOf(booted().strapi, NOTICE, { documentId })).toBeNull();
  });

  it('the writer withdraws', async () => {
    const { review } = await held();
    expect(await decide(stranger, review, 'withdraw')).toMatchObject({ status: 403 });
    expect(await decide(writer, review, 'withdraw')).toMatchObject({ status: 200, body: { state: 'withdrawn' } });
  });

  it('an edit makes the review stale, and its approval is refused', async () => {
    const { documentId, review } = await held();
    const path = `/content-manager/collection-types/${NOTICE}/${documentId}`;
    expect(await call(writer, 'put', path, { title: 'A notice', text: `${HELD_WORDS} Bring water.` })).toMatchObject({
      status: 200,
    });
    expect((await decide(head, review, 'approve')).status).toBe(409);
    expect(await call<ReviewDetail>(head, 'get', `/policy-gate/reviews/${review}`)).toMatchObject({
      body: { state: 'stale' },
    });
    expect(await publicOf(booted().strapi, NOTICE, { documentId })).toBeNull();
  });

  it('a save without a change keeps the review', async () => {
    const { documentId, review } = await held();
    const path = `/content-manager/collection-types/${NOTICE}/${documentId}`;
    await call(writer, 'put', path, { title: 'A notice', text: HELD_WORDS });
    expect(await decide(head, review, 'approve')).toMatchObject({ status: 200 });
  });

  it('submitting the same content twice gives one review', async () => {
    const { documentId, review } = await held();
    const again = await Promise.all([
      submit(writer, documentId),
      submit(writer, documentId),
      submit(writer, documentId),
    ]);
    expect(again.map((one) => one.result === 'held' && one.review.id)).toEqual([review, review, review]);
  });

  it('of two people who decide at once one is told that the other was first', async () => {
    const second = await person(booted().strapi, 'Second', {
      types: [NOTICE],
      content: ['read', 'update', 'publish'],
      actions: [...WRITES, 'review.decide'],
    });
    const { body } = await call<{ departments: { id: string; name: string; people: object[] }[] }>(
      admin,
      'get',
      '/policy-gate/departments',
    );
    const [parks] = body.departments.filter((one) => one.name === 'Parks');
    await call(admin, 'put', `/policy-gate/departments/${parks?.id ?? ''}/people`, {
      people: [...(parks?.people ?? []), { id: second.id, role: 'head' }],
    });
    const { documentId, review } = await held();
    const statuses = (
      await Promise.all([
        decide(head, review, 'approve'),
        decide(second, review, 'reject'),
        decide(second, review, 'approve'),
      ])
    ).map((one) => one.status);
    expect(statuses.toSorted()).toEqual([200, 409, 409]);
    const after = await call<ReviewDetail>(head, 'get', `/policy-gate/reviews/${review}`);
    expect((await publicOf(booted().strapi, NOTICE, { documentId })) !== null).toBe(after.body.state === 'approved');
  });

  it('bad input is refused with a code', async () => {
    const { review } = await held();
    for (const body of [
      {},
      { version: '1', action: 'approve' },
      { version: 1, action: 'bless' },
      { version: 1, action: 'comment', comment: 7 },
    ]) {
      expect(await call(head, 'post', `/policy-gate/reviews/${review}/decisions`, body)).toMatchObject({
        status: 400,
        body: { error: { details: { code: 'request.invalid' } } },
      });
    }
    expect(await call(head, 'get', '/policy-gate/reviews/999999')).toMatchObject({ status: 404 });
    const parks =
      (await call<{ departments: { id: string }[] }>(admin, 'get', '/policy-gate/departments')).body.departments[0]
        ?.id ?? '';
    for (const people of [
      'x',
      [{ id: 1, role: 'king' }],
      [
        { id: 1, role: 'head' },
        { id: 1, role: 'member' },
      ],
      [{ id: 1, role: 'head', awayFrom: 'soon' }],
    ]) {
      expect(await call(admin, 'put', `/policy-gate/departments/${parks}/people`, { people })).toMatchObject({
        status: 400,
      });
    }
    expect(await call(admin, 'put', '/policy-gate/departments/nowhere/people', { people: [] })).toMatchObject({
      status: 404,
    });
  });

  it('the routes are behind their permissions', async () => {
    const nobody = await person(booted().strapi, 'Nobody', {});
    for (const path of [
      '/policy-gate/reviews',
      '/policy-gate/reviews/1',
      '/policy-gate/ledger',
      '/policy-gate/ledger/verification',
      '/policy-gate/ledger/export',
      '/policy-gate/departments',
      '/policy-gate/judgement',
    ]) {
      expect([path, (await call(nobody, 'get', path)).status]).toEqual([path, 403]);
      expect([path, (await request(booted().server).get(path)).status]).toEqual([path, 401]);
    }
    expect((await decide(nobody, 1, 'approve')).status).toBe(403);
  });

  it('every step is in the ledger, which verifies; a changed entry is found', async () => {
    const { documentId, review } = await held();
    await decide(head, review, 'approve');
    const page = await call<{ results: { action: string; actor: { roles: string[] } | null; seq: number }[] }>(
      admin,
      'get',
      `/policy-gate/ledger?documentId=${documentId}&pageSize=50`,
    );
    expect(page.body.results.map((entry) => entry.action).toReversed()).toEqual([
      'review.open',
      'gate.refusal',
      'review.approve',
      'gate.publication',
    ]);
    expect(page.body.results.every((entry) => entry.actor !== null && entry.actor.roles.length > 0)).toBe(true);
    const intact = await verification();
    expect(intact).toMatchObject({ intact: true });
    const exported = await request(booted().server)
      .get('/policy-gate/ledger/export')
      .set('Authorization', admin.bearer)
      .buffer(true)
      .parse((response, done) => {
        let text = '';
        response.on('data', (chunk: Buffer) => {
          text += chunk.toString('utf8');
        });
        response.on('end', () => {
          done(null, text);
        });
      });
    expect(String(exported.body).trim().split('\n')).toHaveLength(intact.intact ? intact.entries : -1);

    const seq = page.body.results[1]?.seq ?? 0;
    const entries = booted().strapi.db.query('policy-gate::ledger-entry' as never);
    const before = (await entries.findOne({ where: { seq } as never })) as { id: number; action: string };
    await entries.update({ where: { id: before.id } as never, data: { action: 'review.reject' } as never });
    expect(await verification()).toEqual({ intact: false, brokenAt: seq, reason: 'hash' });
    await entries.update({ where: { id: before.id } as never, data: { action: before.action } as never });
    expect(await verification()).toMatchObject({ intact: true });
  });
});
