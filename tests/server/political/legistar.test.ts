import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

import { readLegistar } from '../../../server/political';

interface Feed {
  readonly url: string;
  readonly asked: string[];
  readonly close: () => Promise<void>;
}

/** Speaks the pages of Legistar's Web API: OData paging, a token, and a failure on request. */
const feedOf = async (failOn: (asked: string) => number | undefined, token?: string): Promise<Feed> => {
  const events = [1, 2, 3].map((id) => ({
    EventId: id,
    EventDate: `2026-0${String(id + 5)}-04T00:00:00`,
    EventBodyName: 'Commission',
  }));
  const itemsOf = (event: number) => [
    { EventItemId: event * 10, EventItemMatterId: null, EventItemTitle: 'Roll call' },
    {
      EventItemId: event * 10 + 1,
      EventItemMatterId: event,
      EventItemMatterFile: `26-${String(event)}`,
      EventItemMatterName: `Matter ${String(event)}`,
      EventItemTitle: 'Long title',
    },
    { EventItemId: event * 10 + 2, EventItemMatterId: 'broken', EventItemTitle: 'Broken' },
  ];
  const asked: string[] = [];
  const answer = (request: IncomingMessage, response: ServerResponse): void => {
    const url = new URL(request.url ?? '/', 'http://feed');
    const label = `${url.pathname.replace('/v1/test/', '')}?${url.searchParams.get('$skip') ?? ''}`;
    asked.push(label);
    const status = failOn(label);
    const denied = token !== undefined && url.searchParams.get('token') !== token;
    if (status !== undefined || denied) {
      response.writeHead(denied ? 403 : (status ?? 500)).end();
      return;
    }
    const event = /events\/(\d+)\/eventitems/.exec(url.pathname)?.[1];
    const list: readonly unknown[] = event === undefined ? events : itemsOf(Number(event));
    const skip = Number(url.searchParams.get('$skip'));
    response
      .writeHead(200, { 'content-type': 'application/json' })
      .end(JSON.stringify(list.slice(skip, skip + Number(url.searchParams.get('$top')))));
  };
  const server: Server = createServer(answer);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${String(port)}/v1/test`,
    asked,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
};

const days = { from: '2026-06-01', today: '2026-06-01' };

describe('reading a Legistar feed', () => {
  it('reads all pages of all meetings and refuses single rows', async () => {
    const feed = await feedOf(() => undefined);
    const result = await readLegistar({ url: feed.url, ...days, pageSize: 2 });
    await feed.close();
    expect(result.state).toBe('complete');
    if (result.state !== 'complete') return;
    expect(result.items.map((item) => [item.id, item.title, item.hearing])).toEqual([
      ['26-1', 'Matter 1', '2026-06-04'],
      ['26-2', 'Matter 2', '2026-07-04'],
      ['26-3', 'Matter 3', '2026-08-04'],
    ]);
    expect(result.refused.map((row) => row.reason)).toEqual(['row-no-id', 'row-no-id', 'row-no-id']);
    expect(feed.asked.filter((page) => page.startsWith('events?'))).toEqual(['events?0', 'events?2']);
  });

  it('goes on where it broke off, without reading a finished page again', async () => {
    let broken = true;
    const feed = await feedOf((page) => (broken && page === 'events/2/eventitems?2' ? 500 : undefined));
    const first = await readLegistar({ url: feed.url, ...days, pageSize: 2 });
    expect(first).toMatchObject({ state: 'interrupted', reason: 'unreachable' });
    if (first.state !== 'interrupted') return;
    broken = false;
    feed.asked.length = 0;
    const second = await readLegistar({ url: feed.url, ...days, pageSize: 2 }, first.progress);
    await feed.close();
    expect(second.state === 'complete' && second.items.map((item) => item.id)).toEqual(['26-1', '26-2', '26-3']);
    expect(feed.asked).toEqual(['events/2/eventitems?2', 'events/3/eventitems?0', 'events/3/eventitems?2']);
  });

  it('asks a failing server again before it gives up', async () => {
    let failures = 2;
    const feed = await feedOf(() => (failures-- > 0 ? 503 : undefined));
    const result = await readLegistar({ url: feed.url, ...days });
    await feed.close();
    expect(result.state).toBe('complete');
  });

  it('sends the token and keeps it out of messages', async () => {
    const feed = await feedOf(() => undefined, 'secret');
    const refused = await readLegistar({ url: feed.url, ...days });
    const wrong = await readLegistar({ url: feed.url, token: 'wrong', ...days });
    const good = await readLegistar({ url: feed.url, token: 'secret', ...days });
    await feed.close();
    expect(refused).toMatchObject({ state: 'interrupted', reason: 'unauthorised' });
    expect(JSON.stringify(wrong)).not.toContain('wrong');
    expect(good.state).toBe('complete');
  });
});
