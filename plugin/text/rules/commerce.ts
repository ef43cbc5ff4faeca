import type { Rule } from '../rule';
import { brandRules } from './commerce-brand';
import { dealingRules } from './commerce-dealing';
import { givingRules } from './commerce-giving';
import { promotionRules } from './commerce-promotion';

export const rules: readonly Rule[] = [...dealingRules, ...promotionRules, ...brandRules, ...givingRules];
