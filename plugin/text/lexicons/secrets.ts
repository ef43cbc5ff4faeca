import { defineClass } from '../classes';

/** Words for a password or a login. */
defineClass('password-word', [
  'password|passwords|passcode|passcodes|passphrase|passphrases|pass_phrase|pass_word|pwd|psw|pass|login|logins|log_in|logon|log_on|sign_in|username|user_name|user|credentials|creds|admin_page|vpn|wpa2|network_key|wifi_key|wi_fi_key|encryption_key|recovery_key|api_key|access_token|service_account|secret_word|safe_word|challenge_word|shared_mailbox|root',
  '(asks|wants|asking|pide|pregunta) <4> (administrator|admin|login|usuario|administrador|who_you_are|quien_eres|quien_es)',
  'contraseña|contraseñas|contraseña|contraseñas|clave|claves|clave_de_acceso|usuario|usuarios|credenciales|palabra_clave|frase_secreta|palabra_secreta|acceso|llave_de_red|cuenta_de_servicio',
]);

/** Words for a code that is pressed or turned. */
defineClass('code-word', [
  'code|codes|pin|pins|combination|combinations|combo|combos|override|keypad|key_pad|key_code|keycode|passcode|master_code|duress|all_zeros|entry_number|door_number|then_pound|then_star|pound_key|star_key|hash_key',
  'codigo|codigos|clave|claves|nip|pin|combinacion|combinaciones|numero_maestro|tecla_gato|asterisco|numerito|maestro',
  '@code-press',
]);

/** Pressing it. */
defineClass('code-press', [
  'unlock|unlocks|desbloquea|desbloquean|punch|punches|punching|punch_in|key_in|dial_in_the|tap_in|opens_with|open_with|opens_on|set_to|set_on|unlocks_with|unlock_with|disarm|disarms|disarmed|disarming|spin|turn_the_dial|wants|answers_to|takes',
  '(press|presses|enter|enters|type|types|use|hit|hits|dial|do|try|turn|spin) <3> (@num|@date|zero|one|two|three|four|five|six|seven|eight|nine)',
  'marque|marquen|marcar|marcando|teclee|tecleen|teclea|tecleando|digite|digiten|oprima|opriman|metan|metale|abre_con|abren_con|se_abre_con|se_abren_con|abre_al|se_desactiva_con|se_quita_con|se_apaga_con|se_desarma_con|se_arma_con|se_abre_marcando|gira|giren',
  '(presione|ingrese|pongan|ponga|ponle|marca|pica|piquen|piquele|use|usen|gire|giren) <3> @num|@date',
]);

/** What such a code opens. */
defineClass('locked-thing', [
  'door|doors|gate|gates|keypad|key_pad|panel|lock|locks|lockbox|lock_box|key_box|key_safe|knox_box|padlock|padlocks|safe|vault|shed|sheds|side_entrance|back_entrance|rear_entrance|entrance|alarm|alarms|cabinet|bay|garage|locker|lockers|closet|storeroom|storage_room|supply_room|break_room|server_room|radio_room|evidence_room|pharmacy|cage|tablet|tablets|laptop|laptops|hatch|dock|docks|loading_dock|pier|marina|stand|booth|kiosk|bridge|drawbridge|well|tank|pump|pantry|attic|basement|field_house|clubhouse|dugout|press_box|concession|elevator|barrier|arm|turnstile|yard|pump_house|pumphouse|well_house|control_room|lift_station|substation|hangar|tower|crash_cart|med_cart|gun_locker|key_cabinet|truck|trailer|boat|container|rack|chain|box|room|rooms|entry|station|building|restroom|restrooms',
  'anden|muelle|quiosco|kiosco|puesto|gimnasio|bomba|pozo|puente|sotano|despensa|caseton|puerta|puertas|porton|portones|candado|candados|teclado|alarma|alarmas|chapa|chapas|caja_fuerte|caja_de_llaves|boveda|bodega|caseta|cerradura|cerraduras|reja|rejas|cuarto|entrada|entrada_lateral|gabinete|tablero|panel|compuerta|tanque|elevado|estacion|almacen|archivo|taller|hangar|torre|elevador|pluma|barrera|cajon|cajuela|contenedor|remolque|bote|llavero|edificio|oficina|patio|farmacia|locker|casillero',
]);

/** Machines and services inside the city's networks. */
defineClass('inner-machine', [
  'server|servers|router|routers|firewall|switch|gateway|vpn|rdp|remote_desktop|ssh|telnet|ftp|sftp|scada|plc|plcs|hmi|rtu|modem|access_point|nas|file_share|shared_drive|database|mainframe|domain_controller|admin_page|admin_panel|admin_console|control_panel|console|controller|dvr|nvr|camera_feed|port|ports|ip|ip_address|subnet|gateway_address|telemetry|bridge|repeater|printer|kiosk|backend|intranet|static_ip|dns|ldap|active_directory|hypervisor|terminal|phone_system|pbx|cad_system|mdt|radio_console|login',
  'servidor|servidores|ruteador|router|cortafuegos|firewall|switch|escritorio_remoto|acceso_remoto|modem|punto_de_acceso|base_de_datos|panel_de_control|consola|controlador|puerto|puertos|direccion_ip|ip|telemetria|impresora|conmutador|intranet|red_interna|subred|grabador|camaras|camara|codificador|terminal|sistema_de_control|sistema_scada',
]);

/** Good advice about passwords: they are talked of, not given. */
defineClass('password-advice', [
  "strong|stronger|strongest|weak|lazy|pick_a|pick_one|choose_a|choose_four|create_a_strong|make_up|never_reuse|don't_reuse|do_not_reuse|unique|longer|at_least|two_factor|2fa|two_step|multi_factor|mfa|password_manager|tips|hackers|hacker|usual_suspects|such_as|for_example|beats|beat|is_not_your_friend|instead_of|forgot|forgotten|reset_it|change_your|do_not_pick|don't_pick|awareness|we_will_never|never_ask|never_asks|never_call|class|workshop|phishing|length",
  'segura|seguras|elija|escoja|escojan|elijan|invente|evite|no_use|no_repita|nunca_repita|al_menos|dos_pasos|doble_factor|consejo|consejos|adivinar|adivinan|por_ejemplo|cambie_su|olvido_su|olvidaron|restablecer|nunca_le_pediremos|nunca_pedimos|no_comparta|taller|contraseñas_largas|contraseñas_seguras|de_su_banco',
]);

/** Codes and passwords meant for everybody, and codes that open nothing. */
defineClass('public-code', [
  '((guest|guests|visitor|visitors|patrons|customers|library) <3> (wifi|wi_fi|network|internet|hotspot)|guest_network|(network|wifi|wi_fi) <2> (guest|guests|visitors|patrons)|public_wifi|public_wi_fi|free_wifi|free_wi_fi|webinar|webinar_id|meeting_id|conference_id|dial_in|audio_guide|audio_tour|scavenger|treasure_hunt|seed_hunt|clue|escape_room|talking_kiosk|promo|promo_code|coupon|discount|discount_code|checkout|qr|qr_code|zip_code @num|area_code|building_code|city_code|code_of|code_section|dress_code|fire_code|code_enforcement|code_compliance|color_code|code_blue|morse|keyword|text_the_word|short_code|text_to|source_code|zoning_code|tax_code|code_for_america|code_camp|javascript|html)',
  '((visitas|visitantes|invitados) <3> (wifi|wi_fi|red)|(red|wifi|wi_fi) <3> (visitas|visitantes|invitados)|red_publica|wifi_gratis|wi_fi_gratis|audioguia|cupon|descuento|codigo_postal @num|codigo_de_construccion|codigo_municipal|codigo_qr|codigo_penal|reglamento|busqueda_del_tesoro|pista)',
]);

/** Words for a key of a machine: its value is long and mixed. */
defineClass('machine-key', [
  'key|keys|token|tokens|secret|secrets|hash|license_key|product_key|bearer|webhook|apikey|private_key|ssh_key|llave|ficha|token_de_acceso|llave_de_api',
]);
