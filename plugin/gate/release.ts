import type { Finding } from '../policy';
import type { Verdict } from './verdict';

/** An approval as the gate sees it: the findings that the approver saw, for the same content. */
export interface ApprovalSeen {
  readonly findings: readonly Finding[];
}

export type Release =
  | { readonly kind: 'publish' }
  /** Needs an approval that it does not have, or has findings that the approver did not see. */
  | { readonly kind: 'hold'; readonly findings: readonly Finding[] }
  | { readonly kind: 'stop'; readonly findings: readonly Finding[] };

const sameFinding = (a: Finding, b: Finding): boolean =>
  a.clause === b.clause && a.words === b.words && a.place.path === b.place.path;

/**
 * Whether a post may go out now. An approval covers the flagged findings that it saw, for the fingerprint that it was
 * given for (the caller looks it up by that); a new finding under a newer policy holds the post again; a blocked post
 * stays blocked.
 */
export const release = (verdict: Verdict, approval: ApprovalSeen | null): Release => {
  const of = (severity: 'flag' | 'block'): readonly Finding[] =>
    verdict.findings.filter((finding) => finding.severity === severity);
  if (verdict.outcome === 'block') return { kind: 'stop', findings: of('block') };
  const unseen = of('flag').filter((finding) => approval?.findings.some((seen) => sameFinding(seen, finding)) !== true);
  return unseen.length === 0 ? { kind: 'publish' } : { kind: 'hold', findings: unseen };
};
