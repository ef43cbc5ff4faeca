import { inspectWith } from '../../../../plugin/text/inspect';
import { rules as confidential } from '../../../../plugin/text/rules/confidential';
import { rules as confidentialNumbers } from '../../../../plugin/text/rules/confidential-numbers';
import { rules as employeeInfoData } from '../../../../plugin/text/rules/employee-info-data';
import { postOf } from '../reading';
import { CLEAR_POSTS } from './leak-clear';

const RULES = [...confidential, ...confidentialNumbers, ...employeeInfoData];
const CITY = ['rioclaro.example'];
const judge = (text: string) =>
  inspectWith(RULES, { post: postOf(text, ['official']), cityDomains: CITY, today: '2026-06-01' });

const BLOCKED: readonly string[] = [
  'Congratulations to Mr. Dale Hutchins, who just beat prostate cancer, our clinic team is so proud.',
  'Please pray... no, please help Lucía Barragán, who was diagnosed with leukemia last week at our clinic.',
  'The boy arrested for the school threat is Tyler Mansfield, a freshman at Ridgeview.',
  'Her name is Brenda Salas, she is the victim of the Oak Street assault.',
  'Applicant: Joseph Kimball, SSN 412-55-9087.',
  'We found the card of Ana Ruelas: 5500 0000 0000 0004.',
  'DOB 7/22/1966, Hector Pineda, please pick up your permit.',
  'Driver license 20394857 belongs to Ms. Karen Ott, come get it.',
  'La niña que sufrió el abuso es Camila Ortega, alumna de la primaria Juárez.',
  'El señor Raúl Esparza padece esquizofrenia y dejó de tomar sus medicinas.',
  'La testigo del robo, Marta Quiñones, ya declaró.',
  'Su número de seguro social es 533-22-8710, señor Pablo Lerma.',
  'CURP de la beneficiaria: GOML850214MTSNRR08.',
  'Nuestro paciente don Celso Ávila salió positivo de hepatitis C.',
  'The caller who reported the meth house was Denise Fowler from next door.',
  'Kaylee, 12, daughter of Officer Brandt, was the one hit by the car.',
  "Mrs. Ruiz's MRI shows the tumor is back.",
  'Deposit goes to routing 111000025 account 3344556677, Juan Peralta.',
  'Prayers... I mean best wishes to Harold Meeks, who suffered a stroke at the rec center yesterday.',
  'Little Sofía Treviño, 8, was removed from her home by CPS last night.',
  'The teen cited for the graffiti on 5th was Jaylen Brooks.',
  'Rosa Delgado tested positive for HIV at our mobile clinic and she wants others to get tested.',
  "Please don't bother Maria Lozano, the woman who was raped on Elm; she lives two doors down.",
  'Found: debit card ending... full number 4716 8899 0012 3345, exp 04/27.',
  "Ms. Tran's Medicaid number is 512334907 and it's expired.",
  'Lupe Cantú, nacida el 12/12/1950, pase por su pensión.',
  'El joven detenido con mariguana es Kevin Saldaña, de 15 años.',
  'La señora Inés Robles está en diálisis tres veces por semana.',
  'Quien denunció al narco de la esquina fue don Rogelio Páez.',
  'Pasaporte G12345678 a nombre de Noemí Sáenz.',
  'El paciente de la ambulancia 3, Arturo Benavides, traía sobredosis.',
  'Hats off to crossing guard Miss Opal, who beat breast cancer twice... sorry HIPAA! Also her neighbor Mr. Lund just got his HIV results.',
  'We treated Coach Alan Meyer for a panic attack last night; he is resting.',
  'After the fight at Central Middle, police cited 13-year-old Devon Pratt.',
  'The 911 call came from Sheila Vaughn, who heard her neighbor hitting his wife.',
  'Utility credit for Inez Robledo (born 9/9/1949, SSN 449 31 0072) has posted.',
  'La muchacha que denunció a su jefe se llama Karla Ibáñez y trabaja en el mercado.',
  'Doña Chole Martínez salió del hospital después de su embolia y ya camina.',
  'Licencia de manejo 30415926, Jorge Tijerina, pase a recogerla.',
  'Número de tarjeta 4485 2754 1123 9987 a nombre de Laura Pinto.',
  'Our medics brought Gloria Stamps back twice on Sunday, her heart just stopped.',
  'Shoutout to Benny Alvarez, 16, who did his 40 hours of community service for the shoplifting thing.',
  "Whoever lost a wallet: Charles Whitman Dodd, license number 33910274, it's at the desk.",
  'The lady who got mugged by the bank is doing fine, go give Norma Estes a hug.',
  'Thanks to juror number four, Phil Garner, for hanging the jury.',
  "Mr. Baca's wife called because he stopped taking his lithium, so officers know him by name.",
  'Refund for T. Okafor goes on Mastercard 5425 2334 3010 9903.',
  'La clienta Josefina Lara, con número de seguro 449-21-7730, ya quedó inscrita.',
  'El bebé de la familia Ochoa, el que se cayó de la ventana, se llama Mateo y está en terapia.',
  'Doña Tencha Ruvalcaba ya no ve bien por la diabetes, ayúdenla a cruzar.',
  'Fue Ernesto Villa quien le habló a la policía para reportar a los del taller.',
  'La alumna suspendida por el video es Yamileth Cantú, de segundo de secundaria.',
  'Our hearts go out... no, congratulations to Pam Ortega, discharged from the psych unit today.',
  'We regret the mix-up: the DWI was not Robert Lang but his son Cody Lang, 16.',
  'Sexual assault survivor Keri Dunn will speak with detectives again Monday.',
  'Look up Jean Marsh, DOB 03-14-61, DL 08812345, she has an old warrant.',
  'Walk-in patient Delia Sauceda has scabies, wash the chairs.',
  'The foster kids placed with the Ramos family are Ana and Luis Treviño, 6 and 9.',
  "Please call back whoever called from Ms. Whitcomb's house about the overdose, her son Josh is stable.",
  'Cuenta para depósitos de doña Fina: CLABE 012680015554443332.',
  'La hija de don Ramón, Brenda, de 14, es la que se fue con el novio; ya la regresó la policía.',
  'Le avisamos a Paco Ledezma que su prueba de sífilis salió positiva.',
  'El número de pasaporte de la becada Ximena Rey es G40311872.',
  'Testigo protegido en el caso del taller: Uriel Montes, panadero.',
  'Our deepest thanks to patient Rebecca Stone for letting us share her chart: lupus, two miscarriages and now remission.',
  "The minor in the video is my neighbor's kid, Isaiah Cole, and yes he was arrested.",
  'Please update your records, Henry Falk, born June 9 1958, Medicare 1EG4-TE5-MK72.',
  'Ms. Alvarado, whose house was burglarized Tuesday, lives alone and leaves for work at six.',
  'Dorothy Haines, 88, was found wandering again; her dementia is getting worse.',
  'Nuestro primer caso de dengue es Lucio Carranza, de la calle Pino.',
  'La menor Fátima Ríos declarará contra su tío el martes.',
  'A Chela Medrano le hicieron la prueba y salió embarazada, felicidades.',
  'NSS 04 85 71 2345 6 de Ramiro Luna, pase por su hoja.',
];

const HELD: readonly string[] = [
  'Mr. Wendell Pike still owes $412 on water account 00-33871-2.',
  'Case 2026-CV-0311, Dana Whitlock v. City, was settled and she can pick up her check.',
  'Sneak peek: the unreleased salary study says directors will get 9 percent.',
  "We got our hands on the internal investigation report about Fleet and it's ugly.",
  'Señora Delia Montes, su cuenta 4471-889 ya tiene tres meses de atraso.',
  'Les adelantamos el informe de auditoría que aún no se publica: faltan 40 mil dólares.',
  'In closed session the council agreed to fire the manager.',
  'El memo confidencial del abogado dice que vamos a perder la demanda.',
  "Here's a page from the draft settlement nobody has signed yet.",
  'HR asked us to keep this internal, but the reorg memo is attached.',
  'An email between the manager and the attorney, marked privileged, says the bridge is unsafe.',
  'Señor Tomás Vela, su expediente 26-118 sigue abierto en el juzgado.',
  'Filtraron la lista de despidos y aquí la tienen antes que nadie.',
  'Mr. Akers of Dove Lane, your case (JP-26-2231) was dismissed.',
  "The commission met privately on the lawsuit and they'll offer 200 thousand to make it go away.",
  "Early numbers from the audit nobody's supposed to have: three departments overspent.",
  'Tenemos el borrador del contrato con la empresa, todavía sin firmar, se los dejamos aquí.',
  'A la señora Bertha Cano le cortaron el agua, cuenta 55-7781-3.',
  "Heard in executive session: they're going to sue the contractor.",
  'The consultant\'s first draft calls our fire department "undertrained" and council hasn\'t read it.',
  "Someone left the personnel list on the printer, so here's who's getting cut.",
  'Don Hilario Peña, su multa 88412 sigue sin pagar.',
  'Nos llegó una copia del dictamen que el cabildo va a ver hasta el jueves, léanlo primero aquí.',
  'For Mrs. Dunn: your rental assistance application, file HA-3301, was denied.',
  "We can't wait for the press release: the internal memo says the library will close two branches.",
  'Vean antes que la comisión el presupuesto preliminar que nos pasaron de Finanzas.',
  'Al señor Abundio Reyes: su demanda 118/2026 ya fue turnada al juez.',
  'Mr. Fitch, we still have your ticket TR-99817 waiting for payment.',
  "Draft only, please don't circulate: the police chief's evaluation is attached.",
  'Los correos internos entre el alcalde y el contratista están en este enlace.',
  "We've seen the sealed appraisal and the city is overpaying by a mile.",
];

describe('confidential', () => {
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
    ['Raymond Keogh, SSN 627-41-0938', '627-41'],
    ['Her Visa is 4012 8888 8888 1881, exp 09/27', '4012 8888'],
    ['CURP de Maribel Toscano: TOSM910822MTSLRR04', 'TOSM9108'],
    ['IBAN GB82 WEST 1234 5698 7654 32 for the refund', 'WEST 1234'],
    ['Passport of Kip Hale: C03114729', 'C0311'],
    ["Carla Jimison's Texas driver license is 18273645", '182736'],
  ])('blocks and masks the number of %j', (text, secret) => {
    const findings = judge(text).filter((finding) => finding.rule === 'confidential/number');
    expect(findings.map((finding) => finding.severity)).toContain('block');
    for (const finding of findings) expect(finding.words).not.toContain(secret);
  });

  it.each([
    'Parcel 412-08-2231 was recorded on Friday.',
    'Old cards with 9 digits, such as 219-00-4417, still scan.',
    'Cart serials look like this: 4420 1181 0937 6625.',
    'Crate 9400 1118 9922 3197 4281 60 has left the port.',
    'Never send your card number by e-mail.',
    'Our employer number is 74-6000000.',
  ])('takes %j for what it is', (text) => {
    expect(judge(text)).toEqual([]);
  });
});
