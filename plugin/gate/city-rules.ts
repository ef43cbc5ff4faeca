import type { CityTerm, Policy } from '../policy';
import { phraseRule } from '../text';
import type { Rule } from '../text';

const ruleOf = (term: CityTerm): Rule =>
  phraseRule({
    id: `city/${term.id}`,
    clause: term.clause,
    message: { en: term.reason, es: term.reason },
    cases: [{ severity: term.severity, any: [term.pattern] }],
  });

const compiled = new WeakMap<Policy, readonly Rule[]>();

/** The rules that a policy's own terms make; compiled once for a policy. */
export const cityRulesOf = (policy: Policy): readonly Rule[] => {
  const known = compiled.get(policy);
  if (known !== undefined) return known;
  const rules = policy.terms.map(ruleOf);
  compiled.set(policy, rules);
  return rules;
};
