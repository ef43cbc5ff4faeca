import type { Core } from '@strapi/strapi';
import type { AdminRoute, RoomPart } from './part';
import { config } from './settings';
import { rememberRoot } from './transactions';

interface Lifecycle {
  readonly strapi: Core.Strapi;
}

/** What Strapi asks of a plugin's server half. */
export interface PluginServer {
  readonly config: typeof config;
  readonly register: (at: Lifecycle) => void;
  readonly bootstrap: (at: Lifecycle) => Promise<void>;
  readonly destroy: (at: Lifecycle) => Promise<void>;
  readonly contentTypes: Record<string, { schema: Readonly<Record<string, unknown>> }>;
  readonly services: Record<string, (at: Lifecycle) => object>;
  readonly routes: { readonly admin: { readonly type: 'admin'; readonly routes: readonly object[] } };
}

const policiesOf = (route: AdminRoute): readonly unknown[] => {
  const loggedIn = 'admin::isAuthenticatedAdmin';
  if (route.permission === null) return [loggedIn];
  return [
    loggedIn,
    { name: 'admin::hasPermissions', config: { actions: [`plugin::policy-gate.${route.permission}`] } },
  ];
};

interface ActionProvider {
  registerMany(actions: readonly object[]): Promise<unknown>;
}

const registerPermissions = async (strapi: Core.Strapi, parts: readonly RoomPart[]): Promise<void> => {
  const actions = parts.flatMap((part) => part.permissions ?? []);
  const { actionProvider } = strapi.service('admin::permission') as unknown as { actionProvider: ActionProvider };
  await actionProvider.registerMany(
    actions.map((action) => ({ section: 'plugins', pluginName: 'policy-gate', ...action })),
  );
};

/** Puts the parts together. Routes are handed `strapi` as it was given at register: rooms never read the global. */
export const mergeParts = (parts: readonly RoomPart[]): PluginServer => {
  let running: Core.Strapi | null = null;
  const handle = (route: AdminRoute) => (ctx: Parameters<AdminRoute['handler']>[0]) => {
    if (running === null) throw new Error('The plugin is not registered');
    return route.handler(ctx, running);
  };
  return {
    config,
    register({ strapi }) {
      running = strapi;
      rememberRoot(strapi);
      const models = strapi.get<{ add(model: object): unknown }>('models');
      for (const part of parts) {
        for (const model of part.models ?? []) models.add(model);
        part.register?.(strapi);
      }
    },
    async bootstrap({ strapi }) {
      await registerPermissions(strapi, parts);
      for (const part of parts) await part.bootstrap?.(strapi);
    },
    async destroy({ strapi }) {
      for (const part of [...parts].reverse()) await part.destroy?.(strapi);
    },
    contentTypes: Object.fromEntries(parts.flatMap((part) => Object.entries(part.contentTypes ?? {}))),
    services: Object.fromEntries(parts.flatMap((part) => Object.entries(part.services ?? {}))),
    routes: {
      admin: {
        type: 'admin',
        routes: parts
          .flatMap((part) => part.routes ?? [])
          .map((route) => ({
            method: route.method,
            path: route.path,
            handler: handle(route),
            config: { policies: policiesOf(route) },
          })),
      },
    },
  };
};
