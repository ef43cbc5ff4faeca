import type { Core } from '@strapi/strapi';

/** What the app's `config/plugins` says under `policy-gate.config`. */
export interface Settings {
  /** IANA zone of the city: what day it is there decides about hearings and exceptions. */
  readonly timeZone: string;
  readonly reconcile: {
    /** Cron expression; empty turns the job off. */
    readonly rule: string;
    /** Whether published content without a clearance is taken down: only what is blocked, all that is not clear, or never. */
    readonly unpublish: 'never' | 'blocked' | 'not-clear';
  };
}

const DEFAULTS: Settings = { timeZone: 'America/Chicago', reconcile: { rule: '23 * * * *', unpublish: 'never' } };

const fail = (name: string, expected: string): never => {
  throw new Error(`plugin::policy-gate.${name} must be ${expected}`);
};

export const config = {
  default: DEFAULTS,
  /** Strapi calls it with the app's values merged over the defaults; throwing stops the start. */
  validator: (given: Settings): void => {
    if (typeof given.timeZone !== 'string') fail('timeZone', 'the name of a time zone, such as America/Chicago');
    try {
      new Intl.DateTimeFormat('en', { timeZone: given.timeZone });
    } catch {
      fail('timeZone', 'the name of a time zone, such as America/Chicago');
    }
    if (typeof given.reconcile.rule !== 'string') fail('reconcile.rule', 'a cron expression, or empty');
    if (!['never', 'blocked', 'not-clear'].includes(given.reconcile.unpublish)) {
      fail('reconcile.unpublish', '"never", "blocked" or "not-clear"');
    }
  },
};

export const settingsOf = (strapi: Core.Strapi): Settings =>
  strapi.config.get<Settings>('plugin::policy-gate', DEFAULTS);

const formatters = new Map<string, Intl.DateTimeFormat>();

/** Making one costs milliseconds. */
const formatterOf = (timeZone: string): Intl.DateTimeFormat => {
  const known = formatters.get(timeZone);
  if (known !== undefined) return known;
  const made = new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' });
  formatters.set(timeZone, made);
  return made;
};

/** The calendar day in the city, `YYYY-MM-DD`. */
export const todayOf = (strapi: Core.Strapi, at: Date): string => formatterOf(settingsOf(strapi).timeZone).format(at);
