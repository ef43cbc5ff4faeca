import { sayTrouble, troubleOf } from '../../../admin/ui/trouble';
import en from '../../../admin/translations/en.json';

const t = (key: keyof typeof en): string => en[key];

describe('what a failed request says to a person', () => {
  it.each([
    [
      'the refusal, by its code',
      { status: 409, message: 'x', details: { code: 'review.changed' } },
      en['refusal.review.changed'],
    ],
    ['a missing permission', { status: 403, message: 'Forbidden', details: {} }, en['trouble.forbidden']],
    [
      'the server’s own words for what is not known here',
      { status: 400, message: 'Too long', details: { code: 'x.y' } },
      'Too long',
    ],
    ['that no answer came', { name: 'UnknownError' }, en['trouble.unreachable']],
    ['that no answer came, whatever was thrown', undefined, en['trouble.unreachable']],
  ])('tells %s', (_name, error, message) => {
    expect(sayTrouble(error, t)).toBe(message);
  });

  it('reads status and code, for telling a conflict from a fault', () => {
    expect(troubleOf({ status: 409, details: { code: 'review.changed' } })).toEqual({
      status: 409,
      code: 'review.changed',
      message: undefined,
    });
  });
});
