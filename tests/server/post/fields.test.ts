import type { Core } from '@strapi/strapi';

import { governedTypes, readDraft } from '../../../server/post';
import { examine } from '../../../server/gate';
import { BLOCKED_WORDS, onEachDatabase, plainPicture, richPost, uploadPicture } from '../../support';

const POST = 'api::post.post';
const documents = (
  strapi: Core.Strapi,
): { create(p: object): Promise<{ documentId: string; locale: string }>; update(p: object): Promise<unknown> } =>
  strapi.documents(POST as never) as never;

/** What an editor puts into a field, and the path at which the finding must stand. */
const FIELDS: readonly (readonly [string, object, string])[] = [
  ['a string', { title: BLOCKED_WORDS }, 'title'],
  ['a text', { summary: BLOCKED_WORDS }, 'summary'],
  ['Markdown', { notes: `## Contact\n\n* one\n* ${BLOCKED_WORDS}` }, 'notes'],
  [
    'HTML in a rich text',
    { notes: `<p>One</p><p>Her social <b>security</b> number is 219-09-<i>9999</i>.</p>` },
    'notes',
  ],
  ['blocks', { body: [{ type: 'paragraph', children: [{ type: 'text', text: BLOCKED_WORDS }] }] }, 'body'],
  [
    'a word of blocks split by formatting',
    {
      body: [
        {
          type: 'paragraph',
          children: [
            { type: 'text', text: 'Her social security number is 219-' },
            { type: 'text', text: '09-', bold: true },
            { type: 'text', text: '9999.' },
          ],
        },
      ],
    },
    'body',
  ],
  [
    'an item of a list in blocks',
    {
      body: [
        {
          type: 'list',
          format: 'ordered',
          children: [{ type: 'list-item', children: [{ type: 'text', text: BLOCKED_WORDS }] }],
        },
      ],
    },
    'body',
  ],
  ['a value of JSON', { extra: { rows: [{ label: 'x' }, { label: BLOCKED_WORDS }] } }, 'extra.rows.1.label'],
  ['an e-mail field', { contact: 'park.volunteer@gmail.com', summary: 'Contact us at the address below.' }, 'contact'],
  ['what all locales share', { hashtag: BLOCKED_WORDS }, 'hashtag'],
  ['a component', { cta: { label: BLOCKED_WORDS } }, 'cta.label'],
  ['a repeatable component', { quotes: [{ text: 'One' }, { text: BLOCKED_WORDS }] }, 'quotes.1.text'],
  ['a component in a component', { quotes: [{ text: 'One', cta: { label: BLOCKED_WORDS } }] }, 'quotes.0.cta.label'],
  [
    'a dynamic zone',
    {
      sections: [
        { __component: 'shared.cta', label: 'Go' },
        { __component: 'shared.passage', words: BLOCKED_WORDS },
      ],
    },
    'sections.1.words',
  ],
  [
    'a component in a dynamic zone',
    { sections: [{ __component: 'shared.passage', words: 'x', links: [{ label: 'a' }, { label: BLOCKED_WORDS }] }] },
    'sections.0.links.1.label',
  ],
];

onEachDatabase(['sqlite', 'postgres'], (booted) => {
  const judged = async (data: object): Promise<readonly { path: string; clause: string; severity: string }[]> => {
    const { strapi } = booted();
    const type = governedTypes(strapi).get(POST);
    if (type === undefined) throw new Error('Posts are not governed');
    const { documentId } = await documents(strapi).create({ data: { ...richPost({}), ...data }, locale: 'en' });
    const document = { uid: POST, documentId, locale: 'en' };
    const row = await readDraft(strapi, type, document);
    const { verdict } = await examine(strapi, type, document, row ?? {});
    return verdict.findings.map(({ place, clause, severity }) => ({ path: place.path, clause, severity }));
  };

  it('finds nothing in the rich post that the others change', async () => {
    expect(await judged({})).toEqual([]);
  });

  it.each(FIELDS)('reads %s', async (_name, data, path) => {
    expect((await judged(data)).map((finding) => finding.path)).toContain(path);
  });

  it('leaves out what the public never sees', async () => {
    expect(await judged({ remarks: BLOCKED_WORDS })).toEqual([]);
  });

  it('reads the words of pictures, in fields and in components', async () => {
    const { strapi } = booted();
    const words = { alternativeText: BLOCKED_WORDS, caption: 'A field' };
    const file = await uploadPicture(strapi, await plainPicture(3), 'three.png', words);
    expect((await judged({ cover: file.id })).map(({ path }) => path)).toEqual(['cover.alternativeText']);
    expect((await judged({ gallery: [file.id] })).map(({ path }) => path)).toEqual(['gallery.0.alternativeText']);
    const passage = { __component: 'shared.passage', words: 'x', pictures: [file.id] };
    expect((await judged({ sections: [passage] })).map(({ path }) => path)).toEqual([
      'sections.0.pictures.0.alternativeText',
    ]);
  });

  it('flags a picture that nobody can read or that is elsewhere', async () => {
    const { strapi } = booted();
    const { bytes, name } = {
      bytes: Buffer.from(
        '<svg xmlns="http://www.w3.org/2000/svg"><image href="http://elsewhere.example/a.png"/></svg>',
      ),
      name: 'outside.svg',
    };
    const file = await uploadPicture(strapi, bytes, name);
    expect(await judged({ cover: file.id })).toEqual([{ path: 'cover', clause: 'unreadable', severity: 'flag' }]);
    expect(
      (await judged({ notes: '![a map](https://elsewhere.example/map.png)' })).map(({ clause }) => clause),
    ).toEqual(['unreadable']);
  });
});
