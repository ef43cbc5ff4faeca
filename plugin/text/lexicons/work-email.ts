import { defineClass } from '../classes';

/** Setting up an account. */
defineClass('sign-up-act', [
  'sign_up|signs_up|signing_up|sign_up|signup|sign_in|signs_in|sign_on|register|registers|registering|create|creates|creating|created|open|opens|opening|make|makes|making|set_up|sets_up|setting_up|setup|start|starts|starting|join|joins|joining|enroll|enrolls|enrol|enrols|get|gets|log_in|log_on|login|build|builds|launch|launches|activate|claim|subscribe|hop_on|get_on|get_onto|come_join|connect|add|link|type_in|types_in|enter|plug_in|put|use|uses|using|verify',
  'registrarse|registrate|registrese|registrense|registra|registre|registren|registrar|registrense|inscribase|inscribete|inscribanse|inscribirse|inscriba|crear|crea|cree|creen|cream|crear_su|creando|abrir|abra|abre|abran|abrimos|abrirse|abren|se_abren|abriendo|hacer|haga|haz|hagan|hacerse|hazte|haganse|sacar|saque|saquen|saca|sacarla|sacarlo|armar|armen|arma|arme|dar_de_alta|dense_de_alta|dese_de_alta|date_de_alta|de_de_alta|den_de_alta|da_de_alta|alta|unete|unase|unanse|unirse|entra|entre|entren|entrar|suscribete|suscribase|suscribanse|activa|active|activen|conectate|conectese|conectense|metete|metanse|metase|ponga|pongan|pon|use|usa|usen|utilice|utiliza|utilicen|usar|ingrese|ingresen|ingresa|vincule|vincula|iniciar_sesion|inicia_sesion|inicie_sesion',
]);

/** Strong words for joining something in one's own name. */
defineClass('join-act', [
  'sign_up|signs_up|signing_up|register|registers|registering|join|joins|joining|enroll|enrolls|enrol|enrols|create|creates|make|makes|open|opens|set_up|sets_up|log_in|get_in|get_on|start|starts|hop_on|enter|type_in|put_in|put|give_it|swap|switch|change|use|using|takes',
  'registrate|registrese|registrense|registre|registren|inscribase|inscribete|inscribanse|crea|cree|creen|crear|abre|abra|abran|abrir|haz|haga|hagan|saca|saque|saquen|armen|arma|dese_de_alta|dense_de_alta|date_de_alta|darse_de_alta|den_de_alta|unete|unase|unanse|entra|entre|entren|metete|metanse|metanle|metale|metele|ponle|ponganle|pongale|pon|ponga|pongan|escribe|escriba|escriban|cambienle|cambiele|cambiale|cambie|cambien|usa|use|usen|jala|sirve|funciona',
]);

/** Signs that the thing joined is a place to show oneself and talk, not a service of the city. */
defineClass('social-hint', [
  'portfolio|comments_section|say_hi|neighborhood_app|vote_for|votar|leaderboard|rankings|union_page|sindicato',
  'chat|chats|chatting|photo|photos|selfie|selfies|profile|profiles|friend|friends|follow|follows|following|followers|tag|tags|tagged|page|pages|post|posts|posting|share|shares|sharing|comment|comments|likes|like_button|wall|feed|find_each_other|network|networks|community|group_chat|groups|forum|forums|meme|memes|clip|clips|video|videos|reel|reels|username|nickname|emoji|stories|challenge|dance|hashtag|verify_you|account|accounts|app|apps|board|boards|recipes|fan|fans|kit|marketplace|buy_and_sell|dating|platform|platforms|site|invite|discount_club|deals',
  'chatear|chat|foto|fotos|selfi|selfis|amigos|amistades|seguir|sigan|sigannos|siguenos|seguidores|etiquetar|etiqueta|etiquetas|etiquetarlos|publicar|publica|publiquen|compartir|comparte|compartan|comentar|comenten|comentarios|muro|grupo|grupos|foro|comunidad|video|videos|reto|retos|baile|apodo|cuenta|cuentas|perfil|aplicacion|app|pagina|tablero|plataforma|sitio|invitacion|red|descuentos',
]);

/** Social networks, and words for an account on them. */
defineClass('social-network', [
  'behance|dribbble|github|onlyfans|patreon|cashapp|zelle|gab|threads_account|waze|untappd|allrecipes|tripadvisor|facebook|fb|insta|instagram|ig|tiktok|tiktoks|tik_tok|twitter|threads|linkedin|snapchat|snapchats|youtube|pinterest|reddit|discord|whatsapp|telegram|twitch|tumblr|nextdoor|bluesky|mastodon|wechat|bereal|truth_social|strava|goodreads|goodbooks|storygraph|letterboxd|quora|vimeo|spotify|soundcloud|flickr|yelp|clubhouse|substack|venmo|tinder|bumble|steam|xbox|roblox|duolingo|etsy|ebay|meetup|lemon8|rumble|signal_account|gatherly|facebooks|instagrams|linkedins|pinterests',
  '(account|accounts|profile|profiles|page|handle|on|join|an|your|own|personal|cuenta|cuentas|perfil|en|su|tu|de|new|their) <1> x',
  'x (account|accounts|profile|profiles|page|handle|login)',
  '(personal|own|private|fresh|new|separate|second|propia|propio|personal|particular|nueva|nuevo) <1> (account|accounts|profile|profiles|page|pages|channel|channels|login|board|feed|cuenta|cuentas|perfil|perfiles|pagina|paginas|canal|canales|tablero)',
  '(account|accounts|profile|profiles|page|channel|cuenta|perfil|pagina|canal) <2> (of_your_own|of_their_own|of_your_very_own|in_your_own_name|as_yourselves|as_yourself|propia|propio|a_su_nombre|a_tu_nombre)',
  'social_media|social_account|social_accounts|social_network|social_networks|social_app|social_apps|social_profile|social_profiles|socials|fan_page|creator_account|followers|follow_ours|follow_us_back|dating_app|photo_app|video_app|the_app|this_app|page_each|profile_each|account_each|a_page_each|likes_and_follows|tag_us|tag_you',
  "profile|profiles|username|perfil|perfiles|no_account|don't_have_an_account|without_an_account|sin_cuenta|si_no_tienes_cuenta|si_no_tiene_cuenta|no_tienen_cuenta",
  'feis|feisbuc|feisbuk|face|redes|redes_sociales|red_social|seguidores|siganos|nos_siguen|tiktoks|una_cuenta_nueva|cuenta_de_face|cuenta_de_insta',
]);

/** The address the city gave an employee, in whatever words. */
defineClass('work-mail', [
  '@cityemail <1> (style|format|address|addresses|mail|email|login)',
  '(estilo|formato|tipo) @cityemail',
  '@citydomain <2> (email|emails|mail|mailbox|address|addresses|login|inbox|account|accounts|one|correo|cuenta|usuario|buzon|style|handle)',
  '(email|mail|mailbox|address|login|inbox|account|correo|cuenta|direccion|usuario|buzon|terminacion|su|tu|con|with|under|using|your|a|an|our|the|ends_in|end_in|termina_en|terminado_en) <1> @citydomain',
  '(correo|cuenta|direccion|buzon) @handle',
  '(work|work-issued|city|city-issued|city_hall|office|official|department|departmental|dept|division|professional|institutional|company|corporate|government|gov|municipal|employee|staff|payroll|duty|agency|county|library|airport|station|firehouse|fire_house|fire_dept|pd|fd|bfd|police|fire|court|clinic|utility|utilities|parks|water|transit|job|business|employer|desk|shop|hall|branch|precinct|dispatch|badge|day_job|nine_to_five|public_works|domain|org) (email|emails|mail|mails|mailbox|mailboxes|address|addresses|inbox|inboxes|login|logins|account_login|credentials|outlook|handle|one)',
  '(work|city|office|department|staff|employee|pd|fd|firehouse|library) <1> (email|mail|mailbox|inbox|login) (address|login|mail|email|account)',
  '(email|mail|mailbox|address|inbox|login|account|one) <2> (the_city|the_department|hr|payroll|the_chief|the_library|the_court|personnel|your_supervisor|i_t|we|you_were|they|you) <1> (gave|issued|assigned|set_up|provided|handed|hands_you|hands|gives|sends|writes|mails|sends_to|writes_to|pay|pays|get|got_at|use_at|use_for|were)',
  '(address|addresses|email|mailbox|inbox|one) <3> (on|from|at|above|under|printed_on|stitched) <2> (your|their|the|his|her|top) <3> (employee_id|id|id_badge|badge|business_card|city_card|id_card|work|job|city|pay_stub|paystub|paycheck|office|uniform|roster|name_tag|timecard|time_card|contract|station|desk|card)',
  '(address|email|mailbox|account|login) <1> (you_were|you_are|they_were) <1> (issued|given|assigned|handed)',
  '(mailbox|inbox|address|email) <1> you (read|check|open|use|answer) <1> (here|at_work|at_the_office|all_day)',
  '(el_que|la_que|correo_que|uno_que) <1> termina <1> en @citydomain',
  '(inbox|mailbox|address|email|one|account|login) <2> (payroll|hr|the_city|we|you) <2> (writes_to|mails|sends|pays|sign_in_with_here|log_in_with_here|use_here|clock_in_with|check_at_work|use_at_work|open_at_work|read_at_work)',
  '(same|one|address|login|account) <3> (you_use|you_sign_in_with|you_log_in_with|you_clock_in_with|we_use) <2> (here|at_work|on_the_job|at_the_office|for_timesheets|for_payroll|at_the_station)',
  '(the_city|city|our_domain|our_name) after the',
  'first_name_last_name_at|first_initial_last_name|first-initial-last-name|first_dot_last|first.last',
  'our domain',
  '(correo|correos|mail|email|buzon|direccion|cuenta|correo_electronico|usuario|usuario_y_correo|outlook|uno|la|el|al) <1> (institucional|institucionales|laboral|laborales|oficial|oficiales|municipal|municipales|corporativo|corporativa|gubernamental|empresarial)',
  '(correo|correos|mail|email|buzon|direccion|cuenta|correo_electronico|el|usuario|outlook) <1> (del|de_la|de_su|de_tu|de_mi|de_el|de|que_le_dio_la|que_les_dio_la|que_te_dio_la|que_nos_da_la|que_usa_en|que_usan_en|que_usas_en|que_usas_aqui_en) <1> (trabajo|chamba|jale|jale_de|ciudad|municipio|oficina|ayuntamiento|departamento|alcaldia|gobierno|presidencia|biblioteca|estacion|corporacion|empleado|empleo|nomina|gafete|cabildo|corte|policia|bomberos|city_hall|city|clinica|aeropuerto|palacio|palacio_municipal|dependencia|area)',
  '(correo|direccion|cuenta|buzon|outlook|el|la) <2> (que|donde) <2> (dieron|dio|asignaron|asigno|entregaron|entrego|dan|llega|mandan|checan|checas|usan|usas|usa|firman) <3> (recursos_humanos|la_ciudad|sistemas|el_municipio|la_oficina|el_trabajo|al_entrar|al_contratar*|el_talon|el_recibo_de_nomina|la_nomina|entrada|el_cheque|aqui|en_la_oficina|en_el_trabajo)',
  '(@citydomain|@handle) <1> (mail|email|login|address|style|correo)',
  '(work|city|oficina|trabajo|chamba) <1> (correo|email|mail)',
  '(your|their|his|her|the|a) (work|city|office|department|official) (account|accounts|login|credentials)',
  'city_e_mail|trabajo_email',
]);
