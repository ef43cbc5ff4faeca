import type { DepartmentPeople, DepartmentsResponse } from '../../plugin/contract';
import { api } from '../ui';

interface People extends Pick<DepartmentPeople, 'id'> {
  readonly people: readonly Omit<DepartmentPeople['people'][number], 'name'>[];
}

const departmentApi = api.injectEndpoints({
  endpoints: (build) => ({
    getDepartments: build.query<DepartmentsResponse, undefined>({
      query: () => ({ url: '/policy-gate/departments', method: 'GET' }),
      providesTags: ['PolicyGateDepartment'],
    }),
    setPeople: build.mutation<DepartmentPeople, People>({
      query: ({ id, people }) => ({ url: `/policy-gate/departments/${id}/people`, method: 'PUT', data: { people } }),
      invalidatesTags: ['PolicyGateDepartment', 'PolicyGateDocument', 'PolicyGateLedger'],
    }),
  }),
});

export const { useGetDepartmentsQuery, useSetPeopleMutation } = departmentApi;
