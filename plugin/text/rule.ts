import type { ClauseId, Finding, OutletKind } from '../policy';
import type { Post } from '../post';
import type { Analysis } from './analysis';
import type { Pattern } from './patterns';

/** All that a text rule may look at. */
export interface RuleInput {
  readonly post: Post;
  /** One analysis per run of the post, in the same order. */
  readonly analyses: readonly Analysis[];
  /** Host names of the city, lower case. */
  readonly cityDomains: readonly string[];
  /** Calendar day of the judgement, `YYYY-MM-DD`. */
  readonly today: string;
  readonly outlets: ReadonlySet<OutletKind>;
}

/** A check that can produce findings for one clause. It never throws and takes time linear in the text. */
export interface Rule {
  /** `clause/name`. */
  readonly id: string;
  readonly clause: ClauseId;
  /** Patterns the check will ask for; those of all rules are matched together in one walk. */
  readonly patterns?: readonly Pattern[];
  check(input: RuleInput): readonly Finding[];
}
