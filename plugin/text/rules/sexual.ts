import '../lexicons/abuse-classes';
import * as phrases from '../lexicons/sexual-phrases';
import { lines } from '../lexicons/terms';
import { phraseRule } from '../phrase-rule';
import type { Rule } from '../rule';
import { disguisedWords } from './disguised-words';
import { explicitAddresses } from './sexual-address';

/** Health, crime reports in neutral terms, animals, families and lessons. */
const HARMLESS = [
  'health|salud|sti|std|vih|hiv|sifilis|syphilis|clamidia|chlamydia|condom|condoms|condones|prep|screening|mammogram*|mastografia|papanicolaou|pap_test|vph|hpv|self_exam|autoexploracion|lactation|lactancia|breastfe*|amamantar|puberty|pubertad|menopause|menopausia|pregnancy|embarazo|nurse_educator',
  'arrested|charged|suspect|detectives|indicted|sentenced|convicted|arrestado|arrestada|detenido|detenida|detenidos|sospechoso|acusado|acusada|sentenciado|condenado|fiscalia|victim|victims|victima|victimas|survivor|survivors|trafficking|trata|assault|agresion_sexual|abuso_sexual|exposure|exhibicion|sextortion|sextorsion|predator|predators|filter|filters|filtros|parental|controles_parentales|offender|offenders|denuncie',
  'spay*|neuter*|esteriliz*|litter|litters|camada|camadas|bird|birds|aves|mole_rat|mole_rats',
  'ordinance|ordenanza|zoning|zonificacion|license|licence|licenses|licences|hearing|audiencia|sexually_oriented',
];

const explicit = phraseRule({
  id: 'sexual/explicit',
  clause: 'sexual',
  message: { en: 'Explicit sexual content, or a way to it.', es: 'Contenido sexual explícito, o un camino hacia él.' },
  cases: [
    { severity: 'block', any: lines(phrases.explicitEn, phrases.explicitEs), unless: HARMLESS },
    // Approval of such a clip is meant as it is said, whatever else the sentence speaks of.
    { severity: 'block', all: [lines(phrases.endorse), lines(phrases.bareWords)], span: 14 },
  ],
});

const suggestive = phraseRule({
  id: 'sexual/suggestive',
  clause: 'sexual',
  message: {
    en: 'A suggestive remark on bodies or undress.',
    es: 'Un comentario insinuante sobre cuerpos o desnudez.',
  },
  cases: [{ severity: 'flag', any: lines(phrases.thirstyEn, phrases.thirstyEs), unless: HARMLESS }],
});

const doubleMeaning = phraseRule({
  id: 'sexual/double-meaning',
  clause: 'sexual',
  message: { en: 'A sexual double meaning.', es: 'Un doble sentido sexual.' },
  cases: [
    { severity: 'flag', any: lines(phrases.plainInnuendo) },
    {
      severity: 'flag',
      all: [lines(phrases.innuendoEn, phrases.innuendoEs), lines(phrases.wink)],
      within: 'neighbours',
      unless: HARMLESS,
    },
  ],
});

const smirk = phraseRule({
  id: 'sexual/smirk',
  clause: 'sexual',
  message: {
    en: 'A smirk gives the sentence a suggestive second meaning.',
    es: 'La sonrisa pícara da a la frase un segundo sentido.',
  },
  cases: [{ severity: 'flag', any: lines(phrases.smirks) }],
});

const disguised = disguisedWords({
  id: 'sexual/disguised',
  clause: 'sexual',
  message: { en: 'Explicit sexual content, in disguise.', es: 'Contenido sexual explícito, con disfraz.' },
  lists: [phrases.disguisedExplicit],
  severity: 'block',
});

export const rules: readonly Rule[] = [explicit, suggestive, doubleMeaning, smirk, explicitAddresses, disguised];
