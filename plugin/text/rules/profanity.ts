import { compileDisguises } from '../disguise';
import { lexiconRule } from '../lexicon-rule';
import {
  ENGLISH_ALLOWED_PATTERNS,
  ENGLISH_MILD_FORMS,
  ENGLISH_MILD_PATTERNS,
  ENGLISH_SLIPPING,
  ENGLISH_STRONG_FORMS,
  ENGLISH_STRONG_PATTERNS,
} from '../lexicons/profanity-en';
import {
  SPANISH_ALLOWED_PATTERNS,
  SPANISH_MILD_PATTERNS,
  SPANISH_SLIPPING,
  SPANISH_STRONG_FORMS,
  SPANISH_STRONG_PATTERNS,
} from '../lexicons/profanity-es';
import type { Rule } from '../rule';

/** Strong words that no ordinary word contains. */
const INSIDE =
  'fuck fvck shitty bullshit shitshow asshole bitchass motherf mierda pendej chingad putamadre hijodeput hijoput cabronaz cabroncis'.split(
    ' ',
  );

const disguises = compileDisguises({
  lists: [ENGLISH_STRONG_FORMS, SPANISH_STRONG_FORMS],
  inside: INSIDE,
  slipping: [ENGLISH_SLIPPING, SPANISH_SLIPPING],
});

/** Profane and obscene words: strong ones are blocked, plain or disguised; mild ones are held. */
export const rules: readonly Rule[] = [
  lexiconRule({
    id: 'profanity/words',
    clause: 'profanity',
    messages: {
      block: {
        en: 'This is strong profanity, also where its letters are changed, starred or set apart.',
        es: 'Es una grosería fuerte, también si se cambian, tapan o separan sus letras.',
      },
      flag: {
        en: 'This is mild profanity: the department head decides whether it fits.',
        es: 'Es una grosería leve: la jefatura del departamento decide si conviene.',
      },
    },
    blocked: [...ENGLISH_STRONG_PATTERNS, ...SPANISH_STRONG_PATTERNS].map((source) => ({ source })),
    held: [...ENGLISH_MILD_PATTERNS, ...SPANISH_MILD_PATTERNS].map((source) => ({ source })),
    allowed: [...ENGLISH_ALLOWED_PATTERNS, ...SPANISH_ALLOWED_PATTERNS],
    disguises,
    heldDisguises: compileDisguises({ lists: [ENGLISH_MILD_FORMS] }),
    names: new Set(
      'dick dicks cock cocks hoe prick pricks pussy ass asses butts damn tit tits bastard hoes verga polla ostia mamila cretin wanker hell'.split(
        ' ',
      ),
    ),
    topics: [
      { words: 'tit tits cock cocks', topic: ['bird~|birder~|birding|birdwatch*|feathers|poultry|rooster~|hens'] },
      { words: 'ass asses', topic: ['donkey~|burro~|stockyard'] },
    ],
  }),
];
