import { Tooltip } from '@strapi/design-system';
import type { ReactElement } from 'react';
import { useIntl } from 'react-intl';

const STEPS = [
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
] as const;

/** A time as people say it (“2 hours ago”), with the exact one in reach of pointer and screen reader. */
export const Moment = ({ at }: { readonly at: string }): ReactElement => {
  const intl = useIntl();
  const seconds = Math.round((Date.parse(at) - Date.now()) / 1000);
  const step = STEPS.find(([, length]) => Math.abs(seconds) >= length);
  const relative = step
    ? intl.formatRelativeTime(Math.trunc(seconds / step[1]), step[0], { numeric: 'auto' })
    : intl.formatRelativeTime(0, 'second', { numeric: 'auto' });
  const exact = intl.formatDate(at, { dateStyle: 'full', timeStyle: 'short' });
  return (
    <Tooltip label={exact}>
      <time dateTime={at} title={exact}>
        {relative}
      </time>
    </Tooltip>
  );
};

/** A time to the second, for records. */
export const ExactMoment = ({ at }: { readonly at: string }): ReactElement => {
  const intl = useIntl();
  return <time dateTime={at}>{intl.formatDate(at, { dateStyle: 'medium', timeStyle: 'medium' })}</time>;
};
