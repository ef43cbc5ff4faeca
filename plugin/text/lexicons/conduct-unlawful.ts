import { defineClass } from '../classes';

/** Drugs by name and by nickname. */
defineClass('drug', [
  'weed|marijuana|cannabis|ganja|kush|edibles|thc|thc_gummies|gummies|joint|joints|blunt|blunts|bong|molly|ecstasy|xanax|xans|oxy|oxys|oxycontin|oxycodone|percs|percocet|percocets|vicodin|hydrocodone|adderall|norco|norcos|fentanyl|meth|crystal|cocaine|coke|heroin|shrooms|mushrooms|lsd|acid_tabs|ketamine|steroids|lean|codeine|promethazine|tramadol|ritalin|poppers|whippets|vape_carts|carts|pot_brownies|special_brownies|magic_brownies|magic_mushrooms|happy_brownies|dime_bag',
  'mota|marihuana|hierba|yerba|churro|churros|toque|gallo|perico|coca|cocaina|cristal|piedra|hongos|hongos_magicos|tachas|pastillas|chochos|anfetaminas|heroina|chiva|fentanilo|tramadol|clonazepam|gomitas|brownies_magicos|polvito|ketamina|esteroides',
]);

/** The rules that a wink can be about. */
defineClass('enforcement', [
  'ticket|tickets|citation|citations|fine|fines|warrant|permit|permits|inspector|inspectors|inspection|cop|cops|officer|officers|police|marshal|fire_marshal|code|code_enforcement|ordinance|curfew|illegal|prohibited|banned|ban|burn_ban|law|laws|legal|judge|court|jail|arrest|meter|meters|toll|tolls|tag|tags|license|license_plate|registration|id|ids|guard|guards|gate|warden|game_warden|limit|limits|speed|radar|camera|cameras|trooper|troopers|border_patrol|customs|tax|taxes|auditor|landlord|hoa|health_inspector|food_handler|watering|restrictions|bag_limit|emissions|emissions_test|drug_test|application|checkpoint|weigh_station|parking|fishing_license|handicap|fireworks|dumping|landfill|alcohol|beer|underage|minors',
  'multa|multas|infraccion|infracciones|orden_de_arresto|permiso|permisos|inspector|inspectores|inspeccion|policia|policias|oficial|oficiales|patrulla|patrullas|ordenanza|toque_de_queda|ilegal|prohibido|prohibidos|prohibida|prohibe|ley|leyes|juez|corte|carcel|arresto|medidor|peaje|placa|placas|licencia|registro|guardia|guardias|vigilante|reten|limite|velocidad|radar|camara|camaras|transito|migra|aduana|impuesto|impuestos|veda|cohetes|cuetes|basura|tiradero|alcohol|cerveza|menores|quema|quemas|verificacion|patrulla|obra|asiento|examen|prueba|solicitud|alcoholimetro|cedula|tramite',
]);

/** Where things are thrown that must not be. */
defineClass('wild-place', [
  "ditch|ditches|creek|resaca|canal|drain|drains|storm_drain|curb_drain|gutter|alley|vacant_lot|empty_lot|lot_behind|brush|field|draw|arroyo|riverbank|river|levee|bayou|pond|lake|woods|back_road|county_road|dead_end|caliche_pit|culvert|cannery|quarry|old_quarry|retention_pond|marsh|bay|harbor|beach|pier|jetty|ravine|gravel_pit|rail_yard|tracks|underpass|overpass|bridge|sewer|manhole|toilet|old_drive_in|neighbor's_dumpster|somebody_else's_dumpster|dumpster_behind",
  'dren|drenaje|canal|arroyo|resaca|callejon|lote_baldio|baldio|terreno_baldio|monte|rio|bordo|zanja|alcantarilla|coladera|brecha|labor|laguna|acequia|cuneta|puente|vias|orilla|barranco|desague|contenedor_del_vecino|basurero_del_vecino',
]);

/** Ways of getting round: what is done, as it is advised. */
defineClass('evasion', [
  "(tell them|tell him|tell her|tell the_officer) <0-1> (you|you're|it's|that) <0-4>",
  '(diga|digan|digale|digales|di|diles) que (es|era|son|fue|no|ya|usted|va|vienen) <0-4>',
  '(deja|dejan|dejas|deje|das|da|dan) <0-1> (para|pa) (el|su|los|las) (cafe|refresco|lonche|chesco|chescos|soda|coca|cocas|desayuno)',
  "(we're|we_are|nobody_is|no_one_is) not (required|paid|going) to (look|see|notice|check|ask|know)",
  "(swap|switch|trade|borrow|claim) <0-3> (plates|seats|tags|placard|kids|dependents|cousin|cousin's|neighbor's|somebody_else's|someone_else's) <0-3>",
  '(unplug|unhook|stash|sneak|dodge|lie|fib|pretend|deny|blame|backdate|photoshop|play_dumb|act_dumb|act_surprised|look_confused|act_like|make_up|fudge|sweet_talk|name_drop|slip_past|scoot_past|roll_through|coast_through) <0-5>',
  '(wait_for|wait_till|wait_until) <0-3> (dark|fog|foggy|night|midnight|rain|weekend|sunday|they_leave|shift_change|they_close)',
  '(stays|stay|goes|gets_lost|ends_up|disappears|sits) <0-1> (in|to|under) the <0-1> (drawer|shredder|trash|bottom_of_the_pile|pile|stack)',
  '(plug|put|stick|screw) it back (after|later|in|on)',
  "(under the radar|off the books|off the record|do with that what you will|unofficially|no harm no foul|what they don't know|easier to ask forgiveness|better to ask forgiveness|rules are made to be broken)",
  '(stay off|keep off) the (street|main|road|highway)',
  '(mention|drop|use) my name',
  "(don't|do_not|doesn't|never) (verify|double_check|follow_through)",
  '(desconecte|desenchufe|esconda|escondan|escondalo|finja|finjan|niegue|nieguelo|mienta|invente|inventese|cambie de (asiento|lugar)|cambien de (asiento|lugar)|hagase (el|la|pato|menso)|disimule|disimulen|aparente|preste|tome prestado|pida prestado|brinquese|saquele la vuelta|dele la vuelta)',
  '(dejele|dele|pasele|caigale|mochese|mandele) <0-3> (para|pa) (su|el|la) (lonche|refresco|soda|chesco|coca|desayuno|gasolina|cafe|propina)',
  '(por debajo del agua|a la sorda|a la brava|a escondidas|sin que se den cuenta|de volada y sin papeles|ni falta que hace|ojos que no ven)',
  'espere a que (anochezca|se vayan|cierren|oscurezca|haya neblina|llueva)',
]);

/** What an adviser promises who shows the way round. */
defineClass('smooth-promise', [
  '(works|worked|working) every (time|single time)',
  "(never fails|nobody the wiser|none the wiser|easy as pie|piece of cake|like it never happened|clean as a whistle|good as new|and you're set|and you're golden|and you're good|and off you go|problem solved|no harm done)",
  "you (won't|will_not|don't) (owe|pay|get_caught|have_to_pay|need_to_pay|be_asked|hear_back)",
  '(vanish|vanishes|disappear|disappears|evaporate|evaporates) <0-3>',
  '(never|nunca|no) <0-1> (traces|trace|tracks|track|rastrea|rastrean|enteran|cachan|agarran|descubren)',
  '(sin problema|sin bronca|sin broncas|sin rollos|sin tanto rollo|sin tanto papeleo|y listo|y asunto arreglado|y aqui no paso nada|no pasa nada|no falla|nunca falla|siempre funciona|y santo remedio|de volada|y ni cuenta)',
  '(le|les|te|se_lo|se_la) (aprueban|autorizan|sellan|firman|pasan) <0-4> (sin|facil|rapido|luego|todo)',
]);
