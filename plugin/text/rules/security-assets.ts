import { FRAUD } from '../lexicons/leak-common';
import '../lexicons/security';
import { phraseRule } from '../phrase-rule';
import type { Rule } from '../rule';

const NO_CASH_LEAK = [
  FRAUD,
  "security_deposit|security_deposits|su_deposito|rental|renter*|refund*|reembols*|do_not|no_deje|no_dejen|please_don't|donation*|donacion*|raised|box_office|exact_change|pay_by|pague|pagar|card_only|cards_only|scam*|estafa*|found|encontr*|atm|cajero_automatico|robbed|robbery|stolen|robo|people_power|budget|save_money|ahorr*|checks_and_money_orders_only|customers|clientes|carry_cash|your_wallet|su_cartera|pickpocket*|prize|premio",
];

const cash = phraseRule({
  id: 'security/cash',
  clause: 'security',
  message: {
    en: 'This tells where and when cash is unprotected.',
    es: 'Esto dice dónde y cuándo hay dinero sin protección.',
  },
  cases: [
    { severity: 'flag', all: [['@public-cash'], ['@cash-move'], ['@unescorted']], span: 30, unless: NO_CASH_LEAK },
    {
      severity: 'flag',
      all: [
        [
          '(bag|bags|pouch|envelope|envelopes|box|bolsa|sobre|morral|maleta|it|lo|la) <8> (bank|banco|credit_union|caja_popular|vault|night_deposit|tesoreria)',
          '@public-cash',
        ],
        [
          '(walks|carries|drives|hauls|runs|lleva) (it|lo|la|them) <2> (over|across|down|to_the_bank|al_banco)',
          '(by_herself|by_himself|alone|on_foot|on_her_own|on_his_own|unescorted|just|solita|sola|solito|a_pie|caminando|sin_escolta)',
        ],
        ['@clock', '@gap-time'],
        ['@public-cash', 'cashier*|cajer*|register*|day_s_take|count*|balanced|bank|banco|corte'],
      ],
      within: 'neighbours',
      span: 40,
      unless: NO_CASH_LEAK,
    },
    {
      severity: 'flag',
      all: [
        ['@public-cash'],
        ['goes_out|go_out|leaves|heads_to|sale|se_lleva'],
        ['@time', '@clock'],
        [
          'just|only|nomas|solo|unmarked|with_one|con_un|with_a_single|back_gate|back_door|golf_cart|puerta_de_atras|por_atras|alley|callejon',
        ],
      ],
      unless: NO_CASH_LEAK,
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
      span: 34,
      unless: [
        FRAUD,
        'master_plan|water_plan|conservation_plan|drought_plan|capital_plan|plan_to|plans_to|plan_de_conservacion|plan_maestro|plan_de_sequia|budget|bid|bids|hearing|rebate|flood_map|flood_maps|evacuat*|shelter_map|plan_ahead|plan_for|make_a_plan|kids|cartoon|coloring|niños|dibujo|residents_can_see|boil|outage_map|proposed|proposal|proyecto|service_line|service_lines|your_water|workbench|payment_plan|health_plan|site_plan_review|comprehensive_plan|strategic_plan|plan_b|closures|closure|detour|road_map|bus|transit',
      ],
    },
    {
      severity: 'flag',
      all: [
        [
          "motorcade|dignitary|dignitaries|vip|vips|governor's_visit|governor|president|vice_president|senator's_visit|judge's_route|witness_convoy|prisoner_transport|inmate_transport|transport_van|evidence_transport|armored_truck|armored_car|caravana_oficial|comitiva|gobernador|gobernadora|presidente|traslado_de_presos|traslado_de_reos|carro_de_valores|carro_blindado|camion_de_valores|camioneta_de_valores",
        ],
        [
          '(minute-by-minute|arrival_gate|arrives_at_gate|motorcade_sheet|route|routes|car_order|back_entrance|rear_entrance|service_entrance|where_each_officer|where_the_officers|where_officers|security_detail|room_number|ruta|recorrido|entrada_trasera|puerta_trasera|entrada_de_servicio|minuto_a_minuto|orden_de_los_carros|pulls_up_at|pulls_in|llega_a_las|puerta_de_atras|back_door|por_atras)',
        ],
      ],
      unless: [
        FRAUD,
        'parade|mutton|bus_route|desfile|trade|presidents_day|street_closure|closed_to_traffic|expect_delays|homenaje|commission|association|council|comision|asociacion|scholarship',
      ],
    },
    {
      severity: 'flag',
      any: [
        '(runs|run|depends|depend|relies|hangs|hang) <2> (off|on|from|through) <2> (one|a_single|just_one|1) <3> (breaker|pump|line|feed|transformer|cable|valve|server|switch|generator|fiber|main|circuit|feeder)',
        '(no|without_a|without_any|has_no|have_no) (backup|backups|redundancy|failover|second_feed|spare|backup_generator|backup_power) <6> (plant|pump|station|power|substation|dispatch|911|server|tower|feed|feeds)',
        '(plant|pump|station|substation|dispatch|911|server|tower|feed|feeds|well) <6> (no_backup|no_redundancy|no_failover|without_backup|single_point_of_failure)',
        'single_point_of_failure',
        '(take|takes|knock|knocks|cut|cuts|shut|shuts|trip|pull|leave|leaves|turn|turns) <3> (out|down|off|that|it|one|half) <6> (whole|entire|all_of|half_of|half_the) <2> (city|town|side|system|plant|grid|district|us)',
        '(one|only|single) <1> (wheel|valve|breaker|switch|lever|line|cable) <6> (would|will|could|can) <2> (leave|stop|cut|shut|flood|drain|black_out|darken)',
        '(cut|cuts|cutting|severed|corta|cortan|cortar|cortara) <4> (line|fiber|cable|wire|feed|main|linea|fibra|alambre) <8> (go_dark|goes_dark|go_quiet|goes_quiet|lose|loses|down|out|se_cae|se_queda|sin)',
        '(batteries|generator|backup|ups) <8> (good_for|last|lasts|only_for|hold|holds) <2> (@num|ten|twenty|thirty|fifteen|five|an) (minutes|hour|hours)',
        '(depende|dependen|cuelga|cuelgan|vive|viven) de <1> (un_solo|una_sola) <2> (bomba|breaker|transformador|pastilla|interruptor|valvula|linea|cable|servidor|fusible|generador|tubo|ducto)',
        '(toda|todo) <5> depende_de <2> (un_solo|una_sola|un|una) <3> (bomba|breaker|transformador|pastilla|interruptor|valvula|linea|cable|servidor|fusible)',
        '(no_tiene|no_hay|sin) <1> (respaldo|planta_de_luz|generador|redundancia) <6> (planta|bomba|bombeo|estacion|911|despacho|pozo|torre|servidor)',
        '(planta|bombeo|911|despacho|pozo|torre|servidor) <6> (no_tiene|no_hay|sin) <1> (respaldo|planta_de_luz|generador|redundancia)',
        "(valve|valves|breaker|breakers|shutoff|shutoffs|panel|hatch|duct|vent|manhole|tunnel|valvula|valvulas|pastilla|tablero|tapa|ducto|tunel|chlorine|cloro|tambos|intake|intakes) <8> (unlocked|isn't_even_locked|not_locked|never_locked|no_lock|leads_straight_in|leads_right_in|wide_open|no_fence|sin_candado|sin_llave|da_directo|lleva_directo|sin_cerca|sin_barda|sin_mas_candado)",
      ],
      unless: [
        FRAUD,
        'test|tests|drill|exercise|prueba|simulacro',
        '(your (home|house|meter|yard|valve|main|shutoff)|su casa|su medidor|su llave)',
      ],
    },
  ],
});

export const rules: readonly Rule[] = [cash, plans];
