import fc from 'fast-check';
import { inReadingOrder, stretchesOf } from '../../../admin/review/marks';
import type { ReviewDetail } from '../../../plugin/contract';
import type { Finding, Span } from '../../../plugin/policy';
import { extractPost } from '../../../plugin/post';

const finding = (path: string, spans: readonly Span[]): Finding => ({
  clause: 'commerce',
  rule: 'commerce/test',
  severity: 'flag',
  place: { kind: 'text', path, spans },
  words: '',
  message: { en: '', es: '' },
});

const schemas = {
  type: { attributes: { title: { type: 'string' }, notes: { type: 'richtext' }, body: { type: 'blocks' } } },
  components: {},
};
const post = extractPost(
  schemas,
  {
    title: 'Donate today',
    notes: 'Please **do**nate & more',
    body: [
      {
        type: 'paragraph',
        children: [
          { type: 'text', text: 'You i' },
          { type: 'text', text: 'diot, go', bold: true },
        ],
      },
      { type: 'paragraph', children: [{ type: 'text', text: 'Second line' }] },
    ],
  },
  ['official'],
);
const [title, notes, body] = post.runs;
if (title === undefined || notes === undefined || body === undefined) throw new Error('The post has three texts');

const marked = (stretches: readonly { text: string; findings: readonly number[] }[]): string =>
  stretches.map(({ text, findings }) => (findings.length === 0 ? text : `[${text}]`)).join('');

describe('words marked in place', () => {
  it('marks a plain field', () => {
    const stretches = stretchesOf(title, [finding('title', [{ path: 'title', start: 0, end: 6 }])]);
    expect(marked(stretches)).toBe('[Donate] today');
  });

  it('marks words that are split by Markdown, in the text that the reader sees', () => {
    const start = 'Please '.length;
    const stretches = stretchesOf(notes, [
      finding('notes', [{ path: 'notes', start, end: start + '**do**nate'.length }]),
    ]);
    expect(marked(stretches)).toBe('Please [donate] & more');
  });

  it('marks words that are split over leaves of a block as one', () => {
    const stretches = stretchesOf(body, [
      finding('body', [
        { path: 'body.0.children.0.text', start: 4, end: 5 },
        { path: 'body.0.children.1.text', start: 0, end: 4 },
      ]),
    ]);
    expect(marked(stretches)).toMatch(/^You \[idiot\], go\s+Second line\s*$/);
  });

  it('keeps findings of other fields out', () => {
    expect(stretchesOf(title, [finding('notes', [{ path: 'notes', start: 0, end: 6 }])])).toEqual([
      { text: 'Donate today', findings: [] },
    ]);
  });

  it('tells which findings rest on overlapping words', () => {
    const stretches = stretchesOf(title, [
      finding('title', [{ path: 'title', start: 0, end: 6 }]),
      finding('title', [{ path: 'title', start: 3, end: 12 }]),
    ]);
    expect(stretches).toEqual([
      { text: 'Don', findings: [0] },
      { text: 'ate', findings: [0, 1] },
      { text: ' today', findings: [1] },
    ]);
  });

  it('never loses or doubles a character of the text, whatever the spans', () => {
    const spans = fc.array(fc.record({ start: fc.nat(40), length: fc.nat(40) }), { maxLength: 6 });
    fc.assert(
      fc.property(spans, (drawn) => {
        const findings = drawn.map(({ start, length }) =>
          finding('notes', [{ path: 'notes', start, end: start + length }]),
        );
        expect(
          stretchesOf(notes, findings)
            .map(({ text }) => text)
            .join(''),
        ).toBe(notes.text);
      }),
    );
  });
});

describe('the order of findings', () => {
  it('follows the texts from top to bottom, pictures last', () => {
    const picture: Finding = { ...finding('cover', []), place: { kind: 'image', path: 'cover', image: 'seal.png' } };
    const late = finding('body', [{ path: 'body.1.children.0.text', start: 0, end: 6 }]);
    const early = finding('body', [{ path: 'body.0.children.0.text', start: 0, end: 3 }]);
    const first = finding('title', [{ path: 'title', start: 7, end: 12 }]);
    const review = { post, findings: [picture, late, early, first] } as unknown as ReviewDetail;
    expect(inReadingOrder(review).findings).toEqual([first, early, late, picture]);
  });
});
