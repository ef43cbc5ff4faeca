import fc from 'fast-check';
import { abaRouting, birthDigits, curpCheck, iban, luhn, rfcCheck, ssnRange } from '../../../plugin/text/check-digits';

describe('check digits', () => {
  it.each(['4111111111111111', '4242424242424242', '378282246310005', '6011000990139424', '30569309025904'])(
    'Luhn holds for %s',
    (digits) => {
      expect(luhn(digits)).toBe(true);
    },
  );

  it('Luhn notices every single wrong digit', () => {
    fc.assert(
      fc.property(fc.nat(15), fc.integer({ min: 1, max: 9 }), (place, shift) => {
        const digits = Array.from('4111111111111111');
        digits[place] = String((Number(digits[place]) + shift) % 10);
        expect(luhn(digits.join(''))).toBe(false);
      }),
    );
  });

  it.each([
    ['111000025', true],
    ['021000021', true],
    ['111000026', false],
    ['991000025', false],
    ['11100002', false],
  ])('routing number %s: %s', (digits, valid) => {
    expect(abaRouting(digits)).toBe(valid);
  });

  it.each([
    ['GB82WEST12345698765432', true],
    ['DE89370400440532013000', true],
    ['GB82WEST12345698765431', false],
    ['GB82', false],
  ])('IBAN %s: %s', (value, valid) => {
    expect(iban(value)).toBe(valid);
  });

  it.each([
    ['627410938', true],
    ['000410938', false],
    ['666410938', false],
    ['912410938', false],
    ['627000938', false],
    ['627410000', false],
  ])('SSN %s: %s', (digits, valid) => {
    expect(ssnRange(digits)).toBe(valid);
  });

  it.each([
    ['HEGG560427MVZRRL04', true],
    ['HEGG560427MVZRRL05', false],
  ])('CURP %s: %s', (value, valid) => {
    expect(curpCheck(value)).toBe(valid);
  });

  it.each([
    ['GODE561231GR8', true],
    ['GODE561231GR9', false],
  ])('RFC %s: %s', (value, valid) => {
    expect(rfcCheck(value)).toBe(valid);
  });

  it.each([
    ['910822', true],
    ['911322', false],
    ['910231', false],
    ['000229', true],
  ])('day of birth %s: %s', (digits, valid) => {
    expect(birthDigits(digits)).toBe(valid);
  });
});
