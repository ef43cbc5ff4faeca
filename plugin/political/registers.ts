import type { AgendaItem, Registers } from '../policy';
import { indexAgenda, type AgendaIndex } from './agenda';
import { indexNames, type NameIndex } from './names';
import { addressOf } from './urls';
import { keyOf, skeletonOf } from './skeleton';
import { POLITICAL_ACCOUNTS, POLITICAL_SITES } from './sites';

/** A political site as compared: the key of its host, and its path where only that path is political. */
export interface SiteEntry {
  readonly host: string;
  readonly path: string;
}

/** The registers compiled for judging: build once per version of the registers, use for every post. */
export interface PreparedRegisters {
  readonly registers: Registers;
  /** Entries by the key of their host. */
  readonly sites: ReadonlyMap<string, readonly SiteEntry[]>;
  /** Keys of first labels long enough to be known without their ending. */
  readonly labels: ReadonlySet<string>;
  /** Names of accounts by their key; `own` ones are of the city's register and known even without `@`. */
  readonly accounts: ReadonlyMap<string, { readonly name: string; readonly own: boolean }>;
  readonly cityHosts: readonly string[];
  readonly names: NameIndex;
  readonly agenda: AgendaIndex;
}

/** A label this long is no ordinary word, so it is known also without its ending. */
const TELLING_LABEL = 10;

/** Compiles the registers. Entries that cannot be read are left out; nothing throws. */
export const prepareRegisters = (registers: Registers): PreparedRegisters => {
  const sites = new Map<string, SiteEntry[]>();
  const labels = new Set<string>();
  const addSite = (domain: string): string | undefined => {
    const address = addressOf(domain);
    if (address === undefined) return undefined;
    const key = keyOf(address.host);
    const entries = sites.get(key) ?? [];
    entries.push({ host: address.host, path: address.path.toLowerCase().replace(/\/+$/, '') });
    sites.set(key, entries);
    return address.host;
  };
  POLITICAL_SITES.forEach(addSite);
  for (const domain of registers.political.domains) {
    const host = addSite(domain);
    const label = host?.split('.').at(-2) ?? '';
    const path = addressOf(domain)?.path ?? '';
    if (path === '' && label.length >= TELLING_LABEL) labels.add(keyOf(label));
  }
  const accounts = new Map<string, { name: string; own: boolean }>();
  const addAccount = (handle: string, own: boolean): void => {
    const name = skeletonOf(handle).text.trim().replace(/^@/, '');
    if (name !== '') accounts.set(keyOf(name), { name, own });
  };
  for (const handle of POLITICAL_ACCOUNTS) addAccount(handle, false);
  for (const handle of registers.political.handles) addAccount(handle, true);
  return {
    registers,
    sites,
    labels,
    accounts,
    cityHosts: registers.cityDomains.map((domain) => domain.toLowerCase()),
    names: indexNames(registers.political),
    agenda: indexAgenda(registers.agenda),
  };
};

/** The items still to be decided. */
export const pendingItems = (registers: Registers): readonly AgendaItem[] =>
  registers.agenda.filter((item) => item.status === 'pending');
