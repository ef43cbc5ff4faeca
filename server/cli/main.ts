import { check } from './check';
import { ledger } from './ledger';
import { logo } from './logo';
import { EXIT, Unusable, USAGE } from './usage';

const print = (text: string): void => {
  process.stdout.write(`${text}\n`);
};

const run = async (args: readonly string[]): Promise<number> => {
  const [command, ...rest] = args;
  switch (command) {
    case 'check':
      return check(rest, print);
    case 'ledger':
      return ledger(rest, print);
    case 'logo':
      return logo(rest, print);
    case '--help':
    case '-h':
      print(USAGE);
      return EXIT.clear;
    case undefined:
      throw new Unusable(USAGE);
    default:
      throw new Unusable(`Unknown command "${command}".\n${USAGE}`);
  }
};

const isUnusable = (error: unknown): error is Error =>
  error instanceof Unusable ||
  (error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS'));

run(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    process.stderr.write(
      `policy-gate: ${isUnusable(error) ? error.message : String(error instanceof Error ? error.stack : error)}\n`,
    );
    process.exitCode = EXIT.unusable;
  },
);
