/** Words for tests: what the shipped policy says of each is held by the tests of the judge. */
export const CLEAR_WORDS = 'The library opens at nine on Saturday.';
/** A free-mail address as the contact: held for approval. */
export const HELD_WORDS = 'Questions? Write to park.volunteer@gmail.com for details.';
/** A number that identifies a person: blocked. */
export const BLOCKED_WORDS = 'Her social security number is 219-09-9999.';

const paragraph = (text: string): object => ({ type: 'paragraph', children: [{ type: 'text', text }] });

/** A post with something in every kind of field. `words` go where the test wants them. */
export const richPost = (options: {
  readonly title?: string;
  readonly cover?: number;
  readonly gallery?: readonly number[];
  readonly outlets?: readonly number[];
  readonly words?: string;
}): Record<string, unknown> => ({
  title: options.title ?? 'Saturday at the library',
  summary: 'Story time for children at ten.',
  body: [
    paragraph('The main library opens its new reading room.'),
    {
      type: 'list',
      format: 'unordered',
      children: [{ type: 'list-item', children: [{ type: 'text', text: 'Free parking' }] }],
    },
    paragraph(options.words ?? CLEAR_WORDS),
  ],
  notes: 'Bring a **library card**. See [the calendar](https://www.rioclaro.example/calendar).',
  contact: 'library@rioclaro.example',
  extra: { rows: [{ label: 'Hours', value: '9 to 5' }] },
  hashtag: '#RioClaroReads',
  priority: 3,
  heldOn: '2026-06-06',
  ...(options.cover === undefined ? {} : { cover: options.cover }),
  ...(options.gallery === undefined ? {} : { gallery: options.gallery }),
  ...(options.outlets === undefined ? {} : { outlets: options.outlets }),
  cta: { label: 'See the calendar', url: 'https://www.rioclaro.example/calendar' },
  quotes: [
    {
      text: 'A place for everyone.',
      author: 'Ana Ruiz, library director',
      cta: { label: 'More', url: 'https://www.rioclaro.example' },
    },
    { text: 'We read together.', author: 'Story time team' },
  ],
  sections: [
    {
      __component: 'shared.passage',
      words: 'The reading room has forty seats.',
      links: [{ label: 'Map', url: 'https://www.rioclaro.example/map' }],
    },
    { __component: 'shared.quote', text: 'Take a seat and a book.', author: 'The librarians' },
    { __component: 'shared.cta', label: 'Directions', url: 'https://www.rioclaro.example/directions' },
  ],
});
