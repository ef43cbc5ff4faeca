import type { DocumentRef, GovernedType } from '../../plugin/contract';
import type { Release, Verdict } from '../../plugin/gate';
import type { Values } from '../../plugin/post';
import type { ScannedPicture } from '../logo';
import type { Content } from '../post';

/** A content and what the policy says of it. */
export interface Judged {
  readonly content: Content;
  readonly pictures: readonly ScannedPicture[];
  readonly verdict: Verdict;
}

/** A judged content of a document, and whether it may go out. */
export interface Examined extends Judged {
  readonly type: GovernedType;
  readonly document: DocumentRef;
  readonly title: string;
  readonly values: Values;
  readonly release: Release;
  /** Review whose approval covers it; null where it needs none or has none. */
  readonly review: number | null;
}

/** An examined content that may not go out. */
export type Refused = Examined & { readonly release: Exclude<Release, { readonly kind: 'publish' }> };

export const isRefused = (examined: Examined): examined is Refused => examined.release.kind !== 'publish';
