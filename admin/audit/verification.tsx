import { Flex, Loader, Typography } from '@strapi/design-system';
import { CheckCircle, WarningCircle } from '@strapi/icons';
import type { ReactElement } from 'react';
import type { LedgerVerification } from '../../plugin/contract';
import { Failed, TextLink, useTexts } from '../ui';
import { useGetVerificationQuery } from './api';

const Said = ({ verification }: { readonly verification: LedgerVerification }): ReactElement => {
  const { t } = useTexts();
  if (!verification.intact) {
    const { brokenAt, reason } = verification;
    return (
      <>
        <Typography fontWeight="bold">{t('ledger.broken', { seq: brokenAt })}</Typography>
        <Typography variant="pi">{t(`ledger.broken.${reason}`)}</Typography>
      </>
    );
  }
  return (
    <>
      <Typography fontWeight="bold">{t('ledger.intact', { entries: verification.entries })}</Typography>
      <Typography variant="pi" textColor="neutral600">
        {t('ledger.head')} <code style={{ overflowWrap: 'anywhere' }}>{verification.head}</code>
      </Typography>
    </>
  );
};

/** Whether the chain of the ledger holds, computed from all its entries when asked. */
export const Verification = (): ReactElement => {
  const { t } = useTexts();
  const { data, error, isFetching, refetch } = useGetVerificationQuery(undefined);
  if (error !== undefined) return <Failed error={error} retry={refetch} />;
  const isBroken = data?.intact === false;
  return (
    <Flex
      role="status"
      gap={3}
      padding={4}
      hasRadius
      alignItems="flex-start"
      background={isBroken ? 'danger100' : 'neutral0'}
      shadow="tableShadow"
      data-policy-gate-ledger={data === undefined ? 'unknown' : isBroken ? 'broken' : 'intact'}
    >
      {data === undefined ? (
        <Loader small>{t('ledger.verifying')}</Loader>
      ) : isBroken ? (
        <WarningCircle aria-hidden fill="danger600" width="20px" height="20px" />
      ) : (
        <CheckCircle aria-hidden fill="success600" width="20px" height="20px" />
      )}
      <Flex direction="column" alignItems="flex-start" gap={1} flex="1">
        {data !== undefined && <Said verification={data} />}
        <TextLink disabled={isFetching} onClick={() => void refetch()}>
          {t('ledger.verify-again')}
        </TextLink>
      </Flex>
    </Flex>
  );
};
