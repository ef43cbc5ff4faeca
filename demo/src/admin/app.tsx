import seal from './seal.svg';

export default {
  config: {
    locales: ['en', 'es'],
    auth: { logo: seal },
    menu: { logo: seal },
    tutorials: false,
    notifications: { releases: false },
  },
  bootstrap: (): void => undefined,
};
