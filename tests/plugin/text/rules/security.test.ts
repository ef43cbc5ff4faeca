import { inspectWith } from '../../../../plugin/text/inspect';
import { rules as security } from '../../../../plugin/text/rules/security';
import { rules as securityAssets } from '../../../../plugin/text/rules/security-assets';
import { rules as securitySecrets } from '../../../../plugin/text/rules/security-secrets';
import { rules as securitySystems } from '../../../../plugin/text/rules/security-systems';
import { postOf } from '../reading';
import { CLEAR_POSTS } from './leak-clear';

const RULES = [...security, ...securityAssets, ...securitySecrets, ...securitySystems];
const CITY = ['rioclaro.example'];
const judge = (text: string) => inspectWith(RULES, { post: postOf(text, ['official']), cityDomains: CITY, today: '2026-06-01' });

const BLOCKED: readonly string[] = [
  'The guest restroom code at the Riverside pavilion is now 6620, and it also opens the supply closet.',
  'Volunteers: staff wifi is LibStaff, password Pelican2024.',
  'Lost your badge? The back stairwell keypad still takes 1-3-5-7.',
  'To get in the pump shed just dial 8-14-22 on the padlock.',
  'Alarm goes off? Don\'t panic, type 90210 and hit off.',
  'We still haven\'t changed the default admin login on the traffic controllers.',
  'The water plant\'s control screen is reachable at 10.8.0.14 from any city laptop.',
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
  'Substitute custodians: the boiler room combo is still Ernie\'s birthday, 07-19-61.',
  'Easiest way into the archive after hours? Knock twice and punch eleven-forty-two on the pad.',
  'Forgot the code for the gym? It\'s the last four of the main number.',
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
];

const HELD: readonly string[] = [
  'After midnight there is a single deputy for the whole county west of the highway.',
  'Our night watchman at the yard retired and we won\'t replace him until spring, so the lot is empty after 10.',
  'The cameras at the skate park have been broken for a month, so we can\'t see who is tagging.',
  'Two of the four cameras on the bus are fakes.',
  'The library\'s front door lock is busted; it has not locked since last week.',
  'Every Friday at 3, Rosa drives the parking meter money to the bank in her own car.',
  'The fire alarm at the senior center isn\'t connected to anything right now.',
  'Here are the blueprints of the new jail wing, all three floors.',
  'Officers do a walk-through of the mall parking lot at 6, 9 and midnight.',
  'Security at the convention center goes home at 11 and nobody comes in until 5.',
  'There\'s a hole in the fence behind the water tower big enough for a truck.',
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
  'Everyone knows the east stairwell door doesn\'t latch.',
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
  'We know the motion lights behind the annex don\'t come on. Bring a flashlight.',
  'The armory door at the old station never latches on the first try, so give it a shove.',
  'Our clerk Patsy carries Saturday\'s gate receipts home and deposits them Monday.',
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
