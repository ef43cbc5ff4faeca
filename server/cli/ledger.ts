import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';

import { verifier } from '../../plugin/audit';
import type { LedgerEntry } from '../../plugin/audit';
import { EXIT, Unusable } from './usage';

const isEntry = (value: unknown): value is LedgerEntry =>
  typeof value === 'object' &&
  value !== null &&
  'seq' in value &&
  'prev' in value &&
  'hash' in value &&
  'bodyDigest' in value;

/** `policy-gate ledger verify FILE`. Answers the exit code. Throws `Unusable`. */
export const ledger = async (args: readonly string[], print: (text: string) => void): Promise<number> => {
  const [verb, file, ...rest] = args;
  if (verb !== 'verify' || file === undefined || rest.length > 0)
    throw new Unusable('ledger: say "ledger verify FILE"');
  const chain = verifier((text) => createHash('sha256').update(text, 'utf8').digest('hex'));
  let number = 0;
  try {
    for await (const line of createInterface({ input: createReadStream(file, 'utf8'), crlfDelay: Infinity })) {
      number += 1;
      if (line.trim() === '') continue;
      const value: unknown = JSON.parse(line);
      if (!isEntry(value)) throw new Unusable(`${file}:${number}: not a ledger entry`);
      if (!chain.next(value)) break;
    }
  } catch (error) {
    if (error instanceof Unusable) throw error;
    throw new Unusable(`${file}:${number}: ${error instanceof Error ? error.message : String(error)}`);
  }
  const result = chain.result();
  if (result.intact) {
    print(`intact: ${result.entries} entries, head ${result.head}`);
    return EXIT.clear;
  }
  print(`broken at entry ${result.brokenAt} (${result.reason})`);
  return EXIT.blocked;
};
