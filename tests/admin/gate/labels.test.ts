import type { EditLayout } from '@strapi/content-manager/strapi-admin';
import { labelOf } from '../../../admin/gate/labels';

const field = (name: string, label: string, attribute: object) => ({ name, label, attribute, type: 'string', size: 6 });

const layout = {
  layout: [
    [
      [field('title', 'Title', { type: 'string' }), field('body', 'Body', { type: 'blocks' })],
      [field('event', 'Event', { type: 'component', component: 'shared.event' })],
      [field('links', 'Links', { type: 'component', component: 'shared.link', repeatable: true })],
      [field('gallery', 'Gallery', { type: 'media', multiple: true })],
    ],
    [[field('sections', 'Sections', { type: 'dynamiczone', components: ['sections.quote'] })]],
  ],
  components: {
    'shared.event': { layout: [[field('where', 'Where', { type: 'string' })]] },
    'shared.link': { layout: [[field('label', 'Label', { type: 'string' })]] },
    'sections.quote': { layout: [[field('quote', 'Quote', { type: 'text' })]] },
  },
} as unknown as EditLayout;

const values = {
  title: 'A title',
  event: { where: 'The plaza' },
  links: [{ label: 'One' }, { label: 'Two' }],
  sections: [{ __component: 'sections.quote', quote: 'Well said' }],
};

const labelled = { layout, model: 'api::post.post', values, name: (_id: string, label: string) => label };

describe('the name of a place in the form', () => {
  it.each([
    ['title', 'Title'],
    ['body.0.children.1.text', 'Body'],
    ['event.where', 'Event › Where'],
    ['links.1.label', 'Links 2 › Label'],
    ['sections.0.quote', 'Sections 1 › Quote'],
    ['gallery.2', 'Gallery'],
    ['unknown', ''],
  ])('%s is %s', (path, label) => {
    expect(labelOf(path, labelled)).toBe(label);
  });

  it('asks for labels by the ids of the Content Manager', () => {
    const asked: string[] = [];
    const name = (id: string, label: string): string => {
      asked.push(id);
      return label;
    };
    labelOf('event.where', { ...labelled, name });
    labelOf('sections.0.quote', { ...labelled, name });
    expect(asked).toEqual([
      'content-manager.content-types.api::post.post.event',
      'content-manager.components.shared.event.where',
      'content-manager.content-types.api::post.post.sections',
      'content-manager.components.sections.quote.quote',
    ]);
  });
});
