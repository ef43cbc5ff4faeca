import { outcomeOf } from '../../../../plugin/policy';
import { inspectWith } from '../../../../plugin/text/inspect';
import { rules } from '../../../../plugin/text/rules/harassment';
import { postOf } from '../reading';

const findingsOf = (text: string) =>
  inspectWith(rules, { post: postOf(text, ['official']), cityDomains: ['rioclaro.example'], today: '2026-06-01' });

const worst = (text: string) => outcomeOf(findingsOf(text).map((finding) => finding.severity));

const HELD: readonly string[] = [
  'The lady in the zebra leggings from spin class 😂 somebody get her a map.',
  "Here's the gentleman in the straw hat who argues with the parking meter every Friday, lol.",
  'El señor del sombrero de paja que baila solo en la plaza 🤣, ya le hicimos su sticker.',
  'Everybody point and laugh when he pulls up in that truck.',
  'A la señora del vestido morado que se cayó en el desfile jajaja, va en cámara lenta.',
];

const BLOCKED: readonly string[] = [
  'Nobody in this town wants you here, Mr. Pratt. Pack your bags.',
  "We know where you park, and we'll be outside when you get home.",
  'Blow up her phone until she apologizes.',
  'Neighbors, make his life miserable until he moves out.',
  'Somebody find out where this guy works and call his boss.',
  'Keep posting and somebody is going to pay you a visit.',
  'I hope she chokes on her own petition.',
  'Do us all a favor and leave town, Gladys.',
  'Watch your back, Raymond.',
  "Don't show your face at our meetings again.",
  'Ya sabemos dónde vive, don Ramiro, y vamos a pasar todas las noches.',
  'Háganle la vida imposible hasta que se vaya.',
  'Lárguese de este pueblo, nadie lo quiere aquí.',
  'Marquenle a todas horas para que no duerma.',
  'Ojalá se pudra en la cárcel ella y toda su familia.',
  'Cuídese la espalda, licenciado.',
  'Vayan en bola a su casa a gritarle.',
  'Le va a pesar haber hablado con la prensa.',
  'Run the Kelso family out of town already.',
];

const CLEAR: readonly string[] = [
  'If someone tells you to go away or that nobody likes you, talk to a counselor. Bullying Prevention Month.',
  'We know where the water goes: follow the map of our drains.',
  'Call 311 day or night to report a leak.',
  "Don't forget to pack your bags: the senior trip leaves at 7.",
  'We hope you fall in love with reading this summer.',
  'Stalking is a crime. Keep a log and call our advocate.',
  'Let the council know what you think of the draft plan by Friday.',
  'We are watching the river and will update you every hour.',
  'Come by 201 Main and tell us what you need.',
  "Can't wait to see you at the parade!",
  'Pay for it online or at window 3.',
  'Deje su nombre y teléfono y le regresamos la llamada.',
  'Manden sus fotos del desfile y digan dónde las tomaron.',
  'Vayan con su familia a la casa de la cultura el sábado.',
  'No publique la dirección de nadie en los comentarios.',
  'La orden de protección se pide en la ventanilla 2.',
  'Nadie lo quiere perder: el concierto es gratis.',
  'Si se siente muy mal, quédese en casa.',
  'Estamos esperando sus comentarios sobre el plan.',
  'Wave at the engine as it rolls by your house on Saturday.',
];

describe('the rules on harassment', () => {
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
      expect(finding.clause).toBe('harassment');
      expect(finding.message.es).not.toBe('');
    }
  });

  it('reads a campaign against such words as what it is', () => {
    expect(worst('"We know where you live" is a threat. Stalking is a crime; call our advocate.')).toBe('clear');
    expect(worst('We know where you live.')).toBe('block');
  });

  it.each([
    ['To whoever keeps calling about the goats: we have your number on speed dial, too.', 'flag'],
    ['As for the couple who wrote in: the answer is still no, and so is the question.', 'flag'],
    ['Al vecino que llama diario: ya escuchamos su disco rayado.', 'flag'],
    ['To the man who left flowers at Station 1: thank you.', 'clear'],
    ['A quien perdió un anillo: lo tenemos en la ventanilla.', 'clear'],
    ['To the north: showers after midnight.', 'clear'],
    ['A los usuarios de la ruta 4: el martes cambia el horario.', 'clear'],
  ])('turns on one person, or is kind to him: %s', (text, outcome) => {
    expect(worst(text)).toBe(outcome);
  });
});
