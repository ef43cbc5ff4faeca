import { secrets } from '../secrets';

export default ({ env }: { env: { bool: (name: string, otherwise: boolean) => boolean } }) => ({
  autoOpen: false,
  auth: { secret: secrets.adminJwt },
  apiToken: { salt: secrets.apiTokenSalt },
  transfer: { token: { salt: secrets.transferTokenSalt } },
  secrets: { encryptionKey: secrets.encryptionKey },
  flags: { nps: false, promoteEE: false },
  // Tests sign several people in from one address.
  rateLimit: { enabled: env.bool('DEMO_RATE_LIMIT', true) },
});
