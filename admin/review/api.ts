import type { DecisionRequest, ReviewDetail, ReviewsQuery, ReviewsResponse } from '../../plugin/contract';
import { api } from '../ui';

interface Decision extends DecisionRequest {
  readonly id: number;
}

const reviewApi = api.injectEndpoints({
  endpoints: (build) => ({
    getReviews: build.query<ReviewsResponse, ReviewsQuery>({
      query: (params) => ({ url: '/policy-gate/reviews', method: 'GET', config: { params } }),
      providesTags: ['PolicyGateReview'],
    }),
    getReview: build.query<ReviewDetail, number>({
      query: (id) => ({ url: `/policy-gate/reviews/${String(id)}`, method: 'GET' }),
      providesTags: ['PolicyGateReview'],
    }),
    decide: build.mutation<ReviewDetail, Decision>({
      query: ({ id, ...data }) => ({ url: `/policy-gate/reviews/${String(id)}/decisions`, method: 'POST', data }),
      // Also where it failed: most often because somebody else was first. An approval publishes.
      invalidatesTags: ['PolicyGateReview', 'PolicyGateDocument', 'PolicyGateLedger', 'Document'],
    }),
  }),
});

export const { useDecideMutation, useGetReviewQuery, useGetReviewsQuery } = reviewApi;
