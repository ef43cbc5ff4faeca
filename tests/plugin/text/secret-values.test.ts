import { findSecretValues } from '../../../plugin/text/secret-values';

const values = (text: string): readonly string[] =>
  findSecretValues(text, 0, text.length).map((value) => `${value.kind}:${text.slice(value.start, value.end)}`);

describe('findSecretValues', () => {
  it.each([
    ['pass *Grackle!77* today', ['mixed:Grackle!77']],
    ['use tractor-violin-fog', ['words:tractor-violin-fog']],
    ['use tractor-violin-2027', ['mixed:tractor-violin-2027']],
    ['p\u200bin 44\u200b71# now', ['keys:44\u200b71#']],
    ['punch 4471# now', ['keys:4471#']],
    ['it is 7-7-3-1', ['keys:7-7-3-1']],
    ['turn to 4-19-32', ['keys:4-19-32']],
    ['seven-seven-oh-two', ['keys:seven-seven-oh-two']],
    ['pin 0852', ['digits:0852']],
  ])('%s', (text, expected) => {
    expect(values(text)).toEqual(expected);
  });

  it.each([
    'the 14th at 7:30 p.m.',
    'call 956-555-0131',
    'https://city.example/a1b2',
    'COVID-19 and I-35',
    '120 people, $4,500',
    '1200 Main Street',
    'permit GS-26-0318',
    'a state-run well',
  ])('finds none in %j', (text) => {
    expect(values(text)).toEqual([]);
  });
});
