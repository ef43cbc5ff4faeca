import type { Core } from '@strapi/strapi';
import { blocksOf } from './blocks';
import { readLines, upload } from './files';
import type { CityRegisters } from './registers';

interface Translation {
  readonly title: string;
  readonly body: string;
}

interface SeedPost extends Translation {
  readonly id: string;
  readonly lang: 'en' | 'es';
  readonly department: string;
  readonly outlets: readonly string[];
  readonly summary?: string;
  readonly cover?: string;
  readonly coverAlt?: string;
  readonly state: 'published' | 'submitted' | 'draft';
  readonly by: string;
  /** The same post in Spanish. */
  readonly es?: Translation;
}

const UID = 'api::post.post';

/** Writes the posts: publishes the clear ones through the gate, submits some for approval, leaves the rest as drafts. */
export const seedPosts = async (
  strapi: Core.Strapi,
  people: ReadonlyMap<string, number>,
  { departments, outlets }: CityRegisters,
): Promise<void> => {
  const documents = strapi.documents(UID);
  for (const post of readLines<SeedPost>('posts.jsonl')) {
    const author = people.get(post.by);
    if (author === undefined) throw new Error(`Post "${post.id}" is by nobody of people.json or city.json`);
    const cover = post.cover === undefined ? null : await upload(strapi, `pictures/${post.cover}`, post.coverAlt ?? '');
    const shared = {
      cover,
      outlets: post.outlets.map((name) => outlets.get(name)),
      department: departments.get(post.department),
      createdBy: author,
      updatedBy: author,
    };
    const write = ({ title, body }: Translation) => ({
      ...shared,
      title,
      summary: post.summary ?? null,
      body: blocksOf(body),
    });
    const created = await documents.create({ data: write(post) as never, locale: post.lang, status: 'draft' });
    const { documentId } = created;
    if (post.es !== undefined) {
      await documents.update({
        documentId,
        locale: 'es',
        data: { ...write(post.es), summary: null } as never,
        status: 'draft',
      });
    }
    const locales = post.es === undefined ? [post.lang] : ['en', 'es'];
    if (post.state === 'published') await documents.publish({ documentId, locale: locales });
    if (post.state === 'submitted') {
      const [person] = await strapi.db.query('admin::user').findMany({ where: { id: author } });
      const by = { id: author, name: `${person.firstname} ${person.lastname}`.trim() };
      const submitted = await strapi
        .plugin('policy-gate')
        .service('submissions')
        .submit({ uid: UID, documentId, locale: post.lang }, by);
      if (!submitted.ok) throw new Error(`Post "${post.id}" was not held: ${submitted.refusal.code}`);
    }
  }
};
