import { findPattern } from '../find';
import { pattern } from '../phrase-rule';
import type { Rule } from '../rule';

/** The rule, silent on a post that anywhere holds one of the patterns: the setting in which its words are innocent. */
export const unlessPost = (rule: Rule, setting: readonly string[]): Rule => {
  const excuses = setting.map(pattern);
  return {
    ...rule,
    patterns: [...(rule.patterns ?? []), ...excuses],
    check: (input) => {
      const findings = rule.check(input);
      if (findings.length === 0) return findings;
      const isExcused = input.analyses.some((analysis) => excuses.some((one) => findPattern(analysis, one).length > 0));
      return isExcused ? [] : findings;
    },
  };
};
