import fs from 'node:fs';
import axe from 'axe-core';
import type { AxeResults } from 'axe-core';
import { chromium } from 'playwright-core';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import people from '../../demo/seed/people.json';

const CHROMIUM = process.env['CHROMIUM'] ?? '/usr/bin/chromium';

/** Nothing of these may ask the network for anything. */
const SWITCHES = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export const openBrowser = async (): Promise<Browser> => {
  if (!fs.existsSync(CHROMIUM)) {
    throw new Error(
      `There is no Chromium at ${CHROMIUM}. Install it (Debian: apt-get install chromium), or name it in CHROMIUM.`,
    );
  }
  return chromium.launch({ executablePath: CHROMIUM, args: SWITCHES });
};

export interface Look {
  readonly width?: number;
  readonly height?: number;
  readonly theme?: 'light' | 'dark';
  readonly language?: 'en' | 'es';
}

export interface Seat {
  readonly page: Page;
  readonly context: BrowserContext;
}

/** A person of the demo city, signed in, in a browser window of their own. */
export const signIn = async (browser: Browser, address: string, email: string, look: Look = {}): Promise<Seat> => {
  const person = people.find((one) => one.email === email);
  if (person === undefined) throw new Error(`${email} is not in people.json`);
  const { width = 1440, height = 1000, theme = 'light', language = 'en' } = look;
  // The check of accessibility is put into the page, which the page's own policy would not allow.
  const context = await browser.newContext({ viewport: { width, height }, bypassCSP: true });
  context.setDefaultTimeout(60_000);
  await context.addInitScript(
    ([themed, spoken]) => {
      localStorage.setItem('STRAPI_THEME', themed);
      localStorage.setItem('strapi-admin-language', spoken);
    },
    [theme, language] as const,
  );
  // Strapi's admin asks its maker's servers for news; nobody answers here, and pages would wait.
  await context.route(
    (url) => url.hostname !== 'localhost',
    (route) => route.abort(),
  );
  const page = await context.newPage();
  await page.goto(`${address}/admin`);
  await page.fill('input[name=email]', person.email);
  await page.fill('input[name=password]', person.password);
  await page.click('button[type=submit]');
  await page.waitForURL((url) => !url.pathname.includes('/auth/'));
  await page.waitForSelector('nav');
  return { page, context };
};

export type Violation = AxeResults['violations'][number];

/**
 * What axe finds wrong in parts of a page, told by rule and place. Only our own parts are named: Strapi's own have
 * violations that are not ours to fix.
 */
export const violationsIn = async (page: Page, ...selectors: readonly string[]): Promise<readonly string[]> => {
  await page.evaluate(axe.source);
  const found = await page.evaluate(
    async (parts) => {
      const { violations } = await window.axe.run({ include: parts.map((part) => [part]) });
      return violations.map(({ id, nodes }) => ({ id, nodes: nodes.map((node) => node.html.slice(0, 200)) }));
    },
    [...selectors],
  );
  return found.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node}`));
};

declare global {
  interface Window {
    readonly axe: typeof axe;
  }
}
