/** Spanish words of doing harm to people. `V+` in the rules adds pronouns to the infinitive. */

/** Infinitives; with le, les, lo, la, los, las, te, nos, se put behind by the class builder. */
export const harmInfinitivesEs = `
matar asesinar golpear madrear putear linchar colgar quemar ahogar ahorcar estrangular balacear tirotear balear degollar descuartizar apalear
desollar despellejar azotar destripar castrar capar fusilar ejecutar apuñalar acuchillar machetear atropellar aplastar reventar desaparecer enterrar
empalar cachetear patear pisotear torturar envenenar masacrar exterminar eliminar aniquilar erradicar violar desmadrar descontar agarrar_a_golpes
agarrar_a_palos agarrar_a_patadas agarrar_a_balazos agarrar_a_trancazos agarrar_a_batazos agarrar_a_chingadazos agarrar_a_machetazos agarrar_a_madrazos agarrar_a_cachetadas agarrar_a_cinturonazos
moler_a_palos moler_a_golpes partir_la_madre partir_la_cara partir_el_hocico partir_el_alma partir_su_madre romper_la_madre romper_la_cara romper_el_hocico romper_los_huesos romper_las_piernas
romper_las_patas romper_los_dientes romper_las_manos quebrar_las_patas quebrar_las_piernas quebrar_los_dedos quebrar_los_huesos rajar_la_cara rajar_la_madre cortar_el_cuello cortar_las_manos cortar_los_dedos
cortar_la_garganta dar_una_paliza dar_una_madriza dar_una_golpiza dar_unos_plomazos dar_de_palos dar_de_balazos dar_de_plomazos dar_en_la_madre dar_en_la_torre dar_su_merecido dar_piso dar_cran
volar_la_cabeza volar_los_sesos volar_los_dientes meter_un_tiro meter_un_balazo meter_un_plomazo meter_plomo sacar_los_ojos sacar_las_tripas arrancar_la_cabeza arrancar_los_dedos arrancar_la_lengua
prender_fuego echar_a_los_perros echar_al_canal tirar_al_canal tirar_al_rio aventar_al_rio aventar_al_canal echar_a_los_cocodrilos levantar
`;

export const harmedEs = `
colgado/a/os/as fusilado/a/os/as linchado/a/os/as quemado/a/os/as_vivos muerto/a/os/as asesinado/a/os/as golpeado/a/os/as azotado/a/os/as capado/a/os/as castrado/a/os/as apaleado/a/os/as
descuartizado/a/os/as degollado/a/os/as ahorcado/a/os/as ahogado/a/os/as enterrado/a/os/as acribillado/a/os/as apedreado/a/os/as
`;

export const harmNounsEs = `
plomo plomazo plomazos balazo balazos bala balas tiro_en_la tiros golpiza madriza paliza putiza chinga friega_de_palos garrotazo garrotazos batazo batazos machetazo machetazos machete
navajazo navajazos cuchillada cuchilladas puñalada puñaladas patada patadas cachetada cachetadas trancazo trancazos madrazo madrazos chingadazo chingadazos putazo putazos golpe golpes
piedrazo piedrazos pedrada pedradas palo palos palazos cinturonazo cinturonazos escopetazo escopetazos escopeta rafaga rafagas soga horca caja_de_pino cajas_de_pino ataud guantazo guantazos
moquete moquetes descontón descontones planazo planazos puñetazo puñetazos fuetazo fuetazos latigazo latigazos tubazo tubazos calentada tehuacanazo reatazos fierrazo plomito
`;

export const folkEs = `
hombre hombres mujer mujeres tipo tipos tipa sujeto sujetos señor señora señores señoras muchacho/a/os/as chavo/a/os/as niño/a/os/as vecino/a/os/as vieja viejo viejas viejos chamaco/a/os/as
ratero/a/os/as ladron ladrona ladrones rata ratas vandalo vandalos delincuente delincuentes malandro malandros maleante maleantes raton grafitero/a/os/as dueño/a/os/as conductor conductora conductores
chofer choferes borracho/a/os/as reportero/a/os/as periodista periodistas arbitro arbitros politico politicos regidor regidora alcalde alcaldesa juez jueces inspector inspectora marido esposo esposa
suegra suegro suegros cuñado/a/os/as compadre comadre primo primos jefe jefa gente persona personas fulano/a compa cabron cabrones pendejo/a/os/as idiota idiotas imbecil imbeciles inutil
cobarde cobardes soplon soplones chismoso/a/os/as quejoso/a/os/as migrante migrantes extranjero/a/os/as gringo/a/os/as mojado/s indigente indigentes limosnero/s vago/s mariguano/s invasor invasores
paracaidistas esquirol esquiroles huelguista huelguistas manifestante manifestantes criador criadores maltratador maltratadores violador violadores abusador abusadores asesino asesinos
musulman musulmanes judio/a/os/as negro/a/os/as gay gays homosexual homosexuales trans transexual transexuales indigena indigenas discapacitado/a/os/as inmigrante inmigrantes
`;
