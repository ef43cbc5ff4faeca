import type { Localized, Severity } from '../policy';
import type { Analysis, Sentence } from '../text';
import { relate, type AgendaIndex, type Relation } from './agenda';
import { stanceMatches, type StanceMatch } from './cues';
import { hasFrame, heardOn, isDecided, isFramed, isNeutral } from './frame';
import type { Hit } from './hits';
import { spelledWishes } from './disguise';
import { hashtagWords, isSlogan } from './hashtags';
import { voiceOf, type Voice } from './voice';

type Kind = StanceMatch['kind'];

const MESSAGES: Readonly<Record<Kind, Localized>> = {
  call: {
    en: 'This presses the commission, or asks readers to press it, on a matter that is still open. Say when and where it is heard and how to comment, for or against.',
    es: 'Esto presiona a la comisión, o pide a los lectores presionarla, en un asunto aún abierto. Diga cuándo y dónde se trata y cómo opinar, a favor o en contra.',
  },
  stand: {
    en: 'This takes a position on a matter that is pending before the commission. State the facts and leave the judgement to the reader.',
    es: 'Esto toma posición sobre un asunto pendiente ante la comisión. Exponga los hechos y deje el juicio al lector.',
  },
  loaded: {
    en: 'These words colour a matter that is still pending. Name it as the agenda does.',
    es: 'Estas palabras dan color a un asunto todavía pendiente. Nómbrelo como lo hace la agenda.',
  },
  benefit: {
    en: 'This gives only one side of a matter that is still pending. Give cost and benefit alike, or neither.',
    es: 'Esto da solo un lado de un asunto todavía pendiente. Dé costo y beneficio por igual, o ninguno.',
  },
};

/** What a sentence says, and of what: the numbers that the verdict rests on. */
export interface StanceFeatures {
  readonly call: number;
  readonly stand: number;
  readonly weak: number;
  readonly loaded: number;
  readonly benefit: number;
  /** Relation of the sentence itself to the item that the surroundings are about. */
  readonly ownKey: number;
  readonly ownHint: number;
  /** The same of the sentences beside it, of the title, and of the rest of the post. */
  readonly nearKey: number;
  readonly nearHint: number;
  readonly titleKey: number;
  readonly restKey: number;
  /** The text names the day on which the item is heard: in the sentence, in the post. */
  readonly dayHere: number;
  readonly day: number;
  /** Words of a matter before the commission: in the sentence, in the post. */
  readonly frameHere: number;
  readonly frame: number;
  readonly neutral: number;
  readonly decided: number;
  /** How it is said: see voice.ts. */
  readonly voice: Voice;
}

const NOTHING: Relation = { key: 0, hint: 0 };

const countOf = (matches: readonly StanceMatch[], kind: Kind, weight: 1 | 2): number =>
  new Set(matches.filter((one) => one.kind === kind && one.weight === weight).map((one) => one.first)).size;

/** Slogans in hashtags, and wishes spelled letter by letter, in a sentence. */
const slogansIn = (analysis: Analysis, sentence: Sentence): number => {
  const tokens = analysis.tokens.slice(sentence.first, sentence.last);
  const start = tokens[0]?.start ?? 0;
  const end = tokens.at(-1)?.end ?? start;
  return (
    tokens.filter((token) => isSlogan(hashtagWords(analysis, token))).length +
    spelledWishes(analysis.run.text.slice(start, end)).length
  );
};

interface Strong {
  readonly run: number;
  readonly place: number;
  readonly key: number;
}

interface Ground {
  readonly index: AgendaIndex;
  /** Relations of every sentence of every run. */
  readonly related: readonly (readonly ReadonlyMap<number, Relation>[])[];
  /** What the whole post shares with each item, title counted double. */
  readonly whole: ReadonlyMap<number, number>;
  /** The strongest sentences of each item, title and body apart. */
  readonly strongest: ReadonlyMap<number, { readonly title: number; readonly body: readonly Strong[] }>;
  readonly days: ReadonlySet<number>;
  readonly frame: boolean;
}

const REST = 0.25;
const TITLE = 0.5;
const BESIDE = 0.6;
/** One more than a sentence and its two neighbours can take away. */
const KEPT = 4;

const sumOf = (relation: Relation): number => Math.min(relation.key, 8) + 0.6 * relation.hint;

const groundOf = (analyses: readonly Analysis[], index: AgendaIndex): Ground => {
  const titleRun = analyses.findIndex((analysis) =>
    /(?:^|\.)(?:title|heading|headline|titulo|name)$/i.test(analysis.run.path),
  );
  const related = analyses.map((analysis) =>
    analysis.sentences.map((sentence) => relate(analysis, sentence.first, sentence.last, index)),
  );
  const days = new Set(analyses.flatMap((analysis) => heardOn(analysis, index)));
  const whole = new Map<number, number>([...days].map((item) => [item, 1.5]));
  const strongest = new Map<number, { title: number; body: Strong[] }>();
  related.forEach((sentences, run) => {
    sentences.forEach((relations, place) => {
      for (const [item, relation] of relations) {
        whole.set(item, (whole.get(item) ?? 0) + (run === titleRun ? TITLE : REST) * sumOf(relation));
        const top = strongest.get(item) ?? { title: 0, body: [] };
        strongest.set(item, top);
        if (run === titleRun) top.title = Math.max(top.title, relation.key);
        else {
          top.body.push({ run, place, key: relation.key });
          top.body.sort((a, b) => b.key - a.key);
          top.body.length = Math.min(top.body.length, KEPT);
        }
      }
    });
  });
  return { index, related, whole, strongest, days, frame: analyses.some(hasFrame) };
};

/** The pending item that a sentence and its surroundings speak of, and whether a decided one is nearer. */
const aboutOf = (
  ground: Ground,
  run: number,
  at: number,
): { readonly item: number; readonly decidedNearer: boolean } | undefined => {
  const sums = new Map(ground.whole);
  const sentences = ground.related[run] ?? [];
  for (const [place, weight] of [
    [at, 1 - REST],
    [at - 1, BESIDE - REST],
    [at + 1, BESIDE - REST],
  ] as const) {
    for (const [item, relation] of sentences[place] ?? [])
      sums.set(item, (sums.get(item) ?? 0) + weight * sumOf(relation));
  }
  let pending: number | undefined;
  let decided = 0;
  for (const [item, sum] of sums) {
    if (ground.index.items[item]?.item.status === 'decided') decided = Math.max(decided, sum);
    else if (pending === undefined || sum > (sums.get(pending) ?? 0)) pending = item;
  }
  return pending === undefined ? undefined : { item: pending, decidedNearer: decided > (sums.get(pending) ?? 0) };
};

const featuresOf = (
  ground: Ground,
  analysis: Analysis,
  sentence: Sentence,
  run: number,
  at: number,
  matches: readonly StanceMatch[],
  slogans: number,
): StanceFeatures => {
  const about = aboutOf(ground, run, at);
  const item = about?.item ?? -1;
  const relation = (place: number): Relation => ground.related[run]?.[place]?.get(item) ?? NOTHING;
  const own = relation(at);
  const near = [relation(at - 1), relation(at + 1)];
  const strong = ground.strongest.get(item);
  return {
    call: countOf(matches, 'call', 2) + slogans,
    stand: countOf(matches, 'stand', 2),
    weak: countOf(matches, 'stand', 1),
    loaded: countOf(matches, 'loaded', 2),
    benefit: countOf(matches, 'benefit', 2),
    ownKey: own.key,
    ownHint: own.hint,
    nearKey: Math.max(...near.map((one) => one.key)),
    nearHint: Math.max(...near.map((one) => one.hint)),
    titleKey: strong?.title ?? 0,
    restKey: strong?.body.find((one) => one.run !== run || Math.abs(one.place - at) > 1)?.key ?? 0,
    dayHere: ground.days.has(item) && heardOn(analysis, ground.index, sentence).includes(item) ? 1 : 0,
    day: ground.days.has(item) ? 1 : 0,
    frameHere: isFramed(analysis, at) ? 1 : 0,
    frame: ground.frame ? 1 : 0,
    neutral: isNeutral(analysis, at) ? 1 : 0,
    decided: isDecided(analysis, at) || about?.decidedNearer === true ? 1 : 0,
    voice: voiceOf(analysis, sentence),
  };
};

export interface Stance {
  readonly severity: Severity;
  readonly kind: Kind;
}

const capped = (value: number, most: number): number => Math.min(value, most);

/** How sure it is that the sentence speaks of the pending item: about 2 for one good word nearby, 4 and more where it is plain. */
export const aboutness = (f: StanceFeatures): number =>
  capped(f.ownKey, 4) +
  0.6 * capped(f.ownHint, 3) +
  0.6 * capped(f.nearKey, 4) +
  0.3 * capped(f.nearHint, 3) +
  0.6 * capped(f.titleKey, 4) +
  0.3 * capped(f.restKey, 4) +
  1.5 * f.dayHere +
  0.7 * f.day;

export const judgeStance = (f: StanceFeatures): Stance | undefined => {
  if (f.neutral > 0 || f.decided > 0) return undefined;
  const about = aboutness(f);
  const push = 2 * f.call + 1.2 * f.stand + 0.25 * capped(f.weak, 4);
  const keyed = f.ownKey >= 1.5 || f.nearKey >= 2 || f.titleKey >= 2 || f.day > 0 || f.restKey >= 2.5;
  if (!keyed) return undefined;
  if (f.call > 0 && about >= 1.4 && (f.frame > 0 || f.day > 0 || about >= 2.5))
    return { severity: 'block', kind: 'call' };
  if (f.call + f.stand > 0 && push >= 1.2 && about >= (f.frame > 0 ? 2.3 : 2.8))
    return { severity: 'block', kind: 'stand' };
  if (
    f.loaded > 0 &&
    about >= 2.8 &&
    f.ownKey + f.ownHint + f.nearKey > 1 &&
    (f.frame > 0 || f.day > 0 || f.ownKey >= 3)
  )
    return { severity: 'flag', kind: 'loaded' };
  if (f.benefit > 0 && about >= 2.8 && (f.frame > 0 || f.day > 0 || about >= 3.5))
    return { severity: 'flag', kind: 'benefit' };
  return undefined;
};

/** One sentence with its numbers: for judging and for measuring. */
export interface StanceReading {
  readonly run: number;
  readonly sentence: Sentence;
  readonly features: StanceFeatures;
}

/** The sentences that say anything of the kind, in a post that has to do with some item at all. */
export const readStances = (analyses: readonly Analysis[], index: AgendaIndex): readonly StanceReading[] => {
  if (!index.items.some(({ item }) => item.status === 'pending')) return [];
  const ground = groundOf(analyses, index);
  if (ground.whole.size === 0) return [];
  return analyses.flatMap((analysis, run) => {
    const bySentence = new Map<number, StanceMatch[]>();
    for (const match of stanceMatches(analysis)) {
      const list = bySentence.get(match.sentence);
      if (list === undefined) bySentence.set(match.sentence, [match]);
      else list.push(match);
    }
    return analysis.sentences.flatMap((sentence, at) => {
      const matches = bySentence.get(at) ?? [];
      const slogans = slogansIn(analysis, sentence);
      if (matches.length + slogans === 0) return [];
      return [{ run, sentence, features: featuresOf(ground, analysis, sentence, run, at, matches, slogans) }];
    });
  });
};

/** Positions and colour on pending agenda items, sentence by sentence. */
export const stanceHits = (analyses: readonly Analysis[], index: AgendaIndex): readonly Hit[] =>
  readStances(analyses, index).flatMap(({ run, sentence, features }) => {
    const stance = judgeStance(features);
    const first = analyses[run]?.tokens[sentence.first];
    const last = analyses[run]?.tokens[sentence.last - 1];
    if (stance === undefined || first === undefined || last === undefined) return [];
    return [
      {
        run,
        start: first.start,
        end: last.end,
        severity: stance.severity,
        rule: `pending-issue/${stance.kind}`,
        message: MESSAGES[stance.kind],
      },
    ];
  });
