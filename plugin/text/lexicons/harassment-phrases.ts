/** Ways of driving a person out, setting others on him, frightening him or holding him up to laughter; one pattern a line. */

/** Go away: said to a person, not to the public leaving an event. */
export const goAwayEn = `
nobody|no_one|not_one_person|none_of_us <5> wants|likes|want|needs|will_miss|is_going_to_miss|would_miss|misses|invited|voted_for|can_stand <1> you|your_kind|your_type|you_here
nobody|no_one|none_of_us <5> wants|likes|want|needs|will_miss|would_miss|invited <1> him|her|them <1> here|around|back|in_this_town|in_town|at_our
nobody|no_one <4> wants|want|cares to_see|to_hear_from|to_hear <2> you|your|him|her
nobody|no_one|nobody_here will|would|is_going_to <1> miss|mourn <2> you|him|her
find|pick|bother|pester|ruin|annoy|move_to|go_find another|some_other|somebody_else's town|city|county|state|neighborhood|place_to_live
pack|packing <4> get_out|get_lost|leave_town|never_come|and_good_riddance
get|stay the hell|heck out|away|off
get|stay|keep out|away <1> of|from our|this|my <1> town|city|neighborhood|county|state
leave|quit our|this <1> town|city|neighborhood <2> already|forever|for_good|and_never|while_you
go|went back <1> where you|he|she|they|your <2> came|come|belong
go back_to <1> mexico|california|your_country|your_own|whatever|that_hole|under
(crawl|crawled|slither|slink|scurry|go) back <1> (to|under|into) <2> (rock|hole|swamp|cave|gutter|sewer|trailer)
do us|everyone|everybody|the_town|the_world|the_city|yourself|this_town|humanity <2> favor <3> leave_town|disappear|move_away|move_out|quit|resign|vanish|drop|shut|never_come|never_show|never_wake|never_speak|drive_off|jump|retire|go_away|stay_gone
highway|highways|freeway|interstate|door|doors <3> both_ways
door <6> hit_you|hit_him|hit_her|hits_you|on_your_way_out
there's|that's the_door
you|he|she|your_kind|his_kind|people_like_you aren't|are_not|isn't|is_not|ain't|will_never_be|won't_be|are_no_longer|is_no_longer <1> welcome|wanted
you're|your_family_is|he's|she's|you_people_are not|never|no_longer <1> welcome|wanted <3> here|town|city|neighborhood|around|anymore|back
(not|no longer|never) (welcome|wanted) <2> (in|around|anywhere in) <1> (town|this town|this city|our town|these parts)
don't|never|dare|dare_to show_your_face|show_his_face|show_her_face|set_foot|come_crawling|come_back_here
show|shows|showed|showing your|his|her|their face|faces <4> again|here|around|in_town|ever
good_riddance <2> to him|her|them|you|@Name|that_family|@folk
(just|please|oh|now) go_away
^ go_away
drop_dead|take_a_long_walk_off|go_jump_off|go_play_in_traffic|eat_dirt|scram|vanish_already|hurry_up_and_die|just_disappear|please_disappear|just_leave_already
run|ran|chase|drive|hound|kick|kicked|laugh|boo|shame|smoke|freeze|squeeze|bully|pressure <2> him|her|them|@Name|that_family <2> out_of_town|out_of_the_neighborhood|out_of_our|out_of_this|out_of_office|out_of_here|out $
run @Name out
run|chase|drive|get the <2> family|couple|neighbors out_of_town|out_of_here|out_of_the_neighborhood
run|chase|drive|ride|hound|kick|laugh|boo|shame|smoke|freeze|squeeze|march out_of_town
until|till <1> he|she|they|you|the_family|that_family|@Name <1> finally? <1> move_out|moves_out|moves_away|move_away|quit|quits|leave_town|leaves_town|leaves_for_good|pack_up|packs_up|pack_it|pack|packs|give_up|gives_up|gets_the_message|get_the_message|gets_the_hint|get_the_hint|takes_the_hint|resign|resigns|shuts_up|shut_up|apologizes|apologize|begs|sells|learns|cracks|withdraws|drops_the|drops_it|deletes|delete|caves|confesses|admits|takes_it_down|take_it_down
sell the|your|his|her house|place|trailer and_go|and_leave|and_move
one_way_ticket|moving_truck|moving_van|u_haul <6> you|him|her|@Name|them
help|helping <1> you|him|her|them pack
bus|train|flight <4> leaves|departs <6> mr|ms|mrs|miss|sir|ma'am|buddy|pal
what will_it_take|would_it_take <2> you to leave|move|go
nobody|no_one will|would|is_going_to stop you <2> leaving|moving|packing
`;

export const goAwayEs = `
nadie <2> lo|la|los|las|te|le|les <1> quiere|soporta|aguanta|extraña|extrañara|extrañaria|va_a_extrañar|va_a_llorar|invito|necesita|echara_de_menos <2> aqui|ver_aqui|oir|mas_en|en_este|en_esta|cerca
nadie lo|la|los|las|te quiere|soporta|aguanta $
aqui|aca <1> nadie|no <1> lo|la|los|las|te|le|les <2> quiere|queremos|quieren|soporta|aguanta|extraña|extrañara|va_a_extrañar|va_a_llorar|invito|llamo|necesita|necesitamos|ocupamos
nadie <5> quiere <1> verlo|verla|verte|oirlo|oirla|oirte|saber_de_usted|saber_de_ti|que_vuelva|que_regrese|que_venga
deberian|deben|debieran|deberia|tienen_que|tiene_que|ojala_puedan largarse de
larguese|largate|larguense|lárguese|pelate|pelese|pelense|esfumate|esfumese|desaparezcase|desaparecete|pirate_de|pirese|rajale_de
que|hasta_que|para_que|pa_que|y|mejor|ya <4> se_largue|se_larguen|te_largues|se_larga_de|se_vaya_de_aqui|se_vayan_de_aqui|se_vaya_del|se_vayan_del|se_mude|se_muden|te_mudes|agarre_la_onda|agarren_la_onda|agarre_el_mensaje
hasta_que <4> se_vaya|se_vayan|se_largue|se_larguen|se_mude|se_muden|se_canse|se_cansen|renuncie|llore|se_rinda|se_rindan|truene|cierre_su|venda|se_calle|se_callen|empaque|levante_su|pida_perdon|pida_disculpas|retire_su|retire_la|borre_su|borre_la|quite_su|entienda
vayase|vete|vayanse|regresese|regresate|regresense|devuelvete|devuelvase|mudese|mudate|mudense <2> de|a|para|al <2> aqui|pueblo|este_pueblo|esta_ciudad|ciudad|colonia|barrio|pais|rancho|tierra|otro_lado|donde_vino|donde_viniste|nueva|california|mexico|cerro|monte|cueva
vete|vayanse|vayase|regresate|regresense|regresese a_tu|a_su <1> pais|rancho|pueblo|tierra
vayase|vayanse|larguese antes_de_que
ya|mejor|por_que_no vayase|vete|vayanse|mudese|mudate|mudense|larguese
quedate|quedese|quedense en <1> tu|su|el <1> rancho|pueblo|hoyo|cueva|tierra|pais
no <1> vuelva|vuelvas|vuelvan|regrese|regreses|regresen|se_aparezca|te_aparezcas|se_aparezcan|se_asome <3> nunca|jamas|por_aqui|pararse|asomar|la_cara|narices|a_poner|a_pisar
no|nunca|aqui_no <2> es|son|eres|sera|seran|seras <1> bienvenido|bienvenida|bienvenidos|bienvenidas <3> aqui|en|este|esta|pueblo|ciudad|colonia|barrio|usted|ni
aqui|aca|en_este_pueblo|en_esta_ciudad|en_nuestro_pueblo <1> no <2> caben|cabe|cabes|lo_queremos|la_queremos|los_queremos|te_queremos|las_queremos|queremos_gente|hace_falta_gente
no lo|la|los|las|te queremos <1> aqui|cerca|en_este|en_esta|de_vuelta
haganos|haznos|haganle|hagale|hazle|hagan <2> favor <4> desaparecer|largarse|largarte|irse_de|irte_de|mudarse|mudarte|callarse|callarte|no_volver|renunciar|morirse|morirte|de_no_volver
carretera|autopista|puerta <3> dos_sentidos|ambos_sentidos
la_puerta|la_carretera|la_salida esta <2> ancha|abierta|grande
regresen|regresese|regresate|vuelvase|vuelvete <1> a|por de_donde|por_donde|donde vino|vinieron|viniste|salio
correrlo|correrla|correrlos|corranlo|corranla|corramoslo|saquenlo|saquenla|echenlo|echenla|sacarlo|sacarla|echarlo|echarla <3> del_pueblo|de_la_ciudad|de_la_colonia|del_barrio|de_aqui|a_patadas|a_pedradas|del_fraccionamiento
agarre|agarra|agarren|empaque|empaca|empaquen|junte|junten|levante|alce sus|tus|su|tu <1> cosas|chivas|tiliches|maletas|trapos|triques|cachivaches|veliz|trapitos <3> y|vayase|larguese|vete|que
le|les|te pagamos|compramos|regalamos <2> boleto|pasaje|mudanza <2> ida|sin_regreso|para_que
camion|autobus|tren <3> sale|parte <6> don|doña|señor|señora|licenciado|caballero
`;

/** Setting others on a person: calls, crowds, names and addresses passed round. */
export const pileOnEn = `
blow_up|flood|spam|bomb|light_up|clog|jam|swamp|bombard|bury|crash|overwhelm|wear_out his|her|their|@Name's <1> phone|phones|inbox|mentions|mailbox|voicemail|page|line|dms|comments|cell|email|reviews|profile|feed|wall
let|make_sure <1> him|her|them|@Name|old <2> know|hear|hears|knows <1> exactly|what|how <4> think|feel <2> of|about <1> him|her|them|it|that
let him|her|@Name have_it|know_it|hear_it
give|gives|giving|gave him|her|them|@Name <1> hell|earful|piece_of_your_mind|what_for|no_peace|cold_shoulder|silent_treatment|stink_eye
call|calls|phone|text|email|message|ring|dm|write|bother|heckle|hassle|follow <1> him|her|@Name <4> day_and_night|night_and_day|all_night|every_hour|nonstop|non_stop|around_the_clock|constantly|hourly|at_home|relentlessly|every_five_minutes|repeatedly|after_midnight|in_the_middle_of|at_3|at_three
harass|pester|hound|heckle|shame|ridicule|humiliate|bully|torment|doxx|dox|cyberbully|shun|mock|jeer <1> him|her|@Name|that_family|this_guy|the_owner|this_woman|that_woman|that_guy|these_people|his_family|her_family
roast|drag|ratio|flame|clown_on|dunk_on <1> him|her|@Name
honk|bang|yell|holler|rev|blast|scream|protest|camp_out|shout <4> outside|in_front_of|under|at <1> his|her|their|@Name's <2> house|home|door|window|windows|bell|lawn|porch|yard|driveway|bedroom|trailer|apartment|place|job|work
honk|knock|ring|yell|holler|rev|mow when|while <1> he's|she's|they're|he|she|the_baby <2> sleep|sleeping|asleep|sleeps|naps|napping|eating|church|dinner|bed|supper
throw|toss|dump|leave|drop <3> trash|garbage|manure|eggs|fish|dog_poop|tires <3> on|in|at his|her|their|@Name's <1> lawn|porch|yard|driveway|door
make|making|made his|her|their|@Name's <2> life|lives <2> hell|miserable|misery|nightmare|unbearable|impossible
make|making|made life <2> hell|miserable|unbearable|impossible|a_nightmare <1> for him|her|@Name|that_family
post|drop|leak|publish|dig_up|track_down|pass_around|spread|paste|circulate|repost|dox|share <2> his|her|this_guy's|this_woman's|that_man's|the_owner's|@Name's <1> home_address|address|phone|number|cell|workplace|employer|boss|selfies|meltdown|rant|plate
who|whoever|anyone|anybody|somebody|someone <2> knows|finds|has|figures_out|finds_out|remembers where <2> he|she|@Name|this_guy|this_woman|the_complainer|that_man <3> lives|works|parks|shops|drinks|banks <6> drop|post|comment|below|comments|share|replies|thread
where <2> he|she|@Name|this_guy|this_woman|the_complainer|@Name's <2> lives|works|parks|shops|drinks|banks <3> drop_it|post_it|comment|below|share_it|give_her_boss|so_we_can_all
put|post|drop|leave|tell|give <2> her|his <1> job|work|employer|boss|address|workplace <8> replies|comments|below|here|thread|us
call|email|contact|write|notify|phone <2> his|her|@Name's|that_man's <1> boss|employer|landlord|supervisor
give|call <1> his|her|their boss|employer|landlord
get|have|see|want|let's_get <1> him|her|@Name|this_guy|this_woman|this_teacher|that_guy fired|evicted|deported|canceled|cancelled|disbarred|kicked_out
one_star|1_star|bad|terrible|fake|nasty|brutal|zero_star <1> review|reviews|rating|ratings <6> him|her|their|his|@Name|shop|bakery|store|restaurant|salon
boycott|shun|blacklist|refuse_to_serve|do_not_serve|don't_serve|don't_hire|don't_rent_to|don't_sell_to|nobody_hire <1> @Name|her|him|that_family|this_family
share|post|tell|send|bring <1> your|us <1> worst|meanest|most_embarrassing|ugliest <2> story|stories|photo|photos|memory|impression|@Name
screenshot <3> @Name|her|his <2> meltdown|rant|comments|profile|tantrum
tag <1> him|her|@Name <3> daily|every_day|hourly|until|every_hour
you_all|y'all|we_all|everybody|everyone know|knows @Name|him|her|mr|mrs|ms|old <6> so|lives|house|what_to_do|blow|do_your
know|knows where he|she lives <4> go|visit|pay|say|ask|tell|so
egg|toilet_paper|tp|key|slash <1> his|her|their|@Name's <1> house|car|truck|tires|door
want|wanted|love|loved|can't_wait|dying <1> to <1> see|watch|make <1> him|her|@Name cry|squirm|beg|crawl|suffer|sweat
keep <1> it|calling|honking|posting|at_it|going <1> up|on|at_it <3> till|until <2> he|she|they|@Name
keep showing_up|calling|honking|knocking|ringing|parking <8> until he|she|they
pile|pile_on|dogpile|gang_up <1> into|on|onto <1> his|her|their|@Name <2> page|profile|comments|house|inbox|wall|feed|post|business
don't stop until|till he|she|they
let the|this <1> town|internet|neighborhood|street|crowd|mob|comments do_the_rest|do_its|do_their_thing|have_her|have_him|deal_with
somebody|someone|anyone|one_of_you knows <1> her|him|this_woman|this_man <8> comments|replies|job|thread
caption|photoshop|meme <1> her|him|@Name
find|found|look_up|figure_out where <1> this_woman|this_man|this_guy|this_lady|this_teacher|she|he|@Name works|lives|parks|shops|banks
let <1> his|her|their boss|employer|landlord|wife|husband <1> hear|know
ring|knock|honk|call|bang <1> until|till he|she|they <1> answers|answer|comes|opens|gives|cracks
(tell|let) the <1> (old|lady|man|fellow) <1> (fellow|lady|man|at|know) <2> how_much_you|what_you_think
blame <1> our|the <1> driver|clerk|crew|guy <4> ring|call|he's_at|she's_at|honk|find
give @Name|him|her a <1> call|ring <2> at_home|tonight|at_dinner
`;

export const pileOnEs = `
haganle|hagale|hagamosle|hazle|haganles|hacerle|hacerles|hacerte|vamos_a_hacer|voy_a_hacer|haremos <3> vida <1> imposible|de_cuadritos|cuadritos|un_infierno|insoportable|miserable|pesada|añicos
vayan|vamos|acudan|juntense|reunanse|lleguen|caiganle|caiganles|dense_la_vuelta|dense_una_vuelta <3> preguntenle|reclamenle|reclamarle|gritarle|tocarle|cantarle|cobrarle|pitarle|exigirle|decirle_de_cosas|a_su_casa|a_su_puerta|a_su_trabajo|a_su_negocio|en_bola|afuera_de_su
toquenle|pitenle|gritenle|chiflenle|ladrenle|avientenle|escupanle|escupanla|insultenlo|insultenla|abucheenlo|abucheenla|burlense|burlemonos|rianse_de|rianse_todos|riamonos|señalenlo|señalenla|molestenlo|molestenla|hostiguenlo|hostiguenla|persiganlo|persiganla|rodeenlo|rodeenla|balconeenlo|balconeenla|quemenlo_en|quemenla_en|exhibanlo|exhibanla|funenlo|funenla|acosenlo|acosenla|aislenlo|aislenla|haganle_bola|corranlo|corranla|linchenlo|linchenla|tundanle|atiborrenle|saturenle|bombardeenle|ninguneenla|ninguneenlo|boicoteenlo|boicoteenla|desenmascarenlo|evidencienlo|evidencienla|carrereenlo|carrereenla
tirenle|ponganle|echenle|dejenle <4> basura|huevos|tomates|piedras|cohetes|bocina|bocinas|estiercol|musica_a_todas|carrilla
marquenle|marcale|llamenle|hablenle|escribanle|le_marquen|le_llamen|le_hablen|le_escriban|le_manden|bombardeenlo|etiquetenlo|etiquetenla|arrobenlo|arrobenla <8> noche|madrugada|hasta_que|diario|a_cada_rato|canse|a_todas_horas|sin_parar|nunca_se_le_olvide|dejarlo|dejarla|todo_el_dia|tarde
toquen|tocarle|pitar|pitarle|pitenle|gritar|gritarle|marcar|marcarle <6> a_todas_horas|en_la_madrugada|a_cada_rato|toda_la_noche|dia_y_noche|cuando_duerma|cuando_este_dormido|para_que_no_duerma
vayan|toquen|pongan|hagan|suban <6> para_que_no_duerma|hasta_que_no_duerma|lo_que_es_no_dormir|no_la_dejen_dormir|no_lo_dejen_dormir
saquen|busquen|consigan|averiguen|rastreen|investiguen|filtren|publiquen|peguen|rolen|difundan|pasen <1> su|el|la <1> domicilio|direccion|telefono|celular|numero|foto_y|trabajo <6> de_el|de_ella|hijas|hijos|péguenlas|peguenlas|grupos|de_ese|de_esa|del_que|@Name|casa|difundanlo|publiquenlo
saquen su domicilio|foto|direccion
quien_sepa|si_saben|alguien_sabe|el_que_sepa|quien_conozca <2> donde|dónde|quien|quién <3> vive|trabaja|estudia|come|es <6> diga|digan|pase|pasen|ponga|pongan|comenten|comentarios|compartan|nos_diga|pongalo
ya|bien|todos|si saben|sabe|conocen <1> donde|dónde <2> vive|trabaja|estudia|come|se_junta <3> vayan|haganle|diganle|caiganle|toquen|reclamenle|preguntenle|visiten|tirenle|pitenle|griten|pasen|denle
que <2> lo|la|los|las corran|despidan|deporten|desalojen|encierren de|del|ya|y|por
que pierda <1> su trabajo|chamba|puesto|licencia|negocio
llamen|escriban|avisen|reclamenle|avisenle|acusenlo|acusenla <2> a_su <1> jefe|patron|trabajo|esposa|marido|esposo|mama|jefa|patrona|suegra
una_estrella|cero_estrellas|malas_reseñas|reseñas_falsas|malas_calificaciones <6> dejen|denle|ponganle|pongan|tupanle|su_negocio|su_pagina|hundan
dejen|denle|ponganle|pongan|tupanle|hundan|llenenle <5> una_estrella|cero_estrellas|mala_reseña|malas_reseñas|malas_calificaciones
no <1> le|les compren|vendan|hablen|saluden|contesten|renten|fien <3> nada|a_esa|a_ese|en_su|la_palabra|ni|a_doña|a_don|jamas|mas
hazmerreir|burla_de_todos|el_oso_del_mes|payaso_del_mes|perdedor_de_la_semana|ridiculo_del_mes|ridiculo_de_la_semana
rianse|riamonos todos
que|dejen_que|dejemos_que el_pueblo|la_gente|las_redes|facebook|internet|la_colonia|el_barrio haga|hagan|se_encargue|se_encarguen lo_suyo|justicia|el_resto|de_el|de_ella
ya saben que|qué|lo_que hacer|hay_que_hacer <2> con_el|con_ella|con_ese|con_esa|con_esos
ahi|aqui|ahí|aquí <1> les|te va|dejo|paso|dejamos|pasamos el|su <1> numero|domicilio|telefono|direccion de|del <1> señora|señor|vecino|vecina|doña|don|que
dejenla|dejenlo|déjenla|déjenlo|dejarla|dejarlo sin clientes|trabajo|chamba|negocio|luz|agua
que nadie le|les compre|venda|hable|salude|rente|abra|fie
`;

/** Frightening a person: we watch, we know, you will see. */
export const menaceEn = `
we|i|somebody|they know|knows|found|found_out|remember|have_found where <1> you|he|she live|lives|work|works|sleep|sleeps|park|parks|drink|drinks|bank|eat_lunch|hide
we|i know|knows where <1> your|his|her <1> kids|kid|children|wife|husband|mother|mom|family|daughter|son|grandkids <2> catch|catches|live|lives|work|works|walk|walks|go_to|goes_to|sleep|wait|wait_for|get_off|park|parks|shop|shops|play
we|i know <1> which|what <1> bus|car|truck|house|door|pew|gym|street you|he|she
we|i know when <1> you|he|she leave|leaves|sleep|sleeps|walk|are_alone|is_alone|get_home|gets_home
we've|we|i've|i|been <1> been watching|following|tracking you|your|him|her
we're|i'm|we_are|i_am|they_are watching|following|coming_for|coming_after <1> you|him|her|both|your_family|all_of_you
we|i know|knows which|what house|porch|one_of_you|neighbor|caller|apartment|family <6> called|rang|complained|reported|wrote|filed|phoned|tipped|talked|squealed|snitched|is_behind
we|i know|remember who called|complained|reported_us|wrote_it|filed|talked|snitched|squealed|tipped|rang
somebody|someone|one_of_us|one_of_our|the_boys <2> will|is_going_to <1> be waiting|parked|standing <3> your|you|when_you
we'll|i'll|they'll|we_will be waiting|outside|right_there <4> your_truck|your_car|your_house|your_door|your_window|in_the_dark|at_dawn|every_dawn|when_you_get_home|when_you_leave|by_your
drive|pass|ride|cruise|roll|come by|past|around <3> nightly|every_night|each_night|at_night <6> until|till|keep_at|you|your|lights
past|by|outside|in_front_of <1> that|his|her|their|your|whose|@Name's <1> driveway|house|door|window|porch|gate|bedroom <5> nightly|nice_and_slow|every_night|every_evening|every_morning|each_night|every_hour|until_you|until_he|until_she|until_then
(rolling|parked|camped|cruising) <3> (past|outside|in front of) <1> (your|his|her|that) <2> (house|driveway|door|gate|porch|window|place)
watch your back|mouth|tone
sleep|sleeping <1> with one_eye|one_eye_open
better watch_your|hope_you|start_running|shut_up|shut_your|back_off|keep_quiet|pray_we|pray_i|think_twice_before_you_open
you'll|you_will|you're_going_to|you_are_going_to|he'll|she'll <1> be sorry_you|sorry_he|begging
you'll|you_will|you're_going_to|you_are_going_to|you're_gonna|gonna|he'll|she'll|going_to|live_to|make_you|make_him|make_her regret|regret_it|learn_the_hard|find_out_the_hard|get_yours|rue
you're|you_are next $
your|his|her days|day|number|time are_numbered|is_coming|is_up_buddy|is_up_pal
(keep|try|pull that|test us|test me|cross us|keep talking|keep posting|keep filming|keep it up|keep tagging) <4> (and|or)? <1> (see what happens|find out what happens|find out the hard|somebody is going to|someone is going to|somebody's going to|somebody will|someone will|watch what happens|you'll regret|you will regret|you'll be sorry|you'll wish|you will wish|it will get ugly|we'll find you|we will find you|we'll come|i'll find|we'll give your|we will give your)
accidents|things happen to people|folks who|like
be_a_shame|be_a_pity|hate_to_see|hate_for if? something|anything <2> happen|happened|were_to
be_a_shame|be_a_pity <2> if your|his|her|that_nice|those <4> got_lost|fell|burned|caught_fire|broke|went_missing|got_towed|got_hurt|disappeared
funny|amazing|interesting|strange|curious how <3> permits|permit|inspections|inspection|applications|application|paperwork|files|water_lines|power|brakes <4> lost|slow|bottom|disappear|misplaced|vanish|fail|cut|stuck
your|his|her <1> permit|permits|application|paperwork|file|request|appeal <4> bottom_of_the|get_lost|go_missing|shredder|take_forever|gets_misplaced|get_misplaced|disappear
enjoy|expect <1> your|the|a <1> weekly|daily|nightly|hourly|new|surprise inspection|inspections|visits|audits|citations
every permit|inspection|trash_can every permit|trash_can|day
we|i don't|never forget|forgive <1> face|faces|a_face
we|i have|keep|keep_a|made <1> list <4> your_name|you're_on_it|you_are_on_it
nice|lovely|pretty|sweet <1> house|family|daughter|shop|barn|truck|kids|dog|little_girl you|you've have|got|have_got <1> there|here
last|final warning @Name|buddy|pal|sweetheart|lady|mister
has|have long_memories|a_long_memory
we|i see you <8> peeking|hiding_in|blinds|sneaking|creeping|curtains
remember|ask what_happened_to <1> the_last
messed|mess|messing|picked|tangled with <1> the_wrong town|city|people|department|crew|family|folks
snitches|snitch|rats|tattletales|squealers get|end|wind|find stitches|ditches|up|out
find|found out where you|he|she park|parks|live|lives|work|works|sleep|sleeps|drink|drinks
we'll|we_will|i'll give|hand|publish|post your|his|her <1> number|address|cell|home <5> everyone|everybody|street|neighbors|whole|town|internet
moment's|moment_of|minute_of|day_of|minute's|day's peace <3> again|until|while|as_long|here|town
won't|will_never|never know|have|get <1> moment's|moment_of|minute_of|day_of|any peace
we|i keep|kept|are_keeping <1> tally|file|log|scorecard|folder|dossier on <1> you|him|her
hope he|she|you enjoys|enjoy walking|dark_alleys|hospital
consequences|retaliation <5> you|your_family @Name
somebody|someone|we <1> will|'ll|is_going_to <1> be <1> watching|following|tailing <1> you|him|her <4> every|morning|night|day|move
we|i know <1> your|his|her <2> car|truck|plate|van|porch|house|route|street|shift <6> somebody|someone|watching|we'll|every|wait
keep_it_up and_see
hope you enjoy|like|love <5> inspector|inspectors|code_officer|inspections|citations|tow_truck
can|could|better forget about <1> that|his|her|your|the <1> variance|permit|license|application|contract|rezoning|deck
never work in this|our county|town|city|valley|state again
tell|give <2> kids|wife|family|husband|daughter|mother <1> we_said|our_best|our_regards|hello_from_us
nice|pretty|sweet little house|place|family|business|shop on|you
pray <2> cops|police|officers|deputies find you|him
find|get|reach <1> you|him|her|them before the_cops|the_police|the_law|we_do
`;

export const menaceEs = `
sabemos|ya_sabemos|averiguamos|ya_vimos|ya_se|yo_se <1> donde|dónde|en_que|en_qué|por_donde <2> vive|vives|viven|trabaja|trabajas|trabajan|estaciona|estacionas|duerme|duermes|come_los|se_junta|te_juntas|estudian_sus|estudian_tus
sabemos|vimos|ya_sabemos|ya_vimos|conocemos <3> a_que_hora|a_qué_hora|que_camion|en_que_escuela|en_qué_escuela|a_que_escuela|que_carro|que_ruta|por_que_puerta <2> sale_su|sales|toma|tomas|deja|dejas|lleva|llevas|maneja|manejas|van_sus|van_tus|estan_sus|llegan_sus|sale_tu
ya vimos|sabemos|conocemos|tenemos <4> sus_hijos|tus_hijos|sus_hijas|su_esposa|tu_esposa|su_mama|tu_mama|su_familia|tu_familia
te|lo|la|los|las|le|les estamos|tenemos|andamos|traemos vigilando|vigilado|vigilada|vigilados|siguiendo|cazando|en_la_mira|de_cerca|checadito|ubicado|ubicada|ubicados|fichado|fichada|fichados|entre_ojos
estamos|andamos|tenemos vigilandolo|vigilandola|vigilandote|siguiendolo|siguiendola|siguiendote|cazandolo|tras_de_usted|tras_de_ti
los|lo|la|te|le|les vamos_a|van_a estar <1> esperando|vigilando|siguiendo|visitando <3> casa|salida|noche|noches|afuera|oscuro|calle|estacionamiento|usted|diario
vamos_a|voy_a pasar|visitarlo|visitarla|visitarte|esperarlo|esperarla|esperarte|caerle|caerte|caerles|darle_una_visita|seguirlo|seguirla|seguirte <3> todas_las_noches|cada_noche|a_su_casa|a_tu_casa|diario|en_la_noche|de_noche|a_la_salida|uno_por_uno|afuera
te|lo|la|los|las vamos_a|voy_a encontrar|hundir|destruir|arruinar|alcanzar|hacer_pagar|hacer_llorar|hacer_la_vida|cazar
cuidese|cuidate|cuidense|cuide|cuida <1> la|las|su|tu espalda|espaldas|lengua|sus_palabras|boca
cuidese|cuidate|cuidense <2> cuando_salga|cuando_salgas|al_salir|de_noche|en_los_retenes|en_la_calle|en_lo_oscuro
el_que|la_que|los_que|quien <8> que_se_cuide|que_se_cuiden|que_se_agarre|que_se_agarren|que_se_prepare|que_se_atenga|que_se_atengan|que_le_corra|que_le_corran|que_rece|que_recen
atengase|atenganse|atente a las_consecuencias|lo_que_venga
duerma|duerme|duerman <2> con un_ojo|ojo_abierto
mas_le_vale|mas_te_vale|mas_les_vale callarse|callarte|irse|irte|correr|rezar|esconderse|bajarle|no_salir|que_se_calle|que_corra|que_se_vaya|no_volver|no_meterse|quedarse_callado
te|se|le|les vas_a|va_a|van_a arrepentir|pesar|costar_caro|ir_muy_mal|ir_como_en_feria|cargar_la|salir_caro|arrepentirse
va|van|vas a arrepentirse|arrepentirte|lamentarlo|pagarlo|pagarla|pagarlas|rogar|suplicar|saber_lo_que|saber_quienes|conocernos|acordarse_de_nosotros|llorar_sangre
lo|la|las|nos_la|nos_las|me_la|me_las pagara|pagaras|pagaran|va_a_pagar|van_a_pagar|vas_a_pagar|pagas|paga|pagan <1> caro|cara|todas|todos|usted|una_por_una
nos_la|nos_las|me_la|me_las paga|pagan|pagas $
ya|y|van|va|vas|ahi|ahora|nomas a_ver|vera|veran|veras|a_saber|sabra|sabran|sabras <1> lo_que_es_bueno|quien_manda|quienes_somos|con_quien_se|con_quien_te|como_nos_las|lo_que_les_pasa|lo_que_le_pasa|lo_que_te_pasa|de_lo_que_somos
ya vera|veran|veras $
siga|sigue|sigan|sigale|siguele|siganle|atrevase|atrevete|atrevanse|vuelva|vuelvan|vuelve|vuelvas|otra_vez|una_mas <6> y ya_vera|ya_veran|ya_veras|va_a_ver|vas_a_ver|van_a_ver|le_va_a_ir|les_va_a_ir|te_va_a_ir|se_va_a_arrepentir|se_van_a_arrepentir|te_vas_a|lo_vamos_a|los_vamos_a|la_vamos_a|amanece|amaneces|nos_va_a_conocer|sabra_lo|no_respondemos|no_respondo|le_pesara
seria|sería|que una? lastima|pena|desgracia que <1> le|les|te|algo|alguien|se_le|se_les|su|tu|sus <3> pasara|pase|quemara|queme|perdiera|pierda|cayera|caiga|ponchara|accidentara|desapareciera|incendiara|rompiera
no_vaya_a_ser|no_sea <1> que <1> le|les|te|se_le|se_les|un_dia|algo|alguien <4> pase_algo|pase|queme|prenda|amanezca|ponche|ponchen|caiga|toque_la|un_accidente|rompa
le|les|te va_a|vaya_a|puede <1> amanecer|pasar_algo <5> casa|carro|troca|perro|puerta|humo|llantas|negocio|llena|ponchado|ponchadas|quemado|quemada|muerto
su|tu|sus permiso|permisos|tramite|tramites|licencia|solicitud|expediente <4> perder|se_pierda|se_pierde|hasta_abajo|del_cajon|trituradora|atorado|dormir_el_sueño
no nos|me obligue|obligues|obliguen|provoque|provoques|provoquen|busque|busques|tiente|tienten
nos vemos|veremos <2> a_la_salida|las_caras|afuera|en_el_estacionamiento|en_lo_oscuro
nos vamos_a_ver las_caras
tic_tac_tic|dias_contados|ya_te_cayo|ya_le_cayo|ya_les_cayo|sigues_tu|eres_el_siguiente|usted_sigue|sera_el_siguiente
no se_nos|se_me olvida|olvidan|va_a_olvidar <2> cara|caras|su_nombre|tu_nombre|quien_fue|quienes_fueron
tenemos|traemos|llevamos <1> tu_nombre|su_nombre_apuntado|tu_foto|cuentas_pendientes_con
se_metio|se_metieron|te_metiste|se_mete|se_meten|te_metes con <1> gente_equivocada|quien_no_debia|pueblo_equivocado|los_equivocados|la_familia_equivocada
no_sabe|no_sabes|no_saben con_quien|con_quién se_mete|te_metes|se_meten|se_esta_metiendo|te_estas_metiendo|trata|tratan
platicar|hablar|hablamos|platicamos|arreglar|arreglarnos|entendernos de_otro_modo|de_otra_manera|de_otra_forma|por_las_malas|en_corto
por_las_malas <3> entienda|entiende|va|sera|entonces|pues
bajele|bajale|bajenle $
bajele|bajale|bajenle <2> de_huevos|a_su_rollo|o_le|o_te|o_les|antes_de
un|una|ni_un|ni_una dia|minuto|noche|momento|rato de paz
no lo|la|los|las|te|le|les vamos_a dejar <1> en_paz|vivir|dormir
de_eso_nos_encargamos|de_eso_me_encargo|de_nuestra_cuenta_corre|no_se_la_va_a_acabar|no_se_la_van_a_acabar|no_te_la_vas_a_acabar
vamos|voy a averiguar <1> donde|dónde vive|vives|trabaja|trabajas|viven
sabemos|ubicamos|ya_sabemos quien|quién|quienes|cual|cuál llamo|llamó|se_quejo|se_quejó|nos_reporto|nos_denuncio|anduvo|anda_de|grabo|grabó|nos_grabo|puso_la
de_soplon|de_soplona|de_soplones|por_soplon|por_soplona <6> le_va|les_va|le_vamos|lo_vamos|la_vamos|amanecer|casa|va_a_amanecer
muy_valiente|muy_gallito|muy_machito|muy_salsa|tan_valiente <6> encontremos|encuentre|topemos|agarremos|veamos|estacionamiento|de_frente|a_la_cara
vamos_a_estar|estaremos|vamos_a_ir|nos_vemos <1> afuera|fuera de su|tu casa|trabajo|negocio
`;

/** Wishing a person ill. */
export const illWishEn = `
hope|hopes|hoping|wish|wishing|pray|praying <1> you|he|she|they|that_man|that_woman|@Name|this_guy|whoever|the_next <4> die|dies|rot|rots|suffer|suffers|choke|chokes|burn_in|burns_in|drown|drowns|bleed|bleeds|never_wake|get_cancer|gets_cancer|gets_hit_by|get_hit_by|crash|crashes|starve|starves|gets_sick|get_worms|gets_worms|gets_bitten|gets_mauled|gets_robbed|get_robbed|goes_broke|loses_everything|lose_everything|gets_what's_coming|freezes
hope|hopes|wish|wishing <2> house|home|business|shop|truck|roof|marriage|pipes <2> burns|burn|collapses|floods|fails|fail|falls|dies|burst
hope|hopes|hoping <1> he|she|you|@Name|they <3> breaks|break|loses|lose|falls|fall <1> his|her|your|a|down|off|everything <2> neck|leg|back|job|teeth|stairs|roof|hip|everything|house|license|appeal
hope|hopes <4> head|face|brains <2> blown|bashed|kicked|caved
hope|hopes <3> gets_your|get_your|gets_his|gets_her <1> head|face|throat|skull
wish|wishes|wished|wishing you|him|her|them|@Name <2> dead|harm|ill|nothing_but_pain|cancer|a_slow|a_painful
rot in <1> hell|jail|prison|a_cell|a_ditch
burn|rot|roast|fry in_hell
go_to_hell|go_die|kill_yourself|kill_yourselves|kys|end_yourself|off_yourself|hang_yourself|neck_yourself|unalive_yourself|get_cancer_and|die_in_a_fire|die_slow|choke_on_it|drown_yourself|jump_off_a_bridge
favor <3> never wake|die|breathe
special place in hell
dance|spit|piss on|at <1> your|his|her|their|@Name's grave|funeral
can't|cannot wait <1> to|until|for|till <2> he|she|@Name|him|her|see_him|see_her|see_you <2> fail|fails|fall|falls|lose|loses|die|dies|suffer|suffers|cry|cries|in_jail|in_a_cell|in_a_box|funeral|behind_bars
may your|his|her|whoever|the_person|you|he|she|every_one_of_you <4> rot|burn_in|suffer|choke|shrivel|itch|lose_one|step_on_a|limp
serve|serves you|him|her|them right
hope|hopes you're|he's|she's|you_are <1> happy|proud $
hope|hopes <4> finds|find|leaves|leave <1> you|him|her|them <3> alone|broke|cold|hungry|homeless
as alone as_you|as_she|as_he|as_they
`;

export const illWishEs = `
ojala|ojala_que|esperamos_que|espero_que|deseamos_que|deseo_que|le_pedimos_a_dios_que <5> te|se|le|les|lo|la|los|las <4> muera|mueras|mueran|pudra|pudras|pudran|queme|quemen|quemes|ahogue|ahogues|ahoguen|reviente|revientes|revienten|lleve|lleven|atropelle|atropellen|enferme|enfermes|hunda|estrelle|estrelles|desbarranque|parta|partan|pase_lo_mismo|toque_lo_mismo|sufra|sufras|sufran|trague|tragues|atragante|atragantes|cargue|asfixie|infarte|encierren|muerda|muerdan|coman_los|caiga_el|caiga_un|caiga_la|corten|corte|pongan_una|den_una|den_un
ojala|ojala_que|esperamos_que|espero_que <3> muera|mueras|mueran|sufra|sufras|sufran|reviente|revienten|revientes|llore_sangre|ardas|arda_en|acabes|acabe_en|se_ahogue|pierda_todo|pierdas_todo|no_despierte|no_amanezca|choques|se_mate
pudrase|pudrete|pudranse|muerase|muerete|mueranse|matate|matese|matense|ahorcate|ahorquese|suicidate|suicidese|tirate_de|tirese_de|aventate_de|avientese_de|ahogate|ahoguese|vete_al_infierno|vayase_al_infierno|vayanse_al_infierno|vete_al_diablo|vayase_al_diablo|vayanse_al_diablo
que|asi te|se|le|les|los|lo|la pudra|pudran|pudras|parta_un_rayo|parta|cargue_la|lleve_el_diablo|lleve_la|trague_la|coman_los_gusanos|aproveche_en_el
pudrirse|pudrir|arder|ardan|pudran <2> carcel|infierno
en_el_infierno <3> esperan|espera|guardan|lugar
bailar|bailaremos|escupir|escupiremos|bailo|escupo <3> tumba|velorio|funeral|entierro
le|les|te deseo|deseamos <5> muerte|lo_peor|ruina|desgracia|enfermedad|sin_calefaccion|sin_luz|cancer|que_se|que_le|que_les|que_te|todo_el_mal|mal|que_toque|que_pase
que <1> el_diablo|la_huesuda|la_flaca|la_parca|un_rayo <2> lo|la|te|los|se
que dios|la_vida|el_karma <1> lo|la|te|los|las castigue|cobre|haga_pagar|agarre_confesado
`;

/** Laughter set on a person who can be told; held for the head, blocked where he is named. */
export const mockEn = `
everyone|everybody|y'all|all_of_you|neighbors|folks|please|go_ahead_and|let's_all <2> laugh|point|stare|boo|hiss|whistle|bark|howl|jeer|moo|oink|snicker|giggle <2> at|when|as|while <1> him|her|them|@Name|he|she|they
everyone|everybody|y'all <2> wave <2> at <1> creepy|crazy|@Name|cranky|old
everyone|everybody|y'all point|stare|laugh $
point_and_laugh|laugh_at_him|laugh_at_her|had_a_laugh_at|name_and_shame|naming_and_shaming|wall_of_shame|hall_of_shame|shame_list|shame_board|laughing_at_her|laughing_at_him|we_all_laugh|we_all_laughed|all_of_us_get_to_groan|try_to_keep_a_straight|play_her_voicemails|play_his_voicemails|looped_it|caption_contest_below|bingo_card_in_their|bingo_card_in_his|bingo_card_in_her
creepy|fatty|smelly|stinky|grumpy|whiny|nosy|cranky|crabby|bossy|loony|cheapskate <1> @Name
comment|complaint|caller|voicemail|whiner|complainer|crank|loser|grouch of_the_week|of_the_month|of_the_day
whole|entire|all_of <2> crew|chat|office|desk|shift|department|station|staff|team|building|line is|are|was|were <1> laughing|giggling|cracking|howling|in_stitches
lady|gentleman|man|guy|folks|woman|regular|sir <6> try_reading|sound_it_out|in_crayon|we_kept_a_tally|we_took_bets|we_have_a_pool|we_voted|we_named_you
row|table|seat|lane @num <3> lady|guy|man|gentleman|woman|sir <6> crayon|laugh*|reading|tally|nap|snor*
trailer|apartment|neighborhood|block crowd|folks|bunch <6> barefoot|teeth|loud|late|drunk|smelly
does|do|doing|did <1> impression|impressions|imitation|imitations of <1> the|him|her|@Name
dart_board|dartboard|punching_bag <8> his|her|face|photo|selfie|picture|@Name
his|her|@Name's <1> face|photo|selfie|picture <5> dart_board|dartboard|punching_bag|urinal|target
`;

export const mockEs = `
apodo|apodos|meme|memes|sticker|stickers|mote <5> le_hicimos|le_pusimos|ya_le|de_ella|hicimos|del_señor|de_la_señora
le|les <1> hicimos|pusimos su|un <1> sticker|meme|apodo|corrido|mote
le|les decimos|apodamos|bautizamos <6> reimos|risa|burla|jaja|jajaja|carcajada
todo|todos|toda|todas <4> rien|rie|reimos|burlan|burla|carcajea <2> de usted|ti|el|ella|sus|su
muro|pared|cuadro|salon|galeria de_la verguenza|vergüenza|ignominia
ponganle_pausa|etiquetenla_para|etiquetenlo_para|para_imitarla|para_imitarlo|sus_pasos_para
queja|comentario|llamada|quejoso|quejosa|chillon|llorona de_la_semana|del_mes|del_dia
le_tenemos_lista_su|ya_le_tenemos
`;

/** An identifiable person described by what he wears, carries or does: mocked only with laughter beside it. */
export const residentEn = `
the|this|that|our|to_the|special_mention_to <3> man|lady|guy|gentleman|woman|dude|fella|grandma|grandpa|abuela|couple|regular|gal|mom|dad|fellow|driver|rider|passenger|patron|commenter|teacher|resident|neighbor|caller|teenager|swimmer|jogger|dancer|singer|brunette|blonde|redhead|widow|granny|customer|ladies <1> in|with|from|of|on|at|wearing|who|asleep|snoring|that
guess who
rhymes with
`;

export const residentEs = `
el|la|al|a_la|del|de_la|ese|esa|a_los|a_las|nuestro|nuestra <1> señor|señora|señorita|don|doña|muchacho|muchacha|vecino|vecina|pasajero|pasajera|tipo|tipa|chavo|chava|abuelito|abuelita|viejito|viejita|joven|pareja|maestro|maestra|comadre|compadre|dama|caballero|usuario|usuaria|seño|doñita|gordito|gordita|güero|güera|corredor|corredora|bailarina|nadador|nadadora <2> del|de_la|de_los|de_las|con|de|que <2> sombrero|vestido|camisa|camiseta|blusa|pants|tejana|gorra|falda|playera|pantalon|lentes|bigote|calzones|traje|mallas|chanclas|baston|botas|peluca|peluquin|rebozo|pelo|merceria|moto|colonia|mesa|asiento|carro|troca|fila|leggings|shorts|huaraches|paraguas|bolsa|bolsas|maleta|mandil|siempre|calle|cuadros|piso
`;

/** Laughter at somebody. */
export const jeerEn = `
lol|lmao|lmfao|rofl|haha*|hehe*|hilarious|priceless|😂|🤣|😹|🙃|😆|🤡|🤭|💀|caption_this|caption_contest|best_caption|best_line|quick_laugh|monday_laugh|for_a_laugh|for_laughs|sticker|memes
somebody|someone|please_somebody <1> get|buy|tell|give|hose|hand|help this|that|him|her|them
say_hi_to|say_hello_to_princess|bingo_card|like_a_flock|like_a_herd|like_a_sack|like_a_walrus|like_a_beached|impression_of|impersonat*|we_call_him|we_call_her|slow_motion|slow_mo|on_loop|on_a_loop|watch_it_again|we_can't_stop_watching|couldn't_stop_laughing|cracking_up|dying_over_here|bless_his_heart|bless_her_heart|smells_like|straight_face|turn_it_up|groan|tide_went_out|bigger_racket|kept_a_tally|comb_over|combover|toupee|faceplant*|face_plant*|wipeout|fell_flat|waddl*|gives_the_bounce|comic_relief|for_your_entertainment|free_show|we_have_a_bell|play_her|play_his|hose_her_down|hose_him_down|honey_at
`;

export const jeerEs = `
jaja*|jeje*|jiji*|carcajada|carcajadas|😂|🤣|😹|🙃|😆|🤡|🤭|💀|meme|memes|sticker|stickers|imitarla|imitarlo|imitarlos|le_decimos|les_decimos|momento_estelar|en_camara_lenta|camara_lenta|como_costal|de_pena_ajena|pa_reirse|para_reirse_un|ponganle_pausa|etiquetenla|etiquetenlo|para_su_proxima_piñata|peluquin_volador|se_azoto|azotando|costalazo|ranazo|funcion_gratis|no_contesta_don|telenovela|ese_drama
`;
