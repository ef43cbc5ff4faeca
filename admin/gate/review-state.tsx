import { Button, Flex, Link, Typography } from '@strapi/design-system';
import { useNotification } from '@strapi/strapi/admin';
import type { ReactElement } from 'react';
import { NavLink } from 'react-router-dom';
import type { DocumentState } from '../../plugin/contract';
import { useDecideMutation } from '../review';
import { ACTIONS, Moment, PLUGIN_ID, sayTrouble, useMay, useTexts } from '../ui';

type Review = NonNullable<DocumentState['review']>;

const WithdrawButton = ({ review }: { readonly review: Review }): ReactElement => {
  const { t } = useTexts();
  const { toggleNotification } = useNotification();
  const [decide, { isLoading }] = useDecideMutation();
  const withdraw = (): void => {
    decide({ id: review.id, version: review.version, action: 'withdraw' })
      .unwrap()
      .then(() => {
        toggleNotification({ type: 'info', message: t('review.withdrawn') });
      })
      .catch((error: unknown) => {
        toggleNotification({ type: 'danger', message: sayTrouble(error, t) });
      });
  };
  return (
    <Button variant="tertiary" size="S" loading={isLoading} onClick={withdraw}>
      {t('review.withdraw')}
    </Button>
  );
};

/** Where the document's newest review stands, and what the writer can do about it. */
export const ReviewState = ({ state }: { readonly state: DocumentState }): ReactElement | null => {
  const { t } = useTexts();
  const mayRead = useMay(ACTIONS.readReviews);
  const { review } = state;
  if (review === null) return null;
  const isOver = review.state !== 'open' && !review.covers;
  return (
    <Flex
      direction="column"
      alignItems="stretch"
      gap={2}
      padding={3}
      hasRadius
      width="100%"
      background="neutral100"
      data-policy-gate-review={review.state}
    >
      <Typography fontWeight="bold">{t(`review.state.${review.state}`)}</Typography>
      <Typography variant="pi" textColor="neutral800">
        {review.decidedBy === null || review.decidedAt === null ? (
          <>
            {t('review.asked-by', { name: review.submittedBy.name })} <Moment at={review.submittedAt} />
          </>
        ) : (
          <>
            {t('review.decided-by', { name: review.decidedBy.name })} <Moment at={review.decidedAt} />
          </>
        )}
      </Typography>
      {isOver && <Typography variant="pi">{t('review.for-earlier')}</Typography>}
      <Flex gap={3} alignItems="center" wrap="wrap">
        {mayRead && (
          <Link tag={NavLink} to={`/plugins/${PLUGIN_ID}/reviews/${String(review.id)}`}>
            {t('review.open')}
          </Link>
        )}
        {state.mayWithdraw && review.state === 'open' && <WithdrawButton review={review} />}
      </Flex>
    </Flex>
  );
};
