import type { Core } from '@strapi/strapi';

import { accepted, refused } from '../../plugin/result';
import type { Result } from '../../plugin/result';
import type { DepartmentPeople, DepartmentPerson, DepartmentsResponse, Person } from '../../plugin/contract';
import { appendEntry } from '../audit';
import { actorOf, answer, inTransaction, peopleOf } from '../strapi';
import type { AdminRoute } from '../strapi';
import { DEPARTMENT_UID } from './departments';
import { isDepartmentRole, membershipsIn, replacePeople } from './people-store';

type NewPerson = Omit<DepartmentPerson, 'name'>;

const isTime = (value: unknown): value is string | null =>
  value === null || (typeof value === 'string' && !Number.isNaN(Date.parse(value)));

const inUtc = (value: string | null): string | null => (value === null ? null : new Date(value).toISOString());

const parsePeople = (body: unknown): Result<readonly NewPerson[]> => {
  const people = typeof body === 'object' && body !== null && 'people' in body ? body.people : undefined;
  if (!Array.isArray(people)) return refused({ code: 'request.invalid', data: { where: 'people' } });
  const parsed: NewPerson[] = [];
  for (const [index, one] of (people as unknown[]).entries()) {
    const {
      id,
      role,
      awayFrom = null,
      awayTo = null,
    } = (typeof one === 'object' && one !== null ? one : {}) as Record<string, unknown>;
    const doubled = parsed.some((other) => other.id === id);
    if (typeof id !== 'number' || doubled || !isDepartmentRole(role) || !isTime(awayFrom) || !isTime(awayTo)) {
      return refused({ code: 'request.invalid', data: { where: `people.${index}` } });
    }
    parsed.push({ id, role, awayFrom: inUtc(awayFrom), awayTo: inUtc(awayTo) });
  }
  return accepted(parsed);
};

const list = async (strapi: Core.Strapi): Promise<readonly DepartmentPeople[]> => {
  const rows = (await strapi.db
    .query(DEPARTMENT_UID)
    .findMany({ select: ['documentId', 'name'], orderBy: { name: 'asc' } })) as {
    readonly documentId: string;
    readonly name: string;
  }[];
  const memberships = await membershipsIn(
    strapi,
    rows.map((row) => row.documentId),
  );
  const names = new Map(
    (
      await peopleOf(
        strapi,
        memberships.map((one) => one.person),
      )
    ).map((person) => [person.id, person.name]),
  );
  return rows.map((row) => ({
    id: row.documentId,
    name: row.name,
    people: memberships
      .filter((one) => one.department === row.documentId && names.has(one.person))
      .map(({ person, role, awayFrom, awayTo }) => ({
        id: person,
        name: names.get(person) ?? '',
        role,
        awayFrom,
        awayTo,
      })),
  }));
};

const candidates = async (strapi: Core.Strapi): Promise<readonly Person[]> => {
  const users = (await strapi.db.query('admin::user').findMany({ where: { isActive: true }, select: ['id'] })) as {
    readonly id: number;
  }[];
  return peopleOf(
    strapi,
    users.map((user) => user.id),
  );
};

const overview = async (strapi: Core.Strapi): Promise<DepartmentsResponse> => ({
  departments: await list(strapi),
  candidates: await candidates(strapi),
});

export const routes: readonly AdminRoute[] = [
  { method: 'GET', path: '/departments', permission: 'policy.manage', handler: (_ctx, strapi) => overview(strapi) },
  {
    method: 'PUT',
    path: '/departments/:id/people',
    permission: 'policy.manage',
    handler: async (ctx, strapi) => {
      const id = ctx.params['id'] ?? '';
      const known = await strapi.db.query(DEPARTMENT_UID).count({ where: { documentId: id } });
      if (known === 0) {
        answer(ctx, refused({ code: 'department.unknown' }));
        return;
      }
      const people = parsePeople(ctx.request.body);
      if (!people.ok) {
        answer(ctx, people);
        return;
      }
      const placed = people.value.map(({ id: person, role, awayFrom, awayTo }) => ({ person, role, awayFrom, awayTo }));
      await inTransaction(strapi, async () => {
        await replacePeople(strapi, id, placed);
        await appendEntry(strapi, {
          action: 'department.people',
          actor: actorOf(strapi),
          document: { uid: DEPARTMENT_UID, documentId: id, locale: null },
          body: { people: placed },
        });
      });
      ctx.body = (await list(strapi)).find((one) => one.id === id);
    },
  },
];
