import type { Finding } from '../../plugin/policy';
import { HIGHLIGHTS } from './highlights';

/** As much of CodeMirror 5 as is used here. The Markdown editor keeps its instance on its element. */
interface Position {
  readonly line: number;
  readonly ch: number;
}
interface CodeMirror {
  posFromIndex: (index: number) => Position;
  markText: (from: Position, to: Position, options: { className: string }) => { clear: () => void };
  setSelection: (from: Position, to: Position) => void;
  scrollIntoView: (range: { from: Position; to: Position }, margin?: number) => void;
  focus: () => void;
}

const isCodeMirror = (value: unknown): value is CodeMirror =>
  typeof value === 'object' && value !== null && 'posFromIndex' in value && 'markText' in value;

export const codeMirrorOf = (element: Element | null): CodeMirror | null => {
  const editor: unknown = element === null ? null : Reflect.get(element, 'CodeMirror');
  return isCodeMirror(editor) ? editor : null;
};

/** Marks the findings' words; the marks are not part of the value. Gives back how to take them away. */
export const markWords = (editor: CodeMirror, findings: readonly Finding[]): (() => void) => {
  const marks = findings.flatMap(({ place, severity }) =>
    place.kind === 'text'
      ? place.spans.map((span) =>
          editor.markText(editor.posFromIndex(span.start), editor.posFromIndex(span.end), {
            className: HIGHLIGHTS[severity],
          }),
        )
      : [],
  );
  return () => {
    for (const mark of marks) mark.clear();
  };
};

/** Brings the words into view and selects them. */
export const selectWords = (editor: CodeMirror, start: number, end: number): void => {
  const range = { from: editor.posFromIndex(start), to: editor.posFromIndex(end) };
  editor.focus();
  editor.setSelection(range.from, range.to);
  editor.scrollIntoView(range, 80);
};
