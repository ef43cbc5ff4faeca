import { Flex } from '@strapi/design-system';
import { Layouts, Page } from '@strapi/strapi/admin';
import type { ReactElement } from 'react';
import { Empty, Failed, Loading, useTexts } from '../ui';
import { useGetDepartmentsQuery } from './api';
import { DepartmentCard } from './department-card';

const Departments = (): ReactElement => {
  const { t } = useTexts();
  const { data, error, refetch } = useGetDepartmentsQuery(undefined);
  if (error !== undefined) return <Failed error={error} retry={refetch} />;
  if (data === undefined) return <Loading />;
  if (data.departments.length === 0) return <Empty title={t('departments.empty')}>{t('departments.empty-why')}</Empty>;
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      {data.departments.map((department) => (
        <DepartmentCard
          key={`${department.id}:${JSON.stringify(department.people)}`}
          department={department}
          candidates={data.candidates}
        />
      ))}
    </Flex>
  );
};

/** Who heads the departments, who stands in, who works there. */
export const DepartmentsPage = (): ReactElement => {
  const { t } = useTexts();
  return (
    <Page.Main>
      <Page.Title>{t('departments.title')}</Page.Title>
      <Layouts.Header title={t('departments.title')} subtitle={t('departments.subtitle')} />
      <Layouts.Content>
        <Departments />
      </Layouts.Content>
    </Page.Main>
  );
};
