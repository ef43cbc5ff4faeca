import { readFileSync, existsSync } from 'node:fs';
import type { ClauseId, OutletKind, Severity } from '../../plugin/policy';
import type { Post } from '../../plugin/post';
import { extractPost } from '../../plugin/post';

/** One labelled post of a corpus. */
export interface Labelled {
  readonly id: string;
  readonly lang: 'en' | 'es' | 'mixed';
  readonly outlet: OutletKind;
  readonly title: string;
  readonly body: string;
  readonly expect: 'clear' | 'flag' | 'block';
  readonly clauses: readonly ClauseId[];
  readonly severities?: readonly Severity[];
  readonly spans: readonly string[];
  readonly near?: readonly ClauseId[];
  readonly pair?: number | string;
  readonly why?: string;
}

export interface Corpus {
  readonly name: string;
  readonly posts: readonly Labelled[];
  readonly cityDomains: readonly string[];
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

const linesOf = (file: string): readonly string[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '');

/** Reads a labelled file and the city domains of its registers (`NAME.registers.json`, or `registers.json` for `dev`). */
export const readCorpus = (file: string): Corpus => {
  const name = (file.split('/').at(-1) ?? file).replace(/\.jsonl$/, '');
  const own = file.replace(/\.jsonl$/, '.registers.json');
  const registers = existsSync(own) ? own : file.replace(/[^/]+$/, 'registers.json');
  const parsed: unknown = existsSync(registers) ? JSON.parse(readFileSync(registers, 'utf8')) : {};
  const domains =
    isRecord(parsed) && Array.isArray(parsed['cityDomains'])
      ? parsed['cityDomains'].filter((domain) => typeof domain === 'string')
      : [];
  return { name, posts: linesOf(file).map((line) => JSON.parse(line) as Labelled), cityDomains: domains };
};

const SCHEMAS = {
  type: { attributes: { title: { type: 'string' }, body: { type: 'richtext' } } },
  components: {},
} as const;

/** A labelled post as the gate reads it. */
export const postOf = (labelled: Labelled): Post =>
  extractPost(SCHEMAS, { title: labelled.title, body: labelled.body }, [labelled.outlet]);

/** Texts of a public set. */
export interface PublicText {
  readonly id: string;
  readonly text: string;
  readonly lang: string;
  readonly labels: Readonly<Record<string, unknown>>;
  readonly func?: string;
}

export const readPublic = (file: string): readonly PublicText[] =>
  linesOf(file).map((line) => JSON.parse(line) as PublicText);

export const postOfText = (text: string): Post => extractPost(SCHEMAS, { title: '', body: text }, ['official']);
