import { labels } from './labels';
import seal from './seal.svg';

export default {
  config: {
    locales: ['en', 'es'],
    translations: labels,
    auth: { logo: seal },
    menu: { logo: seal },
    tutorials: false,
    notifications: { releases: false },
  },
  bootstrap: (): void => undefined,
};
