import fc from 'fast-check';
import { mask, maskedWords, maskEmail } from '../../../plugin/text/mask';

describe('mask', () => {
  it.each([
    ['627-41-0938', '•••-••-••38'],
    ['4471#', '•••1#'],
    ['Cl0r1ne!Well7', '•••••••!•••l7'],
    ['7-7-0-2', '•-•-•-2'],
    ['', ''],
  ])('%s becomes %s', (secret, masked) => {
    expect(mask(secret)).toBe(masked);
  });

  it('keeps at most two letters or digits, and everything else', () => {
    fc.assert(
      fc.property(fc.string(), (secret) => {
        const masked = mask(secret);
        expect([...masked]).toHaveLength([...secret].length);
        expect([...masked].filter((char) => /[\p{L}\p{N}]/u.test(char)).length).toBeLessThanOrEqual(2);
      }),
    );
  });

  it('masks only the secret part of the words', () => {
    const text = 'the code is 4471# today';
    expect(maskedWords(text, 4, 17, [{ start: 12, end: 17 }])).toBe('code is •••1#');
    expect(maskedWords(text, 4, 7, [{ start: 12, end: 17 }])).toBe('cod');
  });

  it('keeps the host of an address', () => {
    expect(maskEmail('coach77@gmail.com')).toBe('c••••••@gmail.com');
    expect(maskEmail('nothing')).toBe('•••••ng');
  });
});
