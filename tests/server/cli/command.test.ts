import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { GENESIS, link } from '../../../plugin/audit';
import type { LedgerEntry } from '../../../plugin/audit';

const root = path.resolve(__dirname, '../../..');
let folder: string;

interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

const command = (args: readonly string[], input = ''): Ran => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [path.join(root, 'dist/cli/index.js'), ...args], {
    cwd: folder,
    input,
    encoding: 'utf8',
  });
  return { code: status, out: stdout, err: stderr };
};

const file = (name: string, content: string): string => {
  writeFileSync(path.join(folder, name), content);
  return name;
};

const lines = (...posts: readonly object[]): string => posts.map((post) => `${JSON.stringify(post)}\n`).join('');

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'policy-gate-cli-'));
  const built = spawnSync(process.execPath, ['scripts/build-cli.mjs'], { cwd: root, encoding: 'utf8' });
  if (built.status !== 0) throw new Error(built.stderr);
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const CLEAR = {
  id: 'c',
  outlet: 'official',
  title: 'Library',
  body: 'The library opens at 9 a.m. on Monday.',
  expect: 'clear',
  clauses: [],
};
const FLAG = {
  id: 'f',
  lang: 'en',
  outlet: 'official',
  title: '',
  body: 'Write to **lake.swim**@gmail.com to sign up.',
  expect: 'flag',
  clauses: ['personal-email'],
};
const BLOCK = {
  id: 'b',
  lang: 'en',
  outlet: 'official',
  title: '',
  body: 'Vote yes on Proposition R in May.',
  expect: 'block',
  clauses: ['political-campaign'],
};
const REGISTERS = { political: { measures: ['Proposition R'] } };

describe('policy-gate check', () => {
  it.each<[string, readonly object[], number]>([
    ['0 where all is clear', [CLEAR], 0],
    ['1 where some is flagged', [CLEAR, FLAG], 1],
    ['2 where some is blocked', [CLEAR, FLAG, BLOCK], 2],
  ])('exits with %s', (_name, posts, code) => {
    const registers = file('registers.json', JSON.stringify(REGISTERS));
    expect(command(['check', '--registers', registers, file('posts.jsonl', lines(...posts))])).toMatchObject({
      code,
      err: '',
    });
  });

  it('prints a line a post, with offsets into the field as given', () => {
    const { out } = command(['check', '--format', 'jsonl', file('posts.jsonl', lines(FLAG))]);
    const verdict = JSON.parse(out) as {
      id: string;
      outcome: string;
      ms: number;
      findings: { clause: string; path: string; start: number; end: number; rule: string; message: string }[];
    };
    expect(verdict).toMatchObject({ id: 'f', outcome: 'flag' });
    expect(typeof verdict.ms).toBe('number');
    const [finding] = verdict.findings;
    expect(finding).toMatchObject({ clause: 'personal-email', path: 'body' });
    expect(FLAG.body.slice(finding?.start, finding?.end)).toBe('lake.swim**@gmail.com');
  });

  it('judges a Markdown file and standard input', () => {
    expect(command(['check', file('post.md', CLEAR.body)])).toMatchObject({ code: 0 });
    expect(command(['check', '-'], FLAG.body)).toMatchObject({ code: 1 });
  });

  it('says which clause, which words and what would be fine', () => {
    const { out } = command(['check', '-'], FLAG.body);
    expect(out).toContain('personal-email');
    expect(out).toMatch(/own domain/);
  });

  it('scores against the labels', () => {
    const registers = file('registers.json', JSON.stringify(REGISTERS));
    const { out, code } = command([
      'check',
      '--registers',
      registers,
      '--score',
      file('posts.jsonl', lines(CLEAR, FLAG, BLOCK)),
    ]);
    expect(code).toBe(2);
    expect(out).toMatch(/^all +2 +2 +100\.0 % +2 +100\.0 % +1 +0 +0\.0 %/m);
    expect(out).toMatch(/^personal-email +1 +100\.0 % +100\.0 % +0/m);
  });

  it('takes a policy that turns a clause off', () => {
    const policy = file('policy.json', JSON.stringify({ version: 'v2', clauses: { 'personal-email': { off: true } } }));
    expect(command(['check', '--policy', policy, file('posts.jsonl', lines(FLAG))])).toMatchObject({ code: 0 });
  });

  it.each<[string, () => readonly string[], RegExp]>([
    ['a file that is not there', () => ['check', 'nothing.md'], /nothing\.md: cannot be read/],
    ['a line that is not JSON', () => ['check', file('bad.jsonl', `${lines(CLEAR)}{oops\n`)], /bad\.jsonl:2: not JSON/],
    [
      'a post without text',
      () => ['check', file('bad.jsonl', lines({ id: 'x' }))],
      /bad\.jsonl:1: has none of title, summary, body/,
    ],
    [
      'an unknown outlet',
      () => ['check', file('bad.jsonl', lines({ ...CLEAR, outlet: 'moon' }))],
      /bad\.jsonl:1: "outlet" must be one of/,
    ],
    [
      'registers of another shape',
      () => ['check', '--registers', file('bad.json', '{"agenda": 7}'), file('p.md', 'x')],
      /bad\.json: agenda must be a list/,
    ],
    [
      'a policy for no clause',
      () => ['check', '--policy', file('bad.json', '{"clauses": {"manners": {}}}'), file('p.md', 'x')],
      /clauses\.manners must be the id of a clause/,
    ],
    ['a day that is none', () => ['check', '--today', 'May', file('p.md', 'x')], /--today May/],
    [
      'labels that are missing',
      () => ['check', '--score', file('p.jsonl', lines({ body: 'x' }))],
      /--score needs the label/,
    ],
    ['an unknown option', () => ['check', '--loud', file('p.md', 'x')], /--loud/],
    ['no file', () => ['check'], /name at least one file/],
    ['an unknown command', () => ['judge'], /Unknown command "judge"/],
    ['nothing at all', () => [], /policy-gate check/],
  ])('exits with 3 for %s, and says what and where', (_name, args, words) => {
    const { code, err, out } = command(args());
    expect({ code, out }).toEqual({ code: 3, out: '' });
    expect(err).toMatch(words);
    expect(err).not.toMatch(/\bat .*\.js:\d+/);
  });
});

describe('policy-gate ledger verify', () => {
  const digest = (text: string): string => createHash('sha256').update(text).digest('hex');
  const entries: LedgerEntry[] = [];
  for (let seq = 1; seq <= 3; seq += 1) {
    const record = {
      at: '2026-05-10T12:00:00.000Z',
      action: 'review.approve',
      actor: null,
      document: null,
      fingerprint: null,
      policyVersion: null,
      body: { seq },
    };
    entries.push(link(record, seq, entries.at(-1)?.hash ?? GENESIS, digest));
  }

  it('proves an intact ledger and names its head', () => {
    const { code, out } = command(['ledger', 'verify', file('ledger.jsonl', lines(...entries))]);
    expect(code).toBe(0);
    expect(out).toBe(`intact: 3 entries, head ${entries[2]?.hash ?? ''}\n`);
  });

  it('names the first broken entry', () => {
    const tampered = entries.map((entry) => (entry.seq === 2 ? { ...entry, action: 'review.reject' } : entry));
    expect(command(['ledger', 'verify', file('ledger.jsonl', lines(...tampered))])).toMatchObject({
      code: 2,
      out: 'broken at entry 2 (hash)\n',
    });
  });

  it.each<[string, readonly string[], RegExp]>([
    ['no file', ['ledger', 'verify'], /ledger verify FILE/],
    ['a file that is not there', ['ledger', 'verify', 'nothing.jsonl'], /nothing\.jsonl/],
  ])('exits with 3 for %s', (_name, args, words) => {
    const ran = command(args);
    expect(ran.code).toBe(3);
    expect(ran.err).toMatch(words);
  });

  it('exits with 3 for a line that is no entry', () => {
    expect(command(['ledger', 'verify', file('ledger.jsonl', '{"seq":1}\n')])).toMatchObject({ code: 3 });
  });
});
