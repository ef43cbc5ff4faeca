import type { DocumentRef, DocumentState, SubmissionRequest, SubmissionResponse } from '../../plugin/contract';
import { api } from '../ui';

const gateApi = api.injectEndpoints({
  endpoints: (build) => ({
    getDocumentState: build.query<DocumentState, DocumentRef>({
      query: ({ uid, documentId, locale }) => ({
        url: `/policy-gate/documents/${uid}/${documentId}`,
        method: 'GET',
        config: { params: locale === null ? {} : { locale } },
      }),
      providesTags: (_result, _error, { documentId }) => [{ type: 'PolicyGateDocument', id: documentId }],
    }),
    submit: build.mutation<SubmissionResponse, SubmissionRequest>({
      query: (data) => ({ url: '/policy-gate/submissions', method: 'POST', data }),
      // A submission that turns out clear publishes: the Content Manager's own view of the document is old then.
      invalidatesTags: (result) => [
        'PolicyGateDocument',
        'PolicyGateReview',
        'PolicyGateLedger',
        ...(result?.result === 'published' ? (['Document', 'Relations'] as const) : []),
      ],
    }),
  }),
});

export const { useGetDocumentStateQuery, useSubmitMutation } = gateApi;
