import { outcomeOf } from '../../../../plugin/policy';
import { inspectWith } from '../../../../plugin/text/inspect';
import { rules } from '../../../../plugin/text/rules/sexual';
import { postOf } from '../reading';

const findingsOf = (text: string) =>
  inspectWith(rules, { post: postOf(text, ['official']), cityDomains: ['rioclaro.example'], today: '2026-06-01' });

const worst = (text: string) => outcomeOf(findingsOf(text).map((finding) => finding.severity));

const HELD: readonly string[] = [
  'Our linemen look hot in those harnesses, ladies form a line.',
  "Yoga at 8. Come for the stretch, stay for the view of the instructor's butt.",
  'Long hose, strong hands, no shirts. Ladies, you know where Station 2 is 😉',
  'Bring a date to the observatory, lights off, nobody will see where the hands go 😏',
  'Massage clinic Friday, happy ending included 😉',
  'El nuevo salvavidas está para comérselo, señoras, hagan fila.',
  'Concurso de pepinos: señoras, el tamaño sí importa 😉',
  'Noche de baile: si la cosa se pone caliente, hay moteles por hora a dos cuadras.',
];

const BLOCKED: readonly string[] = [
  'Full nudity and hot sex at our favorite channel, hit like.',
  'Send nudes to the calendar committee.',
  'The couple in the park was caught doing the deed, full video in the link.',
  'Shout-out to @NaughtyNurseXXX for the new clip.',
  'We liked this porn page so much we shared it.',
  'Manden nudes por inbox y subimos las mejores.',
  'Le dimos me gusta al video de la vecina sin ropa, pásenlo.',
  'El video porno completo está en noches-ardientes.example.',
];

const CLEAR: readonly string[] = [
  'Breast screening van on Tuesday, women 40 and up.',
  'Free STI testing and condoms at the clinic.',
  'Firefighters will test hoses on Ash Street.',
  'A man was arrested for indecent exposure near the trail.',
  'Single moms: child-care grants open Monday.',
  "Santa's lap is open 4 to 6, bring the kids.",
  'Bike racks are in front of the library, check them out.',
  'Hot yoga moves to Gym B.',
  'It is too hot to leave dogs in cars.',
  'CPR class with a firefighter instructor on Saturday.',
  'Los bomberos apagaron el fuego en veinte minutos.',
  'Ropa interior nueva para el ropero: traigan donaciones el martes.',
  'Examen de próstata gratis, señores, es un minuto.',
  'El grosor del asfalto será de tres pulgadas.',
  'Puede hacerlo en línea o en ventanilla.',
  'La sala de lactancia está en el segundo piso.',
  'Sombras y música: noche de museo para adultos.',
  'Concurso de chiles: ganan el más grande y el más picante.',
];

describe('the rules on sexual', () => {
  it.each(HELD)('hold: %s', (text) => {
    expect(worst(text)).toBe('flag');
  });

  it.each(BLOCKED)('block: %s', (text) => {
    expect(worst(text)).toBe('block');
  });

  it.each(CLEAR)('leave clear: %s', (text) => {
    expect(findingsOf(text)).toEqual([]);
  });

  it.each([...HELD, ...BLOCKED])('cut the exact words: %s', (text) => {
    for (const finding of findingsOf(text)) {
      if (finding.place.kind !== 'text') throw new Error('a text rule points at text');
      expect(finding.place.spans.map((span) => text.slice(span.start, span.end)).join('')).toBe(finding.words);
      expect(finding.clause).toBe('sexual');
      expect(finding.message.es).not.toBe('');
    }
  });

  it('reads the name of an address, not its path', () => {
    expect(worst('See naughty-cams.example for more.')).toBe('block');
    expect(worst('See cityparks.example/otters/naked-mole-rats for more.')).toBe('clear');
  });
});
