import type { ClauseId, Finding, OutletKind } from '../policy';
import type { Analysis } from './analysis';
import { classPatterns } from './classes';
import { SCORER_WEIGHTS } from './lexicons/scorer-weights';
import { compileIndex } from './pattern-index';
import type { Pattern } from './patterns';
import { findingAt, pattern } from './phrase-rule';
import type { ClassProbe, SentenceView } from './scorer-features';
import type { ScorerData } from './scorer-data';
import { featuresOf, lengthScale, viewsOf } from './scorer-features';

/** The learned part of one clause: a sum of weights over a sentence's features that has to reach a threshold. */
export interface ClauseModel {
  readonly clause: ClauseId;
  readonly bias: number;
  readonly threshold: number;
  readonly weights: ReadonlyMap<string, number>;
}

export interface Scorer {
  readonly probe: ClassProbe;
  readonly models: readonly ClauseModel[];
}

export const classProbe = (names: readonly string[]): ClassProbe => {
  const patterns = new Map<string, Pattern>(
    names.filter((name) => classPatterns(name) !== undefined).map((name) => [name, pattern(`@${name}`)]),
  );
  return { index: compileIndex([...patterns.values()]), patterns };
};

const readWeights = (text: string, scale: number): ReadonlyMap<string, number> => {
  const weights = new Map<string, number>();
  for (const line of text.split('\n')) {
    const cut = line.indexOf(' ');
    if (cut < 0) continue;
    const value = Number(line.slice(0, cut)) * scale;
    for (const feature of line.slice(cut + 1).split('|')) weights.set(feature, value);
  }
  return weights;
};

export const readScorer = (data: ScorerData): Scorer => ({
  probe: classProbe(data.classes),
  models: data.models.map((model) => ({
    clause: model.clause,
    bias: model.bias,
    threshold: model.threshold,
    weights: readWeights(model.weights, data.scale),
  })),
});

/** Score of a sentence for a clause, in log odds. */
export const scoreOf = (model: ClauseModel, features: ReadonlySet<string>, scale: number): number => {
  let sum = 0;
  for (const feature of features) sum += model.weights.get(feature) ?? 0;
  return model.bias + sum * scale;
};

let shipped: Scorer | undefined;

const heaviest = (model: ClauseModel, features: ReadonlySet<string>): readonly string[] =>
  [...features]
    .map((feature) => [feature, model.weights.get(feature) ?? 0] as const)
    .filter(([, weight]) => weight > 0)
    .sort((a, b) => b[1] - a[1])
    .slice(0, 4)
    .map(([feature]) => feature);

/** Tokens of the sentence that the heaviest features rest on, as they are written. */
const wordsBehind = (features: readonly string[], view: SentenceView, analysis: Analysis): string => {
  const wanted = new Set(features.flatMap((feature) => feature.split(' ')));
  const words: string[] = [];
  view.units.forEach((unit, index) => {
    const token = analysis.tokens[view.tokens[index] ?? -1];
    if (token === undefined || !wanted.has(unit)) return;
    const word = analysis.run.text.slice(token.start, token.end);
    if (!words.includes(word)) words.push(word);
  });
  return words.slice(0, 6).join(', ');
};

interface Best {
  readonly view: SentenceView;
  readonly features: ReadonlySet<string>;
  readonly score: number;
}

/**
 * What the learned scorer adds: at most one finding a clause, `flag`, on the sentence that scores highest, where it
 * reaches the clause's threshold. `found` are clauses the rules have found already. Time linear in the text.
 */
export const scoreText = (
  analyses: readonly Analysis[],
  outlets: ReadonlySet<OutletKind>,
  found: ReadonlySet<ClauseId>,
): readonly Finding[] => {
  shipped ??= readScorer(SCORER_WEIGHTS);
  const models = shipped.models.filter((model) => !found.has(model.clause));
  if (models.length === 0) return [];
  const views = viewsOf(analyses, outlets, shipped.probe);
  const best = new Map<ClauseModel, Best>();
  views.forEach((view, index) => {
    const features = featuresOf(view, views[index - 1], views[index + 1]);
    const scale = lengthScale(view);
    for (const model of models) {
      const score = scoreOf(model, features, scale);
      if (score >= model.threshold && score > (best.get(model)?.score ?? Number.NEGATIVE_INFINITY))
        best.set(model, { view, features, score });
    }
  });
  return [...best].flatMap(([model, { view, features, score }]) => {
    const analysis = analyses[view.run];
    const sentence = analysis?.sentences[view.sentence];
    if (analysis === undefined || sentence === undefined) return [];
    const words = wordsBehind(heaviest(model, features), view, analysis);
    const message = {
      en: `Reads like posts that broke this clause; what weighed most: ${words}.`,
      es: `Se parece a publicaciones que faltaron a esta cláusula; lo que más pesó: ${words}.`,
    };
    return [
      {
        ...findingAt({ id: `${model.clause}/weights`, clause: model.clause, message }, 'flag', analysis, sentence),
        score: 1 / (1 + Math.exp(-score)),
      },
    ];
  });
};
