import { outcomeOf } from '../../../../plugin/policy';
import { inspectWith } from '../../../../plugin/text/inspect';
import { rules } from '../../../../plugin/text/rules/violence';
import { postOf } from '../reading';

const findingsOf = (text: string) =>
  inspectWith(rules, { post: postOf(text, ['official']), cityDomains: ['rioclaro.example'], today: '2026-06-01' });

const worst = (text: string) => outcomeOf(findingsOf(text).map((finding) => finding.severity));

const HELD: readonly string[] = [
  'If one more person asks for the Wi-Fi I will strangle somebody with this ethernet cable, lol.',
  'Late to practice? Coach buries you under home plate 😂',
  "Leave your cart out again and we feed you to the zoo's alligators.",
  'Y si su suegra se queja del ruido, tiene permiso de darle un chanclazo, jaja.',
];

const BLOCKED: readonly string[] = [
  'Dump here again and we will break your legs.',
  'Copper thieves should be hanged in the plaza.',
  'We are going to shoot the next man who tags this wall.',
  'Somebody should burn his house down with him in it.',
  'He got exactly what he deserved: both barrels in the chest.',
  "Beat the thief senseless if you catch him, we'll look the other way.",
  "I'm going to kill you if you touch that valve again.",
  'Too bad the robber survived.',
  'Anyone who crosses the picket line gets a bullet.',
  'Bring your bats and teach those kids a lesson.',
  'His brains were splattered all over the windshield.',
  'Al que rompa la cerca le vamos a partir la madre.',
  'Los rateros merecen morir.',
  'Si lo ven, mátenlo.',
  'Qué bueno que le metieron tres plomazos por rata.',
  'Habría que colgarlos a todos de los pies.',
  'Te voy a matar si vuelves a tocar esa válvula.',
  'Quedaron los sesos regados por toda la carretera.',
  "Acérquense, que hay plomo pa' todos.",
];

const CLEAR: readonly string[] = [
  'Crews will kill the weeds on Main.',
  'Shoot hoops with us on Friday.',
  'A man was shot on Elm Street; detectives ask for tips.',
  'Everyone should get a flu shot.',
  'Carbon monoxide can kill you: check your detector.',
  'Officers will run a live-shooter drill on Tuesday.',
  'Beat the heat, kids: the pool opens at noon.',
  "We're going to hang the stockings for the kids at City Hall.",
  'Turn in your guns and knives, no questions asked, Saturday.',
  'Children must be strapped into a car seat.',
  'Eggs should be beaten before you add the milk.',
  'Limbs are scattered along Ash Street after the storm.',
  'The bats under the bridge are hungry at dusk.',
  'Use the shredder event to destroy old papers.',
  'Never hold a match to a gas line.',
  'Bomberos apagaron el incendio; no hubo heridos.',
  'Si ve larvas, mátelas: voltee las cubetas.',
  'Vamos a enterrar los cables de la calle Sauz.',
  'Los perros están esperando hogar.',
  'Quema controlada el jueves, no llame al 911.',
  'El taller enseña a cortar vidrio sin lastimarse.',
  'La bolsa va a quedar en el bote negro.',
  'Cepillarse los dientes dos veces al día.',
];

describe('the rules on violence', () => {
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
      expect(finding.clause).toBe('violence');
      expect(finding.message.es).not.toBe('');
    }
  });

  it('holds a jest that it would otherwise block', () => {
    expect(worst('I will strangle somebody.')).toBe('block');
    expect(worst('I will strangle somebody, just kidding.')).toBe('flag');
  });
});
