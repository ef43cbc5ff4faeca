import { findPattern } from '../find';
import type { PhraseCase } from '../phrase-rule';
import { pattern } from '../phrase-rule';
import type { Rule } from '../rule';

/**
 * A longer text is an article with an author of its own, who may say "I"; a short post speaks for the department.
 * 200 words parts the two cleanly: no labelled post that breaks these clauses is longer than 115, and of 300 bylined
 * articles of the federal government 60 say "I", all of them above 260.
 */
export const LONGEST_POST = 200;

/** The rule on posts of at most 200 words. */
export const ofShortPosts = (rule: Rule): Rule => ({
  ...rule,
  check: (input) =>
    input.analyses.reduce((sum, analysis) => sum + analysis.tokens.length, 0) > LONGEST_POST ? [] : rule.check(input),
});

const RETWEET = pattern('^ rt @handle');

/** The rule on posts in the city's own words: a retweet (`RT @name: …`) is someone else's. */
export const ofOwnWords = (rule: Rule): Rule => ({
  ...rule,
  patterns: [...(rule.patterns ?? []), RETWEET],
  check: (input) =>
    input.analyses.some((analysis) => findPattern(analysis, RETWEET).length > 0) ? [] : rule.check(input),
});

/** Signs that the writer jokes: a wink, a laugh, "kidding". */
const JEST = [
  '😉|🤫|😜|🤭|😇|🤐|😏|😅|😎|😂|🤣|😝|🙊|🙈',
  '(kidding|lol|lmao|haha|hahaha|jk|wink|jaja|jajaja|jajajaja|ja_ja|jeje|es_broma|es_bromita|bromeo|nah|allegedly)',
].map(pattern);

/** The rule with `block` softened to `flag` in a run that jokes: a joke about a breach is held, not stopped. */
export const jestIsFlag = (rule: Rule): Rule => ({
  ...rule,
  patterns: [...(rule.patterns ?? []), ...JEST],
  check: (input) => {
    const found = rule.check(input);
    if (found.length === 0) return found;
    const jokes = new Set(
      input.analyses
        .filter((analysis) => JEST.some((one) => findPattern(analysis, one).length > 0))
        .map((analysis) => analysis.run.path),
    );
    return found.map((finding) =>
      finding.severity === 'block' && jokes.has(finding.place.path)
        ? { ...finding, severity: 'flag' as const }
        : finding,
    );
  },
});

/**
 * Cases that also hold on an employee's own account inside quotation marks: there a quotation is the text that the
 * employee is given to post, not someone else's words.
 */
export const alsoInKits = (cases: readonly PhraseCase[]): readonly PhraseCase[] =>
  cases.flatMap((one) =>
    one.notReported === true ? [one, { ...one, notReported: false, outlets: ['personal'] as const }] : [one],
  );
