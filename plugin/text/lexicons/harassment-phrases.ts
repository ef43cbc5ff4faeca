/** Ways of driving a person out, setting others on him, frightening him or holding him up to laughter; one pattern a line. */

/** Go away: said to a person, not to the public leaving an event. */
export const goAwayEn = `
nobody|no_one|not_one_person|none_of_us|no_soul <5> wants|likes|want|needs|will_miss|is_going_to_miss|would_miss|misses|'d_miss|invited|asked|voted_for|can_stand <1> you|your_kind|your_type|you_here|him|her|them_here|him_here|her_here
nobody|no_one <4> wants|want to_see|to_hear_from|to_hear <2> you|your|him|her|them
nobody|no_one will|would|is_going_to|'ll <1> miss|cry|mourn|notice|care <3> you|him|her|gone|leave|left
find|try|pick|choose|go_find|pester|bother|annoy|haunt|ruin another|some_other|a_different|somebody_else's|a_new town|city|place|neighborhood|state|country|hobby
pack up|your <4> get_out|leave|bags|trailer|junk|move|head_out|hit_the_road|never
pack your <2> bags|trailer|things|stuff|junk|trash|suitcase|boxes|truck <2> and
pack_up_and|pack_it_up|pack_up|packing|pack_and <1> leave|get_out|go|move|get_lost
get|stay|keep the <1> hell|heck|f
get|stay|keep out|away <1> of|from our|this|my|the <1> town|city|county|country|neighborhood|state|side_of_town
leave|flee|exit|skip|quit our|this|the <1> town|city|county|country|neighborhood <3> already|now|forever|and_never|while_you|before_we|for_good|or
go back|home <2> where|to you|your|whatever|the_hole|california|mexico|the_swamp|your_own|their|they|came
(go|send|ship|crawl|move|run|scurry|slither|hop) (back|on back|along back|home) <1> (to|where|under|into) (where|whatever|wherever|your|you|the|their|they|his|her|that|them) <3> (came|crawled|belong|country|rock|hole|swamp|cave|mexico|border|sewer|state|kind|gutter|trailer|basement)
back <1> to|under|into|where <3> rock|hole|cave|swamp|sewer|crawled|slithered
do us|everyone|everybody|the_town|the_world|the_city|yourself|this_town|the_neighborhood|humanity|me <2> favor <4> leave|move|disappear|never|stay_home|stay_away|quit|resign|retire|drop|vanish|shut|don't|drive_off|jump|go|move_away
highway|highways|road|roads|freeway|interstate|bus|bridge|door|street runs|run|goes|go|works|work|swings|swing|leads <3> both_ways|out|out_too
door <6> hit_you|hit_him|hit_her|hits_you|on_your_way_out|on_the_way_out|both_ways
there's|there_is|that's|here's|is the door|exit|road_out|highway|city_limits
you|he|she|they|your_kind|his_kind|people_like_you|her_kind aren't|are_not|isn't|is_not|ain't|'re_not|will_never_be|won't_be|are_no_longer <1> welcome|wanted
you're|you|him|her|he's|she's|your_family|your_kind|people_like_you|you_people not|never|no_longer <1> welcome|wanted|needed <3> here|town|city|neighborhood|around|anymore|back|again
(not|no longer|never) (welcome|wanted) <2> (in|around|anywhere) <2> (town|city|parts)
don't|do_not|never|dare|dare_to <2> come_back|show_your_face|show_his_face|show_her_face|set_foot|come_around|come_crawling|show_up <4> here|town|again|ever|around|meeting|our
show|shows|showed|showing your|his|her|their face|faces <4> again|here|around|town|ever|in
good_riddance <2> to
(go|crawl|hurry up and|just|please) (away|disappear|get lost|drop dead|rot|die|vanish|kick rocks|leave already|move away|move out|jump off|jump in|play in traffic)
get_lost|beat_it|scram|buzz_off|drop_dead|take_a_long_walk|go_jump_off|play_in_traffic|go_play_in|eat_dirt
run|ran|chase|drive|hound|kick|kicked|throw|laugh|boo|shame|smoke|freeze|squeeze|march|bully|pressure <2> him|her|them|family|couple|@Name|people <1> out|out_of
run|chase|drive|ride|hound|kick|laugh|boo|shame|smoke|freeze|squeeze|march out_of_town
until|till|so|before|and_then <1> he|she|they|you|the_family|he_finally|she_finally|that_family|this_family <2> move_out|moves_out|moves_away|move_away|quit|quits|quits_for_good|leave_town|leaves_town|leaves|leave_for_good|pack|packs|pack_up|packs_up|give_up|gives_up|cracks|crack|break|breaks|snaps|cry|cries|begs|beg|sell|sells|shuts_up|shut_up|get_the_message|gets_the_message|get_the_hint|gets_the_hint|takes_the_hint|take_the_hint|learns|apologize|apologizes|resign|resigns|can't_take
sell <4> house|place|trailer and_go|and_leave|and_move
moving_truck|moving_van|u_haul|uhaul|for_sale_sign|bus_ticket|one_way_ticket|greyhound <6> you|your|his|her|them|him|pay|help|free|gladly|buy|chip|waiting
(help|helping|glad to help|happy to help) (you|him|her|them) (pack|move out|leave)
bus|train|flight|plane|road|highway|freeway|u_haul|moving_truck <5> leaves|departs|goes|heads|out_of_town|one_way <7> mr|ms|mrs|miss|sir|ma'am|@Name|buddy|pal
`;

export const goAwayEs = `
nadie <5> quiere|quieren|soporta|aguanta|extraña|extrañara|extrañar|echara_de_menos|necesita|invito|llamo|pelo|pela|traga|va_a_extrañar|va_a_llorar <3> aqui|usted|ustedes|ti|ciudad|pueblo|colonia|verlo|verla|verte|oirlo|oirla|oirte|barrio|gente|vuelva|regrese
nadie <1> lo|la|los|las|te|le|les|me|nos quiere|quieren|soporta|extraña|extrañara|va_a_extrañar|va_a_llorar|invito|llamo|necesita|aguanta
larguese|largate|larguense|lárguese|largarse|largate_de|pelate|pelese|pelense|esfumate|esfumese|desaparezca|desaparezcase|desaparecete|desaparezcan|pirate|pirese|abrase|abrete_de|rajale|rajense
que|a_que|hasta_que|para_que|pa_que|y|mejor|ya <4> se_largue|se_larguen|te_largues|se_larga|se_vaya_de|se_vayan_de|te_vayas_de|se_mude|se_muden|te_mudes|se_canse|se_cansen|se_rinda|agarre_la_onda|agarren_la_onda|agarre_el_mensaje|entienda_que|desaparezca|desaparezcan|truene|renuncie|llore|se_quiebre|venda|empaque|empaquen|pida_perdon|pida_disculpas|levante_su|se_calle|se_callen|aprenda_a
hasta <1> que <6> vaya|largue|mude|canse|renuncie|llore|rinda|truene|cierre|entienda|venda|calle|aguante|empaque|muden|vayan|larguen|cansen
vayase|vete|vayanse|regresese|regresate|regresense|vuelvase|devuelvete|devuelvase|devuelvanse|muevase|mudese|mudate|mudense|marchese <4> pueblo|ciudad|pais|rancho|tierra|otro_lado|aqui|donde|nueva|colonia|barrio|monte|cerro|frente|hoyo|california|mexico|casa_y_no
ya|mejor|por_que_no <2> vayase|vete|vayanse|mudese|mudate|mudense|larguese
quedate|quedese|quedense <1> en <2> rancho|pueblo|hoyo|cueva|casa_y_no|tierra|su_casa
no <1> vuelva|vuelvas|vuelvan|regrese|regreses|regresen|se_aparezca|te_aparezcas|se_aparezcan|se_asome|asome|asomen <4> nunca|jamas|aqui|pararse|asomar|cara|narices|mas|poner|por
(que|ni) <3> (no|ni) <2> (vuelva|vuelvas|vuelvan|se_atreva|te_atrevas) a <2> (aparecer|pararse|pararte|asomar|asomarse|pisar|poner)
no|nunca|aqui_no <3> es|son|eres|sera|seran|seras bienvenido|bienvenida|bienvenidos|bienvenidas
aqui|aca|en_este_pueblo|en_esta_ciudad|en_nuestro <4> no|ni|nadie <3> caben|cabe|cabes|lo_queremos|la_queremos|los_queremos|te_queremos|las_queremos|queremos_gente|queremos_a|lugar_para|hace_falta|hacen_falta|haces_falta|pinta|pintas
no <1> lo|la|los|las|te queremos|quieren|necesitamos|ocupamos <2> aqui|cerca|ver|en_este|en_esta|de_vuelta|mas
hagan|haganos|hagale|haznos|hazle|haganle|hagamos <2> favor <5> desaparecer|largarse|largarte|irse|irte|mudarse|mudarte|callarse|callarte|no_volver|renunciar|morirse|morirte|de_no
carretera|autopista|puente|puerta|terminal|central <6> dos_sentidos|ancha|abierta|salida|ambos_lados|para_irse|corrida|afuera
la puerta|carretera|salida esta|es <3> ancha|abierta|grande|para_irse|para_que
a|de <1> donde <1> vino|vinieron|viniste|salio|salieron|pertenece|pertenecen|salga
correr|correrlo|correrla|correrlos|corran|corranlo|corranla|corramos|saquen|saquenlo|saquenla|sacarlo|sacarla|echenlo|echenla|echarlo|echarla|expulsenlo <4> pueblo|ciudad|colonia|barrio|aqui|patadas|fraccionamiento|pedradas
agarre|agarra|agarren|tome|haga|empaque|empaca|empaquen|prepare|preparen|junte|junten|levante|alce <2> sus|tus|su|tu <1> cosas|chivas|tiliches|maletas|trapos|triques|cachivaches|veliz|mugres|trapitos|bartulos
boleto|pasaje|camion|mudanza <3> ida|sin_regreso <4>
le|les|te <1> pagamos|compramos|regalamos|conseguimos <2> boleto|pasaje|mudanza|camion
camion|autobus|tren|avion|carretera|corrida <5> sale|salen|va|lleva|parte <7> don|doña|señor|señora|usted|licenciado|ida|@Name|caballero
`;

/** Setting others on a person: calls, crowds, names and addresses passed round. */
export const pileOnEn = `
blow_up|flood|spam|bomb|light_up|clog|jam|fill|fill_up|swamp|bombard|bury|crash|overwhelm|wear_out his|her|their|@Name <3> phone|phones|inbox|mentions|mailbox|voicemail|page|line|dms|comments|cell|email|door|driveway|reviews|profile|feed|wall|timeline|porch
(let|make sure) (him|her|them|@Name|old|mr|mrs|ms|that|this|the) <4> (know|hear|hears|knows) (what|exactly|how|about|it|from) <4> (think|feel|him|her|them|it|all|every|everyone|everybody|us|pitiful|welcome)
let <1> him|her|them|@Name <1> have_it|know_it|hear_it|hear_from|feel_it
give|gives|giving|gave|show <1> him|her|them|@Name <2> hell|earful|piece_of_your_mind|what_for|taste|hard_time|business|welcome_he|welcome_she|no_peace|cold_shoulder|silent_treatment|what_he|what_she|what_they|stink_eye
call|calls|phone|text|email|message|ring|dm|dial|write|harass|pester|bother|hound|haunt|heckle|hassle|tag|follow|troll <1> him|her|them|@Name|@phone <5> day_and_night|night_and_day|all_day|all_night|every_hour|nonstop|non_stop|around_the_clock|until|till|midnight|3_a.m|constantly|hourly|every_day|daily|home|at_work|relentlessly|every_five_minutes|again_and_again|repeatedly|after_midnight|three_in_the_morning|at_dinner
harass|pester|hound|heckle|haunt|mob|swarm|shame|roast|ridicule|humiliate|bully|torment|doxx|dox|cyberbully|shun|mock|boo|jeer <1> him|her|them|@Name|that_family|this_guy|the_owner|the_owners|the_woman|the_man|this_woman|that_woman|that_guy|these_people|his|her|their
everyone|everybody|y'all|all_of_you|neighbors|folks|please|residents|friends|go_ahead_and|let's_all|let's|you_all|go <3> wave|laugh|honk|point|stare|yell|boo|hiss|shout|whistle|bark|howl|holler|jeer|moo|oink|cluck <2> at|when|as|outside <2> him|her|them|@Name|he|she|they|his|her
honk|bang|knock|yell|holler|ring|shout|park|rev|play|shine|dump|leave|toss|throw|mow|blast|gather|camp|stand|protest|drive <4> outside|in_front_of|at|on|under|by|his|her|their|past <2> his|her|their|@Name's <2> house|home|door|window|windows|bell|doorbell|sleeping|asleep|lawn|porch|yard|driveway|bedroom|trailer|apartment|gate|place|nap
honk|knock|ring|call|yell|drive_by|mow when|while <2> he's|she's|they're|he|she|they|the_baby|his|her <3> sleep|sleeping|asleep|naps|napping|eating|church|dinner|bed|rests|praying|supper|sick
pay|paying|make <1> him|her|them|@Name|that_family|the_owner <2> a <2> visit
swing|stop|drop|drive|come|walk|go|stroll|roll|cruise <1> by|past|over|on_over <4> his|her|their|@Name|number|@num <5> let|tell|show|give|say|remind|yell|honk|shame|see_what|make_sure
make|making|made his|her|their|your|@Name's|her_whole|the_rest_of <2> life|lives|day|days|week|nights|stay|commute <3> hell|miserable|misery|nightmare|unbearable|impossible|uncomfortable|a_mess|difficult|interesting|very_hard
make|making|made <1> life|things <2> hell|miserable|unbearable|impossible|a_nightmare|uncomfortable|unpleasant <2> for <2> him|her|them|@Name|you|family
post|drop|share|leak|publish|dig_up|track_down|pass_around|spread|paste|screenshot|circulate|repost|find|dox <2> his|her|their|this_guy's|this_woman's|that_man's|the_owner's <2> address|home_address|number|phone|phone_number|cell|workplace|employer|boss|selfies|meltdown|rant|facebook|house|kids'|schedule|shift
(his|her|their) <1> (address|home address|number|phone number|cell|boss|employer|house) <1> (is|are) <8> (give|call|stop|say|let|visit|tell|drop)
(who|whoever|anyone|anybody|somebody|someone) <2> (knows|finds|has|figures|find out|finds out|remembers|recognizes) <2> (where|who|which) <3> (he|she|they|@Name|this|that|the) <4> (live|lives|works|work|parks|shops|eats|drinks|goes|banks|stays|bank|is) <6> (drop|post|share|tell|comment|below|comments|message|say|let|put|call)
where <2> he|she|they|@Name|this_guy|this_woman|this_man|the_complainer <3> lives|works|live|work|parks|shops|drinks|eats|sleeps|banks|stays <5> drop|post|share|below|comments|tell_us|call|know|give|pay|visit|go|let
call|email|tell|contact|tag|write|message|ask|give|phone|notify <2> his|her|their|@Name's|this_guy's|that_man's|the_man's <1> boss|employer|job|wife|husband|mother|mom|pastor|landlord|school|work|hr|manager|kids|parents|church|coworkers|clients|customers
get|have|see|like_to_see|want|let's_get <1> him|her|them|@Name|this_guy|this_woman|this_teacher|that_guy fired|evicted|deported|canceled|cancelled|banned|disbarred|arrested|kicked_out|run_out|thrown_out
(one star|1 star|bad|terrible|fake|negative|nasty|brutal) (review|reviews|rating|ratings) <8> (his|her|their|@Name|them|him|business|shop|store|restaurant|salon)
leave|post|write|give|drop|hit <4> one_star|1_star|bad_reviews|bad_review|fake_reviews|negative_reviews|zero_stars <6>
boycott|shun|avoid|ignore|blacklist|ghost|don't_serve|refuse_to_serve|do_not_serve|don't_sell <2> @Name|her|him|his|that_family|their_family|the_family
don't|do_not|never|nobody|no_one|stop <2> serve|hire|speak_to|talk_to|sell_to|rent_to|buy_from|help|greet|sit_with|play_with <2> @Name|him|her|his|them|their|that_family
roast|drag|ratio|clown|flame|burn|skewer|grill|trash|destroy|school|dunk_on <1> him|her|them|@Name|this_guy|this_lady|this_man|this_woman <3> below|comments|replies|here|hard|alive|online
(meme|memes|caption|captions|nickname|nicknames|gif|gifs|photoshop|joke|jokes|best burn|best roast|funniest caption|worst story|worst stories|sticker) <6> (him|her|them|@Name|his|her|this man|this woman|this guy|this lady)
(post|share|tell|send|bring|give) <3> (your|us|the) <2> (worst|best|meanest|funniest|favorite|most embarrassing) <2> (story|stories|photo|photos|memory|burn|impression|joke|nickname) <4> (him|her|@Name|of|about)
screenshot|screenshots|screencap <5> him|her|@Name|his|share|tag|spread|meltdown|daily
tag <1> him|her|them|@Name <3> it|daily|in|every|so
(everyone|everybody|somebody|someone|neighbors) <2> (should|ought to|needs to|can|could|must) <3> (tell|remind|show|ask|stop|call|text|knock|honk|park|visit|let|swing|yell|laugh|stare|shun|boo) <2> (him|her|them|@Name|old|by|at)
(you all|y'all|we all|everybody|everyone) (know|knows|remember|remembers) (where|which|what|who|@Name|mr|mrs|ms|old) <5> (lives|live|works|is|house|parks|so|blow|go|call|stop)
(name and shame|naming and shaming|wall of shame|hall of shame|list of shame|shame list|shame board)
(pitchforks|torches and pitchforks|egg|eggs|toilet paper|tp) <5> (house|his|her|their|@Name)
(we|i) <2> (want|wanted|love|loved|like|can't wait|dying|hope) <3> (see|watch|make|to) <1> (him|her|them|@Name) <1> (cry|squirm|beg|cry|crawl|suffer|lose|fall|fail|sweat|humiliated|crying)
keep <1> it|calling|honking|posting|at_it|going <1> up|on|at_it <3> till|until <2> he|she|they|@Name
(look|looking) for (his|her|their|@Name's) (house|car|truck|kids|wife|home|family)
pile|pile_on|dogpile|gang_up|descend|swarm|go_off <1> into|on|onto <1> his|her|their|this|that|@Name <2> page|profile|comments|house|inbox|wall|feed|post|business
until|till <1> he|she|they|@Name <3> withdraw|withdraws|drop|drops|delete|deletes|does|do|pick_up|picks_up|answer|answers|cave|caves|fold|folds|stop|stops|pays|take_it|takes_it|apologise|apologises|confess|confesses|comes_clean|admits
let|watch the|this <1> town|internet|neighborhood|street|people|crowd|public|court_of_public|mob|comments <4> do_the_rest|do_its|do_their|take_care|handle|decide|have_her|have_him|deal_with
put|post|drop|leave|tell|give|share <2> her|his|their <1> job|school|name|work|employer|boss|address|kids|last_name <8> replies|comments|below|here|thread|us
you|y'all|we|they|folks|everyone|neighbors <2> know|knows what_to_do|what_needs|how_to_treat|how_to_handle|who_he_is|who_she_is|who_it_is|who_did_it|where_to_find
somebody|someone|anyone|anybody|one_of_you <2> knows|know|recognizes|recognize <1> her|him|this_woman|this_man|this_guy <8> job|school|employer|house|address|where|comments|replies|everything
(keep|start|all) <3> (showing up|calling|honking|knocking|parking|ringing|staring|laughing|posting) <8> (until he|until she|until they|till he|till she|till they|in front of his|in front of her|at his house|at her house)
`;

export const pileOnEs = `
haganle|hagale|hagamosle|hazle|haganles|hacerle|vamos_a_hacerle|te_vamos_a_hacer|le_vamos_a_hacer|hacemos|haremos <3> vida <3> imposible|cuadritos|infierno|insoportable|miserable|pesada|añicos
hagan|vamos_a_hacer|le|te|les <4> vida <2> imposible|de_cuadritos|un_infierno|pesada|insoportable
vayan|vamos|pasen|vaya|acudan|juntense|reunanse|lleguen|caiganle|caigan|caiganles|dense_la_vuelta|dense_una_vuelta|vamos_todos <5> casa|puerta|puertas|negocio|taller|tienda|domicilio|trabajo|local|preguntenle|reclamenle|griten|gritarle|tocarle|exijanle|diganle|decirle|cantarle|reclamarle|cobrarle|pitarle|ventana|esquina|bola|montón
toquenle|pitenle|griten|gritenle|chiflenle|ladrenle|ponganle|tirenle|avientenle|escupanle|escupan|insultenlo|insultenla|abucheenlo|abucheenla|burlense|rianse|señalenlo|señalenla|denle_lata|molestenlo|molestenla|hostiguenlo|hostiguenla|reclamenle|echenle|persiganlo|persiganla|siganlo|siganla|sigala|rodeenlo|rodeenla|balconeenlo|balconeenla|quemenlo|quemenla|exhibanlo|exhibanla|funenlo|funenla|avergüencenlo|avergüencenla|acosenlo|acosenla|aislenlo|aislenla|hagánle_bola|haganle_bola|corranlo|corranla|lincheenlo|denle_con_todo|tundanle|tundanlo|atiborrenle|saturenle|llenenle|bombardeenle|ignorenlo|ignorenla|ninguneenla|ninguneenlo|toquenla|cobrenle|incomodenlo|incomodenla|boicoteen|boicoteenlo|boicoteenla|desenmascarenlo|deshoganse
marquenle|marcale|llamenle|hablenle|escribanle|mandenle|llamele|marquele|le_marquen|le_llamen|le_hablen|le_escriban|le_manden|llenenle|saturenle|bombardeenlo|etiquetenlo|etiquetenla|taggeenlo|arrobenlo|arrobenla|mencionenlo <8> noche|madrugada|hora|horas|hasta|diario|rato|ratos|canse|trabajo|jefe|casa|veces|dia|dejarlo|dejarla|olvide|buzon|siempre|todos
(le|les) <2> (marquen|marcaran|llamen|hablen|escriban|toquen|piten|griten) <8> (noche|madrugada|horas|hasta|canse|diario|todos|todo)
(toca|toquen|tocar|tocarle|pitar|pitarle|gritar|gritarle|estacionarse|estacionense|poner|pongan|marcar|marcarle) <7> (a_todas_horas|madrugada|a_cada_rato|cada_rato|toda_la_noche|dia_y_noche|cuando_duerma|cuando_este_dormido|no_dormir|no_duerma|no_pueda_dormir|no_la_dejen|no_lo_dejen)
saquen|saque|busquen|consigan|pasen|publiquen|compartan|rolen|difundan|manden|pongan|suban|averiguen|peguen|pasenos|pasennos|digan|diganos|cuenten|quien_sepa|si_saben|alguien_sabe|quien_tenga|quien_conozca|dejen|comenten|filtren|rastreen|investiguen <5> domicilio|direccion|telefono|celular|numero|foto|fotos|placas|placa|trabaja|vive|escuela|hijos|hijas|esposa|jefe|perfil|facebook|nombre|apellido|casa|whatsapp|patron
donde|dónde <3> vive|viven|trabaja|trabajan|estudia|estudian|se_junta|come|compra|toma <6> vayan|digan|pasen|pongan|comenten|compartan|visita|visiten|preguntenle|avisen|publiquen|haganle|cuenten|toquen|diganos|diganselo|comentarios
(ya|bien|todos|si) <2> (saben|sabe|conocen|sabemos) <1> (donde|quien|cual|cuál|quién|dónde) <8> (vayan|haganle|digan|diganle|caiganle|toquen|reclamenle|preguntenle|visiten|tirenle|pitenle|griten)
que <4> pierda|pierdan|corran|despidan|quiten <3> trabajo|chamba|puesto|empleo|licencia|negocio|casa
que <1> lo|la|los|las corran|despidan|saquen|deporten|desalojen|encierren|echen
llamen|escriban|avisen|diganle|reclamen|manden|avisenle|acusenlo|acusenla <3> su <1> jefe|patron|trabajo|esposa|marido|esposo|escuela|iglesia|mama|pastor|familia|jefa|patrona|suegra
malas|una_estrella|cero_estrellas|falsas|mala <2> reseñas|reseña|calificacion|calificaciones|estrellas|opiniones|opinion <6>
dejen|deje|denle|ponganle|pongan|tupanle|hundan|tundan <3> una_estrella|cero_estrellas|mala_reseña|malas_reseñas|malas_calificaciones
no <1> le|les compren|vendan|hablen|saluden|contesten|renten|den_trabajo|abran|den_chamba|dirijan|fien <3>
hazmerreir|burla_de_todos|el_oso_del_mes|chiste_del_mes|payaso_del_mes|perdedor_de_la_semana|ridiculo_del_mes|ridiculo_de_la_semana|oso_de_la_semana|quemado_del_mes|quemados_del_mes|quemon
rianse|riamonos|burlense|burlemonos|carcajeense <5>
(apodo|apodos|meme|memes|sticker|stickers|mote) <6> (le|les|de_ella|de_el|señor|señora|doña|don|vecino|vecina|@Name|foto|fotos)
(le|les) <1> (decimos|dicen|pusimos|apodamos|llamamos|hicimos|decian|pusieron|bautizamos) <2> (@Name|don|doña|el|la|los|las|su|un|de) <8> (reimos|risa|sticker|meme|burla|jaja|jajaja|carcajada|apodo|apodamos)
todo|todos|toda|todas <4> rien|rie|reimos|burlan|burla|carcajea <3> de <2> usted|ti|el|ella|sus|sus_mensajes|ellos|@Name|su|don|doña
(quemenlo|quemenla|balconeenlo|exhibanlo|exhibanla|evidencienlo|evidencienla) <3>
(muro|lista|pared|cuadro|salon|galeria) de_la <1> (verguenza|vergüenza|ignominia)
(que|dejen que|dejemos que) <1> (el pueblo|la gente|las redes|facebook|internet|los vecinos|la colonia|el barrio) <2> (haga|hagan|se_encargue|se_encarguen|juzgue|juzguen|decida) <3>
(ya) <1> (saben|sabe) <2> (que|qué|lo_que) <1> (hacer|hay_que_hacer|tienen_que_hacer|se_hace|procede|toca)
(ya) <1> (saben|sabe) <2> (quien|quién) <2> (es|fue|los|lo|nos|la)
hasta_que|hasta <2> retire|retiren|borre|borren|quite|quiten|conteste|contesten|aparezca|aparezcan|pague|paguen|devuelva|devuelvan|pida|pidan|de_la_cara|den_la_cara|aprenda|aprendan|salga|deje_de|dejen_de <4> queja|quejas|publicacion|comentario|perdon|disculpa|disculpas|denuncia|cara|demanda|reseña|lección|respeto
`;

/** Frightening a person: we watch, we know, you will see. */
export const menaceEn = `
we|i know|knows|found|find|found_out|remember|have <2> where <1> you|your|he|she|they|his|her|their <2> live|lives|work|works|sleep|sleeps|park|parks|kids|kid|children|wife|husband|mother|mom|family|daughter|son|eat|eats|drink|shop|shops|go|goes|hide|stay|hang|bank|catch|grandkids|truck
we|i know <1> which|what <2> bus|car|truck|school|house|street|door|window|route|church|time|gym|bar|road|pew|shift <3> you|your|he|she|his|her|they
we|i know <1> when <1> you|he|she|they|your|nobody's <2> leave|leaves|home|sleep|alone|walk|work|get|out|arrive
we've|we|i've|i|been <1> been <1> watching|following|tracking you|your|him|her|them|where_you
we|i are|'re|am|'m <1> watching|following|tracking|coming_for|coming_after|onto|on_to you|your|him|her|them
we're|i'm|we_are|somebody_is|somebody's|someone's|someone_is|they're|eyes_are <1> watching|following|coming_for|coming_after|on <1> you|your|him|her
we|somebody|someone|i|they|he|the_boys|our_guys 'll|will|are_going_to|is_going_to|might|may <1> be|come|stop|drop|drive <1> waiting|by|outside|over <5> you|your|truck|dark|night|dawn|door|house|nightly|alone|parking_lot
we'll|i'll|they'll|somebody_will|someone_will|somebody'll be waiting|outside|watching|right_behind <5> for_you|for_him|your|you|truck|night|lights|dawn|door
(we|i) (drive|pass|ride|cruise|walk|roll|come|park) (by|past|around|outside) <2> (nightly|every night|each night|your|you|at night|daily|every day)
(we|i) (will|'ll|won't|can|could|are going to) <1> (keep|stay|stop|wait) <3> (until|till|as long as) <1> you|he|she|they
watch your back|mouth|step_in_this|step_around_here|tone
look over your shoulder
sleep|sleeping <1> with one_eye|one_eye_open|an_eye
you|he|she|they 'd|had|'ll|will|better|best <1> better|best|want_to <1> watch|run|hope|pray|hide|move|leave|think_twice|shut|stop|start_running|be_careful|keep_quiet|back_off
you'll|you_will|you're_going_to|you_are_going_to|you're_gonna|he'll|she'll|they'll|going_to be <1> sorry|next|regretting|begging
you'll|you_will|you're_going_to|you_are_going_to|you're_gonna|he'll|she'll|they'll|going_to|live_to|make_you|make_him|make_her <1> regret|pay_for_this|pay_for_that|regret_it|learn_the_hard_way|find_out_the_hard|get_yours
pay for what|this|it
you're|you_are|he's|she's|they're next
your|his|her|their time|day|days|number|turn is|are|will <2> coming|up|numbered|come
(keep|try|go ahead|pull that|test us|test me|cross us|keep talking) <5> (and|or) <2> (see what happens|see what we|find out what happens|find out the hard|find out how|somebody is going to|someone is going to|somebody's going to|somebody will|someone will|watch what happens|you'll see|you'll find out|you'll regret|you will regret|you'll be sorry|you'll wish|you will wish|things will get|it will get ugly|it gets ugly|we'll find you|we will find you|we'll make|we will make|we'll come|i'll find)
(keep it up|keep talking|keep posting|keep tagging|keep filming|keep calling|keep complaining|one more time|try it again|do it again|say it again|try us|try me|test us|test me|go ahead|one more word|one more complaint|one more post|one more peep|one more call) <3> (see what|somebody|someone|we|we'll|we will|you'll|you will|your|i'll|i will|your|it'll|things|no telling|accidents|funny)
tick_tock|tick_tick|clock_is_ticking_for_you|your_clock
accidents|things <1> happen|can_happen|do_happen <5> people|you|folks|stairs|road|night|talk|like|around
(would|'d|it'd) be <1> (a|such a|real|too) <1> (shame|pity|bad|terrible) <1> (if) <2> (something|anything|anyone|that|your|those|the|somebody|someone|a|it|his|her|their)
be_a_shame|be_a_pity|hate_for|hate_to_see|hate_it_if <2> if|something|anything|your|those <4> happen|happened|got|lost|fell|burned|caught|broke|went
funny|amazing|interesting|strange|curious how|what <4> permit|permits|inspection|inspections|inspector|application|applications|paperwork|file|files|license|water|power|brakes|lights|tires <5> lost|lose|slow|bottom|happen|go|delayed|denied|disappear|misplaced|vanish|fail|pile|cut|stuck
(your|his|her|their) <2> (permit|permits|application|paperwork|file|license|water|inspection|trash|request|appeal) <4> (lost|bottom of the pile|bottom|forgotten|cut off|slow|delayed|disappear|forever|denied|shredder|misplaced|vanish|long time|weekly|daily|twice)
(expect|enjoy|get ready for|look forward to|prepare for) <3> (visit|visits|inspection|inspections|inspector|knock|audit|tow|citation|citations|tickets|phone calls|company) <6> (every|daily|weekly|until|nightly|night|dawn|day|soon|week|us|hour)
every|each permit|inspection|trash_can|ticket <4> every|each|until
we|i don't|do_not|never|won't forget|forgive <3> names|faces|face|name|this|what_you|a_name|you
we|i have|'ve_got|keep|got|made|are_making|'re_making <2> list|file <6> your_name|you're|people_like_you|you_are|on_it|names|top
(we|i) (have|'ve got|got|saw|took|kept|keep) <3> (pictures|photos|video|footage|picture|photo) of your (kids|house|wife|family|home|daughter|son|children)
such_a|nice|lovely|pretty|cute <1> house|family|dog|kids|daughter|little_girl|truck|windows|car|barn|store|shop|wife you|he|she|they <3> have|got|has|there
you_have_been_warned|you've_been_warned|consider_this|last_warning|final_warning|won't_warn_you|won't_tell_you_again|this_is_your_last|don't_say_we_didn't <4> you|@Name|buddy|pal|sweetheart|again|warning|warn
(this town|this city|we) (has|have|had) (ways|a way|long memories|a long memory|methods) <2> (of|for|to|with)
(we|i) (see|saw|spotted) (you|@Name) <8> (blinds|window|windows|porch|peeking|hiding|curtain|curtains|sneaking|creeping|watching)
(we|i) see you,|see_you @Name
(come|comes) clean <2> or|$
(shut|keep) <2> (mouth|quiet|it) <2> (or|if)
(ask|remember) <2> what happened <2> to <2> (last|the)
(you|he|she) (picked|chose|crossed|messed|mess|messing|tangled|pick|choose|are messing|'re messing) <1> (with|the|a) <1> (wrong|us)
hold <3> accountable_in_the_street|feet_to_the_fire
(snitches|snitch|rats|tattletales|squealers) <2> (get|end|wind|find) <2> (stitches|ditches|up|dead|out|what)
we|i know|knows which|what <1> house|address|porch|one_of_you|neighbor|caller|apartment|unit|person|family <6> called|rang|complained|reported|wrote|filed|phoned|tipped|talked|squealed|snitched|is_behind
we|i know|remember who <2> called|complained|reported|wrote|filed|talked|snitched|squealed|you_are|did_it|signed|voted_against|tipped|rang
past|by|outside|in_front_of <1> that|his|her|their|your|whose|@Name's <2> driveway|house|door|window|porch|gate|street|bedroom <5> nightly|slow|every_night|every_evening|every_morning|every_day|each_night|every_hour|until
we|i|our_trucks|our_crews|our_officers|officers|deputies|inspectors <3> will|'ll|be|can <2> rolling|parked|driving|cruising|passing|sitting|camped|idling|back|around|there <4> past|outside|driveway|house|gate|porch|every_night|every_evening|every_morning|until_you|until_he|until_she|every_week|daily
(we|i|somebody|someone) <2> find out <1> (where|when) <1> (you|he|she|they) (park|parks|live|lives|work|works|sleep|sleeps|drink|drinks|leave|leaves|go|goes)
we'll|we_will|i'll|we_can|we'd <1> give|hand|publish|post|share|pass|read <3> your|his|her <1> number|address|name|phone|file|records <4> everyone|everybody|street|neighbors|whole|town|public|press|page|list|online|aloud
(coming|come) for <1> (you|both|him|her|your|them all|all of you|every one)
(won't|will not|never|not) <2> (have|get|know|see|find) <2> (a|one|another|any) <1> (moment's|moment of|minute of|day of|second of|night of|good night's|quiet) <1> (peace|rest|sleep|night|day|moment)
(we|i) <1> ('ll|will|are going to|intend to) <1> (see|make) <1> (to it|sure) <2> (that|she|he|they|you|of it)
that's_a_promise|and_that_is_a_promise|not_a_threat_it's|it's_a_promise|this_is_a_promise|not_a_warning
(we|i) (keep|kept|are keeping|have) <1> (a|our) <1> (tally|file|log|scorecard|folder|dossier) <2> (on|of) <1> (you|him|her|your)
`;

export const menaceEs = `
sabemos|ya_sabemos|se|conocemos|tenemos_ubicado|averiguamos|vimos|ya_vimos|sabemos_bien|bien_sabemos|ya_se|tenemos <3> donde|dónde|en_que|en_qué|a_que|a_qué|que|qué|que_camion|cual|por_donde <2> vive|vives|viven|trabaja|trabajas|trabajan|estaciona|estacionas|come|comen|duerme|duermes|sales|sale_su|sale_tu|sus_hijos|tus_hijos|su_hijo|su_casa|tu_casa|su_familia|tu_familia|su_esposa|su_carro|tu_carro|su_troca|tu_troca|estudian|estudia|se_sienta|deja_a|recoge_a|lleva_a|escuela_va|escuela_deja|escuela_estan
te|lo|la|los|las|le|les estamos|vamos_a_estar|estaremos|tenemos|andamos|traemos <2> vigilando|vigilado|vigilada|vigilados|siguiendo|observando|checando|viendo|esperando|cazando|en_la_mira|de_cerca|bien_checadito|ubicado|ubicada|ubicados|checado|checada|fichado|fichada|entre_ojos|en_la_lista
estamos|estaremos|vamos_a_estar|andamos|tenemos <2> vigilandolo|vigilandola|vigilandote|siguiendolo|siguiendola|siguiendote|cazando|tras_de_usted|tras_de_ti
los|lo|la|te|le vamos_a|vamos_a_andar|van_a <1> estar <2> esperando|vigilando|siguiendo|cuidando|visitando|buscando
vamos_a|voy_a|van_a|vamos_a_ir_a <2> pasar|visitar|buscar|buscarlo|buscarla|buscarte|visitarlo|visitarla|visitarte|esperarlo|esperarla|esperarte|caerle|caerte|caerles|encontrarlo|encontrarla|encontrarte|darle_una_visita|dar_con_usted <5> noche|noches|casa|diario|todas|uno_por_uno|trabajo|salida|oscuro|usted|madrugada|@any
te|lo|la|los|las vamos_a|voy_a|van_a encontrar|buscar|visitar|esperar|seguir|hundir|destruir|arruinar|alcanzar|hacer_pagar|hacer_sufrir|hacer_llorar|hacer_la_vida
cuidese|cuidate|cuidense|cuidese_la|cuidate_la|cuide|cuida <3> espalda|espaldas|familia|sus_hijos|tus_hijos|camino|sombras|noche|mucho_de|boca|palabras|salir|la_lengua
duerma|duerme|duerman <4> ojo_abierto|ojo|abiertos|abierto
mas_le_vale|mas_te_vale|mas_les_vale|le_conviene|te_conviene|les_conviene <4> callarse|callarte|callada|callado|irse|irte|correr|rezar|esconderse|cuidarse|bajarle|no_salir|no_volver|que_no|que_se_calle|que_corra|que_se_vaya|no_meterse|dejar|quedarse_callado
te|se|le|les|lo vas_a|va_a|van_a <1> arrepentir|arrepentirse|pesar|costar_caro|lamentar|doler|ir_mal|ir_muy_mal|ir_como|pagar|cargar|llevar|tocar|caer|salir_caro
va|van|vas <1> a <1> arrepentirse|arrepentirte|lamentarlo|pagarlo|pagarla|pagarlas|llorar|sufrir|rogar|suplicar|saber_lo_que|saber_quienes|conocernos|ver_como|acordarse_de|desear_no
se|te arrepentira|arrepentiras|arrepentiran|acordara|acordaras|acordaran|pesara
lo|la|las|esta|esto pagara|pagaras|pagaran|lamentara|lamentaras|lamentaran|va_a_pagar|van_a_pagar|vas_a_pagar <3> caro|cara|caras|todas|todos|usted|una_por_una|lágrimas
ya|y|van|va|vas|ahi|ahora|nomas a_ver|vera|veran|veras|a_saber|sabra|sabran|sabras|conocera|conoceran <2> lo_que_es_bueno|lo_que_es_no|quien_manda|quienes_somos|con_quien_se|con_quien_te|como_nos_las|lo_que_les_pasa|lo_que_le_pasa|lo_que_te_pasa|si_vuelven|de_lo_que_somos
(siga|sigue|sigan|sigale|siguele|siganle|atrevase|atrevete|atrevanse|vuelva|vuelvan|vuelve|vuelvas|otra_vez|una_mas|una_queja_mas|hagalo|hazlo|andele) <6> (y|o) <1> (vera|veras|veran|va_a_ver|vas_a_ver|van_a_ver|ya_vera|ya_veran|ya_veras|le_va_a|les_va_a|te_va_a|se_va_a|se_van_a|te_vas_a|le_vamos|les_vamos|te_vamos|lo_vamos|los_vamos|la_vamos|amanece|amaneces|nos_va_a_conocer|nos_vas_a|sabra_lo|alguien_le|alguien_te|no_respondemos|no_respondo)
(seria|que|sería) <2> (una) <1> (lastima|pena|desgracia) <1> (que) <3> (le|les|te|se|su|sus|tu|algo|alguien|esa|ese|esos|a)
no_vaya_a_ser|no_sea <2> que <3> le|les|te|se|su|sus|un|una|algo|alguien <6> pase|pasen|pierda|queme|prenda|amanezca|poncha|ponche|ponchen|caiga|encuentre|toque|vaya|accidente|rompa
(los accidentes|accidentes|las cosas|cosas) <1> (pasan|suceden|ocurren) <4>
le|les|te va|vaya|puede|pudiera <1> a? amanecer|pasar_algo|caer <5> casa|carro|troca|perro|puerta|humo|llantas|negocio|llena|ponchado|ponchadas|quemado|muerto|tirado
(su|tu|sus) <2> (permiso|tramite|licencia|solicitud|recibo|expediente|agua|luz|inspeccion|basura) <6> (perder|perdido|perdio|pierda|pierde|atorado|atorada|fondo|cajon|tardar|tarde|años|hasta_abajo|cortar|diario|cada_semana|trituradora)
(no nos|no me) (obligue|obligues|obliguen|provoque|provoques|provoquen|busque|busques|busquen|haga|hagas|hagan|tiente|tienten) <3>
(nos|me) (vamos|volveremos|vemos|veremos) a? <1> (ver|encontrar|encontrarnos|las_caras) <4> (las_caras|afuera|salida|calle|oscuro|solos|estacionamiento)
nos vemos afuera|a_la_salida|en_la_salida|en_la_calle|en_el_estacionamiento|las_caras
tic_tac|el_reloj_corre|se_le_acaba_el_tiempo|se_te_acaba_el_tiempo|tiene_los_dias_contados|tienes_los_dias_contados|tienen_los_dias_contados|dias_contados|ya_te_cayo|ya_le_cayo|sigues_tu|sigue_usted|eres_el_siguiente|es_el_siguiente
(ya|bien) <2> (lo|la|los|las|te) (tenemos|traemos|ubicamos|conocemos|vimos|cachamos) <1> (bien)? (ubicado|ubicada|ubicados|fichado|fichada|identificado|checado|checadito|visto|vista|medido|medida)
(ya) <1> (vimos|sabemos|conocemos|tenemos) <5> (hijos|hijas|esposa|mama|familia|casa|escuela|nietos|niños|carro|perro)
que_bonita|que_bonito|que_linda|que_lindos|bonita|bonitos|lindos <1> casa|familia|hijos|niños|niñas|hija|carro|troca|negocio|ventanas|nietos|perro tiene|tienes|tienen|trae|ojala|lastima|que_lastima|verdad
(bajele|bajale|bajenle|calmese|calmate|parele|parale|aguas) <3> (o|porque|que|si_no|antes_de_que|de_huevos|hocico|a_su_rollo) <6>
aguas <2> con <3> usted|la_espalda|su_casa|nosotros
(no|nunca) <1> (se_nos|se_me) (olvida|olvidan|olvidara|va_a_olvidar) <3> (cara|caras|nombre|nombres|esto|lo_que|quien)
(tenemos|traemos|llevamos|hacemos) <3> (lista|cuentas_pendientes|tu_nombre|su_nombre|su_foto|tu_foto)
se_metio|se_metieron|te_metiste|se_mete|se_meten|te_metes <1> con <2> gente_equivocada|equivocado|equivocada|nosotros|quien_no
no_sabe|no_sabes|no_saben con_quien|con_quién <1> se|te <2>
(platicar|hablar|hablamos|platicamos|arreglar|arreglarnos|entendernos) <2> (de_otro_modo|de_otra_manera|de_otra_forma|por_las_malas|a_solas|en_corto|como_hombres)
por las malas
(ya|bien|nosotros|todos)? <1> sabemos|ubicamos|vimos <1> quien|quién|quienes|cual|cuál <2> llamo|llamó|se_quejo|reporto|reportó|escribio|hablo|habló|fue|puso|denuncio|denunció|anduvo|anda|grabo|grabó|son|eres|es_usted|firmo|voto
(que|mejor|mas le vale que|mas les vale que) se cuide|cuiden <1> en|de|porque|las|la|el|al|nomas|cuando
(el|la|los|las) que <6> que_se_cuide|que_se_cuiden|que_se_agarre|que_se_agarren|que_se_preparen|que_se_atenga|que_se_atengan|que_le_corra|que_le_corran|que_rece|que_recen
aténgase|atenganse|atengase|atente <1> a <1> las_consecuencias|lo_que_venga
(no|ni) <4> (un|una|ni) <1> (dia|minuto|noche|momento|hora|rato) <1> (de|en) <1> (paz|descanso|tranquilidad)
de_eso_nos_encargamos|de_eso_me_encargo|nos_vamos_a_encargar_de|de_nuestra_cuenta_corre|de_mi_cuenta_corre|corre_por_nuestra_cuenta|ya_nos_tocara|nos_la_van_a_pagar|me_la_vas_a|me_la_pagas|nos_la_paga|nos_la_pagan|nos_las_va|no_se_la_va_a_acabar|no_se_la_van_a|no_te_la_vas_a
no (lo|la|los|las|te|le|les) <1> (vamos a|vamos) dejar en paz
(vamos|voy|van) a <1> averiguar|averiguarle|dar_con|encontrar <2> donde|dónde
`;

/** Wishing a person ill. */
export const illWishEn = `
hope|hopes|hoping|wish|wishing|pray|praying <2> you|he|she|they|it|him|her|that_man|that_woman|@Name|this_guy|whoever|the_next|your|his|her|their|every <6> die|dies|died|dead|rot|rots|suffer|suffers|choke|chokes|burn|burns|drown|drowns|crash|crashes|sick|cancer|bleed|bleeds|hit_by|run_over|starve|starves|never_wake|break|breaks|breaks_a|fall|falls|lose|loses|fail|fails|divorce|bankrupt|evicted|fired|cry|cries|itches|itch|alone|worms|fleas|robbed|bitten|mauled|stung|sinks|trips|shot|hurt|miserable|hell|swallow|collapse|collapses|ruined|blown|infected|rash|snakebite|struck|lightning|flood|floods|catches|caught
wish|wishes|wished|wishing <1> you|him|her|them|that_man|that_woman|@Name|nothing_but|every <3> dead|harm|ill|worst|pain|misery|cancer|slow|painful|sickness|pox|disease|bad_luck|bankruptcy|gone|suffering
rot in <1> hell|jail|prison|peace_pieces|a_cell|your_house|a_ditch|the_ground
burn|rot|roast|fry in_hell
drop_dead|go_to_hell|go_die|kill_yourself|kill_yourselves|kys|end_yourself|off_yourself|hang_yourself|neck_yourself|unalive_yourself|get_cancer|die_in_a_fire|die_slow|choke_on_it|jump_off_a|drown_yourself
never wake|wakes <1> up
karma|hell|a_grave|the_devil|an_early_grave|a_special_place|a_hot_place <3> you|him|her|them <3> hard|bite|coming|waiting|comes|get|catches|reserved|soon
special place in hell
can't|cannot|won't|don't wait <1> to|until|for|till <3> dance|see|spit|day|die|dies|dead|fail|grave|funeral|fall|lose|suffer <4> grave|funeral|him|her|@Name|you|die|dies|leaves
(dance|spit|piss|toast) <1> on|at <1> your|his|her|their grave|funeral
may <1> your|his|her|their|you|he|she|they <4> rot|burn|suffer|choke|never|fail|break|flood|itch|shrivel|die|sink|crash|haunt
(your|his|her|their) <1> (house|business|shop|home|restaurant|car|truck|barn) <2> (should|deserves to|can|could) <1> (burn|collapse|flood|sink|fall)
(serve|serves|served) (you|him|her|them) right
hope|hopes|may|wish|let|hoping <2> he|she|they|you|him|her|them|@Name|that_lady|this_lady|the_lady <6> chokes|chokes_on|gets_hit|gets_sick|gets_what|freezes|freeze|rots|goes_broke|never_sleeps|never_finds|has_an_accident|gets_a_flat|loses_power
may whoever|anyone|the_person|the_one|he_who|every <6> lose|suffer|rot|burn|choke|fall|break|itch|drown|never|sleep|step|limp|find_himself|end_up|get|bite
`;

export const illWishEs = `
ojala|ojala_que|esperamos|espero|deseamos|deseo|le_deseamos|les_deseamos|te_deseo|le_deseo|te_deseamos|pedimos_a_dios|le_pido_a_dios|rezamos|rogamos <4> te|se|le|les|lo|la|los|las <6> muera|mueras|mueran|pudra|pudras|pudran|queme|quemen|ahogue|ahogues|ahoguen|reviente|revientes|revienten|caiga|caigas|caigan|lleve|lleven|atropelle|atropellen|enferme|enfermes|hunda|hundan|pierda|pierdan|rompa|rompas|estrelle|estrelles|estrellen|desbarranque|parta|partan|pase_lo_mismo|toque_lo_mismo|truene|sufra|sufran|trague|tragues|atragante|atragantes|cargue|asfixie|infarte|inunde|desbarate|seque|coma|coman|encierren|cancer|caduque|salga_caro|muerda|piquen|duela|arda|ardas|dé_cancer|de_cancer|den
ojala|ojala_que|esperamos_que|espero_que <4> muera|mueras|mueran|pierda|pierdas|pierdan|sufra|sufras|sufran|reviente|revienten|revientes|caigas|fracase|fracases|quiebre|truene|llores|llore_sangre|pagues|amanezca|amanezcas|choques|choque|enfermes|ardas|arda|acabes|acabe
pudrase|pudrete|pudranse|muerase|muerete|mueranse|matate|matese|matense|ahorcate|ahorquese|suicidate|suicidese|tirate|tirese|aventate_de|avientese_de|revienta|reviente|ahogate|ahoguese|quemate_en|vete_al_infierno|vayase_al_infierno|vayanse_al_infierno|vete_al_diablo|vayase_al_diablo|vayanse_al_diablo
que <1> te|se|le|les|los|lo|la <2> pudra|pudran|pudras|parta|parta_un_rayo|cargue|lleve|lleve_el_diablo|lleve_la|lleve_la_huesuda|lleve_la_chingada|coman|coman_los|coman_las|trague|trague_la_tierra|caiga_el|caiga_un|aproveche_en_el_infierno|salgan|den_por
pudrir|pudrirse|arder|arda|ardan|pudran|pudra <3> carcel|infierno|cementerio|tumba
(en_el_infierno|del_infierno|del_diablo) <3> (esperan|espera|guardan|lugar|silla|asiento)
(bailar|bailaremos|escupir|escupiremos|bailo|brindar) <3> (tumba|velorio|funeral|entierro)
(dios|karma|la_vida|el_karma|el_diablo|la_huesuda|la_flaca|la_parca) <4> (cobre|cobren|cobra|castigue|lleve|agarre|alcance|recoja|espera|visite) <4>
se|le lo merece|merecen|mereces|merecia|tiene_merecido|tienen_merecido|tenia_merecido|busco|buscaron|buscan <3>
bien merecido
le|les|te deseo|deseamos|deseo_que|deseamos_que <5> muerte|mal|peor|ruina|desgracia|enfermedad|calefaccion|sin_luz|sin_agua|sin_nadie|sin_quien|soledad|dolor|cancer|frio|hambre|quiebra|toque|pase_lo|pase_un|vaya_mal|vaya_de
`;

/** An identifiable person described by what he wears, carries or does: mocked only with laughter beside it. */
export const residentEn = `
the|this|that|our|to_the|a|one|some <3> man|lady|guy|gentleman|woman|dude|fella|grandma|grandpa|abuela|couple|regular|gal|mom|dad|fellow|driver|rider|passenger|patron|commenter|teacher|resident|neighbor|caller|teenager|swimmer|jogger|runner|dancer|singer|brunette|blonde|redhead in|with|from|of|on|at|wearing|who <1> the|a|an|his|her|that|those|orange|red|green|pink|blue|purple|table|site|number|unit|seat|leopard|lane|court|row|apartment|yellow|white|cowboy|plastic|plaid|matching|black
(ladies|ladies'|gang|crew|club|crowd|bunch|ladies|regulars|grannies|guys|gals|moms|dads|seniors) (of|from|at|who|on) <2>
the <1> (tuesday|monday|wednesday|thursday|friday|saturday|sunday|morning|noon|night|front row|back row|aqua jog|bingo|water aerobics|book club|domino|chess) <1> (ladies|ladies'|gang|crew|club|crowd|regulars|grannies|guys|gals|moms)
(the|this|that|our|a|one) <2> (man|lady|guy|gentleman|woman|dude|fella|grandma|grandpa|abuela|couple|regular|fellow|rider|passenger|patron|commenter|resident|neighbor|caller|swimmer|jogger|widow|widower|grandmother|granny|teen|customer) <1> (in|with|from|of|on|at|who|asleep|wearing|snoring|that)
`;

export const residentEs = `
el|la|al|a_la|del|de_la|ese|esa|los|las|a_los|a_las|nuestro|nuestra <1> señor|señora|señorita|don|doña|muchacho|muchacha|vecino|vecina|pasajero|pasajera|tipo|tipa|chavo|chava|abuelito|abuelita|viejito|viejita|joven|pareja|maestro|maestra|comadre|compadre|dama|caballero|usuario|usuaria|seño|doñita|gordito|gordita|güero|güera|corredor|corredora|bailarina|señores|señoras|doñas|nadador|participante del|de_la|de_los|de_las|con|de|que|en <2> sombrero|vestido|camisa|blusa|pants|pans|tejana|gorra|falda|playera|pantalon|lentes|bigote|calzones|traje|mallas|chanclas|bastón|baston|botas|peluca|rebozo|pelo|mercería|merceria|moto|colonia|mesa|asiento|carro|troca|fila|leggings|shorts|huaraches|paraguas|bolsa|bolsas|maleta|mandil|siempre|todos
`;

/** Laughter at somebody. */
export const jeerEn = `
lol|lmao|lmfao|rofl|haha*|hehe*|ha|hilarious|priceless|laugh*|😂|🤣|😹|🙃|😆|🤡|🤭|💀|meme|memes|sticker|caption|caption_this|caption_contest|roast|roast_her|roast_him|burn
(somebody|someone|please somebody|please someone) (get|buy|tell|give|hose|hand|help) (this|that|the|him|her|them)
say_hi_to|say_hello_to|everyone_wave|wave_at|wave_and|wave_to|point_and|bingo_card|like_a_flock|like_a_herd|like_a_sack|like_a_walrus|like_a_beached|like_a_duck|like_a_wet|like_a_baby|impression_of|impersonat*|we_call_him|we_call_her|we_call_them|nicknamed|nickname|known_around_here_as|aka|slow_motion|slow_mo|on_loop|watch_it_again|watch_him|watch_her|we_can't_stop_watching|couldn't_stop_laughing|cracking_up|dying_over_here|bless_his_heart|bless_her_heart|smells_like|smell_like|blooper|bloopers|quick_laugh|fail_of|monday_laugh|face_plant*|faceplant*|wipeout
straight_face|on_a_loop|looped|looped_it|turn_it_up|turn_up_the|groan|groans|for_laughs|for_a_laugh|caption_this|best_caption|best_line|funniest|voicemail_of|voicemails|voicemail|comment_of_the_week|complaint_of_the_week|complaint_of_the_month|caller_of|tide_went_out|cannonball_emptied|needed_a_bigger|bigger_racket|bell_at_the_desk|play_her|play_his|in_the_break_room|piñata|wig|toupee|comb_over|combover|dance_moves|missing_nine|tripped|wiped_out|faceplant|fell_flat|b_b_b|wide_load|waddle|waddled|waddling
everybody_point|everyone_point|everybody_stare|everyone_stare|kept_a_tally|tally|with_a_chart|comb_over|gives_the_bounce|a_ten|ten_out_of_ten|out_of_ten|cried_like|screamed_like|ran_like|sweats_like|snores|snoring|eats_like|dances_like|sings_like|our_entertainment|free_show|show_of_the|comic_relief|you_had_to_be_there|caught_on_camera|starring|co_starring
`;

export const jeerEs = `
jaja*|jeje*|jiji*|ja|risa|risas|reir|reirse|reimos|rio|rieron|carcajada|carcajadas|burla|burlas|oso|😂|🤣|😹|🙃|😆|🤡|🤭|💀|meme|memes|sticker|stickers|apodo|le_decimos|les_decimos|imitacion|imitar|ridiculo|bullying|carrilla|momento_estelar|pausa|etiqueten|etiquetenla|etiquetenlo|en_camara_lenta|camara_lenta|repeticion|como_costal|costal|chistoso|chistosa|chusco|chusca|cotorreo|de_pena_ajena|pena_ajena|pa_reirse|para_reirse
peluquin|peluca_voladora|piñata|guardenla|guardenlo|meme_del|audio_de_la_semana|el_audio|ponganle_play|subanle|subanle_al|imiten|imitenlo|imitenla|se_cayo_de_sentaderas|sentaderas|azoton|ranazo|costalazo|se_le_salio|se_le_cayo_la|panzazo|ballena|vaca|manati|foca
imitarla|imitarlo|imitarlos|imitarlas|imitamos|imitan|nos_aprendimos_sus|sus_pasos|ronca|roncando|babeando|baila_como|canta_como|corre_como|suda_como|come_como|grita_como|funcion_gratis|show_gratis|nuestro_entretenimiento|lo_cachamos|la_cachamos|cachado|cachada
`;
