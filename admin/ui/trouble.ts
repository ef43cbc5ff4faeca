import type { Texts } from './texts';
import { isTextKey } from './texts';

/** What an endpoint's failure tells: HTTP status (absent where no answer came) and the refusal's code. */
export interface Trouble {
  readonly status: number | undefined;
  readonly code: string | undefined;
  readonly message: string | undefined;
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/** Reads the error that RTK Query hands out; Strapi's own shape is not typed for callers. */
export const troubleOf = (error: unknown): Trouble => {
  const body = isRecord(error) ? error : {};
  const details = isRecord(body['details']) ? body['details'] : {};
  return {
    status: typeof body['status'] === 'number' ? body['status'] : undefined,
    code: typeof details['code'] === 'string' ? details['code'] : undefined,
    message: typeof body['message'] === 'string' ? body['message'] : undefined,
  };
};

/** A sentence for the person: by the refusal's code, else the server's own words, else what can be said without them. */
export const sayTrouble = (error: unknown, t: Texts['t']): string => {
  const { code, message, status } = troubleOf(error);
  const key = `refusal.${code ?? ''}`;
  if (isTextKey(key)) return t(key);
  if (status === 403) return t('trouble.forbidden');
  return message ?? t('trouble.unreachable');
};
