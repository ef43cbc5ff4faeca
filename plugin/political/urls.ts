/** A web address taken apart as far as the registers need it. All lower case but `path`. */
export interface Address {
  readonly host: string;
  /** Path and query without the leading slash, as written; empty where there is none. */
  readonly path: string;
}

const HOST = /^(?:[a-z0-9_-]+\.)+[a-z0-9-]{2,}$|^\d{1,3}(?:\.\d{1,3}){3}$|^\[[0-9a-f:.]+\]$/;

/** Reads `https://host/path`, `//host/path`, `host/path` and `mailto:who@host`; undefined where it has no host. */
export const addressOf = (url: string): Address | undefined => {
  const bare = url.trim().replace(/^(?:mailto:[^@?]*@|[a-z][a-z0-9+.-]*:\/*|\/\/)/i, '');
  const cut = bare.search(/[/?#]/);
  const authority = (cut < 0 ? bare : bare.slice(0, cut))
    .replace(/^[^@]*@/, '')
    .replace(/:\d*$/, '')
    .replace(/\.+$/, '');
  const host = authority.toLowerCase().replace(/^(?:www\d?|m|mobile|amp)\.(?=[^.]+\.)/, '');
  if (!HOST.test(host)) return undefined;
  return { host, path: cut < 0 ? '' : bare.slice(cut).replace(/^\/+/, '') };
};

const decode = (text: string): string => {
  try {
    return decodeURIComponent(text.replace(/\+/g, ' '));
  } catch {
    return text;
  }
};

const INNER = /https?:\/{1,2}[^\s"'<>]+/gi;
const PARAMETER = /[?&#;]([a-z_-]{1,20})=([^&#;\s]+)/gi;
const CARRIES_TARGET =
  /^(?:u|url|q|to|target|dest|destination|redirect|redirect_?ur[il]|redir|goto|go|link|href|next|r|out|continue|return|return_?to|location|site|uri|l|d|p)$/i;
/** No honest link is nested deeper. */
const DEPTH = 3;

/**
 * The addresses a link leads to: itself, and what its parameters or path carry on to (`?u=`, `?url=`, archives,
 * mail scanners, translation hosts), at most three deep.
 */
export const targetsOf = (url: string, depth = DEPTH): readonly Address[] => {
  const own = addressOf(url);
  if (own === undefined) return [];
  const found: Address[] = [own];
  const translated = /^([a-z0-9-]+)\.(?:translate\.goog|cdn\.ampproject\.org)$/.exec(own.host)?.[1];
  if (translated !== undefined)
    found.push({
      host: translated
        .replace(/--/g, '\u0000')
        .replace(/-/g, '.')
        .replace(/\u0000/g, '-'),
      path: own.path,
    });
  if (depth === 0 || own.path === '' || own.path.length > 4000) return found;
  const carried = new Set<string>();
  for (const match of decode(decode(own.path)).matchAll(INNER)) carried.add(match[0]);
  for (const match of `?${own.path}`.matchAll(PARAMETER))
    if (CARRIES_TARGET.test(match[1] ?? '')) carried.add(decode(decode(match[2] ?? '')));
  for (const match of own.path.matchAll(/(?:^|\/)((?:[a-z0-9-]+\.)+[a-z]{2,})(?=\/|$)/gi)) carried.add(match[1] ?? '');
  for (const target of [...carried].slice(0, 8)) found.push(...targetsOf(target, depth - 1));
  return found;
};
