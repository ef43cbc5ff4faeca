import type { DocumentState } from '../../plugin/contract';
import type { Texts } from '../ui';

/**
 * Who decides, in a sentence: for the panel (`next`) or for the dialog (`request`). Before the first save nobody knows
 * which department it will be.
 */
export const sayWho = (t: Texts['t'], place: 'next' | 'request', state: DocumentState | undefined): string => {
  if (state === undefined) return t(`${place}.somebody`);
  const { approvers, department } = state;
  if (approvers.length === 0) return t(`${place}.nobody`);
  const names = approvers.join(', ');
  return t(`${place}.who`, { who: department === '' ? names : `${names} (${department})` });
};
