import type { Localized } from './language';

/** One item of the policy. `text` quotes the city's policy; `instead` says what would be fine. */
export interface Clause {
  readonly id: ClauseId;
  readonly title: Localized;
  readonly text: Localized;
  readonly instead: Localized;
}

export const CLAUSE_IDS = [
  'profanity',
  'slur',
  'insult',
  'sexual',
  'harassment',
  'violence',
  'commerce',
  'illegal',
  'security',
  'confidential',
  'employee-info',
  'personal-email',
  'personal-use',
  'speaks-for-city',
  'work-email-signup',
  'political-link',
  'political-campaign',
  'pending-issue',
  'religion',
  'logo',
  'unreadable',
] as const;
export type ClauseId = (typeof CLAUSE_IDS)[number];

export const isClauseId = (value: unknown): value is ClauseId => CLAUSE_IDS.some((id) => id === value);

/**
 * The clauses of the shipped default policy. Quoted words are the policy's own, as reported in the press; the Spanish
 * texts are the product's translation. `unreadable` is the gate's own: what nobody can inspect is never passed in silence.
 */
export const CLAUSES: readonly Clause[] = [
  {
    id: 'profanity',
    title: { en: 'Profanity', es: 'Groserías' },
    text: { en: '“Profane language”, “obscenity”', es: '«Lenguaje soez», «obscenidad»' },
    instead: {
      en: 'Say the same in plain words, without the swear word.',
      es: 'Dígalo con palabras llanas, sin la grosería.',
    },
  },
  {
    id: 'slur',
    title: { en: 'Slur', es: 'Término despectivo' },
    text: { en: '“Ethnic slurs”', es: '«Insultos étnicos»' },
    instead: {
      en: 'Use the neutral name of the group, or do not name it.',
      es: 'Use el nombre neutral del grupo, o no lo mencione.',
    },
  },
  {
    id: 'insult',
    title: { en: 'Personal insult', es: 'Insulto personal' },
    text: { en: '“Personal insults”', es: '«Insultos personales»' },
    instead: {
      en: 'Describe what happened, not what the person is.',
      es: 'Describa lo que pasó, no cómo es la persona.',
    },
  },
  {
    id: 'sexual',
    title: { en: 'Sexual content', es: 'Contenido sexual' },
    text: {
      en: '“Explicit sexual … content including likes to such content”',
      es: '«Contenido sexual explícito, incluidos los “me gusta” a tal contenido»',
    },
    instead: {
      en: 'Health notices in neutral terms are fine; leave out jokes and links of this kind.',
      es: 'Los avisos de salud en términos neutrales están bien; quite las bromas y enlaces de este tipo.',
    },
  },
  {
    id: 'harassment',
    title: { en: 'Harassment', es: 'Acoso' },
    text: { en: '“Harassing content”', es: '«Contenido que acosa»' },
    instead: {
      en: 'Leave the person out; say what the city asks of everybody.',
      es: 'Deje fuera a la persona; diga lo que la ciudad pide a todos.',
    },
  },
  {
    id: 'violence',
    title: { en: 'Violence or threat', es: 'Violencia o amenaza' },
    text: { en: '“Violent or threatening content”', es: '«Contenido violento o amenazante»' },
    instead: {
      en: 'Safety notices and neutral reports are fine.',
      es: 'Los avisos de seguridad y los informes neutrales están bien.',
    },
  },
  {
    id: 'commerce',
    title: { en: 'Commerce or fundraising', es: 'Comercio o recaudación' },
    text: {
      en: '“Solicitation of commerce, commercial activities, fundraising or sponsorship”',
      es: '«Solicitud de comercio, actividades comerciales, recaudación de fondos o patrocinio»',
    },
    instead: {
      en: "The city's own fees, permits, jobs and free events are fine; do not promote a business or ask for money.",
      es: 'Las tarifas, permisos, empleos y eventos gratuitos de la ciudad están bien; no promueva un negocio ni pida dinero.',
    },
  },
  {
    id: 'illegal',
    title: { en: 'Illegal activity', es: 'Actividad ilegal' },
    text: { en: '“Illegal activity”', es: '«Actividad ilegal»' },
    instead: {
      en: 'Say what the law asks and how to report a breach.',
      es: 'Diga lo que pide la ley y cómo denunciar una infracción.',
    },
  },
  {
    id: 'security',
    title: { en: 'Security of the public or of systems', es: 'Seguridad del público o de los sistemas' },
    text: {
      en: '“Information that may compromise the safety or security of the public or public systems”',
      es: '«Información que pueda comprometer la seguridad del público o de los sistemas públicos»',
    },
    instead: {
      en: 'Say what the public needs to know, without codes, timetables or gaps.',
      es: 'Diga lo que el público necesita saber, sin claves, horarios ni puntos débiles.',
    },
  },
  {
    id: 'confidential',
    title: { en: 'Confidential data', es: 'Datos confidenciales' },
    text: {
      en: '“Must not compromise data confidentiality and integrity”',
      es: '«No debe comprometer la confidencialidad e integridad de los datos»',
    },
    instead: {
      en: 'Leave out what identifies a person; give a public phone line instead.',
      es: 'Quite lo que identifica a una persona; dé un teléfono público en su lugar.',
    },
  },
  {
    id: 'employee-info',
    title: { en: "Employee's personal information", es: 'Datos personales de un empleado' },
    text: { en: '“Personal information about employees”', es: '«Información personal sobre los empleados»' },
    instead: {
      en: 'Name, title, work phone and work e-mail are fine.',
      es: 'Nombre, cargo, teléfono y correo de trabajo están bien.',
    },
  },
  {
    id: 'personal-email',
    title: { en: 'Personal e-mail address', es: 'Correo electrónico personal' },
    text: {
      en: '“References to personal email addresses as the contact information is prohibited”',
      es: '«Se prohíbe dar direcciones de correo personales como información de contacto»',
    },
    instead: {
      en: "Use an address of the city's or the organisation's own domain.",
      es: 'Use una dirección del dominio de la ciudad o de la organización.',
    },
  },
  {
    id: 'personal-use',
    title: { en: 'Personal use of a city outlet', es: 'Uso personal de una cuenta de la ciudad' },
    text: {
      en: '“Personal use of city social media outlets by city employees is prohibited”',
      es: '«Se prohíbe el uso personal de las cuentas de la ciudad por parte de los empleados»',
    },
    instead: {
      en: "Post it from your own account, without the city's name.",
      es: 'Publíquelo desde su propia cuenta, sin el nombre de la ciudad.',
    },
  },
  {
    id: 'speaks-for-city',
    title: { en: 'Speaking for the city', es: 'Hablar en nombre de la ciudad' },
    text: {
      en: '“May not represent, imply or permit the perception that the employee speaks for the city”',
      es: '«No puede representar, insinuar ni permitir la impresión de que el empleado habla por la ciudad»',
    },
    instead: {
      en: 'Quote a spokesperson, or keep the opinion and the job title apart.',
      es: 'Cite a un portavoz, o separe la opinión del cargo.',
    },
  },
  {
    id: 'work-email-signup',
    title: { en: 'Work e-mail for personal accounts', es: 'Correo de trabajo para cuentas personales' },
    text: {
      en: '“May not use a work email address to register for social media”',
      es: '«No puede usar un correo de trabajo para registrarse en redes sociales»',
    },
    instead: {
      en: 'Register a personal account with a personal address.',
      es: 'Registre una cuenta personal con una dirección personal.',
    },
  },
  {
    id: 'political-link',
    title: { en: 'Political site or account', es: 'Sitio o cuenta política' },
    text: {
      en: '“Should never ‘follow,’ ‘like’ or link to political sites”',
      es: '«Nunca debe “seguir”, dar “me gusta” ni enlazar sitios políticos»',
    },
    instead: {
      en: 'Link to the elections office or a government site.',
      es: 'Enlace a la oficina de elecciones o a un sitio de gobierno.',
    },
  },
  {
    id: 'political-campaign',
    title: { en: 'Campaign or partisan content', es: 'Campaña o contenido partidista' },
    text: {
      en: '“Avoid following or liking partisan sites that take positions on candidates or campaigns”; “Political activities by city employees”',
      es: '«Evite seguir o aprobar sitios partidistas que tomen posición sobre candidatos o campañas»; «Actividades políticas de empleados de la ciudad»',
    },
    instead: {
      en: 'Say how, when and where to vote, not for whom or what.',
      es: 'Diga cómo, cuándo y dónde votar, no por quién ni por qué.',
    },
  },
  {
    id: 'pending-issue',
    title: { en: 'Issue pending before the commission', es: 'Asunto pendiente ante la comisión' },
    text: {
      en: '“Take positions regarding political issues that are pending before the … city commission”',
      es: '«Tomar posición sobre asuntos políticos pendientes ante la … comisión municipal»',
    },
    instead: {
      en: 'Say what it is, when and where it is heard, and how to comment.',
      es: 'Diga qué es, cuándo y dónde se trata y cómo opinar.',
    },
  },
  {
    id: 'religion',
    title: { en: 'Religion', es: 'Religión' },
    text: {
      en: '“Generally inappropriate for the government to take a stand on … religious issues”',
      es: '«En general no es apropiado que el gobierno tome posición sobre … asuntos religiosos»',
    },
    instead: {
      en: 'A holiday closing or a church as a place to vote is fine; do not pray or preach.',
      es: 'Un cierre por día festivo o una iglesia como lugar de votación está bien; no rece ni predique.',
    },
  },
  {
    id: 'logo',
    title: { en: 'City logo', es: 'Logotipo de la ciudad' },
    text: {
      en: '“No employee or volunteer shall under any circumstances utilize the city logo on their personal social media sites”',
      es: '«Ningún empleado ni voluntario usará en ninguna circunstancia el logotipo de la ciudad en sus redes sociales personales»',
    },
    instead: {
      en: 'Use a picture without the city logo or seal.',
      es: 'Use una imagen sin el logotipo ni el sello de la ciudad.',
    },
  },
  {
    id: 'unreadable',
    title: { en: 'Could not be inspected', es: 'No se pudo revisar' },
    text: {
      en: 'Nothing is published that the gate could not inspect.',
      es: 'No se publica nada que no se haya podido revisar.',
    },
    instead: {
      en: 'Upload the picture to the media library in a common format.',
      es: 'Suba la imagen a la biblioteca de medios en un formato común.',
    },
  },
];

const BY_ID = new Map<ClauseId, Clause>(CLAUSES.map((clause) => [clause.id, clause]));

/** The clause of an id. Every id has one: a test holds that. */
export const clauseOf = (id: ClauseId): Clause => {
  const clause = BY_ID.get(id);
  if (clause === undefined) throw new Error(`The default policy has no clause "${id}"`);
  return clause;
};
