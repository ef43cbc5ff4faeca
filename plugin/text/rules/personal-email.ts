import '../lexicons/leak-common';
import '../lexicons/free-mail';
import { phraseRule } from '../phrase-rule';
import type { Rule } from '../rule';

/** Somebody else's fraud, or talk about mail services: not the contact. */
const NOT_THE_CONTACT = [
  '@leak-warning',
  '(addresses|address|email|emails|correos|direcciones) <3> (end_in|always_end|terminan_en|termina_en|ends_in)',
  '(forward|reenvie|reenvielo|report|reporte|reportelo|delete|borre|borrelo|block|bloquee) (it|them|the_fake|lo|los|that|esos|ese)',
  "we_don't_use|we_do_not_use|no_usamos|we_never_use|nunca_usamos|not_your_coach's|going_around|anda_circulando|pretend*|se_hace_pasar|se_hacen_pasar|claiming_to_be|claims_to_be|says_it_is_us|posing_as",
];

const contact: Rule = phraseRule({
  id: 'personal-email/contact',
  clause: 'personal-email',
  message: {
    en: 'A free-mail address may not be the contact.',
    es: 'No puede darse como contacto un correo gratuito.',
  },
  cases: [
    { severity: 'flag', any: ['@freemail'], unless: NOT_THE_CONTACT, unlessIn: 'post' },
    {
      severity: 'flag',
      any: [
        '@any (at|arroba|aroba) @free-host (dot|punto|period|com|net|mx|es)',
        '@any (arroba|aroba) @free-host',
        '(at|arroba) <1> (g mail|hot mail|out look|i cloud|proton mail|y mail) <1> (dot|punto|com)',
        '@any @free-host (com|dot_com|punto_com|com_mx)',
        '(write|email|mail|send|contact|reach|message|ping|rsvp|reply|questions|hit_up|shoot|drop|escriba|escriban|escribe|escribanle|escribale|mande|mandenle|mandeme|mandenme|envie|envien|enviar|contacte|correo|informes|dudas) <8> (at|on|via|by) (gmail|hotmail|yahoo|icloud|aol|protonmail|outlook|ymail|msn)',
        "(his|her|their|my|our|the|contractor's|coach's|club's|su|mi|el|nuestro) <2> (gmail|g_mail|hotmail|hot_mail|yahoo|yahoo_mail|outlook|icloud|aol|protonmail|ymail) <1> (is|es|account_is|address_is) @any",
        '(find|reach|look_for|busquen|busque|busquenos|busquenme|buscanos|contactenos) <4> (on|en|in|through|via|por) (gmail|hotmail|yahoo|icloud|protonmail|outlook) (as|como|under|con)',
        '(gmail|hotmail|yahoo|icloud|protonmail|outlook) (as|como|user|username|handle|usuario|name|nombre) @any',
      ],
      unless: [
        ...NOT_THE_CONTACT,
        'class|clase|workshop|taller|password|contraseña|calendar|calendars|calendarios|promotions|app|settings|spam_folder|account_recovery|recovery',
      ],
    },
  ],
});

export const rules: readonly Rule[] = [contact];
