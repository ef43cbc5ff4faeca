// Builds what is published: the two halves with the plugin SDK, then the command.
import { spawnSync } from 'node:child_process';

const run = (command, args) => {
  const { status } = spawnSync(command, args, { stdio: 'inherit', shell: process.platform === 'win32' });
  if (status !== 0) process.exit(status ?? 1);
};

run('npx', ['--no-install', 'strapi-plugin', 'build']);
run(process.execPath, ['scripts/build-cli.mjs']);
