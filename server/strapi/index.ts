export { mergeParts } from './merge';
export type { PluginServer } from './merge';
export type { AdminRoute, Model, ModelAttribute, PermissionAction, RequestContext, RoomPart } from './part';
export { actorCan, actorOf, peopleOf } from './people';
export { answer, errorOf } from './refusals';
export { settingsOf, todayOf } from './settings';
export type { Settings } from './settings';
export { afterTransaction, inTransaction, now, outside } from './transactions';
