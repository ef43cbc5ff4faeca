import type { Image } from './post';
import { runBuilder } from './run-builder';
import type { BuiltRun, RunBuilder } from './run-builder';
import { isRecord } from './schema';

export interface Blocks {
  readonly runs: readonly BuiltRun[];
  readonly images: readonly Image[];
}

/** Deepest nesting that is read; the editor makes a handful of levels. */
const DEEPEST = 60;

/**
 * Strapi's blocks (an array of nodes) as readable text: the leaves of a block joined, so that words split by formatting
 * are whole again; every block on a line of its own. Leaves are placed at `body.0.children.1.text`.
 */
export const readBlocks = (path: string, value: unknown): Blocks => {
  const builder = runBuilder(path, 'blocks');
  const extra: BuiltRun[] = [];
  const images: Image[] = [];

  const aside = (text: unknown, at: string): void => {
    if (typeof text !== 'string' || text.trim() === '') return;
    const run = runBuilder(at, 'plain');
    run.keep(at, text, 0, text.length);
    extra.push(run.build());
  };
  const picture = (image: unknown, at: string): void => {
    const file = isRecord(image) ? image : {};
    const { url, name, alternativeText, caption } = file;
    aside(alternativeText, `${at}.alternativeText`);
    aside(caption, `${at}.caption`);
    images.push({
      path: at,
      name: typeof name === 'string' ? name : '',
      source: { kind: 'url', url: typeof url === 'string' ? url : '' },
    });
  };
  const walk = (node: unknown, at: string, depth: number): void => {
    if (!isRecord(node) || depth > DEEPEST) return;
    if (typeof node['text'] === 'string' && node['children'] === undefined) {
      builder.keep(`${at}.text`, node['text'], 0, node['text'].length);
      return;
    }
    const inline = node['type'] === 'link';
    if (!inline) builder.separate('\n');
    if (node['type'] === 'image') picture(node['image'], `${at}.image`);
    const start = builder.length();
    walkAll(node['children'], `${at}.children`, depth + 1);
    const { url } = node;
    if (inline && typeof url === 'string') addLink(builder, start, url);
    if (!inline) builder.separate('\n');
  };
  const walkAll = (nodes: unknown, at: string, depth: number): void => {
    if (Array.isArray(nodes))
      nodes.forEach((node, index) => {
        walk(node, `${at}.${index}`, depth);
      });
  };

  walkAll(value, path, 0);
  return { runs: [builder.build(), ...extra], images };
};

const addLink = (builder: RunBuilder, start: number, url: string): void => {
  builder.link({ at: start, length: builder.length() - start, url, kind: 'href' });
};
