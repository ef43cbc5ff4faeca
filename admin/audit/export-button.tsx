import { Button } from '@strapi/design-system';
import { Download } from '@strapi/icons';
import { useFetchClient, useNotification } from '@strapi/strapi/admin';
import type { ReactElement } from 'react';
import { useState } from 'react';
import { sayTrouble, useTexts } from '../ui';

const hand = (content: unknown): void => {
  const text = typeof content === 'string' ? content : JSON.stringify(content);
  const address = URL.createObjectURL(
    new Blob([text.endsWith('\n') ? text : `${text}\n`], { type: 'application/x-ndjson' }),
  );
  const link = document.createElement('a');
  link.href = address;
  link.download = 'ledger.jsonl';
  link.click();
  URL.revokeObjectURL(address);
};

/** The whole ledger as JSON Lines, to be proved outside with `policy-gate ledger verify`. */
export const ExportButton = (): ReactElement => {
  const { t } = useTexts();
  const { get } = useFetchClient();
  const { toggleNotification } = useNotification();
  const [isBusy, setBusy] = useState(false);
  const exportAll = (): void => {
    setBusy(true);
    get('/policy-gate/ledger/export', { responseType: 'text' })
      .then(({ data }: { data: unknown }) => {
        hand(data);
      })
      .catch((error: unknown) => {
        toggleNotification({ type: 'danger', message: sayTrouble(error, t) });
      })
      .finally(() => {
        setBusy(false);
      });
  };
  return (
    <Button variant="secondary" startIcon={<Download />} loading={isBusy} onClick={exportAll}>
      {t('ledger.export')}
    </Button>
  );
};
