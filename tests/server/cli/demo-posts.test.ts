import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';

interface Line {
  readonly id: string;
  readonly expect: string;
  readonly clauses: readonly string[];
}
interface Verdict {
  readonly id: string;
  readonly outcome: string;
  readonly findings: readonly { readonly clause: string; readonly severity: string }[];
}

const root = path.resolve(__dirname, '../../..');
const lines = <Value>(text: string): readonly Value[] =>
  text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Value);

describe('the posts of the demo city go through `policy-gate check`', () => {
  const posts = lines<Line>(readFileSync(path.join(root, 'demo/seed/posts.jsonl'), 'utf8'));
  let verdicts: ReadonlyMap<string, Verdict>;

  beforeAll(() => {
    const built = spawnSync(process.execPath, ['scripts/build-cli.mjs'], { cwd: root, encoding: 'utf8' });
    if (built.status !== 0) throw new Error(built.stderr);
    const { stdout, stderr } = spawnSync(
      process.execPath,
      [
        'dist/cli/index.js',
        'check',
        '--format',
        'jsonl',
        '--registers',
        'demo/seed/registers.json',
        'demo/seed/posts.jsonl',
      ],
      { cwd: root, encoding: 'utf8' },
    );
    if (stdout === '') throw new Error(stderr);
    verdicts = new Map(lines<Verdict>(stdout).map((verdict) => [verdict.id, verdict]));
  });

  it('has clear, flagged and blocked posts in both languages', () => {
    expect(posts.length).toBeGreaterThanOrEqual(25);
    expect(new Set(posts.map((post) => post.expect))).toEqual(new Set(['clear', 'flag', 'block']));
  });

  it.each(posts.map((post) => [post.id, post] as const))('%s', (id, { expect: outcome, clauses }) => {
    const verdict = verdicts.get(id);
    expect(verdict?.outcome).toBe(outcome);
    const weighty = verdict?.findings.filter((finding) => finding.severity !== 'advice') ?? [];
    expect(weighty.map((finding) => finding.clause)).toEqual(expect.arrayContaining([...clauses]));
  });
});
