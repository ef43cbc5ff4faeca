/** Explicit words, where to find such things, remarks on bodies and double meanings; one pattern a line. */

/** Explicit in themselves. */
export const explicitEn = `
porn|porno|pornhub|porns|xvideos|xhamster|xnxx|redtube|youporn|brazzers|chaturbate|onlyfans|only_fans|fansly|camgirl|camgirls|camsoda|hentai|milf|milfs|gilf|softcore|nsfw|x_rated
blowjob|blow_jobs|handjob|hand_job|rimjob|footjob|titjob|deepthroat|cumshot|cum_shot|creampie|gangbang|gang_bang|orgy|orgies|bukkake|fellatio|cunnilingus|doggy_style|doggystyle|reverse_cowgirl|missionary_position|anal_sex|strap_on|dildo|dildos|butt_plug|fleshlight|sex_toy|sex_toys|cock_ring|nipple_clamps|golden_shower|circle_jerk|tit_pics|dick_pic|dick_pics|nudes|nude_pics|nude_photos|nude_selfies|naked_pics|naked_photos|naked_selfies|topless_pics|topless_photos|upskirt|upskirts|nip_slip|camel_toe|cameltoe|wet_t_shirt
horny|horniest|boner|boners|hardon|orgasm|orgasms|orgasmic|jerk_off|jerking_off|jacking_off|masturbat*|wank|wanking|cumming|cum_on|cum_in|cum_all|cum_up|jizz|make_you_cum|you_cum|get_laid|got_laid|getting_laid|pound_town|boinking|shagging|booty_call|booty_calls|hookup_app|friends_with_benefits|lap_dance|lap_dances|lapdance|striptease|strip_tease|stripper_pole|sugar_daddy|sugar_baby|phone_sex|sex_tape|sex_tapes|sextape|sex_video|sex_videos|sex_scene|sex_scenes|sex_party|sex_parties|wife_swap|wife_swapping|bdsm|dominatrix|erotic_massage
pussy|cunt|tits|titties|titty|boobs|nipples|clit|schlong|ballsack|nutsack|cleavage|thong|panties|booty|ass|butt <3> wet|juicy|dripping|lick|licking|suck|sucking|spank|squeeze|bounce|bouncing|jiggle|jiggling|pounding|spread|naked|bare|exposed|flashed|zoom|zooming|perky|everything_smash|and_everything
wet|tight|juicy|dripping|lick|licking|suck|sucking|spank|squeeze|rub|pounding|show_us_your|show_me_your|flash_your|smack_that|zooming_in_on|staring_at|checking_out|ogle|ogling|drooling_over <2> pussy|cunt|tits|titties|boobs|nipples|clit|schlong|booty|cleavage|crotch|panties|thong|bulge|ass|butt|curves|rack
hot|wild|rough|hardcore|loud|steamy|filthy|kinky|drunk|group|shower|hot_tub sex
couple|two_people|teens|they|caught|lovebirds|coworkers|man_and_woman|people <4> going_at_it|doing_the_deed|getting_it_on|going_all_the_way|making_love|humping|fornicating|bumping_uglies|knocking_boots|butt_naked|buck_naked|stark_naked
getting_it_on|doing_the_nasty|dry_humping|bumping_uglies|knocking_boots|hanky_panky|buck_naked|butt_naked <8> video|clip|watch|footage|camera|link|webcam|photos|pics|uncut|tape
naked|nude|topless|sexy|steamy|x_rated|raunchy|racy|unblurred|uncut <2> video|videos|clip|clips|pics|pictures|photos|photo|footage|gallery|livestream|stream|cam|cams|site|movies|snaps|reel|scenes|scene
full|total <1> nudity|frontal|monty
full <2> scene <4> wet|holes|hot|vol|uncut|naked
nude|naked|topless <2> beach_babes|girls|chicks|wives|housewives|selfie|selfies|babes|moms|nurses|ladies
horny|naughty|busty|slutty|barely_legal|lonely <1> wives|housewives|singles|girls|moms|nurses|babes|chicks|teens|milfs|women|coeds|secretaries|crew|flight
hot|wet wives|holes
send|post|share|dm|snap|text|slide|trade|submit <3> nudes|noods|topless|titties|boobs|feet_pics|thirst_traps|lingerie
he|she|couple|they <3> moaned|straddled|straddling|thrusting|groped|fondled|riding_him|riding_her <6> naked|bed|all_night|dawn|video|screaming|clip
pictures|photos|pics|photo|picture|video|clip|footage|webcam|cam|snapshots <6> topless|undressed|unclothed|in_the_buff|in_their_underwear|skinny_dipping|butt_naked|naked_in|naked_on|naked_at|totally_naked
loose|towel|robe|shirt|clothes|bikini|dress|blouse|uniform <5> nothing|little <2> guess|imagination
wearing_nothing|wears_nothing|with_nothing_on|nothing_but_a|nothing_but_his|nothing_but_her <5> click|link|video|photos|pics|towel|smile|clip|quilt|apron|boots
xxx <1> video|videos|clip|clips|pics|site|movie|movies|content|action|rated|cam|cams|channel|feed
topless|naked|nude|lingerie|stripping <1> bartender|bartenders|waitress|waitresses|dancers|car_wash|maids|carwash|servers|butlers|sushi|housekeepers|wrestling
real|actual filth|smut
smut|dirty_movies|adult_movies|dirty_videos|skin_flicks|skin_flick|peep_show|peep_shows|nudie|nudies|girlie_mags|centerfold|centerfolds
search|google|look_up <5> uncensored|nude|xxx|unblurred|leaked
leaked|hacked nudes|sex_tape|onlyfans
18|21 and_over|and_up|plus <5> moving_parts|uncensored|show_all|steamy
`;

export const explicitEs = `
porno|porn|pornhub|xvideos|onlyfans|only_fans|nsfw|hentai|triple_x
orgia|orgias|trio_sexual|cogida|cogidas|cogidota|coger_rico|culear|culeando|culeada|follar|follando|follada|rapidin|rapidines|acoston|acostones|cachondo|cachonda|cachondas|cachondos|cachondeo|calenton|calentones|orgasmo|orgasmos|masturb*|jalarsela|eyacul*|dedear|sexo_oral_en|sexo_anal|sexo_duro|sexo_salvaje|sexo_gratis|sexo_casual|teniendo_sexo|tuvieron_sexo|haciendo_el_amor|hacer_cositas|haciendo_cositas|juguete_sexual|juguetes_sexuales|teibol|teiboleras|teibolera|table_dance|striptease|intercambio_de_parejas|masaje_erotico|masajes_eroticos|zorrear
tetas|chichis|chiches|chichotas|tetotas|nalgas|nalgotas|nalgona|nalgonas|culo|culito|culote|culazo|verga|vergota|pitote|panocha|panochita|pezon|pezones|bubis|tanga|tangas <4> rica|ricas|rico|mojada|mojado|mojadas|parada|paradas|apretada|enorme|enormes|grandota|al_aire|agarrar|apretar|lamer|chupar|nalguear|sobar|manosear|enseña|enseño|enseñando|rebotar|rebotando|mueve|foto|fotos|video|puedes_venir|bien_puestas
agarrar|agarrarle|apretar|lamer|chupar|nalguear|sobar|manosear|verle|enseña|enseñando|con_esas|con_ese|que_ricas|que_buenas|que_rico|tremendas|tremendo|esas <2> tetas|chichis|chiches|nalgas|nalgotas|pompis|culo|culito|culote|traserito|panocha|pezones|bubis|piernotas|cuerpazo
encuerado|encuerada|encuerados|encueradas|encueraditas|encueradito|encueradita|en_cueros|desnuda|desnudas|desnudos|sin_ropa|sin_calzones|sin_brasier|en_tanga <6> video|videos|foto|fotos|pack|link|pasenlo|pásenlo|manden|comentarios|amanecio|gemidos|parejita|inbox|completo|regadera|y_con_todo|dale_que_dale|los_esperamos
video|videos|foto|fotos|pack|link|manden|mande|inbox|parejita|pareja|completo|te_espero|te_esperamos <6> encuerado|encuerada|encuerados|encueradas|encueraditas|en_cueros|desnuda|desnudas|desnudos|sin_ropa|sin_calzones|en_tanga|en_calzones|toples
te esperamos|espero en calzones|tanga|cueros
pack|packs|nudes|packsito <3> inbox|de_fotos|por_dm|filtrado|filtrados|spicy|encueraditas|encuerada|stories
manden|mande|mandame|mandenme|rolen|suban|vendo <1> su|sus|tu|tus|el|los|un <1> pack|packs|nudes|nude|packsito
traigan|vengan <4> sin_ropa|encueraditas|encuerados
video|videos|contenido|pagina|peliculas|pelicula|canal|fotos|sitio|cuenta|material|live|transmision|album|galeria|escena <3> xxx|porno|sin_censura|candente|candentes|cachondo|cachondos|erotico|eroticos|eroticas|erotica|ardiente|ardientes|de_a_de_veras|vale_cada_centavo
adulto|adultos|mayores_de_18 <2> sin_censura|xxx
ella|el|ellos|pareja|parejita|enfermera <4> montada_encima|montado_encima|gimiendo|gemia|gemian|jadeando|dale_que_dale|encima_de_el|encima_de_ella
con_lujo_de_gemidos|tumbar_la_cama|romper_la_cama|rechinar_la_cama|rechinido_de_cama|crujir_la_cama
vecinas|vecinitas|colegialas|enfermeras|secretarias|casadas|solteras|maduras|nenas|morritas|edecanes <1> hot|ardientes|cachondas|ganosas|en_cueros|encueradas|xxx|calentonas|facilonas|en_tanga
le_dimos|dimos_like|me_gusta <4> video|foto|clip <8> sin_ropa|enseña_todo|encuerada|desnuda|sin_cortes|sin_censura
carpeta|video|foto|fotos|archivo de <1> porno|encueradas|desnudas|nudes
`;

/** Explicit words found also where they are disguised. */
export const disguisedExplicit = `
porn/o/os pornstar/s pornografia nude/s nudity nudes titties tits boobs orgy orgasm/s masturbate cumshot/s threesome desnuda/s desnudo/s encuerada/s encuerado/s encueradita/s nalgas nalgotas nalgona/s
tetas chichis cogida/s culona/s orgia/s sexo sextape panocha onlyfans dildo/s
`;

/** Accounts and addresses that name what they show. The words are checked in the handle or the host itself. */
export const explicitAddress =
  /(?:porn|xxx|_hardcore|onlyfans|0nlyf4ns|xvideos|xhamster|xnxx|chaturbate|fansly|hotwife|hotwives|milf|nudes?(?![a-z]*um)|naked|naughty|sexcam|sexy|camgirl|hotcam|[a-z]cams\b|erotic|hentai|fetish|desnud|encuer|encuerad|sinropa|encueros|mamacitas|calientes?\b|ardiente|tetas|nalgas|culos?\b|pecado|noches_?xxx|hardcorevid|lewd|kinky|bigtits|bigass|bootycall|filthy|latenite|nightvault|vecinas.?hot|pieldefuego|topless|velvet(?:room|vids|nights)|(?:wet|dirty|naughty|steamy|sexy|bare|bound|spicy|sultry|hot)-?_?[a-z]{0,12}(?:vids?|cams?|babes?|girls?|wives|moms|velvet|lips|curves|tube|clips|bare|bodies|coeds|nurses|singles|teens|crew|afterdark|_xxx)|afterdark(?!run)|pecad|noches_xxx|strip(?:per|tease|club)|sexo|sinsex|pussy|cumshot|hot.?valley|adultvid|uncensored)/;

/** Approving of a page or clip. */
export const endorse = `
like|likes|liked|hearted|retweet|retweeted|reposted|shared|sub|subs|subscribe|smash_that|thumbs_up|shout_out|shoutout|check_it_out|link_in|link_below|up_at|still_up|thank_us_later
me_gusta|le_dimos|dimos_like|dando_like|corazon|corazones|corazoncito|corazoncitos|likear|compartimos|pasenlo|pásenlo|vayan_a_ver|echenle_un_ojo|échenle_un_ojo|corranle|disfruten|disfrutenlo|recomendamos|aqui_se_los|canal_favorito
`;

/** Nakedness and films of it, in a word: enough where they are recommended. */
export const bareWords = `
porn|porno|uncut|topless|nudes|nude_pics|nude_photos|sin_ropa|encuerada|encuerado|encueradas|encuerados|desnuda|desnudas|desnudos|en_cueros|zero_clothes|no_clothes|x_rated|sex_tape|sex_scene|real_filth
`;

/** A remark on the looks of a person, or an offer of oneself. */
export const thirstyEn = `
says_bend_over|bend_over_for|bend_over_and_take|come_bend_over|spread_your_legs|get_naked|get_nekkid|go_naked|go_nude|strip_for|undress_for|panties_off|without_panties|no_panties|no_undies|no_bra|braless|going_commando|go_commando|clothing_optional|clothes_optional|swimsuit_optional|swimsuits_optional|pants_optional|drop_your_pants|drop_your_drawers|drop_the_towel|lose_the_towel|lose_your_top|skinny_dip|skinny_dipping|sit_on_my_face|sit_on_my_lap
captains|losers|loser|losing|winners|winner|team|players <3> strip|strips
look|looks|looking <1> hot|sexy|fine_in <1> in|out_of <1> that|those|his|her|uniform|a_thong|leggings|tights|bunker
look|looks|looking <1> good|better|best|great|hotter <1> naked|undressed|shirtless|with_less|wet_and|in_a_thong|from_behind|bent_over
better|best with_less_on|with_nothing_on|without_clothes|with_it_off
hot|sexy|hunky|hottest|sexiest|hunkiest|buff|chiseled|studly|dreamy|shirtless|oiled|oiled_up|half_naked|busty|curvy|leggy|thicc <1> lady|ladies|mama|mamas|moms|mom|dad|dads|firefighter|firefighters|fireman|firemen|officer|officers|cop|cops|coach|nurse|nurses|instructor|instructors|lifeguard|lifeguards|librarian|librarians|guys|men|babes|babe|chick|chicks|bachelors|hunks|hunk|stud|studs|bod|grandma|teacher|secretary|intern|clerk|neighbor|paramedic|paramedics|plumber|cowboys|lineman|linemen
ladies|gents|gentlemen|single_ladies|hey_ladies|sorry_ladies|fellas <8> form_a_line|on_shift|the_pole|oiled|shirtless|steady_hands|undies|porch_light|how_deep|fully_extended|it's_tight|eye_candy|drool|fan_yourselves|swoon|cold_shower|catch_our|long_hose|come_get|undress|thrill|take_a_number
frisk|frisked|handcuffs|handcuff|strip_search|pat_down|cavity_search <6> 😏|😉|😈|sexy|naughty|kinky|bedroom|in_private
legs|buns|booty|butt|backside|cleavage|glutes|tush|biceps|abs <4> for_days|bounce|bounces|jiggle|jiggles|worth_the|won't_quit|don't_quit|drool|eyeful|to_die_for
front_row|best|great|good|better view|seat|view_of <4> asset|assets|butt|booty|backside|buns|cleavage|glutes
best asset <4> tight|firm|ladies|fellas
eye_candy|thirst_trap|thirst_traps|man_candy|man_meat|beefcake|hubba_hubba|va_va_voom|bow_chicka|bedroom_eyes|sexy_time|sexytime|sexy_times|smokeshow|dad_bods|hot_bods|bikini_bodies|wet_tshirt|bunny_costume|french_maid|naughty_nurse|kama_sutra|kamasutra|netflix_and_chill|turn_you_on|turns_me_on|roll_in_the_hay_with|birthday_suit|birthday_suits|feel_the_burn_between
come|sit|hop|climb|get|jump on|in|onto|into <1> my|his|the_chief's|coach's|daddy's <1> lap|pole|bed|sheets
lap is open to <1> single|ladies|moms|any_lady|lonely
nobody|nobody's|no_one|no_one's <1> keeping|keeps <2> shirt|shirts|clothes|pants|top
kiss|make_out|making_out|french_kiss|smooch <4> our_new|hunk|hottie|😏|stacks|lifeguard|firefighter|instructor
hottie|hotties|hunk|hunks|hunky|stud_muffin|dilf|dilfs|zaddy|sexiest <5> firefighter|firefighters|lifeguard|lifeguards|new|calendar|volunteer|instructor|coach|librarian|dispatcher|😏|😍|🥵|ladies|our|department|station|intern|clerk|officer|alert|month
hot_tub|jacuzzi|hotel_room|back_seat <4> alone|with_me|just_us|two_of_us
just_happy_to_see <1> us|me|him|her
handsy|get_a_room|got_a_room|booked_a_room|book_a_room|rent_a_room|so_steamy|get_steamy|got_steamy|make_out_session|canoodl* <6> 😉|😏|couples|couple|deck|dance|lovers|date|dark|blankets|slow|songs|half_of|anyone|sheets|stacks|below
wear|wearing|wore <4> nothing_else|nothing_underneath|nothing_under|little_else
lingerie|negligee|thong|thongs|fishnets <4> nothing|under_your|bedroom|tonight|naughty|husband|wife|valentine|spicy
your ex used|gave
gives|give|gave the|her|his bounce|jiggle|legs|curves|strut|wiggle <3> ten|ten_out|eleven|five_stars|thumbs
view|views of <3> butt|booty|backside|buns|cleavage|glutes|rack
hot|horny singles
bend|bends|bending me into|over
dress|legs|body|shorts|abs|curves|jeans <4> should_be illegal|a_crime|outlawed|banned|criminal
uncensored|live|hidden <1> locker|locker_room|shower|dressing_room|changing_room
boobs|booty|tits booze|beer|and
`;

/** Double meanings that need a wink beside them. */
export const innuendoEn = `
hot|thick|hard|wet|deep|long|slow|firm|juicy|creamy|sticky|stiff|big|tight and|y hot|thick|hard|wet|deep|long|slow|firm|juicy|creamy|sticky|stiff|on_their_lips|dripping|big|tight
size_matters|size_does_matter|in_your_mouth_and|down_the_throat|both_ends|at_both_ends|deep_and_hard|hot_and_wet|hard_wood|full_service|hump_day_special|longest_ride|wild_ride_in|bareback|on_a_first_date|first_date|little_prick|a_little_prick|prick_you|comes_early|come_early|came_early|last_all_night|go_all_night|goes_all_night|up_all_night_with|hard_to_get_up|stiff_and|stiffer|get_off_on|big_load|rub_down|rubdown|oiled_up|massage_my|massage_your|play_with_our_balls|our_balls|big_balls|grip_it|shaft|firm_grip|moist|tight_fit_ladies|wet_hole|any_hole|any_hole_will|fill_her|package_delivered|big_package|unwrapped|jingle_balls|naughty_list|nice_melons|ripe_melons|nice_peaches|juicy_peach|banana_in_your|big_banana|biggest_cucumber|eggplant|eggplants|big_zucchini|sausage_party|long_sausage|big_sausage|hot_buns
hose|hoses|pole|ladder|tool|tools|pipe|pipes|plumbing|nozzle|hydrant|rod|drill|hammer|wood|log|shaft|snake|bat|club|sword|torpedo|rocket|package|bone|horn|instrument|joystick|plunger|stick_shift|meat|sausage|chorizo|cucumber|melons|peaches|buns|rolls|nuts|balls|cherry|oyster|clam|taco|tamale|burrito|pickle|carrot|pumpkin <5> long|longer|longest|wet|hard|harder|big|bigger|biggest|deep|deeper|stiff|huge|throbbing|extended|thick|thicker|juicy|slippery|inches|ride|stroke|excited|swallow|suck|lick|tight|satisf*|naked|girth|all_night
big|bigger|biggest|long|wet|hard|stiff|thick <2> hose|hoses|pole|nozzle|rod|wood|sausage|cucumber|melons|buns|balls|banana|hands|tool|tools
nurse|doctor|vet|coach|chief|officer|dispatcher|librarian|plumber|inspector|instructor|captain|firefighter <3> bend_over|gentle_hands|steady_hands|magic_fingers|long_fingers|warm_hands|soft_hands|big_hands|strong_hands|the_finger|turn_and_cough|inspect_your_pipes|check_your_pipes|snake_your_drain
happy_ending|happy_endings|hard_on|blow_job|size_matters|size_does_matter|in_the_sack|turned_on|between_the_sheets|mouth_to_mouth|come_early|get_lucky|rise_to_the_occasion|all_night_long|on_your_knees|take_it_off|bend_over|ride_it|spread_them|get_wet|get_you_wet|getting_wet|wetter|firm_hands|up_close_and_personal|private_lesson|private_lessons|after_hours|bring_protection
`;

/** Double meanings so worn that they need no wink. */
export const plainInnuendo = `
that's_what_she_said|that's_what_he_said|thats_what_she_said|eso_dijo_ella|wink_wink|nudge_nudge|guiño_guiño|size_m4tters|worse_on_a_first_date|had_worse_on_a|catch_our_drift|catch_my_drift|get_our_drift|lay_pipe_till|hurts_if_you_want|check_her_batteries|pone_el_dedo|y_el_grosor|el_grosor_ni|tamaño_si_importa|primer_dedo|por_donde_entra_y|pica_rico_por|just_ask_a_firefighter's_wife|ask_his_wife|like_i_like_my_women|like_i_like_my_men|like_i_like_my_probies|on_top_of_me_by|hear_you_moan|hear_her_moan|dripping_down_the_chin|ladies_first_cameras|apagarle_el_fuego_a|mejor_manejan_la_manguera|sirve_de_lubricante|se_ponga_caliente|cosa_se_pone_caliente
the <1> only|not_the_only pussy|beaver|bush|cock
size_m4tters|girth_matters|motion_of_the_ocean|bigger_is_better_ladies|goes_in_dry|pull_out_game|put_it_in_your_mouth|spit_or_swallow|spits_or_swallows|swallow_or_spit|back_door_action|come_in_the_back_door|lay_pipe|lays_pipe|laying_pipe_till|lay_it_on_thick|slow_and_deep|morning_wood|dripping_down|down_her_chin|down_his_chin|down_the_chin|hoses_are_long|hoses_are_big|slide_down_my_pole|polish_his_pole|pole_is_open|erect_by|pole_position_ladies|drill_you|plow_you|plow_your_field|plowing_her|ride_him|ride_you_like|ride_all_night|best_ride_in_town|mount_up_ladies|check_her_batteries|change_her_batteries|worse_on_a_first_date|had_worse_on|just_a_prick|it_only_hurts_if|hurts_so_good|hurts_if_you_want|hurt_if_you|come_too_early|came_too_soon|keep_it_up_all_night|can't_get_it_up|rises_to_the_occasion_ladies|getting_off_on|get_you_off|take_a_load|blow_your_load|shoot_your_load|drop_a_load_on|feel_us_up|feel_you_up|feel_her_up|tickle_your_fancy_tonight|rub_one_out|rub_you_down|oil_you|hand_massage_with|stroke_it|stroke_his|play_with_himself|grab_our_balls|blue_balled|ball_handling_ladies|hole_in_one_tonight|fill_your_hole|fill_all_your_holes|stuff_your_hole|check_out_his_package|unwrap_me|jingle_my_bells|jingle_his_bells|on_my_naughty|ho_ho_ho_ladies|motorboat|motorboating|big_melons|squeeze_her|sausage_fest|his_sausage|hide_the_sausage|hide_the_salami|meat_in_your_mouth|beat_our_meat|eat_his_wiener|buns_of_steel_ladies|muffin_top_down|get_some_tail|piece_of_tail|get_some_tonight
`;

/** Faces that smirk; in an official post they stand beside a second meaning. */
export const smirks = `
😏|😈|🥵|🍆|🫦
`;

/** Signs of a wink. */
export const wink = `
😏|😉|😈|🥵|🍆|🍑|💦|😜|👅|🫦|💋|😘|🤤|🙊|🤭|🔞
wink|guiño|ladies|señoras|comadres|if_you_catch_our|catch_our_drift|ya_saben_a_que|naughty|traviesos|traviesa|mamacitas|papacitos|no_sean_penosas|no_sean_penosos
`;

export const thirstyEs = `
mamacita|mamacitas|papacito|papacitos|mamasota|mamasotas|papasote|papasotes|papichulo|cuerazo|cuerazos|cuerote|cuerotes|buenota|buenotas|buenote|buenotes|tetona|tetonas|nalgona|nalgonas|culona|culonas|cuerpazo|cuerpazos|piernuda|piernudas|chichona|chichonas|taco_de_ojo|tacos_de_ojo|comerselo_a_besos|sexy|sexis
esta|estan|estas|anda|andan|ta|tan|se_ve|se_ven <1> buenota|buenote|buenotes|para_comersela|para_comerselo|pa_comersela|como_quiere_la|cuerazo
bombero|bomberos|doctor|doctora|enfermera|enfermero|enfermeras|maestra|maestro|instructor|instructora|salvavidas|oficial|oficiales|policias|bibliotecaria|paramedico|paramedicos|plomero|entrenador|coach|jazmin <8> sin_camisa|musculosos|aceitado|aceitados|cueros|guapotes|calientes|rebotar|manejan_la_manguera|apagar_a_las|apagarle|duritos
apagar|apagamos|apagan|apaguen|apagarle|apagarles|apague <3> calentura|calenturas|vecinas|vecina|solteras|comadres|ganas|ardor
vecinas|vecina|señoras|comadres|solteras|caballeros|muchachas|damas|chicas|viudas|divorciadas|casadas|azafatas <8> hagan_fila|formense|poca_ropa|sin_camisa|apapacho|grosor|hangar|mover_el_bote|bomberazo|dejen_la_puerta
ver|verle|verla|verlo|disfrutar|admirar|vengan <3> rebotar|menear_lo|lo_que_dios_le_dio|escote|pechonalidad|sus_atributos
lo_que_dios le|la dio|hizo
motel|moteles|hotel_de_paso|asiento_de_atras <5> por_hora|caliente|😏|cuadras_hay|rechin*
poca_ropa|nada_de_ropa|ganas_y_poca
demostracion_en_vivo|clase_practica|practiquen|practiquenle <4> 😏|cama|poca_ropa|despacito|con_su_pareja
edecanes|chicas|señoritas|muchachas <3> de_buen_ver|falda_corta|sin_novio|guapas
buena_presencia_y_falda|falda_corta|minifalda_obligatoria|escote_obligatorio|sin_novio
video|videos|foto|fotos hot
mueven|mueve <1> lo_que ni
`;

export const innuendoEs = `
el_tamaño_si_importa|tamaño_si_importa|el_tamaño_no_importa|el_tamaño_importa|el_grosor|grosor|le_entra_todo|le_cabe_todo|por_donde_entra|por_donde_sale|entra_y_por_donde|metersela|meterselo|metersela_toda|que_se_la_metan|se_la_meten|se_lo_meten|hasta_el_fondo|hasta_adentro|hasta_atras|toda_adentro|dejarsela_ir|se_la_dejaron_ir|dejar_ir_completo|sacarle_brillo|agarrenlo_con_confianza|agarrenle_la|agarrarle_el|agarrele_el|agarrenselo|chuparselo|chupenlo|chupele|chupenle|mamenle|mamarselo|mamenselo|lamanlo|lamer|soplenle_al|soplar_el|montarse_en|montenlo|montenme|monteme|sientese_en_mis|sientense_en_mis|en_mis_piernas|sentarse_en_mis|sentarse_en_las_piernas|de_rodillas_y|ponganse_de_rodillas|agachese|agachense|agachate|empinese|empinense|empinate|empinada|empinado|de_a_cuartito|el_dedo|primer_dedo|dos_dedos|mete_el_dedo|pone_el_dedo|meter_el_dedo|metan_el_dedo|dedo_y_usted|manos_largas|manos_magicas|dedos_largos|dedos_magicos|buena_mano|manosear|manoseo|manosearse|sobadita|sobaditas|sobada|apapacharse|arrimon|arrimones|arrimarse_el|repegon|repegarse|pegaditos|pegadito_a|echarse_un_brinco|echar_pata|echar_un_palo|echarse_un_palo|echar_el_palo|un_palito|palo_encebado_señoras|palito_mañanero|mañanero|mañaneros|rechinar|rechine|rechinido|crema_para_el|la_leche_se|leche_calientita|leche_caliente|echar_leche|chorro_de_leche|sacar_la_leche|ordeñar_al|ordeñenlo|pelar_el_platano|pelenle_el|platano_macho|platanote|su_platano|pepinote|pepino_mas_grande|pepinos_grandes|camote|camotes|su_camote|camotito|chorizo|chorizos|longaniza|longanizas|salchicha|salchichon|salchichas_grandes|butifarra|chile_grande|el_chile_mas|chile_pica_rico|chile_entero|mi_chile|su_chile|este_chile|agarrar_chile|comer_chile_entero|chilote|huevos_grandes|los_huevos_mas|los_huevos_de|sus_huevos|mis_huevos|huevos_duros|huevitos|mis_bolas|sus_bolas|tocar_las_bolas|pistola_cargada|sacar_la_pistola|macana|macanas|macanazo|manguera|mangueras|mangueron|manguerota|tubo|tubos|tubote|herramienta|herramientas|fierro|equipo|instrumento|antena|poste|paquete|paquetote|pechuga|pechugas|pechugona|pechugonas|melones|melonsotes|toronjas|papayas|papaya|conchas|concha|panocha|almeja|almejas|bizcocho|pan_dulce|bollo|bollito|tamal|tamales|tamalito|torta|cueva|cuevita|hoyo|hoyito|agujero|rajita|pelucas|peluche|conejito|conejo|mono|monito|gallo|gallito|pajaro|pajarito|pajarote|pichon|anaconda|viborita|culebra|hangar|avion|aterrizar|aterrizaje|aterrice|despegue <6> grande|grandes|grandote|grandotes|larga|largas|largo|largos|mojada|mojado|mojadas|mojados|dura|duro|duros|duras|gruesa|grueso|gruesos|rica|rico|ricas|ricos|sabroso|sabrosa|jugosa|jugoso|jugosas|jugosos|parado|parada|tieso|tiesa|calientito|calientita|señoras|comadres|vecinas|solteras|agarrar|agarre|agarren|agarrenlo|manejan|manejar|meter|metan|meta|entra|chupar|lamer|apretar|tocar|toquen|enseñ*|aguanta|aguantan|adentro|hondo|profundo|guiño|apretadito|apretadita|cuando_gusten|cuando_quieran|pulgadas|centimetros
tamaño <3> importa|importan
pone|ponen|mete|meten el dedo
ya_saben_a_lo|ya_saben_a_que|si_saben_a_lo|no_sean_mal_pensados|mal_pensados|malpensados|malpensadas|mente_cochambrosa|doble_sentido|albur|albures|sin_albur|picarones|picarona|picaron|travesuras
luz|luces|oscuro|oscuras|apagada|hondo <6> mano|manos|nadie_ve|nadie_se_fija|imaginacion|cositas|arrimon
traje_de_baño|bikini|ropa|uniforme <5> imaginacion|opcional|a_su_imaginacion|sobra|estorba
lubricante|aceite|vaselina|crema_batida <6> cuerpo|piel|embarr*|masaje|motor
caliente|calientita|calientito|calientes|ardiente|mojado|mojada|mojados|mojadas|duro|duros|hasta_atras|hasta_adentro|grande|grandes|largo|larga|manguera|mangueras|chile|camote|chorizo|hangar|avion|con_confianza|despacito
`;
