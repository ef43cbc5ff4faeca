import type { Rule } from '../rule';
import { phraseRule } from '../phrase-rule';

const roles =
  '(officer|police_officer|cop|detective|sergeant|sgt|lieutenant|captain|chief|deputy|trooper|dispatcher|firefighter|paramedic|emt|fire_captain|fire_marshal|lifeguard|librarian|planner|city_planner|urban_planner|engineer|traffic_engineer|city_engineer|inspector|building_inspector|health_inspector|code_officer|code_enforcement_officer|clerk|court_clerk|supervisor|manager|director|superintendent|operator|water_operator|plant_operator|mechanic|crew_leader|foreman|bus_driver|driver|accountant|auditor|analyst|budget_analyst|attorney|prosecutor|nurse|epidemiologist|vet|veterinarian|animal_control_officer|animal_services_officer|coordinator|administrator|assistant|secretary|employee|staffer|city_staff|staff|worker|public_servant|civil_servant|city_worker|public_works|city_hall|technician|arborist|curator|park_ranger|ranger|coach|recruiter|spokesperson|commissioner|electrician|surveyor|meter_reader)';
const rolesEs =
  '(oficial|policia|detective|sargento|teniente|capitan|capitana|jefe|jefa|comandante|despachador|despachadora|bombero|bombera|paramedico|paramedica|salvavidas|bibliotecario|bibliotecaria|urbanista|planificador|planificadora|ingeniero|ingeniera|inspector|inspectora|empleado|empleada|trabajador|trabajadora|servidor_publico|servidora_publica|funcionario|funcionaria|supervisor|supervisora|gerente|director|directora|superintendente|operador|operadora|mecanico|mecanica|chofer|contador|contadora|auditor|auditora|abogado|abogada|fiscal|enfermera|enfermero|veterinario|veterinaria|coordinador|coordinadora|administrador|administradora|secretario|secretaria|tecnico|tecnica|guardaparques|electricista|agente|cajero|cajera|promotora|promotor|maestro|doctora|doctor)';

const disclaimer = [
  'opinions on <0-6> are your own',
  '(views|opinions|opinion|view|thoughts|words|takes) <0-2> (are|is)? <0-1> (my_own|mine|mine_alone|mine_only|not_the_city\'s)',
  '(not|nor|don\'t|doesn\'t|never|no) <0-3> (speak|speaking|speaks|represent|hablo|habla|represento|represents|reflect|reflects|refleja) <0-3> (for|the|the_city|por|en_nombre|a|la|my_employer)',
  '(as|speaking_as) (a|an)? (neighbor|private_citizen|resident|dad|mom|parent|taxpayer|homeowner|guy|fan|rider|cyclist|voter)',
  '(a titulo personal|como vecino|como vecina|como ciudadano|como ciudadana|cosa mia|son mias|es mia|lo digo yo no)',
  "(don't|do_not|never|no|avoid|please_don't|nunca|evite) <0-3> (use|say|write|claim|uses|diga|ponga|usar|put|add|argue) <0-8>",
];

const verdicts =
  '(best|worst|wrong|right|mistake|joke|disgrace|crazy|silly|stupid|dumb|nonsense|junk|trash|garbage|waste|rip_off|scam|overrated|unfair|shame|shameful|ridiculous|should|shouldn\'t|must|need_to|needs_to|ought|has_to|have_to|deserve|deserves|support|supports|oppose|opposes|against|favor|believe|believe_me|trust_me|trust|vote|ban|banned|scrap|scrapped|repeal|fire|quit|better|worse|beats|ruin|ruins|ruined|failing|failed|broken|hate|love|only_thing|no_brainer|great|terrible|awful|corrupt|liar|lying|clueless|hasn\'t|haven\'t|don\'t_know|blame|dangerous|safe|lazy|greedy|too_many|too_much|enough|good_thing|bad_idea|good_idea|worry_about)';
const verdictsEs =
  '(mejor|peor|mal|error|equivoco|equivocaron|equivocado|equivocada|equivocados|vergüenza|verguenza|burla|tonteria|tonterias|disparate|basura|desperdicio|robo|injusto|injusta|ridiculo|ridicula|deberia|deberian|debe|deben|tiene_que|tienen_que|hay_que|apoyo|apoyen|apoyamos|contra|favor|creanme|confien|voten|vote|prohibir|prohibidas|prohibido|quitar|quitarlo|correr|arruinan|arruina|fracaso|odio|corruptos|mentirosos|nunca_han|no_saben|culpa|peligroso|peligrosa|flojos|pura|puras|puro|puros|basta|pendejada|sirve|sirven|conviene|urge|necesita|necesitamos|nadie_mas|merecen|merece|hace_falta|exigir|exige)';

export const rules: readonly Rule[] = [
  phraseRule({
    id: 'speaks-for-city/opinion-on-official',
    clause: 'speaks-for-city',
    message: {
      en: 'A personal opinion on a city account reads as the city’s own.',
      es: 'Una opinión personal en una cuenta de la ciudad se lee como postura de la ciudad.',
    },
    cases: [
      {
        severity: 'flag',
        outlets: ['official', 'partner'],
        any: [
          "in (my|our_humble|this_writer's) <0-3> (opinion|view|book|estimation|judgment|judgement|experience)",
          'in my (opinion|view|humble_opinion|honest_opinion|book|personal_opinion)',
          '(imo|imho|imnsho)',
          "if (you|y'all|anyone|anybody) (ask|asks|asked|want) me",
          "(my|this_guy's|one_guy's|this_clerk's) <0-1> (opinion|two_cents|hot_take|personal_opinion|personal_view|humble_opinion|unpopular_opinion|gut|take)",
          '(just|that\'s|thats|only) (my|one_man\'s|one_woman\'s) <0-1> (opinion|two_cents|take|view)',
          '(unpopular|hot|honest|personal) (opinion|take) <0-4>',
          '(personally|frankly|honestly|speaking_personally|quite_frankly) <0-1> (i|i\'d|i\'m|i\'ve|speaking)',
          '(speaking) (only|just|strictly|purely)? (for_myself|for_me|personally|as_me)',
          "i (personally|honestly|frankly|truly|firmly|strongly|really) <0-1> (think|believe|feel|doubt|disagree|agree|prefer|oppose|support|wish|hope_they|can't|cannot|don't)",
          "i (think|believe|feel|reckon|figure|suspect|bet) <0-2> (that|the|they|this|we|it's|it|our|city|council|commission|state|county|people|everyone|nobody|anyone|every|those|these) <0-6>",
          "i (don't|do_not|never|can't|cannot|won't) <0-1> (think|believe|agree|see_why|understand_why|get_why|trust|support|like)",
          "i'd (rather|have|say|vote|fire|scrap|ban|change|have_voted|never|also)",
          "(they|the_city|the_state|council|commission|county|the_commission) should have <0-6> (but|if|nobody|years|instead|long_ago)",
          'to my (mind|eye|way_of_thinking|taste)',
          "as far as i('m|_am)? concerned",
          '(for what it\'s worth|fwiw|call me crazy|not gonna lie|ngl|sorry not sorry|mark my words|change my mind|fight me|dont at me|don\'t at me|there i said it)',
          '(nobody|no_one) asked (me|us)? <0-2> (but)',
        ],
        unless: ['(jury|judge|judges|court|auditor|legal|attorney_general|advisory|expert|clean|independent|second|written)(\'s)? <0-2> opinion', 'survey|encuesta|poll|comment_card|your_opinion|su_opinion', 'i think (i|my|there\'s|there is|a pipe|someone|my meter)'],
        notReported: true,
        notQuestion: true,
      },
      {
        severity: 'flag',
        outlets: ['official', 'partner'],
        any: [
          '(en|a) mi <0-2> (opinion|parecer|juicio|entender|modo_de_ver|criterio|gusto|humilde_opinion|punto_de_vista|leal_saber)',
          'mi (opinion|humilde_opinion|punto_de_vista|postura|parecer) <0-2> (es|personal)?',
          '(yo)? en lo personal',
          '(desde|segun) mi punto de vista',
          '(personalmente|francamente|sinceramente|honestamente|la_neta|la_mera_verdad|la_verdad) <0-1> (yo|creo|pienso|opino|me_parece|considero|no_me_gusta|me_gusta|me_cae|que|siento|prefiero|estoy)',
          '(para|pa) mi (que|gusto)',
          'yo (creo|pienso|opino|digo|siento|considero|diria|la_verdad|la_neta|no_creo|no_entiendo|no_estoy|estoy|si|prefiero|propongo|votaria|quitaria|correria)',
          '(creo|pienso|opino|considero) (yo)? que <0-8>',
          '(si me preguntan|si me pregunta|si me lo preguntan|si alguien me pregunta|si a mi me preguntan|nadie me pregunto|nadie me lo pregunto)',
          '(me parece) <0-1> (que|una|un|muy|pesimo|ridiculo|injusto|mal|absurdo)',
          '(se los|se lo) digo <0-2> (yo|como|con)',
          '(hablo|hablando|digo) <0-1> (por mi|por mi cuenta|a titulo personal|solo por mi|nomas por mi)',
          '(a_mi|a_uno) (que|no)? (me|le) <0-1> (late|gusta|parece|convence|cae|consta)',
        ],
        unless: ['encuesta|su_opinion|opine|opina|jurado|dictamen'],
        notReported: true,
        notQuestion: true,
      },
    ],
  }),
  phraseRule({
    id: 'speaks-for-city/title-behind-opinion',
    clause: 'speaks-for-city',
    message: {
      en: 'A city title or department is used here to back a personal opinion.',
      es: 'Aquí se usa el cargo o el departamento para respaldar una opinión personal.',
    },
    cases: [
      {
        severity: 'flag',
        outlets: ['personal'],
        within: 'neighbours',
        all: [
          [
            `(as|speaking_as|coming_from|speaking_for) (a|an|the|your|someone_who|somebody_who|one_of)? <0-4> ${roles}`,
            `(take_it_from|take_it_from_a|trust|listen_to|believe|ask|hear_it_from) (me|a|an|your|the|someone|somebody)? <0-4> ${roles}`,
            `i('m|_am)? (am|was|be|been)? (a|an|the|your) <0-4> ${roles} <0-8> (so|and|trust|believe)`,
            `i've been (a|an|the|with|in|at) <0-5>`,
            "i (work|worked|serve|drive|fix|run|sign|write|patrol|inspect|answer|sit|handle|manage|approve|review|enforce|plan|design|operate|test|treat) <0-4> (for|at|in|with|the|streets|permits|numbers|memos|reports|calls) <0-4>",
            '(@num|x|twenty|ten) <0-1> (years|yrs) <0-3> (with|at|in|on|for|as|of|behind|wearing|writing|running) <0-3> (the|city|department|force|pd|badge|job|truck|fire|streets|water|utilities|parks|library|them|this|a)',
            '(my|this|the|our) (badge|uniform|title|job|position|office|department|desk_at_city_hall|years_on_the_force|city_id|shift|truck)',
            '(inside|from_inside|here_at|those_of_us_at|us_at|we_at|everyone_at|everybody_at|all_of_us_at|folks_at|those_of_us_in) <0-2> (city_hall|the_department|the_city|the_station|public_works|the_library|the_police|the_fire|utilities|parks|planning|code)',
            'in (our|my) (department|office|division|station|shop|line_of_work)',
            `como <0-2> ${rolesEs}`,
            `(soy|siendo|hablo_como|les_habla|habla) (un|una|el|la|su)? <0-2> ${rolesEs}`,
            '(trabajo|trabaje|chambeo|laboro) (en|para|con|por) <0-6>',
            '(soy) (de|del) <0-4>',
            '(con|por) (la_autoridad|mi_cargo|mi_placa|mi_uniforme|conocimiento_de_causa|mi_puesto|la_experiencia_de)',
            '(traigo|porto|visto|uso) <0-1> (el|la|un|este) (uniforme|placa|gafete|casco|insignia)',
            '(@num|veinte|diez|quince|doce|tantos) años <0-3> (en|de|con|como|manejando|trabajando|arriba) <0-3>',
            '(los_que|quienes|nosotros_los|todos_los_que) <0-2> (trabajamos|estamos|chambeamos|andamos) <0-1> (en|aqui|adentro|con) <0-4>',
            '(aqui_en|adentro_de|desde|en) (el_ayuntamiento|el_departamento|la_estacion|la_comisaria|el_municipio|la_ciudad|obras_publicas|mi_departamento|la_biblioteca|la_oficina|planeacion)',
          ],
          [verdicts, verdictsEs, '(so|and) (trust|believe) me', "(tell|telling) (you|y'all|yall)", '(les|se_los|se_lo|te_lo) (digo|aseguro|garantizo|firmo|juro)', '(i should know|i know what i am talking about|i know better|who knows better)', '(take it from|take my word)', '(yo si se|se de lo que hablo|yo si conozco|yo lo he visto)'],
        ],
        unless: disclaimer,
        unlessIn: 'post',
      },
      {
        severity: 'flag',
        outlets: ['personal'],
        any: [
          `(take_it_from|trust|listen_to|hear_it_from) (a|an|your|the|someone|somebody) <0-4> ${roles}`,
          "(i should know|trust me|believe me|take my word|take it from me) <0-3> (i|i'm|as|because|since) <0-3> (work|run|drive|wear|carry|sign|write|inspect|badge|sit <0-4> (city|chief|manager|mayor))",
          '(speaking|hablando|hablo|talking|posting|writing|escribo) (officially|on behalf of|for the (city|department|library|police|station|chief|mayor|manager)|en nombre (de|del)|a nombre (de|del)|oficialmente|por (la ciudad|el departamento|la policia|el municipio|la biblioteca))',
          '(word of the city|official word|official voice|voice of the (city|department)|voice of city_hall|la voz (oficial)? (de|del)|palabra oficial|postura oficial)',
          '(put|add|write|list|use|include|ponga|pon|agregue|escriba|pongan) <0-4> (city_of|ciudad_de|department|title|cargo|puesto|departamento) <0-4> (bio|profile|perfil|biografia|headline|name)',
        ],
        unless: disclaimer,
        unlessIn: 'sentence',
      },
    ],
  }),
  phraseRule({
    id: 'speaks-for-city/city-position',
    clause: 'speaks-for-city',
    message: {
      en: 'An employee states here where the city stands. Only the city’s spokespeople may.',
      es: 'Un empleado declara aquí la postura de la ciudad. Solo sus voceros pueden hacerlo.',
    },
    cases: [
      {
        severity: 'block',
        outlets: ['personal'],
        any: [
          "(city|city's|city_hall|city_hall's|department|department's|municipality|town|town's|commission's|our|@Name) <0-2> (position|stance|stand|view|official_position|official_stance|official_view|opinion|line|policy) <0-3> (is|remains|on)",
          '(the_city|city_hall|the_department|our_department|our_city|the_whole_city|the_police_department|the_fire_department|the_library|public_works|city_of @Name) <0-3> (opposes|supports|stands|backs|endorses|wants|rejects|demands|believes|thinks|condemns|is_against|is_for|is_with|is_behind|will_fight|is_opposed|says_no|says_yes|disagrees|agrees|favors|won\'t_stand|will_not_stand|hates|refuses)',
          'city of @Name <0-1> (opposes|supports|stands|backs|endorses|wants|rejects|demands|believes|thinks|condemns|says_no|says_yes|disagrees|agrees|favors)',
          "(we|all_of_us) (at|in|here_at|over_at|down_at) <0-2> (city_hall|the_city|the_department|the_fire_department|the_police_department|public_works|the_library|station|parks|utilities|planning|code|the_clerk's_office|city) <0-3> (oppose|support|stand|back|endorse|want|reject|demand|believe|think|condemn|are_against|are_for|are_with|will_fight|say_no|say_yes|disagree|agree|favor|know|hate|refuse|won't|all)",
          '(on_behalf_of|speaking_for|speak_for|in_the_name_of|representing) (the|our|my)? <0-2> (city|department|city_hall|pd|police|commission|library|station|town) <0-8>',
          'we and city_hall <0-8>',
          '(la|el)? (postura|posicion|opinion|posicionamiento|linea) (oficial)? (de|del) (la|el|esta|nuestra|nuestro|mi)? <0-1> (ciudad|municipio|ayuntamiento|departamento|alcaldia|policia|biblioteca|cabildo|comision|@Name) <0-2> (es|sobre|en)',
          '(la_ciudad|el_municipio|el_ayuntamiento|nuestro_departamento|el_departamento|la_alcaldia|la_corporacion|nuestra_ciudad|@Name_como_ciudad) <0-2> (esta (en_contra|a_favor|con|de_acuerdo|del_lado)|apoya|respalda|rechaza|repudia|se_opone|exige|condena|quiere|no_quiere|pide|piensa|opina|cree|considera|va_con|le_va|dice_no|dice_si)',
          '(como ciudad) <0-1> (repudia|apoya|rechaza|exige|pide|opina|quiere|estamos|decimos|repudiamos|apoyamos|exigimos|rechazamos)',
          '(lo_que|que) (pensamos|opinamos|queremos|creemos|piensa|opina|quiere) <0-1> (en|como|la|el) <0-1> (la)? (ciudad|municipio|departamento|ayuntamiento)',
          '(de parte|a nombre|en nombre|en representacion) (de|del) (la|el|nuestro|nuestra)? (ciudad|municipio|ayuntamiento|departamento|alcaldia|policia|@Name) <0-8>',
          '(asi_lo|lo) (sostiene|dice|piensa|cree|ve|afirma|exige) <0-1> (la_ciudad|el_municipio|el_departamento|@Name)',
          '(nosotros|todos) <0-1> (en|los_de|aqui_en|los_del) <0-2> (la_ciudad|el_municipio|el_departamento|la_estacion|ayuntamiento|obras_publicas|la_policia|bomberos) <0-3> (estamos (en_contra|a_favor)|apoyamos|rechazamos|exigimos|queremos|no_queremos|vamos_con|pensamos|creemos|nos_oponemos)',
        ],
        unless: [...disclaimer, 'said|says|dijo|aclaro|spokesperson|spokeswoman|spokesman|vocero|vocera', 'holiday_hours|hiring|contratando|application|applications|volunteers|voluntarios', 'ask <0-4> position', 'si_le_preguntan|si_alguien|pregunta|pregunte|if_someone_asks|if_asked|refer_them|envielos|dirija'],
        notNegated: true,
        notQuestion: true,
      },
    ],
  }),
];
