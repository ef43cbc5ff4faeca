import { randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** The demo draws its own secrets when it first starts, beside its database: none is in the repository. */
const NAMES = ['appKey', 'adminJwt', 'apiTokenSalt', 'transferTokenSalt', 'encryptionKey', 'usersJwt'] as const;
type Secrets = Record<(typeof NAMES)[number], string>;

const file = path.resolve(process.env['DEMO_DATA_DIR'] ?? '.tmp', 'secrets.json');

const read = (): Secrets | null => {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Secrets;
  } catch {
    return null;
  }
};

const draw = (): Secrets => {
  const drawn = Object.fromEntries(NAMES.map((name) => [name, randomBytes(32).toString('base64url')])) as Secrets;
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify(drawn, null, 2), { mode: 0o600 });
  return drawn;
};

export const secrets: Secrets = read() ?? draw();
