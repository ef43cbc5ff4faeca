/** Spanish profanity, with the words of Mexico and the border. Forms are folded (no accents but ñ); see the English list. */
export const SPANISH_STRONG_FORMS = `
mierda/s mierdero/s mierdera mierdoso/s mierdilla mierdon mierdota
puta/s/zo/zos/da/das/madre/mente/so putisima putona/s putona putear putea putiza/s puteada putero putera puteria putilla/s putita/s putito/s puton putañero reputa putamadre hijaputa hijoputa/s hijueputa/s jueputa jodeputa deputa
puto/s
hijodeputa hijosdeputa hijadeputa hijodelachingada hdspm hdp/s
pendej/o/a/os/as/ada/adas/ez/eces/ear/ito/ita/itos/azo/os/erias/eria/isimo/ote/otes apendejado/s/a
pndejo/s pndjo
cabron/a/es/as/azo/cito/citos/ada/adas/isimo/isima/ote/ear/eria kabron/es encabron/ado/ada/ados/adas/a/an/ar/arlo/arse/aron/aba/o/amos
ching/a/as/an/o/ar/aste/aron/ada/adas/ado/ados/adera/aderas/aos/ao/aba/amos/en/ue/uen/ues/uemos/on/ona/ones/onas/oncito/oneria/azo/azos/adazo/adazos/arse/arte/arle/arla/arlos/aquedito/ate/atela/uele/uenle/uense/ativo/amadral/amadres/onazo/onsisimo/onometro/amelo
chinga/tumadre/lamadre/atumadre/le/lo/los/la chingatumadre rechinga rechingada
culer/o/a/os/as/ada/adas/isimo/ito
culiad/o/a/os/as qliao culiao/s culia culear culeros
verga/s/zo/zos/so vergon/a/es verguiza/s vergazos vergazo envergado avergado vrga/s vergas vergueo averga
jod/er/ido/ida/idos/idas/iste/ieron/io/an/emos/iendo/ete/anse/erme/erte/ernos/idamente/idisimo/erse/ienda/iendas/ase/ona/on/ones
joder/nos joden jodes jodete jodanse
coño/s coñazo/s coñetas encoñado
gilipoll/as/ez/eces gilipuertas soplapollas tocapelotas lameculos pelotudo/s pelotuda/s boludo/s boluda boludez boludeces
comemierda/s tragamierda carapolla caraculo carapijo chupapollas chupapijas mamaguevo/s mamahuevo/s mamagueb mamabicho/s mamaverga/s mamavergas malparido/s malparida/s conchetumadre conchatumadre conchesumadre ctm csm reconchatumadre
mamon/a/es/as/azo/cito/eria mamad/a/as/ota/isimo
huevon/a/es/as/azo/ada/adas guevon/es weon/es webon/es/a
ojete/s ojetada/s ojetes
cagad/a/as/on cagon/es cagona cagarla cagaste cagaron
maricon/eria nmms nmames alv alch vtalv valeverga valemadre valemadres valiomadre mecagoen
cojon/es/udo/uda acojonante cojonudo/s descojonar descojono
puñet/a/as/ero/era/eros/eras/on puñetas
culito/s culote
pinch/es/isimo/isima/urriento
pinchi/s pinxe pinches
panocha/s
zorrear
follar follando follen follado follada follador
`;

export const SPANISH_STRONG_PATTERNS: readonly string[] = [
  'pinche @any',
  'no mames|mamen|mame|mamen|mamar|mamemos',
  'ni madres|madre',
  '(vale|valen|valio|valieron|valga|valemos|importa|importan|valia) (madre|madres|verga|pura_madre|pura_verga|pito|puro_pito|un_huevo|queso_y_madre)',
  'me|nos|les|le|te vale (madre|madres|verga)',
  '(chinga|chingue|chinguen|chingas|mentar|mienta|mientan|mentarle|mento|mentada|mentadas|rajar|rajarle|romper|romperle|partir|partirle|partirles|parte|rompe|madrear|en) <3> madre',
  'mentada|mentadas de_madre',
  '(a|pa|para) la (verga|chingada|fregada_madre)',
  '(hasta|los|mis|tus|sus|tiene|unos|que|puros|faltan|sobran) <1> huevos <2> (hinchados|de_oro|azules|bien_puestos|llenos)',
  'hasta los (huevos|cojones|ovarios)',
  '(tocar|tocando|tocarse|rascando|rascandose|hinchar|romper|sacar|me_sale_de|salir_de|salga_de|salen_de) <1> los (huevos|cojones)',
  '(tener|tienen|tiene|ten|tengan|con|echale|echenle) (huevos|muchos_huevos|los_huevos|unos_huevos)',
  'por mis|tus|sus|nuestros huevos',
  'esta|estuvo|estara|estar de huevos',
  'hijo|hija|hijos|hijas de (puta|la_chingada|la_verga|su_puta|tu_puta|su_madre|tu_madre|la_gran_puta|mil_putas|toda_su_madre)',
  'que_te_den|que_les_den por (culo|el_culo|saco)',
  '(a|vete_a|vayan_a|por) tomar por culo',
  'me cago en',
  'la cagan|cague|cagas|cago|cagaste|cagaron|cagamos',
  '(mama|mamamela|mamenmela|chupa|chupame|chupenme|chupenmela|chupamela) <1> (verga|pito|polla|huevos|pija)',
  'chupamela|chupenmela|mamamela|mamenmela|chupala|chupenla|mamenla',
  'polla|pollas <1> (en|grande|gorda|dura|vieja)',
  'los mamones',
];

export const SPANISH_MILD_PATTERNS: readonly string[] = [
  'carajo|carajos|caraja|carajada',
  'maldito|maldita|malditos|malditas|maldicion',
  '(como|que|donde|quien|cuando|cuanto|por_que|porque|a|con) (diablos|demonios|rayos_y_centellas)',
  'joda|jodienda',
  'desmadre|desmadres|desmadroso|desmadrosa|desmadrar|desmadrado|madrazo|madrazos|madriza|madrizas|madreado|madrear|madrearon|desmadrito',
  'güey|wey|weyes|gueyes|guey',
  'a huevo',
  'que pedo|pedos|pex',
  '(ni|al|buen|mal|hay|gran|puro|sin|hacer|haciendo|hagan|armar|armen|arman|de_a|hubo|es_un|bien|ando|anda|andan|estan|esta) pedo|pedos|peda|pedisimo',
  'peda|pedorro|pedorra|pedorros|pedota',
  'culo|culos|culon|culona',
  'hostia|ostia|hostias|rehostia',
  'cagar|cagarse|cagando|cagado|cague|cagues|caguen',
  'capullo|capullos (eres|de_mierda|integral)',
  'porqueria|porquerias',
  '(ese|esa|esos|esas|idea|ideas|que|tan|son_unos|eres_un|soy_un|por) bobo|boba|bobos|bobas',
  '(un|una|unos|ese|ese_par_de|eres|soy|es|son) cretino|cretina|cretinos|cretinas|canalla|canallas',
  'largarse|largarme|largarnos|se_largara|se_larguen de (alli|ahi|aqui|aca|mi|su|la|nuestro|este)',
  'hasta la madre',
  '(que|pura|puras|puros|esas|estas|tantas|otra|son) madres',
  'poca madre',
  'a toda madre',
  '(me|nos|te|les|le) lleva (la_chingada|el_diablo|el_carajo|la_fregada|la_tiznada)',
  '(la|a_la|hijo_de_la|vaya_a_la|vete_a_la|vayan_a_la) fregada|tiznada|goma|jodida',
  'fregado|fregada|fregados|fregadera|fregaderas|friegan|friega_quedito',
  'bastardo|bastarda|bastardos|bastardas',
  'cojudo|cojuda|cojudez|huevada|huevadas|hueva',
  'mamila|mamilas',
  'mugre|mugroso|mugrosa (aparato|gobierno|gente|servicio|calle|ciudad|bache)',
  '(son|es|eres|soy|sois|seas|sean|una|unas|como) (ladillas|ladilla)',
  'lambiscon|lambiscona|lambiscones|lameplatos|lamebotas|arrastrados',
  'teta|tetas|tetona|tetonas|chichis|chiches|chichotas|nalgona|nalgon|nalgonas|nalgotas',
];

export const SPANISH_ALLOWED_PATTERNS: readonly string[] = [
  'pinche (de|en|aqui|el_enlace|el_boton|sobre|cocina|para)',
  '(vacante|puesto|plaza|cocinero|ayudante|auxiliar) <4> pinche|pinches',
  '(maldita|malditos) (vecindad|primavera)',
  'culo (de_botella|de_saco)',
  'hostia (consagrada|sagrada)',
  'la hostia (consagrada|bendita)',
  'me vale (la_pena|mas)',
  '(fregado|fregada) (de|del|y) (trastes|pisos|lavado|platos|cocina)',
  'panocha (de_trigo|de_maiz|dulce|piloncillo|de_azucar)',
  '(atole|pan|dulce|dulces|piloncillo|queso|azucar|postre|postres|pudin) <4> panocha',
  'sueter|cuello|camisa mamon',
  'mamon (chino|fruta|frutas)',
  '(fruta|frutas|arbol|arboles|quenepa|limoncillo|pan|pastel) <3> mamon|mamones',
  '(bebe|lactancia|ternero|becerro|cria) <4> mamadas',
  '(volcan|rio|isla|calle|colonia|cerro|punta) <2> verga',
  'capullo|capullos (de|del) (seda|rosa|algodon|flor|mariposa)',
];

/** Words whose slips (a vowel left out, two letters swapped) are found. */
export const SPANISH_SLIPPING =
  'mierda mierdas pendejo pendejos pendeja pendejada cabron cabrones chingada chingado chingar chinguen culero culeros verga joder jodido huevones mamones putazo putada gilipollas hijueputa';
