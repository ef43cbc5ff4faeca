import { defineClass } from '../classes';

/** Relatives and loved ones, as one speaks of one's own. */
defineClass('kinfolk', [
  'mom|mama|mommy|momma|mother|dad|daddy|pops|father|parents|folks|wife|wifey|husband|hubby|spouse|fiance|fiancee|girlfriend|boyfriend|bestie|roommate',
  'son|sons|daughter|daughters|kid|kids|kiddo|kiddos|toddler|newborn|twins|stepson|stepdaughter|godson|goddaughter|firstborn|grandbaby|grandson|granddaughter|grandkid|grandkids|grandma|grandpa|granny|grandmother|grandfather|nana|nephew|nephews|niece|nieces|cousin|cousins|aunt|auntie|uncle|brother|brothers|bro|sister|sisters|sis|in-laws|mother-in-law|father-in-law|brother-in-law|sister-in-law|son-in-law|daughter-in-law',
  '(little|big|baby|older|younger|kid|twin) (brother|sister|bro|sis|girl|boy)',
  '(mother|father|brother|sister|son|daughter) in law',
  'better half|old man|old lady|baby girl|baby boy|other half',
  'mami|amá|apá|jefa|jefita|jefecita|jefito|papi|padres|papas|esposa|esposo|marido|mujer|señora|viejo|viejito|vieja|viejita|novio|novia|prometida|prometido',
  'hijo|hija|hijos|hijas|niña|niño|nena|nene|bebe|bebé|chamaco|chamaca|chamacos|chiquillo|chiquilla|chiquillos|huerco|huerca|huercos|morro|morra|morrito|escuincle|escuincles|chilpayate',
  'hermano|hermana|hermanos|hermanita|hermanito|carnal|carnala|primo|prima|primos|primas|primita|primito|tio|tia|tios|tias|sobrino|sobrina|sobrinos|sobrinita|sobrinito|abuelo|abuela|abuelito|abuelita|abuelos|nieto|nieta|nietos|nietecita|suegra|suegro|suegros|cuñado|cuñada|compadre|comadre|compa|ahijado|ahijada|consuegra',
]);

defineClass('fondness', [
  'gordo|gorda|gordito|gordita|flaco|flaca|amor|amorcito|cielo|reina|princesa|principe|corazon|vida|chaparro|chaparra|negrita|negrito',
]);

defineClass('petkind', [
  'dog|dogs|doggo|doggy|pup|pups|puppy|puppies|pooch|cat|cats|kitten|kittens|kitty|tabby|chihuahua|beagle|poodle|labrador|dachshund|husky|parrot|hamster|iguana|goat|rooster|hens|chickens',
  'gato|gata|gatito|gatita|gatitos|gatos|perro|perra|perrito|perrita|perritos|perros|perrhijo|cachorro|cachorra|cachorrito|cachorrita|cachorros|lomito|lomita|michi|mascota|firulais|perico|gallo|gallina|yegua|caballo',
]);

/** What a person owns and talks of at home. */
defineClass('belonging', [
  'truck|pickup|car|jeep|suv|minivan|motorcycle|harley|camper|trailer|boat|bass_boat|jet_ski|four_wheeler|lawnmower|mower|riding_mower|couch|sofa|mattress|sectional|dryer|washer|fridge|guitar|drum_set|crib|stroller|treadmill|ps5|xbox|iphone|laptop|grill|smoker|apartment|condo|duplex|house|garage_apartment|trailer_home|lot|prom_dress|wedding_dress|tickets',
  'troca|camioneta|carro|moto|motocicleta|lancha|remolque|traila|sala|sillon|refri|refrigerador|lavadora|secadora|estufa|colchon|cama|comedor|bicicleta|bici|celular|tele|television|guitarra|acordeon|terreno|casa|casita|depa|departamento|apartamento|cuarto|recamara',
]);

/** Feasts and doings of a private life. */
defineClass('family-feast', [
  'birthday|bday|birthday_bash|birthday_party|housewarming|baby_shower|bridal_shower|gender_reveal|wedding|engagement|honeymoon|anniversary|quinceañera|quince|quinces|quinceanera|baptism|christening|first_communion|bachelor_party|bachelorette|graduation_party|retirement_party|recital|sweet_sixteen|potluck|cookout|barbecue|barbacoa|carne_asada|bbq|crawfish_boil|garage_sale|yard_sale|divorce|surgery|vacation|cruise',
  'cumple|cumpleaños|quinceañera|quinceanera|boda|bodas|bautizo|baby_shower|primera_comunion|despedida_de_soltera|despedida_de_soltero|aniversario|graduacion|pachanga|parrillada|carnita_asada|carnes_asadas|vacaciones|luna_de_miel|operacion|cirugia|divorcio',
]);
