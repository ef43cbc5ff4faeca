import { defineClass } from '../classes';

/** Setting up an account. */
defineClass('sign-up-act', [
  'sign_up|signs_up|signing_up|sign_up|signup|sign_in|signs_in|sign_on|register|registers|registering|create|creates|creating|created|open|opens|opening|make|makes|making|set_up|sets_up|setting_up|setup|start|starts|starting|join|joins|joining|enroll|enrolls|enrol|enrols|get|gets|log_in|log_on|login|build|builds|launch|launches|activate|claim|subscribe|hop_on|get_on|get_onto|come_join|connect|add|link|type_in|types_in|enter|plug_in|put|use|uses|using|verify',
  'registrarse|registrate|registrese|registrense|registra|registre|registren|registrar|registrense|inscribase|inscribete|inscribanse|inscribirse|inscriba|crear|crea|cree|creen|cream|crear_su|creando|abrir|abra|abre|abran|abrimos|abrirse|abren|se_abren|abriendo|hacer|haga|haz|hagan|hacerse|hazte|haganse|sacar|saque|saquen|saca|sacarla|sacarlo|armar|armen|arma|arme|dar_de_alta|dense_de_alta|dese_de_alta|date_de_alta|de_de_alta|den_de_alta|da_de_alta|alta|unete|unase|unanse|unirse|entra|entre|entren|entrar|suscribete|suscribase|suscribanse|activa|active|activen|conectate|conectese|conectense|metete|metanse|metase|ponga|pongan|pon|use|usa|usen|utilice|utiliza|utilicen|usar|ingrese|ingresen|ingresa|vincule|vincula|iniciar_sesion|inicia_sesion|inicie_sesion',
]);

/** Social networks, and words for an account on them. */
defineClass('social-network', [
  'facebook|fb|insta|instagram|ig|tiktok|tik_tok|x_account|x_profile|on_x|an_x|twitter|threads|linkedin|snapchat|snap|youtube|pinterest|reddit|discord|whatsapp|telegram|twitch|tumblr|nextdoor|bluesky|mastodon|wechat|bereal|truth_social|strava|goodreads|goodbooks|meetup|quora|vimeo|spotify|flickr|yelp|letterboxd|clubhouse|substack|medium|venmo|tinder|bumble|steam|xbox|roblox|duolingo|etsy|ebay',
  'personal_account|personal_accounts|personal_profile|personal_profiles|personal_page|personal_channel|own_account|own_accounts|own_profile|own_profiles|own_page|own_channel|private_account|social_media|social_account|social_accounts|social_network|social_networks|social_app|social_profile|social_profiles|new_account|new_profile|fresh_account|fresh_profile|profile|profiles|followers|follow_us|follow_ours|fan_page|creator_account|your_socials|socials|handle|username',
  'feis|feisbuc|feisbuk|face|perfil|perfiles|cuenta_personal|cuentas_personales|cuenta_propia|cuentas_propias|cuenta_nueva|una_cuenta|su_cuenta_en|tu_cuenta_en|redes|redes_sociales|red_social|la_red|pagina_personal|canal_personal|sus_cuentas|tus_cuentas|seguidores|siganos|nos_siguen',
]);

/** The address the city gave an employee, in whatever words. */
defineClass('work-mail', [
  '@cityemail',
  '@citydomain <2> (email|emails|mail|mailbox|address|addresses|login|inbox|account|one|correo|cuenta|usuario|buzon|style|handle)',
  '(email|mail|mailbox|address|login|inbox|account|correo|cuenta|direccion|usuario|buzon|terminacion|su|tu|con|with|under|using|your) <1> @citydomain',
  '(work|work_issued|city|city_issued|city_hall|office|official|department|departmental|dept|professional|institutional|company|corporate|government|gov|municipal|employee|staff|payroll|duty|agency|county|library|airport|station|pd|fd|police|fire|court|clinic|utility|parks|job|on_duty|business|employer) (email|emails|email|emails|mail|mailbox|mailboxes|address|addresses|inbox|login|logins|account_login|credentials|outlook|one)',
  '(email|email|mail|mailbox|address|inbox|login|account) <2> (the_city|the_department|hr|it|payroll|the_chief|we|you_were) <1> (gave|issued|assigned|set_up|provided|handed)',
  '(address|email|email|mailbox|inbox) <1> (hr|it|we|payroll|you_were|they) <1> (gave|issued|assigned|set_up|handed)',
  '(address|email|email|mailbox|one) <3> (on|from|at) <2> (your|their|the|his|her) <2> (badge|business_card|city_card|id_card|work|job|city|pay_stub|paycheck|office|uniform)',
  '(correo|correos|mail|email|email|buzon|direccion|cuenta|correo_electronico|usuario|usuario_y_correo) <1> (institucional|institucionales|laboral|laborales|oficial|oficiales|municipal|municipales|corporativo|gubernamental|profesional|empresarial)',
  '(correo|correos|mail|email|email|buzon|direccion|cuenta|correo_electronico|el) <1> (del|de_la|de_su|de_tu|de_el|de|que_le_dio_la|que_les_dio_la|que_te_dio_la|que_nos_da_la) <1> (trabajo|chamba|jale|ciudad|municipio|oficina|ayuntamiento|departamento|alcaldia|gobierno|presidencia|biblioteca|estacion|corporacion|empleado|empleo|nomina|gafete|cabildo|corte|policia)',
  '(correo|direccion|cuenta|buzon) <2> que <2> (dieron|dio|asignaron|asigno|entregaron|entrego) <3> (recursos_humanos|la_ciudad|sistemas|el_municipio|la_oficina|el_trabajo|al_entrar|al_contratar*)',
  '(cuenta|correo|usuario) @cityemail',
]);
