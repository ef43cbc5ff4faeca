import type { Core } from '@strapi/strapi';

const READABLE = ['api::post.post.find', 'api::post.post.findOne', 'api::notice-board.notice-board.find'];
const LOCALES = [{ code: 'es', name: 'Spanish (es)' }];

/** Everybody may read published posts over REST, in English and Spanish. Safe to call at every start. */
export const openToThePublic = async (strapi: Core.Strapi): Promise<void> => {
  const locales = strapi.plugin('i18n').service('locales');
  for (const locale of LOCALES) {
    if (!(await locales.findByCode(locale.code))) await locales.create(locale);
  }
  const role = await strapi.db.query('plugin::users-permissions.role').findOne({ where: { type: 'public' } });
  if (!role) return;
  const permissions = strapi.db.query('plugin::users-permissions.permission');
  for (const action of READABLE) {
    const present = await permissions.findOne({ where: { action, role: role.id } });
    if (!present) await permissions.create({ data: { action, role: role.id } });
  }
};
