import fs from 'node:fs';
import path from 'node:path';
import { IntlMessageFormat } from 'intl-messageformat';
import en from '../../../admin/translations/en.json';
import es from '../../../admin/translations/es.json';

const english: Readonly<Record<string, string>> = en;
const spanish: Readonly<Record<string, string>> = es;

/** The places of a message that values are put into, without the words around them. */
const placesOf = (message: string): readonly string[] => {
  const names = new Set<string>();
  const walk = (parts: readonly object[]): void => {
    for (const part of parts) {
      if ('value' in part && 'type' in part && part.type !== 0) names.add(String(part.value));
      if ('options' in part)
        for (const option of Object.values(part.options as Record<string, { value: object[] }>)) walk(option.value);
    }
  };
  walk(new IntlMessageFormat(message, 'en').getAst());
  return [...names].sort();
};

const sources = (folder: string): readonly string[] =>
  fs.readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const file = path.join(folder, entry.name);
    if (entry.isDirectory()) return sources(file);
    return /\.tsx?$/.test(entry.name) ? [fs.readFileSync(file, 'utf8')] : [];
  });

describe('messages', () => {
  it('has the same ones in both languages', () => {
    expect(Object.keys(spanish).sort()).toEqual(Object.keys(english).sort());
  });

  it.each(Object.keys(english))('%s is said in Spanish, with the same places', (key) => {
    expect(spanish[key]).not.toBe('');
    expect(placesOf(spanish[key] ?? '')).toEqual(placesOf(english[key] ?? ''));
  });

  it('leaves no message unused', () => {
    const code = sources(path.resolve(__dirname, '..', '..', '..', 'admin')).join('\n');
    // A message is asked for by its whole key, or by a key made of a constant part and a state, a code or a verb.
    const isUsed = (key: string): boolean =>
      code.includes(`'${key}'`) ||
      key.split('.').some((_part, at, parts) => at > 0 && code.includes(`\`${parts.slice(0, at).join('.')}.\${`)) ||
      (code.includes('`${place}.') && /^(next|request)\./.test(key));
    expect(Object.keys(english).filter((key) => !isUsed(key))).toEqual([]);
  });
});
