import { Status, Typography } from '@strapi/design-system';
import type { ReactElement } from 'react';
import type { ReviewState } from '../../plugin/review';
import { useTexts } from '../ui';

const VARIANTS = {
  open: 'warning',
  approved: 'success',
  rejected: 'danger',
  'changes-requested': 'secondary',
  withdrawn: 'neutral',
  stale: 'neutral',
} as const satisfies Readonly<Record<ReviewState, string>>;

export const StateBadge = ({ state }: { readonly state: ReviewState }): ReactElement => {
  const { t } = useTexts();
  return (
    <Status variant={VARIANTS[state]} size="S" width="max-content">
      <Typography tag="span" variant="pi" fontWeight="bold" textColor="neutral800">
        {t(`review.state.${state}`)}
      </Typography>
    </Status>
  );
};
