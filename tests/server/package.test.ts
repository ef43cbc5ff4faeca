import { spawn, spawnSync } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import fs from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

import { BLOCKED_WORDS, CLEAR_WORDS } from '../support';

const ROOT = path.resolve(__dirname, '../..');
const PLUGIN = 'strapi-plugin-policy-gate';

const run = (command: string, args: readonly string[], cwd: string): string => {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')}: ${stderr || stdout}`);
  return stdout;
};

const write = (app: string, files: Readonly<Record<string, string>>): void => {
  for (const [name, text] of Object.entries(files)) {
    const at = path.join(app, name);
    fs.mkdirSync(path.dirname(at), { recursive: true });
    fs.writeFileSync(at, text);
  }
};

/** What the app does when it has started: one publication that passes and one that does not. */
const BOOTSTRAP = `
module.exports = {
  async bootstrap({ strapi }) {
    const notices = strapi.documents('api::notice.notice');
    const said = [];
    for (const text of ${JSON.stringify([CLEAR_WORDS, BLOCKED_WORDS])}) {
      const { documentId } = await notices.create({ data: { text } });
      try { await notices.publish({ documentId }); said.push('published'); } catch (error) { said.push(error.name + ' ' + error.details.code); }
    }
    const fs = require('node:fs'), path = require('node:path'), os = require('node:os');
    const at = path.join(fs.mkdtempSync(path.join(os.tmpdir(), 'picture-')), 'a.png');
    fs.writeFileSync(at, Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64'));
    const [file] = await strapi.plugin('upload').service('upload').upload({ data: { fileInfo: {} }, files: { filepath: at, originalFilename: 'a.png', mimetype: 'image/png', size: fs.statSync(at).size } });
    const { documentId } = await notices.create({ data: { picture: file.id } });
    try { await notices.publish({ documentId }); said.push('published'); } catch (error) { said.push(error.message); }
    console.log('GATE ' + JSON.stringify(said));
  },
};
`;

const APP: Readonly<Record<string, string>> = {
  'package.json': JSON.stringify({
    name: 'fresh-app',
    private: true,
    version: '0.0.0',
    dependencies: { '@strapi/strapi': '5.54.0', 'better-sqlite3': '12.8.0', [PLUGIN]: '*' },
  }),
  'config/database.js':
    "module.exports = () => ({ connection: { client: 'sqlite', connection: { filename: '.tmp/data.db' }, useNullAsDefault: true } });",
  'config/server.js':
    "module.exports = () => ({ host: '127.0.0.1', port: Number(process.env.PORT), app: { keys: ['a', 'b'] } });",
  'config/admin.js':
    "module.exports = () => ({ auth: { secret: 'a' }, apiToken: { salt: 'b' }, transfer: { token: { salt: 'c' } }, serveAdminPanel: false });",
  'config/middlewares.js':
    "module.exports = ['strapi::logger', 'strapi::errors', 'strapi::security', 'strapi::cors', 'strapi::poweredBy', 'strapi::query', 'strapi::body', 'strapi::session', 'strapi::favicon', 'strapi::public'];",
  'src/index.js': BOOTSTRAP,
  'src/api/notice/content-types/notice/schema.json': JSON.stringify({
    kind: 'collectionType',
    collectionName: 'notices',
    info: { singularName: 'notice', pluralName: 'notices', displayName: 'Notice' },
    options: { draftAndPublish: true },
    attributes: { text: { type: 'text' }, picture: { type: 'media', multiple: false } },
  }),
  'public/uploads/.gitkeep': '',
  '.tmp/.gitkeep': '',
};

/** Packages as an app would have them: those of the repository by links, the plugin itself out of its tarball. */
const install = (app: string, tarball: string): void => {
  const modules = path.join(app, 'node_modules');
  fs.mkdirSync(modules);
  for (const name of fs.readdirSync(path.join(ROOT, 'node_modules')))
    if (name !== PLUGIN) fs.symlinkSync(path.join(ROOT, 'node_modules', name), path.join(modules, name));
  fs.mkdirSync(path.join(modules, PLUGIN));
  run('tar', ['-xzf', tarball, '--strip-components=1', '-C', path.join(modules, PLUGIN)], app);
};

const freePort = async (): Promise<number> => {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
};

describe('the packed plugin in a fresh app', () => {
  let folder: string;
  let child: ChildProcess | undefined;
  let port: number;
  let output = '';

  beforeAll(async () => {
    folder = fs.mkdtempSync(path.join(os.tmpdir(), 'policy-gate-package-'));
    const app = path.join(folder, 'app');
    // Builds only where the sources have changed since.
    run(process.execPath, ['-e', "import('./scripts/fresh.mjs').then((fresh) => fresh.buildPlugin())"], ROOT);
    const packed = run('npm', ['pack', '--ignore-scripts', '--silent', '--pack-destination', folder], ROOT)
      .trim()
      .split('\n')
      .at(-1);
    write(app, APP);
    install(app, path.join(folder, packed ?? ''));
    port = await freePort();
    const strapi = path.join(app, 'node_modules/@strapi/strapi/bin/strapi.js');
    child = spawn(process.execPath, ['--preserve-symlinks', '--preserve-symlinks-main', strapi, 'start'], {
      cwd: app,
      env: {
        ...process.env,
        NODE_ENV: 'production',
        NODE_OPTIONS: '--preserve-symlinks --preserve-symlinks-main',
        PORT: String(port),
        STRAPI_TELEMETRY_DISABLED: 'true',
      },
    });
    child.stdout?.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.stderr?.on('data', (chunk: Buffer) => (output += chunk.toString()));
    const deadline = Date.now() + 240_000;
    while (child.exitCode === null && Date.now() < deadline) {
      const health = await fetch(`http://127.0.0.1:${port}/_health`).catch(() => null);
      if (health?.status === 204) return;
      await pause(250);
    }
    throw new Error(`The app did not start:\n${output}`);
  }, 600_000);

  afterAll(async () => {
    if (child !== undefined && child.exitCode === null) {
      const ended = new Promise((resolve) => child?.once('exit', resolve));
      child.kill();
      await ended;
    }
    fs.rmSync(folder, { recursive: true, force: true });
  }, 60_000);

  it('guards publications, pictures included', () => {
    const said = /GATE (\[.*\])/.exec(output)?.[1] ?? '[]';
    expect(JSON.parse(said)).toEqual(['published', 'ValidationError gate.blocked', 'published']);
  });

  it('answers at its routes, to admins only', async () => {
    const response = await fetch(`http://127.0.0.1:${port}/policy-gate/judgement`);
    expect(response.status).toBe(401);
  });

  it('brings the admin half and the command', () => {
    const plugin = path.join(folder, 'app/node_modules', PLUGIN);
    const { exports, bin } = JSON.parse(fs.readFileSync(path.join(plugin, 'package.json'), 'utf8')) as {
      exports: Record<string, { import: string }>;
      bin: Record<string, string>;
    };
    expect(fs.existsSync(path.join(plugin, exports['./strapi-admin']?.import ?? 'nothing'))).toBe(true);
    const command = path.join(plugin, bin['policy-gate'] ?? 'nothing');
    const { status, stdout } = spawnSync(process.execPath, [command, 'check', '-'], {
      input: BLOCKED_WORDS,
      encoding: 'utf8',
    });
    expect([status, stdout.includes('confidential')]).toEqual([2, true]);
  });
});
