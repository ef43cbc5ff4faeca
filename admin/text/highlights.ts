import type { Finding, Severity, Span } from '../../plugin/policy';

/**
 * Paints words of the blocks editor with the CSS Custom Highlight API: ranges over its text nodes, no change of its DOM.
 * Names of the highlights are those of `paint.tsx`.
 */
export const HIGHLIGHTS: Readonly<Record<Severity, string>> = {
  advice: 'policy-gate-advice',
  flag: 'policy-gate-flag',
  block: 'policy-gate-block',
};

const NODE = '[data-slate-node]';

const childrenOf = (element: Element): Element[] =>
  [...element.querySelectorAll(NODE)].filter((node) => node.parentElement?.closest(NODE) === element);

/** The element of a value: `body.2.children.1.text` walks from the editor's root over the third block to its second leaf. */
const elementAt = (editor: Element, path: string, name: string): Element | undefined => {
  const steps = path
    .slice(name.length + 1)
    .split('.')
    .filter((step) => /^\d+$/.test(step));
  return steps.reduce<Element | undefined>(
    (element, step) => (element === undefined ? undefined : childrenOf(element)[Number(step)]),
    editor,
  );
};

const isFiller = (node: Node): boolean => node.parentElement?.hasAttribute('data-slate-zero-width') === true;

/** The DOM range of a span, cut to the text that is there: the form follows the editor with a small delay. */
const rangeOf = (editor: Element, span: Span, name: string): Range | undefined => {
  const element = elementAt(editor, span.path, name);
  if (element === undefined) return undefined;
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  let at = 0;
  let isOpen = false;
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (isFiller(node)) continue;
    const length = node.textContent?.length ?? 0;
    if (!isOpen && span.start < at + length) {
      range.setStart(node, Math.max(0, span.start - at));
      isOpen = true;
    }
    if (isOpen) range.setEnd(node, Math.min(length, span.end - at));
    at += length;
    if (isOpen && span.end <= at) return range;
  }
  return isOpen ? range : undefined;
};

export const rangesIn = (editor: Element, finding: Finding, name: string): Range[] =>
  finding.place.kind === 'text' ? finding.place.spans.flatMap((span) => rangeOf(editor, span, name) ?? []) : [];

type Painted = Readonly<Record<Severity, readonly Range[]>>;

/** What each editor on the screen wants painted; the registry of the browser is one for the page. */
const painted = new Map<string, Painted>();

const repaint = (): void => {
  if (!('highlights' in CSS)) return;
  for (const severity of ['advice', 'flag', 'block'] as const) {
    const ranges = [...painted.values()].flatMap((editor) => editor[severity]);
    if (ranges.length === 0) CSS.highlights.delete(HIGHLIGHTS[severity]);
    else CSS.highlights.set(HIGHLIGHTS[severity], new Highlight(...ranges));
  }
};

/** Paints the findings of an editor; an empty list takes the paint away. */
export const paint = (id: string, editor: Element | null, name: string, findings: readonly Finding[]): void => {
  const of = (severity: Severity): Range[] =>
    editor === null
      ? []
      : findings
          .filter((finding) => finding.severity === severity)
          .flatMap((finding) => rangesIn(editor, finding, name));
  if (editor === null || findings.length === 0) painted.delete(id);
  else painted.set(id, { advice: of('advice'), flag: of('flag'), block: of('block') });
  repaint();
};
