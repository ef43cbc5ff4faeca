import { writeFileSync } from 'node:fs';
import path from 'node:path';
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
    // Tells the demo command that the city is whole: an unfinished one is begun anew.
    writeFileSync(path.resolve(process.env['DEMO_DATA_DIR'] ?? '.tmp', 'seeded'), '');
  },
};
