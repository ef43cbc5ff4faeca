import type { Browser, Page } from 'playwright-core';
import { openBrowser, signIn, violationsIn } from './browser';
import { openCity } from './city';
import type { City } from './city';

const TITLE = 'River clean-up on Saturday';
const WRITER = 'writer@puertoretama.example';
const HEAD = 'communications@puertoretama.example';
const AUDITOR = 'auditor@puertoretama.example';
const postsAt = (address: string): string => `${address}/admin/content-manager/collection-types/api::post.post`;
const PUBLISHES = /\/actions\/(publish|bulkPublish)/;

let city: City;
let browser: Browser;
let writer: Page;
let head: Page;

const closing: (() => Promise<void>)[] = [];

beforeAll(async () => {
  city = await openCity();
  closing.unshift(city.stop);
  browser = await openBrowser();
  closing.unshift(() => browser.close());
  ({ page: writer } = await signIn(browser, city.address, WRITER));
}, 600_000);

afterAll(async () => {
  for (const close of closing) await close();
}, 60_000);

const publicPosts = async (): Promise<readonly { title: string }[]> => {
  const answer = await fetch(`${city.address}/api/posts?filters[title][$eq]=${encodeURIComponent(TITLE)}`);
  const { data } = (await answer.json()) as { data: { title: string }[] };
  return data;
};

/** The requests to publish that leave the page while something is tried. */
const requestsToPublish = async (page: Page, attempt: () => Promise<void>): Promise<readonly string[]> => {
  const seen: string[] = [];
  const listen = (request: { url: () => string }): void => {
    if (PUBLISHES.test(request.url())) seen.push(request.url());
  };
  page.on('request', listen);
  await attempt();
  page.off('request', listen);
  return seen;
};

const verdictOf = (page: Page, outcome: string) => page.locator(`[data-policy-gate-outcome=${outcome}]`);

describe('a post that needs approval, from the first word to the public', () => {
  it('warns the writer while typing, with the words and the clause', async () => {
    // With its language in the address: without, the Content Manager adds it and lays the form anew.
    await writer.goto(`${postsAt(city.address)}/create?plugins[i18n][locale]=en`);
    await writer.fill('input[name=title]', TITLE);
    await verdictOf(writer, 'clear').waitFor();
    await writer.click('textarea[name=summary]');
    await writer.keyboard.type('Bring gloves. Donate $20 to Friends of the River.');
    const warning = writer.locator('[data-policy-gate=flag]');
    await warning.first().waitFor();
    expect(await warning.first().innerText()).toContain('Needs approval');
    expect(await warning.first().innerText()).toContain('Commerce or fundraising');
    await verdictOf(writer, 'flag').waitFor();
  });

  it('selects the words on request, and opens the clause with what would be fine', async () => {
    await writer.locator('[data-policy-gate=flag]').first().getByRole('button', { name: 'Show', exact: true }).click();
    const selected = await writer.evaluate(() => {
      const field = document.activeElement as HTMLTextAreaElement;
      return field.value.slice(field.selectionStart, field.selectionEnd);
    });
    expect(selected.length).toBeGreaterThan(0);
    expect(selected.length).toBeLessThan('Bring gloves. Donate $20 to Friends of the River.'.length);
    await writer
      .getByRole('button', { name: /Commerce or fundraising: what the policy says/ })
      .first()
      .click();
    await writer.getByText('What would be fine').waitFor();
    await writer.keyboard.press('Escape');
  });

  it('has no accessibility violation of its own in the edit view', async () => {
    expect(await violationsIn(writer, '[data-policy-gate-outcome]', '[data-policy-gate]')).toEqual([]);
  });

  it('offers no way to publish: not the button, not the shortcut, not Enter', async () => {
    await writer.getByRole('button', { name: 'Request approval' }).waitFor();
    expect(await writer.getByRole('button', { name: 'Publish', exact: true }).count()).toBe(0);
    const requests = await requestsToPublish(writer, async () => {
      await writer.keyboard.press('Control+Shift+Enter');
      await writer.getByText('This post needs approval. Use the button').waitFor();
      await writer.focus('input[name=title]');
      await writer.keyboard.press('Enter');
    });
    expect(requests).toEqual([]);
    expect(await writer.inputValue('input[name=title]')).toBe(TITLE);
  });

  it('saves the draft and asks for approval with a comment', async () => {
    await writer.getByRole('button', { name: 'Request approval' }).click();
    const dialog = writer.getByRole('dialog');
    await dialog.locator('textarea').fill('The river committee asked for it.');
    await dialog.getByRole('button', { name: /request approval/i }).click();
    await writer.locator('[data-policy-gate-review=open]').waitFor();
    expect(await writer.getByRole('button', { name: 'Awaiting approval' }).isDisabled()).toBe(true);
    expect(await writer.inputValue('textarea[name=summary]')).toContain('Donate $20');
    expect(await publicPosts()).toEqual([]);
  });

  it('stays held against the shortcut, and against the requests that the buttons would send', async () => {
    const requests = await requestsToPublish(writer, async () => {
      await writer.keyboard.press('Control+Shift+Enter');
      await writer.getByText('This post is waiting for approval.').waitFor();
    });
    expect(requests).toEqual([]);
    const documentId = new URL(writer.url()).pathname.split('/').at(-1) ?? '';
    const [{ authorization = '' }] = await Promise.all([
      writer.waitForRequest((request) => 'authorization' in request.headers()).then((request) => request.headers()),
      writer.reload(),
    ]);
    const send = (place: string, body: object) =>
      fetch(`${city.address}/content-manager/collection-types/api::post.post/${place}?locale=en`, {
        method: 'POST',
        headers: { authorization, 'content-type': 'application/json' },
        body: JSON.stringify(body),
      });
    expect((await send(`${documentId}/actions/publish`, {})).status).toBe(400);
    expect((await send('actions/bulkPublish', { documentIds: [documentId] })).status).toBe(400);
    expect(await publicPosts()).toEqual([]);
  });

  it('waits in the queue of the department’s head, who reads it on a phone', async () => {
    ({ page: head } = await signIn(browser, city.address, HEAD, { width: 390, height: 844 }));
    await head.goto(`${city.address}/admin/plugins/policy-gate`);
    const row = head.getByRole('link', { name: new RegExp(TITLE) });
    await row.waitFor();
    expect(await violationsIn(head, 'main')).toEqual([]);
    await row.click();
    await head.locator('mark').first().waitFor();
    expect(await head.locator('mark').first().innerText()).toMatch(/Donate/);
    expect(await head.getByText('The river committee asked for it.').count()).toBe(1);
    expect(await head.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    expect(await violationsIn(head, 'main')).toEqual([]);
  });

  it('is not rejected without a word', async () => {
    await head.getByRole('button', { name: 'Reject' }).click();
    await head.getByText('Please say why in the comment.').waitFor();
  });

  it('goes public when the head approves', async () => {
    await head.locator('textarea').fill('Fine this once.');
    await head.getByRole('button', { name: 'Approve and publish' }).click();
    await head.getByText('Approved. The post is published.').waitFor();
    expect(await publicPosts()).toEqual([expect.objectContaining({ title: TITLE })]);
  });

  it('is proved by the ledger, which the auditor opens', async () => {
    const { page: auditor } = await signIn(browser, city.address, AUDITOR);
    await auditor.goto(`${city.address}/admin/plugins/policy-gate/ledger`);
    await auditor.locator('[data-policy-gate-ledger=intact]').waitFor();
    await auditor.locator('summary', { hasText: 'Approved' }).first().waitFor();
    await auditor.locator('summary', { hasText: 'Published' }).first().waitFor();
    expect(await violationsIn(auditor, 'main')).toEqual([]);
  });
});
