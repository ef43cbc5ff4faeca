import { defineClass } from '../classes';

/** Who or what keeps watch: people, vehicles, posts. */
defineClass('watcher', [
  'patrol|patrols|patrolman|patrolmen|cruiser|cruisers|squad_car|squad_cars|beat_car|beat_cars|prowl_car|unit|units|marked_unit|marked_units|police_car|police_cars',
  'officer|officers|deputy|deputies|trooper|troopers|constable|constables|ranger|rangers|warden|wardens|marshal|marshals|bailiff|bailiffs|sentry|sentries',
  'guard|guards|security_guard|security_guards|night_guard|watchman|watchmen|night_watchman|lookout|attendant|attendants|night_attendant|security|security_staff',
  'night_clerk|overnight_clerk|night_desk|night_operator|night_manager|dispatcher|dispatchers|k9|k_9|foot_patrol|bike_patrol|marine_unit|night_shift|graveyard_shift|night_crew',
  'patrulla|patrullas|patrullero|patrulleros|patrullaje|rondin|rondines|ronda|rondas|unidad|unidades|elemento|elementos|oficial|oficiales|agente|agentes|policia|policias',
  'guardia|guardias|vigilante|vigilantes|velador|veladora|veladores|custodio|custodios|alguacil|alguaciles|sereno|celador|celadores|vigilancia|despachador|despachadora|turno_de_noche',
]);

/** Moves of a watcher on its round. */
defineClass('rounds', [
  'pass|passes|pass_by|passes_by|drive_by|drives_by|drive_past|drives_past|roll_by|rolls_by|roll_through|rolls_through|rolls_past|come_by|comes_by|comes_through|swing_by|swings_by|swings_through|goes_by|go_by|goes_past|stop_by|stops_by|stops_at',
  'naps|sleeps|dozes|se_duerme|duerme|walks|walk|walk_through|walk_throughs|do_a_walk_through|goes_home|go_home|clocks_in|does_a_loop|does_a_sweep|check~|checks|patrol|patrols|cruise~|cruises|circle~|circles|loop~|loops|sweep~|sweeps|make_rounds|makes_rounds|make_the_rounds|makes_the_rounds|make_their_rounds|makes_its_rounds|walk_the|walks_the|cover|covers|covering|drive_through|drives_through|hit|hits|visit|visits',
  'leaves|leave|clock_out|clocks_out|goes_off|go_off|knocks_off|heads_in|head_in|heads_home|pulls_out|pull_out|returns|swaps_out|swap_out|rotates|changes',
  'pasa|pasan|pasara|pasaran|recorre|recorren|ronda|rondan|vigila|vigilan|patrulla|patrullan|da_la_vuelta|dan_la_vuelta|da_vuelta|dan_vuelta|da_vueltas|da_su_vuelta|da_el_rondin|hace_su_ronda|hace_la_ronda|hacen_la_ronda|hacen_su_ronda|hace_rondin|hacen_rondin|cubre|cubren|cubriran|checa|checan|revisa|revisan',
  'se_retira|se_retiran|se_va|se_van|sale|salen|deja|dejan|cambia_de_turno|cambian_de_turno|entrega_turno|entregan_turno',
]);

/** That nobody is there. */
defineClass('nobody-there', [
  "(nobody|no_one|nobody's|not_a_soul|nadie) <1> (in|at|on|around|watching|manning|en|a_cargo) <3> (booth|gate|gates|desk|shack|station|building|yard|dock|docks|plant|tower|post|side|lot|lobby|site|floor|duty|room|pier|marina|hangar|bridge|road|roads|beat|hall|school|campus|substation|caseta|puerta|planta|turno|estacion|bodega|patio|torre|muelle|lote|edificio|guardia|vigilancia|entrada)",
  '(left|leaves|leave|sits|stays|goes) (unattended|unsupervised|unprotected|uncovered)',
  "nobody_is|nobody's|no_one_is|no_one_s|nobody_out|no_one_out|nobody_past|no_one_past|nobody_between|no_one_between|nobody_there|no_one_there|nobody_watching|no_one_watching|nobody_minding",
  'nobody_watches|no_one_watches|nobody_checks|no_one_checks|nobody_patrols|no_one_patrols|nobody_covers|no_one_covers|nobody_guards|no_one_guards|nobody_mans|no_one_mans|nobody_staffs|no_one_staffs|nobody_monitors|no_one_monitors|nobody_scheduled|no_one_scheduled|nobody_assigned|no_one_assigned|nobody_relieves|nobody_locks|nobody_would_see|nobody_sits|nobody_answers_the_radio|nobody_comes|no_one_comes|nobody_shows|no_one_shows|nobody_arrives|nobody_gets|nobody_returns|nobody_relieves|nobody_covers_it',
  'nadie_llega|nadie_entra|nadie_viene|nadie_regresa|no_llega_nadie|no_entra_nadie|no_viene_nadie',
  '(lot|yard|building|station|plant|post|booth|dock|gate|site|floor|substation|desk|hall|shack|lote|patio|planta|caseta|edificio|estacion|muelle|bodega) <4> (is|sits|are|stays|esta|queda|se_queda) <1> (empty|unstaffed|alone|vacio|vacia|solo|sola)',
  "there's_nobody|there_is_nobody|there's_no_one|there_is_no_one|there_is_no_guard|there's_no_guard|has_nobody|have_nobody|leaves_nobody|not_a_single_unit|not_one_unit|not_one_officer|zero_units|zero_officers|zero_patrols",
  'no_patrol|no_patrols|no_patrol_car|no_patrol_cars|no_unit|no_units|no_officer|no_officers|no_deputy|no_deputies|no_guard|no_guards|no_security|no_watchman|no_attendant|no_night_guard|no_night_watchman|no_overnight_guard|no_overnight_staff|no_overnight_security|without_a_guard|without_guard|without_security|without_patrol|without_an_officer|no_eyes_on|no_coverage|zero_coverage|no_police_coverage|no_dispatcher|no_operator',
  'unstaffed|unmanned|unguarded|unpatrolled|unwatched|unmonitored',
  'sits_empty|sit_empty|stands_empty|stand_empty|left_alone|left_empty|sits_dark|goes_dark|goes_uncovered|goes_unwatched|is_all_alone|left_unattended|left_unguarded',
  'nadie_vigila|nadie_cuida|nadie_patrulla|nadie_revisa|nadie_checa|nadie_pasa|nadie_esta|nadie_queda|nadie_se_queda|nadie_cubre|nadie_ronda|nadie_resguarda|nadie_monitorea|nadie_ve|nadie_lo_vigila|nadie_la_vigila|nadie_lo_cuida|nadie_la_cuida|nadie_lo_ve|nadie_anda|nadie_hace_ronda|nadie_hace_rondin|no_hay_nadie|no_queda_nadie|no_esta_nadie|no_va_nadie|no_pasa_nadie|no_anda_nadie|no_vigila_nadie|no_se_queda_nadie|no_habra_nadie|no_pasa_ninguna_patrulla|no_entra_nadie_de_guardia',
  "no_hay_rondines|no_hay_rondas|no_more_patrols|no_more_rounds|stopped_patrolling|don't_patrol|doesn't_patrol|no_longer_patrol|no_longer_patrols|can't_patrol|ya_no_patrullan|ya_no_pasan|ya_no_pasa|ya_no_rondan|dejaron_de_pasar|dejamos_de_patrullar|has_no_one|have_no_one|no_bailiff|no_marshal|no_night_watch|no_sentry",
  'no_hay_quien|ya_no_hay_quien|no_tenemos_quien|no_habra_quien',
  'no_ambulance|no_ambulances|no_engine_company|no_fire_engine|no_rescue_unit|no_paramedic|no_paramedics|no_hay_ambulancia|no_hay_ambulancias|no_hay_paramedicos|sin_ambulancia|no_contesta_nadie|nobody_answers|no_one_answers_the_radio|no_hay_despachador',
  "no_tendra_guardia|no_tendra_vigilancia|no_tendremos_guardia|no_habra_guardia|no_habra_vigilancia|no_habra_velador|won't_have_a_guard|will_have_no_guard|will_not_have_a_guard|will_be_unstaffed|no_tiene_guardia|no_tiene_vigilante|no_tiene_velador|no_cuenta_con_guardia|no_cuenta_con_vigilancia",
  'no_hay_guardia|no_hay_guardias|no_hay_vigilante|no_hay_vigilancia|no_hay_velador|no_hay_patrulla|no_hay_patrullas|no_hay_patrullaje|no_hay_rondin|no_hay_policia|no_hay_policias|no_hay_oficial|no_hay_oficiales|no_hay_agentes|no_hay_unidades|no_hay_unidad|no_hay_elementos|no_tenemos_guardia|no_tenemos_velador|no_tenemos_vigilante',
  'sin_guardia|sin_guardias|sin_vigilancia|sin_vigilante|sin_velador|sin_patrulla|sin_patrullas|sin_patrullaje|sin_custodia|sin_resguardo|sin_policia|sin_oficiales|sin_agentes|sin_seguridad|sin_nadie|sin_elementos|sin_revisor|sin_unidades',
  'queda_sola|quedan_solas|queda_solo|quedan_solos|se_queda_sola|se_queda_solo|se_quedan_solas|se_quedan_solos|queda_solita|queda_solito|quedan_solitas|queda_desprotegid*|quedan_desprotegid*|queda_descubiert*|quedan_descubiert*|queda_desatendid*|queda_vacia|queda_vacio|quedan_vacias|esta_sola_de_noche|desatendido|desatendida|desprotegido|desprotegida',
]);

/** When a gap is of use to somebody: a time, a night, a change of shift. */
defineClass('gap-time', [
  '(de|from) @weekday (a|to|through|till|hasta) @weekday',
  '(through|until|till|hasta) <3> (month|week|year|end|mes|semana|fin|spring|summer|fall|winter|primavera|verano|otoño|invierno|@weekday|@month)',
  '@time',
  'night|nights|nightly|overnight|midnight|after_midnight|dark|after_dark|dawn|before_dawn|weeknight|weeknights|weekend|weekends|after_hours|shift_change|change_of_shift|shift_swap|until_shift|day_shift|lunch|lunchtime|until_monday|till_monday|until_morning|till_morning|all_week|these_days|right_now|until_further|this_month|this_week|holiday|holidays',
  'mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|sundays|los_domingos|los_sabados|los_viernes|los_lunes',
  'noche|noches|madrugada|madrugadas|medianoche|amanecer|cambio_de_turno|fin_de_semana|fines_de_semana|hasta_el_lunes|toda_la_noche|turno_de_dia|esas_horas|esas_tres_horas|a_esa_hora|por_ahora|este_mes|esta_semana|tarde|mediodia|hora_de_comida|dias_festivos|hasta_nuevo_aviso',
]);

defineClass('camera', [
  'camera|cameras|cam|cams|cctv|surveillance|lens|lenses|security_camera|security_cameras|surveillance_camera|surveillance_cameras|video_feed|video_feeds|dvr|nvr|recorder|recorders|plate_reader|plate_readers|doorbell_cam|monitors',
  'camara|camaras|camarita|camaritas|videovigilancia|grabadora|grabador|circuito_cerrado|monitor_de_seguridad|lector_de_placas|lectores_de_placas',
]);

/** What makes a camera useless. */
defineClass('camera-off', [
  "dark|dead|blind|blind_spot|blind_spots|dummy|dummies|fake|fakes|decoy|decoys|empty_shell|empty_shells|empty_housing|empty_housings|carcasa|carcasas|pura_carcasa|puras_carcasas|de_plastico|empty_box|just_a_box|hollow|cascaron|caja_vacia|for_show|just_for_show|props|not_hooked_up|never_hooked_up|not_plugged_in|unplugged|not_recording|not_record|nothing_is_recorded|isn't_recording|aren't_recording|hasn't_recorded|haven't_recorded|stopped_recording|stop_recording|never_record|doesn't_record|don't_record|records_nothing|nothing_there_is_being_recorded",
  "broken|offline|off_line|out_of_order|out_of_service|not_working|isn't_working|aren't_working|doesn't_work|don't_work|disconnected|disabled|been_down|is_down|are_down|still_down|went_down|go_down|been_out|is_out|are_out|went_out|still_out|knocked_out|fried|busted|kaput|on_the_fritz|switched_off|turned_off|shut_off|are_off|is_off|been_off",
  "does_not_reach|doesn't_reach|don't_reach|can't_see|cannot_see|doesn't_see|don't_see|doesn't_cover|don't_cover|not_cover|do_not_cover|does_not_cover|points_away|point_away|points_at_the_sky|points_the_wrong|facing_the_wrong|faces_the_wall|no_view_of|out_of_view|not_monitored|nobody_monitors|nobody_watches|no_one_watches|leaves_nothing|shows_nothing|loops_the_same|overwrites",
  'apagada|apagadas|oscuras|a_oscuras|muerta|muertas|descompuesta|descompuestas|averiada|averiadas|desconectada|desconectadas|desenchufada|desenchufadas|falsa|falsas|de_adorno|de_mentiras|de_mentira|de_utileria|de_juguete|puro_adorno|no_graba|no_graban|no_grabando|no_estan_grabando|no_esta_grabando|graba_en_negro|graban_en_negro|no_sirve|no_sirven|no_jala|no_jalan|no_funciona|no_funcionan|no_prende|no_prenden|fuera_de_servicio|fuera_de_linea|sin_señal|sin_imagen|sin_servicio|fallando|dejo_de_grabar|dejaron_de_grabar|tronada|tronadas|rota|rotas|dañada|dañadas|fundida|fundidas',
  "sin_funcionar|sin_servir|sin_grabar|sin_jalar|no_han_grabado|no_ha_grabado|can't_record|aren't_real|isn't_real|not_real|no_alcanza|no_alcanzan|no_llega|no_llegan|no_ve|no_ven|no_cubre|no_cubren|no_enfoca|no_enfocan|no_apunta|apunta_al_cielo|apunta_a_la_pared|punto_ciego|puntos_ciegos|sin_camaras|sin_camara|no_hay_camaras|no_hay_camara|no_tiene_camaras|no_tiene_camara|nadie_la_monitorea|nadie_las_monitorea|nadie_las_ve|tapada|tapadas|zona_muerta",
]);

/** Things that warn or hold back: alarms, sensors, detectors, screening. */
defineClass('alarm', [
  'hydrant|hydrants|fire_hydrant|fire_hydrants',
  'backup_power|emergency_power|fingerprint_reader|lector_de_huellas|planta_de_luz|leak_sensor|flood_gate',
  'motion_light|motion_lights|security_light|flood_lights|perimeter_light|luces_de_seguridad|luces_de_movimiento|luces_perimetrales',
  'alarm|alarms|intrusion_alarm|burglar_alarm|fire_alarm|fire_alarms|alarm_panel|fire_panel|panic_button|panic_buttons|duress_button|motion_sensor|motion_sensors|motion_detector|motion_detectors|sensor|sensors|detector|detectors|metal_detector|metal_detectors|magnetometer|magnetometers|smoke_detector|smoke_detectors|heat_detector|gas_detector|chlorine_detector|leak_detector|siren|sirens|outdoor_siren|sprinkler|sprinklers|sprinkler_system|fire_suppression|halon|fire_pump|xray|xray_machine|xray|x_ray|scanner|bag_scanner|baggage_scanner|badge_reader|badge_readers|card_reader|card_readers|keycard_reader|turnstile|turnstiles|standpipe|standpipes|access_control|intercom|radio_repeater|repeater|backup_generator|emergency_generator|generator|panic_bar|door_alarm|door_alarms|door_contact|door_contacts|perimeter_alarm|tamper_switch|security_system|door_sensor|window_sensor|floodlight|floodlights|security_lights|perimeter_lights|bollard|bollards|panel',
  'alarma|alarmas|boton_de_panico|botones_de_panico|sensor|sensores|sensores_de_movimiento|detector|detectores|detector_de_metales|detectores_de_humo|arco_detector|sirena|sirenas|rociador|rociadores|aspersores|sistema_contra_incendio|sistema_contra_incendios|rayos_x|escaner|lector_de_tarjetas|lector_de_credenciales|lector_de_gafetes|torniquete|torniquetes|control_de_acceso|panel_de_alarma|tablero_de_alarma|sistema_de_seguridad|generador|generadores|planta_de_emergencia|hidrante|hidrantes|repetidora|reflectores',
]);

/** Doors, gates, locks and fences. */
defineClass('barrier', [
  'drawer|cash_drawer|cajon|caja_de_dinero',
  'door|doors|side_door|back_door|bay_door|bay_doors|gate|gates|back_gate|side_gate|lock|locks|padlock|padlocks|latch|latches|deadbolt|fence|fencing|perimeter_fence|chain_link|window|windows|hatch|hatches|roof_hatch|loading_dock|roll_up|rollup_door|garage_door|shutter|shutters|entrance|side_entrance|buzzer|door_buzzer|vault|safe|cabinet|manhole|manholes|vent|skylight|turnstile',
  'puerta|puertas|porton|portones|reja|rejas|cerca|cerco|barda|candado|candados|cerradura|cerraduras|chapa|chapas|pestillo|cerrojo|ventana|ventanas|ventanal|escotilla|cortina_metalica|tragaluz|caja_fuerte|boveda|malla|malla_ciclonica|entrada_trasera|entrada_lateral|gabinete',
]);

/** That an alarm or a door does not do its work. */
defineClass('out-of-work', [
  "don't_come_on|doesn't_come_on|won't_come_on|burned_out|no_van_a_sonar|no_va_a_sonar|sin_refacciones|siguen_sin|no_encienden|no_enciende|only_for_looks|for_looks|just_for_show|for_show|for_decoration|de_adorno|puro_adorno|never_been_connected|never_connected|gone_for_repair|out_for_repair|in_the_shop|at_the_shop|se_lo_llevaron|en_el_taller|no_tienen_presion|no_tiene_presion|have_no_pressure|has_no_pressure|are_dry|no_van_a_servir|no_traen_agua|hasn't_worked|haven't_worked|has_not_worked|not_worked|no_ha_funcionado|no_han_funcionado|was_unplugged|was_disconnected|se_descompuso|keeps_failing|kept_failing|turned_it_off|shut_it_off|switched_it_off|unplugged_it|disconnected_it|taped_over|we_ignore_it|lo_apagamos|la_apagamos|lo_desconectamos|la_desconectamos|sigue_fallando|goes_off_by_itself|failed_its",
  "dead|broken|busted|offline|off_line|out_of_order|out_of_service|disabled|disconnected|unplugged|bypassed|switched_off|turned_off|shut_off|deactivated|silenced|muted|jammed|missing|removed|not_armed|disarmed|unarmed|never_armed|isn't_armed|inoperable|inoperative|non_working|nonfunctional|malfunctioning|on_the_fritz|kaput|fried|dark|on_bypass",
  "been_out|been_down|been_off|is_out|are_out|is_down|are_down|is_off|are_off|still_out|still_down|still_off|went_out|went_down|gone_out|knocked_out|has_failed|have_failed|failed|quit_working|quit|stopped_working|gave_out|gave_up|died|won't_work|won't_sound|will_not_sound|nothing_there_will_sound|won't_trip|won't_trigger|doesn't_work|don't_work|doesn't_sound|don't_sound|doesn't_go_off|don't_go_off|doesn't_trip|not_working|isn't_working|aren't_working|not_hooked_up|not_connected|isn't_connected|not_wired|not_reporting|isn't_reporting|no_signal|nobody_gets_a_signal|no_one_gets_a_signal|not_monitored|isn't_monitored|no_backup|waiting_on_parts|waiting_for_parts|until_parts|until_the_part|part_is|on_order|back_ordered|backordered|false_alarms",
  'sin_funcionar|sin_servir|sin_sonar|sin_jalar|muerta|muerto|muertas|muertos|descompuesta|descompuesto|descompuestas|descompuestos|averiad*|desconectad*|desenchufad*|desactivad*|apagad*|inservible|inservibles|bloquead*|fuera_de_servicio|fuera_de_linea|no_sirve|no_sirven|no_jala|no_jalan|no_funciona|no_funcionan|no_suena|no_suenan|no_sonara|no_sonaran|no_avisa|no_avisan|tampoco_avisan|tampoco_suena|tampoco_sirve|no_prende|no_prenden|no_detecta|no_detectan|no_marca|no_activa|no_se_activa|no_se_activan|sin_señal|sin_pilas|sin_bateria|sin_energia|sin_luz|sin_respaldo|se_descompuso|se_descompusieron|fallo|fallan|fallando|dejo_de_funcionar|dejo_de_sonar|dejaron_de_sonar|tronad*|rota|roto|rotas|rotos|dañad*|en_reparacion|esperando_la_pieza|esperando_refaccion|hasta_que_llegue_la_pieza|hasta_que_llegue_la_refaccion|no_la_arman|sin_armar|no_esta_armada',
]);

defineClass('unshut', [
  "hasn't_locked|hasn't_latched|hasn't_closed|hasn't_shut|not_locking|not_latching|no_ha_cerrado|ya_no_cierra|no_cierra_con_llave|never_closes|never_shuts",
  'emparejada|emparejado|entornada|propped_with|wedged_with|held_with|stopped_with',
  'lifts_by_hand|opens_by_hand|se_abre_con_la_mano|opens_with_a_credit_card|with_a_butter_knife|with_a_screwdriver|con_un_desarmador|no_le_pusieron_candado|no_le_ponen_candado|comes_right_up|se_levanta_sola|se_abre_sola|se_abre_solo|opens_by_itself|pushes_open|swings_open|just_pull|nomas_jalen',
  "unlocked|not_locked|isn't_locked|aren't_locked|isn't_even_locked|never_locked|never_lock|never_gets_locked|doesn't_lock|don't_lock|won't_lock|can't_be_locked|doesn't_latch|don't_latch|won't_latch|doesn't_close|don't_close|won't_close|won't_shut|doesn't_shut|doesn't_catch|doesn't_seal|will_not_lock|will_not_latch|will_not_close|does_not_lock|does_not_latch|does_not_close|is_open_all_night|stays_open_all|stands_open|stays_open_because|open_all_night|left_open|is_open_at_night|propped|propped_open|wedged|wedged_open|held_open|taped_open|ajar|no_lock|without_a_lock|lock_is_broken|broken_lock|lock_is_busted|missing_lock|just_push|give_it_a_shove|push_hard|pops_open|jiggle|opens_with_a|lifts_right|hole_in|gap_in|cut_open|has_a_hole|has_a_gap|big_enough_to|easy_to_climb|slip_through|squeeze_through|leads_straight|leads_right",
  'sin_llave|sin_candado|sin_seguro|sin_chapa|sin_cerrar|sin_tranca|no_cierra|no_cierran|no_se_cierra|no_se_cierran|no_cierra_bien|no_traba|no_tiene_candado|no_tiene_llave|no_tiene_seguro|no_tiene_chapa|no_se_pone_llave|nunca_se_cierra|nunca_tiene_llave|nunca_le_echan|abierta_toda|abierto_toda|queda_abierta|queda_abierto|quedan_abiertas|quedan_abiertos|se_queda_abierta|se_queda_abierto|se_quedan_abiertas|atorada_con|atrancada_con|detenida_con|trabada_con|entreabiert*|de_par_en_par|basta_con_empujar|nomas_empujen|nomas_empujele|con_empujar|con_un_empujon|tiene_un_hoyo|tiene_un_hueco|un_hueco_en|hoyo_en_la|agujero_en_la|chapa_rota|cerradura_rota|candado_roto|cabe_una_persona',
]);

defineClass('public-cash', [
  '(ten|twenty|thirty|forty|fifty|sixty|eighty|hundred|diez|veinte|treinta|cuarenta|cincuenta|@num) <1> (thousand|grand|mil_pesos|mil_dolares)',
  "(the|its|our|daily|day's|night's|cash|gate|meter|ticket|snack|bar|concession|entry|fine|fines|fee|fees|parking|weekend|@weekday) <1> (money|deposit|deposits|proceeds|take|receipts)",
  '(el|su|del) (dinero|deposito) <2> (de_la|del|de_las|de_los|recaudado|cobrado|junto)',
  "cash|cash_box|cashbox|cash_bag|cash_bags|cash_pouch|money_bag|bank_bag|bank_bags|deposit_bag|deposit_bags|day's_take|night's_take|the_take|takings|register_money|lockbox_money|money_pouch|petty_cash|coin_boxes|coin_bags|fare_boxes|fareboxes|meter_money|gate_money|night_drop|envelopes_of_cash|fee_money",
  'efectivo|caja_chica|la_caja|recaudacion|el_corte|corte_de_caja|bolsa_del_dinero|bolsa_de_dinero|bolsa_del_deposito|bolsa_del_banco|valija|valores|morralla|monedas|cobros|lo_recaudado|lo_que_se_junta|lo_cobrado|venta_del_dia',
]);

/** How cash moves or lies without protection. */
defineClass('unescorted', [
  'home|to_her_house|to_his_house|a_su_casa|in_a_cooler|mochila|en_una_mochila|en_una_bolsa|until_the_bank_opens|hasta_que_abre_el_banco|backpack|fanny_pack|cangurera|lonchera|lunchbox|diaper_bag',
  'alone|by_herself|by_himself|by_itself|by_themselves|on_her_own|on_his_own|on_foot|solo|one_clerk|one_cashier|one_person|one_employee|one_attendant|a_single_clerk|a_single_employee|single_handed|unescorted|without_escort|without_an_escort|no_escort|without_a_guard|no_guard|unarmed|no_officer|just_her|just_him|just_one|in_her_car|in_his_car|in_her_own_car|in_his_own_car|in_her_purse|in_a_backpack|in_a_tote|golf_cart|on_a_bike|by_bicycle|the_alley|back_way',
  'under_the_seat|under_the_counter|under_the_sink|under_the_desk|in_the_drawer|in_a_drawer|bottom_drawer|top_drawer|desk_drawer|file_cabinet|filing_cabinet|unlocked|overnight|until_close|until_monday|over_the_weekend|in_the_freezer|in_the_fridge|in_a_coffee_can|in_the_closet|in_the_back_room|in_the_office_until|shoebox|in_a_shoebox|in_the_shed|in_the_trunk|in_the_glove|behind_the',
  'sola|a_solas|solita|solito|a_pie|caminando|en_su_carro|en_su_coche|en_su_bolsa|en_su_mochila|en_bicicleta|sin_escolta|sin_custodia|sin_guardia|sin_vigilancia|sin_seguridad|un_solo_empleado|una_sola_empleada|una_sola_persona|una_sola_cajera|por_el_callejon|debajo_del|abajo_del|debajo_de_la|abajo_de_la|en_el_cajon|en_un_cajon|se_guarda|se_queda|toda_la_noche|hasta_el_lunes|en_una_caja_de_zapatos|en_el_congelador|en_el_archivero|en_la_cajuela|en_la_guantera',
]);

defineClass('cash-move', [
  'has|have|tiene|tienen',
  'trae|traen|se_trae|anda_con|keep_it|holds|hold',
  'walk|walks|walked|walking|carry|carries|carried|carrying|take|takes|taken|taking|bring|brings|drive|drives|haul|hauls|leave|leaves|left|go_out|goes_out|go|goes|pick_up|picks_up|picked_up|get_picked_up|collect|collects|collected|drop|drops|dropped|empty|empties|emptied|count|counts|counted|keep|keeps|kept|store|stores|stored|stash|stashes|stashed|sit|sits|stay|stays|hide|hides|hidden|move|moves|moved|transfer|transfers|run|runs',
  'lleva|llevan|llevara|carga|cargan|saca|sacan|sale|salen|camina|caminan|recoge|recogen|traslada|trasladan|transporta|transportan|deposita|depositan|guarda|guardan|deja|dejan|esconde|esconden|cuenta|cuentan|junta|juntan|vacia|vacian|mueve|mueven|queda|quedan',
]);

defineClass('plan-paper', [
  'drone_footage|aerial_footage|aerial_photos|footage_shows|footage_of|tomas_aereas|video_del_dron|sotano',
  'plan|plans|floor_plan|floor_plans|floorplan|floorplans|site_plan|layout|layouts|blueprint|blueprints|drawing|drawings|as_built|as_builts|as_built|schematic|schematics|diagram|diagrams|wiring_diagram|network_diagram|map|valve_map|full_map|cutaway|cad_file|cad_files|gis_layer|gis_file|walkthrough|walk_through|coordinates|locations_of|location_of_every|location_of_all',
  'plano|planos|croquis|mapa|diagrama|diagramas|esquema|esquemas|trazo|distribucion|planta_arquitectonica|coordenadas|ubicacion_de_las|ubicacion_de_los|ubicacion_de_cada',
]);

/** Parts of what a city cannot do without, that an attacker would look for. */
defineClass('critical', [
  'puntos_ciegos|blind_spots|blind_spot|salidas_de_emergencia|entry_points|weak_points|fuel_line|power_feeds',
  'los_cables|cables_de|cableado|fibra|basement_of|911|padlocks|candados|hatches',
  'police_station|police_headquarters|camera_layout|alarm_layout|security_layout|courthouse|guard_posts|cuartel|comandancia|camaras_de_seguridad|security_cameras|cell_tower|control_rooms',
  "chlorine|chlorine_feed|chlorine_room|chlorine_storage|ammonia|fluoride_feed|chemical_feed|chemical_storage|intake|intakes|raw_water|valve|valves|shutoff|shutoffs|shut_off|shutoff_valve|shutoff_valves|master_valve|main_valve|pump|pumps|pump_hall|pump_halls|pump_room|booster|booster_station|lift_station|clearwell|well_field|wellheads|control_room|control_conduit|conduit|conduits|substation|substations|transformer|transformers|feeder|feeders|switchgear|breaker|breakers|generator|generators|fuel_farm|fuel_tank|fuel_tanks|gas_line|gas_main|pipeline|scada|plc|server_room|server_rack|data_center|fiber_route|fiber_routes|fiber_line|fiber_trunk|backbone|switch_closet|radio_tower|repeater|dispatch_floor|dispatch_center|911_center|emergency_operations|evidence_room|evidence_locker|evidence_vault|armory|gun_room|gun_safe|holding_cell|holding_cells|cell_block|sally_port|jail|vault|panic_room|safe_room|tunnel|tunnels|utility_tunnel|utility_tunnels|treatment_plant|water_plant|plant_2|plant_1|wastewater_plant|filter_gallery|backflow|dam|spillway|floodgates|control_tower|judges_entrance|judges_parking|judge's_chambers|evacuation_route_for_the|safe_house|shelter_for_battered|domestic_violence_shelter",
  'cloro|cuarto_de_cloro|cloracion|dosificador|dosificacion|toma_de_agua|obra_de_toma|valvula|valvulas|valvula_maestra|valvulas_maestras|llave_maestra_de_agua|bomba|bombas|cuarto_de_bombas|bombeo|rebombeo|carcamo|carcamos|subestacion|transformador|transformadores|tablero_electrico|tableros|alimentador|alimentadores|ductos|tuberia_principal|gasoducto|oleoducto|scada|cuarto_de_servidores|servidores|site_de_computo|fibra_optica|cuarto_de_control|sala_de_control|torre_de_radio|centro_de_despacho|bodega_de_evidencias|cuarto_de_evidencias|armeria|celdas|separos|tunel|tuneles|planta_potabilizadora|planta_tratadora|planta_de_tratamiento|planta_de_agua|tanque_elevado|compuertas|presa|polvorin|casa_de_seguridad|refugio_de_mujeres',
]);

/** Words for showing or handing over a paper. */
defineClass('shown-to-all', [
  'este_es|this_is|miren|mira|fijense|por_aqui|look_at|check_out|shows_every|which_ones',
  "attached|attach|posted|post|posting|uploaded|upload|uploading|shared|share|sharing|here_is|here's|here_are|download|downloadable|linked|link|tap|click|swipe|see|view|open|published|online|on_our_page|in_the_comments|comments|pdf|full|complete|entire|every|all|shows|showing|marked|labeled|in_the_photo|in_this_photo|on_the_wall|behind_us|behind_her|behind_him|pictured|zoom|zoom_in",
  'adjunto|adjuntos|adjunta|adjuntamos|anexo|anexamos|subimos|subido|subida|compartimos|comparte|aqui_esta|aqui_estan|aqui_va|aqui_tienen|les_dejamos|dejamos|publicamos|publicado|colgado|colgamos|descarguen|descargue|descargar|enlace|liga|vean|vea|completo|completa|completos|todas|todos|marcadas|marcados|señaladas|señalados|se_ve|se_ven|en_la_foto|en_los_comentarios|detras|pdf',
]);

/** An hour of the day, in figures or words. */
defineClass('clock', [
  '(after|before|until|till|past|around|about|despues_de_las|a_partir_de_las|pasadas_las) (one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|midnight|una|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce)',
  '@time',
  '(at|around|about|by|till|until|from|between|after|before|past|a_la|a_las|hasta_la|hasta_las|desde_las|desde_la|entre_las|entre_la|de_las|de_la) <1> (@num|noon|midnight)',
  "(from|between|at|after|until|till|de|entre|a_las|de_las|desde_las) <1> (one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|una|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce) <2> (to|till|until|and|a|y|o'clock|in_the|de_la|every|each)",
  '@num (de_la_mañana|de_la_noche|de_la_tarde|de_la_madrugada|am|pm)',
]);
