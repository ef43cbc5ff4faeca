import type { Localized } from '../policy';
import type { Post } from '../post';
import type { Hit } from './hits';
import type { PreparedRegisters } from './registers';
import { NETWORKS, saysCampaign, SHORTENERS, TELLING_SHORT, UNTELLABLE } from './sites';
import { keyOf, skeletonOf, type Skeleton } from './skeleton';
import { targetsOf, type Address } from './urls';

export type LinkVerdict =
  | { readonly kind: 'political'; readonly why: 'register' | 'name' }
  | { readonly kind: 'untellable'; readonly why: 'short' | 'page' | 'number' | 'name' };

const MESSAGES: Readonly<Record<string, Localized>> = {
  register: {
    en: 'This leads to a political site or account of the register. Link to the elections office or a government site instead.',
    es: 'Esto lleva a un sitio o cuenta política del registro. Enlace a la oficina de elecciones o a un sitio de gobierno.',
  },
  name: {
    en: 'The name of this site or account says that it campaigns. City outlets do not link to, follow or like such pages.',
    es: 'El nombre de este sitio o cuenta dice que hace campaña. Las cuentas de la ciudad no enlazan, siguen ni aprueban esas páginas.',
  },
  short: {
    en: 'Nobody can see where this short link leads. Give the full address.',
    es: 'Nadie puede ver a dónde lleva este enlace corto. Ponga la dirección completa.',
  },
  page: {
    en: 'A page of links or petitions can change after approval. Link to the page that is meant.',
    es: 'Una página de enlaces o peticiones puede cambiar después de aprobada. Enlace a la página correspondiente.',
  },
  number: {
    en: 'This address does not say whose site it is. Use the name of the site.',
    es: 'Esta dirección no dice de quién es el sitio. Use el nombre del sitio.',
  },
};

/** Keys shorter than this are compared as written: too many honest names are one stroke apart. */
const SAFE_KEY = 9;
const SAFE_ACCOUNT_KEY = 7;

/** Sites of governments: never political, whatever their name says. */
export const isGovernment = (host: string, cityHosts: readonly string[]): boolean =>
  /(?:^|\.)(?:gov|mil|gob|govt|gub|gouv)(?:\.[a-z]{2})?$/.test(host) ||
  /\.(?:state|co|ci|county|city|lib|cc|k12)\.[a-z.-]*us$|\.[a-z]{2}\.us$/.test(host) ||
  cityHosts.some((city) => host === city || host.endsWith(`.${city}`));

/** Whether a name is an account of the register (or a well-known one); `loose` allows look-alike spelling. */
export const isPoliticalAccount = (name: string, registers: PreparedRegisters, ownOnly = false): boolean => {
  const skeleton = skeletonOf(name).text;
  const key = keyOf(name);
  const account = registers.accounts.get(key);
  if (account === undefined || (ownOnly && !account.own)) return false;
  return account.name === skeleton || key.length >= SAFE_ACCOUNT_KEY;
};

const registered = (address: Address, registers: PreparedRegisters): boolean => {
  const labels = address.host.split('.');
  for (let first = 0; first < labels.length - 1; first += 1) {
    const host = labels.slice(first).join('.');
    const key = keyOf(host);
    for (const entry of registers.sites.get(key) ?? []) {
      if (entry.host !== host && key.length < SAFE_KEY) continue;
      if (entry.path === '') return true;
      const path = address.path.toLowerCase();
      if (path === entry.path || (path.startsWith(entry.path) && /[/?#]/.test(path.charAt(entry.path.length))))
        return true;
    }
  }
  return false;
};

const segments = (address: Address): readonly string[] =>
  address.path
    .split(/[/?&#=]+/)
    .slice(0, 12)
    .map((part) => part.replace(/^[@$~]/, ''))
    .filter((part) => part.length >= 2 && part.length <= 64);

const judgeAddress = (address: Address, registers: PreparedRegisters): LinkVerdict | undefined => {
  if (registered(address, registers)) return { kind: 'political', why: 'register' };
  if (isGovernment(address.host, registers.cityHosts)) return undefined;
  const labels = address.host.split('.');
  const site = labels.slice(-2).join('.');
  const names = labels.slice(0, -1);
  const onNetwork = NETWORKS.has(site) || NETWORKS.has(address.host);
  const accounts = onNetwork ? [...segments(address), ...(labels.length > 2 ? names.slice(0, -1) : [])] : [];
  if (
    accounts.some(
      (name) =>
        isPoliticalAccount(name, registers) ||
        registers.labels.has(keyOf(name)) ||
        registers.names.wholeKeys.has(keyOf(name)),
    )
  ) {
    return { kind: 'political', why: 'register' };
  }
  if (names.some((name) => registers.labels.has(keyOf(name)) || registers.names.wholeKeys.has(keyOf(name))))
    return { kind: 'political', why: 'name' };
  const said = [...names, ...accounts].map(saysCampaign);
  if (said.includes('block')) return { kind: 'political', why: 'name' };
  if (said.includes('flag')) return { kind: 'untellable', why: 'name' };
  const opening = `${address.host}/${address.path.split('/')[0] ?? ''}`;
  if (TELLING_SHORT.has(address.host) || TELLING_SHORT.has(opening)) return undefined;
  if (SHORTENERS.has(address.host) || SHORTENERS.has(site))
    return address.path === '' ? undefined : { kind: 'untellable', why: 'short' };
  if (UNTELLABLE.has(address.host) || UNTELLABLE.has(site)) return { kind: 'untellable', why: 'page' };
  if (/^[\d.]+$|^\[/.test(address.host)) return { kind: 'untellable', why: 'number' };
  return undefined;
};

/** What a link leads to, redirects and carried addresses included: the gravest of its targets. */
export const judgeLink = (url: string, registers: PreparedRegisters): LinkVerdict | undefined => {
  const verdicts = targetsOf(url).map((address) => judgeAddress(address, registers));
  return verdicts.find((verdict) => verdict?.kind === 'political') ?? verdicts.find((verdict) => verdict !== undefined);
};

const hitOf = (run: number, start: number, end: number, verdict: LinkVerdict): Hit => ({
  run,
  start,
  end,
  severity: verdict.kind === 'political' ? 'block' : 'flag',
  rule: verdict.kind === 'political' ? 'political-link/site' : 'political-link/untellable',
  message: MESSAGES[verdict.why] ?? { en: '', es: '' },
});

const DOT = String.raw`(?:\s?\.\s?|\s?[\[({<]\s?(?:\.|dot|punto|point)\s?[\])}>]\s?|\s(?:dot|punto)\s)`;
const WRITTEN_HOST = new RegExp(
  String.raw`[a-z0-9$][a-z0-9$_-]{0,62}(?:${DOT}[a-z0-9$_-]{1,63}){1,8}(?:\/[^\s)\]"'<>]{0,200})?`,
  'g',
);
const DOTS = new RegExp(DOT, 'g');
/** Letters set apart one by one. */
const SPACED_OUT = /(?:(?<!\S)@?\S\s){5,}\S(?!\S)/g;
const BARE_NAME = /(?<![a-z0-9@#_./-])[a-z0-9$_]{8,40}(?![a-z0-9@_]|\.[a-z0-9])/g;

const rangeOf = (skeleton: Skeleton, from: number, to: number): readonly [number, number] => [
  skeleton.at[from] ?? 0,
  skeleton.end[to - 1] ?? 0,
];

interface Found {
  readonly start: number;
  readonly end: number;
  readonly verdict: LinkVerdict;
}

/** Hosts written out, also defanged, spelled or with strange letters: only those that the registers know. */
const writtenHosts = (skeleton: Skeleton, registers: PreparedRegisters): readonly Found[] => {
  const found: Found[] = [];
  for (const match of skeleton.text.matchAll(WRITTEN_HOST)) {
    const slash = match[0].indexOf('/');
    const chain = slash < 0 ? match[0] : match[0].slice(0, slash);
    const path = slash < 0 ? '' : match[0].slice(slash);
    const cuts: { label: string; from: number; to: number }[] = [];
    let from = 0;
    for (const dot of [...chain.matchAll(DOTS), undefined]) {
      const to = dot?.index ?? chain.length;
      cuts.push({ label: chain.slice(from, to), from, to });
      from = to + (dot?.[0].length ?? 0);
    }
    search: for (let first = 0; first < cuts.length - 1; first += 1) {
      for (let last = cuts.length; last >= first + 2; last -= 1) {
        const window = cuts.slice(first, last);
        const host = window.map((cut) => cut.label).join('.');
        const address: Address = { host, path: last === cuts.length ? path.slice(1) : '' };
        if (!registered(address, registers)) continue;
        const to = last === cuts.length ? match[0].length : (window.at(-1)?.to ?? 0);
        const [start, end] = rangeOf(skeleton, match.index + (window[0]?.from ?? 0), match.index + to);
        found.push({ start, end, verdict: { kind: 'political', why: 'register' } });
        break search;
      }
    }
    const words = /(?:[a-z0-9$-]+ ){1,5}$/.exec(skeleton.text.slice(Math.max(0, match.index - 60), match.index));
    if (words === null) continue;
    const before = words[0].split(' ').slice(0, -1);
    for (let take = 1; take <= before.length; take += 1) {
      const taken = before.slice(-take);
      const host = `${taken.join('')}${cuts[0]?.label ?? ''}.${cuts[1]?.label ?? ''}`;
      if (host.length < 14 || !registered({ host, path: '' }, registers)) continue;
      const [start, end] = rangeOf(
        skeleton,
        match.index - taken.join(' ').length - 1,
        match.index + (cuts[1]?.to ?? 0),
      );
      found.push({ start, end, verdict: { kind: 'political', why: 'register' } });
    }
  }
  return found;
};

/** Names set apart letter by letter: `v a l u e s p a c . t e s t`, `@A l a z a n D e m s`. */
const spacedOut = (skeleton: Skeleton, registers: PreparedRegisters): readonly Found[] => {
  const found: Found[] = [];
  for (const match of skeleton.text.matchAll(SPACED_OUT)) {
    const places: number[] = [];
    let letters = '';
    for (let i = 0; i < match[0].length && letters.length < 80; i += 1) {
      if (/\s/.test(match[0].charAt(i))) continue;
      letters += match[0].charAt(i);
      places.push(match.index + i);
    }
    search: for (let from = 0; from < Math.min(letters.length, 6); from += 1) {
      for (let to = letters.length; to >= from + 6; to -= 1) {
        const name = letters.slice(from, to);
        const known = name.includes('.')
          ? registered({ host: name, path: '' }, registers)
          : isPoliticalAccount(name.replace(/^@/, ''), registers, true);
        if (!known) continue;
        const [start, end] = rangeOf(skeleton, places[from] ?? 0, (places[to - 1] ?? 0) + 1);
        found.push({ start, end, verdict: { kind: 'political', why: 'register' } });
        break search;
      }
    }
  }
  return found;
};

/** Register names without ending or `@`, where they are no ordinary word. */
const bareNames = (skeleton: Skeleton, registers: PreparedRegisters): readonly Found[] => {
  const found: Found[] = [];
  for (const match of skeleton.text.matchAll(BARE_NAME)) {
    if (!registers.labels.has(keyOf(match[0])) && !isPoliticalAccount(match[0], registers, true)) continue;
    const [start, end] = rangeOf(skeleton, match.index, match.index + match[0].length);
    found.push({ start, end, verdict: { kind: 'political', why: 'register' } });
  }
  return found;
};

/** Every political or untellable link of a post, in markup, in words, or disguised. */
export const linkHits = (post: Post, skeletons: readonly Skeleton[], registers: PreparedRegisters): readonly Hit[] => {
  const hits: Hit[] = [];
  for (const link of post.links) {
    const verdict = judgeLink(link.url, registers);
    if (verdict !== undefined) hits.push(hitOf(link.run, link.at, link.at + link.length, verdict));
  }
  skeletons.forEach((skeleton, run) => {
    for (const find of [writtenHosts, spacedOut, bareNames]) {
      for (const found of find(skeleton, registers)) hits.push(hitOf(run, found.start, found.end, found.verdict));
    }
  });
  return hits;
};
