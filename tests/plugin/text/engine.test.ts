import { analyse, compilePattern, findPattern, inspectWith, pattern, phraseRule } from '../../../plugin/text';
import { postOf, runOf } from './reading';

const found = (source: string, text: string): readonly string[] => {
  const analysis = analyse(runOf(text), ['city.example']);
  return findPattern(analysis, pattern(source)).map((match) =>
    text.slice(analysis.tokens[match.first]?.start, analysis.tokens[match.last - 1]?.end),
  );
};

describe('patterns', () => {
  it.each([
    ['donate~ <3> @url', 'Please donate today at foo.org/x or give.', ['donate today at foo.org/x']],
    ['donate~', 'They donated, donates, donating; a donation', ['donated', 'donates', 'donating']],
    ['[please] donate~|chip_in|give', 'Please chip in now', ['chip in']],
    ['(stand with|proudly support)', 'We stand with you and proudly support it', ['stand with', 'proudly support']],
    ['^ we <1> support', 'We do support it. Today we support it', ['We do support']],
    ['vote yes $', 'Vote yes! Vote yes on it', ['Vote yes']],
    ['apoyar~', 'Apóyenos. Apoyamos, apoyando el apoyo', ['Apóyenos', 'Apoyamos', 'apoyando', 'apoyo']],
    ['papá', 'mi papá y la papa', ['papá']],
    ['año', 'un año nuevo, el ano', ['año']],
    ['Dick', 'dick and Dick', ['Dick']],
    ['third-party', 'a third-party app', ['third-party']],
    ['e-mail', 'an e-mail or email', ['e-mail', 'email']],
    ["don't", 'we don’t know', ['don’t']],
    ['we', "we're here and we'll stay", ["we're", "we'll"]],
    ['city', "the city's park", ["city's"]],
    ['@money', 'It is $5, 500 pesos or 20 dollars', ['$5', '500 pesos', '20 dollars']],
    ['@date', 'on March 3, 2026 or el 3 de marzo', ['March 3, 2026', '3 de marzo']],
    ['@time', 'at 5:30 p.m. and 17:00', ['5:30 p.m.', '17:00']],
    ['@phone', 'Call (956) 555-0131 or 956-555-0131', ['(956) 555-0131', '956-555-0131']],
    ['@cityemail', 'a@city.example, b@gmail.com', ['a@city.example']],
    ['@freemail', 'a@city.example, b@gmail.com', ['b@gmail.com']],
    ['@name', 'We thank Maria Lopez of Main Street and Mr. Smith', ['Maria Lopez', 'Mr. Smith']],
    ['vote yes', 'Join #VoteYes now', ['VoteYes']],
    ['donate', 'a #donate tag', ['#donate']],
    ['a <2-3> z', 'a b z. a b c z', ['a b c z']],
    ['@weekday', 'On Monday y el martes', ['Monday', 'martes']],
  ])('%s in %j', (source, text, expected) => {
    expect(found(source, text)).toEqual(expected);
  });

  it('never crosses the end of a sentence', () => {
    expect(found('a b', 'a. B')).toEqual([]);
    expect(found('a <8> b', 'a\n\nb')).toEqual([]);
  });

  it.each([
    ['', 'pattern-empty', 0],
    ['a (b', 'pattern-open-group', 2],
    ['<9> a', 'pattern-bad-gap', 0],
    ['a <5-2>', 'pattern-bad-gap', 2],
    ['<3>', 'pattern-no-word', 0],
    ['?', 'pattern-bad-atom', 0],
    ['x|', 'pattern-unexpected', 2],
    ['the @nothing', 'pattern-unknown-class', 4],
    ['a)', 'pattern-unexpected', 1],
  ])('refuses %j as %s at %i', (source, code, at) => {
    const compiled = compilePattern(source);
    expect(compiled.ok ? undefined : [compiled.refusal.code, compiled.refusal.data.at]).toEqual([code, at]);
  });
});

describe('phraseRule', () => {
  const rule = phraseRule({
    id: 'commerce/trial',
    clause: 'commerce',
    message: { en: 'Trial.', es: 'Prueba.' },
    cases: [
      { severity: 'flag', any: ['donate~', 'donar~'], unless: ['blood'], notNegated: true, notReported: true },
      { severity: 'block', all: [['sell~'], ['dm me']], within: 'neighbours', outlets: ['official'] },
      { severity: 'advice', any: ['sponsor~'], notQuestion: true, firstPerson: true },
    ],
  });
  const judged = (text: string, ...outlets: ('official' | 'partner' | 'personal')[]): readonly string[] =>
    inspectWith([rule], { post: postOf(text, outlets), cityDomains: [], today: '2026-01-01' }).map(
      (finding) => `${finding.severity}: ${finding.words}`,
    );

  it.each([
    ['Please donate today', ['flag: donate']],
    ['Please donate blood today', []],
    ['Do not donate here', []],
    ['Police said they donated it', []],
    ['He said "please donate it now" to us', []],
    ['Queremos donar todo', ['flag: donar']],
    ['I am selling a bike. DM me!', ['block: selling']],
    ['I am selling a bike. Rain tomorrow. Then sun. DM me!', []],
    ['I sponsor it', ['advice: sponsor']],
    ['Do I sponsor it?', []],
    ['They sponsor it', []],
  ])('%j', (text, expected) => {
    expect(judged(text)).toEqual(expected);
  });

  it('keeps to the outlets of a case', () => {
    expect(judged('Selling it, DM me', 'personal')).toEqual([]);
    expect(judged('Selling it, DM me', 'official', 'personal')).toEqual(['block: Selling it, DM me']);
  });
});
