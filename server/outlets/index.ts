import type { Core } from '@strapi/strapi';

import type { OutletEntry } from '../../plugin/contract';
import { hideFromGraphql } from '../strapi';
import type { RoomPart } from '../strapi';
import { outlet } from './outlet';

const OUTLET_UID = 'plugin::policy-gate.outlet';

/** Every outlet of the register, by name. */
export const readOutlets = async (strapi: Core.Strapi): Promise<readonly OutletEntry[]> => {
  const rows = (await strapi.db
    .query(OUTLET_UID)
    .findMany({ select: ['documentId', 'name', 'kind'], orderBy: { name: 'asc' } })) as OutletEntry[];
  return rows.map(({ documentId, name, kind }) => ({ documentId, name, kind }));
};

export const part: RoomPart = {
  contentTypes: { outlet },
  register: (strapi) => {
    hideFromGraphql(strapi, [OUTLET_UID]);
  },
};
