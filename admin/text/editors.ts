import { useEffect } from 'react';
import type { RefObject } from 'react';
import type { Finding } from '../../plugin/policy';
import { codeMirrorOf, markWords, selectWords } from './code-mirror';
import { paint, rangesIn } from './highlights';

/** The field around a hint, to find its editor. An expanded editor stands in a dialog outside the form. */
const fieldOf = (hint: Element | null): Element | null => hint?.closest('p')?.parentElement ?? null;

const blocksEditors = (id: string): Element[] => [
  ...document.querySelectorAll(`[data-slate-editor][aria-labelledby="${CSS.escape(id)}"]`),
];

const markdownEditors = (hint: Element | null): Element[] => [
  ...(fieldOf(hint)?.querySelectorAll('.CodeMirror') ?? []),
  ...document.querySelectorAll('[role="dialog"] .CodeMirror'),
];

const LATER = 60;

/** Keeps words painted while an editor changes its text, is expanded or collapsed. Painting is left until after typing. */
const watched = (editors: () => readonly Element[], draw: () => void): (() => void) => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const soon = (): void => {
    clearTimeout(timer);
    timer = setTimeout(draw, LATER);
  };
  const observer = new MutationObserver(soon);
  observer.observe(document.body, { childList: true });
  for (const editor of editors()) observer.observe(editor, { childList: true, characterData: true, subtree: true });
  draw();
  return () => {
    clearTimeout(timer);
    observer.disconnect();
  };
};

interface Field {
  readonly type: string;
  readonly id: string;
  readonly name: string;
  readonly hint: RefObject<Element | null>;
}

const paintBlocks = ({ id, name }: Field, findings: readonly Finding[]): (() => void) => {
  const stop = watched(
    () => blocksEditors(id),
    () => {
      blocksEditors(id).forEach((editor, index) => {
        paint(`${id}/${String(index)}`, editor, name, findings);
      });
    },
  );
  return () => {
    stop();
    for (const index of [0, 1]) paint(`${id}/${String(index)}`, null, name, []);
  };
};

const paintMarkdown = ({ hint }: Field, findings: readonly Finding[]): (() => void) => {
  const cleared: (() => void)[] = [];
  const clear = (): void => {
    for (const away of cleared.splice(0)) away();
  };
  // Marks move with the text by themselves: only a new instance (expanded, collapsed) needs drawing again.
  const stop = watched(
    () => [],
    () => {
      clear();
      for (const element of markdownEditors(hint.current)) {
        const editor = codeMirrorOf(element);
        if (editor !== null) cleared.push(markWords(editor, findings));
      }
    },
  );
  return () => {
    stop();
    clear();
  };
};

/** Paints the words of findings in the editors that allow it. */
export const usePaintedWords = ({ type, id, name, hint }: Field, findings: readonly Finding[]): void => {
  useEffect(() => {
    if (findings.length === 0) return undefined;
    if (type === 'blocks') return paintBlocks({ type, id, name, hint }, findings);
    if (type === 'richtext') return paintMarkdown({ type, id, name, hint }, findings);
    return undefined;
  }, [type, id, name, hint, findings]);
};

const isTextInput = (element: Element | null): element is HTMLInputElement | HTMLTextAreaElement =>
  element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement;

/** Brings a finding's words into view: selected where the field lets one select. */
export const revealWords = ({ type, id, name, hint }: Field, finding: Finding): void => {
  const span = finding.place.kind === 'text' ? finding.place.spans[0] : undefined;
  if (span === undefined) return;
  if (type === 'blocks') {
    const editor = blocksEditors(id)[0];
    const range = editor && rangesIn(editor, finding, name)[0];
    if (!(editor instanceof HTMLElement) || range === undefined) return;
    range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'auto' });
    editor.focus();
    document
      .getSelection()
      ?.setBaseAndExtent(range.startContainer, range.startOffset, range.endContainer, range.endOffset);
    return;
  }
  if (type === 'richtext') {
    const element = markdownEditors(hint.current)[0] ?? null;
    element?.scrollIntoView({ block: 'center' });
    const editor = codeMirrorOf(element);
    if (editor !== null) selectWords(editor, span.start, span.end);
    return;
  }
  const input =
    document.querySelector(`[name="${CSS.escape(name)}"]`) ??
    fieldOf(hint.current)?.querySelector('input, textarea') ??
    null;
  if (!isTextInput(input)) return;
  input.focus();
  input.scrollIntoView({ block: 'center' });
  // E-mail inputs have no selection.
  if (input instanceof HTMLTextAreaElement || input.type === 'text') input.setSelectionRange(span.start, span.end);
};
