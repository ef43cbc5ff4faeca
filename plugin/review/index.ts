export { actionsFor, may, mayDecide } from './decide';
export type { ReviewRefusal, ReviewRefusalCode } from './decide';
export { decidersOf, DEPARTMENT_ROLES } from './departments';
export type { DepartmentRole, Membership } from './departments';
export { REVIEW_ACTIONS, REVIEW_STATES } from './review';
export type { Actor, Review, ReviewAction, ReviewState } from './review';
export { transition } from './transition';
export type { ReviewEffect, ReviewEvent, Transition } from './transition';
