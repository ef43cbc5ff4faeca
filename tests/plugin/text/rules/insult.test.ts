import { outcomeOf } from '../../../../plugin/policy';
import { inspectWith } from '../../../../plugin/text/inspect';
import { rules } from '../../../../plugin/text/rules/insult';
import { postOf } from '../reading';

const findingsOf = (text: string) =>
  inspectWith(rules, { post: postOf(text, ['official']), cityDomains: ['rioclaro.example'], today: '2026-06-01' });

const worst = (text: string) => outcomeOf(findingsOf(text).map((finding) => finding.severity));

const HELD: readonly string[] = [
  'Whoever designed this spreadsheet at the county is a complete nitwit.',
  'The people who leave carts in the fire lane are lazy slobs.',
  'To the clown who parked on our hose: congratulations, genius.',
  'Our survey of Maple Street suggests nobody there can count past four.',
  "What a bunch of crybabies on last night's thread.",
  'You would need a map and a flashlight to find a brain in that parking lot.',
  'Three of you drove around the barricade. Not the sharpest crayons in the box.',
  'Some folks were clearly raised in a barn. Flush, please.',
  'If you think trash walks itself to the curb you are dumber than the raccoons.',
  'Los que tiran aceite en el drenaje son una bola de cochinos.',
  'Hay que ser muy bruto para lavar el carro en plena sequía.',
  'Al tarado que se robó la manguera: ya la puede regresar.',
  'Qué gente tan floja la de la calle Nogal, de veras.',
  'Se nota que a los del bloque 400 no les enseñaron a leer en casa.',
  'Los choferes de la ruta 2 son unos inútiles y unos maleducados.',
  'Para los genios que estacionaron su troca en el carril de bomberos: nos vemos en el corralón.',
  'No sean llorones, nada más es un recibo.',
  'Whoever wrote that review has the IQ of a doorstop.',
];

const BLOCKED: readonly string[] = [
  'Commissioner Dale Hooper is a windbag who never read the plan.',
  "Don't listen to Patricia Vela, the woman is a liar and a fraud.",
  'La señora Hortensia Garza es una metiche y una amargada.',
  'El regidor Tomás Leal no tiene ni dos dedos de frente.',
  'Mr. Kurt Bell has the attention span of a housefly.',
  'Andrés Molina, flojo de siete suelas, sigue sin pagar.',
  "Our thanks to reporter Gail Winn, who can't spell her own headline.",
];

const CLEAR: readonly string[] = [
  'Meet Goober, a lazy old hound who flunked obedience school twice. Adoption fee $40.',
  'We feel like fools: the wrong date went out on 2,000 flyers.',
  'Friday film: The Nutty Professor, 7 p.m., free popcorn.',
  'There are no dumb questions at our budget workshop.',
  'The audition for Village Fools is Saturday at the playhouse.',
  "Please don't leave carts in the fire lane.",
  'Stupid-cheap? No. Free! The splash pad opens Saturday.',
  'El club de lectura comenta El idiota este jueves.',
  'Perdón por el error: pusimos mal la hora.',
  'Burro en la vía: tenga paciencia, ya viene su dueño.',
  'Esta cachorra es una floja adorable; adóptela el sábado.',
  'Hablemos de respeto: taller contra los insultos en la escuela.',
  'Crews will trim the ugly oleander hedge on Main.',
  'Our mascot, Big Goof, turns ten.',
  'You are never too old to learn. GED classes start Monday.',
];

describe('the rules on insult', () => {
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
      expect(finding.clause).toBe('insult');
      expect(finding.message.es).not.toBe('');
    }
  });

  it('leaves a breach at a flag until somebody is named', () => {
    expect(worst('That reviewer has the attention span of a goldfish.')).toBe('flag');
    expect(worst('Ms. Rosa Lugo has the attention span of a goldfish.')).toBe('block');
  });

  it('finds words in disguise, with their own characters', () => {
    const [finding] = findingsOf('Whoever did this is an i d i o t, plainly.').filter(
      (one) => one.rule === 'insult/disguised',
    );
    expect(finding?.words).toBe('i d i o t');
  });
});
