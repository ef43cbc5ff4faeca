import '../lexicons/abuse-classes';
import { lines } from '../lexicons/terms';
import * as en from '../lexicons/violence-phrases-en';
import * as es from '../lexicons/violence-phrases-es';
import { phraseRule } from '../phrase-rule';
import type { PhraseCase } from '../phrase-rule';
import type { Rule } from '../rule';

/** Pests, games, shows, history, crime reports, drills and advice on safety. */
const HARMLESS = [
  'vine|vines|kudzu|roots|weed|weeds|maleza|hierba|hierbas|mosquito|mosquitos|mosquitoes|zancudo|zancudos|larvae|larvas|larva|ant|ants|hormigas|roach|roaches|cucarachas|termite|termites|termitas|rodent|rodents|flea|fleas|pulgas|garrapatas|ticks|bug|bugs|grub|grubs|pest|pests|plaga|plagas|invasive|aphids|weevils|wasps|hornets|avispas|carp|nutria|mold|moho|germs|germenes|bacteria|virus|balloons|pictures|globos|cockroach|scorpions|alacranes|rats|mice|ratones|snails',
  'piñata|pinata|piñatas|eggs|huevos_revueltos|cream|pagina|sitio|foto|fotos|cuadro|cuadros|manta|adornos|luces',
  'film|movie|pelicula|cine|novel|novela|thriller|mystery|misterio|book_club|club_de_lectura|theater|teatro|play|obra|musical|screening|corrido|corridos|ballad|exhibit|exposicion|museum|museo|history|historia|historic|historico|reenact*|recreacion_historica|dvd|author|autor|autora|chess|ajedrez|comedy|video_game|videojuego',
  'arrested|arrest|charged|suspect|suspects|detectives|indicted|sentenced|convicted|custody|investigators|arrestado|arrestada|detenido|detenida|detenidos|sospechoso|acusado|acusada|sentenciado|condenado|investigadores|fiscalia',
  'basket|baskets|banner|banners|wreaths|ornaments|petunias',
  'no <2> (deserves|deserve)',
  'ningun|ninguna|nadie <2> merece|merecen',
  '(would|must|should|could|will|do|can) (not|never) <1> (@harm|make|let)',
  "mustn't|shouldn't|wouldn't|couldn't|won't|don't <1> @harm",
  'victim|victims|victima|victimas|survivor|domestic_violence|violencia_domestica|violencia_familiar|protective_order|orden_de_proteccion|hotline|suicide|suicidio|988|crisis_line|bullying|acoso',
  'drill|simulacro|exercise|training|entrenamiento|fake_blood|sangre_falsa|self_defense|defensa_personal',
];

const JOKE = lines(en.jokeMarks);

const cases = (patterns: readonly string[], excuses: readonly string[]): readonly PhraseCase[] => [
  { severity: 'flag', any: patterns, unless: excuses, notNegated: true },
  { severity: 'block', any: patterns, unless: [...excuses, ...JOKE], notNegated: true },
];

const threat = phraseRule({
  id: 'violence/threat',
  clause: 'violence',
  message: { en: 'Threatens people with violence.', es: 'Amenaza a personas con violencia.' },
  cases: cases(lines(en.threatEn, es.threatEs), HARMLESS),
});

const incitement = phraseRule({
  id: 'violence/incitement',
  clause: 'violence',
  message: {
    en: 'Calls for violence against people, or says they deserve it.',
    es: 'Llama a la violencia contra personas, o dice que la merecen.',
  },
  cases: cases(lines(en.inciteEn, es.inciteEs), HARMLESS),
});

const praise = phraseRule({
  id: 'violence/praise',
  clause: 'violence',
  message: {
    en: 'Praises violence, or makes light of harm done to people.',
    es: 'Celebra la violencia, o toma a broma el daño a personas.',
  },
  cases: cases(lines(en.praiseEn, es.praiseEs), HARMLESS),
});

const gore = phraseRule({
  id: 'violence/gore',
  clause: 'violence',
  message: { en: 'Shows wounds or death in gory detail.', es: 'Describe heridas o muertes con detalle sangriento.' },
  cases: [{ severity: 'block', any: lines(en.goreEn, es.goreEs), unless: HARMLESS }],
});

export const rules: readonly Rule[] = [threat, incitement, praise, gore];
