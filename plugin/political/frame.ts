import { compileIndex, pattern, tableOf, type Analysis, type Pattern, type Sentence } from '../text';
import type { AgendaIndex } from './agenda';

/** Words that say a matter is before the commission now. */
const FRAME = [
  'hearing|hearings|audiencia|audiencias',
  'agenda|packet',
  '@political-body <4> (meeting|meets|takes up|hears|will|votes|considers|consider|hear|vote)',
  '(proposed|propuesta|propuesto|propone)',
  'ordinance|ordenanza',
  '(comes|come|came|goes|go|going) (up|before|to)',
  'takes up',
  'se (vota|discute|ve|vera|trata|tratara|votara|discutira|decide)',
  'vote on',
  'vota el',
  'voto',
  'vote',
  'votes',
  'sesion|cabildo|dais|comision|commission|commissioners|comisionados|chamber|council',
  'if (approved|adopted)',
  'si se aprueba',
  'draft|borrador|proyecto',
].map(pattern);

/** Says both sides: a notice, not a stand. */
const NEUTRAL = [
  'for or against|for',
  'for and against',
  'for against and',
  'against or (for|in favor)',
  'in favor or against',
  'support or (oppose|protest|opposition)',
  '(support|supporting|protest) (and|or) (support|protest|opposing|opposition)',
  'protest and support forms',
  '(supporters|opponents|proponents) <3> (and|or) <2> (supporters|opponents|critics|proponents)',
  'either (way|site|side|option|plan|direction)',
  '(both|every|all|any) (side|sides|options|views|viewpoints|opinions)',
  'pros and cons',
  'what you think',
  'your (thoughts|opinion|opinions|views|feedback|comments|questions|input)',
  '(a favor|favor) (o|y|ni|u) (en|de) contra',
  'en contra (o|y) a favor',
  'a favor en contra',
  'pros y contras',
  '(su|tu|sus) (opinion|opiniones|comentario|comentarios|sugerencias)',
  '(lo que|que) (piensa|opina|piensan|opinan|usted piensa)',
  '(ambos|ambas|todos los) (lados|partes|puntos|opciones)',
  'como quiera que',
  '(you may|may) (support|oppose|speak|protest)',
  'undecided',
  '(comment|comments) (card|cards|form|forms)',
  '(public|written) (comment|comments)',
  'speakers <2> sign',
  'sign-in',
  '(si|yes) no o',
  '(drivers|riders|shopkeepers) <2> (and|y) <2> anyone',
  'para opinar',
  'como votar',
  'how to vote',
  'audiencia publica',
  "we don't campaign",
  'rige la norma',
  '(speakers|comments|letters|cartas) <3> (welcome|record|order|orden)',
  '(arguments|concerns|preocupaciones|argumentos) <3> (heard|raised|received|recibido|escuchado|from|de)',
  'no position',
  'takes no (side|position)',
  'no toma (partido|posicion)',
  'state law bars|prohibits',
  "can't (tell you|say) (how|whether)",
  'nothing is decided',
  'no se ha decidido',
  '(can|may|could) (approve|adopt|vote) <2> (change|delay|reject|amend|deny)',
  'may vote <2> change',
  'whatever the commission decides',
  '(would|will) keep the <3> (as is|as it is)',
].map(pattern);

/** Says that it is over. */
const DECIDED = [
  '(was|were|been|got|unanimously|commission|council|commissioners|which|it|item|vote) <1> (approved|adopted|passed|rejected|denied|voted|decided|tabled|awarded)',
  '(approved|adopted|passed|rejected|denied) (in|on|by|last|this|unanimously|5|4|3|6|7|at)',
  'passed <2> @num',
  '(since|as of|starting) (january|february|march|april|may|june|july|august|september|october|november|december|the vote)',
  '(fue|fueron|quedo|ha sido|se|comision|cabildo) <1> (aprobo|aprobado|aprobada|aprobaron|rechazo|rechazada|rechazado|adopto|adoptada|autorizo)',
  '(aprobada|aprobado|rechazada|adoptada) (en|por|el|la|desde|este)',
  'desde (enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|que se aprobo)',
  'since <1> (vote|it passed|adoption)',
  '(took|takes|goes into|in) effect',
  'entro en vigor',
  'en vigor',
  'is (here|open|now open|complete|rolling|in service|finished|done)',
  '(ribbon|broke ground|breaks ground|now open|grand opening)',
  '(after|tras) <3> (vote|voto|approval|aprobacion) <2>',
  'already approved',
  'ya (aprobada|aprobado|se aprobo)',
  '(went|gone|go) live',
  'last (month|year|spring|summer|fall|winter)',
].map(pattern);

const index = compileIndex([...FRAME, ...NEUTRAL, ...DECIDED]);

type Sign = 'frame' | 'neutral' | 'decided';

const SIGNS: readonly (readonly [Sign, readonly Pattern[]])[] = [
  ['frame', FRAME],
  ['neutral', NEUTRAL],
  ['decided', DECIDED],
];

const signs = new WeakMap<Analysis, ReadonlyMap<Sign, ReadonlySet<number>>>();

/** Sentences that carry each sign; read once for an analysis. */
const signsOf = (analysis: Analysis): ReadonlyMap<Sign, ReadonlySet<number>> => {
  const known = signs.get(analysis);
  if (known !== undefined) return known;
  const table = tableOf(analysis, index);
  const made = new Map(
    SIGNS.map(([sign, patterns]) => [
      sign,
      new Set(patterns.flatMap((one) => (table.get(one) ?? []).map((match) => match.sentence))),
    ]),
  );
  signs.set(analysis, made);
  return made;
};

const has = (analysis: Analysis, sentence: number, sign: Sign): boolean =>
  signsOf(analysis).get(sign)?.has(sentence) === true;

/** Whether a text speaks at all of something before the commission. */
export const hasFrame = (analysis: Analysis): boolean => (signsOf(analysis).get('frame')?.size ?? 0) > 0;

/** Whether a sentence speaks of something before the commission. */
export const isFramed = (analysis: Analysis, sentence: number): boolean => has(analysis, sentence, 'frame');

/** Whether it leaves the judgement to the reader: for and against, how to comment. */
export const isNeutral = (analysis: Analysis, sentence: number): boolean => has(analysis, sentence, 'neutral');

/** Whether it speaks of what has been decided. */
export const isDecided = (analysis: Analysis, sentence: number): boolean => has(analysis, sentence, 'decided');

const MONTHS: Readonly<Record<string, number>> = {
  january: 1,
  jan: 1,
  enero: 1,
  february: 2,
  feb: 2,
  febrero: 2,
  march: 3,
  mar: 3,
  marzo: 3,
  april: 4,
  apr: 4,
  abril: 4,
  may: 5,
  mayo: 5,
  june: 6,
  jun: 6,
  junio: 6,
  july: 7,
  jul: 7,
  julio: 7,
  august: 8,
  aug: 8,
  agosto: 8,
  september: 9,
  sept: 9,
  sep: 9,
  septiembre: 9,
  october: 10,
  oct: 10,
  octubre: 10,
  november: 11,
  nov: 11,
  noviembre: 11,
  december: 12,
  dec: 12,
  diciembre: 12,
  dic: 12,
};

/** Pending items whose hearing day the text names: `Dec. 15`, `el 15 de diciembre`, `on the 17th`, `el día 20`. */
export const heardOn = (analysis: Analysis, agenda: AgendaIndex, sentence?: Sentence): readonly number[] => {
  const days = new Set<string>();
  const { tokens } = analysis;
  const first = sentence?.first ?? 0;
  tokens.slice(first, sentence?.last ?? tokens.length).forEach((token, offset) => {
    const at = first + offset;
    const day = /^(\d{1,2})(?:st|nd|rd|th)?$/.exec(token.text)?.[1];
    if (day === undefined || Number(day) > 31 || Number(day) === 0) return;
    const before = tokens[at - 1]?.text.replace(/\.$/, '') ?? '';
    const after = tokens[at + 1]?.text === 'de' ? (tokens[at + 2]?.text ?? '') : (tokens[at + 1]?.text ?? '');
    const month = MONTHS[before] ?? MONTHS[after];
    if (month !== undefined) days.add(`${String(month)}-${day}`);
    else if (
      /th|st|nd|rd/.test(token.text)
        ? before === 'the'
        : ['dia', 'el', 'martes', 'lunes', 'miercoles', 'jueves', 'viernes', 'the'].includes(before)
    )
      days.add(`*-${day}`);
  });
  if (days.size === 0) return [];
  return agenda.items.flatMap((one, item) =>
    one.day !== undefined &&
    one.item.status === 'pending' &&
    (days.has(`${String(one.day.month)}-${String(one.day.day)}`) || days.has(`*-${String(one.day.day)}`))
      ? [item]
      : [],
  );
};
