import {
  CLAUSE_IDS,
  clauseOf,
  DEFAULT_POLICY,
  LANGUAGES,
  outcomeOf,
  parsePolicy,
  parseRegisters,
} from '../../../plugin/policy';

describe('clauses', () => {
  it.each(CLAUSE_IDS)('%s has its texts in every language', (id) => {
    const clause = clauseOf(id);
    for (const language of LANGUAGES) {
      for (const text of [clause.title, clause.text, clause.instead]) expect(text[language].length).toBeGreaterThan(3);
    }
  });
});

it('the outcome of a post is that of its worst finding', () => {
  expect([
    outcomeOf([]),
    outcomeOf(['advice']),
    outcomeOf(['advice', 'flag']),
    outcomeOf(['flag', 'block', 'advice']),
  ]).toEqual(['clear', 'clear', 'flag', 'block']);
});

describe('parsePolicy', () => {
  it('takes the shipped policy back from its JSON', () => {
    expect(parsePolicy(JSON.parse(JSON.stringify(DEFAULT_POLICY)))).toEqual({ ok: true, value: DEFAULT_POLICY });
  });

  const term = { id: 't', clause: 'commerce', severity: 'flag', pattern: 'x', reason: 'r' };
  it.each<[string, unknown, string]>([
    ['no object', 'policy', ''],
    ['an unknown clause', { clauses: { manners: {} } }, 'clauses.manners'],
    [
      'an unknown severity',
      { clauses: { insult: { severities: { official: { flag: 'shout' } } } } },
      'clauses.insult.severities.official.flag',
    ],
    ['an unknown outlet', { clauses: { insult: { severities: { moon: {} } } } }, 'clauses.insult.severities'],
    ['a term without pattern', { terms: [{ ...term, pattern: '' }] }, 'terms.0.pattern'],
    ['a term for no clause', { terms: [term, { ...term, clause: 'x' }] }, 'terms.1.clause'],
    ['an exception without reason', { exceptions: [{ id: 'e', phrase: 'p' }] }, 'exceptions.0.reason'],
    [
      'an exception until no day',
      { exceptions: [{ id: 'e', phrase: 'p', reason: 'r', until: 'May' }] },
      'exceptions.0.until',
    ],
  ])('refuses %s, and says where', (_name, value, where) => {
    expect(parsePolicy(value)).toMatchObject({ ok: false, refusal: { code: 'data.invalid', data: { where } } });
  });
});

describe('parseRegisters', () => {
  it('fills what is absent', () => {
    expect(parseRegisters({ agenda: [{ id: 'A', title: 'T', status: 'pending' }] })).toMatchObject({
      ok: true,
      value: { cityDomains: [], agenda: [{ id: 'A', summary: '', aliases: [] }], political: { domains: [] } },
    });
  });
  it.each<[string, unknown, string]>([
    ['a list', [], ''],
    ['an item without a title', { agenda: [{ id: 'A', status: 'pending' }] }, 'agenda.0.title'],
    ['an unknown status', { agenda: [{ id: 'A', title: 'T', status: 'maybe' }] }, 'agenda.0.status'],
    ['a handle that is none', { political: { handles: [7] } }, 'political.handles.0'],
  ])('refuses %s, and says where', (_name, value, where) => {
    expect(parseRegisters(value)).toMatchObject({ ok: false, refusal: { data: { where } } });
  });
});
