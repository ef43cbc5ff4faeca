import type { Analysis, Token, TokenRange } from './analysis';
import type { BuiltInClass } from './classes';
import { CURRENCY_WORDS, FREE_MAIL, MONTHS } from './lexicons/writing';
import { nameSpans } from './names';
import { personSpans } from './persons';

const hostOf = (email: string): string => email.slice(email.indexOf('@') + 1);

const isUnder = (host: string, domain: string): boolean => host === domain || host.endsWith(`.${domain}`);

/** The host of a link, or of an address written with its `@` alone (`@city.example`). */
const siteOf = (text: string): string => text.replace(/^(?:https?:\/\/(?:www\.)?|@)/, '').replace(/[/:?#].*$/, '');

/** Whether a token alone fills a built-in class. */
export const isMember = (name: BuiltInClass, token: Token, analysis: Analysis): boolean => {
  switch (name) {
    case 'any':
      return true;
    case 'num':
      return token.kind === 'number' || token.kind === 'money';
    case 'email':
      return token.kind === 'email';
    case 'freemail':
      return token.kind === 'email' && FREE_MAIL.has(hostOf(token.text));
    case 'cityemail':
      return (
        token.kind === 'email' &&
        analysis.cityDomains.some((domain) => isUnder(hostOf(token.text), domain.toLowerCase()))
      );
    case 'citydomain':
      return (
        (token.kind === 'url' || token.kind === 'handle') &&
        analysis.cityDomains.some((domain) => isUnder(siteOf(token.text), domain.toLowerCase()))
      );
    case 'name':
    case 'person':
      return false;
    case 'date':
    case 'emoji':
    case 'handle':
    case 'hashtag':
    case 'money':
    case 'phone':
    case 'time':
    case 'url':
      return token.kind === name;
  }
};

const moneySpans = (analysis: Analysis): readonly TokenRange[] => {
  const spans: TokenRange[] = [];
  analysis.tokens.forEach((token, index) => {
    const next = analysis.tokens[index + 1];
    if (
      next !== undefined &&
      next.sentence === token.sentence &&
      (token.kind === 'number' || token.kind === 'money') &&
      CURRENCY_WORDS.has(next.text)
    ) {
      spans.push({ first: index, last: index + 2 });
    }
  });
  return spans;
};

/** `March 3`, `March 3 2026`, `3 de marzo`, `3 de marzo de 2026`, `3 March`. */
const dateSpans = (analysis: Analysis): readonly TokenRange[] => {
  const spans: TokenRange[] = [];
  const { tokens } = analysis;
  tokens.forEach((token, index) => {
    if (!MONTHS.has(token.text)) return;
    const at = (place: number): Token | undefined =>
      tokens[place]?.sentence === token.sentence ? tokens[place] : undefined;
    const isDay = (place: number): boolean =>
      at(place)?.kind === 'number' && /^\d{1,2}(?:st|nd|rd|th|o|ro)?$/.test(at(place)?.text ?? '');
    const isYear = (place: number): boolean =>
      at(place)?.kind === 'number' && /^(?:19|20)\d\d$/.test(at(place)?.text ?? '');
    const joins = (place: number): boolean =>
      at(place)?.text === 'de' || at(place)?.text === 'del' || at(place)?.text === 'of';
    let first = index;
    let last = index + 1;
    if (isDay(index + 1)) last = index + 2;
    else if (isDay(index - 1)) first = index - 1;
    else if (joins(index - 1) && isDay(index - 2)) first = index - 2;
    else return;
    if (isYear(last)) last += 1;
    else if (joins(last) && isYear(last + 1)) last += 2;
    spans.push({ first, last });
  });
  return spans;
};

/** Built-in classes that cover several tokens. */
export const builtInSpans = (name: BuiltInClass, analysis: Analysis): readonly TokenRange[] => {
  if (name === 'name') return nameSpans(analysis);
  if (name === 'person') return personSpans(analysis);
  if (name === 'money') return moneySpans(analysis);
  if (name === 'date') return dateSpans(analysis);
  return [];
};
