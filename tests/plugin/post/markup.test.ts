import fc from 'fast-check';

import { extractPost, placeOf } from '../../../plugin/post';
import type { Post, Schemas } from '../../../plugin/post';

const schemas: Schemas = { type: { attributes: { body: { type: 'richtext' } } }, components: {} };
const read = (body: string): Post => extractPost(schemas, { body }, []);
const text = (body: string): string => read(body).runs[0]?.text ?? '';

describe('markup as a reader sees it', () => {
  it.each([
    [
      'emphasis',
      'a **bold** and *slanted* and _under_ and ~~gone~~ word',
      'a bold and slanted and under and gone word',
    ],
    ['a word split by emphasis', 'd**a**mp and *d*amp', 'damp and damp'],
    ['stars that hide letters', 'what the d**p and d*mp', 'what the d**p and d*mp'],
    ['one star each in two words', 'd*mp or l*mp', 'd*mp or l*mp'],
    ['snake_case', 'file_name_here', 'file_name_here'],
    ['headings and lists', '# Title\n\n- one\n- two\n1. three', 'Title\n\none\ntwo\nthree'],
    ['quote and task', '> said\n- [x] done', 'said\ndone'],
    ['a link', 'see [the page](https://a.example/x "more") now', 'see the page now'],
    ['entities', 'v&#111;te &amp; go&nbsp;home', 'vote & go\u00a0home'],
    ['an unknown entity', 'AT&T &unknown; x', 'AT&T &unknown; x'],
    ['html', 'da<b>m</b>p<br>next<!-- hidden -->line', 'damp\nnextline'],
    ['escapes', '1\\. not a list \\*plain\\*', '1. not a list *plain*'],
    ['code', 'run `a*b*c` now', 'run a*b*c now'],
    ['fence', '```js\n*x*\n```\nafter', '\n*x*\n\nafter'],
    ['a table', '| A | B |\n|---|---|\n| 1 | 2 |', ' A \n B \n\n\n 1 \n 2 \n'],
    ['less than', '3 < 5 and 7 > 2', '3 < 5 and 7 > 2'],
    ['an open bracket', 'call [us now', 'call [us now'],
  ])('%s', (_name, body, expected) => {
    expect(text(body).replace(/\n+$/, '')).toBe(expected.replace(/\n+$/, ''));
  });

  it('gives links of markup, of text and in angle brackets, with their targets', () => {
    const post = read(
      '[a](https://one.example) two.example <https://three.example/x> <a href="https://four.example">b</a>',
    );
    expect(post.links.map((link) => [link.url, link.kind])).toEqual(
      expect.arrayContaining([
        ['https://one.example', 'href'],
        ['http://two.example', 'text'],
        ['https://three.example/x', 'href'],
        ['https://four.example', 'href'],
      ]),
    );
  });

  it('gives pictures of Markdown and HTML with their alternative text', () => {
    const post = read('![a cat](/uploads/cat.png) <img src="/uploads/dog.png" alt="a dog">');
    expect(post.images.map((image) => image.source)).toEqual([
      { kind: 'url', url: '/uploads/cat.png' },
      { kind: 'url', url: '/uploads/dog.png' },
    ]);
    expect(post.runs.map((run) => run.text)).toEqual(expect.arrayContaining(['a cat', 'a dog']));
  });

  it('places a word split by emphasis in one span that holds the marks', () => {
    const body = 'so d**a**mp here';
    const [run] = read(body).runs;
    if (run === undefined) throw new Error('no run');
    const at = run.text.indexOf('damp');
    const place = placeOf(run, at, at + 4);
    expect(place.kind === 'text' && place.spans.map((span) => body.slice(span.start, span.end))).toEqual(['d**a**mp']);
  });
});

const markupLike = fc
  .array(
    fc.constantFrom(
      '*',
      '**',
      '_',
      '~~',
      '`',
      '```',
      '[',
      ']',
      '(',
      ')',
      '<',
      '>',
      '<!--',
      '-->',
      '<b>',
      '&amp;',
      '&#9',
      '\\',
      '\n',
      '\n\n',
      '- ',
      '# ',
      '|',
      '!',
      'word',
      ' ',
      'x.example',
      '\u200b',
      '😀',
    ),
    { maxLength: 60 },
  )
  .map((parts) => parts.join(''));

describe('properties', () => {
  it('every piece stands in the value, and pieces follow one another', () => {
    fc.assert(
      fc.property(fc.oneof(markupLike, fc.string({ unit: 'binary' })), (body) => {
        for (const run of read(body).runs) {
          let end = 0;
          for (const piece of run.pieces) {
            expect(piece.at).toBeGreaterThanOrEqual(end);
            end = piece.at + piece.length;
            expect(piece.start + piece.sourceLength).toBeLessThanOrEqual(body.length);
            if (
              piece.length === piece.sourceLength &&
              !body.slice(piece.start, piece.start + piece.sourceLength).startsWith('&')
            ) {
              expect(run.text.slice(piece.at, end)).toBe(body.slice(piece.start, piece.start + piece.sourceLength));
            }
          }
          expect(end).toBeLessThanOrEqual(run.text.length);
        }
      }),
      { numRuns: 2_000 },
    );
  });

  it('words free of markup come through, each placed at itself', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-z]{1,9}$/), { minLength: 1, maxLength: 30 }), (words) => {
        const body = words.join(' ');
        const [run] = read(body).runs;
        expect(run?.text).toBe(body);
      }),
    );
  });

  it('takes work linear in hostile text', () => {
    const hostile = ['[', '<a ', '<!--', '`', '*', '**a', '](', '&', '|', '<a "', '![', '_ _', '>', '- '];
    const cost = (unit: string, times: number): number => {
      const started = performance.now();
      read(unit.repeat(times));
      return performance.now() - started;
    };
    for (const unit of hostile) {
      cost(unit, 2_000);
      const small = Math.max(1, cost(unit, 10_000));
      const large = cost(unit, 80_000);
      expect(large / small).toBeLessThan(64);
    }
  });
});
