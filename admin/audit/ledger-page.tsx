import { Box, Flex, SingleSelect, SingleSelectOption, Typography } from '@strapi/design-system';
import { Layouts, Page, Pagination, useQueryParams } from '@strapi/strapi/admin';
import type { ReactElement } from 'react';
import { styled } from 'styled-components';
import type { LedgerQuery, LedgerResponse } from '../../plugin/contract';
import { Empty, ExactMoment, Failed, isTextKey, Loading, useTexts } from '../ui';
import { useGetLedgerQuery } from './api';
import { ExportButton } from './export-button';
import { Verification } from './verification';

type Entry = LedgerResponse['results'][number];

interface LedgerAddress {
  readonly action?: string;
  readonly page?: string;
  readonly pageSize?: string;
}

/** The verbs that the ledger knows. A new one shows up by its own name until it has a message. */
const VERBS = [
  'gate.publication',
  'gate.refusal',
  'review.open',
  'review.approve',
  'review.reject',
  'review.request-changes',
  'review.withdraw',
  'review.comment',
  'review.stale',
  'department.people',
] as const;

const queryOf = ({ action, page, pageSize }: LedgerAddress): LedgerQuery => ({
  page: Math.max(1, Number(page) || 1),
  pageSize: Math.max(1, Number(pageSize) || 20),
  ...(action !== undefined && action !== 'all' && { action }),
});

const Details = styled.details`
  summary {
    display: grid;
    grid-template-columns: 5.6rem minmax(0, 21rem) minmax(0, 1fr) minmax(0, 20rem);
    gap: 4px 16px;
    align-items: baseline;
    padding: 12px 20px;
    cursor: pointer;
    color: ${({ theme }) => theme.colors.neutral800};

    &:focus-visible {
      outline: 2px solid ${({ theme }) => theme.colors.primary600};
      outline-offset: -2px;
    }

    @media (max-width: 768px) {
      grid-template-columns: 4rem minmax(0, 1fr);

      > :nth-child(n + 3) {
        grid-column: 2;
      }
    }
  }

  pre {
    padding: 12px 20px;
    overflow-x: auto;
    font-size: 1.2rem;
    color: ${({ theme }) => theme.colors.neutral800};
    background: ${({ theme }) => theme.colors.neutral100};
    white-space: pre-wrap;
    overflow-wrap: anywhere;
  }
`;

const Rows = styled.ol`
  li + li {
    border-top: 1px solid ${({ theme }) => theme.colors.neutral150};
  }
`;

const EntryRow = ({ entry }: { readonly entry: Entry }): ReactElement => {
  const { t } = useTexts();
  const key = `ledger.action.${entry.action}`;
  const { document } = entry;
  return (
    <Details>
      <summary>
        <Typography textColor="neutral600">{entry.seq}</Typography>
        <Typography>
          <ExactMoment at={entry.at} />
        </Typography>
        <Typography fontWeight="bold">{isTextKey(key) ? t(key) : entry.action}</Typography>
        <Typography ellipsis>{entry.actor?.name ?? t('event.nobody')}</Typography>
      </summary>
      {/* Scrolls sideways, so it has to be reachable by keyboard. */}
      <pre tabIndex={0} aria-label={t('ledger.details')}>
        {JSON.stringify(
          {
            document,
            fingerprint: entry.fingerprint,
            policyVersion: entry.policyVersion,
            body: entry.body,
            prev: entry.prev,
            hash: entry.hash,
          },
          null,
          2,
        )}
      </pre>
    </Details>
  );
};

const Entries = ({ query }: { readonly query: LedgerQuery }): ReactElement => {
  const { t } = useTexts();
  const { data, error, refetch } = useGetLedgerQuery(query, { refetchOnMountOrArgChange: true });
  if (error !== undefined) return <Failed error={error} retry={refetch} />;
  if (data === undefined) return <Loading />;
  const { results, pagination } = data;
  if (results.length === 0) return <Empty title={t('ledger.empty')}>{t('ledger.empty-why')}</Empty>;
  return (
    <>
      <Box background="neutral0" hasRadius shadow="tableShadow">
        <Rows>
          {results.map((entry) => (
            <li key={entry.seq}>
              <EntryRow entry={entry} />
            </li>
          ))}
        </Rows>
      </Box>
      <Pagination.Root pageCount={pagination.pageCount} total={pagination.total} defaultPageSize={20}>
        <Pagination.PageSize />
        <Pagination.Links />
      </Pagination.Root>
    </>
  );
};

const ActionFilter = ({ action }: { readonly action: string }): ReactElement => {
  const { t } = useTexts();
  const [, setAddress] = useQueryParams<LedgerAddress>();
  return (
    <SingleSelect
      aria-label={t('ledger.filter')}
      size="S"
      value={action}
      onChange={(chosen: string | number) => {
        setAddress({ action: String(chosen), page: '1' });
      }}
    >
      <SingleSelectOption value="all">{t('ledger.action.all')}</SingleSelectOption>
      {VERBS.map((verb) => (
        <SingleSelectOption key={verb} value={verb}>
          {t(`ledger.action.${verb}`)}
        </SingleSelectOption>
      ))}
    </SingleSelect>
  );
};

/** The audit record: what happened to which content, by whom, and the proof that nothing was changed since. */
export const LedgerPage = (): ReactElement => {
  const { t } = useTexts();
  const [{ query: address }] = useQueryParams<LedgerAddress>();
  return (
    <Page.Main>
      <Page.Title>{t('ledger.title')}</Page.Title>
      <Layouts.Header title={t('ledger.title')} subtitle={t('ledger.subtitle')} primaryAction={<ExportButton />} />
      <Layouts.Action startActions={<ActionFilter action={address.action ?? 'all'} />} />
      <Layouts.Content>
        <Flex direction="column" alignItems="stretch" gap={4}>
          <Verification />
          <Entries query={queryOf(address)} />
        </Flex>
      </Layouts.Content>
    </Page.Main>
  );
};
