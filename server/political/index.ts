export { readLegistar } from './legistar';
export type { LegistarProgress, LegistarResult, LegistarSource } from './legistar';
export { storeAgenda, storeEntries } from './store';
export type { Dropping } from './store';
