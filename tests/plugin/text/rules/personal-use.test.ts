import { inspectWith } from '../../../../plugin/text/inspect';
import { rules } from '../../../../plugin/text/rules/personal-use';
import type { OutletKind } from '../../../../plugin/policy';
import { postOf } from '../reading';

type Row = readonly [outlet: OutletKind, text: string];

const findingsOf = (outlet: OutletKind, text: string) =>
  inspectWith(rules, { post: postOf(text, [outlet]), cityDomains: ['rioclaro.example'], today: '2026-06-01' }).filter(
    (finding) => finding.clause === 'personal-use' && finding.severity !== 'advice',
  );

const HELD: readonly Row[] = [
  ['official', 'Road work on Elm today. PS: Go Tigers! My baby boy starts at quarterback tonight!!'],
  ['official', "Sorry for the late post, the babysitter cancelled and it's been a day over here."],
  [
    'official',
    "Library opens at 10. Also if someone can jump-start a Corolla in the staff lot I'd be forever grateful.",
  ],
  ['official', 'Three years sober today. Thank you all for the love.'],
  ['official', 'Happy 40th to the best husband a girl could ask for! Love, the lady behind the city page.'],
  ['official', 'Trash delays on the north side. Meanwhile I burned dinner again, lol.'],
  ['official', "Anyone else watching the finale tonight? I'm not ready."],
  ['official', 'Felicidades a mi suegra que hoy cumple 70, se le quiere doña Mary.'],
  ['official', 'Ando buscando quien me venda una lavadora usada, de preferencia que jale.'],
  ['official', 'Hoy no hay clase de zumba. Por cierto, ya bajé diez libras, miren nomás.'],
  ['official', 'Se me perdió mi perrita Canela por la colonia Jardines, si la ven márquenme.'],
  ['official', 'Museum closes at 4 today. Hubby and I are off to the coast!'],
  ['official', "Can't believe my little man is five today. Mommy loves you!"],
  ['official', "New ink! What do y'all think of the sleeve?"],
  ['official', 'Rec center opens at 8. Ugh, why do I always get the early shift.'],
  ['official', 'Miss you every day, Dad. One year gone.'],
  ['official', 'If anyone finds a silver hoop earring in the lobby it belongs to me, the girl who posts these.'],
  ['official', 'Feliz aniversario a mis papás, cuarenta años juntos.'],
  ['official', 'Hoy me tocó trabajar en domingo, ni modo, ya qué.'],
  ['official', 'Un abrazo para toda mi gente de Reynosa que nos sigue.'],
  ['official', '¿Alguien vende boletos para el baile del sábado? Me quedé sin.'],
  ['official', 'Big day for the page admin: officially a homeowner! 🏡'],
  ['official', 'Shout out to my sorority sisters in town for the reunion.'],
  ['official', "Day 3 of this cold. Send soup to the clerk's office please."],
  ['official', 'Somebody tell my ex to return the kayak. Anyway, lake level is 92%.'],
  ['official', 'Whoever left the cake in the break room, I ate it and I regret nothing.'],
  ['official', "Pray for my Cowboys tonight, it's going to be a long one."],
  ['official', 'Ya casi me voy de vacaciones, aguanten.'],
  ['official', 'Le mando un beso a mi esposo que siempre lee esta página.'],
  ['official', 'Busco roomie que no fume, el depa queda cerca de la alcaldía.'],
  ['official', 'Aquí presumiéndoles a mi nieta recién nacida.'],
  ['official', 'The kids gave me the flu so this page will be slow today.'],
  ['official', "Quick detour from work news: we're having a girl!"],
  ['official', 'Se nos casa mi hija la mayor, ya valió.'],
  ['official', 'Prestenme una hielera grande para el sábado, la regreso limpia.'],
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
  ['official', 'Me llamo Huevo y soy un perro. Adopción $40, vacunado y con chip.'],
  ['official', '"My dad was a mason; I check that roofs stay up," says inspector Nidia Flores.'],
  ['official', 'Interstate I-69 and Title I schools are on the map.'],
  ['personal', 'My dog turned three today and I baked him a cake.'],
];

describe('personal-use', () => {
  it.each(HELD)('holds on %s: %s', (outlet, text) => {
    const found = findingsOf(outlet, text);
    expect(found.map((finding) => finding.severity)).toContain('flag');
    expect(found.map((finding) => finding.severity)).not.toContain('block');
    for (const finding of found) expect(text).toContain(finding.words);
  });

  it.each(CLEAR)('leaves alone on %s: %s', (outlet, text) => {
    expect(findingsOf(outlet, text)).toEqual([]);
  });

  it('takes a long article to speak for its author', () => {
    const short = 'I tried the new trail and my knees hurt.';
    expect(findingsOf('official', short)).not.toEqual([]);
    const filler = Array.from({ length: 40 }, () => 'The city maintains its trails with care.').join(' ');
    expect(findingsOf('official', `${short} ${filler}`)).toEqual([]);
  });
});
