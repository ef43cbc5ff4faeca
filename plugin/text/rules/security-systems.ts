import type { Finding } from '../../policy';
import '../lexicons/leak-common';
import '../lexicons/secrets';
import type { Analysis } from '../analysis';
import { leakAt, near, numbersOf, sentenceAt, sentencesWith } from '../leak';
import { pattern, phraseRule } from '../phrase-rule';
import type { Rule } from '../rule';

const MACHINE = [pattern('@inner-machine')];
const NOT_AN_ADDRESS = [
  pattern(
    'version|versions|release|update|upgrade|build|firmware|section|chapter|code_section|ordinance|article|title|figure|rule|actualizacion|seccion|capitulo|articulo|reglamento|ordenanza|lote|parcel',
  ),
];
const WARNING = [pattern('@leak-warning')];

const inside = {
  id: 'security/inside-address',
  clause: 'security' as const,
  message: {
    en: "This gives an address inside the city's networks.",
    es: 'Esto da una dirección interna de las redes de la ciudad.',
  },
};

interface Telltale {
  /** Quick look whether the finer one is worth it. */
  readonly may: RegExp;
  readonly pattern: RegExp;
  /** Whether the whole of it is a secret. */
  readonly secret: boolean;
}

/** Host names that exist only inside a network, file shares, remote-control addresses, keys and connection strings. */
const TELLTALES: readonly Telltale[] = [
  {
    may: /\.(?:local|lan|internal|intranet|corp|intra|localdomain|home\.arpa|priv)(?![a-z\d-])/i,
    pattern:
      /(?<![\p{L}\d.@-])[a-z\d](?:[a-z\d_.-]{0,80})\.(?:local|lan|internal|intranet|corp|intra|localdomain|home\.arpa|priv)(?![\p{L}\d-]|\.[a-z])/giu,
    secret: false,
  },
  {
    may: /\\[a-z\d]/i,
    pattern: /(?<![\p{L}\d:])\\{1,2}[\p{L}\d][\p{L}\d._-]{1,62}(?:\\[\p{L}\d$._ -]{1,62}){1,5}/gu,
    secret: false,
  },
  {
    may: /(?:smb|nfs|ssh|ftp|rdp|vnc|telnet|rtsp|jdbc:[a-z]+|sql|mongodb(?:\+srv)?|ldap):\/\//i,
    pattern:
      /(?:smb|nfs|ssh|s?ftp|rdp|vnc|telnet|rtsp|jdbc:[a-z]{2,12}|mysql|postgres(?:ql)?|mongodb(?:\+srv)?|ldap):\/\/[^\s)>\]]{3,120}/giu,
    secret: false,
  },
  {
    may: /(?:ssh|telnet) \S+@/i,
    pattern: /(?<![\p{L}\d])(?:ssh|telnet) [a-z\d_.-]{1,40}@[a-z\d.-]{3,80}/giu,
    secret: false,
  },
  { may: /-----BEGIN/, pattern: /-----BEGIN [A-Z ]{0,30}PRIVATE KEY-----/gu, secret: true },
  { may: /A[KS]IA/, pattern: /(?<![\p{L}\d])(?:AKIA|ASIA)[A-Z\d]{16}(?![\p{L}\d])/gu, secret: true },
  {
    may: /gh[pousr]_|github_pat|sk_|xox|AIza|eyJ/,
    pattern:
      /(?<![\p{L}\d])(?:gh[pousr]_[A-Za-z\d]{30,80}|github_pat_[A-Za-z\d_]{30,90}|sk_(?:live|test)_[A-Za-z\d]{16,60}|xox[abprs]-[A-Za-z\d-]{10,80}|AIza[A-Za-z\d_-]{30,40}|eyJ[A-Za-z\d_-]{10,200}\.eyJ[A-Za-z\d_-]{10,400}\.[A-Za-z\d_-]{10,200})/gu,
    secret: true,
  },
  {
    may: /:\/\/[^\s:@/]{1,60}:[^\s:@/]{3,60}@/,
    pattern: /[a-z]{2,10}:\/\/[^\s:@/]{1,60}:[^\s:@/]{3,60}@[^\s/]{3,80}/giu,
    secret: true,
  },
];

const inAnalysis = (analysis: Analysis): readonly Finding[] => {
  const { text } = analysis.run;
  const findings: Finding[] = [];
  const addresses = numbersOf(analysis).filter((number) => number.kind === 'ip' || number.kind === 'mac');
  if (addresses.length > 0) {
    const machines = sentencesWith(analysis, MACHINE);
    const others = sentencesWith(analysis, NOT_AN_ADDRESS);
    const warned = sentencesWith(analysis, WARNING);
    for (const address of addresses) {
      const sentence = sentenceAt(analysis, address.start);
      const told = near(machines, sentence, 1);
      if (near(warned, sentence, 0) || (near(others, sentence, 0) && !told)) continue;
      if (near(others, sentence, 0) && !address.checked) continue;
      findings.push(
        leakAt(inside, address.checked || told ? 'block' : 'flag', analysis, address.start, address.end, [address]),
      );
    }
  }
  for (const { may, pattern: telltale, secret } of TELLTALES) {
    if (!may.test(text)) continue;
    for (const match of text.matchAll(telltale)) {
      const range = { start: match.index, end: match.index + match[0].length };
      findings.push(leakAt(inside, 'block', analysis, range.start, range.end, secret ? [range] : []));
    }
  }
  return findings;
};

const insideRule: Rule = {
  id: inside.id,
  clause: inside.clause,
  patterns: [...MACHINE, ...NOT_AN_ADDRESS, ...WARNING],
  check: (input) => input.analyses.flatMap(inAnalysis),
};

const keys: Rule = phraseRule({
  id: 'security/keys',
  clause: 'security',
  message: {
    en: 'This tells where a key or a password is kept.',
    es: 'Esto dice dónde está una llave o una contraseña.',
  },
  cases: [
    {
      severity: 'block',
      all: [
        [
          'key|keys|spare|spare_key|master_key|key_card|keycard|badge|fob|llave|llaves|llave_de_repuesto|copia_de_la_llave|llave_maestra|llavero|gafete|tarjeta_de_acceso',
        ],
        [
          '(is|are|lives|live|sits|hangs|hang|hidden|hid|stays|kept|left|leave|tucked|taped|stashed|still|find|look|goes|put|esta|estan|queda|quedan|se_queda|cuelga|escondida|escondidas|dejamos|dejen|deje|dejan|guardada|guardamos|pegada|busquen|busque|va) <6> (under|beneath|behind|above|on_the|on_a|on_top_of|inside_the|in_the|on_the_hook|on_a_hook|over_the|below|debajo|abajo|detras|atras|encima|arriba|dentro_de|en_la|en_el|sobre_el|sobre_la) <3> (mat|doormat|planter|pot|flower_pot|flowerpot|rock|stone|brick|bowl|bucket|meter|meter_box|box|ledge|sill|frame|hook|nail|lid|bumper|visor|tire|wheel|gutter|bench|step|steps|porch|fuse_box|breaker_box|mailbox|cone|grill|hose_bib|extinguisher|sign|statue|drawer|magnet|coffee_can|can|trash_can|ac_unit|vent|plant|fern|table|picnic_table|chest|boiler|tinaco|mesa|bote_de_basura|tapete|maceta|piedra|ladrillo|cubeta|medidor|caja|marco|gancho|clavo|tapa|llanta|visera|banca|escalon|buzon|cono|extintor|letrero|cajon|lata|bote|planta|tubo|viga|poste|estatua)',
        ],
      ],
      span: 14,
      unless: [
        '@leak-warning',
        'your|you_lock|su_casa|sus_llaves|golden|treasure|story|lost|found|car_keys|perdi*|encontr*|keyboard|piano|legend|hunt|raffle|take_your_keys',
      ],
    },
    {
      severity: 'block',
      all: [
        ['key|keys|spare|llave|llaves|what_you_need|lo_que_abre|way_in|opener|fob|candado'],
        [
          '(hangs|hanging|hidden|hides|sleeps|lives|waits|taped|tucked|stashed|buried|is_still|stays|colgada|colgado|colgadas|escondida|escondidas|enterrada|pegada|guardada|duerme|vive|la_dejamos|la_dejan|esta) <2> (under|beneath|behind|above|inside|below|debajo|abajo|bajo|detras|atras|encima|arriba|dentro|junto)',
        ],
        ['@locked-thing', 'bodega|kiosco|caseta|cloro'],
      ],
      span: 36,
      unless: [
        '@leak-warning',
        'golden|treasure|story|lost|car_keys|perdi*|encontr*|piano|legend|hunt|clue|pista|raffle|keyboard|florida_keys|key_west|key_lime',
      ],
    },
    {
      severity: 'block',
      all: [
        ['(post|door|gate|spare|master|shed|office|fire|closet|room|truck|lane|lock) (key|keys)|llave|llaves'],
        [
          "(it's|it_is|they're|they_are|esta|estan|hanging|hangs|colgada|colgadas) <1> (on|under|behind|inside|in|debajo|detras|atras|arriba|adentro|en) <3> (hook|nail|mat|planter|pot|rock|box|drawer|ledge|shelf|can|cup|closet|gancho|clavo|maceta|piedra|cajon|repisa|lata|caja|llanta)",
        ],
      ],
      within: 'neighbours',
      span: 24,
      unless: [
        '@leak-warning',
        'golden|lost|found|treasure|hunt|clue|perdi*|encontr*|front_desk|ask_the|pida|lost_and_found',
      ],
      unlessIn: 'neighbours',
    },
    {
      severity: 'block',
      all: [
        [
          "(it's|its|is|use|try|es|son|usen|use) <2> (the_last_four|last_four|the_first_four|los_ultimos_cuatro|los_cuatro_ultimos|ultimos_cuatro|the_year|el_año|the_street_number|our_zip|the_zip_code|el_codigo_postal|the_founding)",
        ],
        ['code|codes|pin|combo|combination|keypad|codigo|clave|combinacion|nip|teclado'],
        ['@locked-thing', 'gym|gimnasio|lab|office'],
      ],
      within: 'neighbours',
      unless: [
        '@leak-warning',
        '(your (phone|card|account|social|ssn|library)|su (telefono|tarjeta|cuenta)|bill|recibo)',
      ],
      unlessIn: 'neighbours',
    },
    {
      severity: 'block',
      any: [
        '(sticker|note|label|etiqueta|papelito|post_it|calcomania) <4> (password|pin|code|login|contraseña|clave|codigo|nip)',
        '(pin|passcode|password|code|clave|nip|codigo) <3> (every|each|all|everyone|todos|todas|cada) <4> (is|es) @num',
        '(padlock|lock|code|combo|combination|pin|candado|codigo|clave|nip) <3> (two|three|four|all|dos|tres|cuatro|puros) (zeros|zeroes|ones|twos|threes|fours|fives|sixes|sevens|eights|nines|ceros|unos|doses|cincos|sietes|nueves)',
        '(right|left|clockwise|derecha|izquierda) <1> (to|a|al|hasta) <1> @num <4> (left|right|counterclockwise|derecha|izquierda) <1> (to|a|al|hasta) <1> @num',
        '(find|grab|get|take|use|look_for|pick_up|hallan|agarren|tomen|busquen|encuentran|hay) <4> (key|keys|llave|llaves) <8> (under|behind|inside|beneath|on_top|above|debajo|detras|atras|abajo|dentro|encima|arriba) <3>',
        '(under|debajo_de|abajo_de) <2> (mat|doormat|planter|flower_pot|maceta|tapete) <8> (key|llave)',
        '(key|llave) <1> (of|to|for|de) <4> <4> (under|behind|debajo|abajo|detras|atras) <3> (mat|planter|pot|rock|bowl|brick|maceta|tapete|piedra|ladrillo|extintor)',
        '(password|passcode|pin|code|codes|login|credentials|vpn_key|key|contraseña|clave|claves|codigo|nip) <4> (posted|written|taped|stuck|scribbled|printed|pegada|pegado|escrita|escrito|anotada|anotado|apuntada) <3> (on|to|under|inside|in|en|bajo|abajo|debajo|junto) <3> (whiteboard|sticky|post_it|monitor|keyboard|wall|door|desk|fridge|cabinet|lid|back|note|frame|pizarron|pizarra|monitor|teclado|pared|puerta|escritorio|papelito|etiqueta|refrigerador)',
        "(default|factory|vendor|original|stock|out_of_the_box|manufacturer's|manufacturer|temporary) <2> (password|passcode|pin|login|code|credentials|key|admin_password) <8> (still|never|unchanged|works|work|answers|hasn't|haven't|nobody|printed)",
        "(still|never|unchanged|hasn't|haven't|nobody|answers|runs|running|left) <6> (default|factory|vendor|out_of_the_box|factory_default) <2> (password|passcode|pin|login|code|credentials|key|maintenance_pin)",
        "(password|passcode|pin|code|combination|login) <2> (is_still|hasn't_changed|hasn't_been_changed|has_not_changed|never_changes|never_changed|unchanged|is_the_same|stays_the_same|is_password|is_the_word|is_blank|is_empty|is_just)",
        '(contraseña|clave|codigo|nip|pin|combinacion) <2> (sigue_siendo|sigue_igual|no_ha_cambiado|no_se_ha_cambiado|nunca_se_cambia|nunca_cambia|es_la_misma|es_el_mismo|es_la_de_siempre|es_el_de_siempre|de_fabrica|por_defecto|por_default|predeterminada|esta_en_blanco)',
        '(de_fabrica|por_defecto|predeterminada) <6> (sin_cambiar|todavia|aun|sigue|nadie|nunca|no_la_cambi*)',
        '(set_to|code_is|combination_is|pin_is|opens_with|password_is) <1> (the|our|his|her|your) <3> (zip_code|zip|year|street_number|house_number|address|last_four|birthday|badge_number|founding|founded|mascot|name)',
        '@locked-thing <6> (partial_to|likes|loves|wants|takes|answers_to|set_to|opens_to|opens_with|abre_con|se_hace_amigo|quiere|pide|responde_a) <5> (the_year|the_last_four|last_four|the_first_four|zip_code|el_año|los_ultimos_cuatro|los_cuatro_ultimos|ultimos_digitos|los_ultimos_digitos|el_codigo_postal|the_street_number|our_address|the_founding|la_fecha)',
        '(punch|key_in|punch_in|tap|marque|teclee) <2> (one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|once|doce|veinte|treinta|cuarenta|cincuenta) <5> (pad|keypad|door|gate|box|lock|panel|teclado|puerta|porton)',
        '(password|passcode|contraseña|passphrase) <1> (is|es) (welcome|letmein|password|admin|the|just|still|same|simply|always|city|qwerty|blank|nothing|siempre|la|el|puro|simplemente)',
        '(it_wants|asks_for|password_is|clave_es|contraseña_es|quiere|pide) <2> (the_name_of|el_nombre_de|el_nombre_del|our_mascot|the_mascot|la_mascota) <8>',
        '(it_wants|la_clave|the_password|contraseña) <6> (todo_junto|en_minusculas|all_lowercase|all_lower_case|all_one_word|no_spaces|sin_espacios|en_mayusculas)',
        '(clave|codigo|nip|combinacion|contraseña) <1> es <2> (el_año|el_codigo_postal|el_numero|los_ultimos|su_fecha|el_nombre|la_fecha|año_en_que)',
        '(no|without_a|without_any|sin) <1> (password|passcode|login|contraseña|clave) <6> (admin|server|servidor|scada|camera|cameras|camara|camaras|router|panel|controller|controlador|database|system|sistema|dvr|consola|plc|pump|bomba)',
        '(admin|server|servidor|scada|camera_system|camaras|router|panel|controller|controlador|database|dvr|consola|plc|usuario) <8> (no_password|without_a_password|no_login|sin_contraseña|sin_clave|open_to_the_internet|open_to_outside|open_to_the_outside|wide_open|abierto_a_internet|abierta_a_internet)',
        '(port|puerto) @num <8> (open|exposed|forwarded|outside|abierto|expuesto)',
        '(activation|encrypted|encryption|tactical|swat|undercover|surveillance) <1> (tone|tones|tone_pair|frequency|frequencies|talkgroup|channel|key)',
        '(tono|tonos|frecuencia|canal|grupo) <2> (de_activacion|cifrado|cifrada|encriptado|encriptada|tactico|tactica|encubierto) <6> @num',
      ],
      unless: [
        '@leak-warning',
        '(your (own|home|router|account|password|phone|card|bank|pin|device|devices|modem|email)|su_red|su_casa|su_cuenta|home_router|hotspot|tips|consejo*|guest|library_card|credencial|change_the|cambie)',
      ],
    },
  ],
});

export const rules: readonly Rule[] = [insideRule, keys];
