// Compiles kernel.ts with AssemblyScript and writes plugin/logo/kernel-code.ts, which is committed.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import asc from 'assemblyscript/asc';

const here = dirname(fileURLToPath(import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'logo-kernel-'));
const out = join(folder, 'kernel.wasm');
const { error, stderr } = await asc.main([
  join(here, 'kernel.ts'),
  '-O3',
  '--runtime',
  'stub',
  '--noAssert',
  '--importMemory',
  '--initialMemory',
  '1',
  '-o',
  out,
]);
if (error) {
  console.error(stderr.toString());
  process.exit(1);
}
const lines = readFileSync(out)
  .toString('hex')
  .match(/.{1,100}/g);
rmSync(folder, { recursive: true });
writeFileSync(
  join(here, '../../plugin/logo/kernel-code.ts'),
  [
    '/** WebAssembly of the inner search loop, in hexadecimal. Written by scripts/logo-kernel/build.mjs; do not edit. */',
    'export const KERNEL_CODE = [',
    ...lines.map((line) => `  '${line}',`),
    "].join('');",
    '',
  ].join('\n'),
);
