import { Flex, Grid, Link } from '@strapi/design-system';
import { ArrowLeft, Pencil } from '@strapi/icons';
import { Layouts, Page, unstable_useDocument } from '@strapi/strapi/admin';
import type { ReactElement } from 'react';
import { NavLink, useParams } from 'react-router-dom';
import type { ReviewDetail } from '../../plugin/contract';
import { Failed, Loading, OutcomeLine, PLUGIN_ID, useTexts } from '../ui';
import { useGetReviewQuery } from './api';
import { DecisionBox } from './decision-box';
import { inReadingOrder } from './marks';
import { FindingList, History, Pictures, Texts } from './review-parts';
import { StateBadge } from './state-badge';
import { subtitleOf } from './subtitle';

/** Where the Content Manager edits the document; null until it is known, and for who may not see the type. */
const useEditAddress = ({ document }: ReviewDetail): string | null => {
  const { uid, documentId, locale } = document;
  const { schema } = unstable_useDocument({ model: uid, collectionType: '' }, { skip: true });
  if (schema === undefined) return null;
  const search = locale === null ? '' : `?plugins[i18n][locale]=${encodeURIComponent(locale)}`;
  const place = schema.kind === 'singleType' ? `single-types/${uid}` : `collection-types/${uid}/${documentId}`;
  return `/content-manager/${place}${search}`;
};

const Opened = ({ review }: { readonly review: ReviewDetail }): ReactElement => {
  const { t } = useTexts();
  const editAddress = useEditAddress(review);
  return (
    <>
      <Page.Title>{review.title}</Page.Title>
      <Layouts.BaseHeader
        title={review.title}
        subtitle={subtitleOf(review)}
        navigationAction={
          <Link tag={NavLink} to={`/plugins/${PLUGIN_ID}/reviews`} startIcon={<ArrowLeft />}>
            {t('review.back')}
          </Link>
        }
        primaryAction={<StateBadge state={review.state} />}
        secondaryAction={
          editAddress !== null && (
            <Link tag={NavLink} to={editAddress} startIcon={<Pencil />}>
              {t('review.edit')}
            </Link>
          )
        }
      />
      <Layouts.Content>
        <Grid.Root gap={5}>
          <Grid.Item col={8} s={12} xs={12} direction="column" alignItems="stretch">
            <Flex direction="column" alignItems="stretch" gap={5}>
              <OutcomeLine outcome={review.outcome} />
              <Texts review={review} />
              <Pictures review={review} />
            </Flex>
          </Grid.Item>
          <Grid.Item col={4} s={12} xs={12} direction="column" alignItems="stretch">
            <Flex direction="column" alignItems="stretch" gap={5}>
              <FindingList review={review} />
              <DecisionBox review={review} />
              <History review={review} />
            </Flex>
          </Grid.Item>
        </Grid.Root>
      </Layouts.Content>
    </>
  );
};

/** One review opened: the post with its findings in place, the pictures, what happened so far, and the decision. */
export const ReviewPage = (): ReactElement => {
  const { id } = useParams();
  const { data, error, refetch } = useGetReviewQuery(Number(id), { refetchOnMountOrArgChange: true });
  return (
    <Page.Main>
      {error !== undefined && (
        <Layouts.Content>
          <Failed error={error} retry={refetch} />
        </Layouts.Content>
      )}
      {error === undefined && (data === undefined ? <Loading /> : <Opened review={inReadingOrder(data)} />)}
    </Page.Main>
  );
};
