import { randomUUID } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { read } from './files';

interface Person {
  readonly email: string;
  readonly name: string;
  readonly role?: string;
  readonly password?: string;
}

interface City {
  readonly colleagues: readonly Person[];
}

/** Makes the admin users; answers their ids by e-mail. Colleagues without a password exist, but nobody can log in as them. */
export const seedPeople = async (
  strapi: Core.Strapi,
  roles: ReadonlyMap<string, number>,
): Promise<ReadonlyMap<string, number>> => {
  const ids = new Map<string, number>();
  for (const { email, name, role = 'department-head', password } of [
    ...read<readonly Person[]>('people.json'),
    ...read<City>('city.json').colleagues,
  ]) {
    const [firstname = name, ...rest] = name.split(' ');
    const user = await strapi.service('admin::user').create({
      firstname,
      lastname: rest.join(' '),
      email,
      password: password ?? `Aa1-${randomUUID()}`,
      isActive: true,
      registrationToken: null,
      roles: [roles.get(role)],
    });
    ids.set(email, user.id as number);
  }
  return ids;
};
