import { judge, release } from '../../../plugin/gate';
import type { ImageScan, MarkMatch, Verdict } from '../../../plugin/gate';
import { DEFAULT_POLICY, EMPTY_REGISTERS } from '../../../plugin/policy';
import type { CityTerm, Finding, OutletKind, Policy } from '../../../plugin/policy';
import { extractPost } from '../../../plugin/post';
import type { Schemas } from '../../../plugin/post';

const schemas: Schemas = {
  type: { attributes: { title: { type: 'string' }, cover: { type: 'media' } } },
  components: {},
};
const TODAY = '2026-05-10';

/** A term of the city's own, so that these tests do not depend on the shipped rules. */
const term: CityTerm = {
  id: 'mascot',
  clause: 'commerce',
  severity: 'flag',
  pattern: 'quokka~',
  reason: 'The mascot is licensed.',
  examples: { found: [], passed: [] },
};
const policy: Policy = { ...DEFAULT_POLICY, version: 'test', terms: [term] };

const verdictOf = (
  title: string,
  options: Partial<{ policy: Policy; outlets: readonly OutletKind[]; today: string; scan: ImageScan }> = {},
): Verdict =>
  judge({
    post: extractPost(
      schemas,
      { title, ...(options.scan === undefined ? {} : { cover: { id: 1, name: 'cover.png', mime: 'image/png' } }) },
      options.outlets ?? [],
    ),
    policy: options.policy ?? policy,
    registers: EMPTY_REGISTERS,
    today: options.today ?? TODAY,
    ...(options.scan === undefined ? {} : { scans: [options.scan] }),
  });

const own = (verdict: Verdict): readonly Finding[] =>
  verdict.findings.filter((finding) => finding.rule === 'city/mascot');

describe('the judge', () => {
  it("finds a city's own term, with its place, reason and version", () => {
    const verdict = verdictOf('Meet Quokkas today');
    expect(verdict).toMatchObject({ outcome: 'flag', policyVersion: 'test' });
    expect(own(verdict)).toMatchObject([
      {
        clause: 'commerce',
        words: 'Quokkas',
        place: { spans: [{ path: 'title', start: 5, end: 12 }] },
        message: { en: term.reason },
      },
    ]);
  });

  it('lets a clean post through', () => {
    expect(verdictOf('The library opens at nine')).toEqual({ outcome: 'clear', findings: [], policyVersion: 'test' });
  });

  it.each<[string, Policy['clauses'], readonly OutletKind[], Verdict['outcome']]>([
    ['a clause that is off', { commerce: { off: true } }, ['official'], 'clear'],
    [
      'a heavier weight on one outlet',
      { commerce: { severities: { personal: { flag: 'block' } } } },
      ['official', 'personal'],
      'block',
    ],
    ['that weight elsewhere', { commerce: { severities: { personal: { flag: 'block' } } } }, ['official'], 'flag'],
    [
      'off on every outlet of the post',
      { commerce: { severities: { official: { flag: 'off' } } } },
      ['official'],
      'clear',
    ],
    ['off on one of two', { commerce: { severities: { official: { flag: 'off' } } } }, ['official', 'partner'], 'flag'],
    ['advice only', { commerce: { severities: { official: { flag: 'advice' } } } }, ['official'], 'clear'],
  ])('weighs by the policy: %s', (_name, clauses, outlets, outcome) => {
    expect(verdictOf('A quokka', { policy: { ...policy, clauses }, outlets }).outcome).toBe(outcome);
  });

  const excused = (extra: object): Policy => ({
    ...policy,
    exceptions: [{ id: 'e', phrase: 'Quokka Street', reason: 'a street', ...extra }],
  });
  it.each<[string, string, Policy, Verdict['outcome']]>([
    ['the phrase', 'Works on quokka STREET', excused({}), 'clear'],
    ['the word outside the phrase', 'Quokka Street: a quokka was seen', excused({}), 'flag'],
    ['on its last day', 'Quokka Street', excused({ until: TODAY }), 'clear'],
    ['after its last day', 'Quokka Street', excused({ until: '2026-05-09' }), 'flag'],
    ['for another clause', 'Quokka Street', excused({ clause: 'religion' }), 'flag'],
    ['for another outlet', 'Quokka Street', excused({ outlet: 'partner' }), 'flag'],
    ['for this outlet', 'Quokka Street', excused({ outlet: 'official' }), 'clear'],
  ])('an exception holds: %s', (_name, title, withException, outcome) => {
    expect(verdictOf(title, { policy: withException }).outcome).toBe(outcome);
  });
});

describe('pictures', () => {
  const match = (extra: Partial<MarkMatch> = {}): ImageScan => ({
    state: 'scanned',
    matches: [
      {
        mark: 'City seal',
        state: 'current',
        altered: false,
        score: 0.97,
        box: { x: 1, y: 2, width: 30, height: 30 },
        ...extra,
      },
    ],
  });

  it.each<[string, ImageScan, readonly OutletKind[], string, Verdict['outcome']]>([
    ['the logo on an official outlet', match(), ['official'], 'Hello', 'clear'],
    ['the logo on a partner outlet', match(), ['partner'], 'Hello', 'flag'],
    ['the logo on a personal outlet', match(), ['personal'], 'Hello', 'block'],
    ['the logo on an official and a personal outlet', match(), ['official', 'personal'], 'Hello', 'block'],
    ['a retired logo', match({ state: 'retired' }), ['official'], 'Hello', 'flag'],
    ['an altered logo', match({ altered: true }), ['official'], 'Hello', 'flag'],
    ['a retired logo on a personal outlet', match({ state: 'retired' }), ['personal'], 'Hello', 'block'],
    ["someone else's mark", match({ state: 'foreign' }), ['personal'], 'Hello', 'clear'],
    ['no mark', { state: 'scanned', matches: [] }, ['personal'], 'Hello', 'clear'],
    ['a broken picture', { state: 'unreadable', reason: 'image-broken' }, ['official'], 'Hello', 'flag'],
    ['a picture elsewhere', { state: 'unreadable', reason: 'image-external' }, ['official'], 'Hello', 'flag'],
  ])('%s', (_name, scan, outlets, title, outcome) => {
    expect(verdictOf(title, { scan, outlets }).outcome).toBe(outcome);
  });

  it('flags the logo beside commerce, and says so', () => {
    const verdict = verdictOf('A quokka', { scan: match() });
    expect(verdict.findings.map((finding) => finding.rule)).toContain('logo/beside');
    expect(verdict.findings.find((finding) => finding.clause === 'logo')).toMatchObject({
      place: { kind: 'image', path: 'cover', box: { x: 1 } },
      score: 0.97,
    });
  });

  it('a picture without a scan never passes in silence', () => {
    const post = extractPost(schemas, { title: 'Hello', cover: { id: 1, name: 'c.png', mime: 'image/png' } }, []);
    expect(judge({ post, policy, registers: EMPTY_REGISTERS, today: TODAY, scans: [] }).outcome).toBe('flag');
    expect(judge({ post, policy, registers: EMPTY_REGISTERS, today: TODAY }).outcome).toBe('clear');
  });
});

describe('release', () => {
  const flagged = verdictOf('A quokka');
  it('holds a flagged post without approval, and lets it out with one that saw the same findings', () => {
    expect(release(flagged, null).kind).toBe('hold');
    expect(release(flagged, { findings: flagged.findings }).kind).toBe('publish');
  });
  it('holds it again for a finding that the approver did not see', () => {
    expect(release(flagged, { findings: [] })).toMatchObject({ kind: 'hold', findings: [{ rule: 'city/mascot' }] });
  });
  it('an approval does not free a blocked post', () => {
    const blocked = verdictOf('A quokka', {
      policy: { ...policy, clauses: { commerce: { severities: { official: { flag: 'block' } } } } },
    });
    expect(release(blocked, { findings: blocked.findings }).kind).toBe('stop');
  });
  it('a clear post needs nobody', () => {
    expect(release(verdictOf('Hello'), null).kind).toBe('publish');
  });
});
