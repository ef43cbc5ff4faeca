/** Spanish ways of calling people names and of putting them down; one pattern a line. */

/** The wide word lists, pointed at people by the construction. */
export const namingEs = `
gente|vecinos|vecino|vecina|persona|personas|señor|señora|señores|tipos|tipo|viejo|vieja|viejos|viejas|mujer|hombre|individuo <1> tan|mas|bien|muy <1> @necio|@tonto
viejo|vieja|viejos|viejas|pinche|pinches|mugre|mugres|maldito|maldita|malditos|malditas|condenado|mendigo|mendigos|canijo|pobre|pobres|puro|pura|puros|puras|bola_de|mugroso|tamaño|valiente|soberano|soberana|perfecto|perfectos|vil|viles <1> @necio|tonto|tontos|tonta|bruto|brutos|payaso|payasos|inutil|inutiles|flojo|flojos|ridiculo|ridicula|ridiculos|ignorante|ignorantes|cochino|cochina|cochinos|marrano|marranos|burro|burros|animal|animales|loco|loca|bestia|bestias|rata|ratas|vibora|bruja|huevon|huevones|vagos|rateros|llorones|mediocres|vieja|viejo|gordo|gorda
no seas|sean|sea|se_hagan|te_hagas|se_haga <2> @necio|tonto|tontos|tonta|tontas|bruto|brutos|burro|burros|bestia|bestias|animal|animales|payaso|payasos|ridiculo|ridicula|ridiculos|flojo|flojos|cochino|cochinos|cochina|marrano|marranos|puerco|puercos|ignorante|ignorantes|guey|gueyes|gacho|gachos|codo|codos|rata|ratas|llorones|llorona|nenas|niñas|mensa|salvajes
que @necio|@tonto|@ruin <1> es|son|eres|esta|estan|anda|andan|salio|salieron|resulto|resultaron
hay|habia|hubo|se_necesita|se_necesitaba|se_requiere|tiene|tienen|tienes|hace_falta <1> que|para|ser <1> ser <2> @necio|@tonto|@ruin
hay_que|habra_que|se_necesita|se_ocupa|tienen_que|tiene_que ser <2> @necio|@tonto|@ruin
al|a_la|a_los|a_las|el|la|los|las|ese|esa|esos|esas|este|esta|estos|estas|aquel|aquella|del|de_la|de_los|un|una|unos|unas|otro|otra|otros|cada|algun|algunos|ningun|tu|su|sus @necio
gracias|felicidades|bravo|aplausos|que|bonita|vaya <2> genio|genios|lumbrera|lumbreras|eminencia|cerebrito|par_de_genios
son|es|fue|eran|son_todos|sigue_siendo|resulto|resultaron|parece|parecen|salio|salieron|se_cree|se_creen <1> un|una|unos|unas|puro|pura|puros|puras|bien|muy|tan|todo|toda <2> @necio|@ruin|payaso|payasa|payasos|bruto|bruta|brutos|burro|burros|inutil|inutiles|ridiculo|ridiculos|flojo|flojos|ignorante|ignorantes|cochino|cochina|cochinos|marrano|marrana|marranos|puerco|puercos|asco|vergüenza|basura|rata|ratas|vibora|viboras|parasito|parasitos|bestia|bestias|animales|mentiroso|mentirosa|mentirosos|ratero|rateros|ladrones|corrupto|corruptos|mediocre|mediocres|farsante|farsantes|lastre|estorbo|chiste_de|plaga|peste|salvajes|inculto|incultos|torpe|torpes|llorones|tramposo|abusivo|gandalla|desastre_de
mas @necio|@tonto que <2> un|una|el|la|los|las|mi|burro|mandado|nunca|hecho|comer|@any
basura|porqueria|asco|mierda|escoria|lacra|verguenza|desperdicio de <1> persona|personas|gente|hombre|mujer|ser|vecino|vecina|señor|señora|tipo|familia|madre|padre|funcionario|oxigeno|espacio
cobarde|idiota|payaso|rata|flojo|ratero|inutil|mentiroso|ladron|bestia|burro|marrano de <1> porqueria|quinta|cuarta|siete|mala|closet
@Name <2> es|fue|son|sigue_siendo|resulto|parece|salio|se_cree|ha_sido|no_es_mas_que <4> @necio|@tonto|@ruin
@necio|mentiroso|mentirosa|ratero|ratera|corrupto|corrupta|flojo|floja|inutil|payaso|payasa|ridiculo|ridicula|bruto|bruta|cochino|cochina|marrano|ignorante|farsante|vividor|tranza|traidor|vibora <1> de <1> @Name
@Name <2> @necio|ratero|mentiroso|mentirosa|flojo|floja|inutil|payaso|payasa|ridiculo|ridicula|bruto|bruta|burro|cochino|cochina|marrano|ignorante|farsante|tranza|traidor|bueno_para_nada <2> de|que|sin|y
@necio|@tonto como|igual_que|igualito_a <1> el|ella|tu|usted|ustedes|ellos|ese|esa|esos|este|@Name
mal|pesimo|pesima|hipocrita|triste|pobre|vulgar|pinche|corriente|simple <1> vecino|vecina|intento_de|persona|copia|reportero|periodista|abogado|maestro|chofer|burocrata|politiquillo|politiquilla|periodistilla|reporterillo|abogadillo|licenciadillo|mediquillo|maestrillo|regidorcillo
los|las|esos|esas|unos|estos|tres|dos|cuatro|esa_bola_de burros|burras|marranos|cochinos|puercos|cerdos|vaquetones|zopilotes|changos|borregos|babosos|vandalos_de_quinta|salvajes|animales|bestias que
su|tu|sus|tus <3> es|son|da|dan <2> asco|basura|porqueria|verguenza|vergüenza|chiste|burla|lastima|patetico|ridiculo|pesimo|pena
quien|quienes|el_que|la_que|los_que|las_que|aquel_que|aquellos_que|cualquiera_que|todo_el_que|gente_que|señora_que|señor_que|vecinos_que <8> es|son|ha_de_ser|han_de_ser|resulto|resultaron @muy? @muy? @muy? @necio|@tonto|@bajo
eres|es_usted|son_ustedes|seras|usted_es|ustedes_son|sigues_siendo|sigue_siendo|siguen_siendo @muy? @muy? @muy? @necio|@tonto|@ruin|@bajo
bola|bolita|sarta|hatajo|atajo|manada|partida|caterva|runfla|jauria|puño|recua|tropa|pandilla|bonche de <2> @necio|@tonto|@ruin|animales|locos|corrientes|delincuentes|soplones
par de <1> @necio|tontos|brutos|payasos|inutiles|flojos|ignorantes|cochinos|marranos|bestias|salvajes|rateros|mentirosos|ridiculos|burros|vagos|llorones
solo|solamente|nomas|unicamente <1> a_un|a_una|un|una|los|las|a_los <2> @necio|tonto|tontos|bruto|brutos|bestia|ignorante|inutil|cochino|cochinos|marrano|flojo
al|a_la|a_los|ese|esa|esos|esas|estos|este|aquel|unos <1> tonto|tontos|bruto|brutos|payaso|payasos|ridiculo|ridiculos|inutil|inutiles|flojo|flojos|ignorante|ignorantes|cochino|cochinos|marrano|marranos|guey|gueyes|llorones|mediocre|mediocres|gandalla|gandallas|animal|bestia|gracioso|graciosos|chistosito|chistositos|listillo|salvajes|irresponsables|vandalos que
genio|genios|lumbrera|lumbreras|cerebrito|cerebritos que <2> estacionaron|estacionan|cortaron|movieron|quitaron|rompieron|grafitearon|tiro|dejo|dejaron|tiraron|se_estaciono|estaciono|puso|pusieron|penso|pensaron|creyo|creyeron|anda|andan|sigue|siguen|rayo|robo|cree|creen|piensa
medio|bien|muy|tan|demasiado|puro|puros <1> guey|gueyes|menso|mensa|mensos|mensas|tarado|tarada|tarados|bruto|bruta|brutos|brutas|baboso|babosos|idiota|idiotas|imbecil|estupido|estupidos|tarugo|tarugos|sonso|sonsos|zonzo|zonzos|bestia|bestias|pendejo|pendejos|naco|nacos|cochinos|llorones|inutil|inutiles|ignorante|ignorantes|flojos|sinverguenza|sinverguenzas|animal|lento_de_entendederas
como un|una|unos|unas|buen|buena|buenos <1> burro|burra|burros|bestia|bestias|cerdo|cerdos|puerco|puercos|marrano|marranos|cochino|cochinos|rata|ratas|cucaracha|cucarachas|vil|idiota|idiotas|cobarde|cobardes|tonto|naco|salvaje|salvajes|parasito|animal|animales
gente bruta|cochina|inutil|floja|ignorante|necia|tonta|burra|corriente|vulgar|grosera|salvaje|ridicula|asquerosa|puerca|marrana|estupida|idiota|mediocre|sin_educacion|sin_quehacer|sin_cerebro|sin_oficio|sin_valores|mala_leche
@necio|@tonto|rata|ladron|vieja|viejo de <1> quinta|cuarta|pacotilla|porqueria|siete_suelas|petate|tres_pesos|a_peso|rancho
burro|rata|animal|estorbo|desastre|basura|puerco|marrano con patas|licencia|corbata
cara|jeta|facha|cuello de <1> caballo|perro|puerco|marrano|sapo|rana|burro|mula|vaca|rata|pescado|zapato|nalga|nopal|cuche|chango|hipopotamo|foca|zopilote|tlacuache|bobo|menso|tonto
pedazo|cacho|intento|remedo|aborto|costal|saco de <2> @necio|animal|bestia|burro|persona|hombre|mujer|inutil|ser_humano|basura|porqueria|asco|rata|marrano|bruto|periodista|abogado|contratista|arbitro|funcionario
tanto|tanta|tantos|tantas|sobran|cuanto|cuanta|cuantos <1> viejo|vieja|viejos|vago|vagos|inutil|inutiles|flojo|flojos|ignorante|ignorantes|payaso|payasos|guey|gueyes|bruto|brutos|loco_al|locos_al|naco|nacos|llorones|cochino|cochinos <1> al|en|por|inutil|inutiles|con|que|suelto
vecinos|vecino|vecina|señor|señora|dueños|dueño|dueña|conductores|conductor|choferes|papas|padres|muchachos|contratista|propietarios|propietario|inquilinos <5> es|son|resulto|resultaron @muy? @muy? @necio|@tonto|@bajo
ignorantes|flojos|brutos|burros|mediocres|mentirosos|llorones|inutiles|payasos|rateros|cochinos|mugrosos|tramposos que <1> no|nomas|solo|nunca|ni|se
tan burros|burro|burra|flojos|cochinos|ignorantes|brutos|inutiles|payasos|ridiculos|marranos|animales
eres|son de <1> los|las flojos|cochinos|brutos|burros|ignorantes|marranos|rateros|inutiles|payasos|llorones
ser|siendo @muy? @muy? bestia|bruto|burro|menso|tonto|animal|marrano|cochino|ignorante|guey <1> para|como|por
que verguenza|vergüenza|asco|pena de_gente|de_persona|de_vecinos|de_padres|de_papas
`;

/** On wits, manners and worth, without a bad word. */
export const witsEs = `
no|ni|sin <3> dos|medio dedo|dedos|gramo|centimetro de frente|cerebro|dignidad|inteligencia|verguenza|educacion|decencia
dos dedos de frente
le|les|te falta|faltan|patina|patinan|zafo|bota|afloja <3> tornillo|tornillos|tuerca|coco|azotea|veinte|cerebro|hervor|neuronas|neurona|materia_gris|clutch|madurez
mal de la cabeza|azotea|del_coco|de_la_azotea
no <1> le|les|te da|alcanza|alcanzo|llega|llego|da_para <3> cerebro|cabeza|coco|inteligencia|mas|neurona|neuronas
que|cuanta <1> poca|poco|falta_de <2> verguenza|educacion|madre|abuela|criterio|clase|inteligencia|cerebro|neurona|decencia
poca|poco|nula|cero|escasa <1> verguenza|educacion|abuela|inteligencia|cerebro|neuronas|luces|clase|sesera|materia_gris|decencia
verguenza|pena <2> deberia|deberian|debia|debian|ajena|le_deberia|les_deberia|debiera
deberia|deberian|deberias|debe|debian <2> dar|darle|darles|darte|tener|tenerles|caerle|caersele <1> verguenza|pena|la_cara
ignorancia <2> atrevida|no_tiene_limites|ajena|supina|da
sabe|saben|entiende|entienden <3> lo_que|lo_mismo_que un|una <1> burro|perro|chivo|marrano|chango|vaca|mula|puerco|gallina
dibujitos|bolitas_y_palitos|peras_y_manzanas|manzanitas|monitos|plastilina|palitos|titeres <4> entiende|entienden|entienda|entiendan|explicar|explicamos|explicarle|explicarles|a_ver
entre sus|tus|las <1> dos orejas
problema <3> entre <3> orejas
no|nunca <1> les|le|te <2> enseñaron|educaron|enseño|educo|dieron <3> casa|mama|papa|educacion|modales|cuna|nalgadas|limpiar|leer
qué|que <1> poca educacion|verguenza|decencia|madre
burro <2> hablando|astronomia|licencia|corbata|flauta|traje
buen|buena|buenos|buenas <1> para|pa nada
mucho|muy|tan|mas <1> ruido|hocico|boca|habla|hablador|salsa|gallito|machito|valiente|bravo <2> pocas|poca|atras|teclado|internet|escondido|encapuchado
mayor|peor|mas|gran|tremendo|tremenda|soberano|soberana <3> inepto|inutil|mediocre|incompetente|flojo|necio|bruto|burro|payaso|mentiroso|ridiculo|ratero|llorona|llorón|fracaso <4> que|de|ha
heredo|heredaron todo
nunca <4> trabajado|trabajo|trabajaron|barrido|agarrado <4> vida
mil_veces|cien_veces|veinte_veces|hasta_con <4> no <1> entiende|entienden|entendio|entienden
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
agarren|cuiden|escondan|cuidense|guarden|amarren <2> bolsas|bolsa|carteras|cartera|bolsillos|celulares_que_vienen|gallinas
(ni|no) <3> (en defensa propia|de chiripa|con manual|con instructivo|ni pagado|ni pagados|ni borracho|de milagro)
(se le|se les|se te) <1> (cayo|cayeron|fundio|fundieron|quemo|quemaron|seco|secaron|botaron|zafo|zafaron) <3> (cerebro|foco|foquito|neurona|neuronas|tornillo|tornillos|coco|fusible|fusibles)
(el|un|la) <1> (pueblo|rancho|circo|zoologico) <4> (perdio|extraña|busca|reclama|anda_buscando) <2> (su|al|a su) <1> (tonto|payaso|loco|chango|burro|bufon)
da|dan|das <1> pena_ajena|asco|nauseas
das|dan lastima
cerebro|coeficiente|neurona|modales|inteligencia de <1> mosquito|mosca|nuez|cacahuate|pollo|gallina|chorlito|hormiga|ladrillo|piedra|burro|cucaracha|maceta|frijol|pulga|teflon|trapo|cemento|guajolote|zapato|puerco|mula|lombriz|cantina
no|nunca|ni <2> aprende|aprenden|aprendio|aprendieron|aprendiste|saben|sabes <2> leer|contar|sumar|deletrear|pensar|comportarse|limpiarse|amarrarse|ni_como|ni_donde|ni_agarrar|agarrar_un|agarrar_una|barrer|para_que
aprenda|aprendan|aprende a callarse|pensar|vivir_en_sociedad|no_ser
a_ver_si <2> aprende|aprenden|aprendes|entiende|entienden|entiendes|se_ubica|se_ubican|se_baña|les_entra|le_entra|se_le_quita|se_les_quita|se_callan|se_calla
aire|aserrin|grillos|telarañas|paja|engrudo|estopa <3> cabeza|cerebro|azotea|coco
cayo|cayeron|caido|tiraron <3> de_la_cuna|de_chiquito|de_niño|de_bebe
criaron|criado|criados|educado|educados|educaron|criada <2> corral|chiquero|cueva|animales|lobos|monte|gallinero|cantina
se|le|les <1> nota|ve que <1> no|nunca|ni|les_falta|le_falta <6> escuela|primaria|leer|educacion|quehacer|estudiaron|estudio|cerebro|mama|agua|casa
su|tu <1> mama|mamá|madre|mamacita|jefa|abuela|jefecita <3> verguenza|avergonzada|avergonzaria|avergonzado|lloraria|le_daria_pena
no sirves|vales|sirven|valen <1> para_nada|nada|para_maldita
puro|pura <1> pajaro_nalgon|hocico|blof|berrinche|choro|lengua
sabelotodo|sabelotodos|todologo|todologos|opinologo|opinologos|sabiondo|sabiondos|sabihondo|sabihondos|criticon|criticones|criticona|quejumbroso|quejumbrosos|quejumbrosa|quejumbrosas|quejona|quejon|quejones|alharaquiento|alharaquienta|lengualarga|lengona|huelepedos
se_cree|se_creen|te_crees <2> muy|mucho|la_gran|reina|dueño|dueña|dueños|divina|divino|salsa|galan|importante|intocable
siguen|sigue|sigues|todavia <1> sin|no <1> entender|entenderlo|entenderle|captar|entienden|entiende|les_cae_el_veinte
no <1> entiende|entienden|entiendes <2> por_las_buenas|ni_con|ni_a_palos|ni_dibujado|ni_con_dibujos
que no <1> distinguen|distingue <1> un|una <1> @any de
si la|tu|su ignorancia|estupidez|flojera|tontera|burrada <1> pagara|fuera|doliera|cotizara|diera
ni su|tu <1> perro|madre|sombra|suegra|mama <2> aguanta|quiere|soporta
mas falso|falsa|falsos|falsas que <1> billete|moneda|beso|un|una
explicamos|explico|explicarles|explicarle|explicamos_otra_vez <2> con manzanas|manzanitas|peras|dibujitos|palitos
aplauso|aplausos|medalla|premio|trofeo|diploma <1> para|al|a <1> el|la|los? <1> burro|burros|menso|vivo|lumbrera|inutil|valiente|vivillo|animal que
con_esa|con_su|con_tu cara de <1> menso|bobo|tonto|susto|burro|pocos_amigos
`;

/** Commands and jeers. */
export const rudenessEs = `
callate|callese|callense|cierra|cierre|cierren|cierrale|cierrenle <2> boca|hocico|pico|jeta|trompa|cabron|ya|de_una|@necio
callate|callense
se_hacen|se_hace|te_haces|haganse|hagase|se_haga|se_hagan <2> tonto|tonta|tontos|guey|gueyes|mensos|menso|bueyes|loco|locos|sordos|sordo|ciegos|ciego|pato|patos|occiso|disimulado
que <2> parte de <8> no <2> entiende|entienden|entiendes|entendio|entendieron
cual es <2> parte <3> que <2> no <2> entiende|entienden|entiendes|entendieron
tan dificil|complicado es|era|resulta <6> leer|entender|contar|tirar|recoger|estacionarse
hocicon|hocicona|hocicones|trompudo
consiganse|consigase|consiguete|busquense|busquese|pongase|ponganse|ponte <2> vida|quehacer|oficio|una_vida|a_trabajar
vayan_a_llorar|vaya_a_llorar|ve_a_llorar|sigan_llorando|siga_llorando|lloren_en|chillen_en|chille_en|lloriquear|lloriqueo|lloriqueos|chilladera|lloradera
dejen|deje|deja|dejate|dejense|basta|hartos|ya <2> de <1> chillar|lloriquear|chismear|rebuznar|estorbar|sus_berrinches|sus_chismes|sus_lloriqueos|hacerse_la_victima|hacerse_las_victimas|hacerse_los_tontos|hacerse_el_tonto|andar_de_chismosos|andar_de_chismosas
rebuzna|rebuznan|rebuznar|rebuznando|rebuzno|rebuznos <4> mitin|reunion|sesion|microfono|comentarios|redes|facebook|feis|cabildo|junta|dos_horas|ayer
quien te|les <1> pelo|pregunto|invito $
nadie <1> los|lo|la|te|le pela|aguanta|soporta
pobrecitos|pobrecitas|pobrecito|pobrecita <1> les|no|le <3> gana|alcanza|saben|sabe|entienden|entiende
hace|hacen|haciendo <1> el_ridiculo
estan|esta|estas <1> tontos|tonto|pendejos|tarados|mensos|menso|mal_de_la_cabeza
`;
