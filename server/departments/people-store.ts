import type { Core } from '@strapi/strapi';

import { DEPARTMENT_ROLES } from '../../plugin/review';
import type { DepartmentRole, Membership } from '../../plugin/review';
import { inTransaction } from '../strapi';
import type { Model } from '../strapi';

export const PEOPLE: Model = {
  uid: 'policy-gate::department-person',
  singularName: 'department-person',
  tableName: 'policy_gate_department_people',
  attributes: {
    id: { type: 'increments' },
    department: { type: 'string' },
    person: { type: 'integer' },
    role: { type: 'string' },
    awayFrom: { type: 'string' },
    awayTo: { type: 'string' },
  },
  indexes: [
    { name: 'policy_gate_department_people_one', columns: ['department', 'person'], type: 'unique' },
    { name: 'policy_gate_department_people_person', columns: ['person'] },
  ],
};

const table = (strapi: Core.Strapi) => strapi.db.query(PEOPLE.uid);

interface Row {
  readonly department: string;
  readonly person: number;
  readonly role: DepartmentRole;
  readonly awayFrom: string | null;
  readonly awayTo: string | null;
}

const membershipOf = ({ department, person, role, awayFrom, awayTo }: Row): Membership => ({
  department,
  person,
  role,
  awayFrom,
  awayTo,
});

export const membershipsIn = async (
  strapi: Core.Strapi,
  departments: readonly string[],
): Promise<readonly Membership[]> => {
  const rows = (await table(strapi).findMany({
    where: { department: { $in: [...departments] } },
    orderBy: { id: 'asc' },
  })) as Row[];
  return rows.map(membershipOf);
};

export const membershipsOf = async (strapi: Core.Strapi, people: readonly number[]): Promise<readonly Membership[]> => {
  const rows = (await table(strapi).findMany({
    where: { person: { $in: [...people] } },
    orderBy: { id: 'asc' },
  })) as Row[];
  return rows.map(membershipOf);
};

export const isDepartmentRole = (value: unknown): value is DepartmentRole =>
  DEPARTMENT_ROLES.some((role) => role === value);

/** Replaces the people of a department. */
export const replacePeople = (
  strapi: Core.Strapi,
  department: string,
  people: readonly Omit<Membership, 'department'>[],
): Promise<void> =>
  inTransaction(strapi, async () => {
    await table(strapi).deleteMany({ where: { department } });
    for (const person of people) await table(strapi).create({ data: { ...person, department } });
  });
