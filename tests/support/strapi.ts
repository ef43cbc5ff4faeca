import fs from 'node:fs';
import type { Server } from 'node:http';
import os from 'node:os';
import path from 'node:path';
import { createStrapi } from '@strapi/strapi';
import type { Core } from '@strapi/strapi';
import { freshDatabase, unreachable } from './databases';
import type { DatabaseName } from './databases';

/** A running Strapi with the plugin from its sources, on a database of its own. */
export interface Booted {
  readonly strapi: Core.Strapi;
  readonly server: Server;
  readonly database: DatabaseName;
  stop(): Promise<void>;
}

export interface BootOptions {
  readonly database: DatabaseName;
  /** The plugin as built into `dist`, the way an app runs it, instead of its sources. */
  readonly built?: boolean;
  /** The plugin's `config`. */
  readonly config?: object;
}

const APP = path.resolve(__dirname, 'app');

/**
 * Boots the test app in this process: HTTP on a free port, an empty database, an upload folder of its own. Boot one per
 * test file and database: it takes seconds.
 */
export const boot = async (options: BootOptions): Promise<Booted> => {
  const database = await freshDatabase(options.database);
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'policy-gate-public-'));
  fs.mkdirSync(path.join(folder, 'uploads'));
  process.env['POLICY_GATE_TEST_DATABASE'] = JSON.stringify(database.settings);
  process.env['POLICY_GATE_TEST_PUBLIC'] = folder;
  process.env['POLICY_GATE_TEST_PLUGIN'] = options.built === true ? 'built' : 'source';
  process.env['POLICY_GATE_TEST_CONFIG'] = JSON.stringify({ reconcile: { rule: '' }, ...options.config });
  process.env['STRAPI_TELEMETRY_DISABLED'] = 'true';
  const strapi = createStrapi({ appDir: APP, distDir: APP, autoReload: false, serveAdminPanel: false });
  const { httpServer } = strapi.server;
  try {
    await strapi.load();
    strapi.server.mount();
    await new Promise<void>((resolve) => httpServer.listen(0, '127.0.0.1', resolve));
  } catch (error) {
    // Open connections would keep the test run from ending.
    await strapi.destroy();
    await database.drop();
    throw error;
  }
  return {
    strapi,
    server: httpServer,
    database: options.database,
    async stop() {
      // Events that Strapi fires after a commit still read from the database.
      await new Promise((resolve) => setTimeout(resolve, 100));
      await strapi.destroy();
      await database.drop();
      await fs.promises.rm(folder, { recursive: true, force: true });
    },
  };
};

/** All of them, or those that the environment names: `POLICY_GATE_DATABASES=sqlite,postgres`. */
const chosen = (): readonly DatabaseName[] => {
  const given = process.env['POLICY_GATE_DATABASES'];
  const all: readonly DatabaseName[] = ['sqlite', 'postgres', 'mariadb'];
  return given === undefined || given === '' ? all : all.filter((name) => given.split(',').includes(name));
};

/**
 * Runs a suite once per database, each on a freshly booted Strapi. A database that cannot be reached is skipped with the
 * reason in the title; with `CI=true` it fails instead, since nothing may be skipped there.
 */
export const onEachDatabase = (
  databases: readonly DatabaseName[],
  suite: (booted: () => Booted, database: DatabaseName) => void,
  options: Omit<BootOptions, 'database'> = {},
): void => {
  for (const database of databases.filter((name) => chosen().includes(name))) {
    const reason = unreachable(database);
    if (reason !== null && process.env['CI'] === 'true') {
      it(`reaches ${database}`, () => {
        throw new Error(`Nothing may be skipped in CI, but ${reason}`);
      });
      continue;
    }
    const group = reason === null ? describe : describe.skip;
    group(`on ${database}${reason === null ? '' : ` (skipped: ${reason})`}`, () => {
      let running: Booted | undefined;
      beforeAll(async () => {
        running = await boot({ ...options, database });
      }, 180_000);
      afterAll(async () => {
        await running?.stop();
      }, 60_000);
      suite(() => {
        if (running === undefined) throw new Error(`Strapi did not start on ${database}`);
        return running;
      }, database);
    });
  }
};
