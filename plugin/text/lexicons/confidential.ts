import { defineClass } from '../classes';

/** Minors. */
defineClass('minor', [
  'minor|juvenile|juveniles|underage|teen|teenager|teenage|toddler|infant|baby|child|boy|girl|kid|little_boy|little_girl|schoolboy|schoolgirl|preschooler|kindergartner|first_grader|second_grader|third_grader|fourth_grader|fifth_grader|sixth_grader|seventh_grader|eighth_grader|ninth_grader|tenth_grader|freshman|sophomore|junior_high|middle_schooler|ninth_grade|eighth_grade|seventh_grade|sixth_grade|elementary_student|student|students',
  '(five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|4|5|6|7|8|9|10|11|12|13|14|15|16|17) year old',
  'menor|menores|menor_de_edad|adolescente|adolescentes|niño|niña|muchachito|muchachita|chamaco|chamaca|huerco|huerca|bebe|infante|jovencito|jovencita|alumno|alumna|estudiante|estudiantes|secundaria|primaria|preparatoria|kinder',
  'de (cinco|seis|siete|ocho|nueve|diez|once|doce|trece|catorce|quince|dieciseis|diecisiete|4|5|6|7|8|9|10|11|12|13|14|15|16|17) años',
]);

/** What brings somebody into a case or a file: a minor named beside it must not be. */
defineClass('case-matter', [
  'declarara|testificara|testify|testifies|will_testify|declarar_contra',
  'dwi|dui|se_fue_con|ran_off|la_regreso_la_policia|policia|overdose|overdosed',
  'quebro|rompio|quemo|broke_the|broke_into|burned_down|smashed|fue_el_que|fue_la_que|was_the_one_who|dice_el_reporte|report_says|according_to_the_report|segun_el_reporte|confesso|confessed|confeso|admitio|admitted_to',
  'grafite*|servicio_comunitario|community_service|corte_juvenil|juvenile_court|el_asunto|the_incident|behind_bars|got_caught|did_it|lit_the|set_the_fire|lighter|prank|assaulted|abuse|abused|molested|molestation|neglect|neglected|cps|foster|foster_care|custody|arrest|arrested|citation|cited|charged|charge|charges|hearing|court|docket|truancy|truant|curfew|probation|juvenile_court|teen_court|juvie|detention|detained|caught|busted|ticketed|vandalism|graffiti|tagging|shoplifting|shoplifted|stole|vape|vaping|weed|marijuana|pot|beer|drunk|intoxicated|fight|fighting|bullying|bullied|suspended|expelled|runaway|ran_away|weapon|knife|gun|threat|stepdad|stepfather',
  'hit_by|struck_by|was_hit|bitten|bite|dog_bite|stitches|injured|hurt|burned|drowned|drowning|nearly_drowned|rescued|pulled_from|overdosed|suicide|shot|stabbed|testified|testimony|witness|witnessed|raped|rape|kidnapped|trafficked|grooming|groomed|harassed|stalked',
  'victima|victimas|agredida|agredido|agresion|asalto|abuso|abusada|abusado|abuso_sexual|violada|violacion|violencia|maltrato|maltratada|maltratado|negligencia|dif|arresto|arrestado|arrestada|arrestaron|detenido|detenida|detuvieron|citatorio|multa|multado|multada|infraccion|cargo|cargos|acusado|acusada|audiencia|corte|juzgado|juez|ausentismo|toque_de_queda|libertad_condicional|correccional|tutelar|sorprendido|sorprendida|cacharon|vandalismo|grafiti|pintas|robo|robar|robando|vapeador|vape|mota|mariguana|cerveza|borracho|borracha|pelea|peleo|acoso_escolar|bullying|expulsado|expulsada|suspendido|suspendida|se_escapo|arma|navaja|pistola|amenaza|amenazo|padrastro',
  'atropellado|atropellada|atropellaron|mordida|mordido|mordio|puntadas|lesionado|lesionada|herido|herida|golpeado|golpeada|quemado|quemada|ahogado|ahogada|ahogarse|rescatado|rescatada|intoxicado|suicidio|balaceado|apunalado|declaro|testigo|secuestrada|secuestrado|caso_confirmado|tuberculosis|contagio|contagiado|contagiada',
]);

/** Persons a case must not name. */
defineClass('protected-person', [
  '(assault|abuse|rape|violence|shooting|stabbing|trafficking|robbery|carjacking|stalking) (survivor|victim)|sobreviviente_de',
  '(victims|witnesses|jurors|survivors|callers|victimas|testigos) <1> (are|were|was|included|son|fueron|eran|identified_as)',
  'victim_s_name|complainant|whose_complaint|who_reported_it|who_called_us|called_the_tip_line|quien_nos_llamo|quien_aviso|golpeo|a_quien_su_marido|beat_her|who_he_hit|whom_he',
  'victim|witness|eyewitness|informant|informants|confidential_informant|caller|tipster|whistleblower|juror|accuser|the_woman_he|the_woman_who_accused|the_girl_he|the_man_she|the_one_who_called|the_one_who_reported|the_neighbor_who|neighbor_who_called|neighbor_who_reported|who_turned_him_in|who_turned_her_in|who_tipped|who_called_it_in|who_called_911|911_caller|who_filed_the_complaint|who_complained|filed_the_complaint|filed_by|reported_by|thanks_to_a_tip_from|tip_came_from|his_ex|assault_victim|rape_victim|robbery_victim|woman_attacked|woman_assaulted',
  'victima|sobreviviente|testigo|informante|denunciante|quejoso|quejosa|quien_llamo|quien_denuncio|la_que_denuncio|el_que_denuncio|la_que_llamo|el_que_llamo|nos_aviso|la_vecina_que|el_vecino_que|que_lo_acuso|que_la_acuso|la_mujer_que_ataco|la_agredida|el_agredido|la_joven_agredida|la_señora_asaltada|jurado|la_queja_de|denuncia_de|presentada_por|agredida|agredido',
]);

defineClass('file-number-word', [
  'demanda|amparo|juicio|lawsuit|application|solicitud|appeal|apelacion',
  'multa|multas|infraccion|foreclosure|foreclosure_file|embargo|lien|bill',
  'case|case_no|case_number|cause|cause_no|cause_number|docket|docket_number|account|account_no|account_number|acct|acct_no|customer_number|citation|citation_number|ticket_number|complaint|complaint_no|claim|claim_number|file_no|file_number|report_number|policy_number|member_id|employee_id|patient_id|chart|chart_number|medical_record|mrn|inmate|booking_number|tax_id',
  'caso|causa|expediente|folio|cuenta|numero_de_cuenta|num_de_cuenta|no_de_cuenta|cta|citatorio|infraccion|queja|denuncia|reclamo|numero_de_caso|numero_de_causa|numero_de_expediente|numero_de_cliente|averiguacion|carpeta|carpeta_de_investigacion',
]);

/** A paper that is not for the public (yet). */
defineClass('secret-paper', [
  "draft_only|solo_borrador|borrador_nada_mas|don't_circulate|do_not_circulate|please_don't_circulate|no_lo_circulen",
  '(sealed|unopened) <1> (appraisal|file|record|records|deposition|indictment|report|settlement|affidavit)',
  '(correos|emails|mensajes|messages|textos|memos) <1> (internos|internas|internal|privados|private|confidenciales) <8>',
  '(minutes|notes|recording|transcript|acta|minuta|grabacion|audio) <3> (closed|executive|secret|cerrada|privada|secreta) <1> (meeting|session|sesion|reunion)?',
  '(preliminar|borrador|interno|interna|preliminary|internal) <3> que nos (pasaron|llego|filtraron|dieron|mandaron|compartieron)',
  '(vean|lean|veanlo|leanlo|see|read|peek) <2> (antes_que|before) <2> (la_comision|nadie|el_cabildo|cabildo|the_commission|commission|council|anyone|everyone)',
  "(here's|here_is|aqui_esta|aqui_estan|estos_son) <2> (who's|who_is|who_gets|quienes|quien|los_que) <3> (cut|fired|laid_off|getting|corren|despiden|correr|despedir|van)",
  '(memo|list|report|letter|file|spreadsheet|lista|oficio|informe|archivo) <4> (on|in|en) <1> (printer|copier|impresora|copiadora)',
  '(copia|copy) <3> (dictamen|informe|report|audit|memo|contract|convenio|auditoria|draft|borrador) <8> (antes|primero|first|before|hasta)',
  '(heard|overheard|dijeron|oimos|escuchamos) <2> (in|en) <2> (executive_session|closed_session|sesion_cerrada|sesion_privada)',
  '(first|early|rough) draft <2> (calls|says|puts|blames|rates|recommends)',
  "(met_privately|in_private|behind_closed_doors|a_puerta_cerrada|closed_doors|doors_shut|en_privado) <8> <4> (offer|settle|pay|agreed|decided|they'll|ofrecer*|acord*|pagar*|decid*)",
  "(audit|numbers|memo|report|list|budget|draft|cifras|auditoria|informe) <6> (nobody|no_one|not|aren't|weren't|nadie) <2> (supposed_to|should|deberia|debia|debe) <2> (have|see|know|share|tener|ver|saber)",
  '(working|rough|early|advance|first|unsigned) draft <6> (says|shows|marked|puts|lists|has|rates|calls|recommends)',
  '(attorney|attorneys|lawyer|lawyers|staff|council|commission) eyes only',
  'marked <3> (eyes|internal|confidential|privileged|draft|not_for_release)',
  'marcado <3> (interno|confidencial|reservado|borrador)',
  "(copy|memo|report|letter|file|spreadsheet|audit|study|copia|oficio|archivo|informe|carta|auditoria|lista) <8> (has_not_opened|hasn't_opened|hasn't_seen|has_not_seen|hasn't_read|has_not_signed|not_signed_yet|todavia_no_baja|aun_no_baja|todavia_no_sale|aun_no_sale|no_ha_firmado|no_ha_visto|sin_revisar|sin_firmar|todavia_sin|que_circula_en|before_the_commission_sees|before_anyone|nobody_else_has_seen|told_us_not|no_difundir)",
  '(filtraron|filtro|leaked|nos_filtraron|nos_pasaron) <4> (lista|memo|informe|documento|correo|auditoria|list|report|budget|email|plan|presupuesto)',
  'no_difundir|not_for_sharing|do_not_share_outside|no_compartir_fuera',
  "(our|city's) (lawyer|lawyers|attorney|attorneys|counsel|legal_team) <3> (told|tell|say|says|put|wrote|think|thinks|expect|expects|advised|warns|warned) <3> (us|we|you_would|that_we|the_city)",
  '(nuestros|nuestro|los) (abogado|abogados) <3> (nos|dicen|dijeron|opinan|creen|calculan|recomiendan) <4> (que|perder|arreglar|pagar)',
  "(you_did_not_hear|you_didn't_hear|didn't_hear_it) <4> (here|from_us|from_me)",
  '(the_most|lo_mas|tope|maximo) <3> (they|we|the_city|the_commission|la_comision|la_ciudad) <3> (will_go|would_go|go_to|pay|offer|ofrece|pagara|llega)',
  "(memo|informe|oficio|audit|report|letter) que|that|which <4> (todavia_no|aun_no|isn't_out|not_out_yet|hasn't_come)",
  "(draft|drafts|preliminary|borrador|borradores|preliminar|version_preliminar) <3> (memo|memos|audit|audits|report|reports|budget|contract|email|emails|letter|findings|opinion|minutes|settlement|evaluation|reorg|layoffs|memorando|auditoria|informe|reporte|presupuesto|contrato|correo|carta|dictamen|minuta|acta|convenio|evaluacion|horarios|tabulador) <6> (says|say|shows|show|rates|reads|recommends|lists|finds|found|claims|blames|puts|page|marked|attached|hasn't|isn't|isn_t|not|before|leaked|dice|muestra|propone|recomienda|revela|pagina|hoja|adjunto|todavia|aun|antes|marcado|no)",
  "(from|see|per|according_to|here_is|here's|leaked|peek_at|sneak_peek|got_hold_of|segun|vean|aqui_esta|aqui_va|adelanto_de|adelanto_del|pagina_@num_de) <3> (draft|borrador) <2> (memo|audit|report|budget|contract|letter|findings|minutes|settlement|evaluation|auditoria|informe|reporte|presupuesto|contrato|dictamen|minuta|convenio|interno|del|de)",
  '(draft|version|borrador) <1> (v2|v3|v4|1|2|3|4|dos|tres) <3> (internal|not_for_release|confidential|interno|confidencial)',
  '(unreleased|unpublished|leaked|confidential|secret) <3> (study|analysis|survey|poll|list|schedule|policy|proposal|ranking|complaint|video|footage)',
  '(unsigned|unreleased|unpublished|unapproved|not_yet_released|not_yet_public|not_yet_cleared|internal|leaked|confidential|privileged|embargoed|internal-only|in-house) <4> (memo|memos|memorandum|audit|audits|report|reports|budget|contract|contracts|email|emails|spreadsheet|spreadsheets|letter|opinion|findings|numbers|figures|document|documents|file|files|minutes|agenda|plan|plans|list|lists|version|copy|pages|page|slides|deck|investigation|evaluation|evaluations|review|settlement|offer|bid|bids|scores|scoresheet|salaries|reorg|org_chart|layoff|roster|draft)',
  "(memo|audit|report|budget|contract|email|spreadsheet|letter|opinion|findings|document|file|minutes|investigation|evaluation|settlement|numbers|slides|deck|list) <5> (marked_internal|marked_confidential|marked_draft|marked_attorney|internal_only|not_for_release|not_for_distribution|not_for_the_public|hasn't_been_released|hasn't_released|has_not_released|hasn't_gone_public|not_public_yet|isn't_public_yet|isn't_public|not_yet_public|not_released|isn't_for_release|not_yet_cleared|not_approved_yet|nobody_has_signed|unsigned|still_a_draft|still_in_draft|before_it_goes_public|before_it_is_public|before_it's_public|not_supposed_to|weren't_supposed|told_us_not_to|told_not_to_share|not_to_forward|under_seal)",
  'not_for_release|not_for_distribution|internal_use_only|attorney_client|attorney-client|client_privilege|privileged_and_confidential|do_not_distribute|do_not_forward|do_not_circulate|under_embargo|draft_not|confidential_draft|internal_draft|internal_memo|hr_memo|legal_memo|closed_session_notes|executive_session_notes|sealed_bids_show_that',
  '(closed_session|closed-door|executive_session|closed_meeting) <8> (decided|agreed|said|told|offered|settle|settlement|voted|number|heard|learned|discussed|talked|fired|going_to)',
  "(attorney's|lawyer's|legal's) <1> (memo|opinion|advice|letter)",
  "we'd_settle|would_settle|settle_for|settle_at",
  '(interno|interna|internos|internas|confidencial|confidenciales|reservado|reservada|filtrado|filtrada|sin_firmar|sin_publicar|inedito|inedita|no_publicado|no_publicada) <5> (memorando|memorandum|memo|auditoria|informe|reporte|presupuesto|contrato|correo|correos|hoja|lista|carta|opinion|dictamen|documento|documentos|archivo|archivos|minuta|acta|plan|planes|estudio|evaluacion|horarios|cifras|numeros|oferta|convenio|nomina|sueldos|version|pagina|paginas)',
  '(memorando|memorandum|memo|auditoria|informe|reporte|presupuesto|contrato|correo|hoja|lista|carta|dictamen|documento|archivo|minuta|acta|estudio|evaluacion|oficio|convenio|adelanto) <6> (interno|interna|confidencial|borrador|sin_firmar|reservado|no_publico|no_es_publico|todavia_no_es_publico|aun_no_es_publico|todavia_no_se_publica|aun_no_se_publica|no_se_ha_publicado|no_se_ha_dado_a_conocer|todavia_no_firma|no_firma_nadie|nadie_ha_firmado|sin_aprobar|para_uso_interno|uso_interno|no_circular|no_distribuir|no_debe_salir|nos_pidieron_no|nos_dijeron_que_no|antes_de_que_salga)',
  'uso_interno|no_para_publicacion|no_distribuir|no_circular|borrador_interno|documento_interno|secreto_profesional|abogado_cliente|a_puerta_cerrada|sesion_cerrada|sesion_privada|entre_nos_el_documento',
]);

defineClass('public-paper', [
  '@url',
  'public_packet|agenda_packet|in_the_packet|packet|public_draft|draft_ordinance|draft_notice|open_for_comment|public_comment|comments|comment|comment_period|hearing|posted_online|posted_with|is_online|are_online|released|adopted|approved|accepted|final|read_the_draft|review_the_draft|draft_is_posted|tell_us_what|feedback|draft_beer|draft_day|nfl|military_draft|draft_horse|internal_medicine|internal_combustion|internal_revenue|internal_affairs|internal_audit_department|confidential_hotline|confidential_tests|free_confidential|confidential_help|records_request|public_records|no_action_was_taken|kept_confidential|is_confidential|are_confidential|stay_confidential|cover_letter',
  'expediente_publico|paquete_publico|borrador_publico|consulta_publica|comentarios|audiencia|publicado|publicada|publicados|aprobado|aprobada|aprobados|adoptado|final|en_linea|lea_el_borrador|opine|gratis|confidencial_y_gratuit*|prueba_confidencial|ayuda_confidencial|linea_confidencial|servicio_confidencial|es_confidencial|son_confidenciales|medicina_interna|asuntos_internos|no_se_tomo',
]);

/** Numbers of files and accounts as offices write them: `26-CR-1187`, `CV-25-0183`, `0031-55720-14`. */
defineClass('case-code', [
  '(cr|cv|tr|ce|jv|mc|cp|dr|fm|pr|sc|ti|wr|cc|mun) @num',
  '@num (cr|cv|tr|ce|jv|mc|cp|dr|fm|pr|sc|ti|wr|cc) @num',
  '@num @num',
]);

/** A full date, with its year. */
defineClass('birth-date', [
  '@date',
  '(january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec) @num (19*|20*)',
  '@num <1> (enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre) <1> (19*|20*)',
]);
