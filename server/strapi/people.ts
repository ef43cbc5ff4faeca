import type { Core } from '@strapi/strapi';
import type { Person } from '../../plugin/contract';
import type { Language } from '../../plugin/policy';

interface AdminUser {
  readonly id?: unknown;
  readonly firstname?: unknown;
  readonly lastname?: unknown;
  readonly username?: unknown;
  readonly email?: unknown;
}

const nameOf = (user: AdminUser): string => {
  const full = [user.firstname, user.lastname].filter((part) => typeof part === 'string' && part !== '').join(' ');
  if (full !== '') return full;
  if (typeof user.username === 'string' && user.username !== '') return user.username;
  return typeof user.email === 'string' ? user.email : '';
};

interface AdminState {
  readonly auth?: { readonly strategy?: { readonly name?: string } };
  readonly user?: AdminUser;
}

/**
 * The admin user who acts in the current request. Null for content API tokens, visitors of the public API, scheduled
 * work and scripts: a user of the users-permissions plugin is not an admin, whatever its id.
 */
export const actorOf = (strapi: Core.Strapi): Person | null => {
  const state = strapi.requestContext.get()?.state as AdminState | undefined;
  if (state?.auth?.strategy?.name !== 'admin' || typeof state.user?.id !== 'number') return null;
  return { id: state.user.id, name: nameOf(state.user) };
};

/** Whether the acting admin has an action, `plugin::policy-gate.<uid>`. False where no admin acts. */
export const actorCan = (strapi: Core.Strapi, uid: string): boolean => {
  const state = strapi.requestContext.get()?.state as
    | {
        readonly auth?: { readonly strategy?: { readonly name?: string } };
        readonly userAbility?: { can(action: string): boolean };
      }
    | undefined;
  return state?.auth?.strategy?.name === 'admin' && state.userAbility?.can(`plugin::policy-gate.${uid}`) === true;
};

/** The admin users with these ids, as screens show them. Users that are gone are left out. */
export const peopleOf = async (strapi: Core.Strapi, ids: readonly number[]): Promise<readonly Person[]> => {
  if (ids.length === 0) return [];
  const users = (await strapi.db.query('admin::user').findMany({
    select: ['id', 'firstname', 'lastname', 'username', 'email'],
    where: { id: { $in: [...ids] } },
    orderBy: { id: 'asc' },
  })) as (AdminUser & { readonly id: number })[];
  return users.map((user) => ({ id: user.id, name: nameOf(user) }));
};

/** Language of the acting person: an admin's own setting, else what the request accepts, else English. */
export const languageOf = (strapi: Core.Strapi): Language => {
  const context = strapi.requestContext.get();
  const user = (context?.state as { readonly user?: { readonly preferedLanguage?: unknown } } | undefined)?.user;
  const wanted = typeof user?.preferedLanguage === 'string' ? user.preferedLanguage : context?.get('accept-language');
  return wanted?.toLowerCase().startsWith('es') === true ? 'es' : 'en';
};
