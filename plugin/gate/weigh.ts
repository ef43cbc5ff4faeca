import type { Finding, OutletKind, Policy, Severity } from '../policy';
import { worse } from '../policy';

/** What a finding weighs under the policy: the gravest of what it weighs on each of the post's outlets; nothing where it is off on all. */
const severityUnder = (finding: Finding, policy: Policy, outlets: readonly OutletKind[]): Severity | undefined => {
  const setting = policy.clauses[finding.clause];
  if (setting === undefined) return finding.severity;
  if (setting.off === true) return undefined;
  let gravest: Severity | undefined;
  for (const outlet of outlets) {
    const changed = setting.severities?.[outlet]?.[finding.severity] ?? finding.severity;
    if (changed !== 'off') gravest = gravest === undefined ? changed : worse(gravest, changed);
  }
  return gravest;
};

/** Gives every finding the weight that the policy gives it, and drops those it turns off. */
export const weigh = (
  findings: readonly Finding[],
  policy: Policy,
  outlets: readonly OutletKind[],
): readonly Finding[] =>
  findings.flatMap((finding) => {
    const severity = severityUnder(finding, policy, outlets);
    if (severity === undefined) return [];
    return [severity === finding.severity ? finding : { ...finding, severity }];
  });
