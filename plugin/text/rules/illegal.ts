import type { Rule } from '../rule';
import { jestIsFlag } from './conduct-scope';
import { actRules } from './illegal-acts';
import { goodsRules } from './illegal-goods';
import { winkRules } from './illegal-wink';

export const rules: readonly Rule[] = [...goodsRules, ...actRules, ...winkRules].map(jestIsFlag);
