import type { Rule } from '../rule';
import { phraseRule } from '../phrase-rule';
import { ofOwnWords } from './conduct-scope';
import '../lexicons/conduct-faith';
import { witnessRules } from './religion-witness';

const why = {
  en: 'This prays, preaches or takes a side on faith. The city stays neutral on religion.',
  es: 'Esto reza, predica o toma partido en materia de fe. La ciudad es neutral en religión.',
};

/** Idioms, names and titles that only sound devout. */
const secular = [
  'holy (guacamole|cow|smokes|moly|mackerel|frijoles)',
  'praying_mantis|bible_street|god_of|greek|norse|roman|mythology|mitologia|lord_of_the|house_of_lords|gospel_truth|movie|film|pelicula|novel|exhibit|exposicion|museum|museo|history|historia|archaeolog*|painting|pintura|sculpture|song_title|play_by|musical|opera|concert|concierto',
  'polling|vote_center|vote_centers|precinct|casilla|votacion|shelter|albergue|cooling_center|detour|road_closed|traffic|parking|trafico|cierre|cierres|estacionamiento|desvio',
  '(any|every|all|different) (faith|faiths|religion|religions|belief|beliefs|credo|credos) <0-4> (none|ninguno|welcome|no)?',
  '(of any faith|de cualquier credo|no religion|or none|o de ninguno)',
];

const places = [
  'polling|vote_center|vote_centers|vote|votes|precinct|casilla|votacion|shelter|albergue|cooling_center|cooling_centers|warming_center|detour|road_closed|traffic|parking|trafico|cierre|cierres|estacionamiento|desvio|closure|closures|lane|lanes|officers_will|bacheo|pothole|potholes|construction|obra|vaccine|vacuna|clinic|clinica|food_bank|despensa|donation_center|blood|sangre|repaving|permit|permiso|zoning|historic|historica|built_in',
  'funeral|funerals|sepelio|velorio|by_request_of_the_family|por_decision_de_su_familia|family_asks|services_will_be_held|services_are_set',
];

const all: readonly Rule[] = [
  phraseRule({
    id: 'religion/prayer',
    clause: 'religion',
    message: why,
    cases: [
      {
        severity: 'flag',
        any: [
          '(pray|praying|prayed|prays|prayer_warriors)',
          '(our|your|my|their|in_our|in_your|send|sending|lift|lifting|keep|need|needs|say|said|saying|offer|offering|extra|quick|moment_of|minute_of|power_of|lots_of|some|a|the|thoughts_and|hugs_and|love_and|answered|ask_for|asking_for) <0-3> (prayer|prayers)',
          '(prayers) (for|to|up|needed|go|going|answered|are|and|with|please|requested|appreciated|coming)',
          '(prayfor*|prayersfor*|godisgood|godbless|jesussaves|heisrisen|faithoverfear|tooblessed|prayersneeded|gloryto*|oremospor*|diosesbueno|bendecidos|confeendios|jesusvive)',
          '(lift|lifted|lifting|raise|hold) <0-4> (up)? <0-2> (to|before|in) (the_lord|god|jesus|christ|him|prayer|heaven|our_father|the_almighty)',
          '(god|the_lord|jesus|christ|our_lord|heaven|the_good_lord) <0-1> (bless|blesses|blessed|keep|watch_over|watches_over|protect|protects|protected|heal|heals|guide|guides|provide|provides|provided|answers|answered|spared|saved|saves|loves|forgives|sees|knows|willing|gave|gives|has_a_plan|is_good|is_great|is_so_good|is_risen|is_alive|is_faithful|is_watching|is_in_control|put|placed|calls|wants|sent|made|kept|was_riding|carried|works|reigns|lives)',
          '(He) is (risen|so_good|good_all|alive|faithful|so_faithful)',
          'he is (risen|good_all_the_time|so_good_all)',
          '(god|jesus|christ|lord) (bless|is|loves|saves|willing|almighty|forbid_it)',
          '(thank|thanks_to|thanks_be_to|praise|praise_be_to|praising|glory_to|glory_be_to|trust_in|faith_in|believe_in|worship|serve|serving|ask|asking|asked|turn_to|come_to|accept|know|follow|find|found|love|fear|obey|honor|seek|walk_with|peace_with|right_with|give_your_life_to|give_it_to|grace_of|hand_of|will_of|word_of|child_of|children_of|house_of|gift_from|message_from|blessing_from|talk_to|listen_to|without|need|needs|need_more|back_to) (the)? (god|jesus|christ|lord|almighty|savior|holy_spirit|allah|heavenly_father|jehovah|our_lord|good_lord)',
          "(have_a_blessed|too_blessed|so_blessed|truly_blessed|stay_blessed|blessed_to|blessed_day|blessed_sunday|blessed_easter|blessed_week|many_blessings|blessings_to|blessings_on|god's_blessings|god's_grace|god's_love|god's_plan|god's_will|god's_hand|god's_word|god's_house|god's_country|in_jesus'_name|in_jesus_name|in_his_name|in_the_name_of_jesus|by_his_grace|his_mercy|his_glory)",
          '(amen|alleluia|aleluya)',
        ],
        unless: [
          'praying mantis',
          ...secular.slice(0, 1),
          'song|movie|film|novel|book_club|exhibit|museum|opera|musical|concert|handel',
          'quiet_room|for_everyone|prayer_rug|eid|ramadan|traffic|officers_will|prayer_rugs|prayer_flag|prayer_flags|house_of_prayer',
        ],
        notReported: true,
      },
      {
        severity: 'flag',
        any: [
          '(reza|rezan|recen|recemos|rezar|rezando|rezamos|rece|recenle|rezarle|rezaremos|ora|oren|oremos|orar|orando|oramos|oraremos|elevemos|elevar) <0-4> (por|un|una|juntos|juntas|a|al|el|la|para|oracion|oraciones|plegaria|rosario|padrenuestro|todos|mucho|con)',
          '(oremos|recemos|recenle|oren|recen)',
          '(prayer|prayers|oracion|rezar) <0-1> (changes|works|heals|moves|saves|mueve|cambia|sana|todo_lo_puede|hace_milagros)',
          '(acerquense|acerquese|acercate|confiesen|volvamos|volteen) <0-1> (al|a_el|a) (señor|dios|cristo|jesus|iglesia|fe)',
          '(con|tengan|tenga|sin|falta_de|mucha) fe <0-2> (todo|en_dios|se_puede|nada|y_oracion|señor)',
          '(virgen|virgencita) <0-4> (manto|cubra|cuide|interceda|bendiga|proteja|acompañe|ampare)',
          '(una|nuestras|sus|en_nuestras|en_sus|muchas|hagamos|elevamos|cadena_de|minuto_de|momento_de|unidos_en|unamonos_en|pedimos|hacer|con) (oracion|oraciones|plegarias|plegaria)',
          '(un|el|rezar|juntos) (padrenuestro|padre_nuestro|avemaria|ave_maria|rosario_completo|rosario)',
          '(gracias_a|bendito|alabado|gloria_a|primero|dale_gracias|demos_gracias|den_gracias|agradecerle|agradecer|encomendamos|encomienden|encomendarse|encomendemos|en_manos_de|en_las_manos_de|pidamos|pidanle|pidamosle|pidan|pidiendole|confien|confiemos|crean|fe_puesta|bendicion_de|poder_de|voluntad_de|palabra_de|temor_de|amor_de|milagro_de|regalo_de|hijos_de|casa_de|ayuda_de|con_el_favor_de|brazos_de) <0-2> (dios|diosito|cristo|jesus|jesucristo|Señor|virgen|virgencita|altisimo|todopoderoso|san_judas|san_juditas|creador|jehova|papa_dios)',
          '(dios|diosito|cristo|jesus|jesucristo|el_señor|nuestro_señor|la_virgen|la_virgencita|san_judas|san_juditas|el_altisimo|papa_dios) <0-2> (bendiga|bendigan|bendice|cubra|ampare|cobije|fortalezca|consuele|acompañe|reciba|ilumine|guie|de_fortaleza|tiene_el_control|tiene_un_plan|cuide|cuida|guarde|proteja|protege|protegio|protegieron|ama|aman|salva|sana|provee|proveera|quiere|quiera|mediante|perdona|escucha|sabe_lo_que|nos_mando|nos_dio|nos_libro|es_bueno|es_grande|es_fiel|es_amor|vive|reina|ha_resucitado|resucito|esta_con|esta_vivo|los_tenga|lo_tenga|la_tenga|en_su_gloria|te|les|nos|me_hizo|hizo_el_milagro|obro|puso|tiene)',
          '(que|si) (dios|diosito|la_virgen|el_señor) <0-2> (los|las|la|lo|nos|te|les|quiere|quiera|me)',
          '(dios|diosito|la_virgen|virgencita) (mediante|primero|los|las|nos|te|lo|la|me|les)',
          '(bendiciones|bendicion) <0-2> (a_todos|para_todos|para|en|a|de_lo_alto|del_cielo|dios)',
          '(feliz|bendecido|bendecida|bendecidos) <0-1> (y)? (bendecido|bendecida|bendecidos) <0-1> (dia|semana|domingo|todos)?',
          '(el_reino|la_gloria|la_gracia|la_mano|la_paz|la_casa|la_palabra|el_amor) (de|del) (dios|señor|cristo|jesus)',
          '(si_no_fuera_por|sin|cerca_de|acerquense_a|acercate_a|vuelvan_a|volver_a|regresen_a|busquen_a|conozcan_a|recibe_a|reciban_a|acepten_a|acepta_a|siguan_a|sigan_a|abran_su_corazon_a|abrale_la_puerta_a|le_abra_la_puerta_a|entreguense_a|entregue_su_vida_a|alabanza_a|alabamos_a|alabar_a) <0-1> (dios|cristo|jesus|jesucristo|señor|virgen)',
        ],
        unless: ['por_dios|gracias_a_dios_es_viernes', 'barrio|colonia (san|santa)', 'corpus'],
        notReported: true,
      },
    ],
  }),
  phraseRule({
    id: 'religion/preaching',
    clause: 'religion',
    message: why,
    cases: [
      {
        severity: 'flag',
        any: [
          '(scripture|scriptures|bible_says|bible_tells|bible_teaches|good_book|word_of_god|holy_bible|bible_verse|verse_of_the|gospel_of|the_gospel|book_of_romans|book_of_genesis|ten_commandments|biblical) <0-4>',
          '(la_biblia|las_escrituras|la_palabra|sagradas_escrituras|el_evangelio|versiculo|los_diez_mandamientos|el_libro_de_proverbios|el_libro_de_salmos) <0-1> (dice|nos|enseña|del|de|es|manda|lo_dice)',
          '(genesis|exodus|psalm|psalms|proverbs|isaiah|jeremiah|matthew|mark|luke|john|romans|corinthians|ephesians|philippians|hebrews|james|revelation|joshua|galatians|surah) @num',
          '(isa|ps|pss|prov|matt|mt|lk|mk|jn|rom|cor|eph|phil|gal|heb|jas|rev|jer|deut|exod|tim|thess|sal|prov|mat|luc|apoc) (@time|@num) <0-2> (learn|heart|read|look|lea|says|dice|verse|today|hoy|amen|remember)',
          '(isaiah|jeremiah|proverbs|psalm|psalms|romans|corinthians|ephesians|philippians|hebrews|galatians|matthew|luke|deuteronomy|isa|prov|rom|phil|eph) @time',
          '(on_your_knees|on_our_knees|bend_the_knee|bow_your_head|bow_your_heads|bow_our_heads|de_rodillas|arrodillese|arrodillense|hinquense)',
          '(de|el_de|los_de|el) alla arriba <0-6>',
          '(encomiendese|encomiendense|encomendarse|encomiende) <0-1> (a|con) <0-3>',
          '(eyes|hands|ojos|manos) <0-2> (turned|lifted|raised|al|a) <0-2> (heaven|ceiling|sky|cielo|techo) <0-8> (nobody|no_one|nadie|there)',
          '(morenita|lupita_del_tepeyac|san_judas_tadeo|santo_niño_de_atocha|sagrado_corazon|señor_de_los_milagros) <0-6>',
          '(dia|fiesta|feliz_dia) de (la virgen|nuestra_señora|la guadalupana) <0-6> (patrona|protectora|madre|reina|bendiga|proteja|cuide|nuestra)',
          '(patrona|protectora|reina|madre) <0-2> de (nuestra|esta|nuestro|este) (ciudad|pueblo|comunidad|tierra)',
          '(persignese|persignense|santiguese|santiguense|encomendemonos)',
          '(he|god) who <0-1> (began|started|watches|made|holds|hears|calms|keeps)',
          '(church|temple|parish|faith) family',
          '(virgen|virgencita|san @name|san_judas|santo|santa) <0-2> (interceda|intercede|ruegue|proteja|cuide|ampare|bendiga)',
          'to god be the glory|gloria_a_dios',
          '(salmo|salmos|proverbios|isaias|mateo|lucas|romanos|corintios|efesios|filipenses|hebreos|apocalipsis|exodo) @num',
          '(he|christ|jesus) is risen',
          '(jesus|christ|he|god|islam|christ_alone|the_lord) <0-1> (is|was) (the|our|my|your)? <0-1> (reason|way|truth|answer|light|king|lord|savior|rock|healer|only_way|son|straight_path|one_true)',
          '(reason for (the|every|this) (season|one|light|holiday))',
          '(keep|put) christ <0-2> (christmas)',
          '(built|founded|raised|stands|rooted) on <0-2> (christian|faith|biblical|god|gospel|godly|judeo_christian|prayer) <0-2>',
          '(fundada|fundado|construida|cimentada|basada) en <0-2> (fe|cristo|dios|valores_cristianos|la_biblia|evangelio)',
          '(sunday|sundays|sabbath|domingo|domingos|saturday) <0-1> (is|are|es|son) (for|para) <0-2> (church|god|lord|worship|misa|iglesia|dios|rezar|señor)',
          '(christian|biblical|godly|catholic|cristianos|cristianas) (values|principles|heritage|morals|valores|principios)',
          '(save|saves|saved|saving|win|winning) <0-2> (soul|souls)',
          '(that|it) (was|is) (jesus|god|the_lord|an_angel|divine)',
          '(leave|come_out|get|are_you|got|and_leave) saved',
          '(born_again|get_saved|be_saved|eternal_life|everlasting_life|salvation|repent|repentance|redemption_of|sinners|judgment_day|second_coming|end_times|rapture|holy_spirit|holy_ghost|armor_of_god|walk_in_the_word|washed_in_the_blood|blood_of_the_lamb|kingdom_of_heaven|kingdom_of_god|gates_of_heaven|fear_of_the_lord|man_of_god|woman_of_god|godly|god_fearing|ungodly|heathen|heathens|infidel|infidels)',
          '(burn|burning|rot|go|going|end_up|straight) <0-2> (in|to) hell <0-4> (unless|if|sinner|forever|believe|repent)',
          '(no hay|solo|fuera de|sin) <0-3> (salud|paz|salvacion|vida|esperanza|camino|ciudad) <0-2> (sin|en|con|que_prospere) <0-1> (cristo|dios|jesus|el)',
          '(arrepientanse|arrepientete|conviertanse|salvacion|vida_eterna|pecadores|pecador|juicio_final|fin_de_los_tiempos|nacer_de_nuevo|sangre_de_cristo|temerosos_de_dios|temeroso_de_dios|alma_perdida|salvar_su_alma|salve_su_alma|salvar_tu_alma)',
          '(cristo|jesus|jesucristo|dios) <0-2> (es|fue|era) (el|la|nuestro|mi|su)? <0-2> (camino|verdad|rey|señor|salvador|razon|unico|respuesta|luz|amor|refugio|sanador)',
          '(rey de (esta|nuestra) (ciudad|nacion|casa))',
          '(abriendo|abre|abrir|abrirle|invita|entrada) <0-4> (al_demonio|al_diablo|a_satanas|demonio|satanas|diablo)',
          '(obra|cosa|fiesta|culto|dia|adoracion) (del|de|al) (diablo|demonio|satanas|maligno)',
          "(devil|devil's|satan|satan's|satanic|demonic) <0-3> (work|holiday|worship|worshippers|music|playground|birthday|door|night|doing|party)",
          "(this_is|we_are|we're|remain|stay|one|still|proud|always) <0-1> (a)? (christian|catholic|godly|god_fearing|muslim|jewish) (town|city|nation|community|country|people|values)",
          '(somos|esta_es|este_es|es) <0-1> (un|una)? (pueblo|ciudad|nacion|comunidad|tierra|gente) (de_dios|catolica|catolico|cristiana|cristiano|creyente|guadalupana|guadalupano|de_fe|mariana)',
          "(everybody|everyone|you|y'all|we_all|this_town|this_city|our_kids|our_schools|families) <0-1> (needs|need) <0-2> (jesus|god|church|the_lord|prayer|a_church_home|faith)",
          '(todos|ustedes|esta_ciudad|este_pueblo|la_juventud|los_jovenes) <0-2> (necesita|necesitan|ocupan|ocupa|falta|faltan|hace_falta) <0-2> (dios|cristo|jesus|iglesia|fe|oracion|de_dios)',
          "(there|there's|theres|is) <0-2> no (god|heaven|hell|afterlife|allah|higher_power|man_in_the_sky|one_true_god)",
          "(god|heaven|hell|religion|the_bible|prayer|faith|church|jesus|praying) <0-2> (is|isn't|are|does|doesn't|do|won't|never|was) <0-1> (a|an|not|just)? <0-1> (fairy_tale|fairy_tales|myth|joke|real|made_up|superstition|nonsense|delusion|crutch|scam|lie|imaginary|fixed|fix|save|stop|put_out|fill|dead|for_the_weak|bunk|mumbo_jumbo|hocus_pocus)",
          '(one true god|un solo dios verdadero|unico dios verdadero)',
          '(imaginary_friend|sky_daddy|sky_fairy|invisible_man|superstition|superstitions|superstitious) <0-6>',
          '(no_hay|no_existe|no_hay_ningun|que_no_hay) <0-2> (dios|cielo|infierno|mas_alla|paraiso|milagros)',
          '(dios|la_religion|la_iglesia|la_fe|la_biblia|rezar|la_virgen|los_santos) <0-2> (es|no_existe|son|no_sirve|no_arregla|no_tapa|no_apaga) <0-1> (un|una)? (cuento|cuentos|mito|mentira|invento|supersticion|supersticiones|puro_cuento|puros_cuentos|engaño|chiste|nada)?',
        ],
        unless: [
          ...secular,
          'calle|street|avenue|parade|desfile|pastorela|diablitos|red_devils|blue_devils|devils (win|lose|play)',
        ],
        notReported: true,
      },
    ],
  }),
  phraseRule({
    id: 'religion/invitation',
    clause: 'religion',
    message: why,
    cases: [
      {
        severity: 'flag',
        any: [
          "(join|come|invite|invited|invites|welcome|attend|see_you|meet_us|bring|stay|stick_around|follow_us|go|head|went|gather|don't_miss|be_at|make_it_to|get_to|get_back_to|you_should|everyone_to|save_a_seat|sign_up|register|all_are) <0-8> @worship",
          '(los_esperamos|las_esperamos|lo_esperamos|te_esperamos|los_invitamos|le_invitamos|te_invitamos|invitamos|acompañenos|acompañennos|acompañanos|acompañeme|acompañenme|vengan|venga|ven|vayan|vaya|asistan|asista|quedese|quedense|unanse|unase|no_falten|no_se_pierdan|pasen|participe|participen|estan_invitados|congregarse|congreguense|traiga|traigan|celebremos|encargar|encarguen|mandar_decir|inscribase|lleven|llevelos) <0-8> (@worship|iglesia|templo|parroquia)',
          '(come|join|visit|find|get|take|bring|see_you|home|welcome|back) <0-6> (church|church_home|parish|congregation|fellowship|temple|ministry|ministries) <0-8> (sunday|saved|service|worship|family|us|welcome|pastor|invite|kids|everyone|come_as_you_are|morning|home)',
          '(come_as_you_are) <0-4>',
          '(pastor|father|rev|reverend|bishop|imam|rabbi|brother|preacher|minister|padre|obispo|hermano|parroco) <0-3> <0-4> (lead_us|leads_us|will_lead_us|leading_us|bless|blesses|will_bless|bendecira|bendice|dirigira|guiara) <0-8>',
          '(say|says|celebrate|celebrates|celebrating|offer|offers|hold|holds|saying|oficiara|celebrara|ofrecera) <0-3> (mass|misa|service_of|worship|rosary|rosario) <0-8> (for|hope|see_you|por|join|pews|para)',
          '(see_you|sitting|hope_to_see|veremos|nos_vemos) <0-4> (pews|pew|church|mass|misa|iglesia|templo|worship|service|culto)',
          '(led|dirigida|dirigido|guiada|encabezada) (by|por) (pastor|father|rev|reverend|bishop|imam|rabbi|el_padre|el_pastor|el_obispo|el_parroco|la_pastora|monseñor) <0-4> <0-4> (prayer|worship|oracion|bendicion|jesus|god|lord|dios)',
          '(moment|minute|time|hour|night|day|evening|circle) of (prayer|worship|praise)',
          '(moment|minute|time) of <0-2> (prayer|worship|praise)',
          '(momento|minuto|hora|noche|dia|circulo|cadena|jornada) de (oracion|adoracion|alabanza|rezo)',
          '(churches|church|families|kids|schools|young_people|jovenes|familias|mas_familias|more_people|more_folks|more_families|si_mas) <0-3> (went|go|going|fueran|vayan|fueramos|returned|back) <0-2> (to|a) (mass|church|misa|la_iglesia|worship|sunday_school)',
          '(national day of prayer|dia nacional de oracion) <0-8> (join|come|us|unite|venga|acompañe|unase)',
          '(coro|choir|band) <0-8> (alabanza|worship)',
          '(thank|thanks|agradecer|agradecerle|agradezco|agradecemos|gracias|milagro|milagrito|manda|veladora|promesa) <0-4> (virgen|virgencita|san_judas|san_juditas|san_antonio_de|santo_niño|santa_muerte|malverde|san_martin_caballero|señor_de_los|divino)',
          '(en|ya_esta_en|descansa_en|esta_en|goza_en|subio_al|gano) (los)? (brazos (de|del)|el_cielo|la_gloria|cielo_con|santa_gloria|un_angelito|un_angel) <0-4>',
          '(with|in|home_to|arms_of|gone_to|called_home) <0-2> (heaven|the_angels|the_lord|jesus|glory|heavens_gates) <0-2>',
          '(guardian_angel|guardian_angels|angel_watching|angels_watching|miracle_from|miracle_of|divine_intervention|divine_providence|heaven_sent|milagro_de|milagro_divino|angel_de_la_guarda)',
        ],
        unless: [
          ...places,
          ...secular.slice(0, 2),
          'angel_tree|los_angeles|invocation|invocacion|civic_fellowship|fellowship_program|research_fellowship|becas',
        ],
        notReported: true,
        notNegated: true,
      },
    ],
  }),
  phraseRule({
    id: 'religion/disparaging',
    clause: 'religion',
    message: {
      en: 'This runs down a faith or its followers. It cannot be published.',
      es: 'Esto denigra a una religión o a sus creyentes. No se puede publicar.',
    },
    cases: [
      {
        severity: 'block',
        all: [
          [
            '@faith-group',
            "(their|your|that|those|this|it's|esa|esos|esas|ese|su|sus|la|el) <0-2> (religion|faith|church|temple|worship|holy_book|prophet|idol|idols|god|gods|fe|iglesia|templo|culto|profeta|dioses|idolos|santos|lamps)",
          ],
          [
            "(circus|circuses|special_treatment|always_want|always_demand|tired_of_the|so_called|nonsense|waste_your_time|wasting_your_time|keep_your_kids|keep_your_children|stay_away_from|nothing_good|never_good|ruining|ruin|overrun|hate|hates|whine|whines|whining|whined|whiners|conned|con_men|hygiene|gullible|hicks|hillbillies|bumpkins|nuts|crazy|stupid|dumb|ignorant|dirty|stink|stinks|smell|smelly|weird|weirdos|dumber|dumbest|silly|odd|strange|creeps|annoying|pushy|holier_than_thou|fairy_tales|fairy_tale|their_kind|your_kind|those_people|obvious_reasons|bow_to|bowing_to|nobody_wants|nobody_here_wants|rolling_in_the|speaking_in_tongues|babble|babbling|gibberish|medieval|oppress|oppressed|bombs|bomb|jihad|sharia|multiply_like|breed|money_grubbing|cheap|lazy|lost_people|damned|doomed|going_to_hell|burn_in|not_real|never_trust|watch_out_for|hide_your|cult|cults|cultish|idol|idols|idolatry|idolaters|heathen|heathens|infidel|infidels|devil|devils|satan|satanic|demon|demons|demonic|brainwashed|brainwashing|backward|backwards|savages|barbaric|primitive|terrorist|terrorists|fanatic|fanatics|fanatical|extremists|pests|leeches|parasites|vermin|sheep|sheeple|morons|idiots|fools|weirdos|kooks|wackos|nutjobs|freaks|creepy|mumbo_jumbo|hocus_pocus|superstition|superstitions|superstitious|false_god|false_gods|false_prophet|fake_religion|blasphemy|blasphemous|evil|filthy|dirty|cheap|greedy|pedophiles|perverts|hypocrites|liars|crazies|not_a_real|doesn't_belong|don't_belong|not_welcome|go_back|pack_up|go_home|get_out|is_a_joke|are_a_joke|is_garbage|is_trash|worshipping|worship_(cows|elephants)|voodoo|witchcraft|medieval|disgrace|plague|invasion|taking_over|hate_us|hates_us)",
            '(no_les_crean|no_les_crea|no_les_hagan|quitan_el_tiempo|quitando_el_tiempo|nada_bueno|alejen|aleje_a_sus|ruidosos|escandalosos|quejarse|quejan|quejones|chillones|lloron|llorones|estafan|estafaron|bañarse|higiene|apestan|apestosos|huelen|cochinos|raro|raros|rara|ridiculo|ridicula|feos|feo|necios|metiches|latosos|fastidiosos|molestos|cuentos|cuento|reirse|risa|burlarse|esa_gente|esa_gentuza|gentuza|nadie_quiere|bombas|bomba|tapados|tapadas|trapo|codos|usureros|explotadores|condenados|perdidos|vacio|vacios|vacia|enfermos|enajenados|embrutecen|embrutecidos|sobran|estorban|secta|sectas|idolo|idolos|idolatria|idolatras|pagano|paganos|infiel|infieles|diablo|satanas|satanico|satanicos|satanica|demonio|demonios|demoniaco|lavados_del_cerebro|lavado_de_cerebro|les_lavan_el_cerebro|atrasados|retrogrados|salvajes|barbaros|primitivos|terrorista|terroristas|fanatico|fanaticos|fanatica|extremistas|plaga|ratas|parasitos|borregos|ignorantes|tontos|locos|ridiculos|payasos|hipocritas|mentirosos|ladrones|pillos|pillo|rateros|abusadores|brujos|brujeria|supersticion|supersticiones|supersticiosos|falso_dios|falsos_dioses|falso_profeta|falsa_religion|herejes|hereje|blasfemia|blasfemos|sucios|mugrosos|tacaños|avaros|no_son_bienvenidos|no_caben|que_se_larguen|largo_de_aqui|fuera_de_aqui|que_se_vayan|regresense|cierrenles|no_les_abran|es_una_burla|es_un_chiste|puro_cuento|bola_de|gritan_en_lenguas|invasion)',
          ],
        ],
        unless: [
          '(hate_crime|hate_crimes|crimen_de_odio|discrimination|discriminacion|vandalized|vandalized|vandalism|grafiti|graffiti|exhibit|exposicion|history|historia|museum|museo|novel|film)',
          'red_devils|blue_devils|diablos|diablitos|brujas|pastorela',
        ],
        notReported: true,
      },
      {
        severity: 'block',
        any: [
          '(sky_boss|sky_daddy|sky_fairy|sky_wizard|sky_god|cult_of|imaginary_friend|magic_man|bearded_man_in_the_sky)',
          '(aleluyas|mochos|mochas|persignados|rezanderos|rezanderas|santurrones|comehostias|chupacirios|chupahostias|tragahostias|cristianoides) <0-6>',
          '(keep|leave|take) (your|the|that|their) <0-3> (hanukkah|kwanzaa|ramadan|diwali|eid|rosary|hijab|turban|menorah) <0-6> (home|desk|yourself|elsewhere|out|away)',
          '(here|aqui) <0-1> (we|solo|nomas) <0-2> (keep|celebrate|celebramos|respetamos) <0-2> (real_one|la_verdadera|la_de_verdad|the_true|christmas_only)',
          'no (burkas|burka|hijabs|hijab|turbans|turban|yarmulkes|prayer_rugs|crosses|sotanas|velos) <0-8>',
          '(religious|bible|holy|church) (nut|nuts|freak|freaks|wackos|weirdos|nutjobs|zealots|fanatics|crazies|thumpers)',
          '(bible thumper|bible thumpers|jesus freak|jesus freaks|god botherers|god squad|holy roller|holy rollers|papists|mackerel snappers|happy clappers)',
          '(fanaticos|locos|pinches|malditos|mugrosos|bola de) <0-1> (religiosos|aleluyas|mochos|persignados|beatas|evangelicos|hermanos|cristeros)',
          '(devil worship|devil worshippers|devil worshipers|adoradores del diablo|adoracion al diablo|heap of idols)',
          '(your|that|their) (religion|faith) is (a joke|trash|garbage|fake|evil|wrong|false)',
          "(isn't|not|ain't) in their (book|bible|koran)",
          '(worshipping|worshiping|worship|bowing_to|praying_to|adoran|adorando|rezandole_a) <0-2> (cows|elephants|rats|monkeys|statues|idols|rocks|dolls|vacas|elefantes|monos|muñecos|idolos|piedras|estatuas|yeso|palos)',
        ],
        unless: ['mythology|mitologia|museum|museo|ancient|antiguo'],
        notReported: true,
      },
    ],
  }),
  ...witnessRules,
];

export const rules: readonly Rule[] = all.map(ofOwnWords);
