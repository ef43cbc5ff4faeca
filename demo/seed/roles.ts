import type { Core } from '@strapi/strapi';

interface Permission {
  readonly action: string;
  readonly subject: string | null;
  readonly properties: Readonly<Record<string, unknown>>;
  readonly conditions: readonly string[];
}

const POST = 'api::post.post';
const BOARD = 'api::notice-board.notice-board';
const LOCALES = ['en', 'es'];
const REGISTERS = ['outlet', 'department', 'agenda-item', 'political-entry', 'city-domain', 'mark'].map(
  (name) => `plugin::policy-gate.${name}`,
);

const gate = (action: string): Permission => ({
  action: `plugin::policy-gate.${action}`,
  subject: null,
  properties: {},
  conditions: [],
});

const media = (action: string): Permission => ({
  action: `plugin::upload.${action}`,
  subject: null,
  properties: {},
  conditions: [],
});

const content = (strapi: Core.Strapi, verbs: readonly string[], subjects: readonly string[]): readonly Permission[] =>
  subjects.flatMap((subject) => {
    const type = strapi.contentType(subject as never);
    const fields = strapi
      .service('admin::content-type')
      .getNestedFields(type, { components: { ...strapi.components } }) as readonly string[];
    const localized =
      (type as { pluginOptions?: { i18n?: { localized?: boolean } } }).pluginOptions?.i18n?.localized === true;
    return verbs.map((verb) => ({
      action: `plugin::content-manager.explorer.${verb}`,
      subject,
      properties: {
        ...(verb === 'publish' || verb === 'delete' ? {} : { fields }),
        ...(localized ? { locales: LOCALES } : {}),
      },
      conditions: [],
    }));
  });

/** The four roles of the city: each has just what its work needs. */
const rolesOf = (
  strapi: Core.Strapi,
): Readonly<Record<string, { name: string; description: string; permissions: readonly Permission[] }>> => {
  const writing = [
    ...content(strapi, ['create', 'read', 'update', 'publish'], [POST, BOARD]),
    ...content(strapi, ['read'], ['plugin::policy-gate.outlet', 'plugin::policy-gate.department']),
    ...['read', 'assets.create', 'assets.update', 'configure-view'].map(media),
    ...['policy.read', 'submission.create', 'review.read'].map(gate),
  ];
  return {
    'communications-writer': {
      name: 'Communications writer',
      description: 'Writes posts and submits them',
      permissions: writing,
    },
    'department-head': {
      name: 'Department head',
      description: 'Writes, and decides on what waits for the department',
      permissions: [...writing, gate('review.decide')],
    },
    'policy-administrator': {
      name: 'Policy administrator',
      description: 'Keeps the policy, the registers and the marks',
      permissions: [
        ...content(strapi, ['create', 'read', 'update', 'delete'], REGISTERS),
        ...content(strapi, ['read'], [POST]),
        ...['read', 'assets.create', 'assets.update', 'configure-view'].map(media),
        ...['policy.read', 'policy.manage', 'review.read'].map(gate),
      ],
    },
    auditor: {
      name: 'Auditor',
      description: 'Reads the ledger',
      permissions: [...content(strapi, ['read'], [POST]), ...['policy.read', 'review.read', 'ledger.read'].map(gate)],
    },
  };
};

/** Makes the roles; answers their ids by code. */
export const seedRoles = async (strapi: Core.Strapi): Promise<ReadonlyMap<string, number>> => {
  const service = strapi.service('admin::role');
  const ids = new Map<string, number>();
  for (const [code, { name, description, permissions }] of Object.entries(rolesOf(strapi))) {
    const role = await service.create({ name, code, description });
    await service.assignPermissions(role.id, permissions);
    ids.set(code, role.id as number);
  }
  const superAdmin = await service.getSuperAdmin();
  ids.set('super-admin', superAdmin.id as number);
  return ids;
};
