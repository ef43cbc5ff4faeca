import type { Localized, Severity } from '../policy';
import type { Analysis, Sentence } from '../text';
import { relate, type AgendaIndex, type Relation } from './agenda';
import { stanceMatches, type StanceMatch } from './cues';
import { frameOf, heardOn, isDecided, isNeutral } from './frame';
import type { Hit } from './hits';
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

const countOf = (matches: readonly StanceMatch[], kind: Kind, weight: 1 | 2): number => new Set(matches.filter((one) => one.kind === kind && one.weight === weight).map((one) => one.first)).size;

interface Ground {
  readonly index: AgendaIndex;
  /** Relations of every sentence of every run. */
  readonly related: readonly (readonly ReadonlyMap<number, Relation>[])[];
  readonly days: ReadonlySet<number>;
  readonly frame: boolean;
  readonly titleRun: number;
}

/** What a sentence shares with each item, surroundings counted less; the best pending one unless a decided one is nearer. */
const aboutOf = (ground: Ground, run: number, at: number): { readonly item: number; readonly decidedNearer: boolean } | undefined => {
  const sums = new Map<number, number>();
  const add = (relations: ReadonlyMap<number, Relation> | undefined, weight: number): void => {
    for (const [item, relation] of relations ?? []) sums.set(item, (sums.get(item) ?? 0) + weight * (Math.min(relation.key, 8) + 0.6 * relation.hint));
  };
  ground.related.forEach((sentences, other) => {
    sentences.forEach((relations, place) => {
      const distance = other === run ? Math.abs(place - at) : 9;
      add(relations, distance === 0 ? 1 : distance === 1 ? 0.6 : other === ground.titleRun ? 0.5 : 0.25);
    });
  });
  for (const item of ground.days) sums.set(item, (sums.get(item) ?? 0) + 1.5);
  let pending: number | undefined;
  let decided = 0;
  for (const [item, sum] of sums) {
    if (ground.index.items[item]?.item.status === 'decided') decided = Math.max(decided, sum);
    else if (pending === undefined || sum > (sums.get(pending) ?? 0)) pending = item;
  }
  return pending === undefined ? undefined : { item: pending, decidedNearer: decided > (sums.get(pending) ?? 0) };
};

const featuresOf = (ground: Ground, analysis: Analysis, sentence: Sentence, run: number, at: number, matches: readonly StanceMatch[]): StanceFeatures => {
  const about = aboutOf(ground, run, at);
  const item = about?.item ?? -1;
  const relation = (other: number, place: number): Relation => ground.related[other]?.[place]?.get(item) ?? NOTHING;
  const own = relation(run, at);
  const near = [relation(run, at - 1), relation(run, at + 1)];
  let titleKey = 0;
  let restKey = 0;
  ground.related.forEach((sentences, other) => {
    sentences.forEach((_, place) => {
      if (other === run && Math.abs(place - at) <= 1) return;
      const { key } = relation(other, place);
      if (other === ground.titleRun) titleKey = Math.max(titleKey, key);
      else restKey = Math.max(restKey, key);
    });
  });
  return {
    call: countOf(matches, 'call', 2),
    stand: countOf(matches, 'stand', 2),
    weak: countOf(matches, 'stand', 1),
    loaded: countOf(matches, 'loaded', 2),
    benefit: countOf(matches, 'benefit', 2),
    ownKey: own.key,
    ownHint: own.hint,
    nearKey: Math.max(...near.map((one) => one.key)),
    nearHint: Math.max(...near.map((one) => one.hint)),
    titleKey,
    restKey,
    dayHere: heardOn(analysis, ground.index, sentence).includes(item) ? 1 : 0,
    day: ground.days.has(item) ? 1 : 0,
    frameHere: frameOf(analysis, sentence) ? 1 : 0,
    frame: ground.frame ? 1 : 0,
    neutral: isNeutral(analysis, sentence) ? 1 : 0,
    decided: isDecided(analysis, sentence) || about?.decidedNearer === true ? 1 : 0,
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
  capped(f.ownKey, 4) + 0.6 * capped(f.ownHint, 3) + 0.6 * capped(f.nearKey, 4) + 0.3 * capped(f.nearHint, 3) + 0.5 * capped(f.titleKey, 4) + 0.3 * capped(f.restKey, 4) + 1.5 * f.dayHere + 0.7 * f.day;

export const judgeStance = (f: StanceFeatures): Stance | undefined => {
  if (f.neutral > 0 || f.decided > 0) return undefined;
  const about = aboutness(f);
  const push = 2 * f.call + 1.2 * f.stand + 0.25 * capped(f.weak, 4);
  const keyed = f.ownKey >= 1.5 || f.nearKey >= 2 || f.titleKey >= 2 || f.day > 0 || f.restKey >= 2.5;
  if (!keyed) return undefined;
  if (f.call > 0 && about >= 2 && (f.frame > 0 || f.day > 0)) return { severity: 'block', kind: 'call' };
  if (f.call + f.stand > 0 && push >= 1.2 && about >= (f.frame > 0 ? 2.5 : 3.5)) return { severity: 'block', kind: 'stand' };
  if (f.loaded > 0 && about >= 3 && f.ownKey + f.ownHint + f.nearKey > 1 && (f.frame > 0 || f.day > 0)) return { severity: 'flag', kind: 'loaded' };
  if (f.benefit > 0 && about >= 3 && (f.frame > 0 || f.day > 0)) return { severity: 'flag', kind: 'benefit' };
  return undefined;
};

/** One sentence with its numbers: for judging and for measuring. */
export interface StanceReading {
  readonly run: number;
  readonly sentence: Sentence;
  readonly features: StanceFeatures;
}

export const readStances = (analyses: readonly Analysis[], index: AgendaIndex): readonly StanceReading[] => {
  if (!index.items.some(({ item }) => item.status === 'pending')) return [];
  const ground: Ground = {
    index,
    related: analyses.map((analysis) => analysis.sentences.map((sentence) => relate(analysis, sentence.first, sentence.last, index))),
    days: new Set(analyses.flatMap((analysis) => heardOn(analysis, index))),
    frame: analyses.some((analysis) => analysis.sentences.some((sentence) => frameOf(analysis, sentence))),
    titleRun: analyses.findIndex((analysis) => /(?:^|\.)(?:title|heading|headline|titulo|name)$/i.test(analysis.run.path)),
  };
  if (ground.days.size === 0 && !ground.related.some((sentences) => sentences.some((relations) => relations.size > 0))) return [];
  return analyses.flatMap((analysis, run) => {
    const matches = stanceMatches(analysis);
    return analysis.sentences.flatMap((sentence, at) => {
      const here = matches.filter((match) => match.sentence === at);
      return [{ run, sentence, features: featuresOf(ground, analysis, sentence, run, at, here) }];
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
    return [{ run, start: first.start, end: last.end, severity: stance.severity, rule: `pending-issue/${stance.kind}`, message: MESSAGES[stance.kind] }];
  });
