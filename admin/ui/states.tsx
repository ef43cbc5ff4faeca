import { Button, Flex, Loader, Typography } from '@strapi/design-system';
import { ArrowClockwise, WarningCircle } from '@strapi/icons';
import type { ReactElement, ReactNode } from 'react';
import { useTexts } from './texts';
import { sayTrouble } from './trouble';

export const Loading = (): ReactElement => {
  const { t } = useTexts();
  return (
    <Flex justifyContent="center" padding={8}>
      <Loader>{t('state.loading')}</Loader>
    </Flex>
  );
};

/** A failed request: what happened, and a way to try again. */
export const Failed = ({ error, retry }: { readonly error: unknown; readonly retry?: () => unknown }): ReactElement => {
  const { t } = useTexts();
  return (
    <Flex role="alert" direction="column" gap={3} padding={6} background="neutral0" hasRadius shadow="tableShadow">
      <WarningCircle aria-hidden fill="danger600" width="32px" height="32px" />
      <Typography textAlign="center">{sayTrouble(error, t)}</Typography>
      {retry && (
        <Button
          variant="tertiary"
          startIcon={<ArrowClockwise />}
          onClick={() => {
            void retry();
          }}
        >
          {t('state.retry')}
        </Button>
      )}
    </Flex>
  );
};

/** Nothing here, and why. */
export const Empty = ({ title, children }: { readonly title: string; readonly children?: ReactNode }): ReactElement => (
  <Flex direction="column" gap={2} padding={8} background="neutral0" hasRadius shadow="tableShadow">
    <Typography variant="delta" tag="p" textAlign="center">
      {title}
    </Typography>
    <Typography textColor="neutral600" textAlign="center" tag="p">
      {children}
    </Typography>
  </Flex>
);
