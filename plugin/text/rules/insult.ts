import '../lexicons/abuse-classes';
import { namingEn, rudenessEn, witsEn } from '../lexicons/insult-phrases-en';
import { namingEs, rudenessEs, witsEs } from '../lexicons/insult-phrases-es';
import { lines } from '../lexicons/terms';
import { phraseRule } from '../phrase-rule';
import type { PhraseCase } from '../phrase-rule';
import type { Rule } from '../rule';

/** A person by name, or an account. */
const NAMED = ['@Name', '@handle'];

/** Titles of shows and books, animals up for adoption, and the city or the writer speaking of itself. */
const NOT_AT_PEOPLE = [
  'film|films|movie|movies|pelicula|cine|novel|novela|audition|auditions|comedy|comedia|melodrama|theater|theatre|teatro|musical|screening|screens|book_club|club_de_lectura|dvd|dvds|author|autor|autora|drawing_contest|escape_room|series|reading|lectura|dostoevsky*|dostoievsk*|dostoyevsk*|shakespeare|story_time|cuentos',
  'adopt*|adopc*|adoption|adopte|adoptelo|adoptela|kennel|microchip*|vaccinated|vacunado|vacunada|spayed|neutered|esterilizado|esterilizada|puppy|kitten|cachorro|gatito|mascot|botarga|puppet|titere|robot|cartoon|goat|goats|hound|donkey|burro_se_llama',
  "(i am|i'm|i was|we are|we're|we were|i feel|me is|soy|somos|fui|fuimos|fuimos_bien|estuvimos) <4> (@fool|@oaf|@dumb|@rude|@necio|@tonto)",
  'we_goofed|our_mistake|oops|metimos_la_pata|fe_de_erratas|nos_equivocamos|que_mensos_somos|(feel|feels|felt) like a',
];

const cases = (patterns: readonly string[], unlessIn: 'sentence' | 'post'): readonly PhraseCase[] => [
  { severity: 'flag', any: patterns, unless: NOT_AT_PEOPLE, unlessIn, notReported: true },
  { severity: 'block', all: [patterns, NAMED], unless: NOT_AT_PEOPLE, unlessIn, notReported: true },
];

const nameCalling = phraseRule({
  id: 'insult/name-calling',
  clause: 'insult',
  message: { en: 'Calls people names.', es: 'Insulta a personas con un calificativo.' },
  cases: cases(lines(namingEn, namingEs), 'post'),
});

const wits = phraseRule({
  id: 'insult/belittling',
  clause: 'insult',
  message: { en: 'Belittles the wits, manners or worth of people.', es: 'Rebaja la inteligencia, los modales o el valor de personas.' },
  cases: cases(lines(witsEn, witsEs), 'sentence'),
});

const rudeness = phraseRule({
  id: 'insult/rudeness',
  clause: 'insult',
  message: { en: 'Jeers at people or silences them.', es: 'Se burla de personas o las manda callar.' },
  cases: cases(lines(rudenessEn, rudenessEs), 'sentence'),
});

const foul = phraseRule({
  id: 'insult/obscene',
  clause: 'insult',
  message: { en: 'Insults people in obscene words.', es: 'Insulta a personas con palabras obscenas.' },
  cases: [{ severity: 'block', any: ['@foul', '@ruin'], unless: NOT_AT_PEOPLE, unlessIn: 'post' }],
});

export const rules: readonly Rule[] = [nameCalling, wits, rudeness, foul];
