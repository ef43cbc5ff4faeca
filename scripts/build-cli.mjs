// Bundles the `policy-gate` command; fast, so that it also runs after every install.
import { build } from 'esbuild';
import { chmodSync, existsSync } from 'node:fs';

if (existsSync('server/cli/main.ts')) {
  await build({
    entryPoints: ['server/cli/main.ts'],
    outfile: 'dist/cli/index.js',
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    banner: { js: '#!/usr/bin/env node' },
    external: ['sharp', 'image-hash'],
    logLevel: 'warning',
  });
  chmodSync('dist/cli/index.js', 0o755);
}
