import { defineClass } from '../classes';
import { terms } from './terms';

/** Spanish words of doing harm to people. */

/**
 * Verbs, as `infinitive:present stem:subjunctive stem`; without stems they are regular. `_` before a further word: the
 * object that makes it harm (`partir_la_madre`).
 */
const GROUPS: readonly { readonly verbs: string; readonly objects: string }[] = [
  {
    verbs: `matar asesinar golpear madrear putear linchar ahogar::ahogu ahorcar::ahorqu estrangular balacear balear degollar:degüell:degüell descuartizar::descuartic apalear desollar:desuell:desuell
      despellejar azotar destripar fusilar apuñalar acuchillar machetear cachetear torturar nalguear tablear desnucar::desnuqu descabezar::descabec decapitar mutilar apedrear encajuelar
      abofetear bofetear zurrar trompear masacrar ultrajar desmadrar atropellar acribillar`,
    objects: '',
  },
  {
    verbs:
      'partir romper quebrar:quiebr:quiebr rajar deshacer:deshac:deshag reventar:revient:revient fracturar tronar:truen:truen desfigurar',
    objects: `la_madre su_madre toda_su_madre la_cara el_hocico el_alma la_jeta los_huesos las_piernas las_patas los_dientes las_manos los_dedos las_costillas la_boca el_cuello el_espinazo la_nariz
      la_mandibula las_rodillas los_brazos un_brazo una_pierna la_cabeza la_trompa el_craneo la_columna las_muelas hasta_el_alma todo_el_hocico la_mano el_brazo la_pierna una_pata ambas_piernas
      todos_los_huesos los_dos_brazos las_dos_piernas cada_hueso un_dedo`,
  },
  {
    verbs:
      'cortar mochar arrancar::arranqu sacar::saqu volar:vuel:vuel tumbar tirar torcer:tuerc:tuerz retorcer:retuerc:retuerz apretar:apriet:apriet jalar picar::piqu rebanar',
    objects: `el_cuello las_manos la_mano los_dedos un_dedo la_garganta la_lengua las_orejas la_cabeza los_ojos las_tripas los_sesos el_mole los_dientes los_brazos el_pescuezo las_muelas el_corazon las_uñas los_huevos`,
  },
  {
    verbs: 'dar:d:d meter soltar:suelt:suelt acomodar poner:pong:pong recetar pegar::pegu sorrajar plantar regalar ',
    objects: `una_paliza una_madriza una_golpiza una_putiza una_calentada una_tunda una_zurra una_friega unos_plomazos unos_balazos un_balazo un_tiro un_plomazo un_batazo unos_batazos unas_cachetadas una_cachetada
      unas_patadas una_patada unos_golpes unos_trancazos un_trancazo unos_cinturonazos unos_machetazos un_machetazo unas_nalgadas de_palos de_balazos de_plomazos de_patadas de_golpes de_cachetadas
      en_la_madre en_toda_la_madre en_su_madre en_la_torre su_merecido piso cran plomo bala un_susto fierro un_navajazo un_cuchillo una_bala con_el_bate con_un_palo con_la_pala con_un_bate
      un_escarmiento una_chinga unos_chingadazos unos_madrazos un_madrazo un_guantazo una_pela una_pedrada unas_pedradas unos_fregadazos un_chanclazo unos_sartenazos un_sartenazo`,
  },
  {
    verbs: 'echar tirar aventar:avient:avient arrojar lanzar::lanc mandar soltar:suelt:suelt',
    objects: `a_los_perros los_perros al_canal al_rio al_cocodrilo a_los_cocodrilos a_los_leones a_los_caimanes a_los_tiburones a_los_puercos a_los_marranos plomo bala el_carro_encima la_troca_encima el_camion_encima al_fuego a_la_lumbre a_la_hoguera
      al_hospital al_panteon al_otro_mundo en_ambulancia a_mejor_vida con_san_pedro al_hoyo a_la_fosa al_pozo de_cabeza del_puente a_las_vias al_camion al_triturador al_compactador`,
  },
  {
    verbs:
      'moler:muel:muel agarrar correr sacar::saqu bajar recibir enseñar despedir:despid:despid educar::eduqu curar quitar tupir',
    objects: `a_palos a_golpes a_patadas a_balazos a_trancazos a_batazos a_chingadazos a_machetazos a_madrazos a_cachetadas a_cinturonazos a_plomazos a_escobazos a_chanclazos a_sartenazos a_planazos a_pedradas
      a_escopetazos a_rastras a_tubazos a_reatazos con_plomo con_bala con_machete la_vida`,
  },
  {
    verbs: 'pasar hacer:hac:hag dejar amarrar colgar:cuelg:cuelgu prender',
    objects: `por_encima papilla pedazos picadillo carnitas chicharron barbacoa sufrir cachitos como_coladera como_santo_cristo sin_dientes cojo en_silla_de_ruedas lisiado hecho_papilla a_un_poste al_poste de_un_arbol al_arbol
      de_los_pies de_los_pulgares de_las_patas fuego lumbre el_camion el_camion_encima`,
  },
];

const PRONOUNS = ['lo', 'la', 'los', 'las', 'le', 'les', 'te', 'se', 'selo', 'nos'];
const ENDINGS: Readonly<
  Record<
    string,
    {
      readonly first: string;
      readonly plural: string;
      readonly third: string;
      readonly subjunctive: string;
      readonly command: string;
    }
  >
> = {
  ar: { first: 'o', plural: 'amos', third: 'a', subjunctive: 'e', command: 'a' },
  er: { first: 'o', plural: 'emos', third: 'e', subjunctive: 'a', command: 'e' },
  ir: { first: 'o', plural: 'imos', third: 'e', subjunctive: 'a', command: 'e' },
};

interface Forms {
  /** `matar`. */
  readonly plain: readonly string[];
  /** `matarlo`, `partirles_la_madre`. */
  readonly joined: readonly string[];
  /** `mato`, `matamos`, `mataré`, `mataremos`: what the speaker does. */
  readonly mine: readonly string[];
  /** `mátenlo`, `matémoslo`, `mátalo`: what the reader is told to do. */
  readonly command: readonly string[];
  /** `maten`, `mate`: what is wished. */
  readonly wished: readonly string[];
}

const conjugate = (entry: string): Forms => {
  const [infinitive = '', presentStem = '', subjunctiveStem = ''] = entry.split(':');
  const ending = ENDINGS[infinitive.slice(-2)];
  if (ending === undefined) return { plain: [], joined: [], mine: [], command: [], wished: [] };
  const root = infinitive.slice(0, -2);
  const present = presentStem || root;
  const subjunctive = subjunctiveStem || present;
  const first =
    infinitive === 'dar'
      ? 'doy'
      : infinitive.endsWith('hacer')
        ? `${infinitive.slice(0, -3)}go`
        : present + ending.first;
  const past = infinitive.endsWith('ar') ? `${root}aran` : `${root}ieran`;
  return {
    plain: [infinitive],
    joined: PRONOUNS.map((pronoun) => infinitive + pronoun),
    mine: [first, root + ending.plural, `${infinitive}e`, `${infinitive}emos`],
    command: ['lo', 'la', 'los', 'las', 'le', 'les'].flatMap((pronoun) => [
      `${subjunctive}${ending.subjunctive}n${pronoun}`,
      `${subjunctive}${ending.subjunctive}${pronoun}`,
      `${present}${ending.command}${pronoun}`,
      `${root}${ending.subjunctive === 'e' ? 'emos' : 'amos'}${pronoun}`,
    ]),
    wished: [
      `${subjunctive}${ending.subjunctive}n`,
      `${subjunctive}${ending.subjunctive}`,
      past,
      ...(infinitive === 'dar' ? ['den', 'dieran'] : []),
    ],
  };
};

type Kind = 'plain' | 'joined' | 'mine' | 'command' | 'wished';

/** For each kind of form the class entries: bare verbs, and those that need an object with the objects behind. */
const entriesOf = (kind: Kind): readonly string[] =>
  GROUPS.flatMap(({ verbs, objects }, index) => {
    const words = [
      ...new Set(
        verbs
          .trim()
          .split(/\s+/)
          .flatMap((verb) => conjugate(verb)[kind]),
      ),
    ].sort();
    if (objects === '') return words;
    defineClass(`harm-es-${kind}-${String(index)}`, words);
    return [`@harm-es-${kind}-${String(index)} ${terms(objects).join('|')}`];
  });

export const harmPlainEs = entriesOf('plain');
export const harmJoinedEs = entriesOf('joined');
export const harmMineEs = entriesOf('mine');
export const harmCommandEs = entriesOf('command');
export const harmWishedEs = entriesOf('wished');

export const harmedEs = terms(`
colgado/a/os/as fusilado/a/os/as linchado/a/os/as quemado/a/os/as asesinado/a/os/as golpeado/a/os/as azotado/a/os/as capado/a/os/as castrado/a/os/as apaleado/a/os/as
descuartizado/a/os/as degollado/a/os/as ahorcado/a/os/as ahogado/a/os/as acribillado/a/os/as apedreado/a/os/as muerto/a/os/as ejecutado/a/os/as nalgueado/a/os/as torturado/a/os/as
`);

export const harmNounsEs = terms(`
plomo plomazo plomazos balazo balazos golpiza madriza paliza putiza garrotazo garrotazos batazo batazos machetazo machetazos navajazo navajazos cuchillada cuchilladas puñalada puñaladas patadas cachetada cachetadas
trancazo trancazos madrazo madrazos chingadazo chingadazos putazo putazos piedrazo piedrazos pedradas palazos cinturonazo cinturonazos escopetazo escopetazos horca guantazo guantazos moquete moquetes planazo planazos
puñetazo puñetazos fuetazo fuetazos latigazo latigazos tubazo tubazos calentada tehuacanazo reatazo reatazos fierrazo fierrazos chanclazo chanclazos sartenazo sartenazos tablazos zape zapes cocotazo cocotazos coscorron
coscorrones sopapo sopapos tunda zurra palos garrote caja_de_pino cajas_de_pino
`);

export const folkEs = terms(`
hombre hombres mujer mujeres tipo tipos tipa sujeto sujetos señor señora señores señoras muchacho/a/os/as chavo/a/os/as vecino/a/os/as vieja viejo viejas viejos chamaco/a/os/as
ratero/a/os/as ladron ladrona ladrones rata ratas vandalo vandalos delincuente delincuentes malandro malandros maleante maleantes raton ratones grafitero/a/os/as dueño/a/os/as conductor conductora conductores
chofer choferes borracho/a/os/as reportero/a/os/as periodista periodistas arbitro arbitros politico politicos regidor regidora alcalde alcaldesa juez jueces inspector inspectora marido esposo esposa
suegra suegro suegros cuñado/a/os/as compadre comadre primo primos jefe jefa gente persona personas fulano/a compa cabron cabrones pendejo/a/os/as idiota idiotas imbecil imbeciles inutil
cobarde cobardes soplon soplones chismoso/a/os/as quejoso/a/os/as migrante migrantes extranjero/a/os/as gringo/a/os/as mojado/s indigente indigentes limosnero/s vago/s mariguano/a invasor invasores
paracaidistas esquirol esquiroles huelguista huelguistas manifestante manifestantes criador criadores maltratador maltratadores violador violadores abusador abusadores asesino asesinos cochino cochinos
musulman musulmanes judio/a/os/as negro/a/os/as gay gays homosexual homosexuales trans transexual transexuales indigena indigenas discapacitado/a/os/as inmigrante inmigrantes amantes_de_lo_ajeno amigo_de_lo_ajeno
hijo_de hijos_de infeliz infelices desgraciado/a/os/as gandalla gandallas tramposo/s niños niño escuincle escuincles proximo siguiente primero ultimo pasajero pasajeros peaton peatones ciclista ciclistas
`);
