import '../lexicons/conduct-unlawful';
import { phraseRule } from '../phrase-rule';

const why = {
  en: 'This tells people how to get round the law, or that nobody will notice.',
  es: 'Esto dice cómo burlar la ley, o que nadie se dará cuenta.',
};

/** A sentence that forbids, reports or warns is the opposite of encouragement. */
export const lawful = [
  'report|reports|reported|reporting|reporte|reportelo|reportelos|denuncie|denuncia|denuncielo|tip_line|crime_stoppers',
  'arrested|arrests|charged|convicted|sentenced|seized|confiscated|detenido|detenidos|arrestado|arrestados|acusado|acusados|decomisaron|confiscamos|multado|multados',
  "(is|are|it's) (a|an)? (crime|felony|illegal|misdemeanor|prohibited|unlawful|scam|myth)",
  '(es|son) (un|una)? (delito|ilegal|crimen|estafa|mito|mentira)',
  'scam|scams|estafa|fraude|amnesty|amnistia|overdose|sobredosis|narcan|naloxone|naloxona',
];

const acts =
  '(cut|cooler|room|lot|fence|trash|cortar|corte|leña|side_job|write_down|help_yourselves|dump|dumping|toss|throw|tip|pour|pop|popping|shoot|burn|burning|park|sneak|slip|skip|fish|camp|take|grab|help_yourself|leave|drop|light|drive|ride|drink|bring|build|pour|hunt|water|sell|buy|use|pay|paying|tire|tirar|tirenle|tirele|eche|echar|echen|echenlas|truene|truenen|tronar|queme|quemar|meter|metan|meta|agarre|agarren|vaciar|vacie|pague|pagar|estacionese|maneje|construya|venda|vendan|pesque|tome|disparar)';

export const winkRules = [
  phraseRule({
    id: 'illegal/unwatched',
    clause: 'illegal',
    message: why,
    cases: [
      {
        severity: 'block',
        within: 'neighbours',
        span: 20,
        all: [
          ['@smooth-promise'],
          [
            '@enforcement',
            '@drug',
            'jury|jurado|jury_duty|alley|callejon|solicitud|apoyo|beneficio|benefits|insurance|seguro|handicap|stamps',
          ],
        ],
        unless: [
          ...lawful,
          '(we|our|city|crew|crews|nosotros|ciudad|oficina|inscripcion|registro|registration|online|en_linea|link|pay_online|app|portal)',
          'pay|pague|paga|pagar|apply|solicite|renew|renueve|register|registrese|drop_off|exempt|exento|waived|condonan|sinkhole|stain|stains|mosquito|mosquitoes',
        ],
        notReported: true,
        notQuestion: true,
      },
      {
        severity: 'block',
        within: 'neighbours',
        span: 24,
        all: [['@evasion'], ['@enforcement']],
        unless: [
          ...lawful,
          "(don't|dont|do_not|never|not|no|nunca|evite|please) <0-5> (hide|lie|claim|swap|switch|borrow|sneak|dodge|disconnect|pretend|blame|forge|esconda|mienta|finja)",
          'scavenger|game|hide_and_seek|costume|mascot|magician|trade_show|swap_meet|book_swap|plant_swap|seed_swap|claim_your|claim_it|claims|insurance_claim|reclame|unclaimed|electricity|power|generator|charger|storm|laundry|battery|batteries|smoke_alarm|detector|evacuate|switch_to|autopay|paperless',
          'fine|fines|fined|penalty|multado|sancion|citation_of|se_sanciona',
        ],
        notReported: true,
        notQuestion: true,
      },
      {
        severity: 'block',
        within: 'neighbours',
        all: [
          [
            '(nobody|no_one|noone|none_of_us|no_cop|no_officer|no_inspector) <0-3> (check|checks|checked|checking|look|looks|looking|watches|patrols|counts|cards|enforces|notices|inspects|tows|tickets|cites|fines|traces|tracks|verifies|reads)',
            '(court|clerk|county|cops|police|officers|inspector|inspectors|marshal|guard|guards|judge|camera|cameras|dispatch|warden|cop|meter_maid|crew|crews|they) <0-2> (never|rarely|hardly_ever|seldom) <0-2> (check|checks|follow|follows|follow_up|follows_up|patrol|look|looks|match|enforce|enforces|bother|bothers|notice|notices|card|chase|come_by|drive_by|count|counts|write|writes|show_up|shows_up|catch|catches|collect|collects|verify|verifies|ask|asks)',
            '(has|have|and|with|hay|tiene|y) (no|without|sin) (cameras|camaras|guards|guardias|lights)',
            '(no hay|sin) (camaras|guardias|vigilancia)',
            '(is|are|stays|stay|left|gate|door|cooler|esta|queda) <0-1> (never|always|nunca|siempre) <0-1> (locked|unlocked|open|con_llave|abierto|abierta)',
            '(they|nobody|system|clerk|court) (never|nunca|rarely) <0-1> (look|looks|check|checks|verify|busca|buscan|revisan|checan) (it|them|lo|los)? <0-1> (up)?',
            '(enforcement|patrol|radar|cop|guard|inspector|officer|vigilancia|inspectores|radar_guy) <0-4> (goes_home|go_home|at_lunch|on_break|is_off|leaves_at|clocks_out|se_va|se_van|sale_a|salen_a|anda_comiendo|descansa)',
            "(immigration|la_migra|irs|hacienda|labor_board) <0-1> (never|nunca|won't|no) <0-2> (comes|come|checks|llega|viene|asks|se_mete|knows)",
            "(cops|police|officers|inspector|inspectors|guards|clerk) (can_not|cannot|can't) <0-1> tell",
            "they'll never <0-3> (know|match|notice|find|catch|check|see|ask|bill)",
            "(cops|police|officers|inspector|inspectors|marshal|guard|guards|camera|cameras|warden|court|they|we) (don't|doesn't|dont|doesnt|won't|wont|can't|aren't) <0-2> (check|follow_up|patrol|enforce|bother|notice|card|chase|count|verify|cross|look_under|look_inside|work|run_plates|ticket|cite|tow|write_tickets)",
            '(guard|guards|inspector|inspectors|cop|cops|warden|marshal|ranger|deputy|trooper|officers|patrol) <0-3> (on_vacation|on_leave|retired|out_sick|out_of_town|de_vacaciones|sleeps|sleep|asleep|naps|is_off|are_off|goes_home|go_home|clocks_out|clock_out|look_the_other_way|looks_the_other_way|off_duty|off_at|sleeps_in)',
            '(look|looks|looking|turn|turns) <0-1> (the other way|a blind eye|very hard)',
            "(where|whenever|when|because|since) (we|they|cops|police|officers|nobody) (don't|dont|never|do not|doesn't|won't|rarely) <0-1> (patrol|look|go|check|drive|come)",
            '(nadie|ni_quien|ninguno|ni_dios) <0-2> (revisa|checa|ve|vea|mira|pasa|vigila|cuida|pregunta|pide|cuenta|dice_nada|dice|se_fija|se_da_cuenta|se_entera|lo_encuentre|lo_agarre|cobra|anda|va_a_ver)',
            '(ahi|por_ahi|por_alla|alla|ya|donde|porque) no (pasamos|pasan|vigilamos|patrullamos|vigilan|patrullan|entramos|entran|revisamos|revisan)',
            '(guardias|guardia|policias|policia|inspector|inspectores|oficial|oficiales|patrullas|camaras|camara|juez|cajera|vigilante|transito) <0-3> (ni|no|nunca|jamas) <0-2> (abren|abre|revisa|revisan|checa|checan|pide|piden|pasa|pasan|mira|miran|trabaja|trabajan|sirve|sirven|ve|ven|cuenta|se_fija|se_fijan|persigue|multa|cruza|se_mete|jala|jalan|cobra)',
            '(hacemos|hacen|hace|haga) (de_la_vista_gorda|la_vista_gorda|pato|patos|guajes|mensos|los_sordos|los_locos|sordos|los_desentendidos)',
            '(ni cuenta se dan|ni se enteran|ni quien se entere|no se van a dar cuenta|nosotros no oimos nada|no vimos nada|aqui nadie vio nada|no oimos nada)',
          ],
          ['@enforcement', '@wild-place', '@drug', acts],
        ],
        unless: [
          ...lawful,
          'password|passwords|contraseña|contraseñas|drum|drop_box|checks_id|never ask|never ask for',
          'we will never|nunca le pediremos|up there',
        ],
      },
    ],
  }),
  phraseRule({
    id: 'illegal/secret',
    clause: 'illegal',
    message: why,
    cases: [
      {
        severity: 'flag',
        within: 'neighbours',
        all: [
          [
            '(we|i) would never (tell|suggest|recommend|say|encourage) <0-6>',
            '(not that we|not that you) (would|said|heard|told|suggest) <0-6>',
            "(you|y'all|yall) <0-1> (didn't|did not|never) <0-1> (hear|get|read|see) <0-1> (it|this|that)? from (us|me|here)",
            '(between|just between) (you and (me|us)|us|the two of us|friends)',
            '(wink wink|nudge nudge)',
            "(off the record|on the down low|on the dl|hush hush|mums the word|mum's the word)",
            "(don't|do not|dont) (tell|let) <0-3> (anyone|anybody|cop|cops|police|judge|boss|inspector|chief|marshal|know|we told you|we said)",
            "(we|i) (won't|wont|will not) tell <0-3> (if|you|anyone)?",
            '(we|i) (saw|see|heard|know) nothing',
            '(guarden|guarde|guarda|guardenos) el secreto',
            '(entre|aqui entre) nos',
            'entre (nosotros|tu y yo|usted y yo|ustedes y yo|cuates|amigos)',
            'aqui_entre_nos',
            '(no|ni) (le|les|lo)? (digan|diga|digas|cuenten|cuente) <0-1> (a nadie|al|a la|nada)',
            '(yo|nosotros) no (les|le|te)? (dije|dijimos|dijimos_nada|dije_nada)',
            'ustedes no (lo)? (oyeron|supieron|leyeron) <0-1> (de|por)',
            'calladito|calladitos|por_debajo_del_agua|por_debajito',
          ],
          ['@enforcement', '@drug', '@wild-place'],
        ],
        unless: [...lawful, 'surprise|sorpresa|party|fiesta|recipe|receta|spoiler|spoilers|gift|regalo'],
      },
      {
        severity: 'flag',
        any: [
          '(how|best way|easiest way|trick|tricks|hack|hacks|tip|tips) <0-3> (get away with|dodge|beat|avoid|get around|get out of|skip|fool|outsmart|duck) <0-4> (ticket|tickets|fine|fines|fee|fees|toll|tolls|inspection|inspections|inspector|fireworks|code|permit|permits|jury|meter|meters|taxes|cops|cop|radar|camera|cameras|law|warrant)',
          '(como|truco|trucos|maña|mañas|tip|tips) <0-3> (librar|librarse|evitar|evadir|esquivar|burlar|zafarse|brincarse|saltarse|sacarle_la_vuelta) <0-4> (multa|multas|infraccion|inspector|inspeccion|permiso|peaje|impuesto|impuestos|reten|radar|policia|transito|orden)',
        ],
        unless: [
          ...lawful,
          "slow_down|maneje_despacio|obey|obedezca|simple|easy|pay|paying|pague|drive_the|don't_speed|no_corra",
        ],
      },
    ],
  }),
];
