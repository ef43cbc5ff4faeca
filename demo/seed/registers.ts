import type { Core } from '@strapi/strapi';
import { read, upload } from './files';

interface Registers {
  readonly cityDomains: readonly string[];
  readonly agenda: readonly {
    readonly id: string;
    readonly title: string;
    readonly summary: string;
    readonly status: string;
    readonly hearing: string;
    readonly aliases: readonly string[];
  }[];
  readonly political: Readonly<
    Record<'domains' | 'handles' | 'candidates' | 'parties' | 'measures', readonly string[]>
  >;
  readonly marks: readonly { readonly name: string; readonly file: string; readonly state: string }[];
}

interface City {
  readonly departments: readonly {
    readonly name: string;
    readonly fallback?: boolean;
    readonly people: Readonly<Record<'head' | 'deputy' | 'member', readonly string[]>>;
  }[];
  readonly outlets: readonly {
    readonly name: string;
    readonly network: string;
    readonly handle: string;
    readonly kind: string;
    readonly department: string;
  }[];
}

const KINDS = {
  domains: 'domain',
  handles: 'handle',
  candidates: 'candidate',
  parties: 'party',
  measures: 'measure',
} as const;

const entries = (strapi: Core.Strapi, name: string) => strapi.documents(`plugin::policy-gate.${name}` as never);

const make = async (strapi: Core.Strapi, name: string, data: object): Promise<string> =>
  ((await entries(strapi, name).create({ data } as never)) as { documentId: string }).documentId;

export interface CityRegisters {
  /** Document ids by name. */
  readonly departments: ReadonlyMap<string, string>;
  readonly outlets: ReadonlyMap<string, string>;
}

/** Fills the registers: departments with their people, outlets, agenda, political entries, domains, marks. */
export const seedRegisters = async (
  strapi: Core.Strapi,
  people: ReadonlyMap<string, number>,
): Promise<CityRegisters> => {
  const city = read<City>('city.json');
  const registers = read<Registers>('registers.json');
  const departments = new Map<string, string>();
  for (const { name, fallback = false, people: members } of city.departments) {
    const id = await make(strapi, 'department', { name, fallback });
    departments.set(name, id);
    const placed = Object.entries(members).flatMap(([role, emails]) =>
      emails.map((email) => ({ person: people.get(email), role, awayFrom: null, awayTo: null })),
    );
    await strapi.plugin('policy-gate').service('departments').setPeople(id, placed);
  }
  const outlets = new Map<string, string>();
  for (const { department, ...outlet } of city.outlets) {
    outlets.set(outlet.name, await make(strapi, 'outlet', { ...outlet, department: departments.get(department) }));
  }
  for (const domain of registers.cityDomains) await make(strapi, 'city-domain', { domain });
  for (const { id, ...item } of registers.agenda) await make(strapi, 'agenda-item', { itemId: id, ...item });
  for (const [list, kind] of Object.entries(KINDS)) {
    for (const value of registers.political[list as keyof typeof KINDS])
      await make(strapi, 'political-entry', { kind, value });
  }
  for (const { file, ...mark } of registers.marks) {
    await make(strapi, 'mark', { ...mark, drawings: [await upload(strapi, file, mark.name)] });
  }
  return { departments, outlets };
};
