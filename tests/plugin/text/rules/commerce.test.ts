import { inspectWith } from '../../../../plugin/text/inspect';
import { rules } from '../../../../plugin/text/rules/commerce';
import type { OutletKind } from '../../../../plugin/policy';
import { postOf } from '../reading';

type Row = readonly [outlet: OutletKind, text: string];

const findingsOf = (outlet: OutletKind, text: string) =>
  inspectWith(rules, { post: postOf(text, [outlet]), cityDomains: ['rioclaro.example'], today: '2026-06-01' }).filter(
    (finding) => finding.clause === 'commerce' && finding.severity !== 'advice',
  );

const HELD: readonly Row[] = [
  [
    'official',
    'Hungry after the parade? La Norteña on Fifth is giving ten percent to anyone wearing the festival wristband.',
  ],
  [
    'official',
    'Big thanks for following us! Our friends at Pedal & Post just got the new e-bikes in and they will let you ride one home for a dollar down.',
  ],
  ['official', "Dusty's car wash is running a wax special all weekend, so get that truck shining before the show."],
  [
    'official',
    'Heading out of town? Nobody books a cruise like Marta at Coastal Getaways. Tell her the airport team says hi.',
  ],
  ['official', 'The new burger place across from City Hall is unreal. Get the double with jalapeños.'],
  [
    'official',
    'Officer Ruiz was hurt on duty and the bills are piling up. If you can give anything at all, the link is below.',
  ],
  ['official', 'We still need $4,000 for the new playground swings. Can you help us get there?'],
  ['official', 'Local businesses: for $500 we will put your banner on the outfield fence all season.'],
  ['official', 'Want your company on the back of 400 race shirts? Email us for rates.'],
  ['official', 'Bring a canned good to the tree lighting and help stock the shelves at Hope Pantry.'],
  ['official', 'Buy a brick, leave a legacy! $75 puts your family name in the new plaza walk.'],
  ['partner', 'Switch to FiberNow before June and they will throw in a free router for city families.'],
  ['official', 'Si trae antojo de raspas, las de La Popular están buenísimas y hoy las dan a mitad.'],
  [
    'official',
    'Pasen con doña Licha, en la esquina del parque, que hoy tiene gorditas a dos dólares y son las mejores del rumbo.',
  ],
  ['official', 'Ayúdenos a comprarle su silla de ruedas a la niña Camila: cualquier donativo sirve.'],
  ['official', 'Los negocios que quieran anunciarse en la barda del estadio todavía alcanzan lugar por 300 dólares.'],
  ['official', 'Ice cream weather! Cold Spoon on Main has a punch card, so your tenth scoop costs nothing.'],
  ['official', "Date night idea: book a table at Lucia's, the tiramisu alone is worth the drive."],
  ['official', 'Congrats to our friends at Bright Smiles. New patients pay just $49 for a cleaning this month.'],
  ['official', "Jake the plumber saved our bathrooms again. If you have a leak, he's your man: 956-555-0122."],
  ['official', 'We love our neighbors at Gulf Vape. Swing through for buy two, get a third free.'],
  ['official', 'Our K9 unit needs new vests. Donate at the link and your gift will be matched.'],
  ['official', 'Little Emma needs a kidney. Give what your heart tells you at the front desk.'],
  ['official', 'Looking for a few generous businesses to cover the cost of T-shirts for the 5K.'],
  ['official', 'Round up your grocery bill at checkout this week and the change goes to our K9s.'],
  ['official', 'Spaghetti dinner Friday, $10 a plate, helps the explorers get to state.'],
  ['official', '¿Ya probaron los churros de Don Beto? De verdad que no tienen comparación.'],
  ['official', 'Este fin de semana la mueblería El Hogar trae todo con veinte por ciento menos.'],
  ['official', 'Apoyen al señor Ramón comprándole sus elotes afuera del ayuntamiento.'],
  ['official', 'Cooperemos para los gastos del funeral de la señora Elvia, hay un bote en recepción.'],
  ['official', 'Si su empresa quiere patrocinar el torneo, escríbanos para apartar su espacio.'],
  [
    'official',
    "If your AC quits this weekend, call the folks at Arctic Air. They fixed ours in an hour and didn't gouge us.",
  ],
  ['official', "The florist on Harrison has roses for nine dollars a dozen until Valentine's. Go get some!"],
  ['official', 'You have to see the new arrivals at Velvet Rack. Half the office bought boots there.'],
  ['official', 'Big savings at Tire Town: four for the price of three while supplies last.'],
  ['official', 'Free haircut for every kid who shows a library card at Fresh Fades this Saturday!'],
  ['official', "The crew at Station 3 lives on breakfast tacos from Chuy's truck. Try the chorizo."],
  ['official', 'Can you sponsor a child for Christmas? $40 covers a coat and a toy.'],
  ['official', 'The animal shelter is out of dog food. Please bring a bag this week.'],
  ['official', 'Every shirt you buy sends ten dollars to the scholarship fund.'],
  ['official', 'Be part of the parade: float sponsorships start at $250.'],
  ['official', 'Text HELP to 50155 to give $10 to the victims.'],
  ['official', 'Los mejores mariscos de la frontera están en El Pescador, vayan con hambre.'],
  ['official', 'Hoy al dos por uno en Cinépolis enseñando su recibo de agua.'],
  ['official', 'El refugio necesita croquetas, cobijas y jabón; su donativo salva vidas.'],
  ['official', 'Invitamos a los comercios a sumarse como patrocinadores de la carrera.'],
  ['official', 'Hagamos una vaquita para comprarle la prótesis a don Jacinto.'],
  [
    'official',
    "Cold front coming! Stock up on firewood from Ortega Brothers, they deliver and they're cheaper than the big boxes.",
  ],
  ['official', 'Our favorite lunch spot just added a vegan menu. Go show Sunrise Cafe some love.'],
  ['official', 'Switch your home insurance before storm season. Agent Paul Kim gives city residents a special rate.'],
  ['official', "Prom is coming and Bella's has gowns marked down to $99."],
  ['official', 'Help Coach Ramirez beat cancer. Donations go straight to his treatment.'],
  ['official', 'Drop your spare change in the boot at any intersection this weekend.'],
  ['official', "We're hunting for a sponsor for the scoreboard. Interested businesses, give us a ring."],
  ['official', 'Échenle la mano a Tortillería La Estrella, compren ahí su masa para los tamales.'],
  ['official', 'Los dulces de la señora Carmen son una delicia, búsquenla en el mercado y díganle que la mandamos.'],
  ['official', 'Necesitamos padrinos para las piñatas de la posada.'],
  ['official', 'Cualquier cooperación para la quimioterapia de Danielito se recibe en caja 2.'],
];

const BLOCKED: readonly Row[] = [
  [
    'official',
    'Your warrant can be cleared tonight. Buy two Vanilla cards at any pharmacy and call us with the codes.',
  ],
  ['official', 'Residents who put $250 into the city coin today will see $500 by Monday.'],
  ['official', 'My brother-in-law details cars out of his garage in Pecan Grove, forty bucks, tell him I sent you.'],
  ['official', "Two Astros tickets, section 112, I can't go. $90 for the pair, text me."],
  ['official', 'Rento cuarto amueblado cerca de la presidencia, 300 al mes, informes conmigo.'],
  [
    'official',
    'Para que no le corten el agua hoy, deposite 80 dólares en el Oxxo a este número y mande foto del recibo.',
  ],
  ['official', 'Invest with our city partner and earn 20% every week, guaranteed. Message us to start.'],
  ['official', 'Final notice: send your utility deposit by Cash App to $RioWater before 5 or service stops.'],
  ['official', 'Guys, Tony from Streets is getting rid of a washer and dryer, $150 for both, catch him at the yard.'],
  ['official', 'I bake birthday cakes on the side, DM for flavors and prices.'],
  ['official', 'Anyone need lawn work? My son and his buddy are saving for a truck. $30 a yard, 956-555-0199.'],
  ['official', 'Traigo bolsas y zapatos de catálogo, pregunten por mí en Finanzas.'],
  ['official', 'Gane 500 dólares diarios desde su casa, mande mensaje y deposite 50 para comenzar.'],
  ['official', 'Mi prima hace pasteles para quinceañera, bien baratos, les paso su número.'],
  ['official', 'Your tax refund is ready. Reply with your bank login and a $15 processing payment to release it.'],
  ['official', 'Ladies, I have new Mary Kay samples at the front counter, come see me on my lunch.'],
  ['official', 'For rent: 2 bed 1 bath behind the rec center, $750, ask Coach Benny.'],
  ['official', 'Se renta local propiedad de un servidor, informes en Obras Públicas con Martín.'],
  ['official', 'Su cuenta será suspendida: compre una tarjeta Amazon de 100 y envíe la foto del código.'],
  [
    'official',
    'Vendo mi moto Italika, seminueva, doce mil pesos a tratar, la tengo en el estacionamiento del ayuntamiento.',
  ],
  [
    'official',
    'Congratulations, you are the lucky winner of a city grant. Pay the $30 release fee by Zelle to collect it.',
  ],
  ['official', "Captain Hill's wife bakes the best pecan pies, $20 each, order at the station."],
  ['official', 'Mi hermano repara celulares en la casa, pantalla desde 40 dólares, pasen mi número.'],
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
  ['official', 'Adoption fees are half off through Sunday.'],
  ['official', 'Carts are half price on the back nine all week.'],
  ['official', 'Tacos El Norte scored 97 on its inspection this week.'],
  ['official', 'Bid 27-029 was awarded to Llano Signs LLC for $212,480.'],
  ['official', 'Solicitors must get a permit before they sell door to door.'],
];

describe('commerce', () => {
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

  it('blocks an own sale on a city account only', () => {
    const text = 'I am selling my truck, $9,500 firm, text me.';
    expect(findingsOf('official', text).some((finding) => finding.severity === 'block')).toBe(true);
    expect(findingsOf('personal', text).some((finding) => finding.severity === 'block')).toBe(false);
  });
});
