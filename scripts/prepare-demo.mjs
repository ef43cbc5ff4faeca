// Installs and builds what the demo city needs, where something is missing or stale. For the browser tests.
import { buildDemo, buildPlugin, install, Trouble } from './fresh.mjs';

try {
  await install();
  await buildPlugin();
  await buildDemo();
} catch (error) {
  if (!(error instanceof Trouble)) throw error;
  process.stderr.write(`\n${error.message}\n`);
  process.exitCode = 1;
}
