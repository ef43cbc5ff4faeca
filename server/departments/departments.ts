import type { Core } from '@strapi/strapi';

import type { Person } from '../../plugin/contract';
import { decidersOf } from '../../plugin/review';
import { now, peopleOf } from '../strapi';
import { membershipsIn, membershipsOf } from './people-store';

export const DEPARTMENT_UID = 'plugin::policy-gate.department';

/** A department as reviews carry it: its document id, and its name at the time. */
export interface Department {
  readonly id: string;
  readonly name: string;
}

/** Stands for a post that belongs to no department where no fallback is set: super admins decide for it. */
export const NO_DEPARTMENT: Department = { id: '', name: '' };

interface Row {
  readonly documentId: string;
  readonly name: string;
}

const find = async (strapi: Core.Strapi, where: object): Promise<Department | undefined> => {
  const row = (await strapi.db
    .query(DEPARTMENT_UID)
    .findOne({ where, select: ['documentId', 'name'], orderBy: { id: 'asc' } })) as Row | null;
  return row === null ? undefined : { id: row.documentId, name: row.name };
};

const deciders = async (strapi: Core.Strapi, department: string): Promise<readonly number[]> =>
  decidersOf(department, await membershipsIn(strapi, [department]), now(strapi).toISOString());

/**
 * The department that decides on a post: the one it names, else the one of its first author who has one; where that
 * has nobody who may decide, the fallback department.
 */
export const departmentOf = async (
  strapi: Core.Strapi,
  post: { readonly named: readonly string[]; readonly authors: readonly number[] },
): Promise<Department> => {
  const [first] = post.named;
  const own = first ?? (await membershipsOf(strapi, post.authors)).at(0)?.department;
  const department = own === undefined ? undefined : await find(strapi, { documentId: own });
  if (department !== undefined) {
    const able = (await deciders(strapi, department.id)).some((person) => !post.authors.includes(person));
    if (able) return department;
  }
  return (await find(strapi, { fallback: true })) ?? department ?? NO_DEPARTMENT;
};

const superAdmins = async (strapi: Core.Strapi): Promise<readonly number[]> => {
  const users = (await strapi.db.query('admin::user').findMany({
    where: { roles: { code: 'strapi-super-admin' }, isActive: true },
    select: ['id'],
  })) as { readonly id: number }[];
  return users.map((user) => user.id);
};

/** The people who may decide for a department now, by name. */
export const approversOf = async (strapi: Core.Strapi, department: string): Promise<readonly Person[]> =>
  peopleOf(strapi, department === NO_DEPARTMENT.id ? await superAdmins(strapi) : await deciders(strapi, department));

/** Ids of the departments for which a person may decide now. */
export const decidesFor = async (strapi: Core.Strapi, person: number): Promise<readonly string[]> => {
  const own = [...new Set((await membershipsOf(strapi, [person])).map((one) => one.department))];
  const all = await membershipsIn(strapi, own);
  const at = now(strapi).toISOString();
  const departments = own.filter((department) => decidersOf(department, all, at).includes(person));
  return (await superAdmins(strapi)).includes(person) ? [...departments, NO_DEPARTMENT.id] : departments;
};
