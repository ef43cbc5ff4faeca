import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ClauseId, Finding, OutletKind } from '../../plugin/policy';
import { isClauseId } from '../../plugin/policy';
import { inspectWith, TEXT_RULES } from '../../plugin/text';
import { postOf } from '../plugin/text/reading';

const FOLDER = join(__dirname, '../../docs/clauses');

type Section = 'Held' | 'Blocked' | 'Clear';

interface PageExample {
  readonly section: Section;
  readonly language: 'English' | 'Español';
  readonly outlet: OutletKind;
  readonly text: string;
}

/** Reads the examples of a page: list items in backticks under `## Held`, `## Blocked`, `## Clear`, by language. */
const examplesOf = (page: string): readonly PageExample[] => {
  let section: Section | undefined;
  let language: 'English' | 'Español' = 'English';
  const examples: PageExample[] = [];
  for (const line of page.split('\n')) {
    const heading = /^## (.+?)\s*$/.exec(line)?.[1];
    if (heading !== undefined)
      section = heading === 'Held' || heading === 'Blocked' || heading === 'Clear' ? heading : undefined;
    const tongue = /^### (English|Español)\s*$/.exec(line)?.[1];
    if (tongue === 'English' || tongue === 'Español') language = tongue;
    const item = /^- (?:\((official|partner|personal)\) )?(?:``\s?(.+?)\s?``|`([^`]+)`)/.exec(line);
    const text = item?.[2] ?? item?.[3];
    if (section === undefined || item === null || text === undefined) continue;
    const outlet = item[1] === 'partner' || item[1] === 'personal' ? item[1] : 'official';
    examples.push({ section, language, outlet, text });
  }
  return examples;
};

const POLITICAL: ReadonlySet<string> = new Set([
  'political-link',
  'political-campaign',
  'pending-issue',
  'logo',
  'unreadable',
  'profanity',
  'slur',
]);

const pages = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.md'))
  .map((name) => name.slice(0, -3))
  .filter((name): name is ClauseId => isClauseId(name) && !POLITICAL.has(name));

const judged = (clause: ClauseId, example: PageExample): 'Held' | 'Blocked' | 'Clear' => {
  const findings: readonly Finding[] = inspectWith(TEXT_RULES, {
    post: postOf(example.text, [example.outlet]),
    cityDomains: ['rioclaro.example'],
    today: '2026-06-01',
  });
  const own = findings.filter((finding) => finding.clause === clause && finding.severity !== 'advice');
  if (own.some((finding) => finding.severity === 'block')) return 'Blocked';
  return own.length > 0 ? 'Held' : 'Clear';
};

describe.each(pages)('docs/clauses/%s.md', (clause) => {
  const examples = examplesOf(readFileSync(join(FOLDER, `${clause}.md`), 'utf8'));

  it('has at least three examples in each language of each section it has', () => {
    for (const section of ['Held', 'Blocked', 'Clear'] as const) {
      const own = examples.filter((example) => example.section === section);
      if (own.length === 0) continue;
      for (const language of ['English', 'Español'] as const)
        expect(own.filter((example) => example.language === language).length).toBeGreaterThanOrEqual(3);
    }
    expect(examples.length).toBeGreaterThan(0);
  });

  it.each(examples.map((example) => [example.section, example.outlet, example.text, example] as const))(
    '%s, %s: %s',
    (section, _outlet, _text, example) => {
      expect(judged(clause, example)).toBe(section);
    },
  );
});
