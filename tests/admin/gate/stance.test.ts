import { stanceOf } from '../../../admin/gate/stance';
import type { Outcome } from '../../../plugin/policy';
import { REVIEW_STATES } from '../../../plugin/review';
import type { ReviewState } from '../../../plugin/review';

const reviewed = (state: ReviewState, covers: boolean) => ({
  id: 1,
  document: { uid: 'api::post.post', documentId: 'a', locale: 'en' },
  title: 'A post',
  contentType: 'Post',
  department: 'Parks',
  state,
  outcome: 'flag' as const,
  clauses: ['commerce'],
  submittedBy: { id: 1, name: 'Ana' },
  submittedAt: '2026-03-02T10:00:00.000Z',
  decidedBy: null,
  decidedAt: null,
  version: 1,
  covers,
});

const seen = (outcome: Outcome, state?: ReviewState, covers = true) => ({
  outcome,
  review: state === undefined ? null : reviewed(state, covers),
  isModified: false,
  isPublished: false,
});

describe('what the main button does', () => {
  it.each([
    ['publishes what is clear', seen('clear'), 'publish'],
    ['publishes what is clear, whatever became of an earlier request', seen('clear', 'rejected'), 'publish'],
    ['is stopped by a block, even where it was approved before', seen('block', 'approved'), 'blocked'],
    ['asks for approval of what is flagged', seen('flag'), 'request'],
    ['waits where it was asked for just this', seen('flag', 'open'), 'waiting'],
    ['publishes what is approved', seen('flag', 'approved'), 'publish'],
    ['does not ask again for what was rejected as it stands', seen('flag', 'rejected'), 'decided-against'],
    [
      'does not ask again where changes were asked for and none was made',
      seen('flag', 'changes-requested'),
      'decided-against',
    ],
    ['asks again after a withdrawal', seen('flag', 'withdrawn'), 'request'],
    ['asks again where an edit overtook the request', seen('flag', 'stale'), 'request'],
  ] as const)('%s', (_name, what, stance) => {
    expect(stanceOf(what)).toBe(stance);
  });

  it.each(REVIEW_STATES)('asks anew when the saved content is another than that of a review that is %s', (state) => {
    expect(stanceOf(seen('flag', state, false))).toBe('request');
  });

  it.each(REVIEW_STATES)('asks anew when the form was changed since a review that is %s', (state) => {
    expect(stanceOf({ ...seen('flag', state), isModified: true })).toBe('request');
  });

  it.each(['clear', 'flag', 'block'] as const)(
    'leaves what is public already, and %s by now, to the native button',
    (outcome) => {
      expect(stanceOf({ ...seen(outcome), isPublished: true })).toBe('publish');
    },
  );

  it('judges a changed form of something public like any other', () => {
    expect(stanceOf({ ...seen('block'), isPublished: true, isModified: true })).toBe('blocked');
  });
});
