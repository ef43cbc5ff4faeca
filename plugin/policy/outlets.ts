/** Whose account a post goes out on: a city department's, another organisation's, or an employee's own. */
export const OUTLET_KINDS = ['official', 'partner', 'personal'] as const;
export type OutletKind = (typeof OUTLET_KINDS)[number];
