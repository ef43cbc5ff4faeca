import type { Core } from '@strapi/strapi';

import type { AgendaItem, Registers } from '../../plugin/policy';

export const AGENDA_UID = 'plugin::policy-gate.agenda-item';
export const POLITICAL_UID = 'plugin::policy-gate.political-entry';
export const DOMAIN_UID = 'plugin::policy-gate.city-domain';

interface AgendaRow {
  readonly itemId: string;
  readonly title: string;
  readonly summary: string | null;
  readonly status: 'pending' | 'decided';
  readonly hearing: string | null;
  readonly aliases: unknown;
}

interface PoliticalRow {
  readonly kind: 'domain' | 'handle' | 'candidate' | 'party' | 'measure';
  readonly value: string;
}

const agendaItemOf = (row: AgendaRow): AgendaItem => ({
  id: row.itemId,
  title: row.title,
  summary: row.summary ?? '',
  status: row.status,
  ...(row.hearing === null ? {} : { hearing: row.hearing }),
  aliases: Array.isArray(row.aliases) ? row.aliases.filter((alias): alias is string => typeof alias === 'string') : [],
});

/** All that the city has entered, as the core wants it. */
export const readRegisters = async (strapi: Core.Strapi): Promise<Registers> => {
  const order = { orderBy: { id: 'asc' } } as const;
  const agenda = (await strapi.db.query(AGENDA_UID).findMany(order)) as AgendaRow[];
  const political = (await strapi.db.query(POLITICAL_UID).findMany(order)) as PoliticalRow[];
  const domains = (await strapi.db.query(DOMAIN_UID).findMany(order)) as { domain: string }[];
  const of = (kind: PoliticalRow['kind']): readonly string[] =>
    political.filter((row) => row.kind === kind).map((row) => row.value.trim());
  return {
    cityDomains: domains.map((row) => row.domain.trim().toLowerCase()),
    agenda: agenda.map(agendaItemOf),
    political: {
      domains: of('domain').map((domain) => domain.toLowerCase()),
      handles: of('handle').map((handle) => (handle.startsWith('@') ? handle : `@${handle}`)),
      candidates: of('candidate'),
      parties: of('party'),
      measures: of('measure'),
    },
  };
};
