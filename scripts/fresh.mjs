// What is installed and built, and whether it is still what the sources say. Used by the demo and the test command.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
export const demo = path.join(root, 'demo');

export const say = (line) => process.stdout.write(`▸ ${line}\n`);

/** An error whose message is the whole story: shown without a stack. */
export class Trouble extends Error {}

const SKIPPED = new Set(['node_modules', 'dist', 'build', '.tmp', '.tsc', '.strapi', '.cache', 'types']);

const filesOf = (entry) => {
  if (!existsSync(entry)) return [];
  if (statSync(entry).isFile()) return [entry];
  return readdirSync(entry)
    .filter((name) => !SKIPPED.has(name))
    .sort()
    .flatMap((name) => filesOf(path.join(entry, name)));
};

/** Digest of the names and contents of files and folders, given from the repository's root. */
export const digestOf = (entries) => {
  const hash = createHash('sha256');
  for (const file of entries.flatMap((entry) => filesOf(path.join(root, entry)))) {
    hash.update(path.relative(root, file)).update('\0').update(readFileSync(file)).update('\0');
  }
  return hash.digest('hex');
};

/** Runs a program with its output shown; rejects with a sentence when it fails. */
export const run = (command, parameters, { cwd = root, env = process.env, failure }) =>
  new Promise((resolve, reject) => {
    const child = spawn(command, parameters, { cwd, env, stdio: 'inherit' });
    child.on('error', (error) => reject(new Trouble(`${failure} (${error.message})`)));
    child.on('exit', (code, signal) => {
      if (code === 0) resolve();
      else
        reject(
          new Trouble(
            `${failure} (\`${[command, ...parameters].join(' ')}\` ended with ${signal ?? `code ${code}`}; its own words are above)`,
          ),
        );
    });
  });

const packagesOf = (file) => JSON.parse(readFileSync(file, 'utf8')).packages;

const isInstalled = () => {
  const present = path.join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(present)) return false;
  const installed = packagesOf(present);
  return Object.entries(packagesOf(path.join(root, 'package-lock.json'))).every(
    ([name, entry]) =>
      name === '' || entry.optional || entry.peer || entry.devOptional || installed[name]?.version === entry.version,
  );
};

/** Installs the packages where they are missing or not those of package-lock.json. */
export const install = async () => {
  if (isInstalled()) return;
  say('Installing packages (`npm ci`); the first time this takes some minutes');
  await run('npm', ['ci', '--no-audit', '--no-fund'], {
    failure:
      'The packages could not be installed. Is the npm registry reachable, and are python3, make and a C++ compiler here for better-sqlite3?',
  });
};

const stepOf = (stamp, digest, work) => ({
  isFresh: () => existsSync(stamp) && readFileSync(stamp, 'utf8') === digest,
  carryOut: async () => {
    await work();
    writeFileSync(stamp, digest);
  },
});

const SHARED = [
  'package.json',
  'package-lock.json',
  'plugin',
  'tsconfig.base.json',
  'scripts/build.mjs',
  'scripts/build-cli.mjs',
];

/** Builds the plugin into dist/ where its sources changed since. */
export const buildPlugin = async () => {
  const step = stepOf(path.join(root, 'dist', '.built-from'), digestOf([...SHARED, 'server', 'admin']), async () => {
    say('Building the plugin (about half a minute)');
    await run('npm', ['run', '--silent', 'build'], { failure: 'The plugin does not build.' });
  });
  if (!step.isFresh()) await step.carryOut();
};

const strapi = path.join(root, 'node_modules', '@strapi', 'strapi', 'bin', 'strapi.js');

/** Builds the demo app (its server half into demo/dist, the admin panel into demo/dist/build) where something changed. */
export const buildDemo = async () => {
  const server = stepOf(
    path.join(demo, 'dist', '.built-from'),
    digestOf(['demo/config', 'demo/src', 'demo/seed', 'demo/secrets.ts', 'demo/tsconfig.json', 'package-lock.json']),
    () =>
      run(process.execPath, [path.join(root, 'node_modules', 'typescript', 'bin', 'tsc'), '-p', 'tsconfig.json'], {
        cwd: demo,
        failure: 'The demo app does not compile.',
      }),
  );
  const admin = stepOf(
    path.join(demo, 'dist', 'build', '.built-from'),
    digestOf([...SHARED, 'admin', 'demo/src/admin', 'demo/config/plugins.ts', 'demo/package.json']),
    async () => {
      say('Building the admin panel (one to two minutes)');
      await run(process.execPath, [strapi, 'build', '--silent'], {
        cwd: demo,
        failure: 'The admin panel does not build.',
      });
    },
  );
  if (!admin.isFresh()) await admin.carryOut();
  if (!server.isFresh()) {
    say('Compiling the demo app');
    await server.carryOut();
  }
};

/** The command that starts the demo app: program and parameters, to run in `demo`. */
export const startCommand = [process.execPath, strapi, 'start'];
export const developCommand = [process.execPath, strapi, 'develop'];
