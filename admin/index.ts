import type { ContentManagerPlugin } from '@strapi/content-manager/strapi-admin';
import type { PluginDefinition } from '@strapi/strapi/admin';
import { Shield } from '@strapi/icons';
import { PolicyPanel, watchDocuments, withKnownSave, withPolicy } from './gate';
import { decorateEditView } from './text';
import en from './translations/en.json';
import { messageOf, PERMISSIONS, PLUGIN_ID } from './ui';

const isLanguage = (locale: string): locale is 'en' | 'es' => locale === 'en' || locale === 'es';

/** Only a literal path can be found by the bundler. */
const MESSAGES = {
  en: () => Promise.resolve({ default: en }),
  es: () => import('./translations/es.json'),
} as const;

const messagesIn = async (locale: string): Promise<Record<string, string>> => {
  const language = locale.split('-')[0] ?? locale;
  if (!isLanguage(language)) return {};
  const { default: messages } = await MESSAGES[language]();
  return Object.fromEntries(Object.entries(messages).map(([key, text]) => [`${PLUGIN_ID}.${key}`, text]));
};

const plugin: PluginDefinition = {
  register(app) {
    app.registerPlugin({ id: PLUGIN_ID, name: 'Policy Gate' });
    app.addMiddlewares([() => watchDocuments]);
    app.addMenuLink({
      to: `plugins/${PLUGIN_ID}`,
      icon: Shield,
      intlLabel: messageOf('name'),
      permissions: PERMISSIONS.pages,
      position: 3,
      Component: () => import('./pages').then(({ Pages }) => ({ default: Pages })),
    });
  },

  bootstrap(app) {
    const { apis } = app.getPlugin('content-manager') as unknown as ContentManagerPlugin['config'];
    apis.addDocumentAction((actions) =>
      actions.map((action) => {
        if (action.type === 'publish') return withPolicy(action);
        return action.type === 'update' ? withKnownSave(action) : action;
      }),
    );
    apis.addEditViewSidePanel((panels) => {
      const after = panels.findIndex(({ type }) => type === 'actions') + 1;
      return [...panels.slice(0, after), PolicyPanel, ...panels.slice(after)];
    });
    app.registerHook('Admin/CM/pages/EditView/mutate-edit-view-layout', decorateEditView);
  },

  registerTrads: ({ locales }) =>
    Promise.all(locales.map(async (locale) => ({ locale, data: await messagesIn(locale) }))),
};

export default plugin;
