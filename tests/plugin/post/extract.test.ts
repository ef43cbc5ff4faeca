import fc from 'fast-check';

import { canonicalForm, extractPost, placeOf } from '../../../plugin/post';
import type { Post, Schemas, Values } from '../../../plugin/post';

const schemas: Schemas = {
  type: {
    attributes: {
      title: { type: 'string' },
      slug: { type: 'uid' },
      contact: { type: 'email' },
      body: { type: 'blocks' },
      notes: { type: 'richtext' },
      extra: { type: 'json' },
      cover: { type: 'media' },
      gallery: { type: 'media', multiple: true },
      event: { type: 'component', component: 'shared.event' },
      lines: { type: 'component', component: 'shared.line', repeatable: true },
      sections: { type: 'dynamiczone' },
      secret: { type: 'text', private: true },
      outlets: { type: 'relation' },
      seats: { type: 'integer' },
    },
  },
  components: {
    'shared.event': { attributes: { where: { type: 'string' } } },
    'shared.line': { attributes: { label: { type: 'string' } } },
    'shared.quote': {
      attributes: { quote: { type: 'text' }, lines: { type: 'component', component: 'shared.line', repeatable: true } },
    },
  },
};

const values: Values = {
  title: 'A title',
  slug: 'a-title',
  contact: 'parks@city.example',
  body: [
    { type: 'heading', level: 2, children: [{ type: 'text', text: 'Heading' }] },
    {
      type: 'paragraph',
      children: [
        { type: 'text', text: 'so d' },
        { type: 'text', text: 'am', bold: true },
        { type: 'text', text: 'p, see ' },
        { type: 'link', url: 'https://a.example', children: [{ type: 'text', text: 'this' }] },
      ],
    },
    {
      type: 'image',
      image: { url: '/uploads/x.png', alternativeText: 'a pier', name: 'x.png' },
      children: [{ type: 'text', text: '' }],
    },
    { type: 'list', format: 'unordered', children: [{ type: 'list-item', children: [{ type: 'text', text: 'one' }] }] },
  ],
  notes: 'v&#111;te **now**',
  extra: { deep: [{ label: 'in json' }] },
  cover: { id: 7, name: 'cover.jpg', alternativeText: 'the cover', caption: null, mime: 'image/jpeg' },
  gallery: [{ id: 8, name: 'plan.pdf', alternativeText: null, mime: 'application/pdf' }],
  event: { id: 1, where: 'the plaza' },
  lines: [
    { id: 2, label: 'first' },
    { id: 3, label: 'second' },
  ],
  sections: [{ __component: 'shared.quote', id: 4, quote: 'a quote', lines: [{ id: 5, label: 'nested' }] }],
  secret: 'not public',
  outlets: [{ documentId: 'o1' }],
  seats: 40,
};

const textAt = (post: Post, path: string): string | undefined => post.runs.find((run) => run.path === path)?.text;

const valueAt = (path: string): unknown =>
  path.split('.').reduce<unknown>((value, key) => (value as Record<string, unknown> | undefined)?.[key], values);

describe('extraction', () => {
  const post = extractPost(schemas, values, ['partner', 'partner']);

  it.each([
    ['title', 'A title'],
    ['slug', 'a-title'],
    ['contact', 'parks@city.example'],
    ['notes', 'vote now'],
    ['extra.deep.0.label', 'in json'],
    ['cover.alternativeText', 'the cover'],
    ['cover.name', 'cover.jpg'],
    ['gallery.0.name', 'plan.pdf'],
    ['event.where', 'the plaza'],
    ['lines.1.label', 'second'],
    ['sections.0.quote', 'a quote'],
    ['sections.0.lines.0.label', 'nested'],
    ['body.2.image.alternativeText', 'a pier'],
  ])('reads %s', (path, text) => {
    expect(textAt(post, path)).toBe(text);
  });

  it('joins the leaves of a block and parts the blocks', () => {
    expect(textAt(post, 'body')?.split('\n')).toEqual(['Heading', 'so damp, see this', 'one', '']);
  });

  it('leaves out what the public does not see', () => {
    expect(JSON.stringify(post.runs)).not.toContain('not public');
  });

  it('gives pictures of media and blocks, and no picture for other files', () => {
    expect(post.images.map(({ path, source }) => [path, source.kind])).toEqual([
      ['body.2.image', 'url'],
      ['cover', 'file'],
    ]);
  });

  it('names each kind of outlet once, and counts none as official', () => {
    expect(post.outlets).toEqual(['partner']);
    expect(extractPost(schemas, values, []).outlets).toEqual(['official']);
  });

  it('finds links of blocks with their words', () => {
    const link = post.links.find((one) => one.url === 'https://a.example');
    const run = post.runs[link?.run ?? -1];
    expect(run?.text.slice(link?.at, (link?.at ?? 0) + (link?.length ?? 0))).toBe('this');
  });

  it('places a word split over leaves in each of them', () => {
    const run = post.runs.find((one) => one.path === 'body');
    if (run === undefined) throw new Error('no body');
    const at = run.text.indexOf('damp');
    const place = placeOf(run, at, at + 4);
    const cut =
      place.kind === 'text'
        ? place.spans.map(({ path, start, end }) => [path, String(valueAt(path)).slice(start, end)])
        : [];
    expect(cut).toEqual([
      ['body.1.children.0.text', 'd'],
      ['body.1.children.1.text', 'am'],
      ['body.1.children.2.text', 'p'],
    ]);
  });

  it('never throws, whatever the values are', () => {
    const names = Object.keys(schemas.type.attributes);
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...names), fc.anything()), (anything) => {
        expect(() => extractPost(schemas, anything, [])).not.toThrow();
      }),
      { numRuns: 1_000 },
    );
  });
});

describe('canonical form', () => {
  const digests: Record<string, string> = { '7': 'cover bytes', '8': 'plan bytes' };
  const form = (changed: Values): string =>
    canonicalForm(schemas, { ...values, ...changed }, (file) => digests[file] ?? '');
  const original = form({});

  it.each<[string, Values]>([
    ['row ids of components', { event: { id: 99, where: 'the plaza' } }],
    ['the address of a file', { cover: { ...(values['cover'] as object), url: '/uploads/other.jpg' } }],
    ['housekeeping', { updatedAt: '2026-01-01', publishedAt: null, id: 5, documentId: 'x' }],
    ['a private field', { secret: 'changed' }],
    ['the order of members', { extra: { deep: [{ label: 'in json' }] }, title: 'A title' }],
  ])('does not depend on %s', (_name, changed) => {
    expect(form(changed)).toBe(original);
  });

  it.each<[string, Values]>([
    ['a word', { title: 'A titles' }],
    ['a leaf', { body: [] }],
    ['a nested component', { lines: [{ id: 2, label: 'first' }] }],
    ['the order of a list', { lines: [{ label: 'second' }, { label: 'first' }] }],
    ['the alternative text', { cover: { ...(values['cover'] as object), alternativeText: 'other' } }],
    ['another file', { cover: { ...(values['cover'] as object), id: 8 } }],
    ['the outlets', { outlets: [{ documentId: 'o2' }] }],
    ['a number', { seats: 41 }],
  ])('changes with %s', (_name, changed) => {
    expect(form(changed)).not.toBe(original);
  });

  it('changes with the bytes of a file that keeps its id', () => {
    expect(canonicalForm(schemas, values, (file) => `${digests[file] ?? ''} replaced`)).not.toBe(original);
  });
});
