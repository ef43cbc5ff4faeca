import { defineClass } from '../classes';

/** States of health and treatments that are private when a person is named beside them. */
defineClass('ailment', [
  'tumour|leukemia|lymphoma|melanoma|chemo|chemotherapy|radiation_treatment|radiation_therapy|mastectomy|lumpectomy|biopsy|biopsies|malignant|benign|metastasis|metastasized|in_remission|remission|oncologist|oncology|terminally_ill|palliative',
  "type_1|type_2|on_the_spectrum|the_spectrum|bed_rest|gemelos|twins|esperando_gemelos|semanas_de_embarazo|insulin_pump|blood_sugar|his_sugar|her_sugar|dialysis|kidney_failure|kidney_stone|kidney_stones|kidney_transplant|liver_failure|cirrhosis|pancreatitis|gallbladder|gall_bladder|gallstones|appendix|appendicitis|appendectomy|hernia|colonoscopy|colostomy|ulcer|crohn's|colitis|celiac",
  'heart_attack|cardiac_arrest|full_arrest|mini_stroke|aneurysm|triple_bypass|stent|stents|pacemaker|defibrillator|arrhythmia|afib|angina|heart_surgery|open_heart|heart_condition|heart_failure|congestive|blood_clot|blood_clots|embolism|hypertensive|high_cholesterol|blood_thinners',
  'operated_on|back_surgery|knee_surgery|knee_replacement|hip_replacement|hysterectomy|vasectomy|c_section|rotator_cuff|torn_acl|slipped_disc|herniated|ruptured|the_disc|disc_is|carpal_tunnel|fractured|broken_hip|broken_leg|amputat*|prosthesis|sutures|concussion|brain_injury|ventilator|intubated|intensive_care|er_visit|paralyzed|paralysis|spinal|lost_two_toes|lost_the_spleen|spleen',
  'inhaler|copd|emphysema|covid_positive|tested_positive|test_came_back|lab_results|test_results|coughing_blood|bronchitis|sleep_apnea|pulmonary|whooping_cough|fibromyalgia|osteoporosis|sciatica|migraines|migraine|anemia|anemic|sickle|hemophilia',
  "seizure|seizures|epilepsy|epileptic|parkinson's|alzheimer's|multiple_sclerosis|muscular_dystrophy|autistic|adhd|dyslexia|down_syndrome|bipolar|schizophrenia|schizophrenic|depressed|anxiety_attacks|panic_attacks|panic_attack|nervous_breakdown|overdosed|self_harm|eating_disorder|anorexia|bulimia|psychiatric|psych_ward|mental_ward|therapist|in_therapy|antidepressants|lithium|xanax",
  'in_recovery|relapsed|alcoholic|aa_meetings|drinking_problem|addicted|pain_pills|painkillers|methadone|suboxone|failed_his_drug|failed_her_drug|urine_test|urinalysis|dui_class|cortisone',
  'pregnant|pregnancy|miscarriage|miscarried|stillborn|ivf|infertility|postpartum|lactating|nicu|preemie|abortion|menopause',
  "hiv_positive|syphilis|gonorrhea|chlamydia|hpv|hepatitis_c|antiretroviral|ringworm|bedbugs|allergic|epipen|anaphylaxis|bee_allergy|peanut_allergy|pap_smear|hearing_aid|cataract|cataracts|glaucoma|blindness|went_blind|diagnosis|diagnosed|worker's_comp|workers_comp",
  'tumores|leucemia|linfoma|quimio|quimios|quimioterapia|quimioterapias|radioterapia|radiaciones|mastectomia|biopsia|biopsias|maligno|metastasis|oncologo|oncologia|desahuciado|desahuciada|paliativos|quiste|quistes|mioma|miomas',
  'diabetico|diabetica|azucar_alta|glucosa|dialisis|hemodialisis|riñon|riñones|higado|cirrosis|pancreatitis|vesicula|apendice|apendicitis|hernia|colonoscopia|ulcera|colitis|gastritis',
  'infarto|paro_cardiaco|derrame|derrame_cerebral|embolia|aneurisma|marcapasos|arritmia|operacion_del_corazon|corazon_abierto|cateterismo|presion_alta|hipertenso|hipertensa|coagulo',
  'operaron|operado|operada|operacion_de|lo_van_a_operar|la_van_a_operar|se_opera|histerectomia|vasectomia|cesarea|fractura|fracturo|conmocion|terapia_intensiva|intubado|intubada|internado|internada|hospitalizado|hospitalizada|paralitico|paralisis|protesis|amputaron|hernia_de_disco|manguito|meniscos|ciatica',
  'inhalador|enfisema|pulmonia|dio_positivo|salio_positivo|salio_positiva|dio_positiva|positivo_a|resultados_de_laboratorio|salio_limpia|culebrilla|reuma|migrana|migranas|anemia|apnea',
  'convulsion|convulsiones|epilepsia|epileptico|epileptica|esclerosis|autista|deficit_de_atencion|sindrome_de_down|bipolar|esquizofrenia|esquizofrenico|deprimido|deprimida|ataques_de_panico|crisis_nerviosa|psiquiatra|psiquiatrico|psicologo|antidepresivos',
  'desintoxicacion|anexado|anexada|alcoholico|alcoholica|adicto|adicta|recaida|recayo|pastillas_para_el_dolor|doble_a|antidopaje|examen_de_drogas|metadona',
  'embarazada|embarazo|embarazo_de_alto_riesgo|espera_bebe|esperando_bebe|espera_gemelos|aborto|perdio_al_bebe|perdio_el_bebe|in_vitro|infertilidad|posparto|prematuro|aliviarse|se_alivia|se_alivio|dio_a_luz|menopausia',
  'sifilis|gonorrea|clamidia|vph|piojos|sarna|alergico|alergica|papanicolaou|cataratas|glaucoma|ceguera|se_quedo_ciego|se_quedo_ciega|diagnostico|diagnosticaron|diagnosticada|diagnosticado|incapacitado|incapacitada|enfermo_de|enferma_de|padece|sufre_de',
]);

/** Words of health that also stand in notices, names and other senses: private only where they are told of a person. */
defineClass('ailment-weak', [
  'a1c|aic|operacion|addiction|adiccion|aislamiento|alcoholism|alcoholismo|alergia|allergies|allergy|alzheimer|anexo|ansiedad|antidoping|anxiety',
  'dengue|zika|chikungunya|arthritis|artritis|asma|asthma|autism|autismo|blood_pressure|blood_type|breakdown|burns|bypass|cancer|cirugia|columna',
  'coma|covid|demencia|dementia|depresion|depression|detox|diabetes|diabetic|drug_retest|drug_screen',
  'drug_test|due_date|due_in|enfermedad|expecting|fertilidad|fertility|fmla|gota|gout|hepatitis|herpes|high_risk|hiv',
  'hospice|hypertension|icu|incapacidad|insulin|insulina|isolation|lice|lung|lupus|mammogram|mamografia|measles|medical_leave',
  'medicamento|medicamentos|medication|medications|medicina_para|meds|mono|narcan|neumonia|opioids|overdose|oxygen_tank|parkinson',
  'parto|pastillas|peanut|pneumonia|prematura|premature|prenatal|prescribed|prostata|prostate|prueba_de_drogas|ptsd|puntadas',
  'rash|rehab|rehabilitacion|relapse|sarampion|scabies|shingles|sick_leave|sida|sintomas|sober|sobredosis|sobriety',
  'staples|std|sti|stitches|stroke|suicid*|suicidal|suicide_attempt|surgery|symptoms|tb|thyroid|tipo_de_sangre|tiroides',
  'transplant|trasplante|trastorno|tuberculosis|tumor|twins|ultrasonido|ultrasound|vih|wheelchair_for_life|withdrawal',
]);

/** Health told of a person: what somebody has, had, takes or gets over. Patterns, not a class: they hold two classes. */
export const HEALTH_TOLD: readonly string[] = [
  '(his|her|their|whose|su|sus) <3> @ailment|@ailment-weak',
  '(has|had|have|having|got|gets|getting|with|from|after|since|before|battling|fighting|fought|beat|beats|beating|survived|suffers|suffering|suffered|recovering|recovers|underwent|undergoing|undergoes|diagnosed|treated|lost|tested|needs|needed|takes|taking|on|off|starts|started|starting|finished|finishing|completed|hiding|hid|living|passed|failed|flunked|wears|wearer|going_through|out_for|in_for|admitted|positive|is|was|were|halfway|knows|despite|through) <3> @ailment|@ailment-weak',
  '(tiene|tuvo|tenia|padece|padecia|sufre|sufrio|con|por|tras|despues_de|desde|lucha|luchando|vencio|vencer|supero|superando|recupera|recuperandose|recuperando|termino|terminando|empezo|empieza|inicia|inicio|lleva|toma|tomando|salio|dio|anda|esta|le_dio|detectaron|diagnosticaron|internaron|necesita|perdio|opera|operaron|someti*|paso|reprobo|combate|batalla|positivo|positiva|enferma_de|enfermo_de|trae|espera|esperando|sigue|sabe_que|van_a|halla|recibe|recibio) <4> @ailment|@ailment-weak',
  '@ailment|@ailment-weak <2> (patient|survivor|wearer|diagnosis|treatment|treatments|test|came_back|came_out|came_down|finally|meds|results|scare|surgery|is_back|flared|flare_up|wearing_off|habit|relapse|issues|problems|attack|attacks|otra_vez|again|de_nuevo|salio|controlad*|avanzad*|cronic*|terminal)',
  '(alergico|alergica|allergic) (a|al|to) @any',
  '(out|fuera|ausente) <2> (for|por) <3> (surgery|operation|cirugia|operacion|procedure)',
  '(sugar|pressure|azucar|presion) <2> (was|is|at|estaba|traia|de|en) @num',
  '(azucar|sugar|presion|pressure|corazon|heart) <3> (le_quito|took|gave_out|le_fallo|failed_him|failed_her)',
  '(is|was|been|still|back|home|sigue|esta|estuvo|salio) <2> (in|from|at|en|de|del) <2> (hospital|icu|er|intensive_care|nicu|hospice|rehab|terapia|el_hospital|psych_ward|emergencias)',
  '(discharged|released|dada_de_alta|dado_de_alta|salio) <2> (from|de|del) <3> (hospital|psych|psiquiatrico|rehab|icu|ward|detox)',
  '(about|over|after|por|sobre|tras) <1> (the|la|el|an|her|his|su) (overdose|suicide|stroke|seizure|miscarriage|sobredosis|embolia|convulsion|infarto)',
  '(broke|fractured|shattered|tore|dislocated|ruptured|blew_out|se_quebro|se_rompio|se_fracturo|se_disloco) <2> (hip|leg|arm|ankle|wrist|back|neck|knee|shoulder|foot|hand|ribs|rib|pelvis|collarbone|achilles|acl|cadera|pierna|brazo|tobillo|muñeca|espalda|rodilla|pie|mano|costillas|clavicula)',
  '(are|were|is|was) <3> in <1> (nicu|icu|intensive_care|hospice)',
  '(yendo|going|goes|va) a|to <1> (terapia|therapy|counseling|aa|rehab)',
  '(case|caso|casos|patient) <1> (of|de|confirmado_de|positivo_de) <2> @any <2> (is|es|son) <1> @person',
  '@num|(one|two|three|five|six|ten|a|un|dos|tres|cinco) (day|days|month|months|year|years|dias|meses|año|años) <1> (clean|sober|limpio|limpia|sobrio|sobria)',
  '(heart|corazon) <2> (stopped|se_paro|se_detuvo|gave_out|just_stopped)',
  '(revived|resuscitated|defibrillated|revivieron|resucitaron|reanimaron) <4>',
  'brought <4> back <2> (twice|to_life|from)',
  '(sober|clean|sobrio|sobria|limpio|limpia) <2> @num|(thirty|sixty|ninety|a|one|two|three|six) <1> (day|days|month|months|year|years|dias|meses|años)',
  '@num (weeks|months|semanas|meses) (along|pregnant|de_embarazo|sober|clean|limpio|limpia|sobrio|sobria)',
  '(weeks|months) along',
  '(on|in|en) (bed_rest|reposo|recovery|hospice|remission)',
  '(clean|sober|sobrio|sobria|limpio|limpia) (since|for|desde|hace) <2>',
  '(kept|keeps|stayed|away|off) <3> (needle|bottle|pills|booze|drink|oxys)',
  '@num|(one|two|three|six|nine|eleven)|month|year|mes (month|year|day) <1> (coin|chip|medallion)',
  '(month|year|day) (coin|chip) (this|at|on|from)',
  '(sick_as_a_dog|throwing_up|morning_sickness|hair_fell_out|lost_her_hair|lost_his_hair|wasting_away|on_oxygen|in_a_wheelchair|in_a_coma|on_life_support|given_weeks|given_months|weeks_to_live|months_to_live|le_quedan_meses|lost_the_baby|perdio_al_bebe|se_le_cayo_el_pelo|mal_del_corazon|malito_del|malita_del|malito_de|malita_de|delicad* de_salud)',
  '(walk|walking|walked|volvio_a_caminar|caminar) <4> (new|nuevo|nueva) (leg|foot|hip|knee|pie|pierna|cadera|rodilla)',
  '(72|48|24) hour hold',
  'psych_hold|psychiatric_hold',
  '(counts|the_biopsy|the_scan|the_scans|the_lump|the_mass|la_biopsia|el_bulto|los_estudios|la_mamografia) <3> (came_back|let_her|let_him|is_benign|are_clean|clear|clean|limpia|malo|maligno|salio|salieron|look_good)',
  '(drip|infusion|radiation|fertility|hormone) (treatment|treatments)',
  '(en|bajo) <1> (tratamiento|dialisis|terapia|cuidados_paliativos|cuidados_de)',
  '(cuidados|care) (paliativos|de_los_ultimos|palliative)',
  '(nervios|nerves) <2> (deshechos|destrozados|shot)',
];

/** Health notices and services: no person's health. */
defineClass('health-service', [
  'screening|screenings|free|vaccine|vaccines|vaccination|shots|class|classes|workshop|support_group|foundation|awareness|walk_for|run_for|5k|fundraiser|hotline|helpline|program|programs|prevention|prevent|questions_about|learn|training|certified|drill|seminar|talk|health_fair|tests_are|get_tested|know_your|researcher|month|day_of|named_after|memorial|in_memory|answers_your',
  'jornada|gratis|gratuito|gratuita|gratuitas|vacuna|vacunas|vacunacion|clase|clases|taller|talleres|grupo_de_apoyo|fundacion|concientizacion|caminata|carrera|linea_de_ayuda|programa|programas|prevencion|prevenir|preguntas_sobre|aprenda|capacitacion|platica|platicas|feria_de_salud|hagase_la_prueba|dia_mundial|mes_de|en_memoria|responde_sus',
]);
