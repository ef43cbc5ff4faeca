import { adminApi } from '@strapi/strapi/admin';

/** The plugin's endpoints are injected here, room by room. `Document` and `Relations` are the Content Manager's own tags. */
export const api = adminApi.enhanceEndpoints({
  addTagTypes: [
    'PolicyGateDocument',
    'PolicyGateReview',
    'PolicyGateLedger',
    'PolicyGateDepartment',
    'Document',
    'Relations',
  ],
});
