import type { AgendaItem } from '../../plugin/policy';
import {
  lastOfEach,
  parseLegistarEvents,
  parseLegistarItems,
  type LegistarEvent,
  type RefusedRow,
} from '../../plugin/political';

/** Where a Legistar Web API answers. */
export interface LegistarSource {
  /** `https://webapi.legistar.com/v1/CLIENT`. */
  readonly url: string;
  /** Some clients of the service need one. */
  readonly token?: string;
  /** First meeting day of interest, `YYYY-MM-DD`. */
  readonly from: string;
  /** Day of the import, `YYYY-MM-DD`: what was passed by then is decided. */
  readonly today: string;
  /** Rows a call, at most 1,000. */
  readonly pageSize?: number;
}

/** How far an import came. Give it back to go on from there: nothing is fetched twice but the page that failed. */
export interface LegistarProgress {
  /** Meetings still to be read; undefined until all are known. */
  readonly events: readonly LegistarEvent[];
  readonly eventsRead: number;
  readonly eventsComplete: boolean;
  readonly itemsRead: number;
  readonly items: readonly AgendaItem[];
  readonly refused: readonly (RefusedRow & { readonly page: string })[];
}

export type LegistarResult =
  | { readonly state: 'complete'; readonly items: readonly AgendaItem[]; readonly refused: LegistarProgress['refused'] }
  | {
      readonly state: 'interrupted';
      readonly reason: 'unreachable' | 'unauthorised' | 'unreadable' | 'refused';
      readonly page: string;
      readonly progress: LegistarProgress;
    };

const PAGE = 1000;
const TRIES = 3;
const WAIT_MS = 20_000;
const START: LegistarProgress = {
  events: [],
  eventsRead: 0,
  eventsComplete: false,
  itemsRead: 0,
  items: [],
  refused: [],
};

type Page =
  | { readonly ok: true; readonly list: readonly unknown[] }
  | { readonly ok: false; readonly reason: 'unreachable' | 'unauthorised' | 'unreadable' | 'refused' };

/** One page; a server that is busy or fails is asked again, at most three times in all. */
const fetchPage = async (url: URL): Promise<Page> => {
  let reason: 'unreachable' | 'refused' = 'unreachable';
  for (let attempt = 1; attempt <= TRIES; attempt += 1) {
    let response: Response;
    try {
      response = await fetch(url, { headers: { accept: 'application/json' }, signal: AbortSignal.timeout(WAIT_MS) });
    } catch {
      continue;
    }
    if (response.status === 401 || response.status === 403) return { ok: false, reason: 'unauthorised' };
    if (response.status === 429 || response.status >= 500) {
      await response.body?.cancel();
      continue;
    }
    if (!response.ok) {
      reason = 'refused';
      break;
    }
    try {
      const list: unknown = await response.json();
      return Array.isArray(list) ? { ok: true, list } : { ok: false, reason: 'unreadable' };
    } catch {
      return { ok: false, reason: 'unreadable' };
    }
  }
  return { ok: false, reason };
};

/** The address of a page without the token: for messages and logs. */
const shown = (url: URL): string => {
  const copy = new URL(url);
  copy.searchParams.delete('token');
  return copy.toString();
};

/**
 * Reads the agenda items of all meetings since a day. Where it breaks off it says why and how far it came; called again
 * with that progress it goes on. Refused rows never stop it.
 */
export const readLegistar = async (
  source: LegistarSource,
  resume: LegistarProgress = START,
): Promise<LegistarResult> => {
  const size = Math.min(PAGE, Math.max(1, source.pageSize ?? PAGE));
  const pageAt = (path: string, query: Readonly<Record<string, string>>, skip: number): URL => {
    const url = new URL(`${source.url.replace(/\/+$/, '')}/${path}`);
    for (const [name, value] of Object.entries(query)) url.searchParams.set(name, value);
    url.searchParams.set('$top', String(size));
    url.searchParams.set('$skip', String(skip));
    if (source.token !== undefined) url.searchParams.set('token', source.token);
    return url;
  };
  let progress = resume;
  while (!progress.eventsComplete) {
    const url = pageAt(
      'events',
      { $filter: `EventDate ge datetime'${source.from}'`, $orderby: 'EventId' },
      progress.eventsRead,
    );
    const page = await fetchPage(url);
    if (!page.ok) return { state: 'interrupted', reason: page.reason, page: shown(url), progress };
    const parsed = parseLegistarEvents(page.list);
    progress = {
      ...progress,
      events: [...progress.events, ...parsed.rows],
      eventsRead: progress.eventsRead + page.list.length,
      eventsComplete: page.list.length < size,
      refused: [...progress.refused, ...parsed.refused.map((row) => ({ ...row, page: shown(url) }))],
    };
  }
  for (let [event] = progress.events; event !== undefined; [event] = progress.events) {
    const url = pageAt(
      `events/${String(event.id)}/eventitems`,
      { AgendaNote: '1', $orderby: 'EventItemId' },
      progress.itemsRead,
    );
    const page = await fetchPage(url);
    if (!page.ok) return { state: 'interrupted', reason: page.reason, page: shown(url), progress };
    const parsed = parseLegistarItems(page.list, event.day, source.today);
    const more = page.list.length >= size;
    progress = {
      ...progress,
      events: more ? progress.events : progress.events.slice(1),
      itemsRead: more ? progress.itemsRead + page.list.length : 0,
      items: [...progress.items, ...parsed.rows],
      refused: [...progress.refused, ...parsed.refused.map((row) => ({ ...row, page: shown(url) }))],
    };
  }
  return { state: 'complete', items: lastOfEach(progress.items), refused: progress.refused };
};
