import { defineClass } from '../classes';

/** Turns of family life and private trouble. */
defineClass('private-event', [
  'se_acaba_de_separar|se_acaba_de_divorciar|se_acaba_de_juntar|just_split_up|just_separated|recien_separada|recien_divorciada|lost_his_license|lost_her_license|perdio_la_licencia|le_quitaron_la_licencia',
  '(estan|van_a|anda|is_being|are|being) <1> (desalojando|desalojar|embargando|evicting|evicted|sued|foreclosed|demandando)',
  '(hijos|hijas|hijo|hija|niños|niñas|kids|children|daughter|son) (de_la|del|de_nuestro|de_nuestra|of) <2> <6> (primaria|secundaria|kinder|guarderia|preescolar|escuela|school|elementary|daycare)',
  '(fighting|peleando|battling|suing|demando) <2> (ex|exesposo|exmarido|ex_husband|ex_wife|exesposa) <4>',
  '(left|leaving|dumped|kicked_out|dejo|corrio) <2> (cheating|no_good|husband|wife|boyfriend|esposo|marido|esposa|novio)',
  '(se_esta|anda|estan|andan|is) (separando|divorciando|separating|divorcing)',
  '(pelea|pelean|peleando|fighting|fights|disputan) <4> (casa|custodia|house|custody)',
  '(house|casa) (went|goes|se_la_quedo|le_toco) <2> (to_him|to_her|el|ella)',
  '(judge|juez) (signed|firmo) <4>',
  '(his|her|sus|su|their) <2> (girls|boys|kids|twins|daughter|son|niñas|niños|hijas|hijos|hija|hijo|gemelos|gemelas|little_girl|little_boy) <6> (kindergarten|grade|school|daycare|preschool|kinder|primaria|secundaria|preescolar|guarderia|tercero|segundo|primero|cuarto|quinto|sexto|elementary|middle_school)',
  '(wife|girlfriend|esposa|novia|señora) <2> (is_due|due_in|is_expecting|is_pregnant|espera|esta_esperando|da_a_luz)',
  '(both|one|two) of (his|hers) <3> (kindergarten|grade|school)',
  '(very_small|tiny|new) <2> (reader|helper|boss|bundle) of (her|his) own',
  '(his|her|their|su) <1> (separation|separacion|divorce|divorcio|engagement|wedding_is_off|salary|sueldo|debt|debts|deudas|eviction|bankruptcy|custody|custodia|affair|baby_shower|newborn|new_baby|bebe|mortgage|hipoteca|arrest|probation|immigration|citizenship)',
  '(filed|filing|went|going|goes) <2> (for|through|into) <2> (divorce|bankruptcy|custody|separation|foreclosure|rehab|detox)',
  '(got|getting|just_got|finally) (engaged|divorced|separated|evicted|arrested|suspended|demoted|dumped|laid_off|remarried)',
  '(lost|losing|perdio) (her|his|su|a_su) <1> (mother|father|husband|wife|son|daughter|baby|job|house|home|mom|dad|brother|sister|mama|papa|esposo|esposa|hijo|hija|bebe|casa|trabajo|abuela)',
  '(se_le|se) (murio|fue|enfermo) <1> (su|el|la) @relative',
  '(battle|fight|pelea|pleito|juicio) <3> (custody|custodia|los_hijos|los_niños|the_kids|the_house)',
  '(single|soltero|soltera) (again|otra_vez|de_nuevo)',
  'divorce|divorced|divorcing|split_up|splitting_up|broke_up|break_up|breakup|custody_battle|custody_fight|alimony|child_support|single_again|newly_single|back_on_the_market|on_the_market_again|walked_out|kicked_out|left_him|left_her|husband_left|wife_left|cheating|cheated|eloped|remarried|married_last',
  'gave_birth|had_a_baby|had_her_baby|had_his_first|is_a_mom|is_a_dad|is_a_father|is_a_mother|became_a_mom|became_a_dad|in_labor|first_grandchild|new_grandma|new_grandpa|new_grandbaby',
  'laid_off|layoff|lost_her_job|lost_his_job|bankrupt|foreclosed|garnished|garnishment|behind_on_rent|behind_on_her_mortgage|repossessed|repo|payday_loan|credit_score|second_job|food_stamps|on_probation|dui|restraining_order|protective_order|immigration_status|visa_expired',
  'lost_her_mother|lost_his_father|lost_her_husband|lost_his_wife',
  'written_up|write-up|reprimand|performance_review|on_administrative_leave|makes_$|raise_of|passed_his_drug|passed_her_drug|goes_to_church|her_church|his_church',
  'divorcio|divorcia|divorcio|se_divorcio|divorciada|divorciado|divorciando|se_separo|separada_de|separado_de|pension_alimenticia|soltera_otra_vez|soltero_otra_vez|otra_vez_soltera|otra_vez_soltero|la_dejo|lo_dejo|se_fue_de_la_casa|la_engaño|lo_engaño|amante|se_comprometio|comprometida|pedida_de_mano|se_junto',
  'ya_es_mama|ya_es_papa|tuvo_a_su|tuvo_su_bebe|nacio_su|nacio_su_hija|nacio_su_hijo|se_llama_la_niña|primer_nieto|primera_nieta|ya_es_abuela|ya_es_abuelo|adoptaron|dio_a_luz|se_alivio',
  'lo_corrieron|la_corrieron|se_quedo_sin_trabajo|perdio_su_trabajo|bancarrota|embargaron|desalojaron|debe_la_renta|le_deben|libertad_condicional|en_la_carcel|orden_de_restriccion|papeles_migratorios|estatus_migratorio|sin_papeles',
  'se_le_murio|funeral_de_su|sepelio',
  'lo_suspendieron|la_suspendieron|la_castigaron|lo_castigaron|acta_administrativa|gana_$|salio_del_closet|borrachera|se_emborracha|toma_mucho',
]);

/** Being away from home or work, as people tell it. */
defineClass('away', [
  '(at|en) @person (ranch|cabin|lake_house|beach_house|place|rancho|cabaña)',
  '(estaran|andan|estan|andaran) <1> (en|por) <1> (cancun|cozumel|vegas|las_vegas|mexico|hawai|europa|paris|orlando|disney|italia|españa|vallarta|guanajuato|oaxaca|merida|mazatlan|monterrey|acapulco|guadalajara|veracruz|la_playa|crucero)',
  '(hiking|camping|fishing|skiing|diving|backpacking|sailing|hunting) in @any',
  '(on|at|in|en|por) <1> (beach|beaches|mountains|lake|coast|island|playa|crucero|sierra|montaña|costa|isla) <4> (till|until|through|thru|hasta)',
  '(luna_de_miel|honeymoon)',
  '(anda|esta|estara|is|are|at|off_to|up_at|down_at|en) <2> (his|her|su|sus|the_family) <1> (rancho|ranch|cabin|lake_house|lake_cabin|beach_house|cabaña|casa_de_playa|deer_lease|hunting_lease|condo|timeshare)',
  '(is|are|will_be|estara) (away|gone|out_of_town|out_of_state|fuera) <6> (from|until|till|through|next|this|all|hasta|del)',
  '(away|out|off|gone) (@month|jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec) @num',
  '(burning|using|taking|cashing|spending) <3> (vacation|pto|leave|comp) (days|time)',
  '(wheels_up|boards_a_plane|catches_a_flight|catches_a_plane|ships_out|deployed) <2> (for|to|on|in)',
  '(anda|esta|estara|andara) <3> en (guadalajara|monterrey|mexico|cancun|cozumel|oaxaca|merida|guanajuato|veracruz|mazatlan|acapulco|vallarta|orlando|las_vegas|disney|europa|españa|paris|hawai|san_antonio|houston|dallas|la_playa|el_rancho)',
  '(estrenando|haciendo|empacando|packing|packed) <2> (maleta|maletas|bags|suitcase)',
  "(is|are|will_be|he's|she's|was) (out|off|away|gone) <1> (until|till|through|thru|from|the|for|next|all|this|on) <1> (@num|@date|@weekday|week|month|two|three|vacation|leave|january|a)",
  "(goes|going|flies|flying|leaves|leaving|headed|heading|off|away|gone|drives|driving|sails|sailing) <2> (on|for|to) <2> (a_cruise|cruise|vacation|cancun|cozumel|tahoe|vegas|mexico|hawaii|europe|patagonia|portugal|paris|london|orlando|disney|colorado|italy|spain|alaska|puerto_vallarta|vallarta|oaxaca|monterrey|guadalajara|her_sister's|his_sister's|her_mom's|his_mom's|her_parents|his_parents)",
  "(is|are|will_be|he's|she's|estara|esta|anda|andara) (in|en|por) <1> (cancun|cozumel|tahoe|vegas|las_vegas|mexico|hawaii|hawai|europe|europa|patagonia|portugal|paris|london|orlando|disney|colorado|italy|italia|spain|españa|alaska|puerto_vallarta|vallarta|guanajuato|oaxaca|merida|mazatlan|monterrey|acapulco|guadalajara|san_miguel|veracruz|the_bahamas|costa_rica|jamaica)",
  '(se_va|se_fue|se_van|se_fueron|sale|salen|viaja|viajan|vuela|vuelan) <3> (a|de|para|por) <1> (@num|cancun|cozumel|vegas|las_vegas|mexico|hawai|europa|paris|orlando|disney|italia|españa|vallarta|guanajuato|oaxaca|merida|mazatlan|monterrey|acapulco|guadalajara|veracruz|rancho|crucero|vacaciones|permiso|licencia|incapacidad|boda)',
  '(takes|taking|on|starts|starting|toma|inicia|empieza|de) <2> (vacation|vacations|paternity_leave|maternity_leave|sabbatical|family_leave|parental_leave|medical_leave|sus_vacaciones|vacaciones)',
  "out_on_leave|on_leave|on_family_leave|family_leave|on_vacation|on_holiday_until|vacationing|takes_vacation|taking_vacation|vacation_starts|out_of_town|out_of_the_country|out_of_state|out_of_office|leaves_town|leaving_town|skips_town|off_next_week|off_all_week|off_this_week|off_until|off_till|off_through|away_until|away_till|away_through|gone_until|gone_till|gone_through|won't_be_back|will_not_be_back|isn't_back|back_in_town|returns_from|out_until|out_till|out_through|out_thru",
  "on_a_cruise|flies_to|flies_out|flying_to|flying_out|road_trip|trip_to|travels_to|traveling_to|travelling|jetting|hiking_in|camping_in|fishing_in|off_fishing|hunting_in|hunting_trip|elk_hunting|deer_lease|backpacking|sabbatical|paternity_leave|maternity_leave|medical_leave|sick_leave|bereavement|fmla|house_is_empty|house_will_be_empty|house_sits_empty|nobody_home|dogs_are_boarded|honeymooning|with_his_family|with_her_family|sister's_wedding|brother's_wedding|family_reunion",
  'de_vacaciones|sus_vacaciones|sale_de_vacaciones|se_va_de_vacaciones|toma_vacaciones|anda_de_vacaciones|vacaciona|de_permiso|de_licencia|con_licencia|de_incapacidad|fuera_de_la_ciudad|fuera_del_pais|de_viaje|anda_fuera|estara_fuera|esta_fuera|fuera_hasta|no_regresa|regresa_hasta|vuelve_hasta|no_vuelve|se_fueron_a|viaja_a|viajan_a|vuela_a|vuelan_a|crucero|se_va_del|se_ausenta|se_ausentara|ausente_del|ausente_hasta|su_casa_sola|deja_sola_su_casa|su_casa_queda|casa_sola|casa_vacia|boda_de_su|quinceañera_de_su|con_toda_la_familia|con_su_familia',
]);

/** Until when, or when: a day, a stretch of days. */
defineClass('until-when', [
  '(until|till|til|thru|through|to|from|by|on|for|hasta|al|del|desde|el) <2> (@num|@date|@weekday|@month|monday|tuesday|wednesday|thursday|friday|saturday|sunday|jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec|next|new_year|christmas|thanksgiving|easter|spring_break|labor_day|summer|navidad|semana_santa|año_nuevo)',
  '@date',
  '(next|this|all|the_whole|a|two|three|2|3|one|the_rest_of_the|proxima|esta|toda_la|dos|tres|una|la_otra|la_segunda|la_primera|segunda|primera|the_first|the_second|first|second) <1> (week|weeks|month|months|fortnight|semana|semanas|quincena|mes|meses)',
  '(tomorrow|tonight|mañana_mismo|esta_noche|next_week|next_month|this_week|all_week|la_proxima_semana|este_mes|el_mes_que_entra|la_semana_que_entra|diez_dias|ten_days|quince_dias|@num days|@num dias)',
  '@month <1> @num',
  '(oct|nov|dec|jan|feb|mar|apr|jun|jul|aug|sept) @num',
]);

defineClass('home-word', [
  'at_home|en_su_casa|llegar_a_su_casa|hers_is|his_is',
  'lives_at|lives_in|lives_on|lives_by|lives_near|lives_alone|lives_over|lives_above|lives_behind|lives_around|lives_just|lives_right|lives_down|lives_across|lives_next|living_at|residing_at|resides_at|home_address|his_house|her_house|their_house|his_home|her_home|his_place|her_place|at_his_house|at_her_house|his_apartment|her_apartment|his_trailer|her_trailer|his_driveway|her_driveway|his_porch|her_porch|his_front|her_front|his_doorstep|her_doorstep|moved_into|bought_the|new_house|new_home_at|stays_at|swing_by|drop_by|knock_on|send_cards_to|house_is_the',
  'vive_en|vive_por|vive_a|vive_sola|vive_solo|vive_atras|vive_enfrente|vive_arriba|vive_junto|vive_al|viven_en|direccion_particular|direccion_de_su|su_departamento|su_depa|su_traila|se_mudo|se_cambio_a|se_cambio_de_casa|la_casa_verde|la_casa_azul|la_casa_amarilla|la_casa_blanca_de|la_casa_rosa|la_casa_roja|la_casa_de|a_su_puerta|tocar_en|toquen_en|caiganle|lleguele|lleguenle|pasen_a_su|vayan_a_su|llevenselo_a|esta_en_su_casa',
]);

/** Streets and other words of an address, beside a number. */
defineClass('street', [
  'point|cove|crossing|ridge|place|apt|apartment',
  'street|st|avenue|ave|road|rd|drive|dr|lane|ln|court|ct|circle|cir|boulevard|blvd|loop|trail|trl|terrace|bend|pt|parkway|pkwy|alley|cul_de_sac|park_place',
  'calle|avenida|av|privada|priv|callejon|bulevar|boulevard|calzada|andador|cerrada|fraccionamiento|fracc|lt|vecindad',
]);

defineClass('private-phone', [
  'telefono_de_su_casa|a_su_casa_al|celular_de_su|numero_particular|whats_personal|his_own_number|her_own_number|own_mobile|cell_of_his|cell_of_her',
  "own_cell|own_phone|own_number|personal_cell|personal_phone|personal_number|personal_line|personal_mobile|private_cell|private_phone|private_number|private_line|private_mobile|home_phone|home_number|home_line|house_phone|his_cell|her_cell|his_cellphone|her_cellphone|his_mobile|her_mobile|his_phone|her_phone|his_number|her_number|cell_is|mobile_is|at_home|after_hours_cell|wife's_phone|husband's_phone|wife's_cell|husband's_cell|mom's_phone|not_the_office|not_his_office|unlisted|direct_cell",
  'celular_personal|cel_personal|numero_personal|numero_privado|telefono_personal|telefono_particular|telefono_privado|telefono_de_su_casa|telefono_de_casa|numero_de_su_casa|celular_de_la_casa|celular_de_casa|celular_de_su|whatsapp_personal|fuera_de_horario|a_cualquier_hora|de_su_esposa|de_su_esposo|de_su_marido|de_su_mama',
]);

defineClass('private-mail', [
  "own_email|own_mail|own_address|own_account|own_inbox|own_gmail|personal_email|personal_mail|personal_account|personal_inbox|personal_address|personal_gmail|private_email|private_mail|private_inbox|private_account|private_address|home_email|home_mail|his_gmail|her_gmail|his_yahoo|her_yahoo|his_hotmail|her_hotmail|not_his_work|not_her_work|not_the_work|non-work|off-hours|off_hours|outside_of_work|at_home|after_work|from_home|intern's_inbox|'s_inbox|inbox",
  'correo_de_casa|correo_de_su_casa|email_de_su_casa|correo_personal|correo_particular|correo_privado|email_personal|mail_personal|cuenta_personal|cuenta_particular|direccion_particular|buzon_personal|su_gmail|su_hotmail|su_yahoo|de_siempre|de_su_casa|contesta_de_noche|no_el_del_trabajo|no_el_de_trabajo|fuera_del_trabajo|su_propio_correo|su_correo_de',
]);

defineClass('vehicle', [
  'car|truck|pickup|suv|van|minivan|sedan|coupe|hatchback|jeep|motorcycle|harley|scooter|tacoma|tundra|f-150|f150|silverado|ram|mustang|camaro|corvette|civic|accord|corolla|camry|altima|sentra|explorer|tahoe|suburban|bronco|wrangler|honda|toyota|ford|chevy|chevrolet|nissan|dodge|kia|hyundai|mazda|subaru|tesla|bmw|lexus|gmc|buick|jetta|beetle|vw|prius',
  'carro|coche|troca|camioneta|camion|moto|motocicleta|vocho|tsuru|auto|vagoneta',
]);

defineClass('plate', [
  'plate|plates|license_plate|license_plates|licence_plate|tag|tags|tag_number|plate_number|lic_plate|vanity_plate|tx_plate|texas_plate|reg',
  'placa|placas|matricula|numero_de_placa|placas_de_texas|placas_de_tamaulipas',
]);
