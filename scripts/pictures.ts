// Takes the pictures of docs/pictures from the demo city: `npx tsx scripts/pictures.ts`. By itself it opens a fresh city;
// `CITY=http://localhost:1337` takes them from a running one, which then gets one more post.
import fs from 'node:fs';
import path from 'node:path';
import sharp from 'sharp';
import type { Browser, Page } from 'playwright-core';
import { openBrowser, signIn } from '../tests/e2e/browser';
import type { Look } from '../tests/e2e/browser';
import { openCity } from '../tests/e2e/city';

const FOLDER = path.resolve(__dirname, '..', 'docs', 'pictures');
const DESK = { width: 1280, height: 860 } as const;
const PHONE = { width: 390, height: 844 } as const;
const TITLE = 'River clean-up on Saturday';

/** Few colours are enough for screens, and keep the repository small. */
const keep = async (page: Page, name: string): Promise<void> => {
  await page.waitForLoadState('networkidle');
  const picture = await page.screenshot();
  await sharp(picture)
    .png({ palette: true, colours: 256, effort: 10 })
    .toFile(path.join(FOLDER, `${name}.png`));
  process.stdout.write(`docs/pictures/${name}.png\n`);
};

/** Puts the admin's own announcement away. */
const withoutNews = async (page: Page): Promise<void> => {
  const banner = page.locator('a[href*="strapi.io/blog"]').locator('xpath=ancestor::*[.//button][1]');
  await banner.locator('button').click();
};

const open = async (browser: Browser, address: string, email: string, place: string, look: Look): Promise<Page> => {
  const { page } = await signIn(browser, address, email, look);
  await page.goto(`${address}/admin${place}`);
  return page;
};

const write = async (page: Page): Promise<void> => {
  await page.fill('input[name=title]', TITLE);
  await page.fill('textarea[name=summary]', 'Bring gloves. Donate $20 to Friends of the River.');
  await page.click('[data-slate-editor]');
  await page.keyboard.type('We meet at the old ford at 9 a.m. Damn, it will be hot: bring water.');
  await page.locator('[data-policy-gate-findings=flag]').waitFor();
  await page.locator('[data-policy-gate=flag]').nth(1).waitFor();
};

const take = async (browser: Browser, address: string): Promise<void> => {
  const form = '/content-manager/collection-types/api::post.post/create?plugins[i18n][locale]=en';
  const writer = await open(browser, address, 'writer@puertoretama.example', form, DESK);
  await withoutNews(writer);
  await write(writer);
  await writer.evaluate(() => {
    window.scrollTo(0, 0);
  });
  await keep(writer, 'editor');
  await writer.getByRole('button', { name: 'Request approval' }).click();
  await writer.getByRole('dialog').locator('textarea').fill('The river committee asked for it.');
  await keep(writer, 'request');
  await writer
    .getByRole('dialog')
    .getByRole('button', { name: /request approval/i })
    .click();
  await writer.locator('[data-policy-gate-review=open]').waitFor();

  const night = { ...DESK, theme: 'dark', language: 'es' } as const;
  const spanish = await open(browser, address, 'writer@puertoretama.example', form, night);
  await withoutNews(spanish);
  await write(spanish);
  await keep(spanish, 'editor-dark-es');

  const queue = '/plugins/policy-gate/reviews?scope=all&state=all';
  const head = await open(browser, address, 'communications@puertoretama.example', queue, DESK);
  await withoutNews(head);
  await head
    .getByRole('link', { name: new RegExp(TITLE) })
    .first()
    .waitFor();
  await keep(head, 'queue');
  await head
    .getByRole('link', { name: new RegExp(TITLE) })
    .first()
    .click();
  await head.locator('mark').first().waitFor();
  await keep(head, 'review');
  await head.setViewportSize(PHONE);
  await keep(head, 'review-phone');

  const auditor = await open(browser, address, 'auditor@puertoretama.example', '/plugins/policy-gate/ledger', DESK);
  await withoutNews(auditor);
  await auditor.locator('[data-policy-gate-ledger=intact]').waitFor();
  await auditor.locator('summary').first().waitFor();
  await keep(auditor, 'ledger');
};

const main = async (): Promise<void> => {
  const running = process.env['CITY'];
  const city = running === undefined ? await openCity() : { address: running, stop: () => Promise.resolve() };
  const browser = await openBrowser();
  try {
    fs.mkdirSync(FOLDER, { recursive: true });
    await take(browser, city.address);
  } finally {
    await browser.close();
    await city.stop();
  }
};

void main();
