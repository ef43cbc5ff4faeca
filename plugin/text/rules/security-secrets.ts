import type { Finding } from '../../policy';
import '../lexicons/leak-common';
import '../lexicons/secrets';
import type { Analysis } from '../analysis';
import { findPattern } from '../find';
import { boundsOf, leakAt, near, sentenceAt, sentencesWith } from '../leak';
import { pattern } from '../phrase-rule';
import type { Rule } from '../rule';
import { findSecretValues } from '../secret-values';

const PASSWORD = pattern('@password-word');
const CODE = pattern('@code-word');
const LOCKED = pattern('@locked-thing');
const ADVICE = [pattern('@password-advice'), pattern('@leak-warning')];
const KEY_PRESS = pattern('then_pound|then_star|pound_key|the_pound|star_key|then_hash|pound|tecla_gato|gato|asterisco|override|master|maestro|maestra|host_key|host_pin|host_code');
const STRONG_CODE = pattern('(door|gate|entry|alarm|panel|access|lock|lockbox|safe|vault|keypad|security|override|disarm|bypass|host|master|duress|factory|maintenance|default|staff|employee|garage|shed) (code|codes|pin|combo|combination|key|number)');
const STRONG_CODE_ES = pattern('(codigo|clave|combinacion|nip|pin|numero) <1> (de_la|del|de|para_la|para_el|maestro|maestra) <1> (puerta|porton|alarma|candado|caja_fuerte|boveda|bodega|entrada|acceso|reja|teclado|panel|caseta|cuarto|cerradura|chapa)');

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

const inAnalysis = (analysis: Analysis): readonly Finding[] => {
  const findings: Finding[] = [];
  const advice = sentencesWith(analysis, ADVICE);
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
    for (const value of findSecretValues(text, last.end, Math.min(text.length, last.end + REACH))) {
      const sentence = sentenceAt(analysis, value.start);
      if (sentence > match.sentence + 1 || near(advice, sentence, 0)) break;
      if (value.kind === 'digits' || value.kind === 'keys') continue;
      report(first.start, last.end, value);
      break;
    }
  }
  const codes = sentencesWith(analysis, [CODE]);
  const locked = sentencesWith(analysis, [LOCKED]);
  const presses = sentencesWith(analysis, [KEY_PRESS]);
  const strong = sentencesWith(analysis, [STRONG_CODE, STRONG_CODE_ES]);
  for (const sentence of new Set([...codes, ...presses, ...strong, ...locked])) {
    if (near(advice, sentence, 0)) continue;
    const { start, end } = boundsOf(analysis, sentence);
    for (const value of findSecretValues(text, start, Math.min(text.length, end + 1))) {
      if (value.kind === 'mixed' || value.kind === 'words') continue;
      const hasCode = codes.has(sentence) || strong.has(sentence) || presses.has(sentence);
      const isSecret = value.kind === 'keys' ? (hasCode && near(locked, sentence, 1)) || presses.has(sentence) || strong.has(sentence) || (locked.has(sentence) && /^\d(?:-\d){3,}/u.test(text.slice(value.start, value.end))) : strong.has(sentence) || (codes.has(sentence) && locked.has(sentence));
      if (isSecret) report(value.start, value.end, value);
    }
  }
  return findings;
};

const secret: Rule = {
  id: rule.id,
  clause: rule.clause,
  patterns: [PASSWORD, CODE, LOCKED, KEY_PRESS, STRONG_CODE, STRONG_CODE_ES, ...ADVICE],
  check: (input) => input.analyses.flatMap(inAnalysis),
};

export const rules: readonly Rule[] = [secret];
