/** Spanish ways of calling people names and of putting them down; one pattern a line. */

/** The wide word lists, pointed at people by the construction. */
export const namingEs = `
quien|quienes|el_que|la_que|los_que|las_que|aquel_que|aquellos_que|cualquiera_que|todo_el_que|ustedes_que <8> es|son|sea|sean|ha_de_ser|han_de_ser|resulto|resultaron|esta|estan <3> @necio|@tonto
gente|vecinos|vecino|vecina|persona|personas|señor|señora|señores|dueños|dueño|dueña|conductores|conductor|choferes|papas|padres|jovenes|tipos|tipo|muchachos|contratista|propietarios|propietario|inquilinos que <7> es|son <3> @necio|@tonto
gente|vecinos|vecino|vecina|persona|personas|señor|señora|señores|tipos|tipo|viejo|vieja|viejos|viejas|mujer|hombre|individuo <1> tan|mas|bien|muy <1> @necio|@tonto
viejo|vieja|viejos|viejas|pinche|pinches|mugre|mugres|maldito|maldita|malditos|malditas|condenado|mendigo|mendigos|canijo|pobre|pobres|puro|pura|puros|puras|bola_de|mugroso|tamaño|valiente|soberano|soberana|perfecto|perfectos|vil|viles <1> @necio|tonto|tontos|tonta|bruto|brutos|payaso|payasos|inutil|inutiles|flojo|flojos|ridiculo|ridicula|ridiculos|ignorante|ignorantes|cochino|cochina|cochinos|marrano|marranos|burro|burros|animal|animales|loco|loca|bestia|bestias|rata|ratas|vibora|bruja|huevon|huevones|vagos|rateros|llorones|mediocres|vieja|viejo|gordo|gorda
eres|eres_un|eres_una|es_usted|son_ustedes|seras|usted_es|ustedes_son|vos_sos|estas|andas|sigues_siendo|sigue_siendo|siguen_siendo <3> @necio|@tonto|@ruin
no seas|sean|sea|se_hagan|te_hagas|se_haga <2> @necio|tonto|tontos|tonta|tontas|bruto|brutos|burro|burros|bestia|bestias|animal|animales|payaso|payasos|ridiculo|ridicula|ridiculos|flojo|flojos|cochino|cochinos|cochina|marrano|marranos|puerco|puercos|ignorante|ignorantes|guey|gueyes|gacho|gachos|codo|codos|rata|ratas|llorones|llorona|nenas|niñas|mensa|salvajes
que @necio|@tonto|@ruin <1> es|son|eres|esta|estan|anda|andan|salio|salieron|resulto|resultaron
que <1> gente|gentuza|señora|señor|vecino|vecina|vecinos|tipo|tipa|vieja|viejo|bola|sujeto|mujer|hombre|papas|padres|dueños|publico <1> tan|mas|@necio|@tonto|de
bola|bolita|sarta|hatajo|atajo|manada|partida|caterva|hato|monton|runfla|jauria|banda|par|puño|recua|tropa|nido|pandilla|punta|bonche|grupo|grupito|familia|club|panda|cuadrilla|colonia|raza de <3> @necio|@tonto|@ruin
pedazo|cacho|intento|remedo|aborto|proyecto|cara|jeta|costal|saco de <2> @necio|animal|animales|bestia|burro|persona|hombre|mujer|inutil|ser_humano|basura|porqueria|asco|papa|madre|rata|marrano|bruto|nada|periodista|abogado|contratista|arbitro|funcionario
hay|habia|hubo|se_necesita|se_necesitaba|se_requiere|tiene|tienen|tienes|hace_falta <1> que|para|ser <1> ser <2> @necio|@tonto|@ruin
hay_que|habra_que|se_necesita|se_ocupa|tienen_que|tiene_que ser <2> @necio|@tonto|@ruin
solo|solamente|nomas|unicamente <1> a_un|a_una|un|una|los|las|a_los <2> @necio|@tonto|@ruin
al|a_la|a_los|a_las|el|la|los|las|ese|esa|esos|esas|este|esta|estos|estas|aquel|aquella|del|de_la|de_los|un|una|unos|unas|otro|otra|otros|cada|algun|algunos|ningun|tu|su|sus @necio
al|a_la|a_los|el|los|ese|esa|esos|esas|estos|este|aquel|unos|tanto|tanta|tantos <1> tonto|tontos|bruto|brutos|payaso|payasos|ridiculo|ridiculos|inutil|inutiles|flojo|flojos|ignorante|ignorantes|cochino|cochinos|marrano|marranos|guey|gueyes|llorones|mediocre|mediocres|gandalla|gandallas|animal|animales|bestia|burro|genio|genios|lumbrera|lumbreras|gracioso|graciosos|chistosito|chistositos|listillo|salvajes|irresponsables que
genio|genios|lumbrera|lumbreras|eminencia|eminencias|cerebrito|cerebritos|einstein que|de_la|del|a_quien|al
gracias|felicidades|bravo|aplausos|que|bonita|vaya <2> genio|genios|lumbrera|lumbreras|eminencia|cerebrito|par_de_genios
medio|bien|muy|tan|re|demasiado|puro|pura|puros|todo <1> guey|gueyes|menso|mensa|mensos|mensas|tarado|tarada|tarados|bruto|bruta|brutos|brutas|baboso|babosos|idiota|idiotas|imbecil|estupido|estupidos|tarugo|tarugos|sonso|sonsos|zonzo|zonzos|bestia|bestias|animal|animales|burro|burros|pendejo|pendejos|payaso|payasos|ridiculo|ridicula|corriente|corrientes|naco|nacos|cochino|cochinos|llorones|chillones|inutil|inutiles|ignorante|ignorantes|flojos|sinverguenza|sinverguenzas|lento_de_entendederas
son|es|fue|eran|son_todos|sigue_siendo|resulto|resultaron|parece|parecen|salio|salieron|se_cree|se_creen <1> un|una|unos|unas|puro|pura|puros|puras|bien|muy|tan|todo|toda <2> @necio|@ruin|payaso|payasa|payasos|bruto|bruta|brutos|burro|burros|inutil|inutiles|ridiculo|ridiculos|flojo|flojos|ignorante|ignorantes|cochino|cochina|cochinos|marrano|marrana|marranos|puerco|puercos|asco|vergüenza|basura|rata|ratas|vibora|viboras|parasito|parasitos|bestia|bestias|animales|mentiroso|mentirosa|mentirosos|ratero|rateros|ladrones|corrupto|corruptos|mediocre|mediocres|farsante|farsantes|lastre|estorbo|chiste_de|plaga|peste|salvajes|inculto|incultos|torpe|torpes|llorones|tramposo|abusivo|gandalla|desastre_de
mas @necio|@tonto que <2> un|una|el|la|los|las|mi|burro|mandado|nunca|hecho|comer|@any
como un|una|unos|unas|buen|buena|buenos <1> burro|burra|burros|mula|animal|animales|bestia|bestias|cerdo|cerdos|puerco|puercos|marrano|marranos|cochino|cochinos|perro|rata|ratas|cucaracha|cucarachas|vibora|vil|idiota|idiotas|loco|loca|costal|cobarde|cobardes|tonto|payaso|naco|chango|changos|guajolote|zopilote|zopilotes|parasito|parasitos|salvaje|salvajes
basura|porqueria|asco|mierda|escoria|lacra|verguenza|desperdicio de <1> persona|personas|gente|hombre|mujer|ser|vecino|vecina|señor|señora|tipo|familia|madre|padre|funcionario|oxigeno|espacio
de quinta|cuarta|pacotilla|porqueria|siete_suelas|petate|rancho_grande|primera_clase_de|a_peso|tres_pesos|a_tres_pesos|cuarta_categoria
con patas|licencia_de_burro|cerebro_de|complejo_de
cobarde|idiota|payaso|rata|flojo|ratero|inutil|mentiroso|ladron|bestia|burro|marrano de <1> porqueria|quinta|cuarta|siete|mala|closet|tiempo|primera|@any
tanto|tanta|tantos|tantas|mucho|sobra|sobran|cuanto|cuanta|cuantos <1> viejo|vieja|viejos|vieja|vago|vagos|inutil|inutiles|flojo|flojos|@necio|burro|burros|ignorante|ignorantes|payaso|payasos|guey|gueyes|bruto|brutos|loco|locos|naco|nacos|llorones|ridiculo|cochino|cochinos
gente bruta|cochina|inutil|floja|ignorante|sucia|necia|tonta|burra|corriente|vulgar|grosera|salvaje|ridicula|torpe|asquerosa|puerca|marrana|estupida|idiota|mediocre|tan|sin_educacion|sin_quehacer|sin_cerebro|sin_oficio|sin_criterio|sin_valores|baja|mala_leche
@Name <2> es|fue|son|sigue_siendo|resulto|parece|salio|se_cree|ha_sido|no_es_mas_que <4> @necio|@tonto|@ruin
@necio|mentiroso|mentirosa|ratero|ratera|corrupto|corrupta|flojo|floja|inutil|payaso|payasa|ridiculo|ridicula|bruto|bruta|cochino|cochina|marrano|ignorante|farsante|vividor|tranza|traidor|vibora <1> de <1> @Name
@Name <2> @necio|ratero|mentiroso|mentirosa|flojo|floja|inutil|payaso|payasa|ridiculo|ridicula|bruto|bruta|burro|cochino|cochina|marrano|ignorante|farsante|tranza|traidor|bueno_para_nada <2> de|que|sin|y
@necio|@tonto como|igual_que|igualito_a <1> el|ella|tu|usted|ustedes|ellos|ese|esa|esos|este|@Name
mal|pesimo|pesima|hipocrita|triste|pobre|vulgar|pinche|corriente|simple <1> vecino|vecina|intento_de|persona|copia|reportero|periodista|abogado|maestro|chofer|burocrata|politiquillo|politiquilla|periodistilla|reporterillo|abogadillo|licenciadillo|mediquillo|maestrillo|regidorcillo
`;

/** On wits, manners and worth, without a bad word. */
export const witsEs = `
no|ni|sin <3> dos|medio dedo|dedos|gramo|centimetro de frente|cerebro|dignidad|inteligencia|verguenza|educacion|decencia
dos dedos de frente
le|les|te falta|faltan|patina|patinan|zafo|bota|afloja <3> tornillo|tornillos|tuerca|coco|azotea|veinte|cerebro|hervor|neuronas|neurona|materia_gris|clutch|madurez
mal de la cabeza|azotea|del_coco|de_la_azotea
no <1> le|les|te da|alcanza|alcanzo|llega|llego|da_para <3> cerebro|cabeza|coco|inteligencia|mas|neurona|neuronas
no <1> tiene|tienen|tienes|usa|usan|usas <2> cerebro|verguenza|educacion|neuronas|criterio|dignidad|decencia|sesos|materia_gris|oficio|quehacer|remedio|abuela|llenadera
sin educacion|verguenza|cerebro|neuronas|oficio_ni_beneficio|quehacer|dignidad|decencia|modales|criterio|clase
que|cuanta <1> poca|poco|falta_de <2> verguenza|educacion|madre|abuela|criterio|clase|inteligencia|cerebro|neurona|decencia
poca|poco|nula|cero|escasa <1> verguenza|educacion|abuela|inteligencia|cerebro|neuronas|luces|clase|sesera|materia_gris|decencia
verguenza|pena <2> deberia|deberian|debia|debian|ajena|le_deberia|les_deberia|debiera
deberia|deberian|deberias|debe|debian <2> dar|darle|darles|darte|tener|tenerles|caerle|caersele <1> verguenza|pena|la_cara
da|dan|das|dando|damos|causa|provoca <2> pena_ajena|lastima|asco|flojera|risa|vergüenza|verguenza|nauseas
ignorancia <2> atrevida|no_tiene_limites|ajena|supina|da
cerebro|cabeza|inteligencia|memoria|gracia|educacion|modales|neurona|coco|coeficiente|ego|boca|hocico|encanto|valor|simpatia|elegancia|criterio de <1> mosquito|mosca|nuez|cacahuate|pollo|gallina|chorlito|hormiga|ladrillo|piedra|burro|cucaracha|maceta|frijol|niño|pulga|teflon|trapo|cemento|alcornoque|guajolote|costal|zapato|puerco|mula|rata|cantina|perro|lombriz
sabe|saben|entiende|entienden <3> lo_que|lo_mismo_que un|una <1> burro|perro|chivo|marrano|chango|vaca|mula|puerco|gallina
no|nunca|sin|ni|apenas <2> sabe|saben|sabes|supo|supieron|aprende|aprenden|aprendio|aprendieron|aprendiste|pueden|puede <3> leer|contar|sumar|escribir|hablar|manejar|ni|deletrear|pensar|comportarse|estacionarse|barrer|amarrarse|limpiarse|prender|agarrar|distinguir|como_se
aprenda|aprendan|aprende|aprendanse a <1> leer|contar|sumar|escribir|hablar|manejar|pensar|respetar|estacionarse|comportarse|callarse
a_ver_si <3> aprende|aprenden|aprendes|entiende|entienden|entiendes|maduran|madura|se_ubica|se_ubican|se_baña|les_entra|le_entra|se_le_quita|se_les_quita|se_callan|se_calla|agarran|ya
pida|pidan|pidele|pidanle|que|necesita|necesitan <3> alguien|nieto|niño|hijo|mama|kinder <3> lea|explique|dibuje|lean|expliquen|platique
dibujitos|bolitas_y_palitos|peras_y_manzanas|manzanitas|monitos|plastilina|palitos|titeres <4> entiende|entienden|entienda|entiendan|explicar|explicamos|explicarle|explicarles|a_ver
con|en|hacer|hacemos|hicimos|mandamos|hacerles|hacerle|ponemos <2> dibujitos|bolitas_y_palitos|peras_y_manzanas|manzanitas|plastilina|palitos
entre sus|tus|las <1> dos orejas
problema <3> entre <3> orejas
aire|aserrin|nada|viento|grillos|telarañas|piedras|paja|engrudo|estopa|moscas <3> cabeza|orejas|cerebro|azotea|coco
cayo|cayeron|caido|tiraron <4> de_la_cuna|de_cabeza|de_chiquito|de_niño|de_bebe
crecio|crecieron|criaron|nacio|nacieron|criado|criados|educado|educados|educaron|criarse|criada|salio|salieron <3> corral|establo|chiquero|cueva|selva|monte|rancho|zoologico|gallinero|animales|perros|lobos|petate|cerro
se|le|les <1> nota|ve|echa_de_ver <3> que <6> escuela|primaria|leer|educacion|quehacer|estudio|estudiaron|bañaron|cerebro|mama|madre
su|tu|la <1> mama|mamá|madre|mamacita|jefa|abuela|jefecita <3> verguenza|avergonzada|avergonzaria|orgullosa|enseño|educo|educaron|da_pena|dio_pena|lloraria|llora
no|nunca <1> les|le|te <2> enseñaron|educaron|enseño|educo|dieron <3> casa|mama|papa|educacion|modales|cuna|nalgadas|limpiar|leer
qué|que <1> poca educacion|verguenza|decencia|madre
burro <2> hablando|astronomia|licencia|corbata|flauta|traje
no|ni <1> pinta|pintan|sirve|sirven|sirves|servia|servian|vale|valen|vales|aporta|aportan <3> nada|maldita|cosa|un_peso|dos_pesos|centavo|cacahuate|para_maldita
no <2> sirve|sirven|sirves|vale|valen|vales <2> para <1> nada
buen|buena|buenos|buenas <1> para|pa nada
puro|pura|purito <1> cuento|pajaro_nalgon|hocico|verbo|blof|labia|lengua|chisme|teatrito|berrinche|choro|ruido
mucho|muy|tan|mas <1> ruido|hocico|boca|habla|hablador|salsa|gallito|machito|valiente|bravo <2> pocas|poca|atras|teclado|internet|escondido|encapuchado
sabelotodo|todologo|todologos|opinologo|opinologos|sabiondo|sabiondos|sabihondo|sabihondos|criticon|criticones|criticona|quejumbroso/a|quejona|quejon|quejones|alharaquiento|alharaquienta|argüendera|argüendero|lengualarga|lengona|metomentodo|metichona|pelele|peleles|borregos|borregada|bots_pagados|acarreados|huelepedos
se_cree|se_creen|te_crees|se_siente|se_sienten|te_sientes <3> muy|mucho|la_gran|el_muy|reina|dueño|dueña|dueños|divina|divino|muy_muy|salsa|galan|importante|don|intocable|la_mamá_de
mayor|peor|mas|gran|tremendo|tremenda|soberano|soberana <3> inepto|inutil|mediocre|incompetente|flojo|necio|bruto|burro|payaso|mentiroso|ridiculo|ratero|llorona|llorón|fracaso <4> que|de|ha
heredo|heredaron todo
nunca <4> trabajado|trabajo|trabajaron|barrido|agarrado <4> vida
mil_veces|cien_veces|veinte_veces|hasta_con <4> no <1> entiende|entienden|entendio|entienden
siguen|sigue|sigues|todavia|no|nunca|ni <2> sin|acaban_de|acaba_de|alcanza_a|pueden|logran|terminan_de <1> entender|entenderlo|entenderle|captar|agarrar_la_onda
no <2> entiende|entienden|entiendes <3> por_las_buenas|ni_con|ni_a_palos|ni_dibujado|con_palabras|en_español
vieja|viejo|viejas|viejos|vejete|vejetes|ruca|ruco|rucos <1> chismosa|chismoso|chismosas|ridicula|ridiculo|loca|loco|locas|amargada|amargado|amargadas|cochino|cochina|inutil|inutiles|gruñon|gruñona|metiche|metiches|mañosa|mañoso|rabo|verde|arguendera|arguenderas|argüendera|payaso|payasa|bruja|terco|terca|necio|necia|decrepito|mitotera|mitotero
no <3> sube|llega|llego <3> agua <3> tinaco|azotea
una|media|dos|unica|ni|entre_todos|juntan|sola|ultima|pocas|tres <3> neurona|neuronas
neurona|neuronas <4> vacaciones|huelga|viva|sola|descanso|trabaja|funciona|prestada|solitaria|se_les|se_le|hacen_corto
licencia <6> cereal|rifa|tombola|sorteo|papitas|sabritas|tianguis|mazapan|corn_flakes|cornflakes|zucaritas|gansito|caja_de
piensa|piensan|pensar|piensas <2> con <2> codos|pies|nalgas|estomago|panza|hocico|patas|rodillas|ombligo|bolsillo|higado
experto|expertos|experta|expertas|ingeniero|ingenieros|abogado|abogados|doctor|doctores|urbanista|urbanistas|hidrologos|sabios|sabio|catedratico|catedraticos|genios|juristas|economistas|criticos|guerreros|guerrero <1> de <1> facebook|feis|banqueta|escritorio|teclado|google|youtube|whatsapp|redes|internet|sillon|cantina|closet|tiktok|pacotilla|cafe|sofa
(no|nunca|jamas) <2> (deja|dejan|dejo|dejaron|dejes|permite) que <2> (verdad|hechos|datos|realidad|numeros|informacion) <3>
(universidad|escuela|doctorado|maestria|titulo|diploma) <1> (de|en|por) <2> (facebook|google|youtube|la calle|la banqueta|la ignorancia|la vida|tiktok|sabritas|la burla|hablar de mas|metiche|chisme)
(entrevisto|consulto|cito|se baso en) <3> imaginacion
hasta|un|una|mi|cualquier <2> burro|perro|niño|perico|changuito|chango|maceta|piedra|gallina|guajolote|escoba|cono|poste|nopal|borrego|chivo|vaca|vacas|pollos|perros|niños|gallinas|chivas <6> mejor|mas <5> que
(ni) <1> (leyendo|leyendolas|leyendolo|explicandole|explicandoles|dibujado|con_manzanas|con_dibujos|con_instructivo|con_manual|con_mapa|con_gps|con_lupa) <3> (entiende|entienden|entenderia|entenderian|le_entienden|sabe|saben|llega|llegan|encuentran)
`;

/** Commands and jeers. */
export const rudenessEs = `
callate|callese|callense|cierra|cierre|cierren|cierrale|cierrenle <2> boca|hocico|pico|jeta|trompa|cabron|ya|de_una|@necio
callate|callense
hocico|hocicos|hocicon|hocicona|hocicones|trompudo|jeta
consiga|consigase|consiganse|consigue|consiguete|busquese|busquense|ponte|pongase|ponganse|mejor <2> vida|quehacer|oficio|una_vida|que_hacer|a_trabajar|un_trabajo|algo_que_hacer
no <1> tiene|tienen|tienes <2> nada_mejor|otra_cosa|quehacer|que_hacer|vida_propia|oficio
llora|llore|lloren|chille|chillen|chilla|vayan_a_llorar|vaya_a_llorar|ve_a_llorar|sigan_llorando|lloriquear|lloriqueo|lloriqueos|chillido|chilladera|lloradera <3> mami|mama|mamá|nadie|quieran|otro_lado|casa|todo|ya|libremente|gusto|conmigo
dejen|deje|deja|dejate|dejense|basta|harto|hartos|hartas|ya <2> de <1> llorar|chillar|lloriquear|chismear|ladrar|rebuznar|estorbar|quejarse|sus_berrinches|sus_chismes|sus_lloriqueos|estar_fregando|fregar|hacerse_la_victima|hacerse_las_victimas|hacerse_los_tontos|hacerse_el_tonto|mamadas
rebuzna|rebuznan|rebuznar|rebuznando|rebuzno|ladra|ladran|ladrando <3> mitin|reunion|sesion|microfono|comentarios|redes|facebook|feis|sin|como
quien <1> los|lo|la|le|te|les pelo|pela|pregunto|invito|pidio_su|aguanta|soporta
nadie <2> los|lo|la|te|le|les pela|aguanta|soporta|traga|cree|pregunto|pidio_su|pidio_tu|hace_caso|quiere
bañese|bañense|bañate|lavese|peinese|madure|maduren|madura|ubiquese|ubiquense|ubicate|superelo|superenlo|superalo|despierten|despierta_ya <2> @any|ya|tantito|por_favor
se_hacen|se_hace|te_haces|haganse|hagase|se_haga|se_hagan <2> tonto|tonta|tontos|guey|gueyes|mensos|menso|bueyes|loco|locos|sordos|sordo|ciegos|ciego|pato|patos|occiso|disimulado
estan|esta|estas <1> ciego|ciegos|ciega|sordo|sordos|sorda|tontos|tonto|pendejos|locos|tarados|mensos|mal_de <1> o|acaso
que <2> parte de <8> no <2> entiende|entienden|entiendes|entendio|entendieron
cual es <2> parte <3> que <2> no <2> entiende|entienden|entiendes|entendieron
tan dificil|complicado es|era|resulta <6> leer|entender|contar|tirar|recoger|estacionarse
pobrecito|pobrecita|pobrecitos|pobrecitas|pobres <2> les|le|no|ni|de <4> da|gana|alcanza|saben|sabe|entienden|entiende|puede|pueden
bola de|chilla|que chilla
hacer|hacen|hace|haciendo <1> el ridiculo|oso
`;
