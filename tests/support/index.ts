export { freshDatabase, unreachable } from './databases';
export type { DatabaseName, FreshDatabase } from './databases';
export { boot, onEachDatabase } from './strapi';
export type { Booted, BootOptions } from './strapi';
