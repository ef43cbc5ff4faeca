import '../lexicons/abuse-classes';
import { disguisedFormsEn } from '../lexicons/insults-en';
import { disguisedFormsEs } from '../lexicons/insults-es';
import { namingEn, rudenessEn, witsEn } from '../lexicons/insult-phrases-en';
import { namingEs, rudenessEs, witsEs } from '../lexicons/insult-phrases-es';
import { lines } from '../lexicons/terms';
import { phraseRule } from '../phrase-rule';
import type { Rule } from '../rule';
import { disguisedWords } from './disguised-words';
import { unlessPost } from './unless-post';

/** A person by name, or an account. */
const NAMED = ['@Name', '@handle'];

/** Titles of shows and books, rules of the page and campaigns against insults. */
const TITLES = [
  'film|films|movie|movies|pelicula|cine|novel|novela|audition|auditions|comedy|comedia|melodrama|theater|theatre|teatro|musical|screening|screens|book_club|club_de_lectura|dvd|dvds|drawing_contest|escape_room|reading_list|lectura|dostoevsky*|dostoievsk*|dostoyevsk*|shakespeare|story_hour|guide_to|on_it|place_a_hold|new_on_the_shelf|library_copies|clown_alley|troupe',
  'bullying|acoso_escolar|cyberbullying|comment_policy|reglas_de_esta_pagina|ocultamos|we_hide|will_be_hidden|name_calling|trash_talk|origami',
];

/** Animals up for adoption, wildlife, mascots and machines. */
const ANIMALS = [
  'adopt*|adopc*|adoption|adopte|adoptelo|adoptela|kennel|microchip*|vaccinated|vacunado|vacunada|spayed|neutered|esterilizado|esterilizada|puppy|kitten|cachorro|gatito|mascot|botarga|puppet|titere|robot|cartoon|goat|goats|hound|donkey|llama|tortoise|parrot|rooster|gallo|cencerro|granja|petting_zoo|opossum|opossums|tlacuache|jelly|octopus|species|especie|moon_jelly|sin_hogar|relleno_sanitario',
  '(nuestro|nuestra|conozca_a|el) (burro|burra) (de|se|@name)?',
  'kennel_club|dog_show|bitches_at|no_caza',
];

/** Weather and things that are scolded like people. */
const THINGS = [
  'cold_front|front_has|front_is|frente_frio|storm|tormenta|wind|winds|viento|heat|calor|hurricane|huracan|copier|printer|headphones|alarm_clock|pothole|potholes|baches|norther',
];

/** The writer, or the city, speaking of itself. */
const ONESELF = [
  "(i am|i'm|i was|we are|we're|we were|i feel|me is|intern is|she is|soy|somos|fui|fuimos|estuvimos) <4> (@fool|@oaf|@dumb|@rude|@necio|@tonto)",
  'we_goofed|our_mistake|oops|confession|metimos_la_pata|fe_de_erratas|nos_equivocamos|que_mensos_somos|perdon_por_el_error',
  '(feel|feels|felt) like',
  '(@necio|@tonto) somos',
];

const CLASSES = ['@fool', '@dumb', '@necio'];
const POINTED = lines(namingEn, namingEs);
const BELITTLING = lines(witsEn, witsEs);
const JEERS = lines(rudenessEn, rudenessEs);

const words = unlessPost(
  phraseRule({
    id: 'insult/words',
    clause: 'insult',
    message: { en: 'Calls people names.', es: 'Insulta a personas con un calificativo.' },
    cases: [{ severity: 'flag', any: CLASSES }],
  }),
  [...TITLES, ...ANIMALS, ...ONESELF],
);

const nameCalling = unlessPost(
  phraseRule({
    id: 'insult/name-calling',
    clause: 'insult',
    message: { en: 'Calls people names.', es: 'Insulta a personas con un calificativo.' },
    cases: [{ severity: 'flag', any: POINTED, unless: [...ANIMALS, ...THINGS, ...ONESELF], notNegated: true }],
  }),
  [...TITLES, ...ONESELF],
);

const belittling = unlessPost(
  phraseRule({
    id: 'insult/belittling',
    clause: 'insult',
    message: {
      en: 'Belittles the wits, manners or worth of people.',
      es: 'Rebaja la inteligencia, los modales o el valor de personas.',
    },
    cases: [{ severity: 'flag', any: BELITTLING, unless: [...ANIMALS, ...THINGS, ...ONESELF], unlessIn: 'neighbours' }],
  }),
  TITLES,
);

const jeering = unlessPost(
  phraseRule({
    id: 'insult/jeering',
    clause: 'insult',
    message: { en: 'Jeers at people or silences them.', es: 'Se burla de personas o las manda callar.' },
    cases: [{ severity: 'flag', any: JEERS, unless: [...ANIMALS, ...ONESELF], notNegated: true }],
  }),
  TITLES,
);

const named = unlessPost(
  phraseRule({
    id: 'insult/named',
    clause: 'insult',
    message: { en: 'Insults a person by name.', es: 'Insulta a una persona con su nombre.' },
    cases: [
      {
        severity: 'block',
        all: [[...CLASSES, ...POINTED, ...BELITTLING, ...JEERS], NAMED],
        unless: [...ANIMALS, ...THINGS, '(soy|somos|fui) <4> (@necio|@tonto)', "(i am|i'm|she is) <4> (@fool|@oaf)"],
      },
    ],
  }),
  TITLES,
);

const obscene = unlessPost(
  phraseRule({
    id: 'insult/obscene',
    clause: 'insult',
    message: { en: 'Insults people in obscene words.', es: 'Insulta a personas con palabras obscenas.' },
    cases: [{ severity: 'block', any: ['@foul', '@ruin'], unless: [...ANIMALS, 'cocina|cocinero|restaurante'] }],
  }),
  TITLES,
);

const disguised = disguisedWords({
  id: 'insult/disguised',
  clause: 'insult',
  message: { en: 'Calls people names, in disguise.', es: 'Insulta a personas, con disfraz.' },
  lists: [disguisedFormsEn, disguisedFormsEs],
  severity: 'flag',
  severityNamed: 'block',
});

export const rules: readonly Rule[] = [words, nameCalling, belittling, jeering, named, obscene, disguised];
