export { overlap, sightings } from './find';
export type { MatchBox, Sighting } from './find';
export { prepareMark } from './mark';
export type { MarkRefusal, MarkTemplate } from './mark';
export { findMarks } from './match';
export type { Alteration, Match } from './match';
export type { Raster } from './raster';
export { figuresOf, THRESHOLD } from './score';
