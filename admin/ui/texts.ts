import { useMemo } from 'react';
import { useIntl } from 'react-intl';
import type { Language, Localized } from '../../plugin/policy';
import en from '../translations/en.json';
import { PLUGIN_ID } from './plugin';

export type TextKey = keyof typeof en;
export type TextValues = Readonly<Record<string, string | number>>;

export interface Texts {
  readonly language: Language;
  /** A message of the plugin in the person's language. */
  readonly t: (key: TextKey, values?: TextValues) => string;
  /** A text that the core gives in every language. */
  readonly say: (text: Localized) => string;
}

export const isTextKey = (key: string): key is TextKey => Object.hasOwn(en, key);

/** A message as Strapi's menus and settings want it. */
export const messageOf = (key: TextKey): { id: string; defaultMessage: string } => ({
  id: `${PLUGIN_ID}.${key}`,
  defaultMessage: en[key],
});

export const useTexts = (): Texts => {
  const intl = useIntl();
  return useMemo(() => {
    const language: Language = intl.locale.startsWith('es') ? 'es' : 'en';
    return {
      language,
      t: (key, values) => intl.formatMessage(messageOf(key), values),
      say: (text) => text[language],
    };
  }, [intl]);
};
