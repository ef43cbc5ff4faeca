export const DEPARTMENT_ROLES = ['head', 'deputy', 'member'] as const;
export type DepartmentRole = (typeof DEPARTMENT_ROLES)[number];

/** A person's place in a department. Times are ISO 8601 in UTC; away is from (inclusive) to (exclusive). */
export interface Membership {
  readonly department: string;
  readonly person: number;
  readonly role: DepartmentRole;
  readonly awayFrom: string | null;
  readonly awayTo: string | null;
}

const isAway = (membership: Membership, now: string): boolean =>
  membership.awayFrom !== null && membership.awayFrom <= now && (membership.awayTo === null || now < membership.awayTo);

/**
 * Who may decide for a department now: its heads who are not away; where there is none, its deputies who are not.
 *
 * @param now ISO 8601 in UTC, of the same precision as the memberships' times
 */
export const decidersOf = (department: string, memberships: readonly Membership[], now: string): readonly number[] => {
  const present = memberships.filter((one) => one.department === department && !isAway(one, now));
  const heads = present.filter((one) => one.role === 'head');
  const deciders = heads.length > 0 ? heads : present.filter((one) => one.role === 'deputy');
  return deciders.map((one) => one.person);
};
