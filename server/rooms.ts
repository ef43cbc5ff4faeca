import type { RoomPart } from './strapi';

/** The composition root: every room's part, in the order in which they register and start. */
export const rooms: readonly RoomPart[] = [];
