/** Spanish slurs, with those of Mexico and the border. Forms are folded; see the English list. */
export const SPANISH_SLUR_FORMS = `
joto/s jotito/s jotete jotolon/es joteria
maricon/a/es/as/azo/cito/citos/zote/s/ada marika/s marica/s maricueca mariposon/es mariquete
puñalon/es bujarron/es soplanucas muerdealmohadas
mayate/s machorra/s bollera/s marimacho/s
travelo/s
mongolito/s mongolita/s mogolico/s mogolica/s mongolico/s subnormal/es retrasadito/s retrasadita/s
sidoso/s sidosa/s
negrata/s negrada negraca negroide/s changote
sudaca/s machupicchu tiraflechas payoponi
indiada indiazo/s indiote/s indiaca patarrajada/s pataenelsuelo patasrajadas patarajada/s nopalero/s nacazo
frijolero/s espaldamojada/s
chinacate/s
gabachada gitanada
moromierda moraco/s morisma
judiada
`;

export const SPANISH_SLUR_PATTERNS: readonly string[] = [
  '(los|unos|esos|estos|puro|puros|pinche|pinches|malditos|tantos|muchos|mas|demasiados|dos|tres|pobres|varios|hijos_de|un_par_de|otros) (pinches|malditos|cochinos|pobres|otros)? mojado|mojados',
  '(un|ese|este|otro|pinche|maldito|el|puro) mojado (de|que|del|y|mas|sin)',
  '(los|unos|esos|estos|a_los|puro|puros) mojaditos|mojadito',
  'espalda|espaldas mojada|mojadas',
  '(un|unos|los|esos|estos|tipico_de_un|eres|demasiados|muchos|puros|pinches|que) <1> (puto|putos)',
  '(un|los|unos|esos|estos|eres|demasiados|pinche|pinches|que|pobre|pobres) <1> (mariquita|mariquitas)',
  '(un|los|unos|esos|eres_un|demasiados) (desviado|desviados|invertido|invertidos|degenerado|degenerados)',
  '(eres|son|sea|seas|sean|sois|ser|como|pinche|pinches|cara_de|no_sea|hijo_de|puro|puros|facha_de) <1> (indio|indios|india|indias) [patarrajada|pata_rajada|bajados_del_cerro|de_pueblo|ladinos]',
  '(indio|indios|india|indias|inditos|indito) <2> (patarrajada|pata_rajada|patarrajadas|ladino|ladinos|mugroso|mugrosos|salvaje|salvajes|cerrero|cerreros|bajado|bajados|pata|ignorantes|ignorante|flojos|borrachos|huevones)',
  'indio|indios comidos_del_burro',
  '(un|unos|los|esos|estos|pinches|malditos|tipico_de_un|demasiados|eres_un|son_unos|pobres|puros|como) <1> (retrasado|retrasados|retrasada|retrasadas|mongol|mongoles|mongolo|mongolos|mogolo|mogolos|subnormal) [mental|mentales]',
  'retrasado|retrasados|retrasada|retrasadas mental|mentales',
  '(los|unos|esos|estos|pinches|llegaron_los|malditos|a_los|dos|tres) (chales|moros|sudacas|negratas|panchitos|tortilleras|jotos|maricas|mayates|gachupines|trompudos|chinacos)',
  '(eres|es|son|una|unas|pinche|pinches) (tortillera|tortilleras|machorra|machorras|marimacha|marimachas)',
  '(pinche|pinches|puto|putos|maldito|malditos|cochino|cochinos|mugroso|mugrosos|perro|perros|apestoso|apestosos|asqueroso|asquerosos) <1> (chino|chinos|negro|negros|gringo|gringos|gabacho|gabachos|judio|judios|arabe|arabes|musulman|musulmanes|haitiano|haitianos|hondureño|hondureños|centroamericanos|venecos|veneco|guatemaltecos|guatemalteco|mexicano|mexicanos|indigena|indigenas|gitano|gitanos|inmigrantes|migrantes|extranjeros)',
  '(chino|chinos|judio|judios|negro|negros|moro|moros|gitano|gitanos) (cochino|cochinos|de_mierda|tacaño|tacaños|mugroso|mugrosos|apestoso|apestosos|rata|ratas|ladron|ladrones|asqueroso|asquerosos)',
  'veneco|venecos|bachicha|bachichas',
  '(eres|solo_eres|es|son|sois|tipico_de|como|pinche|pinches|demasiadas|muchas|todas) [una|unas|unas_pinches] (zorra|zorras)',
  '(solo_eres|eres|tipico_de|son_todas|pinche|pinches|demasiadas) [una|unas|unas_pinches] (perra|perras)',
  'las zorras (no|han|son|siempre|nunca)',
  '(un|unos|los|esos|eres_un|tipico_de_un|demasiados) (cholo|cholos) <1> (han|no_pueden|son|en_este|sucios|mugrosos|rateros|de_mierda|apestosos)',
  '(solo|eres|tipico) <2> (cholo|salvaje)',
  'demasiados (cholos|salvajes|indios|travestis)',
  'los (cholos|salvajes) (han|no|son|siempre|nunca)',
  'trabajo de (negros|chinos|indios)',
  'trabajar como (negro|negros|indio|chino)',
  'merienda de negros',
  'virus chino',
  'cara de (nopal|indio)',
];

export const SPANISH_DATED_PATTERNS: readonly string[] = [
  'indio|indios|india|indias (barbaro|barbaros|de_la_sierra|de_aqui|de_pueblo|del_cerro|que|han|no|con|de_la_selva|en_este|borracho)',
  '(los|unos|esos|estos|unas|las|esas|un|ese|a_los|de_los|nuestros|muchos) (indio|indios|indias) [barbaros|de_la_sierra]',
  'indito|inditos|indita|inditas',
  'minusvalido|minusvalidos|minusvalida|minusvalidas',
  '(los|las|unos|estos|esos|para|de|pobres|a|un|una|otro|y|ni|ya) <1> (invalido|invalidos|invalida|invalidas)',
  'lisiado|lisiados|lisiada|lisiadas|tullido|tullidos|tullida|tullidas|baldados',
  'sordomudo|sordomudos|sordomuda|sordomudas',
  '(los|las|unos|de_los|para) (cojos|mancos|tuertos|jorobados|enanos|enanitos|leprosos|impedidos|anormales|deficientes|retardados|mongolicos)',
  'enanitos (toreros|luchadores)',
  'gabacho|gabachos|gabacha|gabachas|gringo|gringos|gringa|gringas|gringada|pocho|pochos|pocha|pochas',
  '(los|unos|esos|estos|tres|dos|cuatro|cinco|varios|muchos|un|otro|puros|mas|pinches|tantos|a_los) ilegales|ilegal (de|en|que|se|han|nos|como|por|a|y|no|son|cruzando)',
  '(los|unos|esos|estos|tres|dos|cuatro|cinco|varios|muchos|puros|pinches|a_los|de_los) ilegales',
  '(inmigrante|inmigrantes|migrante|migrantes|extranjero|extranjeros|mexicanos|personas) ilegal|ilegales',
  'chinito|chinitos|chinita|chinitas',
  'negrito|negritos|negrita|negritas',
  '(los|un|unos|una|las|de|esos|como) (travesti|travestis|travestidos|transexual|transexuales|vestidas|hermafroditas)',
  'travesti|travestis',
  'mulato|mulatos|mulata|mulatas|zambo|zambos|cambujo',
  'aleluyos',
  '(los|esos|unos|las|puros|estos) aleluyas|aleluyos|mochos|santurrones|persinadas',
  '(los|esos|unos|estos|todos_los) (moros|gachupines|cholos|nacos|prietos|oaxacos|guacos|chilangos)',
  'gachupin|gachupines|naco|nacos|naca|nacas|prieto|prieta|prietos|prietas|oaxaquita|oaxaquitas|oaxaco|oaxacos',
  'esquimal|esquimales',
  '(el|un|este|los|esos|unos) (loquito|loquitos|loco_del_pueblo|mariconcito|afeminado|afeminados|amanerado|amanerados|rarito|raritos|lilo|lilos)',
  'retraso mental|mentales',
  '(los|unos) salvajes (de|del)',
  '(los|las) oscuritos|oscuritas',
];

export const SPANISH_SLUR_ALLOWED: readonly string[] = [
  '(piso|pisos|suelo|calle|calles|pavimento|ropa|pelo|cabello|zapatos|pies|papel|trapo|trapos|superficie|superficies|carretera|carreteras|toalla|toallas|cemento|asfalto|pasto|zacate|perros|perro|documentos|libros|alfombra|guantes|cables|tapetes|cuartos|calcetines) <3> mojado|mojados|mojada|mojadas',
  '(retrasado|retrasada|retrasados|retrasadas) (por|a|al|hasta|el|la|en|dos|una|un|tres|debido)',
  '(vuelo|vuelos|tren|obra|obras|pago|pagos|proyecto|entrega) <3> retrasado|retrasada|retrasados|retrasadas',
  'moros y cristianos',
  '(baile|danza|fiesta|arroz) <2> moros',
  '(voto|votos|boleta|boletas|firma|firmas|solicitud|solicitudes|tarjeta|contraseña|codigo|permiso|documento|documentos|contrato) <3> invalido|invalidos|invalida|invalidas',
  '(mosca|mariquita|catarina|catarinas|insecto|insectos|jardin|plagas|pulgones) <6> mariquita|mariquitas',
  'mariquita|mariquitas <6> (jardin|insecto|insectos|pulgones|plagas|plantas|huerto|rojas)',
  '(fuego|fuegos|tiradero|tiraderos|basura|venta|desechos|carreras|descargas|armas|drogas|actividades|conexiones|tomas|fuegos_artificiales|vertederos|construcciones|anuncios|letreros|estacionamientos) <4> ilegal|ilegales',
  '(zorra|zorras) <6> (animal|animales|fauna|silvestre|silvestres|gris|cola|guarida|coyote|coyotes|mapache|mapaches|rabia|crias)',
  '(fauna|animales|mapaches|coyotes|tlacuaches|silvestre|rescatamos) <8> zorra|zorras',
  'perra|perras <6> (años|kilos|chip|vacunada|adopcion|esterilizada|correa|cachorros|raza|collar|callejera|perdida|gestante|placa)',
  'la gata perra',
  '(danza|museo|pueblo|pueblos|nacional|instituto|dia|plaza|republica|historia|guerra|territorio|arte|asuntos) <2> indio|indios|india|indias',
  '(oceano|mar|comida|arroz|curry|cocina|elefante|te|fondo|ocean) <2> indio|india|indios',
  'Indios (de|del)',
  '(higo|higos|cebolla|tuna|trigo|maiz|hierba|sal|conejillo|conejillos) <2> india|indias|indio|indios',
  'India (y|e|es|en)',
  'la India',
  'lenteja|lentejas|frijol|frijoles|pan|arroz|azucar|mole|uva|uvas|chile|chiles|caballo|gato|letra|letras prieto|prieta|prietos|prietas|negritos|negritas|negrita|negrito',
  '(piedras|agua|cerro|sierra|laguna|loma) prieta|prietas',
  '(en|letras) negrita|negritas',
  'naranja|naranjas china|chinas|chinitas',
  '(enanitos|enanos) (verdes|del_jardin|de_blancanieves)',
  'blancanieves <4> enanitos|enanos',
  '(misa|canto|cantar|cantan|cantaron|coro) <4> aleluya',
  '(escarabajo|escarabajos|insecto|insectos) <3> mayate|mayates',
  '(maquina|fabrica|prensa|vacante|señora) <2> tortillera',
];

/** Words that are slurs only in the contexts above, but always where they are disguised. */
export const SPANISH_SLUR_HOMONYMS = 'mojado mojados puto putos indio indios zorra zorras';

/** Words whose slips are found. */
export const SPANISH_SLUR_SLIPPING = 'maricon maricones mariconada mongolito mongolitos subnormales';
