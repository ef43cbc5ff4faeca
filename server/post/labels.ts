import type { Core } from '@strapi/strapi';

import type { Post, Values } from '../../plugin/post';
import { modelOf } from './governed';

/** `heldOn` -> `Held on`. */
const spaced = (name: string): string => {
  const words = name
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .replace(/[_-]+/g, ' ')
    .trim()
    .toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
};

/** Label of every field path of a post: `sections.0.quote` -> `Sections 1, Quote`. */
export const labelsOf = (post: Post): Readonly<Record<string, string>> => {
  const labels: Record<string, string> = {};
  for (const { path } of [...post.runs, ...post.images]) {
    const parts: string[] = [];
    for (const part of path.split('.')) {
      const last = parts.at(-1);
      if (/^\d+$/.test(part) && last !== undefined) parts[parts.length - 1] = `${last} ${Number(part) + 1}`;
      else parts.push(spaced(part));
    }
    labels[path] = parts.join(', ');
  }
  return labels;
};

const TITLES = ['title', 'name', 'headline', 'heading', 'subject'];

/** What people call a document: its title, or its first short text, or its type. */
export const titleOf = (strapi: Core.Strapi, uid: string, values: Values): string => {
  const model = modelOf(strapi, uid);
  const strings = Object.entries(model?.attributes ?? {}).filter(([, attribute]) => attribute.type === 'string');
  const names = [
    ...TITLES,
    ...strings.map(([name]) => name).filter((name) => name !== 'locale' && name !== 'documentId'),
  ];
  for (const name of names) {
    const value = values[name];
    if (typeof value === 'string' && value.trim() !== '') return value.trim();
  }
  return model?.info.displayName ?? uid;
};

export const displayNameOf = (strapi: Core.Strapi, uid: string): string =>
  modelOf(strapi, uid)?.info.displayName ?? uid;
