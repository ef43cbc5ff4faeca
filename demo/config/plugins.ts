import path from 'node:path';
import { secrets } from '../secrets';

export default ({ env }: { env: { bool: (name: string, otherwise: boolean) => boolean } }) => ({
  // Any other app would install the package and leave `resolve` away. `DEMO_FROM_SOURCE` is for working on the plugin.
  'policy-gate': {
    enabled: true,
    resolve: env.bool('DEMO_FROM_SOURCE', false)
      ? path.resolve(process.cwd(), 'from-source')
      : path.resolve(process.cwd(), '..'),
  },
  graphql: { config: { defaultLimit: 25, maxLimit: 100, depthLimit: 10 } },
  'users-permissions': { config: { jwtSecret: secrets.usersJwt } },
});
