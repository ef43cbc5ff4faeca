import type { LedgerQuery, LedgerResponse, LedgerVerification } from '../../plugin/contract';
import { api } from '../ui';

const auditApi = api.injectEndpoints({
  endpoints: (build) => ({
    getLedger: build.query<LedgerResponse, LedgerQuery>({
      query: (params) => ({ url: '/policy-gate/ledger', method: 'GET', config: { params } }),
      providesTags: ['PolicyGateLedger'],
    }),
    getVerification: build.query<LedgerVerification, undefined>({
      query: () => ({ url: '/policy-gate/ledger/verification', method: 'GET' }),
      providesTags: ['PolicyGateLedger'],
    }),
  }),
});

export const { useGetLedgerQuery, useGetVerificationQuery } = auditApi;
