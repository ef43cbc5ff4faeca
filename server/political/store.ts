import type { Core } from '@strapi/strapi';

import type { AgendaItem } from '../../plugin/policy';
import { diffAgenda, diffEntries, type Difference, type PoliticalEntry } from '../../plugin/political';
import { AGENDA_UID, POLITICAL_UID, readRegisters } from '../policy';

/** What happens to rows of the register that the feed no longer has: nothing, or they go. */
export type Dropping = 'keep' | 'delete';

const dataOf = (item: AgendaItem): Record<string, unknown> => ({
  itemId: item.id,
  title: item.title,
  summary: item.summary,
  status: item.status,
  hearing: item.hearing ?? null,
  aliases: item.aliases,
});

/**
 * Brings the agenda register to a feed, in one transaction, and tells what was added, changed and dropped. Aliases that
 * the clerk keeps stay. Writes through the document service, so that history and permissions' hooks see it.
 */
export const storeAgenda = async (
  strapi: Core.Strapi,
  feed: readonly AgendaItem[],
  dropping: Dropping = 'keep',
): Promise<Difference<AgendaItem>> =>
  strapi.db.transaction(async () => {
    const difference = diffAgenda((await readRegisters(strapi)).agenda, feed);
    const documents = strapi.documents(AGENDA_UID);
    const idOf = async (itemId: string): Promise<string | undefined> =>
      (await documents.findFirst({ filters: { itemId } }))?.documentId;
    for (const item of difference.added) await documents.create({ data: dataOf(item) });
    for (const { after } of difference.changed) {
      const documentId = await idOf(after.id);
      if (documentId !== undefined) await documents.update({ documentId, data: dataOf(after) });
    }
    if (dropping === 'delete') {
      for (const item of difference.dropped) {
        const documentId = await idOf(item.id);
        if (documentId !== undefined) await documents.delete({ documentId });
      }
    }
    return difference;
  });

/** The same for political entries. */
export const storeEntries = async (
  strapi: Core.Strapi,
  file: readonly PoliticalEntry[],
  dropping: Dropping = 'keep',
): Promise<Difference<PoliticalEntry>> =>
  strapi.db.transaction(async () => {
    const { political } = await readRegisters(strapi);
    const before: readonly PoliticalEntry[] = [
      ...political.domains.map((value) => ({ kind: 'domain' as const, value })),
      ...political.handles.map((value) => ({ kind: 'handle' as const, value })),
      ...political.candidates.map((value) => ({ kind: 'candidate' as const, value })),
      ...political.parties.map((value) => ({ kind: 'party' as const, value })),
      ...political.measures.map((value) => ({ kind: 'measure' as const, value })),
    ];
    const difference = diffEntries(before, file);
    const documents = strapi.documents(POLITICAL_UID);
    for (const entry of difference.added) await documents.create({ data: { kind: entry.kind, value: entry.value } });
    if (dropping === 'delete') {
      for (const entry of difference.dropped) {
        for (const found of await documents.findMany({ filters: { kind: entry.kind, value: { $eqi: entry.value } } })) {
          await documents.delete({ documentId: found.documentId });
        }
      }
    }
    return difference;
  });
