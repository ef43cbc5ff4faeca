import type { AgendaItem } from '../policy';
import { analyse, type Analysis, type Token } from '../text';
import { hashtagWords } from './hashtags';
import { TOPIC_TERMS } from './topics';

/** How a stretch of text and an agenda item speak of the same matter. */
export interface Relation {
  /** Words that name it: topic names, aliases, rare words of the title. About 2 for one, 3 and more where it is sure. */
  readonly key: number;
  /** Words that only hint at it. */
  readonly hint: number;
}

interface IndexedItem {
  readonly item: AgendaItem;
  /** BM25 weight of each term. */
  readonly terms: ReadonlyMap<string, number>;
  /** Titles and aliases as term sequences. */
  readonly phrases: readonly (readonly string[])[];
  /** Topics with how sure they are: 1 from title and aliases, less from the summary. */
  readonly topics: ReadonlyMap<string, number>;
  readonly day?: { readonly month: number; readonly day: number };
}

export interface AgendaIndex {
  readonly items: readonly IndexedItem[];
  /** Items by term, so that a text is only compared with those that share one. */
  readonly byTerm: ReadonlyMap<string, readonly number[]>;
  readonly byTopic: ReadonlyMap<string, readonly number[]>;
  /** Items by two neighbouring words of their title or an alias. */
  readonly byPair: ReadonlyMap<string, readonly number[]>;
}

const BM25_K = 1.2;
const BM25_B = 0.5;
const FIELD_WEIGHT = { title: 2, alias: 2, summary: 1 } as const;
/** What a naming word of a shared topic counts, what a hint counts, and a whole alias. */
const NAMING = 2.5;
const HINT = 1;
const PHRASE = 2.5;
/** Two neighbouring words of a title, such as the name of a street or a branch. */
const PAIR = 1.8;
/** Title words count in full, words that a topic has anyway or that stand in the summary only count less. */
const TERM = 0.55;
const TOPIC_TERM = 0.2;
const SUMMARY_TERM = 0.25;

/** Words of every notice: they relate nothing. */
const COMMON = new Set(
  (
    'a an and are as at be been but by for from had has have he her his if in into is it its may more most new no not of off on one or our out over per she so than that the their them then there they this to two under up was we were what when ' +
    'where which who will with would you your all any can do does how just after about before each every other some such only also ' +
    'el la los las un una unos unas de del al y o u en por para con sin sobre que se su sus es son ser era fue ha han hay lo le les no si mas como cuando donde entre hasta desde este esta estos estas ese esa esos esas cada todo toda todos todas ' +
    'city commission commissioner council ordinance resolution proposed proposal proposition item agenda case request amendment agreement contract plan program public hearing vote year month week day hour percent cent dollar million acre street road avenue ' +
    'boulevard north south east west first second third fourth fifth six ten five four three number old use used set end keep open close let make give take move add run provide require allow approve adopt deny purchase award sale change service department state county resident people home house person owner name time ' +
    'ciudad comision comisionado comisionada municipal ordenanza resolucion propuesta propuesto asunto agenda solicitud acuerdo contrato plan programa publico publica audiencia voto año mes semana dia hora ciento dolar millon acre calle avenida norte sur este oeste primero primera casa persona nombre tiempo servicio departamento ' +
    'january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre lunes martes miercoles jueves viernes sabado domingo'
  ).split(' '),
);

const stemsOfCommon = new Set<string>();
{
  const run = { path: '', format: 'plain' as const, text: [...COMMON].join(' '), pieces: [] };
  for (const token of analyse(run).tokens) stemsOfCommon.add(token.stem);
}

const isTerm = (token: Token): boolean =>
  (token.kind === 'word' || token.kind === 'number') &&
  token.text.length > 1 &&
  !COMMON.has(token.text) &&
  !(token.kind === 'number' && /^\d{1,2}$|^20\d\d$/.test(token.text));

/** A term in the form shared by texts and items: short stems of both languages differ, so words of five letters and more are cut alike. */
const termOf = (token: Token): string => (token.stem.replace(/[.=]/g, '').length >= 3 ? token.stem : token.text);

const runOf = (text: string): { path: string; format: 'plain'; text: string; pieces: [] } => ({
  path: '',
  format: 'plain',
  text,
  pieces: [],
});

interface TopicHit {
  readonly topic: string;
  readonly naming: boolean;
}

const exactTerms = new Map<string, TopicHit[]>();
const prefixTerms = new Map<string, TopicHit[]>();
const longTerms = new Map<string, { readonly rest: readonly string[]; readonly hit: TopicHit }[]>();
for (const topic of TOPIC_TERMS) {
  const put = (source: string, naming: boolean): void => {
    const hit = { topic: topic.name, naming };
    const words = source.split(/[_-]/).filter((word) => word !== '');
    const [first = ''] = words;
    if (words.length > 1) longTerms.set(first, [...(longTerms.get(first) ?? []), { rest: words.slice(1), hit }]);
    else if (source.endsWith('*'))
      prefixTerms.set(source.slice(0, -1), [...(prefixTerms.get(source.slice(0, -1)) ?? []), hit]);
    else exactTerms.set(source, [...(exactTerms.get(source) ?? []), hit]);
  };
  for (const source of topic.naming) put(source, true);
  for (const source of topic.hinting) put(source, false);
}

/** Stems that some topic has: they weigh through the topic. */
const topical = new Set<string>();
for (const token of analyse(runOf([...exactTerms.keys(), ...prefixTerms.keys()].join(' '))).tokens)
  topical.add(termOf(token));
for (const word of [...exactTerms.keys(), ...prefixTerms.keys()]) topical.add(word);

const FUNCTION_WORDS = new Set(
  'a an the of in on to for at and de del la el los las en al a y por para con un una'.split(' '),
);
const fits = (word: string, text: string): boolean =>
  word.endsWith('*') ? text.startsWith(word.slice(0, -1)) : text === word || text === `${word}s`;

/** Topics of a stretch of tokens: how many different naming and hinting words each has. */
const topicsIn = (
  tokens: readonly Token[],
  first: number,
  last: number,
): ReadonlyMap<string, { naming: number; hints: number }> => {
  const found = new Map<string, { words: Set<string>; naming: number; hints: number }>();
  const note = (hit: TopicHit, word: string): void => {
    const topic = found.get(hit.topic) ?? { words: new Set<string>(), naming: 0, hints: 0 };
    if (!topic.words.has(word)) {
      topic.words.add(word);
      if (hit.naming) topic.naming += 1;
      else topic.hints += 1;
    }
    found.set(hit.topic, topic);
  };
  for (let at = first; at < last; at += 1) {
    const text = tokens[at]?.text ?? '';
    for (const hit of exactTerms.get(text) ?? []) note(hit, text);
    for (let size = 2; size <= Math.min(text.length, 16); size += 1)
      for (const hit of prefixTerms.get(text.slice(0, size)) ?? []) note(hit, text);
    for (const long of [
      ...(longTerms.get(text) ?? []),
      ...(text.endsWith('s') ? (longTerms.get(text.slice(0, -1)) ?? []) : []),
    ]) {
      let place = at + 1;
      const whole = long.rest.every((word) => {
        while (place < last && FUNCTION_WORDS.has(tokens[place]?.text ?? '') && !FUNCTION_WORDS.has(word)) place += 1;
        const here = tokens[place]?.text;
        place += 1;
        return here !== undefined && place <= last && fits(word, here);
      });
      if (whole) note(long.hit, `${text} ${long.rest.join(' ')}`);
    }
  }
  return found;
};

/** Neighbouring words that say more than either: not both of every notice, and no function word. */
const pairsIn = (tokens: readonly Token[], first: number, last: number): ReadonlySet<string> => {
  const pairs = new Set<string>();
  for (let at = first; at + 1 < last; at += 1) {
    const left = tokens[at]?.text ?? '';
    const right = tokens[at + 1]?.text ?? '';
    if (FUNCTION_WORDS.has(left) || FUNCTION_WORDS.has(right) || (COMMON.has(left) && COMMON.has(right))) continue;
    if (left.length + right.length > 6 || /\d/.test(right)) pairs.add(`${left} ${right}`);
  }
  return pairs;
};

const dayOf = (hearing: string | undefined): { month: number; day: number } | undefined => {
  const match = /^\d{4}-(\d\d)-(\d\d)/.exec(hearing ?? '');
  return match === null ? undefined : { month: Number(match[1]), day: Number(match[2]) };
};

/** Compiles the agenda register: BM25 weights over titles, summaries and aliases, and the topics of each item. */
export const indexAgenda = (agenda: readonly AgendaItem[]): AgendaIndex => {
  const read = agenda.map((item) => {
    const counts = new Map<string, number>();
    const phrases: string[][] = [];
    const pairs = new Set<string>();
    const topics = new Map<string, number>();
    const titleTerms = new Set<string>();
    let length = 0;
    const feed = (text: string, weight: number, topicWeight: number, phrase: boolean): void => {
      const { tokens } = analyse(runOf(text));
      const terms = tokens.filter(isTerm).map(termOf);
      for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + weight);
      length += terms.length * weight;
      if (weight > 1) for (const term of terms) titleTerms.add(term);
      if (phrase && terms.length >= 2) phrases.push(terms);
      if (weight > 1) for (const pair of pairsIn(tokens, 0, tokens.length)) pairs.add(pair);
      for (const [topic, hits] of topicsIn(tokens, 0, tokens.length)) {
        const sure = hits.naming > 0 ? topicWeight : hits.hints >= 2 ? topicWeight * 0.5 : 0;
        if (sure > (topics.get(topic) ?? 0)) topics.set(topic, sure);
      }
    };
    feed(item.title, FIELD_WEIGHT.title, 1, false);
    for (const alias of item.aliases) feed(alias, FIELD_WEIGHT.alias, 1, true);
    feed(item.summary, FIELD_WEIGHT.summary, 0.6, false);
    return { item, counts, phrases, pairs, topics, titleTerms, length };
  });
  const average = read.reduce((sum, one) => sum + one.length, 0) / Math.max(1, read.length);
  const spread = new Map<string, number>();
  for (const one of read) for (const term of one.counts.keys()) spread.set(term, (spread.get(term) ?? 0) + 1);
  const rarity = (term: string): number => {
    const count = spread.get(term) ?? 0;
    return Math.log(1 + (read.length + 8 - count + 0.5) / (count + 0.5));
  };
  const items = read.map((one): IndexedItem => {
    const terms = new Map<string, number>();
    for (const [term, count] of one.counts) {
      const weight =
        (rarity(term) * count * (BM25_K + 1)) / (count + BM25_K * (1 - BM25_B + (BM25_B * one.length) / average));
      terms.set(
        term,
        weight *
          (stemsOfCommon.has(term)
            ? 0.05
            : topical.has(term)
              ? TOPIC_TERM
              : one.titleTerms.has(term)
                ? TERM
                : SUMMARY_TERM),
      );
    }
    const day = dayOf(one.item.hearing);
    return { item: one.item, terms, phrases: one.phrases, topics: one.topics, ...(day === undefined ? {} : { day }) };
  });
  const byTerm = new Map<string, number[]>();
  const byTopic = new Map<string, number[]>();
  const post = (map: Map<string, number[]>, key: string, index: number): void => {
    const list = map.get(key);
    if (list === undefined) map.set(key, [index]);
    else list.push(index);
  };
  const byPair = new Map<string, number[]>();
  read.forEach((one, index) => {
    for (const pair of one.pairs) post(byPair, pair, index);
  });
  items.forEach((one, index) => {
    for (const term of one.terms.keys()) post(byTerm, term, index);
    for (const topic of one.topics.keys()) post(byTopic, topic, index);
  });
  return { items, byTerm, byTopic, byPair };
};

const followsAt = (terms: readonly string[], phrase: readonly string[]): boolean => {
  for (let at = 0; at + phrase.length <= terms.length; at += 1)
    if (phrase.every((term, offset) => terms[at + offset] === term)) return true;
  return false;
};

/** How a range of tokens relates to each item of the agenda that it touches at all, by item index. */
export const relate = (
  analysis: Analysis,
  first: number,
  last: number,
  index: AgendaIndex,
): ReadonlyMap<number, Relation> => {
  const scores = new Map<number, { key: number; hint: number }>();
  const at = (item: number): { key: number; hint: number } => {
    const known = scores.get(item) ?? { key: 0, hint: 0 };
    scores.set(item, known);
    return known;
  };
  const terms: string[] = [];
  for (let place = first; place < last; place += 1) {
    const token = analysis.tokens[place];
    if (token === undefined) continue;
    if (isTerm(token)) terms.push(termOf(token));
    else if (token.kind === 'hashtag') terms.push(...hashtagWords(analysis, token));
  }
  for (const term of new Set(terms))
    for (const item of index.byTerm.get(term) ?? []) at(item).key += index.items[item]?.terms.get(term) ?? 0;
  for (const [item, score] of scores)
    if (index.items[item]?.phrases.some((phrase) => followsAt(terms, phrase)) === true) score.key += PHRASE;
  const paired = new Set<number>();
  for (const pair of pairsIn(analysis.tokens, first, last))
    for (const item of index.byPair.get(pair) ?? []) paired.add(item);
  for (const item of paired) at(item).key += PAIR;
  for (const [topic, hits] of topicsIn(analysis.tokens, first, last)) {
    for (const item of index.byTopic.get(topic) ?? []) {
      const sure = index.items[item]?.topics.get(topic) ?? 0;
      const score = at(item);
      if (hits.naming > 0) score.key += sure * NAMING;
      score.hint += sure * HINT * Math.min(3, hits.hints);
    }
  }
  return scores;
};
