import { spawn, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

/** The demo city, built and running on a database of its own. */
export interface City {
  readonly address: string;
  readonly stop: () => Promise<void>;
}

const ROOT = path.resolve(__dirname, '..', '..');
const DEMO = path.join(ROOT, 'demo');

/** Time for a start that fills an empty database, in milliseconds; on a busy machine it takes a minute. */
const START = 240_000;

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const probe = net.createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => {
        if (typeof address === 'object' && address !== null) resolve(address.port);
        else reject(new Error('No free port'));
      });
    });
  });

/** Installs and builds where something is stale; nothing to do in a whole run of the tests, which does so first. */
const prepare = (): void => {
  const { status } = spawnSync(process.execPath, ['scripts/prepare-demo.mjs'], { cwd: ROOT, stdio: 'inherit' });
  if (status !== 0) throw new Error('The demo city does not build; its own words are above.');
};

const isUp = async (address: string): Promise<boolean> => {
  try {
    const { status } = await fetch(`${address}/_health`, { signal: AbortSignal.timeout(2_000) });
    return status === 204;
  } catch {
    return false;
  }
};

/** Builds, seeds and starts the demo app as `npm run demo` does, with data and uploads in a temporary folder. */
export const openCity = async (): Promise<City> => {
  prepare();
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'policy-gate-city-'));
  const uploads = path.join(folder, 'public', 'uploads');
  fs.mkdirSync(uploads, { recursive: true });
  const port = await freePort();
  const app = spawn(
    process.execPath,
    [path.join(ROOT, 'node_modules', '@strapi', 'strapi', 'bin', 'strapi.js'), 'start'],
    {
      cwd: DEMO,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: {
        ...process.env,
        NODE_ENV: 'development',
        PORT: String(port),
        HOST: '127.0.0.1',
        DEMO_DATA_DIR: folder,
        DEMO_PUBLIC_DIR: path.join(folder, 'public'),
        DEMO_RATE_LIMIT: 'false',
        STRAPI_TELEMETRY_DISABLED: 'true',
      },
    },
  );
  let said = '';
  const listen = (chunk: Buffer): void => {
    said = (said + chunk.toString()).slice(-8_000);
  };
  app.stdout.on('data', listen);
  app.stderr.on('data', listen);
  const ended = new Promise<void>((resolve) => {
    app.once('exit', () => {
      resolve();
    });
  });
  const stop = async (): Promise<void> => {
    app.kill('SIGTERM');
    await ended;
    fs.rmSync(folder, { recursive: true, force: true });
  };
  // `localhost`, because browsers keep the session's cookie only there without encryption.
  const address = `http://localhost:${String(port)}`;
  const until = Date.now() + START;
  while (!(await isUp(address))) {
    if (app.exitCode !== null || Date.now() > until) {
      await stop();
      throw new Error(`The demo city did not start. Its last words:\n${said}`);
    }
    await pause(200);
  }
  return { address, stop };
};
