import { findSpokenDigits } from '../../../plugin/text/spoken-digits';

describe('findSpokenDigits', () => {
  it.each([
    ['call nine five six, five five five, zero one eight four now', ['9565550184']],
    ['nine-five-six, triple five, oh-one-six-six', ['9565550166']],
    ['marque ocho, dos, dos, cero y listo', ['8220']],
    ['seven-seven-oh-two, then star', ['7702']],
    ['one, two, 3, four', ['1234']],
    ['uno o dos', []],
    ['one of two', []],
    ['double trouble', []],
  ])('%s', (text, expected) => {
    expect(findSpokenDigits(text).map((one) => one.digits)).toEqual(expected);
  });
});
