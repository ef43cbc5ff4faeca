import type { Rule } from '../rule';

/**
 * Every text rule of the product. Each clause's file exports `rules`; add it here in the order of the clauses.
 */
export const TEXT_RULES: readonly Rule[] = [];
