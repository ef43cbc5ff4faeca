import { FRAUD } from '../lexicons/leak-common';
import { HEALTH_TOLD } from '../lexicons/medical';
import '../lexicons/confidential';
import { onlyWith } from '../leak';
import { phraseRule } from '../phrase-rule';
import type { Rule } from '../rule';

const PERSON = [
  '@person',
  'mr|mrs|ms|miss|don|doña|señor|señora|sr|sra|srta <1> @any',
  'last_name @any',
  'se_llama @any',
  'named @any',
  "(name's @any|name_is @any)",
];

const NO_PERSON = [
  '(people|adults|anyone|anybody|everyone|those|seniors|residents|patients|kids|children|neighbors|personas|niños|adultos|vecinos|pacientes|quienes) <1> (with|who_have|living_with|con|que_tienen)',
  'leads|teaches|enseña|imparte|answers|explains|explica|researches|treats_patients|specializes',
  '@health-service',
  FRAUD,
  '@public-alert',
  'institute|institutes|agency|department|office_of|policy|act|association|society|hospital_system|center_for|centers_for|council|bureau|author|novel|film|book|libro|pelicula|history|historia|dedicated|named_for|in_honor|en_honor|scholarship|beca',
  'dog|dogs|cat|cats|puppy|kitten|horse|perro|perros|gato|perrito|gatito|adopt*|mascota|burro|tortoise|pelican|owl|deer|heartworm*',
];

const health: Rule = phraseRule({
  id: 'confidential/health',
  clause: 'confidential',
  message: { en: "This tells of a named person's health.", es: 'Esto habla de la salud de una persona con nombre.' },
  cases: [
    {
      severity: 'block',
      any: [
        '@person <2> (tested_positive|was_diagnosed|is_battling|is_fighting|has|had|suffers|suffered|survived|beat|is_recovering|is_on|underwent|padece|tiene|tuvo|sufre|sufrio|salio_positivo|salio_positiva|esta_en|dio_positivo) <4> @ailment|@ailment-weak',
        '(diagnosticaron|detectaron|le_dio) <4> @ailment|@ailment-weak <6> a @person',
        'a @person <6> (le|lo|la) (diagnosticaron|detectaron|operaron|internaron|dio) <3> @ailment|@ailment-weak',
      ],
      unless: [
        '@public-alert',
        'dog|dogs|cat|cats|puppy|kitten|horse|perro|gato|adopt*|novel|film|book|libro|pelicula|exhibit|museum|18*',
      ],
      unlessIn: 'neighbours',
    },
    { severity: 'block', all: [HEALTH_TOLD, PERSON], span: 22, unless: NO_PERSON, unlessIn: 'neighbours' },
    {
      severity: 'block',
      all: [['@ailment'], PERSON],
      span: 10,
      unless: [...NO_PERSON, 'dr|dra|doctor|doctora|nurse|enfermera|specialist'],
      unlessIn: 'neighbours',
    },
    {
      severity: 'block',
      all: [
        [
          '(his|her|su|sus) <2> @ailment|@ailment-weak',
          '(he|she|patient|paciente) <3> (has|had|is|was|got|lost|needs|tiene|tuvo|esta|perdio|padece) <3> @ailment|@ailment-weak',
          '(sugar|pressure|azucar|presion) <2> (was|is|at|estaba|traia|de|en) @num',
          'se_trata_de @person',
          '^ @ailment',
        ],
        PERSON,
        ['@ailment', '@ailment-weak'],
      ],
      within: 'neighbours',
      span: 30,
      unless: NO_PERSON,
      unlessIn: 'neighbours',
    },
    {
      severity: 'block',
      any: [
        '(patient|paciente|pacientes|patients) <4> @person',
        '(patient|paciente) <6> (named|last_name|de_apellido|de_nombre) @any',
        '@person <1> (patient|paciente) <4> (in|of|en|de) (bed|room|cama|cuarto)',
      ],
      unless: ['be_patient', ...NO_PERSON, 'advocate|activist|activists|perspective|experience|care|portal|rights'],
    },
  ],
});

const minor: Rule = phraseRule({
  id: 'confidential/minor',
  clause: 'confidential',
  message: { en: 'This names a minor in a case.', es: 'Esto nombra a un menor en un caso.' },
  cases: [
    {
      severity: 'block',
      all: [['@minor'], ['@case-matter'], ['@person', 'se_llama @any', 'named @any', 'name_is @any']],
      span: 34,
      unless: [
        '@public-alert',
        FRAUD,
        'misdemeanor|parents|padres|reminds|recuerda|recuerdan|panel|week|month|semana|mes|workshop|champion*|winner*|team|teams|defend*|tournament|torneo|campeon*|contest|concurso|coach|camp|campamento|story|book|libro|cuento|volunteer*|scholarship*|beca|park|parque|court_number|basketball|tennis|pickleball|adult|charged_with_murder',
      ],
    },
    {
      severity: 'block',
      all: [
        [
          '@person de (4|5|6|7|8|9|10|11|12|13|14|15|16|17|seis|siete|ocho|nueve|diez|once|doce|trece|catorce|quince|dieciseis)',
          '@person (4|5|6|7|8|9|10|11|12|13|14|15|16|17|six|seven|eight|nine|ten|siete|ocho|nueve|diez)',
        ],
        ['@case-matter'],
        [
          '(dwi|dui|policia|police|se_fue_con|ran_off|ran_away|runaway|community_service|servicio_comunitario|shoplifting|vandalism|probation|removed|cps|foster|custody|dif|cited|citation|arrested|arrest|charged|victim|hit_by|hit|struck|bitten|injured|hurt|abused|assault|assaulted|stitches|truancy|curfew|detained|caught|rescued|drowned|graffiti|vape|juvenile|stolen|stole|fight|atropell*|mordid*|detenid*|citatorio|victima|abusad*|golpead*|lesionad*|herid*|grafiti|juvenil|puntadas|rescatad*)',
        ],
      ],
      span: 26,
      unless: ['@public-alert', 'champion*|winner*|team|teams|contest|concurso|coach|torneo|tournament|book|libro'],
    },
    {
      severity: 'block',
      all: [
        [
          '(boy|girl|child|kid|teen|teenager|minor|juvenile|student|toddler|victim|menor|niño|niña|joven|adolescente|alumno|alumna|bebe|muchacho|muchacha) <3> (is|was|named|es|se_llama|called|fue) <2> @person',
          '(boy|girl|child|kid|teen|teenager|juvenile|student|victim|niño|niña|menor|joven|adolescente|alumno|alumna) <2> @person',
          '(se_llama|his_name_is|her_name_is|named|de_nombre) @person',
        ],
        ['@case-matter'],
      ],
      within: 'neighbours',
      unless: [
        '@public-alert',
        FRAUD,
        'winner*|contest|concurso|adopt*|story|book|libro|cuento|scholarship*|team|tournament|torneo',
      ],
      unlessIn: 'post',
    },
  ],
});

const victim: Rule = phraseRule({
  id: 'confidential/victim',
  clause: 'confidential',
  message: {
    en: 'This names a victim, witness, caller or juror.',
    es: 'Esto nombra a una víctima, testigo, denunciante o jurado.',
  },
  cases: [
    {
      severity: 'block',
      all: [['@protected-person <8> @person', '@person <5> @protected-person'], ['@person']],
      unless: [
        '@public-alert',
        'scam*|fraud*',
        'advocate|advocates|services|services_coordinator|servicios|memorial|fund|fondo|compensation|patient_care|unit|unidad|dr|nurse|vigil|history|museum',
        '(sgt|detective|det|lt|officer|chief|sheriff|oficial|sargento|coordinator|director) @person',
      ],
    },
    {
      severity: 'block',
      any: [
        '@person <8> (lives_alone|vive_sola|vive_solo)',
        '@person <3> (whose|a_quien|cuya) <4> (burglarized|robbed|broken_into|robaron|asaltaron)',
        '(fue|it_was) @person (quien|who|el_que|la_que) <6> (policia|police|911|reporto|reportar|denuncio|llamo|called|reported|turned_in|told_us|told_detectives)',
        '(call|tip|report|complaint|llamada|denuncia|queja|aviso|reporte) <3> (came_from|was_from|came_in_from|made_by|vino_de|la_hizo|lo_hizo|la_puso|la_presento|fue_de) <1> @person',
        '(girl|woman|man|boy|teen|neighbor|employee|muchacha|muchacho|joven|señora|mujer|hombre|vecina|vecino|niña|niño) <1> (who|that|que|quien) <2> (accused|reported|called|testified|denuncio|acuso|reporto|llamo|declaro) <8> (is|was|named|es|se_llama|fue) <2> @person',
        '@person <6> (who_was|who_got|que_fue|was|fue) <1> (raped|assaulted|attacked|beaten|stabbed|abused|molested|carjacked|violada|violado|agredida|agredido|golpeada|golpeado|atacada|abusada|abusado)',
        '@person <2> (the_woman_he|the_woman_who_accused|the_girl_he|the_man_she|the_one_who_called|the_neighbor_who|who_turned_him_in|who_tipped|la_mujer_que|la_que_denuncio|la_que_llamo|el_que_llamo)',
        '(thanks|thank_you|gracias) <2> @person <6> (tip|tipped|reporting|calling_it_in|turning_in|turned_in|reported|denuncia|denunciar|avisar|reporte)',
      ],
      unless: ['@public-alert'],
    },
  ],
});

const injured: Rule = phraseRule({
  id: 'confidential/injured',
  clause: 'confidential',
  message: {
    en: 'This names the victim of a crime or an accident.',
    es: 'Esto nombra a la víctima de un delito o accidente.',
  },
  cases: [
    {
      severity: 'block',
      all: [
        [
          '(lady|woman|man|guy|girl|boy|kid|couple|señora|señor|muchacha|muchacho|joven|mujer|hombre) (who|that|que|a_quien|al_que|a_la_que) <2> (got|was|were|fue|le|lo|la) <2> (mugged|robbed|raped|assaulted|attacked|beaten|stabbed|shot|hit|bitten|scammed|carjacked|asaltaron|robaron|golpearon|violaron|atropellaron|apuñalaron|mordio|balearon|asaltad*|golpead*)',
        ],
        ['@person'],
      ],
      unless: ['@public-alert', FRAUD, 'arrested|arrestaron|detuvieron|wanted|se_busca|hero|museum|history'],
    },
  ],
});

const fileNumber: Rule = phraseRule({
  id: 'confidential/file-number',
  clause: 'confidential',
  message: {
    en: 'This ties a case or account number to a person.',
    es: 'Esto une un número de caso o de cuenta a una persona.',
  },
  cases: [
    {
      severity: 'flag',
      all: [
        [
          '@file-number-word <3> @num',
          '@file-number-word <3> @case-code',
          '(file|ticket|report|boleta|folio|cuenta|reporte|queja|denuncia) <1> @num',
        ],
        PERSON,
      ],
      unless: [
        '@public-alert',
        FRAUD,
        'arrested|arresto|arrestaron|permit|permiso|bid|licitacion|ordinance|ordenanza|detective|detectives|sgt|tips|hearing_on|zoning|plat|parcel|route|item|agenda|resolution|author',
      ],
    },
    {
      severity: 'flag',
      all: [['@file-number-word <3> @case-code', '(account|acct|case|cause|cuenta|causa|expediente) <2> @num'], PERSON],
      within: 'neighbours',
      unless: [
        '@public-alert',
        FRAUD,
        'arrested|arresto|arrestaron|detective|detectives|sgt|tips|anyone_with_information|cualquier_informacion|permit|permiso|ordinance|zoning|like|such_as|example|por_ejemplo|como',
      ],
      unlessIn: 'neighbours',
    },
  ],
});

const paper: Rule = phraseRule({
  id: 'confidential/paper',
  clause: 'confidential',
  message: { en: 'This gives out a draft or internal document.', es: 'Esto divulga un borrador o documento interno.' },
  cases: [{ severity: 'flag', any: ['@secret-paper'], unless: ['@public-paper', FRAUD] }],
});

export const rules: readonly Rule[] = [
  health,
  minor,
  victim,
  injured,
  onlyWith(fileNumber, /\d[-/]\d|\d{2}-?[A-Z]{2}|[A-Z]{2}-?\d{2}|(?<!\d)(?!(?:19|20)\d\d(?!\d))\d{4,}/u),
  paper,
];
