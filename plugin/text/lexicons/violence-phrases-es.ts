/** Spanish threats, calls to hurt people, praise of it and gore; one pattern a line. `@dañar` and its kin are forms of verbs of hurting. */

export const threatEs = `
te|lo|la|los|las|le|les|se_lo|se_la <1> vamos_a|voy_a|van_a|va_a|vas_a|quisieramos|queremos|quiero|deberiamos|deberian|habria_que|hay_que <2> @dañar
vamos_a|voy_a|van_a|queremos|quiero|quisiera|deberiamos|deberian|dan_ganas_de|ganas_de|tengo_ganas_de|tenemos_ganas_de|habria_que|hay_que|tendre_que|tendremos_que|urge|nos_encantaria|me_encantaria|prometo|prometemos|juro_que|alguien_deberia|alguien_debe|lo_mejor_seria|lo_mejor_es <2> @dañarlo
voy_a|vamos_a|van_a|queremos|quiero|quisiera|deberiamos|deberian|dan_ganas_de|ganas_de|habria_que|hay_que|tendre_que|tendremos_que|alguien_deberia|lo_mejor_seria <2> @dañar|@dañarlo|colgar|quemar|violar|capar|exterminar|eliminar|ejecutar|disparar|enterrar|castrar|partirles|cortarles|romperles <2> a|al|contra <3> @folk|esa|ese|esos|esas|cada|cualquier|cualquiera|quien|quienes|@Name|ti|usted|ustedes|cuello
alguien_deberia|alguien_debe|alguien_tendria_que <3> @dañar|@dañarlo|colgar|quemar|partirles|romperles|cortarles <4> @folk|cuello|cara|a_todas|a_todos|a_esas|a_esos
te|lo|la|los|las|le|les|se_lo|se_la <1> @daño
@daño a|al|contra <2> @folk|ese|esa|esos|esas|cada|cualquier|cualquiera|quien|quienes|la_proxima|el_proximo
@dañenlo
lo|los|la|las vamos_a|voy_a|van_a colgar|quemar|ahogar|amarrar|arrastrar|enterrar <4> vivo|vivos|pies|patas|pulgares|lengua|kiosco|poste|arbol|huevos|pescuezo|todo_y|todos_y|plaza|carro|troca
lo|los|la|las quemamos|quemo|colgamos|cuelgo|enterramos|ahogamos|amarramos|arrastramos <4> vivo|vivos|todo_y|con_todo|pies|patas|pulgares|plaza|huevos|pescuezo|porteria|poste|arbol|lengua
acabar|acabare|acabaremos|acabemos|acabo|acabamos <1> con <1> la|su|tu? <1> vida|vidas|@folk
disparar|disparare|dispararemos|disparale|disparenle|disparemos|tirarle_a_matar|tirar_a_matar <1> a|al|contra <3> @folk|ese|esa|esos|matar|cualquiera|cualquier|quien|proximo|proxima|cabeza
disparen|disparenle|apuntenle|tirenle <2> a <2> cabeza|patas|piernas|matar|rodillas|pecho
eliminemos|erradiquemos|exterminemos|matemos|quememos|colguemos|linchemos|fusilemos|ahorquemos|aniquilemos|violemos|masacremos|deshagamonos_de|deshacernos_de|librarnos_de <2> a|de|esos|esas|los|las|todos|@folk <3> @folk|todos|todas|esos|esas|mujeres|musulmanes|inmigrantes
simplemente|mejor|ya erradiquemos|eliminemos|exterminemos
muerte|paredon|horca|plomo|bala|hoguera|garrote a|para <1> todos|todas|esos|ese|los|las|el_que|los_que|quien|quienes <1> @folk|que|ellos
muerte a todos|todas|los|las|cada <2> @folk|mujeres
muerte horrible|dolorosa|lenta
muerte|morir|morira|moriras|caera|caeran en|a mis_manos|nuestras_manos
muerte|morira|moriras <2> mis_manos|nuestras_manos
ejecucion|muerte|horca|castracion|pena_de_muerte|bala|balas es|son|seria la|lo <1> unica|unico|mejor <2> solucion|cura|remedio|respuesta|que_entienden
masacrare|asesinare|matare|apuñalare|degollare|colgare|quemare|golpeare|linchare|violare <2> a|al|cualquier|cada|toda|todo
arrancare|arrancaremos|cortare|cortaremos|rompere|romperemos|partire|partiremos|quebrare|rajare|volare|volaremos <2> cabeza|cuello|garganta|manos|piernas|dientes|cara|madre|dedos|tripas|ojos|huesos|hocico|alma|pescuezo
le|les|te <2> corto|rompo|rompemos|parto|partimos|quiebro|quebramos|rajo|arranco|arrancamos|cortamos|vuelo|volamos|mocho|mochamos|tumbo|tumbamos <1> la|el|las|los|su <1> cabeza|cuello|garganta|mano|manos|pierna|piernas|dientes|cara|madre|dedos|tripas|ojos|huesos|hocico|alma|pescuezo|patas|orejas|lengua|nariz|muelas|jeta
va|van|vas|vamos a salir|acabar|amanecer|terminar|quedar|aparecer|irse|despertar <4> camilla|panteon|pedacitos|silla_de_ruedas|cajuela|encobijado|encobijados|bajo_tierra|lechuguilla|sin_dientes|chimuelo|chimuelos|pies_por_delante|patas_por_delante|tres_metros|dos_metros|fosa|ambulancia
sale|salen|saldra|saldran|acaba|acaban|amanece|amanecen|amanecera|amaneceran|termina|terminan|se_va|se_van|ira|iran <2> en_camilla|en_ambulancia_y|en_pedacitos|en_cachitos|en_la_cajuela|bajo_tierra|colgado|colgados|sin_dientes|al_panteon|con_los_pies_por|con_las_patas_por|en_una_zanja
te|le|les|lo|los|la van|vamos|voy|va a <1> plomear|cargar_la_chingada|llevar_la_chingada|llevar_la_fregada|cargar_el_payaso|embolsar|enfriar|tocar_bala|llover_bala|llover_plomo|caer_plomo|bajar_a_plomazos
hay|habra|traemos|tenemos|sobra <1> plomo|bala|balas|machete <2> pa|para|pa' <1> repartir|todos|rato|rateros|el_que|los_que|quien
plomo|plomazos|balazos|bala|balas|garrote pa|para|pa' <1> repartir|todos|el_que|los_que|rateros
plomo tambien|también|parejo
escopeta|machete|pistola|bate|rifle|cuerno|fierro|garrote <4> te_espera|los_espera|lo_espera|da_los_buenos|con_su_nombre|con_tu_nombre|no_avisa|no_pregunta|sin_seguro
nos_los|nos_lo|nos_la|me_lo|me_los|se_los|se_lo <1> quebramos|tronamos|quiebro|trueno|chingamos|escabechamos|despachamos|comemos_vivos|comemos_vivo
lo|los|la|las|te <1> echamos|aventamos|tiramos|arrojamos|damos|enterramos|metemos|amarramos <3> cocodrilo|cocodrilos|leones|caimanes|tiburones|triturador|trituradora|zopilotes|hormiguero|nopales|vivo|vivos|pulgares|hoguera|puercos|marranos|pedacitos
otro|otra|un|uno|una|vuelve|siguen <8> y|o te|lo|los|la|le|les <1> mato|matamos|quiebro|colgamos|quemo|quemamos|rompo|ahorco|truenan|parto|partimos|despellejo|mochamos|madreo|descuento
te|los|lo|la mato
te matamos|mataremos|matare
violar|matar|asesinar|golpear|colgar|linchar|torturar <3> mujer|mujeres|@folk|como_tu|como_ustedes|gente|esos|estos <4> no_deberia|deberia|no_es|legal|ilegal|despenalizado|permitido|deporte
violarlo|violarla|matarlo|matarla|golpearlo|golpearla|violarlos|matarlos|asesinarlo|colgarlo|colgarla <2> no_deberia|deberia|no_es|tendria
a_ver|veremos <2> cuanto|cuánto aguanta|aguantan|aguantas|dura|duran <4> sin_agua|al_sol|en_el_sol|amarrado|amarrados|colgado|colgados|bajo_el
soga|horca|mecate <5> mesquite|rama|pescuezo|cuello|cuellos
colgadito|colgadita|colgaditos|amarradito|amarraditos|ensartado|ensartados <3> de|del|a|al|en
colgado|colgada|colgados|amarrado|amarrados <2> pulgares|patas|lengua|orejas|pelos|pescuezo|greñas|calzones|campanario|los_pies
te entierra|cuelga|mocha|cuelgan|entierran|despelleja|amarra|quiebra
correra_sangre|va_a_correr_sangre|corra_sangre|va_a_haber_muertos|va_a_haber_sangre|van_a_rodar_cabezas|rodaran_cabezas
la_proxima|la_próxima|a_la_proxima|pa_la_proxima|al_proximo|el_proximo <8> con_bala|a_balazos|a_palos|no_la_cuenta|no_la_cuentan|no_la_cuentas|no_amanece|no_amanecen|panteon|pies_por_delante|camilla
pala|bate|palo|martillo|tubo|ladrillo|sarten|rodillo|remo|machete|tabla|piedra|cinturon <1> en|contra|por|sobre <2> cabeza|dientes|cara|jeta|hocico|espinillas|costillas|lomo|nuca|choya|mollera|trompa
pijama_de_madera|traje_de_madera|caja_de_pino|cajas_de_pino
al|a_quien|al_que|a_los_que|dueño <6> lo|los|la hacemos|hago|haremos|vamos_a_hacer|hacen chorizo|tamales|mole|caldo|birria|abono|composta|menudo|picadillo|albondigas|carnada|piñata|alfombra|tapete|chicharron|barbacoa|carnitas
le|les|te vamos_a|voy_a|va_a|van_a <1> poner|meter|dar|sonar|tumbar|sorrajar|acomodar <2> bala|balas|plomo|fregadazo|macanazo|trancazo|tunda|revolcada|zurra|felpa|calentada|chancla
al|a_la|a_los|a_las|al_dueño|al_que|a_los_que <5> lo|la|los|las vamos_a|voy_a colgar|quemar|ahogar|enterrar|amarrar|castrar|capar
le|les|te vamos_a|voy_a|va_a <1> quebrar|romper|partir|cortar <1> la|las|los|el <1> mano|manos|pata|patas|pierna|piernas|dedos|dientes|hocico|cara|madre|cabeza
quemamos|colgamos|enterramos con todo
mas_le_vale|mas_te_vale|mas_les_vale que <2> agarremos|encontremos|encuentre <2> nosotros
dejo|dejaron|dejar de_hacer_ruido|de_moverse|de_respirar
lo|la|los|las|te espera|esperan|esperamos <4> salida|afuera|esquina|callejon <2> con un|una tubo|bate|palo|machete|fierro|reata|tabla
se_lleva|te_llevas|se_llevan|se_gana|te_ganas|recibe|recibes un|una|unos|unas|su @golpe
quemarle|quemarles|poncharle|poncharles|romperle|romperles|prenderle <1> la|el|las|los|su casa|carro|troca|negocio|llantas|vidrios|local
bajar|tumbar|volar|tirar los dientes
aventarlo|aventarla|aventarlos|tirarlo_al|echarlo_al|tirarla_al|arrojarlo <2> alberca|canal|rio|fuente|lago|presa|resaca|puente|pozo
`;

export const inciteEs = `
que <1> lo|la|los|las|le|les <1> @dañen|cuelguen|quemen|capen|castren|fusilen|maten|encierren_y|lleve_la
si|cuando|el_que|quien|quienes <8> @dañenlo
habria_que|hay_que|deberian_de|deberian|debieran|habia_que|tendrian_que|deberiamos|alguien_deberia|alguien_tendria_que|merecen_que|merece_que|hace_falta_que|ya_es_hora_de_que|ojala|ojala_que <2> @dañarlo|caparlos|capar_a|colgarlos|colgarlo|quemarlos_vivos|fusilarlos
merecen_que|merece_que|ojala_que|ojala|ya_es_hora_de_que <2> les|le|los|lo|las <1> @dañen|capen|castren|cuelguen|quemen|corten_las|corten_los|den_de|hagan_lo_mismo|echen_a|maten
merecen|merece|mereces|merecerian|deberian|deberia <2> ser|acabar|terminar <1> @dañado
merecen|merece|mereces|merecia|merecian|merecerian <2> morir|morirse|sufrir|arder|pudrirse|la_muerte|horca|paredon|bala|plomo|paliza|golpiza|madriza|balazo|cachetada|palos|garrote|hoguera|soga|guillotina|un_tiro|batazos|patadas|madrazos|machetazos|escopetazo
deberian|deberia morir|morirse|arder|pudrirse|estar_muertos|quemarlo|quemarla|quemarlos|colgarlo|colgarla
se_gano|se_ganaron|se_gana|anda_buscando|andan_buscando|busca|buscan <2> golpiza|madriza|paliza|putiza|batazos|balazos|plomazos|cachetadas|trancazos|madrazos|palos|cinturonazos|machetazos|escopetazo
habria_que|hay_que|deberian|deberia|vamos_a <1> darles|darle|ponerles|ponerle|meterles|meterle|soltarles|soltarle|echarles|echarle <3> misma_carne|de_la_misma|su_merecido|golpiza|madriza|paliza|palos|plomo|balazos|cachetadas|patadas|chicotazos|trancazos|fuego|toques|veneno
denle|denles|metanle|metanles|sueltenle|suelteles|tupanle|atizenle|dale|dales|le_damos|les_damos|les_va_a_tocar|se_lleva|se_llevan <3> @golpe
dar|darles|darle <1> de la misma carne|medicina|sopa|veneno
agarren|agarrense|saquen|traigan|traiganse|tráiganse|lleven|preparen|desempolven|afilen|carguen|empuñen <2> machete|machetes|palos|palo|bates|bate|escopeta|escopetas|pistola|pistolas|rifles|garrotes|piedras|tubos|antorchas|soga|sogas|fierros|cadenas <4> enseñenles|enséñenles|esperenlos|recibanlos|denles|denle|correteenlos|hagan_justicia|a_planazos|rateros|den|justicia
justicia por propia_mano|nuestra_mano|mano_propia
ley_fuga|ley_del_talion|ojo_por_ojo_y_diente
quemenles|quémenles|quemenle|prendanle|prendanles|ponchenle|ponchenles|rompanle|rompanles|rayenle|rayenles|apedreen|apedreenles|apedreenle|incendien|vandalicen <3> casa|casas|carro|carros|llantas|negocio|local|vidrios|ventanas|troca|camion|camiones|oficina|fuego|tienda|parabrisas|puesto|patas|piernas|hocico|madre|cara|dientes|huesos|mezquita|templo
enseñenles|enséñenles|enseñenle|esperenlos|espérenlos|recibanlos|recíbanlos|recibanlo|despidanlos|saludenlos <5> @golpe|planazos|machete|palos|bates|a_golpes|bala|plomo|fuego|quémenles|quemenles
paredon|horca|hoguera|garrote contra|para|a|con <1> ellos|los|todos|esos|ese|el_que|quien
al paredon|garrote_vil
lo|la|los|las vean|topan|topen|encuentran|encuentren|agarran|agarren|cachan|cachen|ven|vea|tope <6> rompanle|rompa_las|rompan_las|le_rompa|les_rompa|denle_de|partanle|quiebrenle|escupanle|escúpanle|disparenle|tundan|@dañenlo|@golpe
frene|frenen|frenes por|para|ante|con <2> manifestantes|rateros|ellos|migrantes|ciclistas
el_camion|la_troca|el_carro|la_barredora|el_trascabo|la_aplanadora no <1> frena_por|se_detiene_por|para_por|perdona|distingue
mundo|pueblo|ciudad|colonia|pais estaria|seria|estara|sera|quedaria|viviria <1> mejor|limpio|limpia|tranquilo|tranquila|seguro|segura|en_paz <1> sin <2> @folk|ti|usted|ustedes|el|ella|ellos|esa_gente|mujeres|gente_como
en_un_mundo_justo|si_hubiera_justicia <8> muertas|muertos|muerto|muerta|colgados|enterrados
si|ojala|ojalá <4> hubieran|hubiera <1> matado|rematado|colgado|degollado|tirado_a_matar|cortado_el_cuello|cortado_la_garganta
cortar|cortado|corten|cortaran <2> cuello|garganta <3> a|todas|todos|ustedes|las|los
a_todo_el_mundo_le_conviene <3> @dañen|maten|masacren
`;

export const praiseEs = `
bravo|aplauso|aplausos|felicidades|medalla|heroe|heroes|que_bueno|qué_bueno|bien_hecho|asi_se_hace|me_alegro|nos_alegra|bien_por <8> golpiza|golpearon|madriza|madrearon|plomazo|plomazos|balazo|balazos|papilla|lincharon|desfigurado|apalearon|machetazo|machetazos|batazo|batazos|molieron|chimuelo|le_dispararon|partieron_la|quebraron_las|colgaron_al|quemaron_vivo|escopetazo|paliza
le|les dejo_ir|dieron|metieron|dio|metio|soltaron|solto|acomodaron|acomodo|recetaron|dejó_ir <3> @golpe <6> que_bueno|qué_bueno|bien_merecido|se_lo_merecia|se_lo_busco|merecido|ojala|bravo
@golpe <8> que_bueno|qué_bueno|bien_merecido|bien_dados|bien_dado|bien_puestos|se_lo_merecia|se_lo_busco|por_rata|asi_aprende|asi_aprenden|pocos_fueron|lastima_que
lastima|que_lastima|que_pena|pena <2> que <1> no <4> murio|murieron|mataron|lo_mato|los_mato|se_quemo|se_quemaron|se_ahogo|se_ahogaron|remataron|adentro
lastima|que_lastima|que_pena <2> que <4> sobrevivio|sobrevivieron|se_salvo|se_salvaron|salio_vivo|salieron_vivos|salio_ileso|salieron_ilesos|sigue_vivo|siguen_vivos
un|una|uno|otro ratero|rata|ladron|malandro|delincuente|vago|mugroso menos
nadie|aqui_nadie lo|los|la|las va_a <1> llorar|extrañar
nosotros|aqui no vimos nada
no vimos|oimos nada
ahi|ahí no patrullamos|pasamos $
volteamos|volteo|voltearemos|nos_hacemos <3> otro_lado|vista_gorda|que_no_vimos|mensos|patos
tiene|tienen|tienes <1> nuestro|nuestra|mi permiso|bendicion|autorizacion|venia <3> @dañarlo|@dañar|darle|darles|quebrarle|romperle
se_lo_merecia|se_lo_merecian|se_lo_busco|se_lo_buscaron|tenia_merecido|lo_tenia_merecido|lo_tenian_merecido
ojala_asi|ojalá_así|ojala_así|asi_deberian <3> recibieran|reciban|trataran|traten|terminaran|terminen|acabaran|acaben|dejaran|dejen|les_fuera|les_vaya|les_pasara
ratero|rata|ladron|rateros|ladrones <4> papilla|coladera|molido|molidos|santo_cristo|chimuelo|sin_dientes|desfigurado
cara <1> hecha papilla|pomada|picadillo
bien|muy_bien merecida|merecido|merecidos|dada|ganada|ganados <2> golpiza|madriza|paliza|putiza|tunda|balazos|plomazos|golpes|cachetada
aplauso|aplausos|bravo|felicidades <8> amarraron|amarró|corretearon|no_pararon_hasta|le_pegaron|golpiza|lo_dejaron
asi se_aprende|aprenden|aprende <2> respetar|rateros|no_robar
tiene|tienen|tienes <1> permiso|bendicion <2> darle|darles|quebrarle|romperle <2> @golpe|pata|patas
un|una|uno|otro|otra drogadicto|borracho|marihuano|mariguano|vicioso|raterillo|pandillero|cholo|indigente menos
`;

export const goreEs = `
sesos|tripas|visceras|intestinos|entrañas|masa_encefalica|craneo <6> untados|untado|embarrados|embarrado|regados|regadas|regado|colgando|colgaban|chorreando|escurriendo|escurrian|salpicado|salpicados|desparramados|desparramadas|de_fuera|por_fuera|expuestos|pegados|hecho_charco|aplastado|reventado
brazo|brazos|pierna|piernas|cabeza|mano|dedos|oreja|torso|cara|mandibula|cuello <3> colgando_del|colgando_de|arrancado|arrancada|arrancados|cercenado|cercenada|mutilado|mutilada|mutilados|hecho_papilla|hecha_papilla|decapitado|descuartizado|descuartizados|como_sandia
sin cabeza|brazos|ojos <2> tirado|tirada|cuerpo|cadaver|quedo|dejaron
cadaver|cadaveres|muertito|muertitos <6> podrido|podridos|gusanos|hinchado|hinchados|descompuesto|apestando|putrefacto|destripado|desfigurado
charco|charcos|baño|mar|rio de sangre
sangre <1> por_todos_lados|por_todas_partes|hasta_el_techo|a_borbotones|a_chorros|y_tripas|y_sesos
mira|miren|vean|checa|chequen|fotos|foto|video|videos|imagenes <6> sesos|tripas|destripado|decapitado|decapitados|descuartizado|descuartizados|mutilado|mutilados|cadaver|cadaveres|sangriento|sangrientas|sangrientos|ejecutado|desmembrado
quedo|quedaron|dejaron|dejo <1> embarrado|embarrados|destripado|desparramado|como_coladera|sin_cara
`;
