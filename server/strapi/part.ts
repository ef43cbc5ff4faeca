import type { Core } from '@strapi/strapi';

/** What a handler sees of a request: the part of Koa's context that rooms need. */
export interface RequestContext {
  readonly params: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, unknown>>;
  readonly request: { readonly body?: unknown };
  status: number;
  body: unknown;
  set(header: string, value: string): void;
}

/** An endpoint of the admin API under `/policy-gate`. */
export interface AdminRoute {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  readonly path: `/${string}`;
  /** Id of the action a person needs, without `plugin::policy-gate.`; null for any logged-in admin. */
  readonly permission: string | null;
  /** Answers the body, or sets it through `answer`. Refusals are results, not exceptions. */
  readonly handler: (ctx: RequestContext, strapi: Core.Strapi) => Promise<unknown>;
}

/** An action that roles can be given. Its id is `plugin::policy-gate.<uid>`. */
export interface PermissionAction {
  readonly uid: string;
  readonly displayName: string;
  readonly subCategory?: string;
}

export interface ModelAttribute {
  readonly type:
    'increments' | 'string' | 'text' | 'integer' | 'biginteger' | 'boolean' | 'datetime' | 'json' | 'float' | 'date';
  readonly columnName?: string;
  readonly default?: unknown;
  readonly column?: { readonly unsigned?: boolean; readonly notNullable?: boolean; readonly defaultTo?: unknown };
  readonly columnType?: { readonly type: string; readonly args: readonly unknown[] };
  readonly unique?: boolean;
}

/** A private table. Read and written by `strapi.db.query(uid)`; no API, no permissions, no GraphQL. */
export interface Model {
  readonly uid: `policy-gate::${string}`;
  readonly singularName: string;
  readonly tableName: string;
  readonly attributes: Readonly<Record<string, ModelAttribute>>;
  readonly indexes?: readonly {
    readonly name: string;
    readonly columns: readonly string[];
    readonly type?: 'unique';
  }[];
}

/** What a room brings to the plugin. Parts are registered and started in the order of `rooms.ts`, and destroyed in reverse. */
export interface RoomPart {
  readonly contentTypes?: Readonly<Record<string, { readonly schema: Readonly<Record<string, unknown>> }>>;
  readonly models?: readonly Model[];
  readonly routes?: readonly AdminRoute[];
  readonly permissions?: readonly PermissionAction[];
  /** What apps and scripts may call: `strapi.plugin('policy-gate').service(name)`. */
  readonly services?: Readonly<Record<string, (at: { readonly strapi: Core.Strapi }) => object>>;
  readonly register?: (strapi: Core.Strapi) => void;
  readonly bootstrap?: (strapi: Core.Strapi) => Promise<void>;
  readonly destroy?: (strapi: Core.Strapi) => Promise<void>;
}
