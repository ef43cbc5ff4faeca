import type { Localized, Severity } from '../policy';
import type { Analysis } from '../text';
import { campaignMatches, type CampaignCue } from './cues';
import { OFFICE_TITLES } from './campaign-cues';
import type { Hit } from './hits';
import { findNames, type NameIndex, type NameMatch } from './names';

const ADVOCACY: Localized = {
  en: 'This speaks for or against a candidate, party or ballot measure, or helps a campaign. Say how, when and where to vote, not for whom or what.',
  es: 'Esto habla a favor o en contra de un candidato, partido o medida, o ayuda a una campaña. Diga cómo, cuándo y dónde votar, no por quién ni por qué.',
};
const PRAISE: Localized = {
  en: 'Praise of an office-holder or candidate close to an election reads as support. Say what was done, not who deserves credit.',
  es: 'El elogio de un funcionario o candidato cerca de una elección se lee como apoyo. Diga qué se hizo, no a quién se debe.',
};
const NAMED: Localized = {
  en: 'This names a candidate where the notice does not need it.',
  es: 'Esto nombra a un candidato sin que el aviso lo necesite.',
};

type Cue = CampaignCue;

interface Reading {
  readonly names: readonly NameMatch[];
  readonly cues: ReadonlyMap<Cue, ReadonlySet<number>>;
}

const CUES: readonly Cue[] = ['urge', 'election', 'endorse', 'praise', 'descriptor', 'neutral', 'contest', 'context'];

const read = (analysis: Analysis, index: NameIndex): Reading => ({
  names: findNames(analysis, index),
  cues: new Map(CUES.map((cue) => [cue, new Set(campaignMatches(analysis, cue).map((match) => match.sentence))])),
});

const severityOf = (reading: Reading, analysis: Analysis, at: number, post: { readonly election: boolean; readonly contest: boolean }): { severity: Severity; kind: 'advocacy' | 'praise' | 'named' } | undefined => {
  const has = (cue: Cue): boolean => reading.cues.get(cue)?.has(at) === true;
  const names = reading.names.filter((name) => name.sentence === at);
  const kinds = new Set(names.map((name) => name.kind));
  const person = kinds.has('candidate') || kinds.has('surname');
  const entity = person || kinds.has('party') || kinds.has('measure');
  const neutral = has('neutral');
  const contest = post.contest && !entity;
  if (has('urge') && !contest && !neutral) return { severity: 'block', kind: 'advocacy' };
  if (has('election') && !contest && !neutral && (entity || post.election)) return { severity: 'block', kind: 'advocacy' };
  if (has('endorse') && entity && !neutral) return { severity: 'block', kind: 'advocacy' };
  const sentence = analysis.sentences[at];
  let office = false;
  if (sentence !== undefined) for (let i = sentence.first; i < sentence.last; i += 1) if (OFFICE_TITLES.has(analysis.tokens[i]?.text ?? '')) office = true;
  if (has('praise') && (person || (office && post.election)) && !neutral) return { severity: 'flag', kind: 'praise' };
  if (kinds.has('candidate') && !neutral && !office) return { severity: 'flag', kind: 'named' };
  if (person && has('descriptor') && !neutral) return { severity: 'flag', kind: 'named' };
  return undefined;
};

/** Advocacy, praise and needless naming, sentence by sentence. */
export const campaignHits = (analyses: readonly Analysis[], index: NameIndex): readonly Hit[] => {
  const readings = analyses.map((analysis) => read(analysis, index));
  const has = (cue: Cue): boolean => readings.some((reading) => (reading.cues.get(cue)?.size ?? 0) > 0);
  const post = { election: has('context'), contest: has('contest') };
  const hits: Hit[] = [];
  analyses.forEach((analysis, run) => {
    const reading = readings[run];
    if (reading === undefined) return;
    analysis.sentences.forEach((sentence, at) => {
      const verdict = severityOf(reading, analysis, at, post);
      const firstToken = analysis.tokens[sentence.first];
      const lastToken = analysis.tokens[sentence.last - 1];
      if (verdict === undefined || firstToken === undefined || lastToken === undefined) return;
      hits.push({
        run,
        start: firstToken.start,
        end: lastToken.end,
        severity: verdict.severity,
        rule: `political-campaign/${verdict.kind}`,
        message: verdict.kind === 'advocacy' ? ADVOCACY : verdict.kind === 'praise' ? PRAISE : NAMED,
      });
    });
  });
  return hits;
};
