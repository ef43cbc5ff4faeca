import { FRAUD } from '../lexicons/leak-common';
import { HEALTH_TOLD } from '../lexicons/medical';
import '../lexicons/employee-life';
import { phraseRule } from '../phrase-rule';
import type { Rule } from '../rule';

const WHO = ['@city-worker', '@person', "he|she|he's|she's|his|her|him|ella"];
const NUMBERED_STREET = [
  '(lote|lot|space|unit|apt|apartment|apartamento|departamento|depto|trailer|traila) <1> @num',
  'en @any @num',
  'a_espaldas_de|a_espaldas_del|atras_del|enfrente_del',
  '@num <3> @street',
  '@street <2> @num',
  'the (blue|green|red|yellow|white|pink|brown|gray|grey|brick|tan|purple|orange|corner|last|first|second|third) <1> (house|duplex|trailer|home|door|gate|mailbox|apartment|cabin)',
  '(casa|puerta|reja|porton|traila|cochera|duplex) (azul|verde|roja|rojo|amarilla|amarillo|blanca|blanco|rosa|cafe|gris|morada|naranja|de_la_esquina|de_ladrillo)',
  '(on|at) the corner of',
  '(en la esquina de|esquina_con)',
  '((over|above|behind) the|next_to|across_from|around_the_corner)',
  'arriba_de|atras_de|enfrente_de|junto_a|a_un_lado_de|al_lado_de|a_la_vuelta',
  '(on|en) <3> (street|road|avenue|lane|drive|calle|privada|avenida|colonia|barrio)',
];
const WORKPLACE = [
  'station|substation|office|offices|city_hall|annex|headquarters|precinct|works_at|works_out_of|community_center|library|museum|on_site|hall|estacion|oficina|subestacion|ayuntamiento|anexo|trabaja_en|centro_comunitario|biblioteca',
  FRAUD,
  'missing|last_seen|suspect|arrest*|fire|blaze|residents|neighbors|incendio|vecinos|detenid*',
];

const home: Rule = phraseRule({
  id: 'employee-info/home',
  clause: 'employee-info',
  message: { en: 'This tells where a person lives.', es: 'Esto dice dónde vive una persona.' },
  cases: [
    {
      severity: 'block',
      all: [['@home-word'], ['@num <3> @street', '@street <2> @num'], WHO],
      span: 20,
      unless: WORKPLACE,
    },
    {
      severity: 'block',
      all: [
        [
          'renta|rents|rentando|boards_at|staying_at|se_queda_en|duerme_en|lives|vive|resides|lives_alone|his_house|her_house|their_house|his_place|her_place|his_trailer|her_trailer|home_is|house_is|home_address|su_departamento|su_depa|moved_to|moved_into|se_mudo|se_cambio_a',
        ],
        NUMBERED_STREET,
        ['@city-worker', '@person', "he|she|he's|she's|his|her|ella"],
      ],
      span: 14,
      unless: [
        ...WORKPLACE,
        'si_vive|si_usted|lived|raccoon|dog|cat|bird|bear|owl|snake|perro|gato|buho|tortuga|who_lives|everyone|anyone|family|families|familia|familias|if_you|si_usted|usted|museum|exhibit|1800s|pioneer|save_lives|lives_saved|lives_on',
      ],
    },
    {
      severity: 'block',
      all: [
        [
          '(su_casa|la_casa_de|casa_de|domicilio|su_domicilio|su_direccion|vive|la_de_la_reja|la_del_porton) <4> (calle|privada|avenida|colonia|numero|num|@num)',
          'casa (azul|verde|roja|amarilla|blanca|rosa|cafe|gris|morada) <4> @num',
        ],
        ['@city-worker', '@person'],
        ['@num', '(casa|puerta|reja|porton) (azul|verde|roja|amarilla|blanca|rosa|cafe|gris|morada|de_la_esquina)'],
      ],
      span: 20,
      unless: [...WORKPLACE, 'su_negocio|llame|inscrib*|registr*|si_su|en_su_domicilio|recibo|medidor|impuesto'],
    },
    {
      severity: 'block',
      any: [
        '(his|her|su) home_office <3> @num',
        '@person (house|home|place|casa) <1> (is|es) <1> (the|la|on|en|right|just|by|next)',
        '(casa|house) <3> (al|del|de_la|a_la|of) <1> @city-worker <3> (en|on|at) @any @num',
        '(bring|take|drop|send|leave|lleven|manden|lleve|deje) <4> (to|a|at|en) @num @any <6> (house|home|place|casa)',
        '(drop|bring|send|leave|mail|deliver|flowers|find|lleve|lleven|mande|manden|deje|dejen) <8> @person @num <3> (street|st|avenue|ave|road|rd|drive|dr|lane|ln|court|ct|circle|bend|loop|trail|terrace|point|cove)',
        '(number|numero) @num <1> (the|la|el|de) <1> (blue|green|red|yellow|white|pink|brown|gray|azul|verde|roja|amarilla|blanca|rosa|cafe|gris) (door|house|puerta|casa|porton|gate)',
        '(mr|mrs|ms|miss|don|doña|officer|captain|chief|director|coordinator|inspector|sgt|@person) @person at @num <3> (street|st|avenue|ave|road|rd|drive|dr|lane|ln|court|ct|circle|bend|loop|trail|terrace|point|cove)',
        "@person's @num <3> (street|st|avenue|ave|road|rd|drive|dr|lane|ln|court|ct|circle|bend|loop|trail|terrace|point|cove)",
        '(home|house|apartment|trailer|duplex) of our @city-worker',
        '(casa|domicilio) (de_nuestro|de_nuestra|del|de_la) <1> @city-worker <4> @num',
      ],
      unless: WORKPLACE,
    },
  ],
});

const phone: Rule = phraseRule({
  id: 'employee-info/phone',
  clause: 'employee-info',
  message: { en: 'This gives out a private phone number.', es: 'Esto da un teléfono particular.' },
  cases: [
    {
      severity: 'block',
      all: [['@private-phone'], ['@phone']],
      unless: [
        'scam*|estafa*|fake|fraud*|phish*|falso|falsa',
        '(work|city|duty|office|on_call|department|desk|station|shift|unit|crew) <1> (cell|phone|line|mobile|cellphone|number)',
        '(celular|telefono|numero|linea) <1> (de_la_oficina|del_trabajo|oficial|de_guardia|de_turno|de_la_ciudad|institucional|del_departamento|de_oficina|de_la_estacion)',
        'your|su_cita|sus_datos|hotline|311|citizens|text_alerts|keyword',
      ],
    },
    {
      severity: 'block',
      all: [
        ['@phone'],
        [
          '(wife|husband|mother|mom|daughter|son|girlfriend|boyfriend|esposa|esposo|mama|hija|hijo|marido|novia|novio) <8> @phone',
          '(su|his|her) (celular|cel|cell|telefono|numero|whats|whatsapp|phone|number|mobile)',
          'celular|cell|whatsapp (de|del|of) <2> @person',
          '(llam*|marq*|call|ring|text|mande) <3> (a_su_casa|at_home|al_de_su_casa|his_house|her_house)',
        ],
        ['@city-worker', '@person', 'intern|becario|becaria'],
      ],
      span: 24,
      unless: [
        'scam*|estafa*|fake|fraud*|phish*|falso|falsa',
        '(work|city|duty|office|on_call|department|desk|station|shift|unit|crew) <1> (cell|phone|line|mobile|cellphone|number)',
        '(de_la_oficina|del_trabajo|oficial|de_guardia|de_turno|de_la_ciudad|institucional|del_departamento|de_oficina|de_la_estacion)',
        'su_cuenta|numero_de_cuenta|su_reporte|his_office|her_office|su_oficina|call|llame|work_line|su_cita|missing|last_seen|tips',
      ],
    },
  ],
});

const mail: Rule = phraseRule({
  id: 'employee-info/mail',
  clause: 'employee-info',
  message: { en: 'This gives out a private e-mail address.', es: 'Esto da un correo particular.' },
  cases: [
    {
      severity: 'block',
      all: [['@private-mail'], ['@freemail']],
      within: 'neighbours',
      unless: ['@leak-warning'],
      unlessIn: 'post',
    },
  ],
});

const health: Rule = phraseRule({
  id: 'employee-info/health',
  clause: 'employee-info',
  message: { en: "This tells of an employee's health.", es: 'Esto habla de la salud de un empleado.' },
  cases: [
    {
      severity: 'block',
      all: [HEALTH_TOLD, ['@city-worker', 'our <3> @person', 'nuestro|nuestra|our_own', '@person']],
      span: 20,
      unless: [
        '@health-service',
        FRAUD,
        '@public-alert',
        '(people|adults|anyone|those|seniors|residents|patients|kids|personas|niños|adultos|pacientes|quienes) <1> (with|who_have|living_with|con|que_tienen)',
        'leads|teaches|enseña|imparte|explains|explica',
        'institute|agency|department_of|policy|dog|dogs|cat|cats|perro|gato|adopt*|victim|driver_was|driver_is|crash|wreck|collision|choque|accidente|one_driver|patients|pacientes|residents',
      ],
      unlessIn: 'neighbours',
    },
  ],
});

const family: Rule = phraseRule({
  id: 'employee-info/family',
  clause: 'employee-info',
  message: {
    en: "This tells of an employee's family or private life.",
    es: 'Esto habla de la familia o la vida privada de un empleado.',
  },
  cases: [
    {
      severity: 'block',
      all: [
        ['@private-event'],
        ['@city-worker', 'our|nuestro|nuestra|nuestros', '@person'],
        ["he|she|he's|she's|his|her|him|hers|ella|su|sus|se|lo|la|le|ya|who|que", '@person'],
      ],
      span: 16,
      unless: [
        FRAUD,
        '@public-alert',
        'court|docket|filing|court_records|public_records|license|marriage_license|licencia|registro_civil|exhibit|museum|historia|history|free|gratis|victims|victimas|services|servicios|program|programa|resources',
      ],
    },
    {
      severity: 'block',
      any: [
        '(his|her|their) <1> @relative <8> (@ailment|layoff|laid_off|left|moved_out|jail|prison|chemo|arrested|died|passed|er|hospital|due|pregnant)',
        'su <1> @relative <8> (@ailment|hospital|carcel|dejo|murio|fallecio|embarazada|operaron|internaron|la_uci)',
        "@person's @relative <6> (@ailment|@private-event|is_in|started|starts|was_in|went_into)",
      ],
      unless: ['@public-alert', FRAUD, '@health-service', 'story|novel|book|film|exhibit|museo|libro|cuento|pelicula'],
    },
  ],
});

const birthday: Rule = phraseRule({
  id: 'employee-info/birthday',
  clause: 'employee-info',
  message: {
    en: "This gives an employee's age or date of birth.",
    es: 'Esto da la edad o la fecha de nacimiento de un empleado.',
  },
  cases: [
    {
      severity: 'flag',
      all: [
        ['@city-worker', '@person', 'he|she|somebody|someone|ella|alguien|our_own|nuestro|nuestra'],
        [
          '(llega|llego|entra|estrena) <2> (tercer|cuarto|quinto|sexto|septimo) piso',
          '(happy|feliz) <2> (30th|40th|45th|50th|55th|60th|65th|70th)',
          '(turns|turned|turning|hits|hit|celebrates) <2> (the_big|big)? (thirty|forty|fifty|sixty|seventy|30|35|40|45|50|55|60|65|70|5-0|4-0|6-0|3-0|five_oh|four_oh|six_oh|three_oh|thirty_*|forty_*|fifty_*|sixty_*)',
          '(the|big) (5-0|4-0|6-0|3-0|7-0|five_oh|four_oh|six_oh|three_oh|seven_oh)',
          '(cumple|cumplio|cumplira|celebra) <2> (años|primaveras|30|35|40|45|50|55|60|65|70|treinta|cuarenta|cincuenta|sesenta|setenta) ',
          '(is|es) <1> (years_young|años_bien_vividos)',
          '@num (years_old|years_young) (today|on|this)',
        ],
      ],
      unless: [
        'cien|100|101|102|90|95|99|noventa',
        'ferry|boat|train|tower|tree|edificio|dock|engine|years_of|años_de|años_en|años_con|anniversary|aniversario|service|servicio|city_of|our_city|library|park|museum|bridge|building|station_3|pool|founded|fundad*|dia_de|ran|win*|marathon|years_on|exhibit|museo|ranch|pioneer|wearing|vestid*|turns_50_pages',
        FRAUD,
        '@public-alert',
      ],
    },
  ],
});

const away: Rule = phraseRule({
  id: 'employee-info/away',
  clause: 'employee-info',
  message: { en: "This tells of an employee's leave or travel.", es: 'Esto habla del permiso o viaje de un empleado.' },
  cases: [
    {
      severity: 'flag',
      all: [
        ['@away'],
        ['@until-when'],
        ['@city-worker', '@person', "he|she|he's|she's|his|her|ella|su|nuestro|nuestra|our"],
      ],
      span: 26,
      unless: [
        FRAUD,
        '@public-alert',
        'flights|flight_to|paper|mail|email|events|event|concert|festival|show|route|routes|bus|shelter|pool|street|road|lane|power|water|crews|closed|cerrado|cerrada|library|registration|season|camp|campamento|tour|seniors|viaje_para|tickets|boletos|conference|conferencia|training|capacitacion|medical_examiner|airport|aeropuerto|airline|passengers|your|you|usted',
      ],
    },
  ],
});

export const rules: readonly Rule[] = [home, phone, mail, health, family, birthday, away];
