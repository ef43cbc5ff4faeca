import { defineClass } from '../classes';

/** Advice against a leak, or a warning of somebody else's fraud: the words are named, not given away. */
defineClass('leak-warning', [
  "never_share|never_post|never_give|never_send|never_text|never_write|never_put|never_publish|never_email|never_email|never_ask|never_asks|do_not_share|do_not_post|do_not_send|do_not_give|do_not_text|do_not_put|do_not_use|do_not_reply|don't_share|don't_post|don't_send|don't_give|don't_text|don't_put|don't_use|don't_reply|please_don't|please_do_not|not_to_share|not_to_post|avoid_posting|avoid_sharing|not_to_use",
  "never_appear*|not_share|can't_share|cannot_share|won't_share|will_not_share|can't_release|cannot_release|can't_tell|not_be_released|will_not_be_named|not_be_named|keep_private|kept_private|stays_private|confidential_by_law|redact*|black_out|shred|shreds|shredded|shredding",
  "fake|fakes|impostor|imposter|phishing|phish|scam|scams|scammer|scammers|spoof*|fraud|fraudulent|hoax|beware|is_not_us|isn't_us|not_us|aren't_us|not_ours|isn't_ours|not_from_us|not_real|bogus|suspicious|report_any|delete_it",
  'nunca_comparta|nunca_compartan|nunca_publique|nunca_de|nunca_den|nunca_mande|nunca_envie|nunca_le_pediremos|nunca_pedimos|nunca_pediremos|no_comparta|no_compartan|no_publique|no_publiquen|no_mande|no_manden|no_envie|no_de_su|no_den_su|no_use|no_usen|no_utilice|no_conteste|no_responda|no_enviamos|no_se_publican|no_se_comparten|no_se_dara|no_daremos|no_podemos_dar|no_podemos_compartir|nunca_aparecen|evite_publicar|evite_compartir|no_escriba|no_ponga|no_pongan',
  'falso|falsa|falsos|falsas|impostor|impostores|estafa|estafas|estafador|estafadores|fraude|fraudes|fraudulent*|ojo_con|cuidado_con|no_somos_nosotros|no_es_nuestro|no_es_nuestra|no_es_de_la_ciudad|sospechos*|apocrifo|suplanta*|reporte_cualquier',
]);

/** Talk of somebody's fraud, as one pattern. */
export const FRAUD =
  'scam|scams|scammer*|phishing|phish*|fraudulent|hoax|estafa|estafas|estafador*|fraude|no_somos_nosotros|is_not_us';

/** Alerts and releases in which a name, a face or a health detail is published on purpose. */
defineClass('public-alert', [
  'amber_alert|silver_alert|amber|blue_alert|missing|last_seen|have_you_seen|be_on_the_lookout|wanted|warrant|suspect|suspects|suspect_vehicle|person_of_interest|escaped|endangered|located_safe|found_safe|presumed_innocent|news_release|press_release|booked|arrested_on|bond|charged_with|convicted|sentenced|indicted',
  'alerta_amber|alerta_silver|alerta_plateada|desaparecid*|se_busca|se_solicita_su_ayuda|visto_por_ultima|vista_por_ultima|sospechos*|profugo|fugitiv*|sano_y_salvo|sana_y_salva|se_presume_inocente|presuncion_de_inocencia|comunicado_de_prensa|boletin_de_prensa|fianza|orden_de_aprehension|ficha_de_busqueda',
]);

/** Job titles and other words for somebody who works for the city. */
defineClass('city-worker', [
  'employee|employees|staff|staffer|coworker|co_worker|colleague|teammate|crew_member|crew_leader|crew_lead|crew_chief|intern|trainee|rookie|supervisor|foreman|manager|assistant_manager|director|deputy_director|superintendent|administrator|coordinator|specialist|analyst|technician|tech|operator|inspector|clerk|cashier|secretary|assistant|receptionist|planner|engineer|surveyor|mechanic|electrician|plumber|welder|custodian|janitor|groundskeeper|mower|driver|bus_driver|dispatcher|telecommunicator|call_taker|officer|sergeant|lieutenant|captain|corporal|chief|deputy|detective|marshal|bailiff|judge|prosecutor|attorney|auditor|treasurer|comptroller|accountant|librarian|page|curator|archivist|lifeguard|guard|coach|instructor|trainer|firefighter|paramedic|medic|emt|nurse|kennel_tech|vet_tech|animal_control|warden|meter_reader|lineman|controller|ramp_agent|harbormaster|arborist|webmaster|photographer|mayor|commissioner|payroll_lady|cop|ranger|spokesperson|spokesman|spokeswoman|chaplain|k9_handler|grader_operator',
  'empleado|empleada|empleados|compañero|compañera|compa|colega|becario|becaria|practicante|supervisor|supervisora|capataz|gerente|gerenta|director|directora|subdirector|subdirectora|jefe|jefa|encargado|encargada|coordinador|coordinadora|administrador|administradora|analista|tecnico|tecnica|operador|operadora|inspector|inspectora|secretario|secretaria|asistente|auxiliar|recepcionista|cajero|cajera|ingeniero|ingeniera|mecanico|mecanica|electricista|plomero|conserje|jardinero|jardinera|chofer|despachador|despachadora|oficial|sargento|sargenta|teniente|capitan|capitana|cabo|comandante|agente|detective|alguacil|juez|jueza|fiscal|licenciado|licenciada|lic|auditor|auditora|tesorero|tesorera|contador|contadora|bibliotecario|bibliotecaria|archivista|salvavidas|entrenador|entrenadora|instructor|instructora|maestro|maestra|bombero|bombera|paramedico|paramedica|enfermero|enfermera|veterinario|veterinaria|perrero|lector_de_medidores|intendente|barrendero|vocero|vocera|capellan|alcalde|alcaldesa|regidor|regidora|comisionado|comisionada|guardia|policia|patrullero|patrullera',
]);

/** A post speaks of one of its own: `our`, a department, a shift. */
defineClass('our-people', [
  'our|our_own|of_ours|one_of_our|one_of_us|shift|desk|front_desk|counter|front_counter|the_office|city_hall|crew|the_crew|team|station|precinct|dispatch|records|payroll|finance|utilities|purchasing|fleet|parks|zoning|permits|billing|streets|signals|sanitation|public_works|library|human_resources|hr|it_department|animal_services|animal_control|water_plant|pool_staff|from_it|from_hr|with_us',
  'nuestro|nuestra|nuestros|nuestras|turno|mostrador|ventanilla|oficina|departamento|cuadrilla|equipo|estacion|despacho|nomina|finanzas|compras|parques|permisos|cobranza|biblioteca|recursos_humanos|sistemas|obras_publicas|taller|de_nosotros|presidencia',
]);

defineClass('relative', [
  'wife|husband|spouse|ex_wife|ex_husband|ex|fiance|fiancee|girlfriend|boyfriend|partner|son|sons|daughter|daughters|stepson|stepdaughter|kid|kids|child|children|boys|girls|twins|triplets|baby|newborn|little_girl|little_boy|toddler|mother|father|mom|mum|dad|mama|papa|parents|mother_in_law|father_in_law|sister|brother|grandson|granddaughter|grandkids|grandmother|grandfather|niece|nephew|family',
  'esposa|esposo|marido|mujer|señora|exesposa|exesposo|exmarido|ex_esposa|ex_esposo|novia|novio|prometida|prometido|pareja|hijo|hijos|hija|hijas|niño|niña|niños|niñas|bebe|gemelos|gemelas|cuates|cuatitos|mellizos|mama|papa|madre|padre|papas|suegra|suegro|hermana|hermano|nieto|nieta|nietos|abuela|abuelo|sobrino|sobrina|familia|chamaco|chamaca|huerco|huerca|huercos|chiquillo|chiquilla',
]);
