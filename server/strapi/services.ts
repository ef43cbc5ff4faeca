import type { Core } from '@strapi/strapi';

/** The services of Strapi's own plugins that rooms use: nothing else says `strapi.plugin(...)`. */

interface FileService {
  signFileUrls(file: object): Promise<{ readonly url: string }>;
}

/** Address under which this server can fetch a file; signed where the store is private. */
export const signedUrlOf = async (strapi: Core.Strapi, file: object): Promise<string> => {
  const service = strapi.plugin('upload').service('file') as unknown as FileService;
  return (await service.signFileUrls(file)).url;
};

interface LocaleService {
  getDefaultLocale(): Promise<string | null>;
}

export const defaultLocale = async (strapi: Core.Strapi): Promise<string | null> =>
  (strapi.plugin('i18n').service('locales') as unknown as LocaleService).getDefaultLocale();

/** A file on its way into the media library, as the upload service gets it. */
export interface IncomingFile {
  readonly filepath: string;
  readonly originalFilename?: string | null;
  readonly mimetype?: string | null;
}

export interface Replacement {
  readonly data?: {
    readonly fileInfo?: { readonly name?: string; readonly alternativeText?: string; readonly caption?: string };
  };
  readonly file: IncomingFile;
}

interface UploadService {
  replace(id: number | string, replacement: Replacement, options?: object): Promise<unknown>;
}

/** Puts `around` about every replacement of a file's bytes: the media library's, the API's, other plugins'. */
export const wrapReplace = (
  strapi: Core.Strapi,
  around: (id: number, replacement: Replacement, proceed: () => Promise<unknown>) => Promise<unknown>,
): void => {
  const service = strapi.plugin('upload').service('upload') as unknown as UploadService;
  const replace = service.replace.bind(service);
  service.replace = (id, replacement, options) =>
    around(Number(id), replacement, () => replace(id, replacement, options));
};

interface ShadowCrud {
  shadowCRUD(uid: string): { disable(): void };
}

/** Keeps content types of the plugin out of GraphQL, where that plugin is installed. */
export const hideFromGraphql = (strapi: Core.Strapi, uids: readonly string[]): void => {
  const { graphql } = strapi.plugins;
  if (graphql === undefined) return;
  const extension = graphql.service('extension') as unknown as ShadowCrud;
  for (const uid of uids) extension.shadowCRUD(uid).disable();
};

type ContentAction = 'read' | 'update' | 'publish';

interface PermissionChecker {
  readonly can: Readonly<Record<ContentAction, (entity?: object) => boolean>>;
}

/** Whether the acting admin may do this with a document in the Content Manager. False where no admin acts. */
export const actorMay = (strapi: Core.Strapi, action: ContentAction, uid: string, entity: object): boolean => {
  const userAbility: unknown = strapi.requestContext.get()?.state['userAbility'];
  if (userAbility === undefined) return false;
  const checkers = strapi.plugin('content-manager').service('permission-checker') as unknown as {
    create(options: object): PermissionChecker;
  };
  return checkers.create({ userAbility, model: uid }).can[action](entity);
};

interface KoaContext {
  readonly method: string;
  readonly path: string;
}

/** Runs a middleware before the Content Manager's own handling of documents, and so before it opens a transaction. */
export const beforeContentManager = (
  strapi: Core.Strapi,
  middleware: (ctx: KoaContext, next: () => Promise<unknown>) => Promise<unknown>,
): void => {
  const { router } = strapi.server as unknown as { router: { use(path: string, work: typeof middleware): unknown } };
  for (const kind of ['collection-types', 'single-types']) router.use(`/content-manager/${kind}/:model`, middleware);
};
