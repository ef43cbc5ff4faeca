import type { Finding } from '../../policy';
import '../lexicons/leak-common';
import type { Analysis } from '../analysis';
import { leakAt, near, numbersOf, sentenceAt, sentencesWith } from '../leak';
import type { FoundNumber, NumberKind } from '../numbers';
import { pattern } from '../phrase-rule';
import type { Rule } from '../rule';
import { originalRange, visible } from '../visible';

const rule = {
  id: 'confidential/number',
  clause: 'confidential' as const,
  message: {
    en: 'This number identifies a person or an account.',
    es: 'Este número identifica a una persona o una cuenta.',
  },
};

const SAMPLE = pattern(
  'such_as|for_example|example|sample|looks_like|look_like|ours_read|like_0000|formatted|format|por_ejemplo|ejemplo|como_este|muestra|ficticio|parcel|parcela|lot|lote|serial|serials|tracking|rastreo|model|modelo|part_number|old_cards|library_card|cart|crate|plat|permit|permiso|ein|employer_number|isbn',
);
const WARNING = pattern('@leak-warning');

/** Words that say which number follows. */
const MEANING: Readonly<Partial<Record<NumberKind, ReturnType<typeof pattern>>>> = {
  card: pattern(
    'visa|mastercard|master_card|amex|american_express|discover|card|cards|debit|credit|p_card|exp|expires|cvv|tarjeta|tarjetas|debito|credito|vence|vencimiento',
  ),
  ssn: pattern('ssn|ssns|social|social_security|soc|itin|tin|seguro_social|numero_de_seguro|nss|seguro'),
  nine: pattern(
    'routing|aba|rtn|ssn|social_security|social|passport|ruta|numero_de_ruta|transito|seguro_social|pasaporte|bank|checking|banco',
  ),
  eleven: pattern('nss|imss|seguro_social|numero_de_seguro|afiliacion|issste'),
  rfc: pattern('rfc|contribuyente|sat'),
};

/** Numbers without a check digit, told by the word before them. */
const NAMED: readonly RegExp[] = [
  /(?<![\p{L}\d])(?:driver'?s?’?s? licen[sc]e|licen[sc]e(?: number| no\.?| #)?|(?:tx|texas) ?(?:dl|id)|dl ?#?|lic(?:encia)?(?: de (?:conducir|manejo|manejar|chofer|texas))?\.?|id card)\s*(?:number|no\.?|núm(?:ero)?\.?|#|is|es|:|,|tx|texas)*[\s:#,]{0,3}(?:tx|texas)?\s?([a-z]?\d{7,13})(?![\p{L}\d-])/giu,
  /(?<![\p{L}\d])(?:passport|pasaporte|green card|visa number|alien (?:number|registration)|a-number|matr[ií]cula consular)(?: number| no\.?| núm(?:ero)?\.?| #)?(?: (?:of|de|for|belonging to) [\p{L}.' -]{2,30})?\s*(?:is|es|:|,|#)?\s{0,2}((?:[a-z]{1,2}[\s-]?)?\d{6,10})(?![\p{L}\d])/giu,
  /(?<![\p{L}\d])(?:clabe|checking|savings|bank account|checking account|savings account|cuenta bancaria|cuenta de (?:banco|cheques|ahorros)|interbancaria)(?: number| no\.?| núm(?:ero)?\.?| #| interbancaria)?\s*(?:is|es|:|,|#|at \p{L}+)?\s{0,2}(\d(?:[ -]?\d){7,17})(?![\p{L}\d])/giu,
  /(?<![\p{L}\d])(?:medicare|medicaid|policy|member|póliza|poliza|curp|ine|clave de elector)(?: id| number| no\.?| núm(?:ero)?\.?| #)?\s*(?:is|es|:|,|#)?\s{0,2}(\d{8,12}|(?=[a-z\d-]{0,20}\d)[a-z\d]{4}-?[a-z\d]{3,4}-?[a-z\d]{4,10})(?![\p{L}\d])/giu,
];

const sentencesMeaning = (analysis: Analysis, kind: NumberKind): ReadonlySet<number> => {
  const words = MEANING[kind];
  return words === undefined ? new Set() : sentencesWith(analysis, [words]);
};

/** Whether a number of this kind is a leak where it stands: it checks, or the words around it say what it is. */
const isLeak = (number: FoundNumber, told: boolean): boolean => {
  switch (number.kind) {
    case 'iban':
    case 'curp':
      return true;
    case 'card':
    case 'rfc':
      return number.checked || told;
    case 'ssn':
      return told || (number.checked && /^\D*\d/u.test(number.value));
    case 'nine':
    case 'eleven':
      return told;
    case 'ip':
    case 'mac':
    case 'phone':
      return false;
  }
};

const inAnalysis = (analysis: Analysis): readonly Finding[] => {
  const { text } = analysis.run;
  if (!/\p{Nd}/u.test(text)) return [];
  const findings: Finding[] = [];
  const samples = sentencesWith(analysis, [SAMPLE]);
  const warned = sentencesWith(analysis, [WARNING]);
  const covered = new Uint8Array(text.length + 1);
  const report = (start: number, end: number, secret: { readonly start: number; readonly end: number }): void => {
    if (covered[secret.start] === 1 || covered[secret.end - 1] === 1) return;
    covered.fill(1, secret.start, secret.end);
    findings.push(leakAt(rule, 'block', analysis, start, end, [secret]));
  };
  const meant = new Map<NumberKind, ReadonlySet<number>>();
  for (const number of numbersOf(analysis)) {
    const sentence = sentenceAt(analysis, number.start);
    if (near(warned, sentence, 0)) continue;
    const words = meant.get(number.kind) ?? sentencesMeaning(analysis, number.kind);
    meant.set(number.kind, words);
    const told = near(words, sentence, 1);
    if (near(samples, sentence, 0) && !near(words, sentence, 0)) continue;
    if (isLeak(number, told)) report(number.start, number.end, number);
  }
  const clean = visible(text);
  if (!/\d{6}|\d[ -]\d/.test(clean.text)) return findings;
  for (const one of NAMED) {
    for (const match of clean.text.matchAll(one)) {
      const value = match[1] ?? '';
      const from = match.index + match[0].length - value.length;
      const secret = originalRange(clean, from, match.index + match[0].length);
      const sentence = sentenceAt(analysis, secret.start);
      if (near(warned, sentence, 0) || near(samples, sentence, 0)) continue;
      report(originalRange(clean, match.index, match.index + 1).start, secret.end, secret);
    }
  }
  return findings;
};

const numbers: Rule = {
  id: rule.id,
  clause: rule.clause,
  patterns: [SAMPLE, WARNING, ...Object.values(MEANING)],
  check: (input) => input.analyses.flatMap(inAnalysis),
};

export const rules: readonly Rule[] = [numbers];
