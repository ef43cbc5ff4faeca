import { FRAUD } from '../lexicons/leak-common';
import '../lexicons/security';
import { phraseRule } from '../phrase-rule';
import type { Rule } from '../rule';

const TEST = 'test|tests|tested|testing|drill|drills|exercise|rehearsal|prueba|pruebas|simulacro|simulacros|ensayo';

/** Advice to residents about their own home, car or family. */
const AT_HOME =
  '(your (own)? (home|house|car|cars|vehicle|truck|garage|door|doors|gate|yard|windows|alarm|alarms|camera|cameras|meter|smoke|sprinkler|sprinklers|purse|family|kids|pets|bag|bags|luggage|property|fence|pool|batteries|mailbox)|(su|sus|tu|tus) (casa|hogar|carro|coche|vehiculo|puerta|puertas|cochera|patio|ventanas|alarma|camara|camaras|medidor|detector|bolsa|familia|hijos|mascotas|cerca|alberca|negocio))';

const unwatched = phraseRule({
  id: 'security/unwatched',
  clause: 'security',
  message: { en: 'This tells when or where nobody keeps watch.', es: 'Esto dice cuándo o dónde nadie vigila.' },
  cases: [
    {
      severity: 'flag',
      all: [['@nobody-there'], ['@gap-time', '@clock']],
      span: 30,
      unless: [
        FRAUD,
        AT_HOME,
        TEST,
        'lifeguard*|swim*|swam|pool|pools|beach|child|children|kid|kids|pet|pets|stove|candle*|grill*|cook*|fire|campfire*|fireworks|bag|bags|luggage|package|packages|hurt|injur*|flame*|space_heater|bridge_crossing|hydrant_flushing|litter|on_purpose|checks_id|cares_who|likes|alberca|niños|salvavidas|estufa|vela|velas|mascota|mascotas|equipaje|herid*|lesionad*|se_queda_sin|sin_agua',
        '(stops|(drop_off|pickup|loading) (only|zone)|(in_the|in_a|parked) (car|cars|vehicle))',
      ],
    },
    {
      severity: 'flag',
      all: [
        [
          '(only|just|down_to|solo|nomas|nada_mas|unicamente|apenas) <2> (one|two|1|2|a_single|una|un|dos) <2> @watcher',
          '(one|a_single|una_sola|un_solo|una|un_unico) <1> @watcher <3> (for|covers|covering|on|at|para|cubre|cuida|vigila|atiende) <4> (city|town|side|district|everything|county|whole|entire|both|highway|condado|todo|toda|ambos|ciudad|lado|zona|pueblo|colonia|turno)',
          '(solo|nomas|nada_mas|unicamente) <1> (queda|quedan|hay|tenemos|anda|andan|trabaja) <1> (una|un|dos|1|2) <1> @watcher',
          '(only|lone|sole|unica|unico) <1> @watcher <3> (is|are|esta) <4> (shop|out|down|broken|vacation|sick|leave|off|taller|descompuest*|fuera|enferm*|vacaciones)',
          '(one|two|three|1|2|3|dos|tres) <1> @watcher <2> (cover|covers|work|works|are_on|patrol|cubren|trabajan|andan) <3> (night|nights|overnight|weekend|weekends|noche|noches|madrugada|shift|turno)',
          "(no|not_be|won't_be|isn't|aren't|no_habra|no_hay|ningun) <2> (a|any|an|un|one)? <1> (@watcher|supervisor|sergeant|sergeants|sargento|supervisora) <4> (on|in|at|en|de) <3> (street|streets|road|duty|shift|side|turno|calle|calles|patrol)",
          '(presence|coverage|presencia|cobertura|vigilancia) <6> (is|es) <1> (one|a_single|una|un|solo) <1> @watcher',
          "(guard|guards|officer|watchman|deputy|guardia|velador|vigilante|oficial) <4> (quit|left|resigned|retired|is_gone|renuncio|se_fue|se_jubilo) <8> (nobody|no_one|not_replaced|no_replacement|nadie|haven't_replaced|sin_reemplazo|replaced|won't_replace)",
          'short <2> (unit|units|officer|officers|deputies|guards|dispatchers|cruisers)',
          '(la|lo|las|los) (cuida|vigila|cubre|atiende) <1> (una_sola|un_solo|una|un) <1> @watcher',
          'everything <4> belongs_to <2> @watcher',
          '@watcher <3> (is|are|works|work|will_be|trabaja|anda|esta) <2> (alone|by_herself|by_himself|solo|sola|the_only_one)',
        ],
        ['@gap-time', '@clock'],
      ],
      unless: [FRAUD, TEST, 'hiring|hire|join_us|apply|vacan*|empleo|contrata*|unase|office_hours|windows|ventanilla'],
    },
    {
      severity: 'flag',
      all: [
        [
          '@watcher <6> @rounds',
          '@watcher <4> (takes|take|is_on|are_on|goes_on|go_on|toma|toman) <2> (break|breaks|lunch|dinner|nap|descanso|comida)',
          '(patrol|patrols|rounds|patrullaje|patrullajes|rondin|rondines|rondas|recorridos) <4> (is|are|run|runs|start|starts|happen|son|es|a)',
        ],
        [
          '@time <8> @time',
          '(at|a_la|a_las) @num|@time <3> (and|y|or|o|luego|then) <3> (at|a_la|a_las|hasta_las|not_until)? @num|@time|noon|midnight|medianoche',
          '(se_va|se_van|sale|salen|llega|llegan|entra|entran|se_retira|se_retiran|se_duerme|termina) <1> (a_la|a_las|hasta_la|hasta_las|como_a_las) @num|@time',
          '(goes|go|heads|head|leaves|leave|clocks|gets) <1> (home|off|out) <1> (at|by|around) @num|@time',
          '(every|cada) @num (hours|minutes|horas|minutos)',
          '(at|a_las|a_la|around|about|como_a_las) @time|@num <3> (sharp|every|each|daily|nightly|on_the_dot|all|weeknights|todos|todas|cada|diario|en_punto|entre_semana)',
          '(between|entre) @time|@num <1> @time',
          '(de|entre) @num (a|y) @num',
          'from @time|@num to @time|@num',
          '(de|desde) <1> @num|@time <1> a|hasta <1> @num|@time <2> (de_la|am|pm|todos|cada)',
          '(goes|go|heads|head|leaves|leave|knocks|se_va|se_van|sale|salen) <2> (home|off|out|a_casa) <2> (at|by|around|a_las|a_la) @num|@time',
        ],
      ],
      span: 24,
      unless: [
        FRAUD,
        TEST,
        '(asientos|car_seat|car_seats|free|gratis|parade|coffee|visit_with|meet|story|storytime|open_house|tour|tours|tip-a-cop|desfile|cafe|feria|(bus|buses) (route|routes|stop|stops|schedule|line|lines)|route|routes|library|fire_truck|santa|line_up|wave|ice_cream|read|reads|class|classes|clase|clases|taller|leer|reunion|meeting|call_volume|ticketed|arrested|arrestaron|detuvieron|responded|acudieron|crash|choque|work_zone|paving|street_sweeping|barrido|storm|expect|clinic|lessons|guard_training|tryouts|audition|bike_rodeo|(storage|housing|rental|dwelling|apartment|condo|per|campaign) unit|units_of)',
      ],
    },
    {
      severity: 'flag',
      all: [
        [
          '(whole|entire|all_of_the|toda_la|todo_el|every) <1> (shift|crew|patrol|department|squad|officer|deputy|turno|guardia|corporacion) <4> (eats|eat|lunch|breaks|break|meeting|training|downtown|come|cena|almuerza|descansa|capacitacion)',
        ],
        ['@clock', '@gap-time'],
      ],
      unless: [FRAUD, 'hiring|join_us|picnic|potluck'],
    },
    {
      severity: 'flag',
      any: [
        '(guard|watchman|velador|vigilante) <4> (quit|resigned|renuncio) <8> (nobody|no_one|nadie)',
        '(leaves|walks|jogs|runs|bikes|parks|drives_home|sale|camina|corre|se_va|regresa) <8> (every|each|cada|todos|todas) <8> (alone|on_her_own|by_herself|on_his_own|by_himself|nobody_for_company|sola|solo|solita|solito)',
        '(guard|watchman|officer|deputy|clerk|bailiff|velador|guardia|vigilante|policia) <3> (sleeps|naps|dozes|snores|nods_off|se_duerme|duerme|ronca|cabecea) <6> (shift|night|midnight|watch|around|turno|noche|guardia|madrugada)',
        '(rol|rotacion|horario|horarios|calendario) (de|del) <1> (patrullas|patrullaje|patrullajes|guardias|rondines|vigilancia|oficiales)',
        '(patrol|beat|deputy|cruiser|officer) (assignment|assignments|roster|rotation|deployment|grid) <8> (hour|week|attached|here|posted|below|photo|whiteboard|tonight)',
        '(whiteboard|attached|here|posted|photo|screenshot|pizarron|foto) <8> (patrol|beat|deputy|shift) (assignment|assignments|schedule|schedules|roster|rotation|routes|times)',
        '(no|sin|zero) <1> (screening|bag_check|bag_checks|bag_search|revision|scanner|id_check|id_checks) <8> @gap-time|@weekday|month',
        '(alone|on_her_own|by_herself|on_his_own|by_himself|sola|solo|solita) <8> (every|each|cada|todas_las|todos_los) (night|evening|morning|day|noches|mañanas|dias|tardes)',
      ],
      unless: [
        FRAUD,
        TEST,
        "volunteer*|sweeps|mows|waters|cat|dog|heron|owl|perro|gato|garza|kids|children|niños|seniors|never_walk|don't_walk|clean*|barre|riega",
      ],
    },
  ],
});

const cameras = phraseRule({
  id: 'security/cameras',
  clause: 'security',
  message: { en: 'This tells where cameras do not see.', es: 'Esto dice dónde no ven las cámaras.' },
  cases: [
    {
      severity: 'flag',
      all: [
        [
          '@camera <8> @camera-off',
          '@camera-off <4> @camera',
          '(no|ni_una|ninguna|without_a|not_one) <2> (camera|cameras|camara|camaras|lens|lenses|cctv|footage) <3> (covers|cover|covering|on|past|at|watching|pointed|between|behind|beyond|in_the|for_the|from|near|cubre|en|hacia|sirviendo|sirve|funciona|funcionando)',
          '(camera|camara|eye|lens|dome|ojo) <8> (admiring|staring_at|looking_at|pointed_at|points_at|aimed_at|facing|mirando|viendo|apuntando) <3> (wall|brick|sky|tree|nothing|ceiling|pared|cielo|techo|arbol|nada)',
        ],
      ],
      unless: [
        'scam*|phish*|estafa*',
        AT_HOME,
        'webcam|zoom|phone_camera|selfie|photographer|foto|fotos|dash_cam|bring|traiga|scout*|hold_still|quite_still|courtroom|no_pictures|candid|shy|speed_camera|trap_camera|nest_cam|livestream|live_stream|meeting|sesion|transmision',
      ],
    },
    {
      severity: 'flag',
      all: [
        ['@camera'],
        [
          "(it's|its|is|es|son|they're|are) <2> (birdhouse|fake|dummy|dummies|decoy|decoys|shell|toy|toys|juguete|adorno|cascaron|prop|props|cardboard|plastic|carton|plastico)",
        ],
      ],
      within: 'neighbours',
      span: 24,
      unless: [FRAUD, 'toy_drive|toys|kids|photo_booth'],
    },
  ],
});

const outOfWork = phraseRule({
  id: 'security/alarm-out',
  clause: 'security',
  message: {
    en: 'This tells that an alarm, lock or barrier does not do its work.',
    es: 'Esto dice que una alarma, cerradura o barrera no funciona.',
  },
  cases: [
    {
      severity: 'flag',
      any: [
        '@alarm <8> @out-of-work',
        '@alarm <8> <4> (dead|disabled|disconnected|unplugged|bypassed|desconectad*|desactivad*|apagad*|muerta|descompuest*)',
        '@out-of-work <4> @alarm',
      ],
      unless: [
        FRAUD,
        AT_HOME,
        TEST,
        'batter*|pila|pilas|lawn|yard|irrigation|irrigat*|zacate|jardin|riego|winterize|elevator|elevador|carbon_monoxide|scanner_at_the_desk|sump|residential|renters|landlord*|ice_machine|scoreboard|donated|panel_discussion|panel_of|neighborhood_is_out|traffic_signal*|semaforo*|street_light*|alumbrado|faucet|hydrant_flushing|grito*|outages|customers',
      ],
    },
    {
      severity: 'flag',
      any: ['@barrier <6> @unshut', '@unshut <3> @barrier'],
      unless: [
        FRAUD,
        AT_HOME,
        TEST,
        '(car|cars|vehicle|vehicles|carro|carros|vehicul*|open_house|open_to_the_public|to_the_public|public|trail|rain|smoke|hurricane|huracan|storm|tormenta|flood|toy|story|escape_room|novel|novela|libro|book|stays_open (8|until|till|from)|window @num|ventanilla|burglar*|thie*|ladron*|robber*|lluvia|welcome|bienvenid*|refrigerator|freezer|oven|washer|play|obra)',
      ],
    },
    {
      severity: 'flag',
      all: [
        [
          '@barrier <6> (broken|busted|out_of_order|off_its_hinges|down|bent|rusted_through|kicked_in|roto|rota|rotos|rotas|descompuest*|caid*|vencid*|zafad*|tumbad*|tirad*)',
        ],
        [
          '@gap-time',
          '@clock',
          'nobody|no_one|nadie|anyone|anybody|cualquiera|walk_in|walk_right|stroll|wander|wanders|climb|right_in|se_meten|se_mete|entran|still|todavia|since|desde|yet|way_in',
        ],
      ],
      unless: [
        FRAUD,
        AT_HOME,
        TEST,
        'car|cars|carro|carros|vehicul*|police|burglar*|robber*|suspect*|arrest*|thie*|crews|repaired|being_repaired|cuadrilla*|reparan|reparamos|reparado|sospechos*|policia|robo|robos|dog_park|cemetery|play|novel|closed|cerrad*|power_lines|down_town',
      ],
    },
    {
      severity: 'flag',
      any: [
        '(waved|waving|let|letting) <3> (through|in) <6> (without|no) <3> (badge|badges|screening|check|checks|id)',
        'being_waved_through|get_waved_through|waves_everybody_through|waving_everybody_through',
        'no <1> (bag|badge|id) (check|checks|screening) <8> @gap-time',
        "(room|building|system|panel|museum|edificio|sala|cuarto) <8> (takes_no_notice|won't_notice|doesn't_notice|would_never_know|no_se_da_cuenta|ni_cuenta_se_da)",
        'dejan_pasar <4> sin (revisar|gafete|credencial|identificacion)',
        'pasan_sin (revisar|revision|gafete|credencial)',
        '(anda|estamos|seguimos|trabaja) sin <1> (revisor|escaner|detector|rayos_x|arco|guardia) <3> (de|en|hasta)',
        "(never|nunca|not|doesn't|don't|no) <1> (checks|check|searches|search|screens|looks_in|revisa|revisan|checa|checan) <2> (bag|bags|cooler|coolers|trunk|trunks|badges|ids|bolsas|hieleras|cajuelas|mochilas|gafetes) <4> (on|at|in|en|del|por)",
        'tailgat* <3> (badge|door|gate)',
      ],
      unless: [FRAUD, 'concert|festival|pool|library|airline*|we_will'],
    },
  ],
});

export const rules: readonly Rule[] = [unwatched, cameras, outOfWork];
