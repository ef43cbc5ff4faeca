/** A node of Strapi's blocks. */
type Node = Readonly<Record<string, unknown>>;

const INLINE = /\*\*([^*]+)\*\*|\[([^\]]+)\]\(([^)]+)\)/g;

const leaf = (text: string, bold = false): Node => ({ type: 'text', text, ...(bold ? { bold } : {}) });

const inline = (text: string): readonly Node[] => {
  const nodes: Node[] = [];
  let end = 0;
  for (const match of text.matchAll(INLINE)) {
    if (match.index > end) nodes.push(leaf(text.slice(end, match.index)));
    const [whole, bold, label, url] = match;
    nodes.push(bold === undefined ? { type: 'link', url, children: [leaf(label ?? '')] } : leaf(bold, true));
    end = match.index + whole.length;
  }
  if (end < text.length || nodes.length === 0) nodes.push(leaf(text.slice(end)));
  return nodes;
};

const item = (line: string): Node => ({ type: 'list-item', children: inline(line.slice(2)) });

/** Paragraphs and lists of the seed's Markdown as Strapi's blocks. */
export const blocksOf = (markdown: string): readonly Node[] =>
  markdown
    .split('\n\n')
    .map((part) =>
      part.startsWith('- ')
        ? { type: 'list', format: 'unordered', children: part.split('\n').map(item) }
        : { type: 'paragraph', children: inline(part) },
    );
