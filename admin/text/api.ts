import type { DocumentRef, JudgementResponse } from '../../plugin/contract';
import { api } from '../ui';

interface Related extends DocumentRef {
  readonly field: string;
}

const textApi = api.injectEndpoints({
  endpoints: (build) => ({
    /** Policy and registers, once for a session: everything that the browser needs to judge texts by itself. */
    getJudgement: build.query<JudgementResponse, undefined>({
      query: () => ({ url: '/policy-gate/judgement', method: 'GET' }),
      keepUnusedDataFor: 600,
    }),
    /** Document ids that a relation field of a saved draft leads to, as the Content Manager tells them. */
    getRelated: build.query<readonly string[], Related>({
      query: ({ uid, documentId, locale, field }) => ({
        url: `/content-manager/relations/${uid}/${documentId}/${field}`,
        method: 'GET',
        config: { params: { pageSize: 100, page: 1, status: 'draft', ...(locale !== null && { locale }) } },
      }),
      transformResponse: ({ results }: { results: readonly { documentId: string }[] }) =>
        results.map(({ documentId }) => documentId),
      providesTags: ['Relations'],
    }),
  }),
});

export const { useGetJudgementQuery, useGetRelatedQuery } = textApi;
