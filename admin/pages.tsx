import { Layouts, Page, SubNav } from '@strapi/strapi/admin';
import type { ReactElement } from 'react';
import { Navigate, Route, Routes } from 'react-router-dom';
import { LedgerPage } from './audit';
import { DepartmentsPage } from './departments';
import { QueuePage, ReviewPage } from './review';
import { ACTIONS, PERMISSIONS, PLUGIN_ID, useMay, useTexts } from './ui';

const at = (place: string): string => `/plugins/${PLUGIN_ID}/${place}`;

const Navigation = (): ReactElement => {
  const { t } = useTexts();
  const mayReview = useMay(ACTIONS.readReviews);
  const mayAudit = useMay(ACTIONS.readLedger);
  const mayManage = useMay(ACTIONS.managePolicy);
  return (
    <SubNav.Main aria-label={t('name')}>
      <SubNav.Header label={t('name')} />
      <SubNav.Sections>
        {[
          <SubNav.Section key="pages" label="">
            {[
              ...(mayReview ? [<SubNav.Link key="reviews" to={at('reviews')} label={t('queue.title')} />] : []),
              ...(mayAudit ? [<SubNav.Link key="ledger" to={at('ledger')} label={t('ledger.title')} />] : []),
              ...(mayManage
                ? [<SubNav.Link key="departments" to={at('departments')} label={t('departments.title')} />]
                : []),
            ]}
          </SubNav.Section>,
        ]}
      </SubNav.Sections>
    </SubNav.Main>
  );
};

/** The plugin's own pages, at `/plugins/policy-gate`. */
export const Pages = (): ReactElement => {
  const mayReview = useMay(ACTIONS.readReviews);
  const mayAudit = useMay(ACTIONS.readLedger);
  const first = mayReview ? 'reviews' : mayAudit ? 'ledger' : 'departments';
  return (
    <Page.Protect permissions={PERMISSIONS.pages}>
      <Layouts.Root sideNav={<Navigation />}>
        <Routes>
          <Route index element={<Navigate replace to={first} />} />
          <Route
            path="reviews"
            element={
              <Page.Protect permissions={PERMISSIONS.reviews}>
                <QueuePage />
              </Page.Protect>
            }
          />
          <Route
            path="reviews/:id"
            element={
              <Page.Protect permissions={PERMISSIONS.reviews}>
                <ReviewPage />
              </Page.Protect>
            }
          />
          <Route
            path="ledger"
            element={
              <Page.Protect permissions={PERMISSIONS.ledger}>
                <LedgerPage />
              </Page.Protect>
            }
          />
          <Route
            path="departments"
            element={
              <Page.Protect permissions={PERMISSIONS.departments}>
                <DepartmentsPage />
              </Page.Protect>
            }
          />
          <Route path="*" element={<Navigate replace to={at('')} />} />
        </Routes>
      </Layouts.Root>
    </Page.Protect>
  );
};
