import { secrets } from '../secrets';

interface Env {
  (name: string, otherwise: string): string;
  int: (name: string, otherwise: number) => number;
}

export default ({ env }: { env: Env }) => ({
  host: env('HOST', '127.0.0.1'),
  port: env.int('PORT', 1337),
  app: { keys: [secrets.appKey] },
  dirs: { public: env('DEMO_PUBLIC_DIR', './public') },
});
