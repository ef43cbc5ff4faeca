import type { Rule } from '../rule';
import { rules as religionRules } from './religion';
import { rules as speaksForCityRules } from './speaks-for-city';
import { rules as personalUseRules } from './personal-use';
import { rules as illegalRules } from './illegal';
import { rules as commerceRules } from './commerce';
import { rules as profanity } from './profanity';
import { rules as slur } from './slur';

/**
 * Every text rule of the product. Each clause's file exports `rules`; add it here in the order of the clauses.
 */
export const TEXT_RULES: readonly Rule[] = [
  ...profanity,
  ...slur,
  ...commerceRules,
  ...illegalRules,
  ...personalUseRules,
  ...speaksForCityRules,
  ...religionRules,
];
