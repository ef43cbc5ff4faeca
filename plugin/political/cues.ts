import { compileIndex, defineClass, pattern, tableOf, type Analysis, type Match, type Pattern } from '../text';
import { CAMPAIGN_CUES } from './campaign-cues';
import { BODY, ENGLISH_CUES, MATTER, SPANISH_CUES, type Cues } from './stance-cues';

defineClass('political-body', BODY);
defineClass('political-matter', MATTER);

export type CampaignCue = keyof typeof CAMPAIGN_CUES;

interface StanceGroup {
  readonly kind: Cues['kind'];
  readonly weight: Cues['weight'];
  readonly patterns: readonly Pattern[];
}

const STANCE: readonly StanceGroup[] = [...ENGLISH_CUES, ...SPANISH_CUES].map((cues) => ({
  kind: cues.kind,
  weight: cues.weight,
  patterns: cues.patterns.map((source) => pattern(source.trim())),
}));

const CAMPAIGN = new Map<CampaignCue, readonly Pattern[]>();
for (const [name, sources] of Object.entries(CAMPAIGN_CUES)) {
  const cue = (Object.keys(CAMPAIGN_CUES) as CampaignCue[]).find((key) => key === name);
  if (cue !== undefined)
    CAMPAIGN.set(
      cue,
      sources.map((source) => pattern(source.trim())),
    );
}

const campaignIndex = compileIndex([...CAMPAIGN.values()].flat());
const stanceIndex = compileIndex(STANCE.flatMap((group) => group.patterns));

/** Matches of one kind of campaign words, in no order. */
export const campaignMatches = (analysis: Analysis, cue: CampaignCue): readonly Match[] => {
  const found = tableOf(analysis, campaignIndex);
  return found.size === 0 ? [] : (CAMPAIGN.get(cue) ?? []).flatMap((one) => found.get(one) ?? []);
};

/** A stance cue at a place. */
export interface StanceMatch extends Match {
  readonly kind: Cues['kind'];
  readonly weight: Cues['weight'];
}

export const stanceMatches = (analysis: Analysis): readonly StanceMatch[] => {
  const found = tableOf(analysis, stanceIndex);
  if (found.size === 0) return [];
  return STANCE.flatMap((group) =>
    group.patterns.flatMap((one) =>
      (found.get(one) ?? []).map((match) => ({ ...match, kind: group.kind, weight: group.weight })),
    ),
  );
};
