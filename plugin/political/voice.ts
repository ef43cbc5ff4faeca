import type { Analysis, Sentence } from '../text';

/** How a sentence speaks: as a notice (facts, places, times) or as somebody with a wish. Shares and counts, all 0 and up. */
export interface Voice {
  /** Speaks as `we`, `I`. */
  readonly we: number;
  /** Addresses the reader. */
  readonly you: number;
  readonly exclaims: number;
  readonly asks: number;
  /** Times, dates, money, numbers, addresses. */
  readonly facts: number;
  /** Words of notices: hearing, sign in, packet, applicant. */
  readonly notice: number;
  /** Spoken language: contractions, fillers. */
  readonly spoken: number;
  /** never, nobody, only, every. */
  readonly absolute: number;
  /** kids, widow, neighbors. */
  readonly people: number;
  /** better, than, enough, too. */
  readonly compares: number;
  readonly denies: number;
  /** Words of feeling and worth. */
  readonly feels: number;
  readonly emoji: number;
  readonly words: number;
  readonly would: number;
  readonly thanks: number;
}

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

const WE = set(
  "we we're we've we'll we'd us our ours i i'm i've i'd i'll my me nosotros nosotras nos nuestro nuestra nuestros nuestras yo mi estamos somos queremos sabemos creemos podemos tenemos vamos digamos seamos",
);
const YOU = set(
  "you you're you've you'd you'll your yours yourself usted ustedes su sus tu tus te ti les le folks vecinos neighbors friends gente compadres amigos y'all",
);
const SPOKEN = set(
  "let's that's it's there's who's here's what's isn't aren't don't doesn't won't can't couldn't wouldn't shouldn't ain't they're they'll they'd you'd i'd we'd it'd it'll that'd honestly frankly seriously really just well oh hey okay ok yes yep nope please maybe anyway sure incidentally funny look nomas pues ay neta ya mire miren oiga oigan fijese claro verdad vaya porfa ojala ni siquiera pa dizque acuerdese imaginese dicen",
);
const ABSOLUTE = set(
  'never nobody nothing no-one none only every everyone everybody ever always all anybody anyone anything forever once enough single whole nunca nadie nada solo siempre todo todos toda todas ninguno ninguna ningun jamas cualquier sola unico unica mismo mismos',
);
const PEOPLE = set(
  'kid kids child children grandkids grandchildren grandma grandpa grandmother grandfather widow mother mothers mom moms dad dads parents family families senior seniors teens teenagers neighbor neighbors neighbour neighbours people folks town workers somebody someone boy girl babies baby boats fishermen cooks vendors jardinero abuelo abuela abuelos niños hijos mamas mama papas papa familia familias gente vecinos vecina vecino viuda pueblo muchachos jovenes trabajadores compadres pobres señoras señora ancianos',
);
const COMPARES = set(
  'better worse best worst more less than rather enough too instead half twice prettier sooner cheaper safer mejor peor mas menos demasiado tan tanto tanta bastante preferible sino mitad doble',
);
const DENIES = set(
  "no not don't doesn't didn't won't wouldn't can't cannot couldn't isn't aren't wasn't weren't shouldn't nor without ni sin tampoco",
);
const FEELS = set(
  'love hate hope hopes hoping wish wishes dream dreams deserve deserves worth fair unfair right wrong good great bad proud shame sorry glad happy sad tired afraid fear worry worried regret relief finally overdue sensible smart wise foolish silly crazy clean dirty safe safer freedom free priceless bargain cheap expensive greedy decent decency nerve brave courage mess monster crime excuse excuses drama fad problem trouble cure lose loses losing lost save saves saved saving keep kill kills killed die dies burn gone hurt hurts rob robs steal sell sold bury promise promises charm tidier beautiful ugly pretty prettiest price ' +
    'justo justa injusto injusta bueno buena malo mala gran grande mejorar lastima pena verguenza orgullo gusto miedo susto sustos esperanza sueño sueños sensato lujo barato caro carisimo digno urge urgente hora basta perder pierde perdemos salvar cuidar defender proteger quitar quiten quitan vender matar morir acabar feliz felices bonito bonita lindo triste ansiada polemico razon merece merecen quieren queremos quisieramos quedar queden',
);
const NOTICE = set(
  'hearing hearings agenda packet applicant application draft online attached posted comment comments written writing interpreter interpreters translation sign signin sign-in speakers speaker minutes item items report memo staff doors stream streams channel live video table tables map maps figures data copies clerk secretary read deadline submitted received notice mailed form forms hours questions calculator study proposed proposal provides requires reading ordinance resolution scheduled considers session summary estimated ' +
    'audiencia sesion agenda expediente borrador comentario comentarios escrito interprete interpretes traduccion anotese anotarse registrese registro informe documento planos formulario solicitante solicitud secretaria copia copias consulta consultar propuesta proyecto ordenanza texto resumen datos cifras requisitos preguntas oficina horario formas linea plazo publico consultara estimado calculado calcula punto',
);
const WOULD = set(
  "would could might should must 'd seria serian podria podrian deberia deberian haria harian daria darian traeria quedaria tendria tendrian",
);
const THANKS = set('thanks thank grateful gracias agradecemos agradece felicidades congrats cheers bravo welcome');

const FACT_KINDS: ReadonlySet<string> = new Set(['number', 'money', 'time', 'date', 'phone', 'email', 'url']);

/** Reads the voice of a sentence. */
export const voiceOf = (analysis: Analysis, sentence: Sentence): Voice => {
  const counts = {
    we: 0,
    you: 0,
    facts: 0,
    notice: 0,
    spoken: 0,
    absolute: 0,
    people: 0,
    compares: 0,
    denies: 0,
    feels: 0,
    emoji: 0,
    words: 0,
    would: 0,
    thanks: 0,
  };
  for (let at = sentence.first; at < sentence.last; at += 1) {
    const token = analysis.tokens[at];
    if (token === undefined) continue;
    if (FACT_KINDS.has(token.kind)) counts.facts += 1;
    if (token.kind === 'emoji') counts.emoji += 1;
    if (token.kind !== 'word') continue;
    const { text } = token;
    counts.words += 1;
    if (WE.has(text)) counts.we += 1;
    if (YOU.has(text)) counts.you += 1;
    if (SPOKEN.has(text)) counts.spoken += 1;
    if (ABSOLUTE.has(text)) counts.absolute += 1;
    if (PEOPLE.has(text)) counts.people += 1;
    if (COMPARES.has(text)) counts.compares += 1;
    if (DENIES.has(text)) counts.denies += 1;
    if (FEELS.has(text)) counts.feels += 1;
    if (NOTICE.has(text)) counts.notice += 1;
    if (WOULD.has(text)) counts.would += 1;
    if (THANKS.has(text)) counts.thanks += 1;
  }
  const end = analysis.tokens[sentence.last - 1]?.end ?? 0;
  const next = analysis.tokens[sentence.last]?.start ?? analysis.run.text.length;
  return {
    ...counts,
    exclaims: analysis.run.text.slice(end, Math.min(next, end + 4)).includes('!') ? 1 : 0,
    asks: sentence.question ? 1 : 0,
  };
};
