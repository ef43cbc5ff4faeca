import type { DocumentState } from '../../plugin/contract';
import type { Outcome } from '../../plugin/policy';

/** What the main button does, and why. */
export type Stance =
  /** The native button: the content may go out, or is out already, or the native button has its own reasons. */
  | 'publish'
  /** An approval is needed and can be asked for. */
  | 'request'
  /** It was asked for, for just this content. */
  | 'waiting'
  /** It was decided against, or changes were asked for; the content has not changed since. */
  | 'decided-against'
  /** Nobody can let it through as it stands. */
  | 'blocked';

interface Seen {
  readonly outcome: Outcome;
  readonly review: DocumentState['review'];
  /** Whether the form differs from the saved draft. */
  readonly isModified: boolean;
  /** Whether what the form shows is what the public sees already. */
  readonly isPublished: boolean;
}

export const stanceOf = ({ outcome, review, isModified, isPublished }: Seen): Stance => {
  if (isPublished && !isModified) return 'publish';
  if (outcome === 'clear') return 'publish';
  if (outcome === 'block') return 'blocked';
  if (review === null || isModified || !review.covers) return 'request';
  switch (review.state) {
    case 'open':
      return 'waiting';
    case 'approved':
      return 'publish';
    case 'rejected':
    case 'changes-requested':
      return 'decided-against';
    case 'withdrawn':
    case 'stale':
      return 'request';
  }
};
