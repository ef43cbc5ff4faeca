import type { Core } from '@strapi/strapi';

/** Fills an empty city: people, registers, posts. Does nothing where there is a city already. */
export const seed = async (strapi: Core.Strapi): Promise<void> => {
  strapi.log.info('The demo city has no seed yet.');
  return Promise.resolve();
};
