import * as fc from 'fast-check';
import { extractPost } from '../../../plugin/post';
import { analyse, inspectText } from '../../../plugin/text';
import { MARKUP, TRANSFORMS } from './evasion';
import { postOf, runOf } from './reading';

const PIECES = [
  'the',
  'city',
  'damn',
  'mierda',
  'shit',
  'donate',
  'to',
  'https://x.example/a?b=1',
  '@who',
  '#VoteYes',
  '$5',
  '5:30 p.m.',
  '956-555-0131',
  'a@b.example',
  'jose.p@gmail.com',
  '\n',
  '\n\n',
  '. ',
  '! ',
  '¿',
  '?',
  '"',
  '“',
  '”',
  "'",
  '’',
  '\u200b',
  '\u0301',
  '\ufe0f',
  'é',
  'ñ',
  'ñ',
  '👍🏽',
  '👨‍👩‍👧',
  '𝐟',
  'Ｆ',
  'İ',
  'ß',
  'ﬁ',
  '***',
  '`',
  '<b>',
  '&amp;',
  '&#100;',
  '[x](y)',
  '\ud800',
  '\udc00',
  '\0',
  '١٢',
  '中文',
  'עברית',
  'я',
  '-',
  '_',
  '|',
  '123-45-6789',
  'Maria Lopez',
  'idiot',
];
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((parts) => parts.join(' ')),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((parts) => parts.join('')),
);

describe('an analysis', () => {
  it('has tokens in order, inside the text, never empty, each in one sentence', () => {
    fc.assert(
      fc.property(text, (source) => {
        const { tokens, sentences } = analyse(runOf(source));
        let last = 0;
        tokens.forEach((token, index) => {
          expect(token.start).toBeGreaterThanOrEqual(0);
          expect(token.end).toBeGreaterThan(token.start);
          expect(token.end).toBeLessThanOrEqual(source.length);
          expect(token.start).toBeGreaterThanOrEqual(last);
          last = token.start;
          const sentence = sentences[token.sentence];
          expect(sentence !== undefined && sentence.first <= index && index < sentence.last).toBe(true);
        });
      }),
      { numRuns: 400 },
    );
  });
});

const SCHEMAS = { type: { attributes: { title: { type: 'string' }, body: { type: 'richtext' } } }, components: {} };

describe('judging', () => {
  it('never throws, and every finding cuts its words from the field as given', () => {
    fc.assert(
      fc.property(text, text, (title, body) => {
        const values: Readonly<Record<string, string>> = { title, body };
        for (const finding of inspectText({
          post: extractPost(SCHEMAS, values, ['official']),
          cityDomains: ['city.example'],
          today: '2026-06-01',
        })) {
          if (finding.place.kind !== 'text') throw new Error('A text rule found a picture');
          for (const span of finding.place.spans) {
            expect(span.start).toBeGreaterThanOrEqual(0);
            expect(span.end).toBeGreaterThan(span.start);
            expect(span.end).toBeLessThanOrEqual(values[span.path]?.length ?? -1);
          }
        }
      }),
      { numRuns: 250 },
    );
  });

  it.each(Object.keys(TRANSFORMS))('cuts exactly the words: %s', (name) => {
    const hidden = TRANSFORMS[name]?.('mierda') ?? '';
    const body = `Aquí no hay ${hidden} nueva.`;
    const found = inspectText({ post: postOf(body, ['official']), cityDomains: [], today: '2026-06-01' }).filter(
      (finding) => finding.clause === 'profanity',
    );
    for (const finding of found) {
      const [span] = finding.place.kind === 'text' ? finding.place.spans : [];
      expect(body.slice(span?.start, span?.end)).toBe(finding.words);
      expect(hidden).toContain(finding.words.replace(/^#/, ''));
    }
  });

  it.each(Object.keys(MARKUP))('covers the words in the source: %s', (name) => {
    const hidden = MARKUP[name]?.('mierda') ?? '';
    const body = `Aquí no hay ${hidden} nueva.`;
    const [finding] = inspectText({
      post: extractPost(SCHEMAS, { body }, ['official']),
      cityDomains: [],
      today: '2026-06-01',
    }).filter((one) => one.clause === 'profanity');
    const span = finding?.place.kind === 'text' ? finding.place.spans[0] : undefined;
    expect(span).toBeDefined();
    expect(body.slice(span?.start, span?.end)).toBe(hidden);
  });
});
