import '../lexicons/abuse-classes';
import * as phrases from '../lexicons/harassment-phrases';
import { lines } from '../lexicons/terms';
import { phraseRule } from '../phrase-rule';
import type { PhraseCase } from '../phrase-rule';
import type { Rule } from '../rule';
import { aside } from './harassment-aside';

/** Who speaks against such words: a campaign, a course, a warning, a report. */
const AGAINST = [
  'bullying|bully|bullies|acoso|acosan|acosa|hostigamiento|stalking|stalker|stalk*|sextortion|harassment|harass|cyberbullying|scam|scammer|scammers|estafa|estafador|estafadores',
  'victim|victims|victima|victimas|survivor|survivors|sobreviviente|sobrevivientes|restraining_order|protective_order|protective_orders|orden_de_proteccion|ordenes_de_proteccion',
  'handles_threats|keep_them|save_them|guardelos|guarde_los_mensajes|report_it',
  'hotline|linea_de_ayuda|crisis_line|linea_de_crisis|advocate|intercesora|domestic_violence|violencia_domestica|violencia_familiar|hate_crime|hate_crimes|crimen_de_odio|crimenes_de_odio',
];

const REPORTED = [
  ...AGAINST,
  '(accused|charged|convicted|arrested|sentenced|indicted|acusado|acusada|detenido|detenida|condenado|sentenciado|arrestado) (of|with|for|in|on|to|de|por|a|en)',
];

const block = (patterns: readonly string[], unless: readonly string[] = []): PhraseCase => ({
  severity: 'block',
  any: patterns,
  unless: [...REPORTED, ...unless],
  unlessIn: 'post',
});

const goAway = phraseRule({
  id: 'harassment/go-away',
  clause: 'harassment',
  message: {
    en: 'Tells a person to go away or that nobody wants them here.',
    es: 'Le dice a alguien que se vaya o que nadie lo quiere aquí.',
  },
  cases: [
    block(lines(phrases.goAwayEn, phrases.goAwayEs), [
      '(want|wants|expects|forcing|asking|quiere) (you|que) <1> (to|se)',
    ]),
  ],
});

const pileOn = phraseRule({
  id: 'harassment/pile-on',
  clause: 'harassment',
  message: {
    en: 'Sets others on a person, or asks for a private address or workplace.',
    es: 'Azuza a otros contra una persona, o pide su domicilio o lugar de trabajo.',
  },
  cases: [block(lines(phrases.pileOnEn, phrases.pileOnEs))],
});

const menace = phraseRule({
  id: 'harassment/menace',
  clause: 'harassment',
  message: { en: 'Intimidates a person.', es: 'Intimida a una persona.' },
  cases: [block(lines(phrases.menaceEn, phrases.menaceEs))],
});

const illWish = phraseRule({
  id: 'harassment/ill-wish',
  clause: 'harassment',
  message: { en: 'Wishes a person harm.', es: 'Le desea un mal a una persona.' },
  cases: [block(lines(phrases.illWishEn, phrases.illWishEs))],
});

const MOCKING = lines(phrases.mockEn, phrases.mockEs);

const mockery = phraseRule({
  id: 'harassment/mockery',
  clause: 'harassment',
  message: {
    en: 'Holds up a person who can be recognised to laughter.',
    es: 'Pone en ridículo a una persona que se puede reconocer.',
  },
  cases: [
    {
      severity: 'flag',
      any: MOCKING,
      unless: AGAINST,
      unlessIn: 'post',
    },
    {
      severity: 'block',
      all: [MOCKING, ['@Name']],
      unless: AGAINST,
      unlessIn: 'post',
    },
    {
      severity: 'flag',
      all: [lines(phrases.residentEn, phrases.residentEs), lines(phrases.jeerEn, phrases.jeerEs)],
      within: 'neighbours',
      unless: REPORTED,
      unlessIn: 'neighbours',
    },
  ],
});

export const rules: readonly Rule[] = [goAway, pileOn, menace, illWish, mockery, aside];
