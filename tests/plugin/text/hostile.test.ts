import { inspectText } from '../../../plugin/text';
import { postOf } from './reading';

/** Texts made to cost much, by the length wanted. */
const HOSTILE: Readonly<Record<string, (size: number) => string>> = {
  'one letter': (size) => 'a'.repeat(size),
  'one word, doubled letters': (size) => 'fu'.repeat(size / 2),
  stars: (size) => '*'.repeat(size),
  'f and stars': (size) => `f${'*'.repeat(size)}k `,
  'single letters': (size) => 's h i '.repeat(size / 6),
  'single letters, dotted': (size) => 's.h.i.'.repeat(size / 6),
  'starred words': (size) => 'f**k s**t '.repeat(size / 10),
  'leet words': (size) => '5h1 f4c 9u7 '.repeat(size / 12),
  brackets: (size) => '('.repeat(size),
  'quotation marks': (size) => '"'.repeat(size),
  'open quotations': (size) => '“a '.repeat(size / 3),
  apostrophes: (size) => "a'".repeat(size / 2),
  'at signs': (size) => 'a@'.repeat(size / 2),
  'addresses that end badly': (size) => 'a.b@c.d-'.repeat(size / 8),
  dots: (size) => 'a.'.repeat(size / 2),
  digits: (size) => '1'.repeat(size),
  'digits with dashes': (size) => '123-'.repeat(size / 4),
  'phone beginnings': (size) => '(956) 555 '.repeat(size / 10),
  'line breaks': (size) => '\n'.repeat(size),
  capitals: (size) => 'Maria '.repeat(size / 6),
  pronouns: (size) => 'I we you they '.repeat(size / 14),
  'rule words in a row': (size) => 'sell donate pray vote kill '.repeat(size / 27),
  'zero width': (size) => 'a\u200b'.repeat(size / 2),
  'combining marks': (size) => 'e\u0301\u0323'.repeat(size / 3),
  emoji: (size) => '👍🏽'.repeat(size / 4),
  hashtags: (size) => '#VoteYesNow'.repeat(size / 11),
  'one hashtag': (size) => `#${'aB'.repeat(size / 2)}`,
  'lone surrogates': (size) => '\ud83d'.repeat(size),
  links: (size) => 'http://a.b/'.repeat(size / 11),
  'a mixed sentence without end': (size) => 'la the que and de of si if '.repeat(size / 27),
};

/** Milliseconds of this process's own work: other processes of the machine do not count. */
const costOf = (text: string): number => {
  const before = process.cpuUsage();
  inspectText({ post: postOf(text, ['official', 'personal']), cityDomains: [], today: '2026-06-01' });
  return process.cpuUsage(before).user / 1000;
};

describe('hostile texts', () => {
  it('are at least twenty', () => {
    expect(Object.keys(HOSTILE).length).toBeGreaterThanOrEqual(20);
  });

  it.each(Object.keys(HOSTILE))('cost in proportion to their length: %s', (name) => {
    const make = HOSTILE[name] ?? (() => '');
    costOf(make(2_000));
    const small = costOf(make(8_000));
    const large = Math.min(costOf(make(64_000)), costOf(make(64_000)));
    // Eight times the text: linear is 8, quadratic 64. What the first look at new words costs is let off.
    expect(large).toBeLessThan(small * 24 + 250);
  });

  it('a megabyte of ordinary and hostile text is judged', () => {
    const text = Object.values(HOSTILE)
      .map((make) => make(35_000))
      .join('\n\n');
    expect(text.length).toBeGreaterThan(1_000_000);
    expect(() => inspectText({ post: postOf(text, ['official']), cityDomains: [], today: '2026-06-01' })).not.toThrow();
  });
});
