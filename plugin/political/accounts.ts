import type { Localized } from '../policy';
import type { Hit } from './hits';
import { isPoliticalAccount } from './links';
import type { PreparedRegisters } from './registers';
import { saysCampaign } from './sites';
import { keyOf, type Skeleton } from './skeleton';

const REGISTERED: Localized = {
  en: 'This account is in the register of political accounts. City outlets do not mention, follow, like or share it.',
  es: 'Esta cuenta está en el registro de cuentas políticas. Las cuentas de la ciudad no la mencionan, siguen, aprueban ni comparten.',
};
const NAMED: Localized = {
  en: 'The name of this account says that it campaigns. City outlets do not mention, follow, like or share such accounts.',
  es: 'El nombre de esta cuenta dice que hace campaña. Las cuentas de la ciudad no mencionan, siguen ni comparten esas cuentas.',
};

/** Trusted to be an e-mail address where a letter stands before the sign: links look after those. */
const MENTION = /(?<![a-z0-9.])(?:@\s?|\barroba )([a-z0-9_$][a-z0-9_.$-]{1,40})/g;

/** Mentions of political accounts: of the register, well known, or named like a campaign. */
export const accountHits = (skeletons: readonly Skeleton[], registers: PreparedRegisters): readonly Hit[] => {
  const hits: Hit[] = [];
  skeletons.forEach((skeleton, run) => {
    for (const match of skeleton.text.matchAll(MENTION)) {
      const name = (match[1] ?? '').replace(/[.-]+$/, '');
      const known = isPoliticalAccount(name, registers) || registers.labels.has(keyOf(name));
      const said = known ? 'block' : saysCampaign(name);
      if (said === undefined) continue;
      const to = match.index + match[0].length - ((match[1] ?? '').length - name.length);
      hits.push({
        run,
        start: skeleton.at[match.index] ?? 0,
        end: skeleton.end[to - 1] ?? 0,
        severity: said,
        rule: 'political-link/account',
        message: known ? REGISTERED : NAMED,
      });
    }
  });
  return hits;
};
