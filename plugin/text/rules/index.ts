import type { Rule } from '../rule';
import { rules as confidential } from './confidential';
import { rules as confidentialNumbers } from './confidential-numbers';
import { rules as employeeInfo } from './employee-info';
import { rules as employeeInfoData } from './employee-info-data';
import { rules as personalEmail } from './personal-email';
import { rules as personalEmailSpaced } from './personal-email-spaced';
import { rules as security } from './security';
import { rules as securityAssets } from './security-assets';
import { rules as securitySecrets } from './security-secrets';
import { rules as securitySystems } from './security-systems';
import { rules as workEmailSignup } from './work-email-signup';
import { rules as religionRules } from './religion';
import { rules as speaksForCityRules } from './speaks-for-city';
import { rules as personalUseRules } from './personal-use';
import { rules as illegalRules } from './illegal';
import { rules as commerceRules } from './commerce';
import { rules as harassmentRules } from './harassment';
import { rules as insultRules } from './insult';
import { rules as sexualRules } from './sexual';
import { rules as violenceRules } from './violence';
import { rules as profanity } from './profanity';
import { rules as slur } from './slur';

/**
 * Every text rule of the product. Each clause's file exports `rules`; add it here in the order of the clauses.
 */
export const TEXT_RULES: readonly Rule[] = [
  ...profanity,
  ...slur,
  ...insultRules,
  ...sexualRules,
  ...harassmentRules,
  ...violenceRules,
  ...commerceRules,
  ...illegalRules,
  ...security,
  ...securityAssets,
  ...securitySecrets,
  ...securitySystems,
  ...confidential,
  ...confidentialNumbers,
  ...employeeInfo,
  ...employeeInfoData,
  ...personalEmail,
  ...personalEmailSpaced,
  ...personalUseRules,
  ...speaksForCityRules,
  ...workEmailSignup,
  ...religionRules,
];
