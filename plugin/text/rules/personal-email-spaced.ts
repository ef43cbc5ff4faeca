import { MORE_FREE_MAIL } from '../lexicons/free-mail';
import '../lexicons/leak-common';
import type { Analysis } from '../analysis';
import { leakAt, near, sentenceAt, sentencesWith } from '../leak';
import { pattern } from '../phrase-rule';
import type { Finding } from '../../policy';
import type { Rule } from '../rule';

const WARNED = [
  pattern('@leak-warning'),
  pattern('recovery|password|contraseña|sign_in|log_in|workshop|taller|class|clase|free_account|cuenta_gratis'),
];

/** Free-mail services, their letters perhaps set apart. */
const HOST = [
  'gmail',
  'hotmail',
  'yahoo',
  'outlook',
  'icloud',
  'aol',
  'protonmail',
  'proton',
  'ymail',
  'live',
  'msn',
  'gmx',
  'zoho',
]
  .map((name) => [...name].join(' ?'))
  .join('|');
const AT = String.raw`(?: ?@ ?| ?[([{<] ?(?:at|arroba|@) ?[)\]}>] ?| (?:at|arroba) )`;
const DOT = String.raw`(?: ?\. ?| ?[([{<] ?(?:dot|punto|\.) ?[)\]}>] ?| (?:dot|punto) )`;

/** An address written so that programs do not see it: `name @ g m a i l . com`, `name (at) yahoo (dot) com`. */
const SPACED = new RegExp(
  String.raw`(?<![\p{L}\d._%+-])[\p{L}\d][\p{L}\d._%+-]{1,60}${AT}(?:${HOST})${DOT}(?:c ?o ?m|net|mx|es|me)(?![\p{L}\d])`,
  'giu',
);

/** Quick look whether the finer one is worth it. */
const HOST_NAMED =
  /g ?m ?a ?i ?l|h ?o ?t ?m ?a ?i ?l|y ?a ?h ?o ?o|o ?u ?t ?l ?o ?o ?k|i ?c ?l ?o ?u ?d|a ?o ?l|p ?r ?o ?t ?o ?n|y ?m ?a ?i ?l|l ?i ?v ?e|m ?s ?n|g ?m ?x|z ?o ?h ?o/i;

const rule = {
  id: 'personal-email/disguised',
  clause: 'personal-email' as const,
  message: {
    en: 'A free-mail address may not be the contact, however it is written.',
    es: 'No puede darse como contacto un correo gratuito, se escriba como se escriba.',
  },
};

const inAnalysis = (analysis: Analysis): readonly Finding[] => {
  const { text } = analysis.run;
  const findings: Finding[] = [];
  const warned = sentencesWith(analysis, WARNED);
  for (const match of HOST_NAMED.test(text) ? text.matchAll(SPACED) : []) {
    // A plain address is the other rule's.
    if (/^[^\s()[\]{}<>]+$/u.test(match[0])) continue;
    const sentence = sentenceAt(analysis, match.index);
    if (near(warned, sentence, 1)) continue;
    findings.push(leakAt(rule, 'flag', analysis, match.index, match.index + match[0].length, []));
  }
  for (const token of analysis.tokens) {
    if (token.kind !== 'email' || !MORE_FREE_MAIL.has(token.text.slice(token.text.indexOf('@') + 1))) continue;
    if (!near(warned, token.sentence, 1)) findings.push(leakAt(rule, 'flag', analysis, token.start, token.end, []));
  }
  return findings;
};

const spaced: Rule = {
  id: rule.id,
  clause: rule.clause,
  patterns: WARNED,
  check: (input) => input.analyses.flatMap(inAnalysis),
};

export const rules: readonly Rule[] = [spaced];
