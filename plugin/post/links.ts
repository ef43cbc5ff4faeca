import LinkifyIt from 'linkify-it';

import type { PendingLink } from './run-builder';

/**
 * Top-level domains under which a bare host in a text counts as a link, beside the two-letter and classic ones that
 * linkify-it knows: those in common use, and the reserved ones of RFC 2606.
 */
const TOP_LEVEL = (
  'example test app art blog bio church click cloud club community dev digital email events foundation fund fyi game gop ' +
  'group guru help info ink international jobs live link love mobi network news ngo online ong page party pics plus press ' +
  'pub republican democrat report rip run sale school site social space store shop studio support team tech tips today ' +
  'tools top tours town tube video vote voto voting watch website wiki win work works world xyz zone'
).split(' ');

const linkify = new LinkifyIt({}, { fuzzyLink: true, fuzzyEmail: false, fuzzyIP: false });
linkify.tlds(TOP_LEVEL, true);
linkify.add('mailto:', null).add('ftp:', null).add('//', null);

/** Addresses written out in a text. */
export const linksInText = (text: string): readonly PendingLink[] => {
  if (!text.includes('.')) return [];
  return (linkify.match(text) ?? []).map((match) => ({
    at: match.index,
    length: match.lastIndex - match.index,
    url: match.url,
    kind: 'text' as const,
  }));
};
