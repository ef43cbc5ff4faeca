// Bundles the `policy-gate` command; fast, so that it also runs after every install.
import { build } from 'esbuild';
import { chmodSync, existsSync } from 'node:fs';

// Rooms that the command uses have a Strapi side that it never calls: what nothing calls is left out.
const withoutStrapi = {
  name: 'without-strapi',
  setup(build) {
    build.onResolve({ filter: /^@strapi\// }, ({ path }) => ({ path, external: true, sideEffects: false }));
  },
};

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
    plugins: [withoutStrapi],
    logLevel: 'warning',
  });
  chmodSync('dist/cli/index.js', 0o755);
}

// The thread that decodes and searches pictures: a file of its own, for the server half and the command alike.
if (existsSync('server/logo/worker.ts')) {
  await build({
    entryPoints: ['server/logo/worker.ts'],
    outfile: 'dist/logo/worker.js',
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    external: ['sharp', 'image-hash'],
    logLevel: 'warning',
  });
}
