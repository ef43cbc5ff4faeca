import type { RoomPart } from '../strapi';
import { DIGESTS } from './digests-store';
import { governedTypes } from './governed';

export { contentOf, namedBy } from './content';
export type { Content, KindOf } from './content';
export { digestFile, digestOfBytes, digestsOf, forgetDigests, NotLookedAt } from './digests-store';
export type { Haste } from './digests-store';
export { bytesOf, FILE_UID, filesOf } from './files';
export type { Bytes, StoredFile } from './files';
export { governedTypes, isLocalized, modelOf, OUTLET_UID, sharedAttributes } from './governed';
export { holdersOfComponents, holdersOfFiles } from './holders-store';
export { displayNameOf, labelsOf, titleOf } from './labels';
export { documentOfRow, findRows, readDraft, readRows, whereOf } from './read';
export type { ContentRow, RowRef } from './read';
export { shapeOf } from './shape';

export const part: RoomPart = {
  models: [DIGESTS],
  // A type that names an attribute it does not have stops the start, with a sentence, rather than the first publication.
  bootstrap: (strapi) => {
    governedTypes(strapi);
    return Promise.resolve();
  },
};
