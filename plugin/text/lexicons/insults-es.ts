/** Spanish words that belittle a person, by how sure they are. `/a` and the like spell out the endings. */

/** Said of people only. */
export const foolNounsEs = `
idiota idiotas imbecil imbeciles tarado/a/os/as menso/a/os/as baboso/a/os/as babosete zonzo/a/os/as sonso/a/os/as tarugo/a/os/as mentecato/a/os/as
cretino/a/os/as estupido/a/os/as inepto/a/os/as holgazan holgazana holgazanes holgazanas lacra lacras escoria mugroso/a/os/as
apestoso/a/os/as cobarde cobardes hipocrita hipocritas tracalero/a/os/as sinverguenza sinverguenzas sin_verguenza desvergonzado/a/os/as descarado/a/os/as
malcriado/a/os/as maleducado/a/os/as mal_educado/a/os/as majadero/a/os/as naco/a/os/as chusma gentuza chismoso/a/os/as metiche metiches metichon
entrometido/a/os/as arguendero/a/os/as lambiscon lambiscona lambiscones lamebotas lameculos rajon rajones llorones
berrinchudo/a/os/as caradura caraduras cara_dura zangano zanganos patan patanes pelagatos papanatas mamarracho mamarrachos fantoche fantoches
pelmazo pelmazos fodongo/a/os/as vividor vividores gorron gorrones gorrona pelafustan pelafustanes badulaque badulaques pusilanime
descerebrado/a/os/as cabeza_hueca cabezas_huecas cabezahueca sin_cerebro cabeza_de_chorlito cabezon_sin_seso bueno_para_nada buena_para_nada buenos_para_nada buenas_para_nada
buenopara_nada bueno_pa_nada buenos_pa_nada muerto_de_hambre muertos_de_hambre muerta_de_hambre pobre_diablo pobres_diablos don_nadie poco_hombre pobre_tipo
pobre_infeliz malnacido/a/os/as mal_nacido/a/os/as malparido/a/os/as desgraciado/a/os/as canalla canallas bellaco rufian miserable_de alcornoque
simplon simplona zoquete zoquetes merluzo memo_de_remate atarantado/a/os/as apendejado/a/os/as bodrio_de retrasado_mental
gandul gandules haragan haragana haraganes haraganas guevon guevones huevonazo vaquetón vaqueton vaquetona vaquetones conchudo/a/os/as
ojete mequetrefe mequetrefes pazguato soplagaitas gilipollas boludo/a/os/as pelotudo/a/os/as huachafo palurdo/a/os/as
 bestia_humana cerdo_asqueroso mala_entraña poquitero poquiteros rastrero/a/os/as convenenciero/a/os/as
lengua_larga lengua_suelta mitotero/a/os/as tragon_de_quinta cuatrero_de zarrapastroso/a/os/as greñudo_mugroso
 mosca_muerta mosquita_muerta amargado/a/os/as acomplejado/a/os/as fracasado/a/os/as parasito_social vejestorio vejestorios
patetico/a/os/as pedante pedantes presumido_de_quinta lambehuevos lameplatos pelagallos zopenco/a/os/as bocón bocon bocona bocones hablador_de_quinta cizañero/a/os/as cizañoso/a culichi_de buscapleitos aprovechado/a/os/as gorroso metomentodo malora maloras rufianes bribon bribones truhan truhanes pillos_de desobligado/a/os/as irresponsable_de cochinon_de chaquetero/a/os/as chaquetón vendido/a_de inservible_de bodoque bodoques ceporro berzotas tontuelo/a/os/as tontorron mamerto/s lamesuelas sangron sangrona sangrones pesado_de_sangre
`;

/** Insults only where a construction points them at people. */
export const oafNounsEs = `
tonto/a/os/as bobo/a/os/as bruto/a/os/as bestia bestias payaso/a/os/as ridiculo/a/os/as mediocre mediocres ignorante ignorantes analfabeta analfabetas analfabeto/s
flojo/a/os/as vago/a/os/as estorbo estorbos cochino/a/os/as puerco/a/os/as marrano/a/os/as cerdo/a/os/as asqueroso/a/os/as 
mentiroso/a/os/as embustero/a/os/as ratero/a/os/as ladron ladrona ladrones tranza tranzas corrupto/a/os/as cinico/a/os/as grosero/a/os/as pelado/a/os/as 
vulgar vulgares llorones parasito parasitos sanguijuela sanguijuelas rata ratas vibora viboras alimaña alimañas gusano gusanos cucaracha cucarachas 
burro/a/os/as buey bueyes guey gueyes salvaje salvajes chiflado/a/os/as lunatico/a/os/as histerica histericas bruja brujas ruco/a/os/as
inutil inutiles incapaz incapaces incompetente incompetentes inculto/a/os/as torpe torpes gordinflon 
tacaño/a/os/as codo/s egoista egoistas traidor traidora traidores farsante farsantes charlatan charlatanes lambe 
 llorica necio/a/os/as terco/a/os/as insoportable insoportables odioso/a/os/as desubicado/a/os/as
perdedor perdedora perdedores nene nenes nena nenas mariguano/a/os/as vicioso/a/os/as drogadicto/a/os/as vago/s 
tramposo/a/os/as abusivo/a/os/as gandalla gandallas envidioso/a/os/as 
infeliz infelices tapado/a/os/as patetico/a/os/as macuarro/s peladita peladito limosnero/s
vieja_chismosa viejo_rabo_verde rabo_verde rabos_verdes lumbrera lumbreras zopenco/a/os/as sabandija sabandijas
chapucero/a/os/as negligente negligentes nulidad cero_a_la_izquierda monigote monigotes titere titeres mandilon chafa chafas tarambana
pendenciero_de_quinta dictador tirano 
mantenido/a/os/as piojoso/a/os/as chillon chillona chillones lloron llorona babosos arrastrado/a/os/as cavernicola cavernicolas vaquetones holgazanes malagradecido/a/os/as malhablado/a/os/as
`;

/** Things a person is likened to; they need to stand right behind the verb. */
export const dirtNounsEs = `
basura asco porqueria vergüenza verguenza plaga peste fraude desastre calamidad lastre mugre animal animales bestia loco loca corriente corrientes delincuente delincuentes soplon soplona soplones falso falsa falsos
nulidad estorbo chiste chiste_malo mula bicho poca_cosa despojo
`;

/** Foul names for a person. */
export const foulNounsEs = `
pendejo/a/os/as pendejete pendejazo cabron cabrona cabrones cabronas culero/a/os/as puto putos puta_madre hijo_de_puta hijos_de_puta hija_de_puta hijo_de_la_chingada hijos_de_la_chingada
hijo_de_tu hijo_de_su hijos_de_su hijos_de_la hijueputa hijoeputa hijodeputa hijosdeputa joputa mamon mamona mamones mamonas ojete ojetes huevon huevona huevones huevonas mierda_de_persona
pedazo_de_mierda pinche pinches chingado/s chingaquedito malparido/a/os/as mamahuevo verguero gonorrea_de carepicha comemierda comemierdas cagon cagones cagada_de_persona putito putitos
pinchi culos_aguados lameculos culiado culiados gilipollas
`;

/** Words found also where they are disguised. */
export const disguisedFormsEs = `
idiota/s imbecil/es tarado/s tarada/s menso/s mensa/s tonto/s tonta/s bobo/s baboso/s babosa/s zonzo/s tarugo/s mentecato/s cretino/s estupido/s estupida/s inepto/s inepta/s inutil/es bruto/s bruta/s
bestia/s animal/es payaso/s ridiculo/s ridicula flojo/s floja/s holgazan/es cochino/s cochina/s marrano/s puerco/s mugroso/s apestoso/s asqueroso/s cobarde/s mentiroso/s hipocrita/s ratero/s
sinverguenza/s malnacido/s malnacida malparido/s desgraciado/s desgraciada parasito/s rata/s lacra/s escoria basura naco/s chusma metiche/s chismoso/s chismosa/s lamebotas patan/es payasa guey gueyes burro/s
`;
