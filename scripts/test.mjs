// `npm test`: installs and builds what is missing, then runs every test. Words behind `--` go to jest
// (`npm test -- tests/plugin` runs those alone).
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { buildDemo, buildPlugin, install, root, say, Trouble } from './fresh.mjs';

const wished = process.argv.slice(2);

/** Tests that boot a Strapi or a browser run one after another: each wants the machine for itself. */
const BOOTED = ['tests/server/', 'tests/e2e/'];
const SUITES = [
  { name: 'core', title: 'the core', parameters: ['--testPathIgnorePatterns', '/node_modules/', ...BOOTED] },
  { name: 'booted', title: 'on a booted Strapi and in a browser', parameters: ['--runInBand', ...BOOTED] },
];

const jest = (name, parameters) => {
  const report = path.join(root, 'tests', '.tmp', `${name}.json`);
  const { status } = spawnSync(
    process.execPath,
    [path.join(root, 'node_modules', 'jest', 'bin', 'jest.js'), '--json', `--outputFile=${report}`, ...parameters],
    { cwd: root, stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, NODE_ENV: 'test' } },
  );
  if (!existsSync(report))
    throw new Trouble(`jest did not report (it ended with code ${status}); its own words are above.`);
  const { numPassedTests, numFailedTests, numPendingTests, numRuntimeErrorTestSuites, numTotalTests } = JSON.parse(
    readFileSync(report, 'utf8'),
  );
  return {
    passed: numPassedTests,
    failed: numFailedTests + numRuntimeErrorTestSuites,
    skipped: numPendingTests,
    total: numTotalTests,
    succeeded: status === 0,
  };
};

try {
  await install();
  mkdirSync(path.join(root, 'tests', '.tmp'), { recursive: true });
  await buildPlugin();
  const wholeRun = wished.length === 0;
  if (wholeRun) await buildDemo();
  const suites = wholeRun
    ? SUITES
    : [{ name: 'wished', title: wished.join(' '), parameters: ['--runInBand', ...wished] }];
  const results = suites.map(({ name, title, parameters }) => {
    say(`Testing ${title}`);
    return jest(name, parameters);
  });
  const sum = (key) => results.reduce((total, result) => total + result[key], 0);
  const skipped = sum('skipped') > 0 ? `, ${sum('skipped')} skipped` : '';
  process.stdout.write(`\n${sum('passed')} passed, ${sum('failed')} failed${skipped}\n`);
  if (results.some((result) => !result.succeeded || result.total === 0)) process.exitCode = 1;
} catch (error) {
  if (!(error instanceof Trouble)) throw error;
  process.stderr.write(`\n${error.message}\n`);
  process.exitCode = 1;
}
