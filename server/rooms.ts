import { part as audit } from './audit';
import { part as departments } from './departments';
import { part as gate, publishing } from './gate';
import { part as logo } from './logo';
import { part as outlets } from './outlets';
import { part as policy } from './policy';
import { part as post } from './post';
import { part as review } from './review';
import type { RoomPart } from './strapi';

/** The composition root: every room's part, in the order in which they register and start. */
export const rooms: readonly RoomPart[] = [audit, departments, outlets, policy, post, logo, review(publishing), gate];
