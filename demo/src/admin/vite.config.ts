import path from 'node:path';
import { mergeConfig, type UserConfig } from 'vite';

// The packages, and with `--develop` the plugin's sources, stand one folder above the app.
export default (config: UserConfig): UserConfig =>
  mergeConfig(config, { server: { fs: { allow: [path.resolve(process.cwd(), '..')] } } });
