import { phraseRule } from '../phrase-rule';
import { lawful } from './illegal-wink';

const why = {
  en: 'This encourages breaking the law.',
  es: 'Esto alienta a violar la ley.',
};

/** Forbidding is the city's daily work: a negated or prohibiting sentence is never encouragement. */
const forbids = [
  ...lawful,
  "(don't|dont|never|do_not|please_don't|not|can't|cannot|avoid) <0-4> (dump|toss|pour|burn|shoot|cover|tamper|bypass|pay|buy|use|flush|throw|park|sell|drive|bribe|skip)",
  '(no|nunca|jamas|evite|eviten) <0-3> (tire|tiren|tirar|eche|echen|queme|quemen|quemar|truene|truenen|dispare|disparen|cubra|tape|altere|pague|compre|use|venda|vendan|estacione|arroje)',
  'fine_is|fines_reach|fines_up_to|multa_es|multa_llega|la_multa|se_multa|sera_multado|will_be_cited|subject_to',
];

export const actRules = [
  phraseRule({
    id: 'illegal/dumping',
    clause: 'illegal',
    message: why,
    cases: [
      {
        severity: 'block',
        any: [
          '(dump|dumping|toss|throw|tip|pour|leave|drop|chuck|ditch|unload|heave|roll|haul|take|put|empty|flush) <0-8> (@wild-place) <0-5> (after dark|at night|tonight|before sunup|before dawn|at midnight|late|when nobody|nobody|no one|problem solved|for free|save|skip)',
          '(after dark|at night|before sunup|before dawn|by night|under cover of|once it\'s dark|when it\'s dark) <0-8> (dump|toss|throw|tip|pour|leave|drop|chuck|unload|roll|empty) <0-6> (it|them|there|trash|tires|couch|mattress|oil|paint|brush|debris|@wild-place)',
          '(easier|cheaper|faster|simpler|easiest) <0-2> (just)? (to)? (dump|toss|throw|tip|pour|leave|burn|roll) <0-8>',
          '(just|simply) (dump|toss|tip|pour|chuck|burn|roll) (it|them|your|the|that|everything) <0-6> @wild-place',
          '(tirenle|tirele|echenle|avientenle) <0-1> (ahi|alla|en) <0-8> (basura|escombro|llantas|noche|quieran|todo)',
          '(tire|tirelo|tirenlo|tirela|tirenle|tirenla|tirelos|tiralo|eche|echelo|echenlo|aviente|avientelo|avientenlo|vacie|vacielo|vaciar|deje|dejelo|dejenlo|tirar|aventar|llevela|llevelo|descargue|descargar) <0-8> @wild-place <0-6> (de noche|en la noche|por la noche|despues|cuando|nadie|gratis|sin que|oscurece|oscuras|ya tarde|madrugada)',
          '(de noche|en la noche|por la noche|en la madrugada|ya oscurito|ya noche) <0-6> (tire|tirelo|tirenlo|tiralo|echelo|avientelo|avientenlo|vacielo|dejelo|tirenle|tirele) <0-6>',
          '(mas|lo) (practico|facil|barato|rapido) <0-2> (es|seria)? <0-1> (ir a)? (tirar|tirarlo|tirarla|vaciar|vaciarlo|aventar|aventarlo|echarlo|quemar|quemarlo|dejarlo) <0-8> ',
        ],
        unless: [...forbids, 'reciclaje|recycling|free_drop_off|drop_off_site|convenience_station|blue_drum|yard_waste|bin|bins'],
        notNegated: true,
        notReported: true,
      },
    ],
  }),
  phraseRule({
    id: 'illegal/dodging',
    clause: 'illegal',
    message: why,
    cases: [
      {
        severity: 'block',
        any: [
          '(toss|ignore|trash|shred|rip_up|tear_up|throw_away|throw_out|eat|lose|burn) (it|that|the|your|those|them) <0-2> (ticket|tickets|citation|citations|summons|jury|notice|bill)',
          '(ticket|tickets|citation|summons|toll_bill) <0-4> (just)? (toss|ignore|trash|shred|rip|throw_it|disappear|disappears|vanish|go_away|goes_away)',
          '(swap|swapping|switch|trade|borrow) <0-2> (plates|plate|tags|placas|placard|wristband|wristbands|badges)',
          '(hop|sneak|slip|squeeze|climb|jump) <0-2> (the|in|through|over|on|under) <0-3> (back_door|back_gate|fence|turnstile|gate|rear_door|barrier|rope|window) <0-8> (free|pays|pay|nobody|no_one|driver|ticket|fare|guard|cuando|looks)',
          '(nobody|nadie|no_one) (pays|paga)',
          '(brinquese|brincarse|brinquense|metase|metanse|cuelese|cuelense|colarse|saltese|saltarse) <0-6> (barda|reja|cerca|torniquete|fila|puerta|malla|gratis|sin_pagar|boleto)',
          '(sin pagar) <0-6> (nadie|ni_quien|facil|se_puede|pasan|entran|por_atras)',
          '(make|makes|making) <0-4> (ticket|tickets|citation|fine|fines|warrant|record) <0-2> (disappear|disappears|go away|vanish)',
          '(can|will|could|\'ll|he|she|knows_a_guy_who) <0-2> (fix|fixes|lose|loses|erase|erases|wipe|wipes|dismiss) <0-2> (ticket|tickets|citation|citations|fine|fines|warrant|warrants|points|record) <0-8> (for|bucks|cash|@money|dollars|lunch|beer|favor|quiet|quietly)',
          '(fake|false|made_up|wrong|somebody_else\'s|someone_else\'s|borrowed|cousin\'s) <0-2> (name|address|id|license|middle_name|plate|placard|tag|social|birthday|age|receipt|lease|utility_bill) <0-6> (at|to|and|they|so|on|for|at_the_window)',
          '(give|use|write|put|show|borrow|try|bring) (a|an|your|somebody|someone|grandma\'s|the)? <0-1> (fake|false|phony|bogus|somebody_else\'s|someone_else\'s|cousin\'s|neighbor\'s|dead_relative\'s|borrowed|expired) <0-3> (name|address|id|license|plate|placard|tag|permit|lease|receipt|bill|birth_certificate|pass)',
          '(cover|covering|tape|taping|mud|smear|spray|bend|flip|hide|block) <0-4> (plate|plates|license_plate|tag) <0-6> (camera|cameras|toll|tolls|so|and|bill|read|radar|never)',
          '(tape|mud|little_mud|vaseline|hairspray|clear_spray|grease|plastic|leaf|cardboard) <0-3> (on|over) (the|your|a)? (plate|plates|tag|license_plate)',
          '(tapele|tape|cubra|doble|borrele|embarrele|pongale|ponle|echele) <0-6> (placa|placas) <0-6>',
          '(cinta|lodo|laca|plastico) <0-3> (a|en|sobre) <0-4> (placa|placas|la_placa)',
          '(magnet|magnets|jumper|bypass|straight_pipe|jumper_cable|screwdriver) <0-4> (meter|meters)',
          '(jump|bypass|slow|rig|trick|tamper_with|stop|freeze|roll_back) (the|your|that|a) <0-1> (meter|meters|water_meter|electric_meter)',
          '(iman|imán|diablito|puente|puentecito|alambrito|desarmador) <0-4> (medidor|contador|luz)',
          '(puentear|puentee|brincar|brinquele|trucar|truquear|alterar|frenar) <0-2> (el|su|al) medidor',
          '(cuelguese|colgarse|cuelgate|colguese) <0-2> (de la luz|del poste|del cable|del vecino)',
          '(skip|dodge|beat|jump|duck|avoid|hop) (the|that|a|your|paying)? <0-1> (toll|tolls|turnstile|fare|fares|gate_fee|entry_fee|landfill_fee|jury_duty|weigh_station|permit|inspection|permit_fee|sales_tax|hotel_tax|reinspection) <0-8>',
          '(keep|save|pocket) (the|that|your) <0-2> (fee|fees|gate_fee|toll|permit_fee) <0-3> (in your pocket|for beer|yourself|and)',
          "(why|no_need_to|no_sense|no_point|don't_bother) <0-2> (pay|paying|get|getting|pull|pulling|buying) (for)? (a|the|your|for|that)? <0-2> (permit|permits|license|ticket|fine|toll|fare|tag|registration|fee|sticker|insurance)",
          '(build|pour|frame|wire|roof|remodel|add_on|dig|enclose) <0-6> (on_a_weekend|on_the_weekend|over_the_weekend|at_night|before_the_inspector|on_a_sunday|when_we\'re_closed|while_we\'re_closed|first_and_ask|without_a_permit|with_no_permit|no_permit)',
          '(sin (permiso|sacar permiso|pagar permiso)) <0-4> (mejor|facil|rapido|total|ni_modo|ahorra|ahorre|ahorrese|nadie|ni_quien)',
          '(cuele|colar|construya|echele_techo|eche_el_firme|techar|levante) <0-6> (viernes|domingo|noche|fin_de_semana|madrugada) <0-6>',
          '(jure|jura|digale|diga|dile|digan) <0-3> (ya_estaba|asi_estaba|no_sabia|que_ya_estaba|que_asi_estaba|que_es_de_su_primo|que_no_es_suyo)',
          '(swear|say|tell_them|claim|act_like) <0-4> (it_was_already_there|it_was_there|was_already|you_didn\'t_know|you_live_there|it_came_that_way|you\'re_under|she\'s_under|they\'re_under)',
          '(lie|fib|fudge|shave|understate|inflate) (about|on|off)? <0-2> (your|the) <0-2> (age|income|address|hours|weight|taxes|application|mileage|form|value)',
          '(mienta|mientan|miente|echele_mentiras|invente|inventen|inventa) <0-4> (edad|ingreso|ingresos|domicilio|direccion|solicitud|forma|nombre|numero)',
          '(boleta|multa|infraccion|multas|orden|expediente|citatorio) <0-3> (se_pierde|se_pierden|desaparece|desaparecen|se_borra|se_borran|se_esfuma|se_arregla|no_procede)',
          '(se_pierde|desaparece|le_borran|le_borra|le_tumban|le_quitan|le_arreglan|le_arregla|le_desaparecen|le_tumba) <0-3> (boleta|multa|multas|infraccion|orden|citatorio|cargo)',
          '(no_la_pague|no_las_pague|no_lo_pague|rompala|rompela|tirela_a_la_basura|haga_como_que_no|hagase_el) <0-6>',
        ],
        unless: forbids,
        notReported: true,
      },
    ],
  }),
  phraseRule({
    id: 'illegal/bribe',
    clause: 'illegal',
    message: why,
    cases: [
      {
        severity: 'flag',
        any: [
          '(slip|slide|tuck|fold|hand|pass|leave|grease|tip|feed|bring|offer) <0-4> (twenty|fifty|hundred|ten|bill|bills|@money|cash|beer|brisket|peach|tamales|donuts|lunch|something) <0-8> (inspector|officer|cop|clerk|judge|guard|inspectors|officers|deputy|examiner|permit|license|window|paperwork|line|faster|look_the_other_way|forget|forgets)',
          '(inspector|inspectors|officer|officers|cop|clerk|judge|guard|examiner|deputy|trooper|permit_desk) <0-8> (free|cold|twenty|fifty|hundred|bill|@money|peach|cash|six_pack|brisket|little_something|envelope|tip|donuts|tamales) <0-8> (faster|forget|forgets|disappear|quicker|smoother|go_away|look_the_other_way|front_of_the_line|approved|works_wonders|paperwork)',
          '(slip|slide|hand|palm|tip|pass) (the|that|your|him|her) <0-3> (a|an)? (twenty|fifty|hundred|ten|five|@money|few_bucks|little_something|extra) <0-8>',
          '(pague|pagan|de|dele|deje|pase|pasele) (un|una|algo)? <0-1> (extra|lana|feria|billete|propina|propinita|mochada) <0-3> (al|a_la|para_el) <0-8> (sin_fila|rapido|consigue|sello|pasa|adelanta|arregla|deja|firma)',
          '(little something|something extra|small gift|envelope|grease <0-2> (palm|palms|wheel|wheels|skids)|gratuity) <0-6> (inspector|officer|cop|clerk|judge|guard|examiner|deputy|permit|window|counter)',
          'grease (the|a|some|his|her|their) (palm|palms)',
          '(mordida|mordidita|moche|una_corta_feria|pa_los_chescos|para_los_chescos|pal_chesco|pal_refresco|para_el_refresco|para_las_cocas|pa_las_cocas|billetito|billetito_doblado|un_billetito|una_lanita|lanita) <0-8>',
          '(dele|deje|dejele|pasele|ponga|meta|moche|mochese|caiga|caigase|caele|invitele|regalele|lleve|llevele) <0-6> (veinte|cincuenta|cien|billete|billetito|@money|feria|lana|refresco|chesco|soda|pollo|carnita|desayuno|lonche|cafecito|algo) <0-8> (inspector|oficial|policia|transito|guardia|licenciado|juez|ventanilla|cajera|muchacho_de|senorita_de|señorita_de)',
          '(al|el|con_el|para_el) (inspector|oficial|policia|transito|guardia|juez) <0-8> (billete|billetito|mordida|feria|lana|moche|propina|para_el_refresco|chesco)',
        ],
        unless: [...forbids, 'es_un_delito|delito|bribe|bribery|soborno|internal_affairs|asuntos_internos|coffee_with|cafe_con|thank|thanks|gracias'],
        notNegated: true,
        notReported: true,
      },
    ],
  }),
  phraseRule({
    id: 'illegal/gunfire-and-fireworks',
    clause: 'illegal',
    message: why,
    cases: [
      {
        severity: 'block',
        any: [
          '(pop|pops|popping|shoot|shoot_off|set_off|light|launch|fire|fire_off|blast) (your|those|them|em|some|the|a_few|off)? <0-2> (fireworks|mortars|bottle_rockets|roman_candles|firecrackers|m80s|cherry_bombs|artillery_shells) <0-6> (behind|where|past|after|anyway|across|out_by|at_the|in_the_alley|nobody|before|if)',
          '(if_you|si_los|si_las|si) (truenas|truenan|truena|truene|pop|light|shoot) <0-8> (no_cop|nobody|nadie|no_one|never|no_los|no_le|canal|pasando|blame)',
          '(truenelos|truenenlos|truene|truenen|trueno|echen|echenle|avienten|prendan) <0-2> (cohetes|cuetes|palomas|tronadores|los) <0-6> (atras|detras|pasando|donde|afuera|en_el_lado|en_la_colonia|de_todos_modos|nomas|alla)',
          '(echar|echen|eche|tirar|tiren|soltar|suelten|disparar|dispare|disparen|echense) <0-2> (balazos|plomazos|tiros|bala|balas|plomo|al_aire) <0-6> (al_aire|nomas|que|en|donde|alla|lo_haga)',
          '(fire|shoot|squeeze_off|let_off|empty) <0-3> (rounds|shots|gun|pistol|clip|magazine|shotgun|into_the_air|in_the_air) <0-4> (air|sky|midnight|new_year|celebrate)',
          '(light|burn|torch|start) (your|that|the|a) <0-1> (brush_pile|brush|leaves|trash|tires|pile|bonfire|burn_barrel) <0-6> (before_sunup|before_dawn|at_night|after_dark|at_midnight|anyway|before_anyone|nobody|when_it\'s_dark)',
          '(queme|quemen|prenda|prendale|quemelo|quemenlo|quemela|prendale_fuego) <0-6> (de_noche|en_la_noche|de_madrugada|antes_de_que|tempranito|nadie|ya_oscuro|cuando_no)',
          '(gas_can|match|matches|gasolina|cerillo|bidon) <0-4> (finish|finish_the_job|wanted_to_finish|terminar|acabar|quemarla|quemarlas)',
          '(torch|burn_down|finish_the_job|light_up|set_fire_to) <0-6> (gas_can|house|houses|building|vacant|squatters|eyesore|block) <0-8>',
        ],
        unless: forbids,
        notReported: true,
      },
    ],
  }),
  phraseRule({
    id: 'illegal/minors-and-alcohol',
    clause: 'illegal',
    message: why,
    cases: [
      {
        severity: 'block',
        any: [
          "(we|they|bartender|he|she|nobody|store|clerk) (don't|won't|doesn't|never|do_not) (card|check_ids|check_id|ask_for_id|ask_your_age)",
          '(no|without) (id|ids|i_d) (needed|required|asked|check|checks|no_problem|necessary) <0-8> (beer|drink|drinks|keg|wine|bar|vape|vapes|cigarettes|shots|margaritas|seltzers)',
          '(beer|drinks|keg|wine|vape|vapes|cigarettes|shots|margaritas|seltzers|liquor|alcohol) <0-8> (no_id|no_ids|no_carding|under_21_ok|under_21_welcome|all_ages_welcome_to_drink|teens_too|underage_welcome|for_the_teens|for_minors)',
          '(teens|minors|kids|high_schoolers|under_21|underage|seniors_class|graduates|prom) <0-6> (beer|keg|vodka|seltzers|drinks|booze|liquor|jello_shots|vape|vapes|cooler_of) <0-6> (welcome|ok|okay|cool|on_us|we_won\'t_tell|free|our_treat|waiting|covered)',
          '(sneak|smuggle|hide|stash|slip|bring_in) <0-4> (beer|beers|flask|alcohol|booze|cooler|vodka|tequila|bottle|wine|weed|caguamas|cerveza|cervezas|chelas|pomo)',
          '(meter|metan|meta|esconda|escondan|pasen|pasar|cuele|cuelen|colar|lleven|llevar) <0-3> (caguama|caguamas|cerveza|cervezas|cheves|cheve|chelas|pomo|botella|alcohol|tequila|licor|mota) <0-8> (termo|hielera|bolsa|mochila|chamarra|guardias|guardia|revisan|escondida|escondidas|parque|botella_de_agua)',
          '(cerveza|cervezas|cheve|cheves|chelas|alcohol|tequila|vapes|cigarros) <0-6> (menores|plebes|chavos|morros|adolescentes|chavitos|prepa|sin_identificacion|sin_pedir|aunque_no_tengan) <0-6>',
          '(a_los|para_los|a) (menores|plebes|morros|chavos|chavitos|de_prepa) <0-4> (si_les|tambien_les|les) <0-1> (venden|vendemos|damos|servimos|fian) <0-4>',
          '(aqui|alla|ahi|nosotros) no (pedimos|piden|pide) (identificacion|ine|credencial|licencia|id|papeles)',
          '(drive|drive_home|get_behind_the_wheel|drove) <0-3> (buzzed|tipsy|after_a_few|with_a_few|drunk) <0-6> (fine|ok|okay|no_problem|back_roads|side_streets|careful)',
          '(take|use) the (back_roads|back_road|side_streets|farm_roads) <0-8> (checkpoint|checkpoints|dwi|cops|troopers|drinking|beers|buzzed|tipsy)',
          '(vayase|vayanse|agarre|agarren|tome|tomen|use|usen) <0-4> (brecha|atras|callejon|lateral|calles_de_atras) <0-8> (reten|alcoholimetro|policia|tomado|copas|cervezas|patrulla)',
        ],
        unless: forbids,
        notReported: true,
      },
    ],
  }),
];
