import { inspectWith } from '../../../../plugin/text/inspect';
import { rules as employeeInfo } from '../../../../plugin/text/rules/employee-info';
import { rules as employeeInfoData } from '../../../../plugin/text/rules/employee-info-data';
import { postOf } from '../reading';
import { CLEAR_POSTS } from './leak-clear';

const RULES = [...employeeInfo, ...employeeInfoData];
const CITY = ['rioclaro.example'];
const judge = (text: string) =>
  inspectWith(RULES, { post: postOf(text, ['official']), cityDomains: CITY, today: '2026-06-01' });

const BLOCKED: readonly string[] = [
  'Officer Dan Whitley lives at 2210 Mockingbird Lane if you want to drop off cookies.',
  "Need a permit on Sunday? Call Joanna's personal cell, 956-555-0133.",
  'Our records clerk Tammy just got divorced and could use a hug.',
  'Paramedic Luis is out with a herniated disc after his surgery.',
  'Her husband was laid off last month, so be nice to Carla at the counter.',
  'El inspector Rubio vive en la calle Fresno 412, la casa amarilla.',
  'Nuestra compañera Nelly está embarazada de gemelos.',
  'El bombero Tavo está en rehabilitación por alcoholismo.',
  'Márcale al celular personal de la directora: 956-555-0178.',
  'Chief Ramos failed a drug test in 2019 and came back stronger.',
  "You can reach the mayor's assistant at her own email, suzyq_77@gmail.com.",
  'Su esposo la dejó y por eso Maricela anda triste en la ventanilla.',
  'If no one answers, Deb from Permits says to text her at home, 956-555-0119.',
  'Officer Trejo just moved into the yellow house on Palmetto, number 14.',
  'Our payroll specialist Kim is seven months pregnant.',
  "Coach Ray's mom has Alzheimer's, so practice is cancelled.",
  'Fire Marshal Dunn is recovering from a heart attack at home.',
  "Send a note to clerk Ana at ana.vega.84@yahoo.com, that's her personal account.",
  'La jefa Silvia vive a espaldas de la iglesia, en Nogal 88.',
  'El hijo del comandante está en la cárcel, ténganle paciencia.',
  'A Toño de Parques le diagnosticaron diabetes.',
  'Cajera Mari: su número particular es 956-555-0142.',
  "Swing by 61 Heron Court tonight to surprise Captain Diaz, he'll be home by six.",
  'Everyone send strength to our meter reader Javier; his wife lost the baby.',
  'Janie in HR is fighting her ex for the kids and could use your prayers... thoughts.',
  'The reason Window 3 is slow: Marta has carpal tunnel and takes pain pills.',
  'La oficial Rocío está en tratamiento de fertilidad, deséenle suerte.',
  'Si el encargado no contesta en la oficina, llámenle a su casa, 956-555-0177, es Don Lalo.',
  'Nuestro webmaster vive solo en un tráiler en el lote 12 de Sunset Park.',
  'My coworker Trish finally left her cheating husband. Drinks on Friday!',
  "He won't tell you, but Sgt. Polk's been sober ninety days. Proud of you brother.",
  "Bring casseroles to 14 Wisteria, that's the Navarro house, our very own Dispatcher Navarro.",
  "Judge Kemp's daughter got into rehab on Monday.",
  "Forget the switchboard, Pete's wife answers at 956-555-0161.",
  "Ana from the front desk had a miscarriage, please don't ask her about it.",
  'Los hijos de la directora van en la primaria Hidalgo, en el turno de la tarde.',
  'Lalo el de los baches trae el azúcar en 300 y no se cuida.',
  'A la contadora Nena la están desalojando de su departamento.',
  "Karen's house is the one with the flamingos on Ninth; she hands out full-size bars.",
  "If the tower is busy, Hank's cell is 956-555-0120, he keeps it by the bed.",
  "Our finance director's twins were born early and are in the NICU.",
  "Deputy clerk Yoli's ex keeps calling; she has a protective order, so screen the lines.",
  'Le robaron la casa al oficial Peña en Laureles 210, cuídenle el jardín.',
  'La recepcionista Vero está yendo a terapia por ansiedad.',
  'Our favorite engineer, Sam, is in the hospital with pneumonia, room 214.',
  "Lifeguard Jenna's mom says she's grounded, text her at 956-555-0148.",
  'El auxiliar Chano renta un cuarto en Olmo 31, arriba de la farmacia.',
];

const HELD: readonly string[] = [
  'Happy 50th to Captain Lowe, born May 6, 1976!',
  'Director Hale is on vacation in Italy until September 3.',
  "Look for Deputy Cruz's blue Mustang, plate BTX 5521.",
  'La secretaria Alma cumple 60 años el lunes.',
  'El ingeniero Salas se va de vacaciones a Cancún del 5 al 15 de julio.',
  'La camioneta roja con placas RXT-4410 es del supervisor Montalvo.',
  'Librarian Joyce turns 65 this Friday, bring cake.',
  'Sgt. Poole will be away at his lake cabin from Friday to next Wednesday.',
  'Mike in Fleet will be in Colorado hunting elk the whole first week of November.',
  'Wish Nancy in Utilities a happy 40th on June 3.',
  'Our building official drives the green Silverado, tags LMN-7782.',
  'Paty, de Compras, nació el 4 de julio de 1980, ¡felicítenla!',
  'El director estará en España hasta el 20 y no hay quien firme.',
  "Lucy's on maternity leave until January.",
  'Three desks are empty next week: Ruth is in Hawaii, Cole is hunting, and Bea is home with her new puppy.',
  'Our oldest lifeguard hits 70 on Tuesday, give Norm a wave.',
  "If you see a white Tacoma with tags 8KD-P021 parked crooked, that's Officer Lena off duty.",
  'Doña Mari de la cocina cumple 71 años y todavía carga las ollas.',
  'El jefe de bomberos anda en su rancho de Tamaulipas hasta el lunes.',
  "Don't bother emailing Greg, he's on a beach in Belize till the 30th.",
  'Candles please! Teresa in Court was born the same day as Selena, April 16, 1971.',
  "The black Charger with plate 7GH-R551 in the fire lane is the chief's, be nice.",
  'Nuestra Lupita de archivo llega al sexto piso el viernes, ¡sesenta años!',
  'El comandante se va de luna de miel la próxima semana y regresa el 21.',
  'Our GIS guy Wes is hiking in Peru through the 12th, maps will be late.',
  'El alcalde y su familia estarán en Disney toda la semana.',
  'La Jeep verde placas KTR 7712 que siempre está en el jardín es de la maestra Lucha.',
  "Come sing to Director Flores, she was born on New Year's Day 1974.",
  'Sara del archivo no está, se fue a Cozumel y vuelve el 8.',
  'Miren la troca nueva de Quique, placas PLM-3098, la de las llamas.',
];

describe('employee-info', () => {
  it.each(BLOCKED)('blocks %j', (text) => {
    expect(judge(text).map((finding) => finding.severity)).toContain('block');
  });

  it.each(HELD)('holds %j', (text) => {
    const severities = judge(text).map((finding) => finding.severity);
    expect(severities).toContain('flag');
    expect(severities).not.toContain('block');
  });

  it.each(CLEAR_POSTS)('passes %j', (text) => {
    expect(judge(text)).toEqual([]);
  });

  it('masks a plate and keeps its end', () => {
    const [finding] = judge("That white pickup, plate RKJ 4410, is our foreman Lalo's.");
    expect(finding?.words).toBe('••• ••10');
  });

  it('reads a phone number said in words', () => {
    const [finding] = judge(
      "Auditor Keith can be reached at nine-five-six, triple five, oh-one-six-six, his wife's phone.",
    );
    expect(finding).toMatchObject({ rule: 'employee-info/phone-said', severity: 'block' });
    expect(finding?.words).not.toContain('nine-five');
  });
});
