import type { Finding } from '../policy';
import type { Post } from '../post';
import type { Analysis } from './analysis';
import { analyse } from './analysis';
import { prepare } from './find';
import type { PatternIndex } from './pattern-index';
import { compileIndex } from './pattern-index';
import { outletsOf } from './phrase-rule';
import type { Rule, RuleInput } from './rule';
import { TEXT_RULES } from './rules';
import { scoreText } from './scorer';

/** What the text room needs to judge a post. */
export interface TextInput {
  readonly post: Post;
  /** Host names of the city. */
  readonly cityDomains: readonly string[];
  /** Calendar day of the judgement, `YYYY-MM-DD`. */
  readonly today: string;
  /** Analyses made before, one per run; made anew where absent. */
  readonly analyses?: readonly Analysis[];
}

const indices = new WeakMap<readonly Rule[], PatternIndex>();

/** The patterns of a list of rules in one index; compiled once for a list. */
export const indexOf = (rules: readonly Rule[]): PatternIndex => {
  const known = indices.get(rules);
  if (known !== undefined) return known;
  const made = compileIndex([...new Set(rules.flatMap((rule) => rule.patterns ?? []))]);
  indices.set(rules, made);
  return made;
};

/** One analysis for each run of a post. */
export const analysePost = (post: Post, cityDomains: readonly string[] = []): readonly Analysis[] =>
  post.runs.map((run) => analyse(run, cityDomains));

/** Findings of the given rules on a post, rule by rule. Never throws; time linear in the text. */
export const inspectWith = (rules: readonly Rule[], input: TextInput): readonly Finding[] => {
  const analyses = input.analyses ?? analysePost(input.post, input.cityDomains);
  const index = indexOf(rules);
  for (const analysis of analyses) prepare(analysis, index);
  const ruleInput: RuleInput = {
    post: input.post,
    analyses,
    cityDomains: input.cityDomains.map((domain) => domain.toLowerCase()),
    today: input.today,
    outlets: outletsOf(input.post),
  };
  return rules.flatMap((rule) => rule.check(ruleInput));
};

/** Findings of all text rules on a post, and of the learned scorer for the clauses the rules have not found. */
export const inspectText = (input: TextInput): readonly Finding[] => {
  const analyses = input.analyses ?? analysePost(input.post, input.cityDomains);
  const ruled = inspectWith(TEXT_RULES, { ...input, analyses });
  const serious = new Set(ruled.filter((finding) => finding.severity !== 'advice').map((finding) => finding.clause));
  return [...ruled, ...scoreText(analyses, outletsOf(input.post), serious)];
};
