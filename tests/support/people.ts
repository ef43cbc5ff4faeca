import type { Core } from '@strapi/strapi';

/** A person who can sign in, with a token of the session. */
export interface SignedIn {
  readonly id: number;
  readonly name: string;
  readonly bearer: string;
}

interface Roles {
  create(role: object): Promise<{ id: number }>;
  assignPermissions(id: number, permissions: readonly object[]): Promise<unknown>;
  findOne(where: object): Promise<{ id: number } | null>;
}
interface Users {
  create(user: object): Promise<{ id: number }>;
}
interface Sessions {
  (origin: string): {
    generateRefreshToken(user: string, device: undefined, options: object): Promise<{ token: string }>;
    generateAccessToken(token: string): Promise<{ token: string }>;
  };
}

let count = 0;

const signIn = async (strapi: Core.Strapi, user: number): Promise<string> => {
  const session = (strapi.sessionManager as unknown as Sessions)('admin');
  const { token } = await session.generateRefreshToken(String(user), undefined, { type: 'session' });
  return `Bearer ${(await session.generateAccessToken(token)).token}`;
};

const addUser = async (strapi: Core.Strapi, name: string, roles: readonly number[]): Promise<SignedIn> => {
  count += 1;
  const users = strapi.service('admin::user') as unknown as Users;
  const { id } = await users.create({
    firstname: name,
    lastname: 'Tester',
    email: `person${count}@example.test`,
    password: 'Passw0rd-of-a-test',
    isActive: true,
    registrationToken: null,
    roles: [...roles],
  });
  return { id, name: `${name} Tester`, bearer: await signIn(strapi, id) };
};

/** Somebody who may do everything. */
export const superAdmin = async (strapi: Core.Strapi, name = 'Super'): Promise<SignedIn> => {
  const roles = strapi.service('admin::role') as unknown as Roles;
  const role = await roles.findOne({ code: 'strapi-super-admin' });
  if (role === null) throw new Error('Strapi has no super admin role');
  return addUser(strapi, name, [role.id]);
};

const CONTENT_ACTIONS = ['create', 'read', 'update', 'delete', 'publish'] as const;

/**
 * Somebody with a role of its own: all content actions on some types (or those named), and actions of the plugin by
 * their short ids.
 */
export const person = async (
  strapi: Core.Strapi,
  name: string,
  may: {
    readonly types?: readonly string[];
    readonly content?: readonly (typeof CONTENT_ACTIONS)[number][];
    readonly actions?: readonly string[];
  },
): Promise<SignedIn> => {
  count += 1;
  const roles = strapi.service('admin::role') as unknown as Roles;
  const contentTypes = strapi.service('admin::content-type') as unknown as {
    getNestedFields(type: object, options: object): string[];
  };
  const role = await roles.create({ name: `${name} ${count}`, code: `role-${count}`, description: '' });
  const content = (may.types ?? []).flatMap((uid) => {
    const type = strapi.contentType(uid as never) as unknown as { pluginOptions?: { i18n?: { localized?: boolean } } };
    const locales = type.pluginOptions?.i18n?.localized === true ? { locales: ['en', 'es'] } : {};
    const fields = contentTypes.getNestedFields(type, { components: { ...strapi.components } });
    return (may.content ?? CONTENT_ACTIONS).map((action) => ({
      action: `plugin::content-manager.explorer.${action}`,
      subject: uid,
      properties: action === 'publish' || action === 'delete' ? locales : { fields, ...locales },
      conditions: [],
    }));
  });
  const own = (may.actions ?? []).map((action) => ({
    action: `plugin::policy-gate.${action}`,
    subject: null,
    properties: {},
    conditions: [],
  }));
  await roles.assignPermissions(role.id, [...content, ...own]);
  return addUser(strapi, name, [role.id]);
};

/** Key of a content API token that may do everything. */
export const apiToken = async (strapi: Core.Strapi): Promise<string> => {
  count += 1;
  const tokens = strapi.service('admin::api-token') as unknown as {
    create(token: object): Promise<{ accessKey: string }>;
  };
  const token = await tokens.create({ name: `token-${count}`, type: 'full-access', description: '', lifespan: null });
  return `Bearer ${token.accessKey}`;
};

/** A second locale, Spanish. English is there from the start. */
export const addSpanish = async (strapi: Core.Strapi): Promise<void> => {
  const locales = strapi.plugin('i18n').service('locales') as unknown as { create(locale: object): Promise<unknown> };
  await locales.create({ code: 'es', name: 'Spanish (es)' });
};
