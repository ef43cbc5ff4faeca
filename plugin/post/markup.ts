import { emphasisMarks } from './emphasis';
import { entityAt } from './entities';
import { linkDestination, matchBrackets } from './markdown-links';
import type { Image } from './post';
import { runBuilder } from './run-builder';
import type { BuiltRun } from './run-builder';

export interface Markup {
  readonly runs: readonly BuiltRun[];
  readonly images: readonly Image[];
}

const BLOCK_TAGS = new Set(
  'address article aside blockquote br dd div dl dt figcaption figure footer h1 h2 h3 h4 h5 h6 header hr li main nav ol option p pre section table td th title tr ul'.split(
    ' ',
  ),
);
const TAG = /<(\/?)([A-Za-z][A-Za-z0-9-]*)((?:[^<>"']|"[^"]*"|'[^']*')*)>/y;
const AUTOLINK = /<((?:https?:\/\/|mailto:)[^\s<>]+)>/iy;
const LINE_MARKERS = /[ \t]*(?:(?:>|[-*+](?= )|\d{1,9}[.)](?= )|#{1,6}(?= ))[ \t]*)*(?:\[[ xX]\] )?/y;
const RULE_LINE = /^[ \t]*(?:[|:=*_+-][ \t]*){3,}$/;
const FENCE = /^[ \t]*(`{3,}|~{3,})/;
const DEFINITION = /^ {0,3}\[[^\]\n]{1,200}\]:[ \t]*<?([^\s>]+)>?/;
const ESCAPABLE = /[!-/:-@[-`{-~]/;
const ORDINARY = /[^\n`<&\\![\]|*_~]+/y;

const attribute = (tag: string, name: string): { readonly value: string; readonly at: number } | undefined => {
  const match = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+))`, 'id').exec(tag);
  const value = match?.[1] ?? match?.[2] ?? match?.[3];
  const at = (match?.indices?.[1] ?? match?.indices?.[2] ?? match?.indices?.[3])?.[0];
  return value === undefined || at === undefined ? undefined : { value, at };
};

const decoded = (value: string): string =>
  value.replace(/&#?\w{1,9};/g, (reference) => entityAt(reference, 0)?.text ?? reference);

/** Starts of the backtick runs of each length, to pair the ends of code spans in linear time. */
const codeSpanEnds = (value: string): ReadonlyMap<number, number> => {
  const ends = new Map<number, number>();
  const waiting = new Map<number, number>();
  for (const match of value.matchAll(/`+/g)) {
    const length = match[0].length;
    const opener = waiting.get(length);
    if (opener !== undefined && !value.slice(opener, match.index).includes('\n\n')) {
      ends.set(opener, match.index);
      waiting.delete(length);
    } else waiting.set(length, match.index);
  }
  return ends;
};

/**
 * Markdown with the HTML that editors mix into it (or HTML alone) as the text that a reader sees. Not a renderer: it
 * only tells marks from words, keeps the way back for every character, and takes time linear in the value. What it
 * does not know stays in the text, where the rules see it.
 */
export const readMarkup = (path: string, value: string, format: 'markdown' | 'html'): Markup => {
  const builder = runBuilder(path, format);
  const extra: BuiltRun[] = [];
  const images: Image[] = [];
  const brackets = matchBrackets(value);
  const codeEnds = codeSpanEnds(value);
  const closing = new Map<number, { readonly at: number; readonly url: string; readonly next: number }>();
  const anchors: { readonly at: number; readonly url: string }[] = [];
  const lastCommentEnd = value.lastIndexOf('-->');
  let marks: ReadonlySet<number> = new Set();
  let lineStart = 0;
  let cells = false as boolean;
  let fence = '';
  let codeEnd = -1;

  const aside = (text: string, start: number): void => {
    if (text.trim() === '') return;
    const run = runBuilder(path, format);
    run.keep(path, value, start, start + text.length);
    extra.push(run.build());
  };
  const picture = (url: string, name: string): void => {
    images.push({ path, name: name === '' ? (url.split('/').at(-1) ?? url) : name, source: { kind: 'url', url } });
  };
  const beginLine = (at: number): number => {
    lineStart = at;
    const end = value.indexOf('\n', at);
    const line = value.slice(at, end === -1 ? value.length : end);
    const fenceMark = FENCE.exec(line)?.[1];
    if (fenceMark !== undefined && (fence === '' || fenceMark.startsWith(fence))) {
      fence = fence === '' ? fenceMark.slice(0, 3) : '';
      return at + line.length;
    }
    if (fence !== '') return at;
    if (RULE_LINE.test(line)) return at + line.length;
    const definition = DEFINITION.exec(line);
    if (definition?.[1] !== undefined) {
      builder.link({ at: builder.length(), length: 0, url: decoded(definition[1]), kind: 'href' });
      return at + line.length;
    }
    cells = /^[ \t]*\|/.test(line);
    marks = emphasisMarks(line);
    LINE_MARKERS.lastIndex = at;
    const markers = LINE_MARKERS.exec(value)?.[0] ?? '';
    return at + (markers.trim() === '' ? 0 : markers.length);
  };
  const commentEnd = (at: number): number | undefined => {
    const end = at > lastCommentEnd ? -1 : value.indexOf('-->', at + 4);
    return end === -1 ? undefined : end + 3;
  };
  const tag = (at: number): number | undefined => {
    TAG.lastIndex = at;
    const match = TAG.exec(value);
    if (match === null) return undefined;
    const [whole, slash, rawName = '', attributes = ''] = match;
    const name = rawName.toLowerCase();
    if (BLOCK_TAGS.has(name)) builder.separate('\n');
    if (name === 'a' && slash === '') {
      anchors.push({ at: builder.length(), url: decoded(attribute(attributes, 'href')?.value ?? '') });
    } else if (name === 'a') {
      const anchor = anchors.pop();
      if (anchor !== undefined && anchor.url !== '')
        builder.link({ at: anchor.at, length: builder.length() - anchor.at, url: anchor.url, kind: 'href' });
    }
    if (slash === '') {
      const base = at + 1 + rawName.length;
      for (const label of ['alt', 'title']) {
        const found = attribute(attributes, label);
        if (found !== undefined) aside(found.value, base + found.at);
      }
      const source = name === 'img' ? attribute(attributes, 'src')?.value : undefined;
      if (source !== undefined) picture(decoded(source), attribute(attributes, 'alt')?.value ?? '');
    }
    return at + whole.length;
  };
  const bracket = (at: number, isImage: boolean): number | undefined => {
    const open = isImage ? at + 1 : at;
    const close = brackets.get(open);
    const destination = close === undefined ? undefined : linkDestination(value, close + 1);
    if (close === undefined || destination === undefined) return undefined;
    if (destination.title !== undefined) aside(destination.title.text, destination.title.at);
    const url = decoded(destination.url);
    if (isImage) {
      const alt = value.slice(open + 1, close);
      aside(alt, open + 1);
      picture(url, alt);
      return destination.end;
    }
    closing.set(close, { at: builder.length(), url, next: destination.end });
    return open + 1;
  };

  let at = beginLine(0);
  while (at < value.length) {
    const char = value.charAt(at);
    const closed = closing.get(at);
    if (char === '\n') {
      builder.keep(path, value, at, at + 1);
      at = beginLine(at + 1);
      continue;
    }
    ORDINARY.lastIndex = at;
    const ordinary = ORDINARY.exec(value)?.[0].length ?? (fence !== '' || at < codeEnd ? 1 : 0);
    if (ordinary > 0) {
      builder.keep(path, value, at, at + ordinary);
      at += ordinary;
      continue;
    }
    if (closed !== undefined) {
      if (closed.url !== '')
        builder.link({ at: closed.at, length: builder.length() - closed.at, url: closed.url, kind: 'href' });
      at = closed.next;
      continue;
    }
    let next: number | undefined;
    if (char === '`') {
      let end = at;
      while (value[end] === '`') end += 1;
      const pair = codeEnds.get(at);
      if (pair !== undefined) codeEnd = pair;
      next = pair !== undefined || at === codeEnd ? end : undefined;
    } else if (char === '<') {
      if (value.startsWith('<!--', at)) {
        next = commentEnd(at);
      } else {
        AUTOLINK.lastIndex = at;
        const auto = AUTOLINK.exec(value)?.[1];
        if (auto === undefined) next = tag(at);
        else {
          builder.link({ at: builder.length(), length: auto.length, url: auto, kind: 'href' });
          builder.keep(path, value, at + 1, at + 1 + auto.length);
          next = at + auto.length + 2;
        }
      }
    } else if (char === '&') {
      const entity = entityAt(value, at);
      if (entity !== undefined) {
        builder.replace(entity.text, path, at, entity.length);
        next = at + entity.length;
      }
    } else if (char === '\\' && ESCAPABLE.test(value.charAt(at + 1))) {
      builder.keep(path, value, at + 1, at + 2);
      next = at + 2;
    } else if (char === '!' && value[at + 1] === '[') next = bracket(at, true);
    else if (char === '[') next = bracket(at, false);
    else if (char === '|' && cells) {
      builder.separate('\n');
      next = at + 1;
    } else if (marks.has(at - lineStart)) next = at + 1;
    if (next === undefined) {
      builder.keep(path, value, at, at + 1);
      next = at + 1;
    }
    at = next;
  }
  return { runs: [builder.build(), ...extra], images };
};
