import '../lexicons/abuse-classes';
import { namingEn, rudenessEn, witsEn } from '../lexicons/insult-phrases-en';
import { namingEs, rudenessEs, witsEs } from '../lexicons/insult-phrases-es';
import { lines } from '../lexicons/terms';
import { phraseRule } from '../phrase-rule';
import type { PhraseCase } from '../phrase-rule';
import type { Rule } from '../rule';
import { disguisedInsult } from './insult-disguised';

/** A person by name, or an account. */
const NAMED = ['@Name', '@handle'];

/** Titles of shows and books, and campaigns against insults. */
const TITLES = [
  'film|films|movie|movies|pelicula|cine|novel|novela|audition|auditions|comedy|comedia|melodrama|theater|theatre|teatro|musical|screening|screens|book_club|club_de_lectura|dvd|dvds|author|autor|autora|drawing_contest|escape_room|reading_list|lectura|dostoevsky*|dostoievsk*|dostoyevsk*|shakespeare|story_time|storytime|cuentos|guide_to|holds_on_it|copies|on_the_shelf|circus|circo|troupe|clown_alley|payasos_del',
  'bullying|acoso_escolar|cyberbullying|comment_policy|reglas_de_esta_pagina|ocultamos|we_hide|name_calling|be_kind',
];

/** Animals up for adoption, mascots and machines. */
const ANIMALS = [
  'adopt*|adopc*|adoption|adopte|adoptelo|adoptela|kennel|microchip*|vaccinated|vacunado|vacunada|spayed|neutered|esterilizado|esterilizada|puppy|kitten|cachorro|gatito|mascot|botarga|puppet|titere|robot|cartoon|goat|goats|hound|donkey|llama|tortoise|parrot|rooster|gallo',
];

/** The writer, or the city, speaking of itself. */
const ONESELF = [
  "(i am|i'm|i was|we are|we're|we were|i feel|me is|intern is|soy|somos|fui|fuimos|estuvimos) <4> (@fool|@oaf|@dumb|@rude|@necio|@tonto)",
  'we_goofed|our_mistake|oops|confession|metimos_la_pata|fe_de_erratas|nos_equivocamos|que_mensos_somos|(feel|feels|felt) like a',
];

const CLASSES = ['@fool', '@dumb', '@necio'];

/** Unmistakable words: everywhere, but in titles, of animals and of oneself. */
const bare = phraseRule({
  id: 'insult/words',
  clause: 'insult',
  message: { en: 'Calls people names.', es: 'Insulta a personas con un calificativo.' },
  cases: [
    { severity: 'flag', any: CLASSES, unless: [...TITLES, ...ANIMALS, ...ONESELF], unlessIn: 'post' },
    { severity: 'block', all: [CLASSES, NAMED], unless: [...TITLES, ...ANIMALS], unlessIn: 'post' },
  ],
});

const cases = (patterns: readonly string[], reach: 'sentence' | 'post'): readonly PhraseCase[] => [
  { severity: 'flag', any: patterns, unless: [...TITLES, ...ANIMALS, ...ONESELF], unlessIn: reach },
  { severity: 'block', all: [patterns, NAMED], unless: [...TITLES, ...ANIMALS], unlessIn: reach },
];

const nameCalling = phraseRule({
  id: 'insult/name-calling',
  clause: 'insult',
  message: { en: 'Calls people names.', es: 'Insulta a personas con un calificativo.' },
  cases: cases(lines(namingEn, namingEs), 'sentence'),
});

const wits = phraseRule({
  id: 'insult/belittling',
  clause: 'insult',
  message: {
    en: 'Belittles the wits, manners or worth of people.',
    es: 'Rebaja la inteligencia, los modales o el valor de personas.',
  },
  cases: cases(lines(witsEn, witsEs), 'sentence'),
});

const rudeness = phraseRule({
  id: 'insult/rudeness',
  clause: 'insult',
  message: { en: 'Jeers at people or silences them.', es: 'Se burla de personas o las manda callar.' },
  cases: cases(lines(rudenessEn, rudenessEs), 'sentence'),
});

const obscene = phraseRule({
  id: 'insult/obscene',
  clause: 'insult',
  message: { en: 'Insults people in obscene words.', es: 'Insulta a personas con palabras obscenas.' },
  cases: [
    {
      severity: 'block',
      any: ['@foul', '@ruin', '(pinche|pinches|pinchi) (@necio|@tonto|@ruin|@folk)'],
      unless: [...TITLES, ...ANIMALS],
      unlessIn: 'post',
    },
  ],
});

export const rules: readonly Rule[] = [bare, nameCalling, wits, rudeness, obscene, disguisedInsult];
