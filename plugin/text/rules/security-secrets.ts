import type { Finding } from '../../policy';
import '../lexicons/leak-common';
import '../lexicons/secrets';
import type { Analysis } from '../analysis';
import { findPattern } from '../find';
import { boundsOf, leakAt, near, sentenceAt, sentencesWith } from '../leak';
import { pattern } from '../phrase-rule';
import type { Rule } from '../rule';
import type { Match } from '../matcher';
import type { SecretValue } from '../secret-values';
import { findSecretValues } from '../secret-values';

const PASSWORD = pattern('@password-word');
const MACHINE_KEY = pattern('@machine-key');
const CODE = pattern('@code-word');
const PRESS = pattern('@code-press');
const LOCKED = pattern('@locked-thing');
const PASSWORD_ADVICE = [pattern('@password-advice'), pattern('@public-code'), pattern('@leak-warning')];
const PUBLIC_CODE = [pattern('@public-code'), pattern('@leak-warning')];
const KEYS_NAMED = pattern(
  'then_pound|then_star|then_hash|and_then_the_pound|pound_key|the_pound|star_key|hash_key|tecla_gato|el_gato|y_gato|luego_gato|asterisco|the_override|master_code|el_maestro|la_maestra|host_key|host_pin|host_code|participant_pin|moderator_code',
);
const STRONG_CODE = [
  pattern(
    '(door|gate|entry|alarm|panel|access|lock|lockbox|safe|vault|keypad|security|override|disarm|bypass|host|moderator|master|duress|factory|maintenance|staff|employee|voicemail|copier|printer|garage|shed|yard|elevator|evidence|pharmacy|narcotics|radio) (code|codes|pin|combo|combination|key)',
  ),
  pattern(
    '(codigo|clave|combinacion|combination|nip|pin|numero) <1> (de_la|del|de_el|de|para_la|para_el|maestro|maestra) <1> (puerta|porton|alarma|candado|caja_fuerte|boveda|bodega|entrada|acceso|reja|teclado|panel|caseta|cuarto|cerradura|chapa|archivo|patio|taller|almacen|elevador|estacion)',
  ),
  pattern('(host|moderator) (key|pin|code)'),
];
/** What surely is locked. */
const LOCKED_SURELY = pattern(
  'alarm|alarms|keypad|padlock|lockbox|panel|gate|safe|vault|deadbolt|alarma|candado|teclado|porton|caja_fuerte|cerradura',
);
const OPENS = [
  pattern(
    '@locked-thing <5> (is|es|opens_with|opens_to|opens_on|unlocks_with|takes|wants|abre_con|se_abre_con|se_abre_marcando|abre_marcando|quiere|pide|set_to|code|combo|combination|pin|clave|codigo) <1> @num|@date',
  ),
];

/** A word given as the password in quotation marks or in bold. */
const QUOTED =
  /^\s*(?:is|es|:|=|será|sigue siendo)\s*(?:still|now|todavía|the word|la palabra|siempre)?\s*["“«'‘`]([^"”»'’`\s]{3,30})["”»'’`]/iu;

/** A digit, or a digit in words: without one there is no code. */
const MAY_HOLD_CODE =
  /\p{Nd}|\b(?:zero|oh|one|two|three|four|five|six|seven|eight|nine|double|triple|cero|uno|dos|tres|cuatro|cinco|seis|siete|ocho|nueve)[\s,.–—-]/iu;

/** How far behind a password word its value may stand, in UTF-16 units. */
const REACH = 90;

const rule = {
  id: 'security/secret',
  clause: 'security' as const,
  message: {
    en: 'This gives out a password, code or combination.',
    es: 'Esto da una contraseña, clave o combinación.',
  },
};

/** Where the words for a code stand, by sentence, in order of the text. */
type CodeWords = ReadonlyMap<number, readonly { readonly from: number; readonly to: number }[]>;

const codeWordsOf = (analysis: Analysis, matches: readonly Match[]): CodeWords => {
  const found = new Map<number, { from: number; to: number }[]>();
  for (const match of matches) {
    const place = { from: analysis.tokens[match.first]?.start ?? 0, to: analysis.tokens[match.last - 1]?.end ?? 0 };
    const list = found.get(match.sentence);
    if (list === undefined) found.set(match.sentence, [place]);
    else list.push(place);
  }
  for (const list of found.values()) list.sort((a, b) => a.from - b.from);
  return found;
};

/** UTF-16 units between a value and the nearest words for a code in its sentence; words behind it count double. */
const closeness = (words: CodeWords, sentence: number, value: SecretValue): number => {
  const list = words.get(sentence) ?? [];
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle]?.from ?? 0) < value.start) low = middle + 1;
    else high = middle;
  }
  let least = Number.POSITIVE_INFINITY;
  for (const { from, to } of list.slice(Math.max(0, low - 4), low + 2)) {
    const apart = value.start >= to ? value.start - to : value.end <= from ? 2 * (from - value.end) : 0;
    least = Math.min(least, apart);
  }
  return least;
};

const inAnalysis = (analysis: Analysis): readonly Finding[] => {
  const findings: Finding[] = [];
  const advice = sentencesWith(analysis, PASSWORD_ADVICE);
  const taken = new Set<number>();
  const { text } = analysis.run;
  const report = (start: number, end: number, secret: { readonly start: number; readonly end: number }): void => {
    if (taken.has(secret.start)) return;
    taken.add(secret.start);
    findings.push(leakAt(rule, 'block', analysis, Math.min(start, secret.start), Math.max(end, secret.end), [secret]));
  };
  for (const match of findPattern(analysis, PASSWORD)) {
    if (near(advice, match.sentence, 0)) continue;
    const first = analysis.tokens[match.first];
    const last = analysis.tokens[match.last - 1];
    if (first === undefined || last === undefined) continue;
    const quoted = QUOTED.exec(text.slice(last.end, last.end + REACH));
    if (quoted?.[1] !== undefined) {
      const from = last.end + quoted[0].lastIndexOf(quoted[1]);
      report(first.start, last.end, { start: from, end: from + quoted[1].length });
      continue;
    }
    const before = findSecretValues(
      text,
      Math.max(boundsOf(analysis, match.sentence).start, first.start - 40),
      first.start,
    ).findLast((value) => value.kind === 'mixed');
    if (
      before !== undefined &&
      /^\s*["”'’*`]*\s*(?:as|is|for|es|como|para)\s/iu.test(text.slice(before.end, first.start))
    )
      report(before.start, last.end, before);
    for (const value of findSecretValues(text, last.end, Math.min(text.length, last.end + REACH))) {
      const sentence = sentenceAt(analysis, value.start);
      if (sentence > match.sentence + 1 || near(advice, sentence, 0)) break;
      if (value.kind === 'digits' || value.kind === 'keys') continue;
      report(first.start, last.end, value);
      break;
    }
  }
  for (const match of findPattern(analysis, MACHINE_KEY)) {
    const last = analysis.tokens[match.last - 1];
    if (last === undefined || near(advice, match.sentence, 0)) continue;
    for (const value of findSecretValues(text, last.end, Math.min(text.length, last.end + 40))) {
      if (value.kind === 'mixed' && value.end - value.start >= 12 && /\d/u.test(text.slice(value.start, value.end)))
        report(last.start, last.end, value);
    }
  }
  const open = sentencesWith(analysis, PUBLIC_CODE);
  const strong = sentencesWith(analysis, STRONG_CODE);
  const named = sentencesWith(analysis, [KEYS_NAMED]);
  const opens = sentencesWith(analysis, OPENS);
  const locked = sentencesWith(analysis, [LOCKED]);
  const surely = sentencesWith(analysis, [LOCKED_SURELY]);
  const ends = [...findPattern(analysis, CODE), ...findPattern(analysis, PRESS)];
  const words = codeWordsOf(analysis, ends);
  const codes = new Set(words.keys());
  for (const sentence of new Set([...codes, ...named, ...strong, ...opens, ...locked])) {
    if (near(open, sentence, 0) && !strong.has(sentence)) continue;
    const { start, end } = boundsOf(analysis, sentence);
    if (!MAY_HOLD_CODE.test(text.slice(start, end))) continue;
    for (const value of findSecretValues(text, start, Math.min(text.length, end + 1))) {
      if (value.kind === 'mixed' || value.kind === 'words') continue;
      const signs = text.slice(value.start, value.end);
      const spelled =
        value.kind === 'keys' && (/^[*#]?\d(?:[- ]\d){3,}/u.test(signs) || /[*#]/u.test(signs) || /\p{L}/u.test(signs));
      const apart = closeness(words, sentence, value);
      const close = apart < 45;
      const isYear = apart > 8 && value.kind === 'digits' && /^(?:19|20)\d\d$/u.test(signs);
      const isSecret = spelled
        ? named.has(sentence) ||
          strong.has(sentence) ||
          (close && /\d-\d-\d-\d/u.test(signs)) ||
          (locked.has(sentence) && /\d{3,}[#*]|[*#]\d{3,}/u.test(signs)) ||
          (near(locked, sentence, 1) && (close || opens.has(sentence) || /^[*#]?\d(?:-\d){3,}/u.test(signs)))
        : (strong.has(sentence) && (close || named.has(sentence))) ||
          (locked.has(sentence) && (opens.has(sentence) || (close && !isYear))) ||
          (near(surely, sentence, 1) && close && !isYear);
      if (isSecret) report(value.start, value.end, value);
    }
  }
  return findings;
};

const secret: Rule = {
  id: rule.id,
  clause: rule.clause,
  patterns: [
    PASSWORD,
    MACHINE_KEY,
    CODE,
    PRESS,
    LOCKED,
    LOCKED_SURELY,
    KEYS_NAMED,
    ...PASSWORD_ADVICE,
    ...PUBLIC_CODE,
    ...STRONG_CODE,
    ...OPENS,
  ],
  check: (input) => input.analyses.flatMap(inAnalysis),
};

export const rules: readonly Rule[] = [secret];
