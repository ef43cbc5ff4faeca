import { inspectWith } from '../../../../plugin/text/inspect';
import { rules } from '../../../../plugin/text/rules/religion';
import type { OutletKind } from '../../../../plugin/policy';
import { postOf } from '../reading';

type Row = readonly [outlet: OutletKind, text: string];

const findingsOf = (outlet: OutletKind, text: string) =>
  inspectWith(rules, { post: postOf(text, [outlet]), cityDomains: ['rioclaro.example'], today: '2026-06-01' }).filter(
    (finding) => finding.clause === 'religion' && finding.severity !== 'advice',
  );

const HELD: readonly Row[] = [
  ['official', 'May the Lord comfort the Alvarez family tonight.'],
  ['official', 'Start your week right: find a church and take your kids.'],
  ['official', 'We believe prayer changes things. Join city staff at the flagpole Friday at 7.'],
  ['official', 'Thank God the tornado missed us. He was surely watching over this town.'],
  ['official', "Science has the answers; leave the praying to people who can't read a map."],
  ['official', "Wishing everyone a blessed Easter as we celebrate our Savior's resurrection."],
  ['official', 'Father Mike will say a special Mass for our officers on Sunday and we hope to see you in the pews.'],
  ['official', 'Que la Virgen de Guadalupe cubra con su manto a todas las familias.'],
  ['official', 'Dios tiene el control; no tengan miedo al huracán.'],
  ['official', 'Los invitamos a la misa de acción de gracias por el aniversario de la ciudad.'],
  ['official', 'Con fe todo se puede: acérquense al Señor en esta cuaresma.'],
  ['official', "Let's all give thanks to the Lord for this rain."],
  ['official', 'Sunday is for church. See you there!'],
  ['official', 'Our thoughts and prayers are with the victims.'],
  ['official', 'This city was built on Christian values and we intend to keep it that way.'],
  ['official', '"I can do all things through Christ who strengthens me." Have a great Monday!'],
  ['official', "You don't need a god to be good. Come to the freethinkers' picnic."],
  ['official', 'Bendecido domingo, familia. Dios es bueno.'],
  ['official', 'Acompáñenos a la bendición de las patrullas con el padre Tomás, y oremos por los oficiales.'],
  ['official', 'Confíen en el Altísimo, que Él calma la tormenta.'],
  ['official', 'Recuerden que la Biblia dice que hay que honrar a padre y madre.'],
  ['official', 'Keeping the Garza family in prayer this morning.'],
  ['official', 'He who began a good work in you will finish it. Happy graduation, class of 2026!'],
  ['official', 'Put your trust in God and your trash in the bin.'],
  ['official', 'Join Mayor Pro Tem for the community worship night, all are welcome.'],
  ['official', 'Our chaplain reminds you that salvation is free, and so are smoke alarms.'],
  ['official', 'If you think praying will stop a flood, buy a pump instead.'],
  ['official', 'Feliz día de la Virgen, patrona y protectora de nuestra ciudad.'],
  ['official', 'Demos gracias al Creador por la lluvia de anoche.'],
  ['official', 'Los invitamos a la vigilia de oración por la paz en la explanada.'],
  ['official', 'Persígnese antes de manejar, que el puente está resbaloso y Dios lo acompaña.'],
  ['official', 'Thankful and blessed to serve this community. To God be the glory.'],
  ['official', 'Noche de alabanza en el parque, todos están invitados a recibir a Cristo.'],
  ['official', 'Que San Judas interceda por los trabajadores desaparecidos.'],
  ['official', 'Reason, not religion, built this city. Leave your superstitions at the door.'],
];

const BLOCKED: readonly Row[] = [
  ['official', 'Keep your kids away from the mosque open house, nothing good goes on in there.'],
  ['official', 'Esos cristianos ruidosos de la calle 5 son unos hipócritas.'],
  ['official', 'Los testigos de Jehová nomás andan quitando el tiempo, no les crean.'],
  ['official', 'Scientologists are weirdos, do not take their flyers.'],
  ['official', 'Esos musulmanes y su calendario raro, por eso se nos junta el tráfico.'],
  ['official', 'The only thing dumber than a Baptist is two Baptists.'],
  ['official', "No burkas at the pool, this isn't the desert."],
  ['official', "Catholics worship statues, so don't expect them to read the sign."],
  ['official', 'Los mormones son puros hipócritas de corbata.'],
  ['official', 'Hindu weddings are loud pagan circuses and we are tired of the complaints.'],
  ['official', 'Los cristeros de la calle Nogal son una bola de mochos ridículos.'],
  ['official', 'Jews always want special treatment on Saturdays.'],
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
  ['official', 'Corpus Christi crews sent two engines to help.'],
  ['official', 'Jesús Treviño won the chili cook-off.'],
  ['official', 'La fiesta del Día de los Muertos empieza a las 6 en la plaza.'],
  ['official', 'The Blue Devils play the Saints at 7.'],
];

describe('religion', () => {
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

  it('leaves a retweet to its author', () => {
    expect(findingsOf('official', '#PrayForHarbor, crews are on the way.')).not.toEqual([]);
    expect(findingsOf('official', 'RT @neighbor: #PrayForHarbor, crews are on the way.')).toEqual([]);
  });

  it('takes a capital inside a sentence for a name of God', () => {
    expect(findingsOf('official', 'The water is back on, and we all know Whose hand turned the tap.')).not.toEqual([]);
    expect(findingsOf('official', 'The water is back on, and we all know whose hand turned the tap.')).toEqual([]);
  });
});
