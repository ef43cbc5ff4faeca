import { accepted, refused } from '../result';
import type { Refusal, Result } from '../result';
import { isClauseId } from './clauses';
import { OUTLET_KINDS } from './outlets';
import type { CityTerm, ClauseSetting, Exception, Policy, SeverityChange } from './policy';
import { DEFAULT_POLICY } from './policy';
import type { AgendaItem, Registers } from './registers';
import { EMPTY_REGISTERS } from './registers';
import { SEVERITIES } from './severity';

/** Says where in the given data something is wrong, and what was expected there. */
export interface ParseRefusal extends Refusal {
  readonly code: 'data.invalid';
  readonly data: { readonly where: string; readonly expected: string };
}

type Parsed<Value> = Result<Value, ParseRefusal>;
type Members = Readonly<Record<string, unknown>>;

const DAY = /^\d{4}-\d{2}-\d{2}$/;

const wrong = (where: string, expected: string): { readonly ok: false; readonly refusal: ParseRefusal } =>
  refused<ParseRefusal>({ code: 'data.invalid', data: { where, expected } });

const isMembers = (value: unknown): value is Members =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const text = (value: unknown, where: string): Parsed<string> =>
  typeof value === 'string' && value.trim() !== '' ? accepted(value) : wrong(where, 'a text');

const day = (value: unknown, where: string): Parsed<string | undefined> => {
  if (value === undefined || value === null || value === '') return accepted(undefined);
  return typeof value === 'string' && DAY.test(value) ? accepted(value) : wrong(where, 'a day, YYYY-MM-DD');
};

const list = <Item>(
  value: unknown,
  where: string,
  one: (item: unknown, where: string) => Parsed<Item>,
): Parsed<readonly Item[]> => {
  if (value === undefined || value === null) return accepted([]);
  if (!Array.isArray(value)) return wrong(where, 'a list');
  const items: Item[] = [];
  for (const [index, item] of (value as unknown[]).entries()) {
    const parsed = one(item, `${where}.${index}`);
    if (!parsed.ok) return parsed;
    items.push(parsed.value);
  }
  return accepted(items);
};

const oneOf = <Name extends string>(names: readonly Name[], value: unknown, where: string): Parsed<Name> => {
  const known = names.find((name) => name === value);
  return known === undefined ? wrong(where, `one of ${names.join(', ')}`) : accepted(known);
};

const agendaItem = (value: unknown, where: string): Parsed<AgendaItem> => {
  if (!isMembers(value)) return wrong(where, 'an agenda item');
  const id = text(value['id'], `${where}.id`);
  if (!id.ok) return id;
  const title = text(value['title'], `${where}.title`);
  if (!title.ok) return title;
  const status = oneOf(['pending', 'decided'] as const, value['status'], `${where}.status`);
  if (!status.ok) return status;
  const hearing = day(value['hearing'], `${where}.hearing`);
  if (!hearing.ok) return hearing;
  const aliases = list(value['aliases'], `${where}.aliases`, text);
  if (!aliases.ok) return aliases;
  const summary = typeof value['summary'] === 'string' ? value['summary'] : '';
  return accepted({
    id: id.value,
    title: title.value,
    summary,
    status: status.value,
    aliases: aliases.value,
    ...(hearing.value === undefined ? {} : { hearing: hearing.value }),
  });
};

/** Registers as a file or an endpoint gives them; members that are absent are empty, unknown ones are ignored. */
export const parseRegisters = (value: unknown): Parsed<Registers> => {
  if (!isMembers(value)) return wrong('', 'an object with cityDomains, agenda and political');
  const cityDomains = list(value['cityDomains'], 'cityDomains', text);
  if (!cityDomains.ok) return cityDomains;
  const agenda = list(value['agenda'], 'agenda', agendaItem);
  if (!agenda.ok) return agenda;
  const given = value['political'] ?? {};
  if (!isMembers(given)) return wrong('political', 'an object of lists');
  const political: Record<keyof Registers['political'], readonly string[]> = { ...EMPTY_REGISTERS.political };
  for (const kind of ['domains', 'handles', 'candidates', 'parties', 'measures'] as const) {
    const entries = list(given[kind], `political.${kind}`, text);
    if (!entries.ok) return entries;
    political[kind] = entries.value;
  }
  return accepted({ cityDomains: cityDomains.value, agenda: agenda.value, political });
};

const change = (value: unknown, where: string): Parsed<SeverityChange> => {
  if (!isMembers(value)) return wrong(where, 'an object of severities');
  const changes: Record<string, string> = {};
  for (const [from, to] of Object.entries(value)) {
    const known = oneOf(SEVERITIES, from, where);
    if (!known.ok) return known;
    const target = oneOf([...SEVERITIES, 'off'] as const, to, `${where}.${from}`);
    if (!target.ok) return target;
    changes[from] = target.value;
  }
  return accepted(changes);
};

const clauseSetting = (value: unknown, where: string): Parsed<ClauseSetting> => {
  if (!isMembers(value)) return wrong(where, 'the settings of a clause');
  const given = value['severities'] ?? {};
  if (!isMembers(given)) return wrong(`${where}.severities`, 'severities by outlet');
  const severities: Record<string, SeverityChange> = {};
  for (const [outlet, changes] of Object.entries(given)) {
    const kind = oneOf(OUTLET_KINDS, outlet, `${where}.severities`);
    if (!kind.ok) return kind;
    const parsed = change(changes, `${where}.severities.${outlet}`);
    if (!parsed.ok) return parsed;
    severities[outlet] = parsed.value;
  }
  return accepted({ off: value['off'] === true, severities });
};

const cityTerm = (value: unknown, where: string): Parsed<CityTerm> => {
  if (!isMembers(value)) return wrong(where, 'a term');
  const id = text(value['id'], `${where}.id`);
  if (!id.ok) return id;
  if (!isClauseId(value['clause'])) return wrong(`${where}.clause`, 'the id of a clause');
  const severity = oneOf(SEVERITIES, value['severity'], `${where}.severity`);
  if (!severity.ok) return severity;
  const pattern = text(value['pattern'], `${where}.pattern`);
  if (!pattern.ok) return pattern;
  const reason = text(value['reason'], `${where}.reason`);
  if (!reason.ok) return reason;
  const examples = isMembers(value['examples']) ? value['examples'] : {};
  const found = list(examples['found'], `${where}.examples.found`, text);
  if (!found.ok) return found;
  const passed = list(examples['passed'], `${where}.examples.passed`, text);
  if (!passed.ok) return passed;
  return accepted({
    id: id.value,
    clause: value['clause'],
    severity: severity.value,
    pattern: pattern.value,
    reason: reason.value,
    examples: { found: found.value, passed: passed.value },
  });
};

const exception = (value: unknown, where: string): Parsed<Exception> => {
  if (!isMembers(value)) return wrong(where, 'an exception');
  const id = text(value['id'], `${where}.id`);
  if (!id.ok) return id;
  const phrase = text(value['phrase'], `${where}.phrase`);
  if (!phrase.ok) return phrase;
  const reason = text(value['reason'], `${where}.reason`);
  if (!reason.ok) return reason;
  const until = day(value['until'], `${where}.until`);
  if (!until.ok) return until;
  const { clause } = value;
  if (clause !== undefined && !isClauseId(clause)) return wrong(`${where}.clause`, 'the id of a clause');
  const outlet = value['outlet'] === undefined ? undefined : oneOf(OUTLET_KINDS, value['outlet'], `${where}.outlet`);
  if (outlet !== undefined && !outlet.ok) return outlet;
  return accepted({
    id: id.value,
    phrase: phrase.value,
    reason: reason.value,
    ...(until.value === undefined ? {} : { until: until.value }),
    ...(clause === undefined ? {} : { clause }),
    ...(outlet === undefined ? {} : { outlet: outlet.value }),
  });
};

/** A policy as a file or an endpoint gives it. Its patterns are checked where they are compiled, in the gate room. */
export const parsePolicy = (value: unknown): Parsed<Policy> => {
  if (!isMembers(value)) return wrong('', 'a policy');
  const version = value['version'] === undefined ? accepted(DEFAULT_POLICY.version) : text(value['version'], 'version');
  if (!version.ok) return version;
  const given = value['clauses'] ?? {};
  if (!isMembers(given)) return wrong('clauses', 'settings by clause');
  const clauses: Record<string, ClauseSetting> = {};
  for (const [id, setting] of Object.entries(given)) {
    if (!isClauseId(id)) return wrong(`clauses.${id}`, 'the id of a clause');
    const parsed = clauseSetting(setting, `clauses.${id}`);
    if (!parsed.ok) return parsed;
    clauses[id] = parsed.value;
  }
  const terms = list(value['terms'], 'terms', cityTerm);
  if (!terms.ok) return terms;
  const exceptions = list(value['exceptions'], 'exceptions', exception);
  if (!exceptions.ok) return exceptions;
  return accepted({ version: version.value, clauses, terms: terms.value, exceptions: exceptions.value });
};
