import { countChange } from '../policy';
import { hideFromGraphql } from '../strapi';
import type { RoomPart } from '../strapi';
import { markType } from './mark-type';
import { MARK_UID } from './marks';
import { closeScanner } from './pictures';
import { SCANS } from './scans-store';

export const part: RoomPart = {
  contentTypes: { mark: markType },
  models: [SCANS],
  register: (strapi) => {
    hideFromGraphql(strapi, [MARK_UID]);
    const changed = (): Promise<void> => countChange(strapi);
    strapi.db.lifecycles.subscribe({
      models: [MARK_UID],
      afterCreate: changed,
      afterUpdate: changed,
      afterDelete: changed,
    });
  },
  destroy: closeScanner,
};
