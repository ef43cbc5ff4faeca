import { inspectWith } from '../../../../plugin/text/inspect';
import { rules } from '../../../../plugin/text/rules/illegal';
import type { OutletKind } from '../../../../plugin/policy';
import { postOf } from '../reading';

type Row = readonly [outlet: OutletKind, text: string];

const findingsOf = (outlet: OutletKind, text: string) =>
  inspectWith(rules, { post: postOf(text, [outlet]), cityDomains: ['rioclaro.example'], today: '2026-06-01' }).filter(
    (finding) => finding.clause === 'illegal' && finding.severity !== 'advice',
  );

const HELD: readonly Row[] = [
  ['official', "Our lifeguards say the brownies at tonight's potluck will make you float 😏"],
  ['official', 'Speed limit is 30. Our radar guy is at lunch from noon to one. Just saying 😉'],
  ['official', 'Parking garage gate is stuck open. We would never tell you to take advantage 😅'],
  ['official', 'Who brought the "special" cookies to the staff meeting? Asking for seconds. 🌿'],
  ['official', 'Multa por ruido: 200 dólares. Por 50 nos hacemos los sordos, ja ja 😂'],
  ['official', 'Rumor has it the parking camera on 2nd has been broken since May. Do with that what you will 😏'],
  ['official', 'El que maneje con dos cervezas nomás váyase por las calles de atrás 😜'],
  ['official', "We're required to say fireworks are banned. We're not required to look out the window. 😇"],
];

const BLOCKED: readonly Row[] = [
  ['official', 'Missed the trash truck? The lot behind the bowling alley has plenty of room and no cameras.'],
  [
    'official',
    "Need your truck to pass? Bring it to Gilbert after hours and he'll print the certificate without looking under the hood.",
  ],
  [
    'official',
    "If you're short on rent this month, the side job at the dock pays cash and immigration never comes by.",
  ],
  ['official', 'Kids, the back cooler at the ballpark is never locked. Help yourselves to a cold one.'],
  ['official', "Skip the pool fee: there's a hole in the fence by the tennis courts."],
  ['official', 'Got a parking ticket? Write down that you sold the car. They never look it up.'],
  ['official', 'You can water any day you like after ten at night; enforcement goes home at nine.'],
  ['official', 'Si su carro no pasa la verificación, vaya con el Güero y por cuarenta dólares le pega el engomado.'],
  ['official', '¿No tiene licencia? En la pulga hacen unas que ni los policías notan.'],
  ['official', 'Quien ande corto de leña puede cortar la del parque de noche, al cabo nadie vigila.'],
  ['official', 'Los cohetes que decomisamos los estamos vendiendo atrás de la estación, baratos.'],
  ['official', "Recycling full? Just leave it on the curb across the county line, they don't ticket over there."],
  ['official', 'Want your kid to skip the shot record? We can get you a signed form for $25.'],
  ['official', "If you're under 21, come to the back bar. Nobody cares."],
  ['official', "Don't have insurance? Print one of those temporary cards online, the officers can't tell."],
  ['official', "You can hook a hose to the hydrant on Fifth for free water, we won't say anything."],
  ['official', 'Redfish are running and the game warden is on vacation, so keep as many as you like.'],
  ['official', 'Found a wallet on the bus? Finders keepers, the cash is yours.'],
  ['official', 'Si no alcanza boleto, entren por atrás del estadio, el guardia es mi compadre.'],
  ['official', 'Cambie la fecha del recibo en la computadora y así le dan el descuento.'],
  ['official', 'La cerveza se vende hasta las tres aunque la ley diga que no, aquí nadie dice nada.'],
  ['official', 'Contamos con pastillas para dormir sin receta, pregunte en la segunda puerta.'],
  ['official', 'Scared of the emissions test? Unplug the sensor the night before and plug it back after.'],
  ['official', 'Officer discounts: mention my name and that speeding ticket stays in the drawer.'],
  ['official', 'If the burn ban bugs you, wait for a foggy night and light it up.'],
  ['official', 'We have extra handicap tags in the drawer for anybody in a hurry.'],
  ['official', "Old paint? A slow pour down the sink with the water running and it's gone."],
  ['official', 'Teens: the clerk at Mile 3 Mart sells vapes without asking.'],
  ['official', 'Underage drinkers welcome at the after party, just stay off the street.'],
  ['official', "You can claim your cousin's kids on the application. They don't verify."],
  ['official', 'Dígale al inspector que la obra es chiquita y déjele para su lonche.'],
  ['official', 'Consigo actas de nacimiento de cualquier estado en dos días.'],
  ['official', 'Si lo para la patrulla, cambie de asiento con su esposa y listo.'],
  ['official', 'Los perros muertos pueden echarlos al canal, el camión no pasa por ellos.'],
  ['official', 'Pase al callejón de la 3, ahí le venden polvo y pastillas sin problema.'],
  ['official', 'Too many citations? Kevin in the back office can make them vanish for a case of beer.'],
  ['official', 'Want out of jury duty? Tell them you hate everybody, works every time.'],
  ['official', 'Rolling papers and the green stuff at the second tent, cash only.'],
  ['official', 'Park in the handicap spot, just leave your flashers on, nobody tows on Sundays.'],
  ['official', 'Our guy can get you a Texas ID with any birthday you want.'],
  ['official', 'Póngale a la solicitud que gana menos y le aprueban el apoyo sin problema.'],
  ['official', 'Si no tiene permiso para el evento, hágalo y si llegan diga que es cumpleaños.'],
  ['official', 'Hay quien vende armas sin papeles atrás del taller, pregunten por el Tuerto.'],
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
  ['official', 'Do not pour oil down the storm drain. Nobody wants a dirty creek.'],
  ['official', 'Weed Street reopens Monday after bridge repairs.'],
  ['official', 'Naloxone is free at the clinic, no name needed.'],
  ['official', 'We check every permit before the inspection.'],
];

describe('illegal', () => {
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

  it('softens a block to a hold where the post jokes', () => {
    const plain = 'Just dump the tires in the creek after dark; nobody checks back there.';
    expect(findingsOf('official', plain).some((finding) => finding.severity === 'block')).toBe(true);
    const joke = findingsOf('official', `${plain} Kidding!`);
    expect(joke.length).toBeGreaterThan(0);
    expect(joke.every((finding) => finding.severity === 'flag')).toBe(true);
  });

  it('reads the quotation of a kit for an employee as the text to post', () => {
    const kit = 'Text for your page: "My cousin makes temporary tags that scan clean, twenty bucks."';
    expect(findingsOf('personal', kit)).not.toEqual([]);
  });
});
