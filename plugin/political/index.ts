import type { Finding, OutletKind } from '../policy';
import type { Post } from '../post';
import type { Analysis } from '../text';
import { accountHits } from './accounts';
import { campaignHits } from './campaign';
import { findingsOf } from './hits';
import { linkHits } from './links';
import { type PreparedRegisters } from './registers';
import { skeletonOf } from './skeleton';
import { stanceHits } from './stance';

export { parseAgendaCsv, parseEntriesCsv } from './import-csv';
export { parseAgendaIcal } from './import-ical';
export { lastOfEach, parseLegistarEvents, parseLegistarItems } from './import-legistar';
export type { LegistarEvent } from './import-legistar';
export { diffAgenda, diffEntries } from './import-rows';
export type { Difference, Parsed, PoliticalEntry, RefusedRow, RowRefusal } from './import-rows';
export { prepareRegisters } from './registers';
export type { PreparedRegisters } from './registers';

/** All that the political rules look at. */
export interface PoliticalInput {
  readonly post: Post;
  /** One analysis per run of the post, in the same order. */
  readonly analyses: readonly Analysis[];
  readonly registers: PreparedRegisters;
  /** Calendar day of the judgement, `YYYY-MM-DD`. */
  readonly today: string;
  readonly outlets: ReadonlySet<OutletKind>;
}

/** Findings of the clauses `political-link`, `political-campaign` and `pending-issue`. Never throws; linear in the text. */
export const inspectPolitical = (input: PoliticalInput): readonly Finding[] => {
  const { post, analyses, registers } = input;
  const skeletons = post.runs.map((run) => skeletonOf(run.text));
  return [
    ...findingsOf(post, 'political-link', [
      ...linkHits(post, skeletons, registers),
      ...accountHits(skeletons, registers),
    ]),
    ...findingsOf(post, 'political-campaign', campaignHits(analyses, registers.names)),
    ...findingsOf(post, 'pending-issue', stanceHits(analyses, registers.agenda)),
  ];
};
