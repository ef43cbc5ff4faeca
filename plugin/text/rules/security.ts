import '../lexicons/security';
import { phraseRule } from '../phrase-rule';
import type { Rule } from '../rule';

const TEST = 'test|tests|tested|testing|drill|drills|exercise|rehearsal|prueba|pruebas|simulacro|simulacros|ensayo';

const unwatched = phraseRule({
  id: 'security/unwatched',
  clause: 'security',
  message: {
    en: 'This tells when or where nobody keeps watch.',
    es: 'Esto dice cuándo o dónde nadie vigila.',
  },
  cases: [
    {
      severity: 'flag',
      all: [['@nobody-there'], ['@gap-time']],
      unless: [
        'lifeguard*|swim*|pool|pools|beach|child|children|kid|kids|pet|pets|dog|dogs|stove|candle*|grill*|cook*|fire|campfire*|fireworks|car|cars|vehicle|vehicles|bag|bags|luggage|package|packages|meter|hurt|injur*|home|homes|flame*|space_heater|library|branch|window_3|vigilen_a|ninos|alberca|salvavidas|estufa|vela|velas|mascota|mascotas|vehiculo|vehiculos|equipaje|herid*|lesionad*',
        '@leak-warning',
        TEST,
      ],
    },
    {
      severity: 'flag',
      all: [
        [
          '(only|just|down_to|solo|nomas|unicamente|apenas) <2> (one|two|1|2|a_single|una|un|dos) <2> @watcher',
          '(one|a_single|una_sola|un_solo|una) <1> @watcher <3> (for|covers|covering|para|cubre) <4> (city|town|side|district|ciudad|lado|zona|pueblo)',
          'short <2> (unit|units|officer|officers|deputies|guards|dispatchers)',
          'queda <2> (una|un|dos) <1> @watcher',
        ],
        ['@gap-time'],
      ],
      unless: ['@leak-warning', TEST, 'hiring|hire|join|apply|vacan*|empleo|contrata*|unase'],
    },
    {
      severity: 'flag',
      all: [
        ['@watcher <6> @rounds'],
        [
          '@time <8> @time',
          'every @num (hours|minutes|horas|minutos)',
          'cada @num (horas|minutos)',
          '(at|a_las|a_la|around|about) @time <3> (sharp|every|each|daily|nightly|on_the_dot|todos|cada|diario|en_punto)',
          '(between|entre) @time <1> @time',
          'from @time to @time',
          'de <1> @num <1> a <1> @time',
        ],
      ],
      unless: [
        '@leak-warning',
        TEST,
        'parade|coffee|visit_with|meet|story|storytime|open_house|tour|tours|tip_a_cop|desfile|cafe|feria|bus|route|library|fire_truck|santa|line_up|wave|ice_cream|read|reads|class|classes|clase|taller|leer|reunion|meeting',
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
      all: [['@camera'], ['@camera-off']],
      unless: [
        '@leak-warning',
        'your_camera|your_cameras|webcam|zoom|phone_camera|photo|photos|selfie|photographer|su_camara|sus_camaras|foto|fotos|body_cam|dash_cam|bring|traiga',
      ],
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
      all: [['@alarm <8> @out-of-work', '@out-of-work <4> @alarm']],
      unless: [
        '@leak-warning',
        TEST,
        'your_alarm|your_smoke|your_home|your_house|your_sprinkler*|your_meter|su_casa|su_hogar|su_detector|sus_detectores|batter*|pila|pilas|lawn|yard|irrigation|irrigat*|zacate|jardin|riego|winterize|elevator|elevador|carbon_monoxide|scanner_at_the_desk|sump',
      ],
    },
    {
      severity: 'flag',
      all: [['@barrier <6> @unshut', '@unshut <4> @barrier']],
      unless: [
        '@leak-warning',
        TEST,
        'your|su_casa|sus_puertas|car|cars|vehicle*|truck|trucks|carro|carros|vehicul*|open_house|open_to_the_public|public|trail|rain|smoke|hurricane|huracan|storm|tormenta|flood|toy|story|escape_room',
      ],
    },
    {
      severity: 'flag',
      all: [
        [
          '@barrier <4> (broken|busted|out_of_order|off_its_hinges|down|bent|rusted_through|kicked_in|roto|rota|rotos|rotas|descompuest*|caid*|vencid*|zafad*)',
        ],
        ['@gap-time', 'nobody|no_one|nadie|anyone|cualquiera|walk_in|walk_right|still|todavia|since|desde|yet'],
      ],
      unless: [
        '@leak-warning',
        TEST,
        'your|car|cars|carro|carros|vehicul*|police|burglar*|robber*|suspect*|arrest*|thie*|storm|crews|repair*|cuadrilla*|repara*|sospechos*|policia|robo|robos|dog_park|cemetery',
      ],
    },
    {
      severity: 'flag',
      any: [
        '(waved|waving|let|letting) <3> (through|in) <6> (without|no) <3> (badge|badges|screening|check|checks|id)',
        'being_waved_through',
        'no <1> (bag|badge|id) (check|checks|screening) <8> @gap-time',
        'dejan_pasar <4> sin (revisar|gafete|credencial|identificacion)',
        'pasan_sin (revisar|revision|gafete|credencial)',
        'tailgat* <3> (badge|door|gate)',
      ],
      unless: ['@leak-warning', 'concert|festival|pool|library'],
    },
  ],
});

const cash = phraseRule({
  id: 'security/cash',
  clause: 'security',
  message: {
    en: 'This tells where and when cash is unprotected.',
    es: 'Esto dice dónde y cuándo hay dinero sin protección.',
  },
  cases: [
    {
      severity: 'flag',
      all: [['@public-cash'], ['@cash-move'], ['@unescorted']],
      unless: [
        '@leak-warning',
        'security_deposit|security_deposits|your|sus|su_deposito|rental|renter*|refund*|reembols*|do_not|don\'t|no_deje|no_dejen|please|donation*|donacion*|raised|box_office|taquilla|exact_change|pay_by|pague|pagar|card_only|scam*|estafa*|found|encontr*|atm|cajero_automatico|reported|robbed|robbery|stolen|robo',
      ],
    },
  ],
});

const plans = phraseRule({
  id: 'security/plans',
  clause: 'security',
  message: { en: 'This shows the plan of something critical.', es: 'Esto muestra el plano de algo crítico.' },
  cases: [
    {
      severity: 'flag',
      all: [['@plan-paper'], ['@critical'], ['@shown-to-all']],
      unless: [
        '@leak-warning',
        'master_plan|water_plan|conservation_plan|drought_plan|capital_plan|plan_to|plans_to|plan_de_conservacion|plan_maestro|plan_de_sequia|budget|bid|bids|hearing|rebate|flood_map|flood_maps|evacuat*|shelter_map|plan_ahead|plan_for|make_a_plan|tour|tours|kids|cartoon|coloring|ninos|dibujo|residents_can_see|boil|outage_map|proposed|proposal|project|proyecto|service_line|service_lines|your_water',
      ],
    },
    {
      severity: 'flag',
      all: [
        [
          'motorcade|dignitary|dignitaries|vip|vips|governor\'s_visit|governor|president|judge\'s_route|witness_convoy|prisoner_transport|inmate_transport|transport_van|evidence_transport|armored_truck|armored_car|caravana_oficial|comitiva|gobernador|gobernadora|presidente|traslado_de_presos|traslado_de_reos|camion_de_valores|camioneta_de_valores',
        ],
        [
          '(minute_by_minute|minute_by_minute|arrival_gate|arrives_at_gate|motorcade_sheet|route|routes|car_order|back_entrance|rear_entrance|service_entrance|where_each_officer|where_the_officers|where_officers|security_detail|hotel|room_number|ruta|recorrido|entrada_trasera|puerta_trasera|entrada_de_servicio|minuto_a_minuto|orden_de_los_carros|pulls_up_at|pulls_in|llega_a_las|por_atras)',
        ],
      ],
      unless: [
        '@leak-warning',
        'parade|mutton|bus_route|desfile|trade|presidents_day|street_closure|closed_to_traffic|expect_delays|homenaje',
      ],
    },
    {
      severity: 'flag',
      any: [
        '(runs|run|depends|depend|relies|hangs|hang) <2> (off|on|from|through) <2> (one|a_single|just_one|1) <3> (breaker|pump|line|feed|transformer|cable|valve|server|switch|generator|fiber|main|circuit|feeder)',
        '(no|without_a|without_any|has_no|have_no) (backup|backups|redundancy|failover|second_feed|spare|backup_generator|backup_power) <6> (plant|pump|station|power|substation|dispatch|911|server|tower|feed|feeds)',
        '(plant|pump|station|substation|dispatch|911|server|tower|feed|feeds|well) <6> (no_backup|no_redundancy|no_failover|without_backup|single_point_of_failure)',
        'single_point_of_failure',
        '(take|knock|cut|shut|trip|pull) <3> (out|down|off|that|it|one) <6> (whole|entire|all_of) <2> (city|town|side|system|plant|grid|district)',
        '(toda|todo) <5> depende_de <2> (un_solo|una_sola|un|una) <3> (bomba|breaker|transformador|pastilla|interruptor|valvula|linea|cable|servidor|fusible)',
        '(no_tiene|no_hay|sin) <1> (respaldo|planta_de_luz|generador|redundancia) <6> (planta|bomba|bombeo|estacion|911|despacho|pozo|torre|servidor)',
        '(valve|valves|breaker|breakers|shutoff|shutoffs|panel|hatch|duct|vent|manhole|tunnel|valvula|valvulas|pastilla|tablero|tapa|ducto|tunel) <8> (unlocked|isn\'t_even_locked|not_locked|never_locked|no_lock|leads_straight_in|leads_right_in|leads_to|wide_open|sin_candado|sin_llave|da_directo|lleva_directo)',
      ],
      unless: ['@leak-warning', TEST, 'your'],
    },
  ],
});

export const rules: readonly Rule[] = [unwatched, cameras, outOfWork, cash, plans];
