import path from 'node:path';

export default ({ env }: { env: (name: string, otherwise: string) => string }) => ({
  connection: {
    client: 'sqlite' as const,
    connection: { filename: path.resolve(env('DEMO_DATA_DIR', '.tmp'), 'data.db') },
    useNullAsDefault: true,
  },
});
