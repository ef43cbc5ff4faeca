import { compileDisguises } from '../disguise';
import { lexiconRule } from '../lexicon-rule';
import {
  ENGLISH_DATED_PATTERNS,
  ENGLISH_SLUR_ALLOWED,
  ENGLISH_SLUR_FORMS,
  ENGLISH_SLUR_HOMONYMS,
  ENGLISH_SLUR_PATTERNS,
  ENGLISH_SLUR_SLIPPING,
  ENGLISH_SLUR_TOPICS,
} from '../lexicons/slurs-en';
import {
  SPANISH_DATED_PATTERNS,
  SPANISH_SLUR_ALLOWED,
  SPANISH_SLUR_FORMS,
  SPANISH_SLUR_HOMONYMS,
  SPANISH_SLUR_PATTERNS,
  SPANISH_SLUR_SLIPPING,
} from '../lexicons/slurs-es';
import type { Rule } from '../rule';

/** Slurs that no ordinary word contains. */
const INSIDE = 'nigger faggot towelhead wetback maricon mongolit'.split(' ');

const disguises = compileDisguises({
  lists: [ENGLISH_SLUR_FORMS, SPANISH_SLUR_FORMS],
  inside: INSIDE,
  homonyms: [ENGLISH_SLUR_HOMONYMS, SPANISH_SLUR_HOMONYMS],
  slipping: [ENGLISH_SLUR_SLIPPING, SPANISH_SLUR_SLIPPING],
});

/** Slurs for groups of people are blocked, plain or disguised; dated and disputed terms are held. */
export const rules: readonly Rule[] = [
  lexiconRule({
    id: 'slur/words',
    clause: 'slur',
    messages: {
      block: {
        en: 'This is a slur for a group of people.',
        es: 'Es un término despectivo para un grupo de personas.',
      },
      flag: {
        en: 'This is a dated or disputed term for a group of people: use the name the group uses, or let the department head decide.',
        es: 'Es un término anticuado o discutido para un grupo de personas: use el nombre que usa el grupo, o que decida la jefatura.',
      },
    },
    blocked: [
      ...ENGLISH_SLUR_PATTERNS.map((source) => ({ source })),
      ...SPANISH_SLUR_PATTERNS.map((source) => ({ source, lang: 'es' as const })),
    ],
    held: [
      ...ENGLISH_DATED_PATTERNS.map((source) => ({ source, lang: 'en' as const })),
      ...SPANISH_DATED_PATTERNS.map((source) => ({ source, lang: 'es' as const })),
    ],
    allowed: [...ENGLISH_SLUR_ALLOWED, ...SPANISH_SLUR_ALLOWED],
    disguises,
    names: new Set(
      'kike jap mong dyke coon dago whitey sambo paki wop muzzy spaz shylock prieto prieta naco zorra indio india mulato travesti gypsy negro'.split(
        ' ',
      ),
    ),
    topics: ENGLISH_SLUR_TOPICS,
  }),
];
