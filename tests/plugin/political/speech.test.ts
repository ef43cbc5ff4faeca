import fc from 'fast-check';

import { inspect, outcomeOn } from './reading';

describe('campaign speech', () => {
  it.each([
    ['block', 'Vote yes on Proposition A this November.'],
    ['block', 'Roads or potholes: Prop A is the best idea on the ballot.'],
    ['block', 'Vote for Ramiro Quesada on May 2.'],
    ['block', 'Come knock doors with the Zarate team on Saturday.'],
    ['block', 'El 2 de mayo, todos con Noemí Zarate.'],
    ['block', 'Vote no a la Proposición A.'],
    ['flag', 'Candidate Ramiro Quesada stopped by for a donut.'],
    ['flag', 'Early voting starts Monday. Nobody has done more for this town than Mayor Rourke.'],
    ['clear', 'Vote for your favorite float by Friday!'],
    ['clear', 'Proposition A asks voters whether to issue $38 million in bonds.'],
    ['clear', 'Early voting runs April 20 to 28 at City Hall. Bring a photo ID.'],
    ['clear', 'Unofficial results: Noemí Zarate 3,114; Ramiro Quesada 2,987.'],
    ['clear', 'La votación anticipada es del 20 al 28 de abril. Lleve identificación.'],
  ])('%s: %s', (expected, body) => {
    expect(outcomeOn('political-campaign', inspect(body))).toBe(expected);
  });
});

describe('pending items', () => {
  it.each([
    ['block', 'Downtown parking', 'The meters come up on August 4. Tell the commission to vote no.'],
    ['block', 'East Branch', 'Closing the East Branch would be a slap in the face to every kid on this side of town.'],
    ['block', 'Parquímetros', 'La comisión los discute el 4 de agosto. Cobrarle a la gente sería un error.'],
    ['block', 'Bags', 'Fill the chamber on July 7 and tell them to pass the bag ban already.'],
    ['flag', 'Agenda', 'The controversial bag ban comes before the commission on July 7.'],
    ['flag', 'Agenda', 'La polémica propuesta de parquímetros llega a la comisión el 4 de agosto.'],
    [
      'clear',
      'Paid parking',
      'The commission hears the downtown paid parking item on August 4 at 5:30 p.m. Comment for or against at the counter.',
    ],
    [
      'clear',
      'Parquímetros',
      'El 4 de agosto la comisión recibirá comentarios, a favor o en contra, sobre los parquímetros.',
    ],
    ['clear', 'Hens', 'Since November you may keep six hens. It is a great little ordinance.'],
    ['clear', 'Books', 'Long-overdue books under the bed? April is fine-free.'],
  ])('%s: %s: %s', (expected, title, body) => {
    expect(outcomeOn('pending-issue', inspect(body, title))).toBe(expected);
  });

  it('is silent where nothing is on the agenda', () => {
    expect(
      outcomeOn('pending-issue', inspect('Tell the council to save the zoo. It would be a disgrace to close it.')),
    ).toBe('clear');
  });
});

describe('findings', () => {
  const words = fc.array(
    fc.constantFrom(
      'vote',
      'yes',
      'on',
      'Prop A',
      'Quesada',
      '@AlazanDems',
      'quesadaformayor.example',
      '**no**',
      '&#64;RCForwardPAC',
      'tell',
      'the commission',
      'parking meters',
      '#YesOnPropA',
      '\u200b',
      '.',
      '!',
      '\n\n',
      'ñ',
      '🎉',
    ),
    { maxLength: 30 },
  );

  it('cut exactly their words from the field, whatever the text', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          words.map((list) => list.join(' ')),
          fc.string({ maxLength: 200, unit: 'binary' }),
        ),
        (body) => {
          for (const finding of inspect(body)) {
            expect(finding.place.kind).toBe('text');
            if (finding.place.kind !== 'text') continue;
            for (const span of finding.place.spans) {
              const value = span.path === 'body' ? body : '';
              expect(span.start).toBeLessThanOrEqual(span.end);
              expect(span.end).toBeLessThanOrEqual(value.length);
            }
            expect(finding.words.length).toBeGreaterThan(0);
          }
        },
      ),
      { numRuns: 200 },
    );
  });
});
