import { defineClass } from '../classes';

/** Drugs by name and by nickname. */
defineClass('drug', [
  'weed|marijuana|cannabis|ganja|kush|edibles|thc|thc_gummies|gummies|joint|joints|blunt|blunts|bong|molly|ecstasy|xanax|xans|oxy|oxys|oxycontin|oxycodone|percs|percocet|percocets|vicodin|hydrocodone|adderall|norco|norcos|fentanyl|meth|crystal|cocaine|coke|heroin|shrooms|mushrooms|lsd|acid_tabs|ketamine|steroids|lean|codeine|promethazine|tramadol|ritalin|poppers|whippets|vape_carts|carts|pot_brownies|special_brownies|magic_brownies|magic_mushrooms|happy_brownies|dime_bag',
  'mota|marihuana|hierba|yerba|churro|churros|toque|gallo|perico|coca|cocaina|cristal|piedra|hongos|hongos_magicos|tachas|pastillas|chochos|anfetaminas|heroina|chiva|fentanilo|tramadol|clonazepam|gomitas|brownies_magicos|polvito|ketamina|esteroides',
]);

/** The rules that a wink can be about. */
defineClass('enforcement', [
  'ticket|tickets|citation|citations|fine|fines|warrant|permit|permits|inspector|inspectors|inspection|cop|cops|officer|officers|police|marshal|fire_marshal|code|code_enforcement|ordinance|curfew|illegal|prohibited|banned|ban|burn_ban|law|laws|legal|judge|court|jail|arrest|meter|meters|toll|tolls|tag|tags|license|license_plate|registration|id|ids|guard|guards|gate|warden|game_warden|limit|limits|speed|radar|camera|cameras|trooper|troopers|border_patrol|customs|tax|taxes|auditor|landlord|hoa|health_inspector|food_handler|watering|restrictions|bag_limit|fireworks|dumping|landfill|alcohol|beer|underage|minors',
  'multa|multas|infraccion|infracciones|orden_de_arresto|permiso|permisos|inspector|inspectores|inspeccion|policia|policias|oficial|oficiales|patrulla|patrullas|ordenanza|toque_de_queda|ilegal|prohibido|prohibidos|prohibida|prohibe|ley|leyes|juez|corte|carcel|arresto|medidor|peaje|placa|placas|licencia|registro|guardia|guardias|vigilante|reten|limite|velocidad|radar|camara|camaras|transito|migra|aduana|impuesto|impuestos|veda|cohetes|cuetes|basura|tiradero|alcohol|cerveza|menores|quema|quemas|verificacion',
]);

/** Where things are thrown that must not be. */
defineClass('wild-place', [
  "ditch|ditches|creek|resaca|canal|drain|drains|storm_drain|curb_drain|gutter|alley|vacant_lot|empty_lot|lot_behind|brush|field|draw|arroyo|riverbank|river|levee|bayou|pond|lake|woods|back_road|county_road|dead_end|caliche_pit|culvert|cannery|quarry|old_quarry|retention_pond|marsh|bay|harbor|beach|pier|jetty|ravine|gravel_pit|rail_yard|tracks|underpass|overpass|bridge|sewer|manhole|toilet|old_drive_in|neighbor's_dumpster|somebody_else's_dumpster|dumpster_behind",
  'dren|drenaje|canal|arroyo|resaca|callejon|lote_baldio|baldio|terreno_baldio|monte|rio|bordo|zanja|alcantarilla|coladera|brecha|labor|laguna|acequia|cuneta|puente|vias|orilla|barranco|desague|contenedor_del_vecino|basurero_del_vecino',
]);
