import type { Core } from '@strapi/strapi';

import type { GovernedType } from '../../plugin/contract';

interface RawAttribute {
  readonly type: string;
  readonly target?: string;
  readonly component?: string;
  readonly components?: readonly string[];
  readonly pluginOptions?: { readonly i18n?: { readonly localized?: boolean } };
}

/** As much of a content type or component as the gate reads. */
export interface RawModel {
  readonly uid: string;
  readonly kind?: string;
  readonly info: { readonly displayName: string };
  readonly options?: { readonly draftAndPublish?: boolean };
  readonly attributes: Readonly<Record<string, RawAttribute>>;
  readonly pluginOptions?: {
    readonly i18n?: { readonly localized?: boolean };
    readonly 'policy-gate'?: { readonly governed?: boolean; readonly outlets?: string; readonly department?: string };
  };
}

export const OUTLET_UID = 'plugin::policy-gate.outlet';
const DEPARTMENT_UID = 'plugin::policy-gate.department';

/** The model of a content type or component; undefined where there is none of this uid. */
export const modelOf = (strapi: Core.Strapi, uid: string): RawModel | undefined => strapi.getModel(uid as never);

const attributeFor = (model: RawModel, named: string | undefined, target: string): string | null => {
  if (named !== undefined) {
    if (model.attributes[named] === undefined)
      throw new Error(`${model.uid}: pluginOptions['policy-gate'] names "${named}", but there is no such attribute`);
    return named;
  }
  const found = Object.entries(model.attributes).find(([, attribute]) => attribute.target === target);
  return found?.[0] ?? null;
};

const known = new WeakMap<object, ReadonlyMap<string, GovernedType>>();

const find = (strapi: Core.Strapi): ReadonlyMap<string, GovernedType> => {
  const types = new Map<string, GovernedType>();
  for (const model of Object.values(strapi.contentTypes) as unknown as RawModel[]) {
    const options = model.pluginOptions?.['policy-gate'];
    if (!model.uid.startsWith('api::') || model.options?.draftAndPublish !== true || options?.governed === false)
      continue;
    types.set(model.uid, {
      uid: model.uid,
      outlets: attributeFor(model, options?.outlets, OUTLET_UID),
      department: attributeFor(model, options?.department, DEPARTMENT_UID),
    });
  }
  return types;
};

/**
 * Every content type under the gate by uid: those of the app with draft and publish, unless they say otherwise. Throws
 * where a type names an attribute that it does not have. Known from the end of register on.
 */
export const governedTypes = (strapi: Core.Strapi): ReadonlyMap<string, GovernedType> => {
  const before = known.get(strapi);
  if (before !== undefined) return before;
  const types = find(strapi);
  known.set(strapi, types);
  return types;
};

export const isLocalized = (strapi: Core.Strapi, uid: string): boolean =>
  modelOf(strapi, uid)?.pluginOptions?.i18n?.localized === true;

/** Attributes that all locales of a document share: i18n copies them to the other locales. */
export const sharedAttributes = (strapi: Core.Strapi, uid: string): readonly string[] => {
  const model = modelOf(strapi, uid);
  if (model === undefined || !isLocalized(strapi, uid)) return [];
  return Object.entries(model.attributes)
    .filter(([name, attribute]) => attribute.pluginOptions?.i18n?.localized !== true && !NOT_COPIED.has(name))
    .map(([name]) => name);
};

const NOT_COPIED: ReadonlySet<string> = new Set([
  'locale',
  'localizations',
  'createdBy',
  'updatedBy',
  'createdAt',
  'updatedAt',
  'publishedAt',
  'documentId',
]);
