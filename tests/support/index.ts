export { freshDatabase, unreachable } from './databases';
export type { DatabaseName, FreshDatabase } from './databases';
export { boot, onEachDatabase } from './strapi';
export type { Booted, BootOptions } from './strapi';
export { addSpanish, apiToken, person, superAdmin } from './people';
export type { SignedIn } from './people';
export { markDrawing, onDisk, plainPicture, uploadPicture } from './pictures';
export type { Uploaded } from './pictures';
export { BLOCKED_WORDS, CLEAR_WORDS, HELD_WORDS, richPost } from './posts';
