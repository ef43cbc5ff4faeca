import { Flex, SingleSelect, SingleSelectOption } from '@strapi/design-system';
import { SearchInput, useQueryParams } from '@strapi/strapi/admin';
import type { ReactElement } from 'react';
import type { ReviewsQuery } from '../../plugin/contract';
import { REVIEW_STATES } from '../../plugin/review';
import { useTexts } from '../ui';

/** What the address says of the queue. `_q`, `page` and `pageSize` are written by Strapi's own controls. */
export interface QueueAddress {
  readonly state?: string;
  readonly scope?: string;
  readonly _q?: string;
  readonly page?: string;
  readonly pageSize?: string;
}

const positive = (value: string | undefined, otherwise: number): number => {
  const number = Number(value);
  return Number.isInteger(number) && number > 0 ? number : otherwise;
};

/** Waiting reviews of the person's own departments come first: that is what an approver opens the page for. */
export const queryOf = ({ state, scope, _q, page, pageSize }: QueueAddress): ReviewsQuery => ({
  state: state === 'all' ? 'all' : (REVIEW_STATES.find((known) => known === state) ?? 'open'),
  scope: scope === 'all' ? 'all' : 'mine',
  page: positive(page, 1),
  pageSize: positive(pageSize, 20),
  ...(_q !== undefined && _q !== '' && { search: _q }),
});

export const QueueFilters = ({ query }: { readonly query: ReviewsQuery }): ReactElement => {
  const { t } = useTexts();
  const [, setAddress] = useQueryParams<QueueAddress>();
  return (
    <Flex gap={2} wrap="wrap" alignItems="center">
      <SearchInput label={t('queue.search')} placeholder={t('queue.search')} />
      <SingleSelect
        aria-label={t('queue.scope')}
        size="S"
        value={query.scope ?? 'mine'}
        onChange={(scope: string | number) => {
          setAddress({ scope: String(scope), page: '1' });
        }}
      >
        <SingleSelectOption value="mine">{t('queue.scope.mine')}</SingleSelectOption>
        <SingleSelectOption value="all">{t('queue.scope.all')}</SingleSelectOption>
      </SingleSelect>
      <SingleSelect
        aria-label={t('queue.state')}
        size="S"
        value={query.state ?? 'open'}
        onChange={(state: string | number) => {
          setAddress({ state: String(state), page: '1' });
        }}
      >
        {[...REVIEW_STATES, 'all' as const].map((state) => (
          <SingleSelectOption key={state} value={state}>
            {t(`review.state.${state}`)}
          </SingleSelectOption>
        ))}
      </SingleSelect>
    </Flex>
  );
};
