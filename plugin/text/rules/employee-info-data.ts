import type { Finding, Localized } from '../../policy';
import '../lexicons/leak-common';
import '../lexicons/employee-life';
import type { Analysis } from '../analysis';
import { findPattern } from '../find';
import { leakAt, near, sentenceAt, sentencesWith } from '../leak';
import { pattern } from '../phrase-rule';
import type { Rule } from '../rule';
import { findSpokenDigits } from '../spoken-digits';

const EMPLOYEE = [
  pattern('@city-worker'),
  pattern('our|our_own|nuestro|nuestra|nuestros|coworker|crew|compañero|compañera'),
  pattern(
    '(in|from|at|over_in|de|en) (court|the_court|corte|circulation|reference|youth_services|engineering|the_tax_office|the_clinic|the_airport|the_marina|the_warehouse|the_garage|the_shop|the_front_desk|window|ventanilla|limpieza|alumbrado|drenaje|jardines|compras|tesoreria|transito|sistemas|catastro|tránsito|records|payroll|finance|utilities|purchasing|fleet|parks|zoning|permits|billing|streets|signals|sanitation|public_works|library|hr|human_resources|dispatch|station|nominas|nomina|finanzas|parques|obras_publicas|biblioteca|permisos|cobranza|canchas|taller)',
  ),
  pattern('years_of_service|birthday_crew|birthdays|cumpleañeros'),
];
const PERSON = [
  pattern('@person'),
  pattern('mr|mrs|ms|don|doña|señor|señora|sr|sra @any'),
  pattern('he|she|his|her|él|ella|nació|nacio'),
];
const WARNED = [pattern('@leak-warning'), pattern('@public-alert')];
const BORN = [
  pattern(
    '(born|birthday|birthdate|birth_date|date_of_birth|dob|d_o_b|bday|b_day|class_of|nac|nacido|nacida|nacio|fecha_de_nacimiento|f_nac|as_old_as|same_age_as|tan_viejo_como|cosecha|modelo|cumple|cumpleaños) <6> @date',
  ),
  pattern('@date <2> (birthday|dob|cumpleaños)'),
];
const CELEBRATED = [
  pattern(
    'was_born|born_on|nacio|as_old_as|same_age_as|cosecha|cosecha_de|birthday|birthdays|cumple|cumpleaños|cumpleañeros|happy_birthday|feliz_cumpleaños|turns|turning|hits_the_big|the_big|festejamos|festejado|festejada|mañanitas',
  ),
];
const GREETED = [pattern('felicit*|congrat*|wish|feliz|happy|cake|pastel|candles|candle|velitas|velas')];
const AGED = [
  pattern(
    'museum|exhibit|exhibition|exhibición|museo|founded|fundada|fundado|bridge|building|station_3|ranch|pioneer|anniversary|aniversario|calf|cub|foal|elephant|giraffe|puppy|kitten|potrillo|cría|built|opened',
  ),
];
const PLATE = [
  pattern('plate|plates|license_plate|licence_plate|tag|tags|placa|placas|matricula'),
  pattern(
    'pickup|suv|sedan|hatchback|minivan|jeep|motorcycle|harley|tacoma|tundra|f-150|silverado|mustang|camaro|corvette|civic|accord|corolla|camry|tahoe|suburban|bronco|wrangler|troca|camioneta|vocho|tsuru|motocicleta|carro|coche|truck',
  ),
];
const NOT_PRIVATE_CAR = [
  pattern(
    'stolen|robado|robada|hit_and_run|hit-and-run|towed|abandoned|abandonado|impound|auction|subasta|city_pickup|city_truck|city_vehicle|seal_on_the_door|unidad|marked_unit|fleeing|fled|speeding|dui|crash|choque|chocó',
  ),
];
const OWNER = [pattern('off_duty|owner_of|dueño')];
const PHONE_TOLD = [
  pattern('@private-phone'),
  pattern(
    'reached|reach|call|ring|text|llame|llámele|márquele|marquele|marcarle|llámenle|dial|phone|number|numero|número|cell|celular|whatsapp',
  ),
];

const DATED = /\b(?:19[3-9]\d|20[0-2]\d)\b|\b\d{1,2}[/-]\d{1,2}[/-]\d{2,4}\b/u;
const YEAR = /(?<![\p{L}\d$#-])(?:19[3-9]\d)(?![\p{L}\d-])/gu;
const PLATE_CODE =
  /(?<![\p{L}\d-])(?=[A-Z\d -]{0,8}\d)(?=[A-Z\d -]{0,8}[A-Z])(?!\d{1,3} OBO)(?:[A-Z]{3}[- ]?\d{3,4}|[A-Z]{2,3}[- ]?\d{1,2}[A-Z]\d{1,2}|\d[A-Z]{2}[- ]?[A-Z]?\d{3,4}|[A-Z\d]{3}[- ][A-Z\d]{4}|[A-Z]{3}[- ]?\d[A-Z]\d{2}|\d{3}[- ]?[A-Z]{3})(?![\p{L}\d-])/gu;

const MESSAGES: Readonly<Record<'birth' | 'birthday' | 'plate' | 'phone', Localized>> = {
  birth: { en: "This gives a person's date of birth.", es: 'Esto da la fecha de nacimiento de una persona.' },
  birthday: { en: "This gives an employee's date of birth.", es: 'Esto da la fecha de nacimiento de un empleado.' },
  plate: { en: "This gives the licence plate of an employee's car.", es: 'Esto da la placa del carro de un empleado.' },
  phone: { en: 'This gives out a private phone number.', es: 'Esto da un teléfono particular.' },
};

const births = (analysis: Analysis): readonly Finding[] => {
  const { text } = analysis.run;
  const findings: Finding[] = [];
  const employees = sentencesWith(analysis, EMPLOYEE);
  const people = sentencesWith(analysis, PERSON);
  const warned = sentencesWith(analysis, WARNED);
  const aged = sentencesWith(analysis, AGED);
  const celebrated = sentencesWith(analysis, CELEBRATED);
  const greeted = sentencesWith(analysis, GREETED);
  for (const match of BORN.flatMap((one) => findPattern(analysis, one))) {
    const start = analysis.tokens[match.first]?.start ?? 0;
    const end = analysis.tokens[match.last - 1]?.end ?? start;
    if (!DATED.test(text.slice(start, end)) || near(warned, match.sentence, 1) || near(aged, match.sentence, 0))
      continue;
    if (near(employees, match.sentence, 1) || near(celebrated, match.sentence, 1) || near(greeted, match.sentence, 1)) {
      findings.push(
        leakAt(
          { id: 'employee-info/birthday', clause: 'employee-info', message: MESSAGES.birthday },
          'flag',
          analysis,
          start,
          end,
          [],
        ),
      );
    } else if (near(people, match.sentence, 1)) {
      findings.push(
        leakAt(
          { id: 'confidential/birth', clause: 'confidential', message: MESSAGES.birth },
          'block',
          analysis,
          start,
          end,
          [],
        ),
      );
    }
  }
  if (findings.length > 0 || celebrated.size === 0) return findings;
  for (const match of text.matchAll(YEAR)) {
    const sentence = sentenceAt(analysis, match.index);
    if (!near(celebrated, sentence, 1) || !near(people, sentence, 1) || near(aged, sentence, 0)) continue;
    if (!near(employees, sentence, 1) || near(warned, sentence, 1)) continue;
    findings.push(
      leakAt(
        { id: 'employee-info/birthday', clause: 'employee-info', message: MESSAGES.birthday },
        'flag',
        analysis,
        match.index,
        match.index + match[0].length,
        [],
      ),
    );
  }
  return findings;
};

const plates = (analysis: Analysis): readonly Finding[] => {
  const { text } = analysis.run;
  const told = sentencesWith(analysis, PLATE);
  if (told.size === 0) return [];
  const warned = sentencesWith(analysis, [...WARNED, ...NOT_PRIVATE_CAR]);
  const whose = sentencesWith(analysis, [...EMPLOYEE, ...PERSON, ...OWNER]);
  const findings: Finding[] = [];
  for (const match of text.matchAll(PLATE_CODE)) {
    const sentence = sentenceAt(analysis, match.index);
    if (!told.has(sentence) || near(warned, sentence, 1) || !near(whose, sentence, 1)) continue;
    const range = { start: match.index, end: match.index + match[0].length };
    findings.push(
      leakAt(
        { id: 'employee-info/plate', clause: 'employee-info', message: MESSAGES.plate },
        'flag',
        analysis,
        range.start,
        range.end,
        [range],
      ),
    );
  }
  return findings;
};

const phones = (analysis: Analysis): readonly Finding[] => {
  const spoken = findSpokenDigits(analysis.run.text, 7);
  if (spoken.length === 0) return [];
  const told = sentencesWith(analysis, PHONE_TOLD);
  const people = sentencesWith(analysis, [...EMPLOYEE, ...PERSON]);
  return spoken
    .filter((one) => {
      const sentence = sentenceAt(analysis, one.start);
      return one.digits.length <= 12 && near(told, sentence, 1) && near(people, sentence, 1);
    })
    .map((one) =>
      leakAt(
        { id: 'employee-info/phone-said', clause: 'employee-info', message: MESSAGES.phone },
        'block',
        analysis,
        one.start,
        one.end,
        [one],
      ),
    );
};

const ALL = [
  ...EMPLOYEE,
  ...PERSON,
  ...WARNED,
  ...BORN,
  ...CELEBRATED,
  ...GREETED,
  ...AGED,
  ...PLATE,
  ...NOT_PRIVATE_CAR,
  ...OWNER,
  ...PHONE_TOLD,
];

export const rules: readonly Rule[] = [
  {
    id: 'employee-info/birthday',
    clause: 'employee-info',
    patterns: ALL,
    check: (input) => input.analyses.flatMap(births),
  },
  {
    id: 'employee-info/plate',
    clause: 'employee-info',
    patterns: ALL,
    check: (input) => input.analyses.flatMap(plates),
  },
  {
    id: 'employee-info/phone-said',
    clause: 'employee-info',
    patterns: ALL,
    check: (input) => input.analyses.flatMap(phones),
  },
];
