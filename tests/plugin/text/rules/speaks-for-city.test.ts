import { inspectWith } from '../../../../plugin/text/inspect';
import { rules } from '../../../../plugin/text/rules/speaks-for-city';
import type { OutletKind } from '../../../../plugin/policy';
import { postOf } from '../reading';

type Row = readonly [outlet: OutletKind, text: string];

const findingsOf = (outlet: OutletKind, text: string) =>
  inspectWith(rules, { post: postOf(text, [outlet]), cityDomains: ['rioclaro.example'], today: '2026-06-01' }).filter(
    (finding) => finding.clause === 'speaks-for-city' && finding.severity !== 'advice',
  );

const HELD: readonly Row[] = [
  ['official', "Council approved the new logo. Not a fan, if I'm honest."],
  ['official', 'Frankly the state should stay out of our water business.'],
  ['official', 'La neta, ese nuevo horario no le conviene a nadie.'],
  ['official', 'A título personal, me parece que la escuela debería cerrar antes.'],
  ['personal', 'I inspect restaurants for the city, so listen when I say never eat at a buffet.'],
  ['personal', 'Speaking as your fire marshal: anybody who buys a gas stove is asking for it.'],
  ['personal', "As someone who works in the mayor's office, I can assure you that the school board is clueless."],
  ['personal', 'Soy inspector del municipio y les digo que esas casas nuevas son pura basura.'],
  ['personal', 'Con veinte años en la policía, créanme: las cámaras no sirven para nada.'],
  ['official', 'We got new benches. Some of us think the old ones were prettier, but what do we know.'],
  ['official', "I've never understood why the county keeps that road closed."],
  ['official', 'Honestly, whoever designed this intersection should be embarrassed.'],
  ['official', 'Yo digo que ese programa del estado es puro gasto.'],
  ['personal', "I've been a city dispatcher for nine years and nobody should trust that ambulance company."],
  ['personal', 'Your friendly neighborhood code officer here: metal roofs are hideous and you know it.'],
  ['personal', 'My badge gives me the right to say it: that judge is soft.'],
  ['personal', 'Les habla una paramédica de la ciudad: ese hospital no sirve, vayan al otro.'],
  ['personal', 'Yo que estoy en la oficina del alcalde les digo que el nuevo impuesto es lo mejor.'],
  ['official', "We repainted the crosswalks. Yellow would have looked better, but that's just me."],
  ['official', 'The governor is dead wrong about this and everybody here knows it.'],
  ['official', "It's my belief that the park should stay closed at night."],
  ['official', 'Sinceramente, creo que la película de anoche estuvo malísima.'],
  ['official', 'No soy experto, pero esa ley estatal no tiene pies ni cabeza.'],
  ['personal', "Twenty years at the water plant and I'm telling you, don't drink bottled."],
  ['personal', 'City planner here. Duplexes destroy neighborhoods, end of story.'],
  ['personal', 'From the desk of your code supervisor: HOAs should be illegal.'],
  ['personal', 'Soy bombero de la ciudad y por eso opino que los cohetes se deben prohibir.'],
  ['personal', 'Como funcionaria municipal puedo afirmar que el gobernador miente.'],
  ['personal', 'Nobody knows these streets like I do, I patrol them for the city, and that bond is a scam.'],
  ['personal', 'Trust the person who reads your meters: solar is a rip-off.'],
  ['official', 'A mí en lo particular se me hace carísimo ese proyecto del condado.'],
];

const BLOCKED: readonly Row[] = [
  ['personal', 'The city wants everyone to boycott that store, period.'],
  ['personal', 'The Parks Department stands against the new charter school.'],
  ['personal', 'En el municipio estamos en contra de la gasolinera y no la vamos a permitir.'],
  ['personal', 'La posición de la ciudad es que el sindicato está equivocado.'],
  ['personal', 'As a department, we have agreed that the curfew has to go.'],
  ['personal', 'El departamento de policía está a favor de la nueva cárcel, y así se los comunico.'],
  ['personal', 'The City Council and all of us on staff want Proposition 4 to fail.'],
  ['personal', 'Officially, the fire department opposes the merger.'],
  ['personal', 'Nosotros en la biblioteca municipal rechazamos la nueva ley de libros.'],
  ['personal', "This is the city's word on it: the casino is a bad deal."],
  ['personal', 'La ciudad y yo pensamos igual: fuera los camiones de carga.'],
];

const CLEAR: readonly Row[] = [
  [
    'official',
    'Small Business Saturday: pick up a free shopping map at the Depot and enjoy two hours of free parking downtown.',
  ],
  ['official', 'The pool is half price after 5 p.m. for residents with a pass.'],
  ['official', "Thanks to H-E-B and Valley Credit Union for sponsoring this year's Easter egg hunt."],
  ['official', "Ribbon cutting Friday at 10: Rosita's Bakery, 200 Main. Everyone is welcome."],
  ['official', 'The city is now accepting applications for food vendors at the festival. Booth fee is $75.'],
  ['official', 'Blood drive Tuesday at Station 2. Every donor gets a T-shirt.'],
  ['official', 'Se busca proveedor de uniformes. Propuestas selladas hasta el 3 de junio.'],
  ['official', 'La Biblioteca recibe libros usados en buen estado todos los martes.'],
  ['official', 'Never pay a city bill with gift cards. If someone asks, hang up and call us.'],
  ['official', 'Illegal dumping carries a fine of up to $4,000. Report it at 555-0140.'],
  ['official', 'Officers seized 4 pounds of marijuana and two handguns on Expressway 83 Friday night.'],
  ['official', 'Manejar tomado mata. Habrá retenes este fin de semana.'],
  ['official', 'Drop off expired medicine at the police lobby, no questions.'],
  ['official', 'Meet Officer Dana Flores. She grew up in San Benito, loves conjunto music and has two daughters.'],
  ['official', '"I love this job because no two days are alike," says dispatcher Omar Reyes.'],
  ['official', '¿Puedo llevar a mi perro al parque? Sí, con correa.'],
  ['official', 'How do I pay my bill online? Visit the portal and choose Quick Pay.'],
  ['official', 'City offices close Good Friday. Trash pickup moves to Saturday.'],
  ['official', 'Early voting at Holy Family Church, 2405 E. Tyler, from 8 to 5.'],
  ['official', 'The procession will close Jackson Street from 6 to 8 p.m. Expect delays.'],
  ['official', 'El albergue está en la iglesia San Antonio de Padua, entrada por la calle 8.'],
  ['official', 'The mayor said, "I believe this budget protects our core services."'],
  ['personal', 'Proud to have worked for the library for ten years. Best coworkers ever. Views are my own.'],
  ['personal', 'Mañana corro mi primer maratón, deséenme suerte.'],
  ['official', 'Join us for a moment of silence at 8:46 a.m. for the victims of 9/11.'],
  ['official', 'Register your child for summer camp: $60 a week, sibling discount 10%.'],
  ['official', 'Fireworks are not allowed in city limits. Enjoy the free show at the stadium instead.'],
  ['official', 'Our crew patched 300 potholes last month. Tell us where the next one is.'],
  ['official', 'Firefighters will collect no donations at intersections this year.'],
  ['official', 'The Senior Center menu: Monday tacos, Tuesday chicken soup. Lunch is free at 60 and up.'],
  ['official', 'Taste of Downtown is Saturday. Forty restaurants, live music, free admission.'],
  ['official', 'Bring your reusable bags: the farmers market opens at 8 with 30 local growers.'],
  ['official', 'The mayor thanked firefighters from Mercedes and Weslaco who helped on Friday.'],
  ['official', 'My First Library Card: kids five and up can sign up at any branch.'],
  ['official', 'I-69 ramp closes Sunday night for paving.'],
  ['official', 'The Christmas tree lighting is December 3 at 6 p.m. at City Hall.'],
  ['official', 'Police arrested a man suspected of selling fake IDs near the high school.'],
  ['official', 'Report a broken parking meter by calling 311. You will not be ticketed.'],
  ['official', "Nobody was hurt in this morning's warehouse fire."],
  ['official', 'Los pagos de agua se reciben en ventanilla de 8 a 5, efectivo o tarjeta.'],
  ['official', 'La clase de cocina cuesta $12 e incluye ingredientes.'],
  ['official', '¿Qué hago si mi recibo viene alto? Llame al 956-555-0150.'],
  ['official', 'Se venden composteras a $25 para residentes.'],
  ['official', 'Nuestra compañera Lety Ramos se jubila tras 30 años. ¡Gracias por todo!'],
  ['official', 'The best time to water is before sunrise. Fix leaks and save.'],
  ['official', 'Tickets for The Nutcracker are $10 at the auditorium box office.'],
  ['official', 'Our lifeguards have the best office in town: the pool!'],
  ['official', 'Prayer vigil traffic plan: Main closes from 7 to 9 p.m.'],
  ['official', "St. Mary's Street is open again after water main repairs."],
  ['official', 'If your car was towed, bring your title and ID to the impound lot.'],
  ['official', 'Thanks to the 60 volunteers who planted trees at McKelvey Park.'],
  ['official', 'The Arts Council is hosting a free mariachi concert Sunday at 6.'],
  ['official', 'Water bills are due on the 15th. A $10 late fee applies after that.'],
  ['official', 'Arrests: two men face charges of selling meth near Jackson Park.'],
  ['official', 'The council voted 5-0 to approve the budget.'],
  ['official', "Please don't feed the ducks. Bread makes them sick."],
  ['official', 'Yoga in the park, Saturday 8 a.m., $5, bring a mat.'],
  ['official', "Our thoughts are with the families affected by Sunday's storm."],
  ['official', 'The cemetery gates close at sunset.'],
  ['official', 'El autobús a la iglesia de Guadalupe cambia de ruta por la feria.'],
  ['official', 'Los domingos no hay servicio de recolección.'],
  ['official', 'Se solicitan guardavidas, $15 la hora, mayores de 16 años.'],
  ['official', 'Chief Ramos: "My officers did exactly what they were trained to do."'],
  ['official', 'Visit Harlingen: birding, shopping and the best sunsets in Texas.'],
  ['official', 'Free spay day sponsored by the Valley Humane Fund. Call for a slot.'],
  ['official', 'The museum gift shop is 10% off for members.'],
  ['official', "Fake parking tickets with QR codes were found downtown. Don't scan them."],
  ['official', 'Mosquito spraying tonight on the west side after dark.'],
  ['official', 'Camp Lone Star still has spots for ages 6 to 12, $80 a week.'],
  ['official', 'Hurricane kit: water, cash, medicine, copies of your ID.'],
  ['official', 'The fire boot drive has ended for the year.'],
  ['official', 'Firewood cutting permits are $10 at the parks office.'],
  ['official', 'Join us at Sunrise Park for coffee with the chief.'],
  ['official', 'The tortilla festival features 12 local vendors and live conjunto.'],
  ['official', 'Jury duty scam: the court will never call and demand money.'],
  ['official', 'You can apply for the rental help program if you earn less than $48,000.'],
  ['official', 'Officers ticketed 40 drivers for parking in accessible spots.'],
  ['official', 'Los vendedores del mercado deben renovar su permiso antes del 30.'],
  ['official', 'Interfaith Thanksgiving meal at the Civic Center, all are welcome.'],
  ['official', 'The new pastor of First Baptist spoke with the mayor about flood relief.'],
  ['official', 'Temple Street and Church Avenue will be repaved in June.'],
  ['official', 'Employee picnic photos are up. Thanks to the parks crew for grilling.'],
  ['official', 'In the judges’ opinion, beans were a brave choice.'],
  ['personal', 'My own view, and nobody else’s: roundabouts beat signals.'],
  ['personal', 'I work at the library and story time is Thursday at 4.'],
];

describe('speaks-for-city', () => {
  it.each(HELD)('holds on %s: %s', (outlet, text) => {
    const found = findingsOf(outlet, text);
    expect(found.map((finding) => finding.severity)).toContain('flag');
    expect(found.map((finding) => finding.severity)).not.toContain('block');
    for (const finding of found) expect(text).toContain(finding.words);
  });

  it.each(BLOCKED)('blocks on %s: %s', (outlet, text) => {
    const found = findingsOf(outlet, text);
    expect(found.map((finding) => finding.severity)).toContain('block');
    for (const finding of found) expect(text).toContain(finding.words);
  });

  it.each(CLEAR)('leaves alone on %s: %s', (outlet, text) => {
    expect(findingsOf(outlet, text)).toEqual([]);
  });
});
