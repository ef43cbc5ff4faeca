import type { Core } from '@strapi/strapi';

import { mergeParts, todayOf } from '../../../server/strapi';

const { config } = mergeParts([]);

describe('settings', () => {
  it('has defaults that pass its own check', () => {
    expect(() => {
      config.validator(config.default);
    }).not.toThrow();
  });

  it.each([
    ['a zone that is none', { timeZone: 'Texas' }, 'timeZone'],
    ['a rule that is no text', { reconcile: { rule: 5, unpublish: 'never' } }, 'reconcile.rule'],
    ['a way to take down that is none', { reconcile: { rule: '', unpublish: 'always' } }, 'reconcile.unpublish'],
  ])('refuses %s by name', (_name, change, where) => {
    expect(() => {
      config.validator({ ...config.default, ...change } as typeof config.default);
    }).toThrow(`plugin::policy-gate.${where}`);
  });

  it.each([
    ['2026-06-02T04:30:00Z', 'America/Chicago', '2026-06-01'],
    ['2026-06-02T05:30:00Z', 'America/Chicago', '2026-06-02'],
    ['2026-12-31T23:30:00Z', 'Europe/Madrid', '2027-01-01'],
  ])('knows the day in the city at %s in %s', (at, timeZone, day) => {
    const strapi = { config: { get: () => ({ ...config.default, timeZone }) } } as unknown as Core.Strapi;
    expect(todayOf(strapi, new Date(at))).toBe(day);
  });
});
