import { Box, Flex, Typography } from '@strapi/design-system';
import { Layouts, Page, Pagination, useQueryParams } from '@strapi/strapi/admin';
import type { ReactElement } from 'react';
import { Link } from 'react-router-dom';
import { styled } from 'styled-components';
import type { ReviewSummary } from '../../plugin/contract';
import { clauseOf, isClauseId } from '../../plugin/policy';
import { Empty, Failed, Loading, LOOKS, Moment, useTexts } from '../ui';
import { useGetReviewsQuery } from './api';
import { QueueFilters, queryOf } from './queue-filters';
import type { QueueAddress } from './queue-filters';
import { StateBadge } from './state-badge';
import { subtitleOf } from './subtitle';

const Row = styled(Link)`
  display: grid;
  grid-template-columns: 20px minmax(0, 1fr) minmax(0, 16rem) max-content;
  gap: 4px 16px;
  align-items: center;
  padding: 14px 20px;
  color: ${({ theme }) => theme.colors.neutral800};
  text-decoration: none;

  &:hover {
    background: ${({ theme }) => theme.colors.primary100};
  }

  &:focus-visible {
    outline: 2px solid ${({ theme }) => theme.colors.primary600};
    outline-offset: -2px;
  }

  @media (max-width: 768px) {
    grid-template-columns: 20px minmax(0, 1fr);
    align-items: start;
    padding: 14px 16px;

    > :nth-child(n + 3) {
      grid-column: 2;
    }
  }
`;

const Rows = styled.ul`
  li + li {
    border-top: 1px solid ${({ theme }) => theme.colors.neutral150};
  }
`;

const QueueRow = ({ review }: { readonly review: ReviewSummary }): ReactElement => {
  const { t, say } = useTexts();
  const { Icon, colour } = LOOKS[review.outcome];
  const clauses = review.clauses.filter(isClauseId).map((id) => say(clauseOf(id).title));
  return (
    <Row to={String(review.id)}>
      <Icon aria-label={t(`outcome.${review.outcome}`)} role="img" fill={colour} width="18px" height="18px" />
      <div>
        <Typography fontWeight="bold" tag="h2" ellipsis>
          {review.title}
        </Typography>
        <Typography variant="pi" textColor="neutral600" tag="p">
          {subtitleOf(review)}
        </Typography>
      </div>
      <div>
        <Typography variant="pi" tag="p">
          {clauses.join(', ')}
        </Typography>
        <Typography variant="pi" textColor="neutral600" tag="p">
          {review.submittedBy.name}, <Moment at={review.submittedAt} />
        </Typography>
      </div>
      <StateBadge state={review.state} />
    </Row>
  );
};

const Queue = ({ address }: { readonly address: QueueAddress }): ReactElement => {
  const { t } = useTexts();
  const query = queryOf(address);
  const { data, error, refetch } = useGetReviewsQuery(query, { refetchOnMountOrArgChange: true });
  if (error !== undefined) return <Failed error={error} retry={refetch} />;
  if (data === undefined) return <Loading />;
  const { results, pagination } = data;
  if (results.length === 0) {
    const isDone = query.state === 'open' && query.search === undefined;
    return (
      <Empty title={t(isDone ? 'queue.empty' : 'queue.none')}>{t(isDone ? 'queue.empty-why' : 'queue.none-why')}</Empty>
    );
  }
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <Box background="neutral0" hasRadius shadow="tableShadow">
        <Rows>
          {results.map((review) => (
            <li key={review.id}>
              <QueueRow review={review} />
            </li>
          ))}
        </Rows>
      </Box>
      <Pagination.Root pageCount={pagination.pageCount} total={pagination.total} defaultPageSize={20}>
        <Pagination.PageSize />
        <Pagination.Links />
      </Pagination.Root>
    </Flex>
  );
};

/** The approver's queue. */
export const QueuePage = (): ReactElement => {
  const { t } = useTexts();
  const [{ query: address }] = useQueryParams<QueueAddress>();
  return (
    <Page.Main>
      <Page.Title>{t('queue.title')}</Page.Title>
      <Layouts.Header title={t('queue.title')} subtitle={t('queue.subtitle')} />
      <Layouts.Action startActions={<QueueFilters query={queryOf(address)} />} />
      <Layouts.Content>
        <Queue address={address} />
      </Layouts.Content>
    </Page.Main>
  );
};
