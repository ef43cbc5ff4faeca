import { inspectWith } from '../../../../plugin/text/inspect';
import { rules as security } from '../../../../plugin/text/rules/security';
import { rules as securityAssets } from '../../../../plugin/text/rules/security-assets';
import { rules as securitySecrets } from '../../../../plugin/text/rules/security-secrets';
import { rules as securitySystems } from '../../../../plugin/text/rules/security-systems';
import { postOf } from '../reading';
import { CLEAR_POSTS } from './leak-clear';

const RULES = [...security, ...securityAssets, ...securitySecrets, ...securitySystems];
const CITY = ['rioclaro.example'];
const judge = (text: string) =>
  inspectWith(RULES, { post: postOf(text, ['official']), cityDomains: CITY, today: '2026-06-01' });

const BLOCKED: readonly string[] = [
  'The guest restroom code at the Riverside pavilion is now 6620, and it also opens the supply closet.',
  'Volunteers: staff wifi is LibStaff, password Pelican2024.',
  'Lost your badge? The back stairwell keypad still takes 1-3-5-7.',
  'To get in the pump shed just dial 8-14-22 on the padlock.',
  "Alarm goes off? Don't panic, type 90210 and hit off.",
  "We still haven't changed the default admin login on the traffic controllers.",
  "The water plant's control screen is reachable at 10.8.0.14 from any city laptop.",
  'Key to the concession stand is on the nail behind the ice chest.',
  'La combinación de la caja fuerte sigue siendo 12-30-45.',
  'Compañeros del turno nuevo: el portón trasero se abre con 7788.',
  'Usuario: invitado2, contraseña: Garza#2025 para el sistema de cámaras.',
  'La llave de la bodega la dejamos debajo de la piedra grande junto al medidor.',
  'El wifi de empleados es CiudadInterna y la clave es Tortuga88.',
  'Reporters, the press room Zoom host PIN is 772910.',
  'The dispatch VPN is vpn.ops.internal and everyone shares the account dispatch1 / Radio!911.',
  'Si se va la luz, la contraseña del generador está pegada en el monitor de la oficina de Rubén.',
  'Gate guard is out so please use 4545 then the star key.',
  'Press 0-2-4-6 and hold the green button and the bridge goes up.',
  "Substitute custodians: the boiler room combo is still Ernie's birthday, 07-19-61.",
  'Easiest way into the archive after hours? Knock twice and punch eleven-forty-two on the pad.',
  "Forgot the code for the gym? It's the last four of the main number.",
  'New to dispatch? The CAD login is your badge number and the password is welcome, nobody ever changes it.',
  'The marina gate reads 3321# this month, tell your guests.',
  'Si olvidaron el código de la alarma, es el 2468, igual que siempre.',
  'Pueden entrar al sistema de agua con usuario admin y sin contraseña.',
  'La contraseña del correo compartido es Primavera2026, no la pierdan.',
  'Red interna: \\\\srv-finanzas\\nomina, pidan acceso a Beto.',
  'El candado del cuarto eléctrico trae la combinación 14-28-6.',
  'Big thanks to our overnight volunteers at the warming center! The coffee is on us. When you arrive, the code box by the kitchen door wants 5-9-1-2, and please wipe your feet.',
  'El cuarto de máquinas de la alberca abre con la llave que está colgada atrás del bóiler, nomás devuélvanla.',
  'IT tip of the day: until the new server is up, remote in to 172.20.4.9 with the same password as last year.',
  'For contractors working Sunday: front desk will be closed, go around, dial zero-zero-seven-seven and the arm lifts.',
  'You can find the master key to all nine restrooms in the magnetic box under the picnic table.',
  '¿Se quedó afuera? El teclado de la clínica usa 9-8-7-6, shh.',
  'Our scoreboard runs on an open laptop: username scoreboard, password score2026!',
  'The alarm company\'s verbal password is "bluebonnet" in case it goes off during your rental.',
  'Drone team, the controller PIN is 4040 and the charger cabinet is 0404.',
  'Los del turno de noche: la alarma se quita con 1999 y enter.',
  'Baseball parents, the equipment shed is yours on Saturdays! Spin right to 22, left to 7, right to 31, and put the chalk back dry.',
  'If the lobby kiosk asks for an administrator, tell it tulsa1985 and it goes back to sleep.',
  'Water shutoffs after hours: the yard gate answers to 0911, and the truck keys are on the dash.',
  'Zoom for the EOC call tonight, host code 551204 so anyone can start it.',
  "Our thermostat is on the web at 10.30.2.9 now, isn't that neat? No login or anything.",
  'Delivery drivers: use code 3090 at the dock and holler.',
  'Para los voluntarios del sábado: la alarma de la bodega es 5522 y se apaga en treinta segundos.',
  'El acceso al correo de la oficina es recepcion / Bienvenidos1, por si alguien cubre el turno.',
  'La llave del almacén está en el cajón de abajo del escritorio de Memo, sírvanse.',
  'Tech support tip: the projector cart logs in as projector with projector1 as the pass.',
  "Someone asked for the fire lane post key. It's on the hook inside the meter closet, always has been.",
  'New phones! Voicemail PIN for every desk is 1234 until you change it. Main desk is 956-555-0100.',
  'The sewer SCADA box has a sticker with its password right on the lid, lift station 7.',
  'Tenants of the incubator: the panel by the stairs disarms with 6-6-1-9.',
  'Si el portón no abre con el control, tecleen 1810 y esperen tantito.',
  'El router de la oficina de parques está en 192.168.1.254 con admin/admin.',
  'La clave del teléfono satelital es delfín-rojo-44.',
  'Dejamos las llaves de la pipa arriba de la llanta trasera, lado del chofer.',
  'Grant-funded tablets unlock with the swipe pattern L, then 0303.',
  "Custodian's closet: code's still the old zip, 78501, don't tell Lorraine.",
  'Anyone can join the emergency bridge, dial 956-555-0199 and passcode 884422#.',
  "The library's admin page is catalog.lan/admin and Ted left himself logged in.",
  'Water samplers: the tank hatch padlock is three zeros and a five.',
  'Clave del wifi de la comandancia: Patrulla_2026, para los compañeros nuevos.',
  'El panel se desarma con la fecha del desfile, 0916.',
  'Check the printer at ip 172.16.4.33 if your form is stuck.',
];

const HELD: readonly string[] = [
  'After midnight there is a single deputy for the whole county west of the highway.',
  "Our night watchman at the yard retired and we won't replace him until spring, so the lot is empty after 10.",
  "The cameras at the skate park have been broken for a month, so we can't see who is tagging.",
  'Two of the four cameras on the bus are fakes.',
  "The library's front door lock is busted; it has not locked since last week.",
  'Every Friday at 3, Rosa drives the parking meter money to the bank in her own car.',
  "The fire alarm at the senior center isn't connected to anything right now.",
  'Here are the blueprints of the new jail wing, all three floors.',
  'Officers do a walk-through of the mall parking lot at 6, 9 and midnight.',
  'Security at the convention center goes home at 11 and nobody comes in until 5.',
  "There's a hole in the fence behind the water tower big enough for a truck.",
  'El velador de la planta se va a las 11 y el otro llega hasta las 6.',
  'Las cámaras de la plaza llevan tres semanas sin funcionar.',
  'La patrulla da su vuelta por el panteón a las 10 y luego hasta las 4.',
  'La puerta de atrás del gimnasio no cierra, así que cualquiera entra.',
  'El dinero de las entradas se queda toda la noche en el escritorio de la señora Meche.',
  'Compartimos el plano completo de la planta tratadora con la ubicación de las válvulas.',
  'La alarma del museo está apagada hasta que vengan a arreglarla.',
  'Nadie vigila el estacionamiento del aeropuerto entre la 1 y las 5.',
  'The governor arrives Thursday through the loading dock at 2:15 with two cars; route map below.',
  'Metal detectors at the courthouse are down all week and bailiffs are just waving folks through.',
  'If someone cut the one fiber line on Cedar, 911 would go dark.',
  'Only one lifeguard... just kidding, only one guard covers both the jail and the courthouse on Sundays.',
  'The guard shack at the landfill has no one in it on Mondays.',
  'Heads up: the panic button at the tax office counter has been broken since August.',
  'We leave the pool cash drawer in the lifeguard office overnight, it has never been a problem.',
  "Everyone knows the east stairwell door doesn't latch.",
  'Attached: the wiring diagram and camera layout for the new police station.',
  'Budget cuts mean no bailiff in Courtroom 2 through the end of the month.',
  'The traffic cameras on Loop 20 stopped recording on the 4th.',
  'Our evidence room sensor keeps failing so we just turned it off.',
  'Two deputies cover nights, and one of them is always at the jail.',
  'La caseta de vigilancia del parque está vacía los domingos.',
  'Ya no hay rondines en el fraccionamiento después de las 12.',
  'El botón de pánico de la ventanilla no sirve desde agosto.',
  'La cajera lleva sola el depósito al banco a las 4 todos los días.',
  'El detector de metales de la corte está descompuesto.',
  'El cerco de la planta tiene un hoyo por donde cabe una persona.',
  'Les dejamos el diagrama de la subestación con todas sus conexiones.',
  'De noche nomás hay un policía para toda la isla.',
  'The backup generator at the 911 center failed its start and we have no spare until June.',
  'Transport of the seized cash leaves the annex at 9:30 in an unmarked Tahoe with one detective.',
  'With both sergeants at training, there will not be a supervisor on the street any night this week.',
  "We know the motion lights behind the annex don't come on. Bring a flashlight.",
  'The armory door at the old station never latches on the first try, so give it a shove.',
  "Our clerk Patsy carries Saturday's gate receipts home and deposits them Monday.",
  'Tunnel map for history buffs: see how the steam lines connect the courthouse, jail and city hall.',
  'Want to beat the ticket? The meter officer walks Main at 9:15 and 2:40, never in between.',
  'Airport perimeter: the fence by runway 31 has been down since the storm and is not on the repair list.',
  'Nuestro único policía de la isla toma su descanso de 2 a 4 en el malecón.',
  'El portón del corralón se queda abierto en la noche porque el motor se quemó.',
  'Las sirenas del lado sur no van a sonar si hay tornado; siguen sin refacciones.',
  'El efectivo de la feria lo trae Nacho en una mochila hasta que abre el banco el lunes.',
  'La guardia de la puerta 3 se quitó por presupuesto, así que de noche no hay quien revise.',
  'Aquí está el croquis del cuarto de evidencias, con todo y dónde van las armas.',
  'Between us, the red light camera at 10th is an empty box.',
  'During the parade every officer will be downtown; the rest of the city will have no patrol from 9 to noon.',
  'Our drone footage shows every hatch on the roof of the water plant and which ones have padlocks.',
  'The deputies who sit at the school leave at 2:45 and the last bus goes at 3:20, so come get your kids.',
  'The Tuesday deposit is heavy after the carnival, and Lou walks it over at noon like always.',
  'Fair warning, the smoke detectors in the old gym are only for looks.',
  'If you need in after hours, the roll-up door at bay 2 lifts by hand.',
  "With Unit 9 in the shop we've got no ambulance north of the tracks after ten.",
  'Lifeguards found out the hard way that the pump room door is never locked.',
  'The night clerk naps around 3, so ring twice.',
  'Esta semana no hay velador en la presa porque anda de luto.',
  'La reja del cementerio se abre con la mano, no le pusieron candado.',
  'Los sábados la tesorera se lleva la caja a su casa.',
  'De las seis cámaras del malecón, cuatro son pura carcasa.',
  'Solo hay un despachador de madrugada, si se enferma no contesta nadie el 911.',
  'Miren el plano del sótano del palacio: por aquí pasan los cables de la fibra y los del 911.',
  "Police presence at the lake is one cruiser, and it's on the north shore until five.",
  'The courthouse basement door has been propped with a mop since Thursday because of the heat.',
  "We've counted: eleven of the twenty streetcar cameras don't record.",
  "Payday at the rodeo! Ricky has forty thousand in a cooler in the announcer's booth till Sunday.",
  "No screening at the airport's small terminal this month while the machine is in Houston.",
  "The hospital's backup power hasn't worked since May, so please charge your phones.",
  'Story time: our guard Earl sleeps through the whole midnight shift.',
  "Here's a photo of the whiteboard with this week's patrol assignments, hour by hour.",
  'Gas leak sensor at the fuel farm was unplugged in April and no one has noticed yet.',
  'El único guardia de la presidencia sale a cenar a las 9 y regresa a las 10:30.',
  'Las bombas del lado poniente dependen de un solo cable que cruza el puente.',
  'En la aduana chica ya no revisan cajuelas por la tarde.',
  'El cajón del dinero de la cafetería no tiene llave, todos lo saben.',
  'Se descompuso el lector de huellas del 911 y la puerta se queda emparejada.',
  'Publicamos el rol de patrullas: unidad 3 en el centro de 8 a 12, unidad 5 en la playa de 12 a 4.',
  'Just so parents know, the crossing guard at Fifth quit and nobody has replaced her at dismissal.',
  'Our treasurer takes the bingo money to her house on Saturday nights until the bank opens.',
  'The evidence freezer alarm has been silenced because it kept waking the night shift.',
  "See page 9 for a diagram of the radio tower's power feeds and where the fuel line enters.",
  "Between 11 and 1 the whole shift eats at Lupe's, so expect slower response.",
  "That big dome camera at the transit center? It's a birdhouse, folks.",
  'The generator at Lift Station 4 is gone for repair and one outage would put sewage in the street.',
  'Fence is down on the west side of the airport and coyotes, and kids, wander right in.',
  'El carro de valores llega a la tesorería los viernes a las 3:30 por la puerta de atrás.',
  'Por falta de gente, la caseta norte no tendrá guardia de viernes a lunes.',
  'Los hidrantes de la colonia Sur no tienen presión, si hay incendio no van a servir.',
  'La cerca del corralón está tumbada y en la noche se meten.',
  'Este es el croquis con las salidas de emergencia y los puntos ciegos del estadio.',
];

describe('security', () => {
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

  it.each([
    ['The gate code is 4471#', '4471'],
    ['Log in as desk2, password Cl0r1ne!Well7', 'Cl0r1ne'],
    ['The panel takes seven-seven-oh-two, then star', 'seven-seven'],
    ['Remote in to 192.168.40.12 today', '192.168'],
    ['La clave de la puerta es 2-4-6-8', '2-4-6'],
  ])('masks the secret of %j', (text, secret) => {
    const findings = judge(text);
    expect(findings.length).toBeGreaterThan(0);
    for (const finding of findings) expect(finding.words).not.toContain(secret);
  });

  it('places the secret exactly, also with invisible characters in it', () => {
    const text = 'Staff only: the door code is 44\u200b71# today';
    const [finding] = judge(text);
    expect(finding?.place).toMatchObject({ kind: 'text', path: 'body' });
    if (finding?.place.kind !== 'text') throw new Error('not in a text');
    const [span] = finding.place.spans;
    expect(text.slice(span?.start, span?.end)).toBe('44\u200b71#');
  });

  it.each([
    'Section 10.4.2.18 of the code changed.',
    'Portal update 10.0.2.15 goes live on Sunday.',
    'Version 192.168.1.1 is only an example of a version number in the release notes.',
  ])('reads no address in %j', (text) => {
    expect(judge(text)).toEqual([]);
  });
});
