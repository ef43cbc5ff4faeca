/** Spanish threats, calls to hurt people, praise of it and gore; one pattern a line. */

export const threatEs = `
te|lo|la|los|las|le|les|se_lo|se_la|nos_lo|nos_la|me_lo|me_la|nos_los <2> vamos_a|voy_a|van_a|va_a|vas_a|vamos|quisieramos|queremos|quiero|podemos|deberiamos|deberian|habria_que|hay_que <2> @dañar
vamos_a|voy_a|van_a|va_a|queremos|quiero|quisiera|deberiamos|deberian|podriamos|dan_ganas_de|ganas_de|tengo_ganas_de|tenemos_ganas_de|habria_que|hay_que|tendre_que|tendremos_que|falta|toca|merecen|urge|nos_encantaria|me_encantaria|prometo|prometemos|juro_que|alguien_deberia|alguien_debe|lo_mejor_seria|lo_mejor_es <2> @dañarlo
voy_a|vamos_a|van_a|queremos|quiero|quisiera|deberiamos|deberian|dan_ganas_de|ganas_de|habria_que|hay_que|tendre_que|tendremos_que|alguien_deberia|lo_mejor_seria <2> @dañar <1> a|al|contra <3> @folk|esa|ese|esos|esas|este|esta|estos|estas|cada|todos|todas|cualquier|cualquiera|alguien|quien|quienes|@Name|los|las|un|una|la|el|ti|usted|ustedes
te|lo|la|los|las|le|les|se_lo|se_la|nos_lo|me_lo|me_la <1> @daño
@daño a|al|contra <2> @folk|ese|esa|esos|esas|cada|todos|cualquier|cualquiera|quien|quienes|la_proxima|el_proximo|cuanto
@dañenlo
acabar|acabare|acabaremos|acabemos|acabo|acabamos|terminar|terminare <1> con <2> vida|vidas|@folk|ellos|ustedes|usted|todos_ellos|ese|esa|esos|esas
disparar|disparare|dispararemos|disparale|disparenle|disparemos|tirar_a_matar|tirarle_a_matar|disparen <1> a|al|contra <3> @folk|ese|esa|esos|matar|todos|cualquiera|cualquier|quien|proximo|proxima|cabeza
disparen|tiren|apunten|tirale|tirenle|apuntale|apuntenle <2> a <2> cabeza|patas|piernas|matar|rodillas|pecho|dar|llantas_y
eliminemos|erradiquemos|exterminemos|matemos|quememos|colguemos|linchemos|fusilemos|ahorquemos|aniquilemos|violemos|masacremos|deshagamonos_de|deshacernos_de|librarnos_de <2> a|de|esos|esas|los|las|todos|@folk <3> @folk|todos|todas|esos|esas|mujeres|musulmanes|inmigrantes
muerte|muerta|plomo|bala|machete|paredon|horca|soga|hoguera|garrote|palo a|para|con|pa' <1> todo|todos|todas|los|las|el|la|ese|esos|quien|quienes|cualquiera|@folk
(tendra|tendras|tendran|tienen|morira|moriras|moriran|muere|mueres) <3> (muerte|horrible|dolorosa|lenta) <2>
muerte|morir|muera|mueran|moriras|morira|caera|caeran <3> mis_manos|nuestras_manos
ejecucion|muerte|horca|castracion|pena_de_muerte|silla_electrica|bala|balas <1> es|son|seria <1> la|lo <1> unica|unico|mejor <2> solucion|cura|remedio|respuesta|que_entienden
(arrancare|arrancaremos|cortare|cortaremos|rompere|romperemos|partire|partiremos|quebrare|rajare|sacare|volare|volaremos) <2> (cabeza|cuello|garganta|manos|piernas|dientes|cara|madre|dedos|tripas|ojos|huesos|hocico|alma|pescuezo)
(le|les|te) <3> (corto|rompo|rompemos|parto|partimos|quiebro|quebramos|rajo|arranco|arrancamos|cortamos|saco|sacamos|vuelo|volamos|mocho|mochamos|tumbo|tumbamos) <2> (cabeza|cuello|garganta|mano|manos|pierna|piernas|dientes|cara|madre|dedos|tripas|ojos|huesos|hocico|alma|pescuezo|patas|orejas|lengua|nariz|boca|muelas|jeta)
(va|van|vas|vamos|voy) a <1> (salir|acabar|amanecer|terminar|quedar|aparecer|irse|llegar|despertar|dormir) <4> (camilla|ambulancia|hospital|panteon|bolsa|bolsas|muerto|muertos|muerta|cachitos|pedazos|pedacitos|silla_de_ruedas|muletas|cajuela|zanja|canal|tirado|tirados|plastico|hueso|gusanos|bajo_tierra|colgado|colgados|cal|fosa|encobijado|encobijados|tres_metros|dos_metros|lechuguilla|sin_dientes|chimuelo|chimuelos|pies_por_delante|yeso|enyesado|enyesados|patas_por_delante)
(sale|salen|saldra|saldran|acaba|acaban|acabara|acabaran|amanece|amanecen|amanecera|amaneceran|termina|terminan|se_va|se_van|ira|iran|queda|quedan|quedaran|despierta) <3> (en_camilla|en_ambulancia|en_bolsa|en_bolsas|en_una_bolsa|muerto|muertos|en_pedacitos|en_pedazos|en_cachitos|en_una_zanja|en_el_canal|en_la_cajuela|bajo_tierra|colgado|colgados|en_caja|en_una_caja|sin_dientes|al_panteon|con_los_pies_por_delante|con_las_patas|en_muletas|al_hospital)
(te|le|les|lo|los|la) <2> (va|van|vamos|voy) <1> a <2> (tronar|quebrar|tumbar|plomear|cargar_la_chingada|llevar_la_chingada|llevar_la_fregada|cargar_el_payaso|levantar|desaparecer|embolsar|ejecutar|enfriar|bajar_a_plomazos|tocar_bala|llover_bala|llover_plomo|caer_plomo)
(aqui|ahi|acerquense|vengan|arrimense|pase|pasenle|entren|metanse|intentenlo|atrevanse) <8> (hay_plomo|plomo|bala_para|balas_para|escopeta|machete_afilado|caja_de_pino|cajas_de_pino|panteon|los_esperamos_con_bala|escopetazo|doce_milimetros|calibre)
(plomo|bala|balas|plomazos|balazos|machete|machetazos|palo|escopeta|garrote) <2> (pa|para|pa') <1> (repartir|todos|rato|todo|el_que|los_que|quien|rateros|dar)
(escopeta|machete|pistola|bate|rifle|cuerno|fierro|garrote|perro|perros|pala|reata|soga) <5> (cargada|cargado|lista|listo|afilado|afilada|esperando|te_espera|los_espera|lo_espera|les_da|da_los_buenos|saluda|con_su_nombre|con_tu_nombre|le_contesta|les_contesta|con_hambre|no_avisa|sin_seguro|aceitada|platica|habla|no_pregunta|bienvenida|buenos_dias)
(nos_los|nos_lo|nos_la|me_lo|me_los|te_los|se_los|se_lo) <2> (echamos|quebramos|tronamos|quiebro|trueno|echo|chingamos|chingo|cargamos|tumbamos|comemos_vivos|comemos_vivo|almorzamos|cenamos|bajamos|escabechamos|despachamos|despacho|sentamos_de_un)
(los|lo|la|las|te) <2> (echamos|aventamos|tiramos|arrojamos|damos|enterramos|metemos|mandamos|encerramos|amarramos|colgamos|quemamos|ahogamos|subimos|embarramos) <3> (canal|rio|fuego|hoguera|lumbre|cocodrilo|cocodrilos|leones|perros|puercos|marranos|tiburones|poste|arbol|pies|cabeza|presa|triturador|compactador|caldera|horno|pozo|zopilotes|caimanes|toro|toros|hormigas|panteon|monte|vivo|vivos|casa|todo|hormiguero|nopales|pedacitos)
(otro|otra|un|uno|una|vuelve|siguen) <8> (y|o) <1> (te|lo|los|la|le|les) <1> (mato|matamos|quiebro|colgamos|quemo|quemamos|rompo|ahorco|truenan|parto|partimos|despellejo|mochamos|madreo|descuento)
te|los|lo|la mato|matamos|matan|matare|mataremos
(violar|matar|asesinar|golpear|colgar|linchar|torturar|violarlo|violarla|matarlo|matarla) <3> (mujer|mujeres|@folk|como_tu|como_ustedes|gente|lo|la|esos|estos) <4> (no_deberia|deberia|no_es|legal|ilegal|despenalizado|permitido|delito|deporte)
(violarlo|violarla|matarlo|matarla|golpearlo|golpearla|violarlos|matarlos|asesinarlo|colgarlo|colgarla) <2> (no_deberia|deberia|no_es|tendria) <3>
(a ver|veremos|vamos a ver|ver) <2> (cuanto|cuánto|si) <1> (aguanta|aguantan|aguantas|dura|duran|sobrevive|sale|salen) <5> (sol|vivo|vivos|agua|golpes|abajo|fuego|hoyo|amarrado|amarrados|colgado)
(soga|reata|horca|mecate) <5> (mesquite|arbol|rama|poste|encino|plaza|pescuezo|cuello|cuellos|kiosco)
colgado|colgada|colgadito|colgadita|colgados|colgaditos|amarrado|amarrada|amarrados|amarradito|amarraditos|clavado|clavados|ensartado|ensartados <3> pulgares|pies|patas|poste|arbol|kiosco|asta|campanario|defensa|cofre|lengua|orejas|dedos|pelos|pescuezo|parrilla|mesquite|farol|reja|greñas|calzones
te entierra|cuelga|mata|mocha|cuelgan|matan|entierran|despelleja|amarra|quiebra
correra_sangre|va_a_correr_sangre|corra_sangre|habra_sangre|va_a_haber_muertos|va_a_haber_sangre|van_a_rodar_cabezas|rodaran_cabezas|cabezas_van_a_rodar
(la_proxima|la_próxima|a_la_proxima|para_la_proxima|pa_la_proxima) <8> (no_la_cuenta|no_la_cuentan|no_la_cuentas|no_sale|no_salen|no_sales|le_toca|les_toca|te_toca|va_a_ser_peor|sera_peor|con_bala|a_balazos|a_palos|no_vive|no_viven|no_amanece|no_amanecen|no_fallo|no_fallamos|en_ambulancia|hospital|panteon|sangre)
no <1> la|lo <1> cuenta|cuentan|cuentas|contaran|contara|vas_a_contar|van_a_contar|va_a_contar
(en|a|por|contra) <1> (la|las|el|los|su|sus|tu) <1> (dientes|craneo|cráneo|mandibula|costillas|espinillas|rodillas|hocico|jeta|choya|chompa|mollera|trompa|nuca) <3>
pala|bate|palo|martillo|tubo|ladrillo|sarten|chancla|escoba|rodillo|remo|machete|llave_inglesa|tabla|piedra|cinturon <2> en|contra|por|sobre <2> cabeza|dientes|cara|jeta|hocico|espinillas|rodillas|costillas|lomo|nuca|espalda|choya|mollera|trompa
bolsa_para_cadaver|bolsa_negra_para|bolsas_para_cadaver|caja_de_pino|cajas_de_pino|pijama_de_madera|traje_de_madera
(lo|la|los|las|te) <1> (hacemos|hago|haremos|vamos a hacer|hacen) <1> (chorizo|salchicha|tamal|tamales|mole|caldo|birria|abono|composta|adobe|menudo|picadillo|albondigas|carnaza|carnada|piñata|alfombra|tapete|puré|pure)
(vamos|voy|venimos|iremos) <1> (por|tras) <2> (ti|usted|ustedes|el|ella|ellos|todos|los_dos|las_dos|su|tu|sus)
le|les|te|lo|los|la vamos_a|voy_a|va_a|van_a <2> poner|meter|dar|sonar|tumbar|aventar|tirar|pegar|sorrajar|acomodar <2> bala|balas|tiro|plomo|fregadazo|chancla|palo|macanazo|trancazo|golpe|tunda|revolcada|arrastrada|santiguada|friega|zurra|soba|felpa|desconocida|calentada
`;

export const inciteEs = `
que <2> lo|la|los|las|le|les <1> @dañen
si|cuando|el_que|quien|quienes <8> @dañenlo
habria_que|hay_que|deberian_de|deberian|debieran|habia_que|tendrian_que|deberiamos|alguien_deberia|alguien_tendria_que|deberia|merecen_que|merece_que|hace_falta_que|ya_es_hora_de_que|ojala|ojala_que <3> @dañarlo|@dañar|@dañen|@dañenlo <2> @folk|ellos|vivos|todos|a|al|los|lo|la|en
deberian|deberia|merecen|merece|mereces|merecerian|tendrian_que|tienen_que|tiene_que|debieran <3> ser|estar|acabar|terminar|morir <2> @dañado
deberian|merecen|merece|mereces|merecia|merecian|merecerian|tendrian_que <2> morir|morirse|sufrir|arder|pudrirse|la_muerte|muerte|horca|paredon|bala|plomo|paliza|golpiza|madriza|tiro|balazo|cachetada|patada|castigo_fisico|palos|garrote|hoguera|cadena_y_palos|soga|guillotina|que_los_capen|que_los_maten|que_les_corten|que_lo_maten|que_lo_cuelguen|que_los_cuelguen|que_los_quemen|una_buena|un_buen|unos_buenos|unas_buenas
merece|merecen|mereces|se_merece|se_merecen|ganaron|gano|ocupan|ocupa|necesita|necesitan|les_hace_falta|le_hace_falta|urge|les_urge|falta|faltan|busca|buscan <3> @golpe|madrazos|cachetadon|golpe|golpes|tableada|friega|escarmiento_fisico|correctivo_con
habria_que|hay_que|deberian|deberia|ganas_de|vamos_a <2> darles|darle|darte|ponerles|ponerle|meterles|meterle|soltarles|soltarle|echarles|echarle <4> @golpe|misma_carne|de_la_misma|propia_medicina_a|de_comer_lo|chicotazos|veneno|su_merecido|chicharron|toques|caldo|fuego|plomo|carnada|perros
darles|darle|denle|denles|dale|dales|dele|metanle|metanles|ponganle|metele|sueltenle|suelteles|tupanle|atizenle|atícenle|les_damos|le_damos|les_va_a_tocar|les_toca|le_toca|le_tocan|les_tocan|se_lleva|se_llevan|recibe|reciben|recibira|recibiran|se_gana|se_ganan|va_a_recibir|van_a_recibir|tendra|hay|habra|regalamos|le_cae|les_cae|les_caen|le_caen|se_gana_un <4> @golpe
(dar|darles|darle) <1> de la misma <1> (carne|medicina|sopa|veneno)
agarren|agarrenlo|agarrenlos|saquen|traigan|traiganse|lleven|preparen|desempolven|afilen|carguen|empuñen|tomen <3> machete|machetes|palos|palo|bates|bate|escopeta|escopetas|pistola|pistolas|rifles|garrotes|piedras|tubos|antorchas|soga|sogas|rifle|fierros|cuchillos|cadenas|reatas <6>
(justicia) por <2> (propia mano|nuestra mano|su mano|mano propia)|linchamiento_popular|ley_fuga|ley_del_talion|ojo_por_ojo|pena_capital_ciudadana
quemen|quemenles|quemenle|prendan|prendanle|prendanles|incendien|apedreen|destrocen|vandalicen|tomen_por_asalto|ponchen|ponchenle|ponchenles|rompanle|rompanles|rayenle|revienten|revientenle|destruyan|embistan <4> casa|carro|llantas|negocio|local|vidrios|ventanas|troca|camion|camiones|oficina|oficinas|palacio|ayuntamiento|campamento|fuego|lumbre|todo|mezquita|templo|casas|presidencia|tienda|parabrisas|puesto
enseñenles|enseñenle|enseñele|muestrenle|muestrenles|espérenlos|esperenlos|esperenlo|recibanlos|recibanlo|reciban|despidanlos|saludenlos|tratenlos <5> @golpe|planazos|machete|palos|salida_a|bates|a_golpes|a_palos|bala|plomo|fuego
(paredon|plomo|fuego|bala|palo|mano_dura_y_palo|garrote|horca|hoguera|soga|machete) <1> (contra|para|a|con) <1> (ellos|los|todos|esos|ese|las|el|la|quien)
(al|el|los) <1> (paredon|garrote|paredón)
(lo|la|los|las) <1> (vean|topan|topen|encuentran|encuentren|agarran|agarren|cachan|cachen|ven) <6> (que_le|que_les|rompan|rompanle|denle|mátenlo|matenlo|maten|partanle|partan|quiebrenle|golpeenlo|escupanle|dispárenle|disparenle|tundan|madreenlo|@golpe|atropellenlo)
(no|ni) <1> (frene|frenen|frenes|se_detenga|se_detengan|pare|paren|esquiven) <4> (manifestantes|ciclistas|peatones|ratero|rateros|protesta|bloqueo|ellos|migrantes)
(el_camion|la_troca|el_carro|la_barredora|el_trascabo|la_aplanadora) no <1> (frena_por|se_detiene_por|para_por|perdona|distingue)
(mundo|pueblo|ciudad|colonia|pais) <2> (estaria|seria|estara|sera|quedaria|viviria|queda) <2> (mejor|bonito|limpio|limpia|tranquilo|tranquila|seguro|segura|en_paz) <1> sin <3> (@folk|ti|usted|ustedes|el|ella|ellos|esa|ese|esos|mujeres|gente|el)
(en un mundo justo|si hubiera justicia) <8> (muertas|muertos|muerto|muerta|colgados|presos|enterrados)
(si|ojala) <5> (hubieran|hubiera|les_hubieran|le_hubieran|los_hubieran|lo_hubieran) <2> (cortado|matado|quemado|muerto|colgado|degollado|rematado|ahogado|dado_mas|atinado|tirado_a)
`;

export const praiseEs = `
bravo|aplauso|aplausos|felicidades|felicitaciones|felicitamos|reconocimiento|medalla|gracias|orgullosos|orgullo|heroe|heroes|viva|vivan|bien_por|que_bueno|me_alegro|nos_alegra|que_gusto|que_alegria|bien_hecho|bien_merecido|asi_se_hace|merece_un_monumento|chulada|celebramos|un_brindis|brindamos|ojala_asi <8> golpe|golpes|golpiza|golpearon|madriza|madrearon|plomazo|plomazos|balazo|balazos|papilla|lincharon|mataron|mato|balaceo|linchar|desfigurado|molieron|tunda|quebraron|quebro|rompieron|partieron|paliza|machetazo|machetazos|batazo|batazos|amarraron|encueraron|apalearon|disparo|disparó|tiro|hospital|panteon|camilla|cuerno|sangre|chimuelo|reventaron|colgaron|quemaron|plomo
(le|les|lo|los) <3> (dejo_ir|dieron|metieron|dio|metio|soltaron|solto|pusieron|acomodaron|acomodo|tocaron|llovieron|recetaron|recetó) <4> @golpe <6> que_bueno|bien_merecido|se_lo_merecia|se_lo_busco|merecido|ojala|bravo|gusto|que_gusto|lastima|pocos|justo|asi_deberia|asi_aprende|por_rata
@golpe <8> que_bueno|bien_merecido|bien_dados|bien_dado|bien_puesta|bien_puestos|se_lo_merecia|se_lo_busco|por_rata|asi_aprende|asi_aprenden|pocos_fueron|lastima_que
lastima|que_lastima|que_pena|pena <3> que <2> no <6> murio|murieron|mato|mataron|atino|atinaron|quemo|quemaron|quedo|quedaron|adentro|ahogo|ahogaron|remataron|toco|estaban|tronaron|trono|dejaron|dieron|pegaron|pego|estrello|llevo
lastima|que_lastima|que_pena|malo|lo_malo|lo_unico_malo <3> que <6> sobrevivio|sobrevivieron|se_salvo|se_salvaron|salieron_vivos|salio_vivo|sigue_vivo|siguen_vivos|escapo|escaparon|fallo|fallaron|solo_uno|nomas_uno|nomas_un|salio_ileso|salieron_ilesos|alcanzo_a_salir|alcanzaron_a_salir|se_fue_limpio|se_levanto
un|una|otro|otra|uno <1> menos|rata_menos|ratero_menos|@folk <2> menos|$
(una|un) @folk menos
nadie|nosotros|aqui|ni <2> los|lo|la|las|le|les va_a|vamos_a|van_a <2> llorar|extrañar|reclamar|preguntar|acusar|denunciar|detener|decir_nada|investigar|juzgar
(nosotros|aqui|la_policia|los_oficiales|el_juez|nadie) <2> (no|ni) <2> (vimos|vio|vemos|sabemos|supimos|vamos_a_ver|va_a_ver|oyo|preguntamos|pregunta|decimos) <2> nada
no <1> vimos|vemos|oimos|sabemos|supimos nada
ahi no pasamos|patrullamos|vamos|entramos
(volteamos|volteo|volteare|voltearemos|voltear|hacernos|nos_hacemos|hacemos) <3> (otro_lado|vista_gorda|para_otro|pa_otro|de_la_vista|que_no_vimos|mensos|patos)
(tiene|tienen|tienes|cuenta|cuentan) <2> (nuestro|nuestra|mi) <1> (permiso|bendicion|autorizacion|venia|aval) <8>
(se_lo|lo|la|los) <1> (merecia|merecian|buscaron|busco|gano|ganaron|tenia_merecido|tenian_merecido) <1>
(bien|muy_bien) <1> (merecido|ganado|dado|dados|puestos|acomodados|hecho_por) <3> @golpe
(asi|ojala_asi) <3> (recibieran|reciban|trataran|traten|terminaran|terminen|acabaran|acaben|dejaran|dejen|les_fuera|les_vaya|les_hicieran|les_hagan|pasara|pase) <3> (a|todos|rateros|@folk|los)
(ratero|rata|ladron|rateros|ladrones) <4> (papilla|coladera|molido|molidos|amarrado|madreado|santo_cristo|chimuelo|sin_dientes|desfigurado|como_piñata)
cara <1> hecha papilla|pedazos|pomada|picadillo
(se_metio|se_metieron|escogio|escogieron|le_toco) <2> (casa_equivocada|con_la_casa|carro_equivocado|con_la_abuela)
`;

export const goreEs = `
sesos|tripas|visceras|intestinos|sangre|cerebro|craneo|cráneo|ojo|ojos|organos|carne|pedazos|entrañas|masa_encefalica|cuerito|higado|dientes <6> untados|untado|untada|embarrados|embarrado|embarrada|regados|regadas|regado|regada|colgando|colgaban|chorreando|chorreaba|chorreaban|escurriendo|escurria|escurrian|salpicado|salpicada|salpicados|salpicadas|salpico|desparramados|desparramadas|desparramado|de_fuera|por_fuera|al_aire|expuestas|expuestos|pegados|pegada|brotando|hecho_charco|aplastado|aplastados|rodando|saltados|reventado|reventados
brazo|brazos|pierna|piernas|cabeza|mano|dedos|oreja|cuerpo|torso|cara|mandibula|cuello|pie|pies|cuerpos|pedazo <4> colgando|arrancado|arrancada|arrancados|cercenado|cercenada|mutilado|mutilada|mutilados|destrozado|destrozada|destrozados|partido_en|partida_en|rodando|rodo|desprendido|desprendida|hecho_pedazos|hecha_pedazos|hecho_papilla|hecha_papilla|reventada|aplastada_como|embarrada|regada|por_un_lado|calcinado|calcinados|carbonizado|carbonizados|descuartizado|descuartizados|decapitado|decapitados|putrefacto|agusanado|como_sandia|en_dos|prensado_como
sin cabeza|brazos|ojos|piernas|cara <3> tirado|tirada|cuerpo|cadaver|muerto|quedo|dejaron|encontraron
cadaver|cadaveres|cuerpo|cuerpos|muerto|muertos <6> podrido|podridos|gusanos|hinchado|hinchados|descompuesto|apestando|putrefacto|destripado|destripados|calcinado_y|irreconocible|tieso_y|charco|desfigurado|retorcido
charco|charcos|rio|baño|manchones|mar de sangre
sangre <2> por_todos_lados|por_todas_partes|hasta_el_techo|a_borbotones|a_chorros|en_el_piso_y|y_tripas|y_sesos|fresca
mira|miren|vean|vea|checa|chequen|fotos|foto|video|videos|imagenes <6> sesos|tripas|destripado|decapitado|decapitados|descuartizado|descuartizados|mutilado|mutilados|cadaver|cadaveres|sangriento|sangrientas|sangrientos|muertito|ejecutado|sin_censura_del_choque|desmembrado
(quedo|quedaron|dejaron|dejo|termino|terminaron) <2> (embarrado|embarrados|hecho_pedazos|hechos_pedazos|hecho_papilla|hechos_papilla|hecho_carne|irreconocible|como_coladera|partido_en|en_pedazos|en_pedacitos|destripado|desparramado)
`;
