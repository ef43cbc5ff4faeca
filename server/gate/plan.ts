import type { Core } from '@strapi/strapi';

import type { GovernedType } from '../../plugin/contract';
import { documentOfRow, findRows, isLocalized, readRows, sharedAttributes } from '../post';
import type { ContentRow } from '../post';
import { defaultLocale } from '../strapi';
import { examine } from './examine';
import { isRefused } from './examined';
import type { Examined, Refused } from './examined';

/** What one call of `publish` is about: the drafts, and the published rows of other locales that i18n will write. */
export interface Plan {
  readonly drafts: readonly { readonly row: ContentRow; readonly examined: Examined }[];
  readonly siblings: readonly Examined[];
}

/** The locales that a call of the document service means, as a condition on rows. */
export const localeCondition = async (strapi: Core.Strapi, uid: string, locale: unknown): Promise<object> => {
  if (!isLocalized(strapi, uid) || locale === '*') return {};
  if (Array.isArray(locale)) return { locale: { $in: locale } };
  const named = locale === undefined || locale === null || locale === '' ? await defaultLocale(strapi) : locale;
  return { locale: named };
};

const pick = (row: ContentRow, names: readonly string[]): Record<string, unknown> =>
  Object.fromEntries(names.map((name) => [name, row[name]]));

/** After a publication i18n copies what all locales share to the published rows of the others: that is judged as it will be. */
const siblingsOf = async (
  strapi: Core.Strapi,
  type: GovernedType,
  rows: readonly ContentRow[],
): Promise<readonly Examined[]> => {
  const [first] = rows;
  const shared = sharedAttributes(strapi, type.uid);
  if (first === undefined || shared.length === 0) return [];
  const publishing = rows.map((row) => row.locale).filter((locale) => locale !== null);
  const where = { documentId: first.documentId, publishedAt: { $notNull: true }, locale: { $notIn: publishing } };
  const others = await findRows(strapi, type.uid, where);
  if (others.length === 0) return [];
  const source = pick(first, shared);
  const examined: Examined[] = [];
  for (const row of await readRows(strapi, type, { id: { $in: others.map((other) => other.id) } }))
    examined.push(await examine(strapi, type, documentOfRow(strapi, type.uid, row), { ...row, ...source }));
  return examined;
};

/** Judges drafts that are about to be published, and what else their publication writes. */
export const planFor = async (strapi: Core.Strapi, type: GovernedType, rows: readonly ContentRow[]): Promise<Plan> => {
  const drafts: { row: ContentRow; examined: Examined }[] = [];
  for (const row of rows)
    drafts.push({ row, examined: await examine(strapi, type, documentOfRow(strapi, type.uid, row), row) });
  return { drafts, siblings: await siblingsOf(strapi, type, rows) };
};

/** Reads and judges the drafts that a call of `publish` means. */
export const planOf = async (
  strapi: Core.Strapi,
  type: GovernedType,
  params: Readonly<Record<string, unknown>>,
): Promise<Plan> => {
  const locales = await localeCondition(strapi, type.uid, params['locale']);
  const where = { documentId: params['documentId'], publishedAt: null, ...locales };
  return planFor(strapi, type, await readRows(strapi, type, where));
};

export const refusedIn = ({ drafts, siblings }: Plan): readonly Refused[] =>
  [...drafts.map(({ examined }) => examined), ...siblings].filter(isRefused);
