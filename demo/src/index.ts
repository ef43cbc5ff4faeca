import type { Core } from '@strapi/strapi';
import { seed } from '../seed';
import { openToThePublic } from './public-access';

export default {
  register(): void {
    // Nothing: the app is content types and configuration only.
  },
  async bootstrap({ strapi }: { strapi: Core.Strapi }): Promise<void> {
    await openToThePublic(strapi);
    await seed(strapi);
  },
};
