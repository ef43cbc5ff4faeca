import type { Localized, Severity } from '../policy';
import type { Analysis } from '../text';
import { campaignMatches, type CampaignCue } from './cues';
import { OFFICE_TITLES } from './campaign-cues';
import type { Hit } from './hits';
import { findNames, type NameIndex, type NameKind, type NameMatch } from './names';
import { voiceOf, type Voice } from './voice';

type Kind = 'advocacy' | 'praise' | 'named';

const MESSAGES: Readonly<Record<Kind, Localized>> = {
  advocacy: {
    en: 'This speaks for or against a candidate, party or ballot measure, or helps a campaign. Say how, when and where to vote, not for whom or what.',
    es: 'Esto habla a favor o en contra de un candidato, partido o medida, o ayuda a una campaña. Diga cómo, cuándo y dónde votar, no por quién ni por qué.',
  },
  praise: {
    en: 'Praise of an office-holder or candidate close to an election reads as support. Say what was done, not who deserves credit.',
    es: 'El elogio de un funcionario o candidato cerca de una elección se lee como apoyo. Diga qué se hizo, no a quién se debe.',
  },
  named: {
    en: 'This names a candidate or party where the notice does not need it.',
    es: 'Esto nombra a un candidato o partido sin que el aviso lo necesite.',
  },
};

const CUES: readonly CampaignCue[] = [
  'urge',
  'election',
  'endorse',
  'praise',
  'descriptor',
  'neutral',
  'contest',
  'context',
];

interface Reading {
  readonly names: readonly NameMatch[];
  readonly cues: ReadonlyMap<CampaignCue, ReadonlySet<number>>;
}

/** What the whole post tells: whether an election is near, whether it is a contest for fun, whether it is an election notice. */
interface Setting {
  readonly election: boolean;
  readonly contest: boolean;
  readonly notice: boolean;
}

interface Campaigning {
  readonly severity: Severity;
  readonly kind: Kind;
}

const ADVOCACY: Campaigning = { severity: 'block', kind: 'advocacy' };
const PRAISE: Campaigning = { severity: 'flag', kind: 'praise' };
const NAMED: Campaigning = { severity: 'flag', kind: 'named' };

/** A speaker who is more than a notice: feeling, spoken words, the reader's worries. */
const speaks = (voice: Voice): boolean =>
  voice.notice === 0 && voice.feels + voice.spoken + voice.we + voice.compares + voice.absolute + voice.exclaims >= 2;

const judgeSentence = (reading: Reading, analysis: Analysis, at: number, setting: Setting): Campaigning | undefined => {
  const sentence = analysis.sentences[at];
  if (sentence === undefined) return undefined;
  const has = (cue: CampaignCue): boolean => reading.cues.get(cue)?.has(at) === true;
  const names = reading.names.filter((name) => name.sentence === at);
  const named = (kind: NameKind): number => names.filter((name) => name.kind === kind).length;
  const neutral = has('neutral');
  const listed = named('candidate') > 1;
  const person = !listed && named('candidate') + named('surname') > 0;
  const informal = !listed && named('given') > 0;
  const matter = named('measure') > 0;
  const party = named('party') > 0;
  const entity = person || party || matter;
  const contest = setting.contest && !entity;
  const voice = voiceOf(analysis, sentence);
  if (has('urge') && !contest && !(neutral && !person)) return ADVOCACY;
  if (has('election') && !contest && (entity || informal || setting.election) && !(neutral && !person && !informal))
    return ADVOCACY;
  if (has('endorse') && entity && !neutral && !(listed && !has('election'))) return ADVOCACY;
  if (matter && !neutral && speaks(voice)) return ADVOCACY;
  if (party && !neutral && (has('endorse') || speaks(voice))) return ADVOCACY;
  if (informal && setting.election && !neutral) return ADVOCACY;
  let office = false;
  for (let i = sentence.first; i < sentence.last; i += 1)
    if (OFFICE_TITLES.has(analysis.tokens[i]?.text ?? '')) office = true;
  if (has('praise') && (person || (office && setting.election)) && !neutral) return PRAISE;
  if (neutral || setting.notice) return undefined;
  if (named('candidate') === 1 && !office) return NAMED;
  if (person && (has('descriptor') || (setting.election && !office))) return NAMED;
  return undefined;
};

/** Advocacy, praise and needless naming, sentence by sentence. */
export const campaignHits = (analyses: readonly Analysis[], index: NameIndex): readonly Hit[] => {
  const readings = analyses.map((analysis): Reading => ({
    names: findNames(analysis, index),
    cues: new Map(CUES.map((cue) => [cue, new Set(campaignMatches(analysis, cue).map((match) => match.sentence))])),
  }));
  const has = (cue: CampaignCue): boolean => readings.some((reading) => (reading.cues.get(cue)?.size ?? 0) > 0);
  const named = readings.some((reading) =>
    reading.names.some((name) => name.kind === 'candidate' || name.kind === 'measure' || name.kind === 'party'),
  );
  const setting: Setting = { election: has('context'), contest: has('contest') && !named, notice: has('neutral') };
  return analyses.flatMap((analysis, run) => {
    const reading = readings[run];
    if (reading === undefined) return [];
    return analysis.sentences.flatMap((sentence, at) => {
      const found = judgeSentence(reading, analysis, at, setting);
      const first = analysis.tokens[sentence.first];
      const last = analysis.tokens[sentence.last - 1];
      if (found === undefined || first === undefined || last === undefined) return [];
      return [
        {
          run,
          start: first.start,
          end: last.end,
          severity: found.severity,
          rule: `political-campaign/${found.kind}`,
          message: MESSAGES[found.kind],
        },
      ];
    });
  });
};
