import fc from 'fast-check';

import { actionsFor, decidersOf, may, REVIEW_ACTIONS, REVIEW_STATES, transition } from '../../../plugin/review';
import type { Actor, Membership, Review, ReviewEvent } from '../../../plugin/review';

const WRITER = 1;
const COAUTHOR = 2;
const HEAD = 3;
const STRANGER = 4;

const open: Review = {
  state: 'open',
  version: 3,
  fingerprint: 'a',
  policyVersion: 'p1',
  findings: [],
  department: 'parks',
  submittedBy: WRITER,
  authors: [WRITER, COAUTHOR],
  decidedBy: null,
};
const head: Actor = { id: HEAD, decidesFor: ['parks'] };
const writer: Actor = { id: WRITER, decidesFor: [] };
const stranger: Actor = { id: STRANGER, decidesFor: ['police'] };

const act = (action: (typeof REVIEW_ACTIONS)[number], actor: Actor, version = 3, comment = 'because'): ReviewEvent => ({
  type: 'act',
  action,
  actor,
  version,
  comment,
});

describe('review machine', () => {
  it.each([
    ['approve', 'approved', ['record', 'publish']],
    ['reject', 'rejected', ['record']],
    ['request-changes', 'changes-requested', ['record']],
  ] as const)('an approver may %s', (action, state, effects) => {
    const next = transition(open, act(action, head));
    expect(next).toMatchObject({ ok: true, value: { review: { state, version: 4, decidedBy: HEAD } } });
    expect(next.ok && next.value.effects.map((effect) => effect.kind)).toEqual(effects);
  });

  it.each([
    ['the submitter decides', act('approve', { id: WRITER, decidesFor: ['parks'] }), 'review.own-content'],
    ['an author decides', act('approve', { id: COAUTHOR, decidesFor: ['parks'] }), 'review.own-content'],
    ['another department decides', act('approve', stranger), 'review.not-approver'],
    ['a stranger withdraws', act('withdraw', stranger), 'review.not-submitter'],
    ['somebody was first', act('approve', head, 2), 'review.changed'],
    ['a rejection says nothing', act('reject', head, 3, ' '), 'review.comment-required'],
  ])('refuses where %s', (_name, event, code) => {
    expect(transition(open, event)).toEqual({ ok: false, refusal: { code } });
  });

  it('lets authors withdraw', () => {
    expect(transition(open, act('withdraw', writer))).toMatchObject({
      ok: true,
      value: { review: { state: 'withdrawn' } },
    });
  });

  it.each(REVIEW_STATES.filter((state) => state !== 'open'))('nothing is decided once it is %s', (state) => {
    expect(transition({ ...open, state }, act('approve', head))).toEqual({
      ok: false,
      refusal: { code: 'review.closed' },
    });
  });

  it('an edit makes an open or approved review stale, a save without a change does nothing', () => {
    for (const state of ['open', 'approved'] as const) {
      expect(transition({ ...open, state }, { type: 'content', fingerprint: 'b' })).toMatchObject({
        ok: true,
        value: { review: { state: 'stale', version: 4 } },
      });
      expect(transition({ ...open, state }, { type: 'content', fingerprint: 'a' })).toEqual({
        ok: true,
        value: { review: { ...open, state }, effects: [] },
      });
    }
  });

  it('offers exactly what it would accept, for everybody in every state', () => {
    for (const state of REVIEW_STATES) {
      for (const actor of [head, writer, stranger]) {
        const review = { ...open, state };
        const accepted = REVIEW_ACTIONS.filter((action) => transition(review, act(action, actor)).ok);
        expect([...actionsFor(review, actor)].sort()).toEqual([...accepted].sort());
      }
    }
  });
});

describe('over random sequences', () => {
  const people = fc.constantFrom(WRITER, COAUTHOR, HEAD, STRANGER, 5);
  const actors = fc.record({ id: people, decidesFor: fc.subarray(['parks', 'police']) });
  const events: fc.Arbitrary<(review: Review) => ReviewEvent> = fc.oneof(
    fc
      .record({
        action: fc.constantFrom(...REVIEW_ACTIONS),
        actor: actors,
        behind: fc.integer({ min: 0, max: 2 }),
        comment: fc.constantFrom('', 'why'),
      })
      .map(
        ({ action, actor, behind, comment }) =>
          (review: Review) =>
            act(action, actor, review.version - behind, comment),
      ),
    fc.constantFrom('a', 'b').map((fingerprint) => () => ({ type: 'content' as const, fingerprint })),
  );

  it('no author ever decides, approval is only for the fingerprint that was open, and versions only grow', () => {
    fc.assert(
      fc.property(fc.array(events, { maxLength: 30 }), (sequence) => {
        let review = open;
        for (const make of sequence) {
          const event = make(review);
          const next = transition(review, event);
          if (!next.ok) continue;
          const { review: after, effects } = next.value;
          expect(after.version).toBeGreaterThanOrEqual(review.version);
          if (effects.some((effect) => effect.kind === 'publish')) {
            expect(review.state).toBe('open');
            expect(after.state).toBe('approved');
            expect(event.type === 'act' && may(review, event.actor, 'approve').ok).toBe(true);
          }
          expect(after.fingerprint).toBe(open.fingerprint);
          if (after.decidedBy !== null) expect([WRITER, COAUTHOR]).not.toContain(after.decidedBy);
          review = after;
        }
      }),
      { numRuns: 10_000 },
    );
  });
});

describe('who decides for a department', () => {
  const at = (
    role: Membership['role'],
    person: number,
    awayFrom: string | null = null,
    awayTo: string | null = null,
  ): Membership => ({
    department: 'parks',
    person,
    role,
    awayFrom,
    awayTo,
  });
  const NOW = '2026-05-10T12:00:00.000Z';
  it.each<[string, readonly Membership[], readonly number[]]>([
    ['the head, not the deputy', [at('head', 1), at('deputy', 2), at('member', 3)], [1]],
    [
      'the deputy while the head is away',
      [at('head', 1, '2026-05-10T00:00:00.000Z', '2026-05-11T00:00:00.000Z'), at('deputy', 2)],
      [2],
    ],
    [
      'the head again afterwards',
      [at('head', 1, '2026-05-09T00:00:00.000Z', '2026-05-10T00:00:00.000Z'), at('deputy', 2)],
      [1],
    ],
    ['the deputy where there is no head', [at('deputy', 2), at('member', 3)], [2]],
    ['nobody where only members are', [at('member', 3)], []],
    ['nobody of another department', [{ ...at('head', 1), department: 'police' }], []],
    [
      'nobody while all are away',
      [at('head', 1, '2026-05-01T00:00:00.000Z'), at('deputy', 2, '2026-05-01T00:00:00.000Z')],
      [],
    ],
  ])('%s', (_name, memberships, expected) => {
    expect(decidersOf('parks', memberships, NOW)).toEqual(expected);
  });
});
