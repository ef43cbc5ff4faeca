import type { RoomPart } from '../strapi';
import { ensureHead, HEAD, LEDGER } from './ledger-store';
import { routes } from './routes';

export { appendEntry, verifyLedger } from './ledger';
export type { Act } from './ledger';

export const part: RoomPart = {
  models: [LEDGER, HEAD],
  permissions: [{ uid: 'ledger.read', displayName: 'Read the ledger', subCategory: 'Ledger' }],
  routes,
  bootstrap: ensureHead,
};
