import type { RoomPart } from '../strapi';
import { department } from './department';
import { PEOPLE, replacePeople } from './people-store';
import { routes } from './routes';

export { approversOf, decidesFor, departmentOf, DEPARTMENT_UID } from './departments';
export type { Department } from './departments';
export { replacePeople } from './people-store';

export const part: RoomPart = {
  contentTypes: { department },
  models: [PEOPLE],
  routes,
  services: {
    departments: ({ strapi }) => ({
      /** Replaces the people of a department, named by its document id. */
      setPeople: (id: string, people: Parameters<typeof replacePeople>[2]) => replacePeople(strapi, id, people),
    }),
  },
};
