import type { OutletKind } from '../policy';
import type { Analysis, Token } from './analysis';
import { findPattern, prepare } from './find';
import { lexemeStem } from './lexeme';
import { nameSpans } from './names';
import type { PatternIndex } from './pattern-index';
import type { Pattern } from './patterns';

/** Word classes whose presence is a feature, compiled together. */
export interface ClassProbe {
  readonly index: PatternIndex;
  readonly patterns: ReadonlyMap<string, Pattern>;
}

/** What the scorer sees of a sentence: its units in order, and what holds for it as a whole. */
export interface SentenceView {
  readonly run: number;
  readonly sentence: number;
  readonly units: readonly string[];
  /** Index of the first token of each unit. */
  readonly tokens: readonly number[];
  readonly marks: readonly string[];
}

const unitOf = (token: Token, analysis: Analysis): string => {
  if (token.kind !== 'word' && token.kind !== 'hashtag') return `#${token.kind}`;
  const lang = analysis.sentences[token.sentence]?.lang ?? 'en';
  return token.lexeme.head.length > 24 ? '#long' : lexemeStem(token.lexeme, lang);
};

/** Cuts the runs of a post into sentences as the scorer sees them. Names of people become one unit. */
export const viewsOf = (
  analyses: readonly Analysis[],
  outlets: ReadonlySet<OutletKind>,
  probe: ClassProbe,
): readonly SentenceView[] => {
  const views: SentenceView[] = [];
  analyses.forEach((analysis, run) => {
    prepare(analysis, probe.index);
    const classesBySentence = new Map<number, Set<string>>();
    for (const [name, pattern] of probe.patterns) {
      for (const match of findPattern(analysis, pattern)) {
        const known = classesBySentence.get(match.sentence) ?? new Set<string>();
        known.add(`@${name}`);
        classesBySentence.set(match.sentence, known);
      }
    }
    const nameEnds = new Map(nameSpans(analysis).map((span) => [span.first, span.last]));
    analysis.sentences.forEach((sentence, index) => {
      const units: string[] = [];
      const tokens: number[] = [];
      let at = sentence.first;
      while (at < sentence.last) {
        const token = analysis.tokens[at];
        if (token === undefined) break;
        const nameEnd = nameEnds.get(at);
        units.push(nameEnd === undefined ? unitOf(token, analysis) : '#name');
        tokens.push(at);
        at = nameEnd ?? at + 1;
      }
      const marks: string[] = [...(classesBySentence.get(index) ?? [])];
      if (sentence.question) marks.push('?');
      for (const kind of outlets) if (kind !== 'official') marks.push(`o:${kind}`);
      views.push({ run, sentence: index, units, tokens, marks });
    });
  });
  return views;
};

/** How much a sentence's length takes off its sum, so that long ones do not score for being long. */
export const lengthScale = (view: SentenceView): number => 1 / Math.sqrt(view.units.length + view.marks.length + 6);

/** Furthest distance of the two units of a skip pair. */
export const SKIP_REACH = 3;

/** Names of all features of a sentence: units, pairs side by side (`a b`) and near (`a _ b`), marks, and units of the sentences beside it (`~a`). */
export const featuresOf = (
  view: SentenceView,
  before: SentenceView | undefined,
  after: SentenceView | undefined,
): ReadonlySet<string> => {
  const features = new Set<string>(view.marks);
  const { units } = view;
  units.forEach((unit, index) => {
    features.add(unit);
    const next = units[index + 1];
    features.add(index === 0 ? `^ ${unit}` : unit);
    if (next !== undefined) features.add(`${unit} ${next}`);
    for (let reach = 2; reach <= SKIP_REACH; reach += 1) {
      const other = units[index + reach];
      if (other !== undefined) features.add(`${unit} _ ${other}`);
    }
  });
  for (const mark of view.marks) if (mark.startsWith('o:')) for (const unit of units) features.add(`${mark} ${unit}`);
  for (const beside of [before, after])
    if (beside?.run === view.run) for (const unit of beside.units) features.add(`~${unit}`);
  return features;
};
