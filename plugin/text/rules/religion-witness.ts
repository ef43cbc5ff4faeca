import type { Finding } from '../../policy';
import type { Analysis } from '../analysis';
import { isReported } from '../context';
import { findPattern } from '../find';
import { findingAt, pattern, phraseRule } from '../phrase-rule';
import type { Rule } from '../rule';

const MESSAGE = {
  en: 'This speaks for one faith, or for none. The city stays neutral on religion.',
  es: 'Esto habla a favor de una fe, o de ninguna. La ciudad es neutral en religión.',
};

/** Names, places, history, art and the calendar, where the words of faith are only names. */
const NAMES = [
  'exhibit|exhibits|exhibition|exposicion|museum|museo|history|historia|historic|historica|archaeology|mythology|mitologia|greek|roman|norse|aztec|maya|ancient|romano|romana|romanos|griego|griega|griegos|azteca|aztecas|nordico|egipcio|egipcia|saturno|jupiter|painting|pintura|sculpture|escultura|mural|movie|film|pelicula|novel|novela|musical|opera|concert|concierto|orchestra|bach|handel|shelf|memoir|memoirs|folktale|folktales|legend|leyenda',
  'polling|vote_center|vote_centers|precinct|casilla|votacion|shelter|albergue|cooling_center|detour|traffic|parking|trafico|cierre|cierres|estacionamiento|desvio|closure|closed|lane|lanes|officers|patrol|bacheo|repaving|peregrinacion|procesion|parade|desfile|pastorela|cerrado|cerrada|cerraran',
  '(any|every|all|different|cualquier|todas) (faith|faiths|religion|religions|belief|beliefs|credo|credos|fe)',
  'of_none|or_none|de_ninguno|no_creed',
  "jehovah_witnesses|jehovah's_witnesses|testigos_de_jehova|corpus_christi|san_antonio|santa_fe|los_angeles|las_cruces|sacramento",
  'holy (guacamole|cow|smokes|moly|mackerel|frijoles)',
];

const REVERENT: ReadonlySet<string> = new Set(['him', 'his', 'whose', 'he', 'one', 'el']);

/** `Him`, `His`, `Whose`, `the One`, `Él` with a capital inside a sentence of ordinary capitals: a name of God. */
const isReverent = (analysis: Analysis, index: number): boolean => {
  const token = analysis.tokens[index];
  if (token === undefined || !token.capital || !REVERENT.has(token.text)) return false;
  const sentence = analysis.sentences[token.sentence];
  if (sentence === undefined || sentence.capitals || index === sentence.first) return false;
  const before = analysis.tokens[index - 1];
  if (
    before === undefined ||
    before.capital ||
    !/^[^.!?:"“«(—\n]*$/u.test(analysis.run.text.slice(before.end, token.start))
  )
    return false;
  const shown = analysis.run.text.slice(token.start, token.end);
  if (shown.length > 1 && shown === shown.toUpperCase()) return false;
  if (token.exact === 'él') return true;
  if (token.text === 'one') return before.text === 'the' || before.text === 'that';
  return token.text === 'him' || token.text === 'his' || token.text === 'whose' || token.text === 'he';
};

const REVERENCE = { id: 'religion/reverence', clause: 'religion', message: MESSAGE } as const;

const reverenceRule: Rule = {
  ...REVERENCE,
  check: (input): readonly Finding[] =>
    input.analyses.flatMap((analysis) => {
      const at = analysis.tokens.findIndex((_, index) => isReverent(analysis, index));
      const token = analysis.tokens[at];
      if (token === undefined || isReported(analysis, { first: at, last: at + 1, sentence: token.sentence })) return [];
      return [findingAt(REVERENCE, 'flag', analysis, { first: Math.max(0, at - 3), last: at + 1 })];
    }),
};

const NAME_PATTERNS = NAMES.map(pattern);

/** `Jesus` alone. Beside a capital it is a person's or a place's name: `Jesús Treviño`, `María de Jesús`. */
const isSavior = (analysis: Analysis, index: number): boolean => {
  const token = analysis.tokens[index];
  if (token?.text !== 'jesus' && token?.text !== "jesus's") return false;
  const after = analysis.tokens[index + 1];
  if (
    after?.sentence === token.sentence &&
    after.capital &&
    after.kind === 'word' &&
    !analysis.sentences[token.sentence]?.capitals
  )
    return false;
  const before = analysis.tokens[index - 1];
  const earlier = analysis.tokens[index - 2];
  if (before?.sentence !== token.sentence) return true;
  return (
    !(before.text === 'de' && earlier?.capital === true) &&
    !(before.capital && before.kind === 'word' && index - 1 !== analysis.sentences[token.sentence]?.first)
  );
};

const saviorRule: Rule = {
  ...REVERENCE,
  patterns: NAME_PATTERNS,
  check: (input): readonly Finding[] =>
    input.analyses.flatMap((analysis) => {
      const named = new Set(NAME_PATTERNS.flatMap((one) => findPattern(analysis, one)).map((match) => match.sentence));
      const at = analysis.tokens.findIndex((token, index) => isSavior(analysis, index) && !named.has(token.sentence));
      return at < 0 ? [] : [findingAt(REVERENCE, 'flag', analysis, { first: at, last: at + 1 })];
    }),
};

export const witnessRules: readonly Rule[] = [
  reverenceRule,
  saviorRule,
  phraseRule({
    id: 'religion/witness',
    clause: 'religion',
    message: MESSAGE,
    cases: [
      {
        severity: 'flag',
        any: [
          // Whom the faithful call on: a city post names them for no other reason.
          '(the_lord|lord_jesus|jesus_christ|christ|our_savior|savior|saviour|almighty_god|god_almighty|the_almighty|holy_spirit|holy_ghost|heavenly_father|jehovah|yahweh|allah|the_good_lord|the_man_upstairs|the_big_man_upstairs|the_creator)',
          "(god|god's)",
          '(diosito|jesucristo|cristo|nuestro_señor|señor_jesus|espiritu_santo|padre_celestial|el_todopoderoso|el_altisimo|el_creador|jehova|la_virgencita|niño_dios|papa_dios|san_juditas|santa_muerte|divino_niño)',
          'dios',
          '(la|nuestra) (virgen|virgencita|guadalupana|morenita) <0-4> (cuida|cuide|protege|proteja|bendice|bendiga|exige|pide|quiere|escucha|intercede|salva|salvo|milagro)',
        ],
        unless: [
          ...NAMES,
          'oh_my_god|omg|god_mother|godmother|por_dios|ay_dios|dios_mio|adios|god_given|demigod|sun_god|rain_god',
          '(jesus|cristo|christ|lord|god) @name',
          '(puente|avenida|calle|colonia|ejido|rancho|fraccionamiento|presa|parque|clinica|hospital|escuela|barrio|parroquia|iglesia|templo|plaza|church|parish|cathedral|street|lane|road|school|hall|hospital) <0-3> (dios|cristo|jesus|god|christ|lord|nuestro_señor|santa_muerte|la_virgencita|virgencita)',
          '(dios|christ|god|lord|savior|jesus) <0-2> (church|chapel|parish|cathedral|lutheran|episcopal|academy|school|fellowship_hall|gym|hall|street|lane)',
        ],
      },
      {
        severity: 'flag',
        within: 'sentence',
        all: [
          [
            'church|churches|chapel|pew|pews|prayer|prayers|faith|religion|religious|believer|believers|believe~|bible|bibles|scripture|scriptures|gospel|verse|verses|genesis|psalm|soul|souls|salvation|sermon|mass|worship|heaven|hell|sin|sins|sinner|sinners|baptized|baptism|baptize|angels|miracle|miracles|blessing|blessings|communion|confession|rosary|holy|sacred|islam|quran|koran|torah|buddha|shiva|krishna|rosary|atheism|atheist|atheists|ministry|tabernacle|congregation|parish|pastor|minister|preacher|temple|mosque|synagogue',
            'iglesia|iglesias|templo|parroquia|capilla|oracion|oraciones|fe|religion|religioso|religiosa|creyente|creyentes|biblia|escrituras|evangelio|versiculo|genesis|salmo|alma|almas|salvacion|sermon|misa|misas|culto|cielo|infierno|pecado|pecados|pecador|pecadores|bautismo|bautizarse|bautizados|angeles|milagro|milagros|bendicion|bendiciones|comunion|confesion|rosario|rosarios|santo|sagrado|islam|coran|ateo|ateos|ateismo|ministerio|congregacion|pastor|obispo|padrecito|mezquita|sinagoga|rodillas',
          ],
          [
            'true_faith|true_god|true_church|whole_truth',
            '(only|truly) <0-6> (save|saves|peace|shelter|heal|heals|protect|protects|answer|answers|safe|happy|free|matters)',
            '(one|only|real|true|right|best) <0-1> (church|faith|religion|path|god|truth|source|shield)',
            '(only|true|right) way',
            'preaches|preach|preaching|proclaim|proclaims|testify|testimony|converted|convert',
            '(worth|fitting|beautiful|powerful|blessed|finally|proud|the_only) <0-6> (sermon|mass|cross|church|service|verse|gospel|message|prayer|waking)',
            '(sermon|mass|misa|culto|service|church|cross|predica) <0-6> (worth|straight|matters|pierda|pierdan|no_falte|no_falten|llenar|llena|alma)',
            '(body_and_spirit|cuerpo_y_alma|body_and_soul|fed_in|feed_your|in_spirit|cuerpo_y_espiritu)',
            '(light|lit|prendan|prenda|prendale|enciendan) <0-2> (candle|candles|vela|velas|veladora|veladoras) <0-6>',
            '(hears|listens|watches|intercedes|escucha|oye|intercede|vela_por|watches_over|smiles) <0-1> (us|you|nos|por_nosotros|over|down)',
            '(pueblo|gente|comunidad|town|people|city) <0-1> (que|that|who|de) (cree|reza|ora|believes|prays|fe|faith)',
            '(fue|was|came_from|vino_de|gracias_a|thanks_to) <0-2> (oracion|fe|prayer|prayers|faith|milagro|miracle|angels|angeles|cielo|heaven)',
            '(skip|sleep_in|cheaper|better|instead|falta|mejor) <0-3> (from|than|church|mass|misa|iglesia|of_church|que_ir)',
            '(nobody|nadie|no_one|nothing|nada) <0-3> (up_there|alla_arriba|listening|escuchando|escucha|answers)',
            '(fed|saved|healed|freed|blessed|washed|sanados|bendecidos|salvos|libres|alimentados) <0-3>',
            '(could stand|ought to|should|needs to|need to|must|time to|got to|better) <0-4> (pew|church|mass|pray|kneel|believe|repent|worship|faith|knees)',
            '(open|give|bring|surrender|turn|guard|feed|save|cleanse|examine) <0-1> (your|our|their|his|her) <0-1> (heart|hearts|soul|souls|life|lives|children|home)',
            '(abran|abra|entregue|entreguen|salve|salven|alimente|alimenten|limpie|limpien|cuide|cuiden) <0-1> (su|sus|tu|el) <0-1> (corazon|alma|vida|almas|hogar|espiritu|corazones)',
            '(without|sin) <0-2> (faith|prayer|church|religion|fe|oracion|iglesia|religion) <0-5>',
            '(opens|begins|starts|lives|runs|works|sleeps) without (prayer|faith|church)',
            '(hold|cling|stand|lean|trust|believe|rest|walk|grow) <0-2> (on|in|to) <0-2> (verse|faith|scripture|gospel|promise|word|prayer|miracles|heaven|truth)',
            '(healthiest|smartest|safest|best|better|happiest|freest) <0-4> (no church|no religion|no faith|without|choice|life)',
            '(is|are|es|son|was) <0-2> (empty|blind|lost|vacio|vacios|vacia|ciego|ciegos|perdido|perdidos|nothing|joke|waste|useless|inutil|inutiles|fake|falso|falsa)',
            '(estar|vivir|andar|camina|caminan|anda|vive|viven) <0-1> (vacio|vacios|perdido|perdidos|ciego|ciegos|sin_fe|sin_escudo|sin_dios|en_tinieblas)',
            '(unanse|unete|join|come|vengan|venga|stay|quedense|quedese|drop_in|try|visit) <0-6> (ours|nuestro|nuestra|rosary|rosario|church|iglesia|service|worship|mass|misa|baptized|bautizarse|culto|templo|prayer|oracion|fellowship|pew|temple)',
            '(everyone|everybody|all|todos) <0-2> (invite|invited|welcome|invitados|bienvenidos) <0-6> (his|theirs|suyo|faith|fe|service|culto|misa|worship|church|iglesia|prayer)',
            '(monkey|monkeys|darwin|evolution|evolucion|changos) <0-6>',
            '(saves|salva|heals|sana|forgives|perdona|provides|answers|delivers|redeems|libera|cura|protege) <0-3> (us|you|all|them|nos|a_todos|al_que|souls|almas|town|city)',
            '(amen|hallelujah|aleluya|alleluia|praise_be|namaste_to)',
          ],
        ],
        unless: [
          ...NAMES,
          'blood|sangre|vaccine|vacuna|clinic|clinica|pantry|despensa|food_bank|recycling|zoning|permit|permiso|good_faith|buena_fe|leap_of_faith|mass_transit|mass_notification|critical_mass',
          'cielo_abierto',
          'cielo (despejado|nublado|azul)',
        ],
        notReported: true,
      },
    ],
  }),
];
