import { cpus } from 'node:os';

/** What can be measured, and where it is written. */
const BENCHES: Readonly<Record<string, () => Promise<{ run: (args: readonly string[]) => Promise<void> }>>> = {
  text: () => import('./text'),
  logo: () => import('./logo'),
  gate: () => import('./gate'),
};

const main = async ([name = '', ...args]: readonly string[]): Promise<void> => {
  const bench = BENCHES[name];
  if (bench === undefined) {
    console.error(`Say what to measure: npm run bench -- ${Object.keys(BENCHES).join(' | ')}`);
    process.exitCode = 1;
    return;
  }
  const [processor] = cpus();
  console.log(
    `Measured on ${cpus().length} × ${processor?.model.trim() ?? 'unknown'}, Node ${process.version}. Times are of this run; compare the ratios.\n`,
  );
  const { run } = await bench();
  await run(args);
};

main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
