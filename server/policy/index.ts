import type { Core } from '@strapi/strapi';

import type { JudgementResponse } from '../../plugin/contract';
import { OUTLET_UID, governedTypes } from '../post';
import { hideFromGraphql, now, todayOf } from '../strapi';
import type { RoomPart } from '../strapi';
import { inForce } from './in-force';
import { ensurePolicy, POLICIES } from './policy-store';
import { agendaItem, cityDomain, politicalEntry } from './registers';
import { AGENDA_UID, DOMAIN_UID, POLITICAL_UID } from './registers-store';
import { countChange, ensureRevision, REVISION } from './revision-store';

export { inForce } from './in-force';
export type { InForce } from './in-force';
export { AGENDA_UID, POLITICAL_UID, readRegisters } from './registers-store';
export { countChange } from './revision-store';

const REGISTERS = [AGENDA_UID, POLITICAL_UID, DOMAIN_UID, OUTLET_UID];

const judgement = async (strapi: Core.Strapi): Promise<JudgementResponse> => {
  const { policy, registers, outlets } = await inForce(strapi);
  const today = todayOf(strapi, now(strapi));
  return { policy, registers, outlets, governed: [...governedTypes(strapi).values()], today };
};

const watch = (strapi: Core.Strapi): void => {
  const changed = (): Promise<void> => countChange(strapi);
  strapi.db.lifecycles.subscribe({
    models: REGISTERS,
    afterCreate: changed,
    afterCreateMany: changed,
    afterUpdate: changed,
    afterUpdateMany: changed,
    afterDelete: changed,
    afterDeleteMany: changed,
  });
};

export const part: RoomPart = {
  contentTypes: { 'agenda-item': agendaItem, 'political-entry': politicalEntry, 'city-domain': cityDomain },
  models: [POLICIES, REVISION],
  permissions: [
    { uid: 'policy.read', displayName: 'Read the policy', subCategory: 'Policy' },
    { uid: 'policy.manage', displayName: 'Change the policy', subCategory: 'Policy' },
  ],
  routes: [
    { method: 'GET', path: '/judgement', permission: 'policy.read', handler: (_ctx, strapi) => judgement(strapi) },
  ],
  register: (strapi) => {
    hideFromGraphql(strapi, [AGENDA_UID, POLITICAL_UID, DOMAIN_UID]);
    watch(strapi);
  },
  bootstrap: async (strapi) => {
    await ensurePolicy(strapi);
    await ensureRevision(strapi);
  },
};
