import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { inspect, outcomeOn } from '../plugin/political/reading';

const OUTCOMES: Readonly<Record<string, string>> = { Held: 'flag', Blocked: 'block', Clear: 'clear' };

interface Example {
  readonly expected: string;
  readonly language: string;
  readonly text: string;
}

const examplesOf = (clause: string): readonly Example[] => {
  let expected = '';
  let language = '';
  return readFileSync(join(__dirname, '../../docs/clauses', `${clause}.md`), 'utf8')
    .split('\n')
    .flatMap((line) => {
      const section = /^## (\w+)/.exec(line)?.[1];
      if (section !== undefined) expected = OUTCOMES[section] ?? '';
      language = /^### (.+)/.exec(line)?.[1] ?? language;
      const text = /^- `(.+)`/.exec(line)?.[1];
      return text === undefined || expected === '' ? [] : [{ expected, language, text }];
    });
};

describe.each(['political-link', 'political-campaign', 'pending-issue'])('the page of %s', (clause) => {
  const examples = examplesOf(clause);

  it('has three examples of each outcome in both languages', () => {
    for (const expected of Object.values(OUTCOMES)) {
      for (const language of ['English', 'Español']) {
        expect(
          examples.filter((one) => one.expected === expected && one.language === language).length,
        ).toBeGreaterThanOrEqual(3);
      }
    }
  });

  it.each(examples.map((one) => [one.expected, one.text] as const))('%s: %s', (expected, text) => {
    expect(outcomeOn(clause, inspect(text))).toBe(expected);
  });
});
