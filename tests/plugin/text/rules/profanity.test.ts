import { extractPost } from '../../../../plugin/post';
import { inspectWith } from '../../../../plugin/text';
import { rules as profanity } from '../../../../plugin/text/rules/profanity';
import { rules as slur } from '../../../../plugin/text/rules/slur';
import type { Finding } from '../../../../plugin/policy';
import { MARKUP, TRANSFORMS } from '../evasion';
import { INNOCENTS } from '../innocents';
import { postOf } from '../reading';

const rules = [...profanity, ...slur];
const judged = (text: string): readonly Finding[] =>
  inspectWith(rules, { post: postOf(text, ['official']), cityDomains: [], today: '2026-06-01' });
const SCHEMAS = { type: { attributes: { body: { type: 'richtext' } } }, components: {} };
const judgedMarkdown = (body: string): readonly Finding[] =>
  inspectWith(rules, { post: extractPost(SCHEMAS, { body }, ['official']), cityDomains: [], today: '2026-06-01' });

/** Words caught plain, masked so that this file can be read: `.` undoes to the letters below. */
const WORDS = [
  'fuck',
  'fucking',
  'fucker',
  'motherfucker',
  'shit',
  'shitty',
  'bullshit',
  'bitch',
  'bitches',
  'asshole',
  'assholes',
  'cunt',
  'dickhead',
  'pussy',
  'whore',
  'slutty',
  'dipshit',
  'cocksucker',
  'jackoff',
  'wanker',
  'mierda',
  'pendejo',
  'pendejos',
  'pendejada',
  'cabron',
  'cabrones',
  'chingada',
  'chingado',
  'chingadera',
  'culero',
  'culeros',
  'verga',
  'joder',
  'jodido',
  'gilipollas',
  'mamones',
  'puta',
  'putos',
  'huevones',
  'putada',
  'nigger',
  'faggot',
  'faggots',
  'retards',
  'retarded',
  'wetback',
  'wetbacks',
  'beaner',
  'beaners',
  'trannies',
  'towelhead',
  'ragheads',
  'kikes',
  'maricon',
  'maricones',
  'mongolito',
  'mongolitos',
  'jotos',
  'sudacas',
  'subnormal',
];
const CARRIERS = [
  (word: string) => `Honestly this ${word} thing again`,
  (word: string) => `Ya basta de ${word} por favor`,
] as const;

describe('disguises', () => {
  it('know at least fifty transforms', () => {
    expect(Object.keys(TRANSFORMS).length + Object.keys(MARKUP).length).toBeGreaterThanOrEqual(50);
  });

  it('hide at most 3 % of the words caught plain', () => {
    let tried = 0;
    const missed: string[] = [];
    for (const word of WORDS) {
      for (const carrier of CARRIERS) {
        expect(judged(carrier(word)).length).toBeGreaterThan(0);
        for (const [name, transform] of Object.entries(TRANSFORMS)) {
          tried += 1;
          if (judged(carrier(transform(word))).length === 0) missed.push(`${name}: ${transform(word)}`);
        }
        for (const [name, transform] of Object.entries(MARKUP)) {
          tried += 1;
          if (judgedMarkdown(carrier(transform(word))).length === 0) missed.push(`${name}: ${transform(word)}`);
        }
      }
    }
    expect({ share: missed.length / tried < 0.03, missed: missed.length / tried < 0.03 ? [] : missed }).toEqual({
      share: true,
      missed: [],
    });
  });
});

describe('innocent look-alikes', () => {
  it('are at least a hundred', () => {
    expect(new Set(INNOCENTS).size).toBeGreaterThanOrEqual(100);
  });

  it.each(INNOCENTS)('%s', (phrase) => {
    for (const text of [phrase, `Please note: ${phrase} today at 5.`, `Aviso: ${phrase} hoy a las 5.`])
      expect(judged(text).map((finding) => finding.words)).toEqual([]);
  });
});
