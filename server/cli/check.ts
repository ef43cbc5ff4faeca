import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';

import { judge } from '../../plugin/gate';
import type { ImageScan } from '../../plugin/gate';
import { clauseOf, DEFAULT_POLICY, EMPTY_REGISTERS, parsePolicy, parseRegisters } from '../../plugin/policy';
import type { Finding, ParseRefusal } from '../../plugin/policy';
import type { Result } from '../../plugin/result';
import { marksOf, scanPictures } from './pictures';
import { postsOf } from './posts';
import type { FilePost } from './posts';
import { scoreTable } from './score';
import type { Judged } from './score';
import { EXIT, Unusable } from './usage';

const parsed = <Value>(file: string, parse: (value: unknown) => Result<Value, ParseRefusal>): Value => {
  let value: unknown;
  try {
    value = JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new Unusable(`${file}: ${error instanceof Error ? error.message : String(error)}`);
  }
  const result = parse(value);
  if (result.ok) return result.value;
  const { where, expected } = result.refusal.data;
  throw new Unusable(`${file}: ${where === '' ? 'the file' : where} must be ${expected}`);
};

const today = (given: string | undefined): string => {
  const day = given ?? new Date().toISOString().slice(0, 10);
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) throw new Unusable(`--today ${day}: must be a day, YYYY-MM-DD`);
  return day;
};

interface FlatFinding {
  readonly clause: string;
  readonly severity: string;
  readonly rule: string;
  readonly path: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly message: string;
}

/** A finding as one range of one field. */
const flat = ({ clause, severity, rule, place, words, message }: Finding): FlatFinding => {
  const spans = place.kind === 'text' ? place.spans : [];
  return {
    clause,
    severity,
    rule,
    path: place.path,
    start: Math.min(...spans.map((span) => span.start), spans.length === 0 ? 0 : Infinity),
    end: Math.max(0, ...spans.map((span) => span.end)),
    text: words,
    message: message.en,
  };
};

const SIGN = { clear: '✓', flag: '⚑', block: '✗', advice: 'i' } as const;

const pretty = ({ given, verdict }: Judged): string => {
  const lines = verdict.findings.map((finding) => {
    const { clause, severity, path, start, end, text, message } = flat(finding);
    return `    ${SIGN[severity as keyof typeof SIGN]} ${clause} at ${path}:${start}-${end} “${text}”\n      ${message} ${clauseOf(finding.clause).instead.en}`;
  });
  return [`${SIGN[verdict.outcome]} ${given.id}: ${verdict.outcome}`, ...lines].join('\n');
};

const line = ({ given, verdict }: Judged, ms: number): string =>
  JSON.stringify({
    id: given.id,
    outcome: verdict.outcome,
    findings: verdict.findings.map(flat),
    ms: Math.round(ms * 1_000) / 1_000,
  });

/** Scans for the pictures of a post that names some, in the post's order; pictures that its text points at are elsewhere. */
const scansOf = ({ post }: FilePost, scans: ReadonlyMap<string, ImageScan>): readonly ImageScan[] =>
  post.images.map(
    ({ source }): ImageScan =>
      (source.kind === 'file' ? scans.get(source.file) : undefined) ?? {
        state: 'unreadable',
        reason: 'image-external',
      },
  );

/** `policy-gate check`. Prints to standard output; answers the exit code. Throws `Unusable`. */
export const check = async (args: readonly string[], print: (text: string) => void): Promise<number> => {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      policy: { type: 'string' },
      registers: { type: 'string' },
      today: { type: 'string' },
      format: { type: 'string', default: 'pretty' },
      score: { type: 'boolean', default: false },
    },
  });
  if (positionals.length === 0) throw new Unusable('check: name at least one file, or - for standard input');
  if (values.format !== 'pretty' && values.format !== 'jsonl')
    throw new Unusable(`--format ${values.format}: pretty or jsonl`);
  const policy = values.policy === undefined ? DEFAULT_POLICY : parsed(values.policy, parsePolicy);
  const registers = values.registers === undefined ? EMPTY_REGISTERS : parsed(values.registers, parseRegisters);
  const day = today(values.today);
  const posts = positionals.flatMap(postsOf);
  const unlabelled = posts.find((post) => post.expect === undefined);
  if (values.score && unlabelled !== undefined)
    throw new Unusable(`${unlabelled.id}: --score needs the label "expect": clear, flag or block`);
  const scans = await scanPictures(posts, marksOf(values.registers));
  const all: Judged[] = [];
  for (const given of posts) {
    const started = performance.now();
    const pictures = given.pictures.length === 0 ? {} : { scans: scansOf(given, scans) };
    const one: Judged = { given, verdict: judge({ post: given.post, policy, registers, today: day, ...pictures }) };
    const ms = performance.now() - started;
    all.push(one);
    if (!values.score) print(values.format === 'jsonl' ? line(one, ms) : pretty(one));
  }
  if (values.score) print(scoreTable(all));
  if (all.some(({ verdict }) => verdict.outcome === 'block')) return EXIT.blocked;
  return all.some(({ verdict }) => verdict.outcome === 'flag') ? EXIT.flagged : EXIT.clear;
};
