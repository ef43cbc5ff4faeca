import { explicitAddress } from '../lexicons/sexual-phrases';
import { findingAt } from '../phrase-rule';
import type { Rule } from '../rule';

const message = {
  en: 'Leads to an account or page whose name says it is explicit.',
  es: 'Lleva a una cuenta o página cuyo nombre dice que es explícita.',
};

/** The name of a page: a handle, or the host and the first step of an address. */
const nameOf = (address: string): string =>
  address
    .replace(/^[a-z]+:\/\//, '')
    .split('/')
    .slice(0, 2)
    .join('/');

/** Handles and addresses that name what they show, written out or behind a link. */
export const explicitAddresses: Rule = {
  id: 'sexual/address',
  clause: 'sexual',
  check: ({ post, analyses }) => {
    const rule = { id: 'sexual/address', clause: 'sexual' as const, message };
    return analyses.flatMap((analysis, run) =>
      analysis.tokens.flatMap((token, index) => {
        const written = token.kind === 'handle' || token.kind === 'url' || token.kind === 'hashtag' ? token.text : '';
        const behind = post.links
          .filter(
            (link) =>
              link.run === run && link.kind === 'href' && link.at <= token.start && token.end <= link.at + link.length,
          )
          .map((link) => link.url.toLowerCase());
        if (![written, ...behind].some((address) => explicitAddress.test(nameOf(address)))) return [];
        return [findingAt(rule, 'block', analysis, { first: index, last: index + 1 })];
      }),
    );
  },
};
