// `npm run demo`: the demo city, from a fresh clone to the addresses to open. `-- --reset` begins anew,
// `-- --develop` serves the plugin from its sources with hot reloading.
import { spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync, readdirSync } from 'node:fs';
import net from 'node:net';
import path from 'node:path';
import { buildDemo, buildPlugin, demo, developCommand, install, say, startCommand, Trouble } from './fresh.mjs';

const KNOWN = ['--reset', '--develop'];
const wished = new Set(process.argv.slice(2));
const port = Number(process.env.PORT ?? 1337);

const checkWishes = () => {
  const unknown = [...wished].filter((wish) => !KNOWN.includes(wish));
  if (unknown.length > 0)
    throw new Trouble(`\`${unknown.join(' ')}\` is not known here. There are: ${KNOWN.join(', ')}.`);
  if (Number(process.versions.node.split('.')[0]) < 20) {
    throw new Trouble(`Node 20 or later is needed; this is ${process.version}.`);
  }
  if (!Number.isInteger(port) || port < 1 || port > 65535) {
    throw new Trouble(`PORT must be a number from 1 to 65535; it is “${process.env.PORT}”.`);
  }
};

const checkPort = () =>
  new Promise((resolve, reject) => {
    const probe = net.createServer();
    probe.once('error', (error) => {
      reject(
        new Trouble(
          error.code === 'EADDRINUSE'
            ? `Port ${port} is taken. Stop what listens there, or choose another: \`PORT=${port + 3} npm run demo\`.`
            : `Port ${port} cannot be used (${error.message}). Choose another: \`PORT=8080 npm run demo\`.`,
        ),
      );
    });
    probe.listen(port, '127.0.0.1', () => probe.close(resolve));
  });

const data = path.join(demo, '.tmp');

/** A city that was not filled to the end, for example because the first start was stopped. */
const isUnfinished = () => existsSync(path.join(data, 'data.db')) && !existsSync(path.join(data, 'seeded'));

const reset = () => {
  say('Beginning anew: the demo’s database, uploads and secrets are removed');
  rmSync(data, { recursive: true, force: true });
  const uploads = path.join(demo, 'public', 'uploads');
  for (const name of readdirSync(uploads))
    if (name !== '.gitkeep') rmSync(path.join(uploads, name), { recursive: true });
};

const announce = () => {
  const people = JSON.parse(readFileSync(path.join(demo, 'seed', 'people.json'), 'utf8'));
  const width = Math.max(...people.map((person) => person.email.length));
  const lines = [
    '',
    'The demo city of Puerto Retama is open.',
    '',
    `  Admin panel    http://localhost:${port}/admin`,
    `  Public posts   http://localhost:${port}/api/posts`,
    '',
    'Who may log in:',
    ...people.map((person) => `  ${person.email.padEnd(width)}  ${person.password}  ${person.name}, ${person.job}`),
    '',
    'Its data stays in demo/.tmp; `npm run demo -- --reset` begins anew. Stop with Ctrl+C.',
    '',
  ];
  process.stdout.write(`${lines.join('\n')}\n`);
};

/** Asks until the app answers. Stops asking when the app has ended. */
const answers = async (running) => {
  while (running.exitCode === null && running.signalCode === null) {
    try {
      const response = await fetch(`http://127.0.0.1:${port}/_health`, { signal: AbortSignal.timeout(2000) });
      if (response.status === 204) return true;
    } catch {
      // Not yet.
    }
    await new Promise((resolve) => setTimeout(resolve, 300));
  }
  return false;
};

const start = async () => {
  const developing = wished.has('--develop');
  const [program, ...parameters] = developing ? developCommand : startCommand;
  say(
    developing
      ? 'Starting the demo city from the plugin’s sources'
      : 'Starting the demo city; the first time it is filled with people and posts',
  );
  const env = {
    ...process.env,
    PORT: String(port),
    STRAPI_TELEMETRY_DISABLED: 'true',
    ...(developing ? { DEMO_FROM_SOURCE: 'true' } : { NODE_ENV: 'production' }),
  };
  const app = spawn(program, parameters, {
    cwd: demo,
    env,
    stdio: ['ignore', developing ? 'inherit' : 'pipe', 'inherit'],
  });
  let told = '';
  app.stdout?.on('data', (chunk) => {
    told = (told + chunk).slice(-20_000);
  });
  const ended = new Promise((resolve) => app.on('exit', (code, signal) => resolve({ code, signal })));
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => app.kill(signal));
  if (await answers(app)) {
    announce();
    app.stdout?.on('data', (chunk) => {
      const lines = String(chunk)
        .split('\n')
        .filter((line) => /\b(warn|error)\b/i.test(line));
      if (lines.length > 0) process.stdout.write(`${lines.join('\n')}\n`);
    });
  }
  const { code, signal } = await ended;
  if (code !== 0 && signal === null) {
    process.stdout.write(told);
    throw new Trouble(
      'The demo city stopped; its last words are above. If its data is from another version, `npm run demo -- --reset` begins anew.',
    );
  }
};

try {
  checkWishes();
  await checkPort();
  await install();
  if (wished.has('--reset') || isUnfinished()) reset();
  if (!wished.has('--develop')) {
    await buildPlugin();
    await buildDemo();
  }
  await start();
} catch (error) {
  if (!(error instanceof Trouble)) throw error;
  process.stderr.write(`\n${error.message}\n`);
  process.exitCode = 1;
}
