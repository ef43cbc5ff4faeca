import type { Core } from '@strapi/strapi';
import { seedPeople } from './people';
import { seedPosts } from './posts';
import { seedRegisters } from './registers';
import { seedRoles } from './roles';

/** Fills an empty city: roles, people, registers, posts. Does nothing where there is a city already. */
export const seed = async (strapi: Core.Strapi): Promise<void> => {
  const store = strapi.store({ type: 'app', name: 'demo' });
  if ((await store.get({ key: 'seeded' })) === true) return;
  const roles = await seedRoles(strapi);
  const people = await seedPeople(strapi, roles);
  const registers = await seedRegisters(strapi, people);
  await seedPosts(strapi, people, registers);
  await store.set({ key: 'seeded', value: true });
};
