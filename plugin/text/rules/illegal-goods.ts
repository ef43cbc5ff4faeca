import { phraseRule } from '../phrase-rule';
import { alsoInKits } from './conduct-scope';
import { lawful } from './illegal-wink';

const why = {
  en: 'This offers illegal goods or services.',
  es: 'Esto ofrece mercancía o servicios ilegales.',
};

const notAnOffer = [
  '(Weed|Pot|Molly|Crystal|Coke) (Street|St|Lane|Avenue|Ave|Road|Rd|Creek|Bridge|Park|and|Beach|City)',
  ...lawful,
  "(don't|dont|never|do_not|not|cannot|avoid|stop) <0-4> (buy|sell|use|take|share|smoke|vape|drive|accept)",
  '(no|nunca|jamas|evite) <0-3> (compre|venda|use|tome|fume|maneje|acepte)',
  'milkweed|monarchs|etch|makerspace|filament|prevention|prevencion|rehab|rehabilitacion|poison|disposal|drop_box|expired|lock|locked|prescription_drop|take_back|deshagase|caducadas|caducados|clinic|screening|drug_screen|drug_test|test_positive|dispensary_rules|medical',
  'therapy_dog|therapy_dogs|therapy|dogs|etch|etching|etched|etchings|milkweed|monarch|monarchs|bridge|tumbleweed|weeds|weeding|deshierbe|maleza|pepper|soil|herb|herbs|garden|plumbing|knee|hip|shoulder|ankle',
];

const offers =
  '(got|sell|sells|selling|has|have|carries|carry|deal|deals|bucks|@cash|bag|gram|grams|ounce|baggie|dm|text|message|hit_up|ask_for|see|find|hook_you_up|hooks_you_up|plug|cheap|for_sale|trade|dollars|under_the_counter|help_yourself|come_get|pick_up|tiene|trae|traen|tenemos|vende|venden|vendo|vendemos|consigue|conseguimos|surte|surten|pregunte_por|preguntale|busque_a|busquen|echele_un_grito|barata|barato|bolsa|bolsita|gramo|de_la_buena|del_bueno|inbox|mande_mensaje|dolares|varos)';

export const goodsRules = [
  phraseRule({
    id: 'illegal/drugs',
    clause: 'illegal',
    message: why,
    cases: alsoInKits([
      {
        severity: 'block',
        all: [
          [
            '(weed|marijuana|cannabis|ganja|kush|edibles|thc|thc_gummies|molly|ecstasy|xanax|xans|oxy|oxys|oxycontin|oxycodone|percs|percocet|percocets|vicodin|hydrocodone|adderall|norcos|fentanyl|meth|cocaine|heroin|shrooms|lsd|ketamine|pot_brownies|magic_brownies|magic_mushrooms|vape_carts|thc_carts|bong)',
            '(mota|marihuana|yerba_de_la_buena|cocaina|cristal_del_bueno|hongos_magicos|tachas|perico_del_bueno|heroina|fentanilo|clonazepam|polvito|gomitas_magicas|gallo_de_mota|toque_de_mota|churro_de_mota|pastas)',
          ],
          [offers],
        ],
        unless: [
          ...notAnOffer,
          '(is|are|es|son) (illegal|ilegal|ilegales)',
          'research|study|studies|report|federal|administration|agency|training|emergency|paramedic|lab|test|tests|strip|strips',
        ],
        notReported: true,
        notNegated: true,
      },
      {
        severity: 'block',
        any: [
          '(clean|fake|synthetic) (pee|urine|pipi) <0-4>',
          'mota de la buena',
          '(trae|traen|vende|venden|tiene|tienen|consigue|surte) <0-3> (mota|mercancia_de_la_buena|yerba|hierba_de_la)',
          '(pipi|orina|orines) (limpia|limpio|sintetica|falsa) <0-4>',
          '(pass|beat|cheat|fool) (a|the|your|any) (drug|breath|urine|field_sobriety) (test|screen)',
          'no (script|prescription|rx) (needed|required|necessary|no_problem)',
          'sin receta <0-3> (se_la|se_las|le|aqui|pregunte|barato|barata|no_hay)',
          '(mi|un|una|el|la) (compa|primo|cuñado|amigo|vecino|señor|don|vato|bato|camarada) <0-6> (mota|polvo|pastillas|yerba|hierba) <0-4>',
        ],
        unless: notAnOffer,
        notReported: true,
        notNegated: true,
      },
      {
        severity: 'flag',
        any: [
          '(4_20|420|four_twenty) <0-8> (brownies|brownie|blaze|friendly|approved|munchies|snacks|celebrate|celebrating|high|puff|treats|eve)',
          '(420approved|420friendly|blazeit|blaze_it|puffpuffpass|puff_puff_pass|wakeandbake|wake_and_bake)',
          '(brownies|brownie|gummies|cookies|cupcakes|lemonade) <0-8> (float|floating|fly|see_colors|giggling|giggly|giggles|munchies|special_ingredient|special_kind|secret_ingredient|baked_in_more_ways|extra_baked|herbal|walnuts|floating|mellow|high|happy_kind|the_good_kind)',
          '(special|magic|funny|happy|loaded|adult|herbal|green) (brownies|gummies|cookies)',
          '(brownies|gomitas|galletas|pastelitos) (magicos|magicas|especiales|felices|locos|locas|de la risa|con premio)',
          "(who|anybody|anyone|somebody|whos|who's) <0-3> (got|has|holding|have) <0-3> (weed|good_stuff|the_good_stuff|edibles|gummies|green|herb|joint|smoke|hook_up|plug)",
          '(light|lit|roll|rolled|spark|sparking|smoke|smoking|pass|hit|hitting|puff) (up|of)? (a|the|that|one|some|your)? <0-1> (joint|blunt|doobie|bowl|bong|weed|spliff|fatty|doob|the_devils_lettuce)',
          '(stoned|baked|blazed|toasted|high_as_a_kite|lit_up|get_high|got_high|getting_high|faded) <0-6> (staff|crew|shift|meeting|weekend|friday|before|after|brownies|at_work|council|park)',
          "(devil's_lettuce|wacky_tobacky|jazz_cabbage|sticky_icky|maryjane|mary_jane)",
          '(la|de_la) (verde|verdecita|buena|mera_buena|que_da_risa|que_pone) <0-4> (risa|hambre|puesto|ya_saben|guiño|fumar|gramo|churrito|broma|lanchero|barata|vende|trae|con_el)',
          '(m-a-r-i-g-u-a-n-a|mariguana|mariguanita) <0-6> (buena|con_el|vende|trae|barata)',
          '(darse|dense|dese|darnos|fumarse|fumense|echarse|echense|prendanse|prende) <0-2> (un|su|el) (toque|toquecito|gallo|churro|porro|porrito|gallito|toquesin)',
          '(pachequear|pachequearse|yerbita|hierbita|motita|andar_pacheco|bien_pacheco|bien_pachecos) <0-6>',
          '(the_munchies|got_the_munchies)',
        ],
        unless: [...notAnOffer, 'half_baked|fresh_baked|freshly_baked|oven'],
        notReported: true,
        notNegated: true,
      },
    ]),
  }),
  phraseRule({
    id: 'illegal/papers-and-stolen-goods',
    clause: 'illegal',
    message: why,
    cases: alsoInKits([
      {
        severity: 'block',
        all: [
          [
            '(know|knows|conozco|conocemos|sabemos_de|hay) <0-1> (a|un|una) <0-1> (guy|fellow|man|dude|lady|woman|gentleman|cousin|buddy|vato|bato|señor|señora|compa|conocido|amigo|muchacho|licenciado|tipo|don)',
            '(a|my|our|mi|un|nuestro) <0-1> (buddy|homeboy|cousin|compa|primo|conocido|cuate|camarada|brother-in-law|cuñado|compadre|uncle|fella)',
            '(guy|fellow|man|kid|lady|dude|joven|muchacho|señor|vato|bato|don|tipo) <0-3> (gate|door|behind|back|out_back|corner|alley|flea_market|parking_lot|puerta|reja|estacionamiento|esquina|pulga|callejon|taller|atras)',
            '(pregunten|pregunte|pregunta|ask|busque|busquen|look|find) <0-6> (estacionamiento|reja|taller|pulga|callejon|parking_lot|behind|out_back|back_door|back_gate|alley|flea_market|puerta_de_atras|despues_de_las_cinco|after_hours|afterhours)',
          ],
          [
            "(stamp|stamps|stamped|sello|sellos|license|licenses|licencia|licencias|placard|placards|sticker|stickers|papers|papeles|inspection|tags|title|titles|examen|sin_fila|certificate|certificado|permit|permits|permiso|permisos|mica|acta|actas|passport|pasaporte|visa|receipt|receipts|recibo|placas|plates|ids|handler_card|verificacion|calcomania|tarjeton|tarjetones|doctor's_note|incapacidad|boleta|ticket|tickets|multa|multas|meter|medidor|cable|diploma)",
          ],
          [
            '(@cash|bucks|dolares|varos|baras|cash|efectivo|fresh|same_day|mismo_dia|no_test|sin_examen|no_questions|sin_preguntas|igualitas|igualitos|identical|real_thing|minutes|minutos|cheap|barato|baratas|feria|lana|hooks|hook|fix|fixes|arregla|arreglan|consigue|saca|sacan|disappear|lose|loses|without|sin)',
          ],
        ],
        unless: notAnOffer,
        notReported: true,
      },
      {
        severity: 'block',
        any: [
          "(fake|forged|counterfeit|bogus|phony|blank|unofficial|bootleg|homemade|photoshopped|hot) <0-2> (id|ids|license|licenses|papers|documents|social|socials|green_card|green_cards|passport|passports|birth_certificate|birth_certificates|placard|placards|tag|tags|plates|inspection_sticker|sticker|stickers|permit|permits|vaccine_card|card|cards|diploma|ged|doctor's_note|title|insurance|paper_plates|handler_cards|food_handler_cards) <0-8> (@cash|bucks|dollars|for|see|ask|dm|text|call|works|scan|scans|ready|same_day|guy|behind|by_the|makes|prints|cheap|no_questions|from|good_as|looks_real)",
          '(papeles|licencias|licencia|micas|mica|placas|actas|seguros|credenciales|recetas|tarjetones|calcomanias|certificados) (falsos|falsas|falso|falsa) <0-8> (@cash|@num|dolares|pregunte|pregunten|baratos|baratas|pulga|igualitos|igualitas|compa|primo|vende|venden|consigue)',
          '(seguros|seguro|micas|mica|licencias|actas|placas|tarjetones|gafetes|calcomanias|recetas|permisos) <0-5> (a|por) (@cash|@num) <0-5> (pulga|pregunten|pregunte|estacionamiento|compa|esquina|taller|inbox|caja|con_el|con_la)',
          'prestado|prestados|prestadas <0-2> a (@cash|@num)',
          '(prints|makes|laminates|forges|copies|scans|sells|does|cranks_out) <0-4> (ids|id|licenses|vouchers|passes|badges|notes|stickers|permits|receipts|titles|cards|letters) <0-8> (bouncer|good_enough|real|anybody|anyone|name|guards|cash|@cash|cheap|somebody|blank|look)',
          "(somebody_else's|someone_else's|otra_persona|borrowed) (name|id|badge|pass|nombre|gafete)",
          '(consiguen|consigue|consigo|sacan|saca|dan|da|ponen|pone|pegan|pega|borra|borran|arregla|arreglan|tumba|firma|firman|sella|sellan) <0-5> (sin_llevar|sin_examen|sin_fila|sin_hacer|sin_prueba|sin_revisar|sin_inspeccion|sin_ir|sin_pasar|por_una_corta|por_una_lana|por_debajo|por_fuera|por_unos|del_sistema|con_una_feria)',
          '(gets|get) (stamped|signed|approved|passed|waved_through|bumped) <0-3> (lunch|today|same_day|tomorrow|no_questions|without|five)',
          "(doctor's_note|utility_bill|lease|pay_stub|receipt|letter|proof_of_address|diploma|report_card) <0-8> (believe|believes|photoshop|template|made_up|blank|whatever|needs_to_see|make_you_one|make_one)",
          '(change|changing|turn|doctor|photoshop|white_out|scratch|bump|move|peel|cambie|cambiele|pongale|ponle|borrele|ponga) (the|la|el)? <0-1> (@num|date|fecha|year|month|sticker|expiration|birth_year|edad|año) <0-2> (to|into|a|por|de) <0-1> (@num|otra|otro|tu_primo|su_primo|next_year|another)',
          '(torrent|torrents|pirate_bay|cracked_version|cracked_copy|crackeado|free_streams|illegal_streams|link_pirata|stream_link) <0-6>',
          '(street_race|street_races|racers|drag_race|drag_racing|arrancones|carreritas|carreras_clandestinas|takeover) <0-8> (midnight|empty|tonight|bring|strip|fm|esta_noche|medianoche|traigan|vacia|noche|line_up)',
          '(first|next|second|main) (fight|pit|match|pelea) <0-4> (at|a_las) @time',
          '(gallos|roosters|gamecocks|gallero|palenque) <0-8> (apuesta|apuestas|bring_cash|cash|efectivo|pelea|peleas|fight|fights|bets)',
          '(pays|paga|pagan|pay) <0-3> (a|la|por|per|cada) (pill|pills|pastilla|pastillas|tab)',
          '(@cash|bucks|dolares|twenty|forty|cash) <0-3> (a|per|la|each|por) (pill|tab|baggie|bag|joint|hit|gramo|bolsita|toque|pastilla|carrujo)',
          '(loose|spare|scrap|leftover|extra|old) (copper|wire|pipe|catalytics|cable|cobre) <0-8> (scrapyard|scrap_yard|yonke|grab|snag|snags|behind|nobody|finders|eats_well|sell_it|cash)',
          '(split|splits|splitting|break|divide|dividir|dividan|parta|partan) <0-3> (invoice|invoices|purchase|order|job|contract|factura|facturas|compra|contrato) <0-8>',
          '(fines|multas|tickets|late_fees|citations|infracciones) <0-4> (paid|payable|cobran|cobramos|pagan|paid_in|settled|se_arreglan|arreglamos) <0-2> (in|en|con|with) (tamales|beer|cerveza|cash_to|brisket|donuts|carnitas|tacos|favores|favors|lonches|pollo)',
          'ni <0-2> (policia|policias|oficiales|oficial|inspector|inspectores|transito|migra) <0-2> (nota|notan|noten|distingue|distinguen|sabe|saben|se_dan|se_da)',
          '(pega|pone|consigue|da|saca|entrega|arregla|hace|hacen) <0-2> (engomado|calcomania|licencia|sello|permiso|placas|mica|acta|tarjeton|verificacion) <0-8> (@cash|sin|feria|lana)',
          '(por|for) @cash <0-4> (pega|pone|consigue|saca|gets_you|prints|stamps|fixes|signs|quita|borra|arregla|passes) <0-6>',
          '(decomisamos|decomisados|decomisadas|confiscados|confiscated|seized|impounded|evidence) <0-8> (vendiendo|selling|for_sale|vendemos|baratos|baratas|cheap|remate|come_get|llevese)',
          '(pain_meds|meds|pills|painkillers|pastillas|inhaler|insulin|prescription) <0-8> (extras|spare|each|bucks|cada_una|barato|baratas|vending|sells|vende)',
          '(pays|paid|pay|paga|pagan) (cash|efectivo|en_efectivo) <0-8> (immigration|taxes|irs|nobody|migra|impuestos|off_the_books|papeles|papers)',
          '(extra|spare|blank|leftover|unused|surplus|sobrantes) <0-3> (tags|placards|permits|stickers|wristbands|passes|ids|tarjetones|placas|calcomanias|badges) <0-8> (anybody|anyone|hurry|quien|drawer|grab|first_come|whoever|asks|cajon)',
          '(consigo|conseguimos|saco|sacamos|hacemos|tramitamos|vendemos|fabricamos) <0-2> (actas|acta|licencias|licencia|micas|mica|papeles|visas|visa|placas|certificados|diplomas|recetas|seguros_sociales|incapacidades|pasaportes)',
          '(le|les|te) (venden|consiguen|dan|surten|pasan) <0-3> (polvo|pastillas|mota|perico|piedra|cristal|yerba|coca|chochos|tachas)',
          '(can|could|will) (get|make|find|hook) you <0-3> (id|ids|license|permit|placard|papers|card|certificate|visa|passport|plates|title|sticker) <0-6>',
          '(vende|venden|vendo|sells|selling|sell) <0-2> (armas|pistolas|pistola|rifles|guns|balas|ammo|cuernos) <0-4> (sin_papeles|papeles|no_papers|atras|background|no_background|no_questions|pregunten|cash)',
          '(green|good) stuff <0-8> (tent|cash|booth|behind|ask|stall|table)',
          '(la_verde|la_mercancia|la_buena|del_bueno) <0-6> (carpa|puesto|atras|efectivo|pregunten|pregunte)',
          "(don't|do_not|never|no) (report|declare|reporte|declare|declare_the|reporten) <0-3> (cash|income|tips|ingresos|efectivo|propinas|earnings) <0-8> (owe|pay|pagar|debe|nadie|nobody|irs|hacienda)",
          '(makes|prints|sells|does|prints_up|cranks_out|has|can_get_you|gets_you|hook_you_up_with|hooks_you_up_with) <0-3> (fake|temporary_tags|temp_tags|paper_tags|paper_plates|placards|fake_ids|stickers|inspection_stickers|inspection_sticker|licenses|social_security_cards|socials|permits|green_cards|birth_certificates|handicap_placards|food_handler_cards|vaccine_cards|diplomas)',
          '(inspection|registration|safety) <0-1> (sticker|stickers|stamp) <0-8> (no_test|already_stamped|without|no_questions|under_the_table|guaranteed|cash|@cash)',
          '(tags|placard|placards|papers|license|id|sticker|stickers) <0-4> (that_scan|that_scans|scan_clean|hologram|holograms|looks_real|good_enough|no_questions)',
          '(papeles|licencia|licencias|mica|micas|seguro|seguros|acta|actas|placas|placa|engomado|calcomania|verificacion|permiso|titulo|factura|identificacion|credencial|pasaporte|visa|carta|comprobante|receta|certificado|tarjeton|diploma) <0-3> (chueco|chueca|chuecos|chuecas|pirata|piratas|apocrifo|apocrifa|hechizo|hechiza|clonada|clonado|al_gusto|a_su_gusto|con_el_nombre_que) <0-8>',
          '(le|les|te|se) (consigue|consigo|conseguimos|consiguen|saca|saco|sacan|hace|hago|hacen|arregla|arreglan|vende|venden|imprime|imprimen|tramita) <0-4> (licencia|mica|seguro_social|acta|papeles|placas|engomado|verificacion|factura|tarjeton|permiso|carta|comprobante|certificado|visa|receta|residencia) <0-8> (@cash|@num|mismo_dia|sin_preguntas|sin_examen|sin_hacer|sin_vueltas|rapido|nombre|chueca|barato|dolares|varos|por_fuera|lana)',
          '(pregunte|pregunten|preguntan|preguntele|busque|busquen|buscan|hable|hablen) (por|a|con) <0-8> (se_la_sacan|se_lo_sacan|le_consigue|le_saca|le_arregla|se_la_consigue|se_lo_arregla|se_lo_consigue|se_los_consigue|le_hace_el_paro|le_hacen_el_paro|sin_hacer_fila_por)',
          '(no|sin) (questions|preguntas|factura|papeles|recibo|recibos|receipt|receipts|title|titulo) <0-3> (ni_preguntas|no_problem|paga|pays|cash|efectivo|se_los|se_lo|los_compra|la_compra|le_compra|le_compran|compramos|about_where)',
          '(pays|pay|paying|paga|pagan|buys|compra|merca|mercan|buy) <0-4> (cash|efectivo|al_contado) <0-6> (no_questions|sin_preguntas|no_receipt|no_title|no_paperwork|sin_factura|ni_preguntas)',
          '(catalytic|catalizador|catalizadores|converter|converters|copper|cobre) <0-8> (no_questions|sin_factura|ni_preguntas|sin_preguntas|pays_cash|paga_cash|se_los_merca|los_compra)',
          '(stolen|hot|robado|robados|robada|robadas|chueco|chuecos|de_dudosa) <0-3> (bike|bikes|tools|phones|iphones|tires|catalytics|cable|copper|celulares|herramienta|bicis|llantas|carros|trocas|partes) <0-6> (cheap|barato|baratas|baratos|@cash|for_sale|ask|dm|half_price|se_venden|pregunte)',
          '(help yourself|go steal|go and steal|swipe|go take|just take|walk off with|steal) <0-8> (nobody_counts|before_anyone|at_night|percocet|pills|copper|evidence|supply_room|tools|signs|cones|from_the)',
          '(steal|robarse|robenselo|llevenselo|me_lo_robo|robarmelo) <0-4> (at_night|de_noche|it_at_night|en_la_noche|sin_que)',
          '(buddy|cousin|guy|friend|brother_in_law|uncle|pal|homeboy|primo|compadre|vecino|dude|fella) <0-3> (of_ours|of_mine|i_know|we_know)? <0-2> (prints|makes|sells|fixes|forges|scans|clones|unlocks|jailbreaks|can_get|hacks) <0-5> (tags|tag|ids|placards|permits|stickers|papers|licenses|tickets|passes|boxes|cable|channels|meters|titles|plates|cards) <0-8>',
          '(jailbroken|unlocked|hacked|pirated|bootleg|chipped) (firestick|fire_stick|cable|boxes|channels|movies|streams|stream|dvds|software) <0-8>',
          '(peliculas|canales|cable|discos|caja|cajas|futbol|partido) (pirata|piratas|gratis_sin_pagar|desbloqueado|desbloqueada|desbloqueados) <0-8>',
          '(coyote|pollero|patero|smuggler) <0-8> (@cash|ask|pregunte|confianza|barato|cruza|cruzan|seguro|trusted|good_rates|cheap)',
          '(pay|paid|cobre|pague|work|trabajo|trabaje) (cash|you|me|them|him)? <0-2> (under_the_table|por_debajo_de_la_mesa|off_the_books|sin_reportar|sin_declarar)',
          '(scalp|scalping|resell) <0-4> (passes|permits|tickets|wristbands|badges) <0-6>',
          "(steal|swipe|jack|borrow) <0-2> (wifi|cable|electricity|neighbor's|power|water) <0-6>",
          '(gambling|poker|slots|maquinitas|eight_liners|8_liners|cockfight|cockfights|cock_fight|peleas_de_gallos|dog_fight|dogfight|numbers_game|betting_pool|apuestas) <0-8> (back_room|cash_payouts|payouts|cash_only|@cash|bring_cash|entry|buy_in|cuarto_de_atras|traiga_efectivo|trastienda|pagan|entrada|tonight|esta_noche|saturday|sabado)',
        ],
        unless: notAnOffer,
        notReported: true,
      },
    ]),
  }),
];
