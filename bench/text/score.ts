/**
 * A rule author's mirror: judges labelled files with the text rules (or those of one clause) and prints, clause by
 * clause, what is caught and what is wrongly found.
 *
 *   npx tsx bench/text/score.ts [--clause ID] [--missed] [--wrong] [--spans] FILE...
 */
import { CLAUSE_IDS } from '../../plugin/policy';
import type { ClauseId, Finding } from '../../plugin/policy';
import { inspectWith, TEXT_RULES } from '../../plugin/text';
import { postOf, readCorpus } from './corpus';

const args = process.argv.slice(2);
const flags = new Set(args.filter((arg) => arg.startsWith('--')));
const clauseAt = args.indexOf('--clause');
const only = clauseAt >= 0 ? args[clauseAt + 1] : undefined;
const files = args.filter((arg, index) => !arg.startsWith('--') && (clauseAt < 0 || index !== clauseAt + 1));
const rules = only === undefined ? TEXT_RULES : TEXT_RULES.filter((rule) => rule.clause === only);

interface Tally {
  wanted: number;
  caught: number;
  right: number;
  elsewhere: number;
  clear: number;
  near: number;
}
const tallies = new Map<ClauseId, Tally>();
const tally = (clause: ClauseId): Tally => {
  const known = tallies.get(clause) ?? { wanted: 0, caught: 0, right: 0, elsewhere: 0, clear: 0, near: 0 };
  tallies.set(clause, known);
  return known;
};

const show = (text: string, limit = 420): string => text.replace(/\s+/g, ' ').slice(0, limit);
let clear = 0;
let clearFlagged = 0;
let violating = 0;
let violatingCaught = 0;

for (const file of files) {
  const corpus = readCorpus(file);
  for (const labelled of corpus.posts) {
    const findings: readonly Finding[] = inspectWith(rules, {
      post: postOf(labelled),
      cityDomains: corpus.cityDomains,
      today: '2026-06-01',
    });
    const serious = findings.filter((finding) => finding.severity !== 'advice');
    if (labelled.expect === 'clear') {
      clear += 1;
      if (serious.length > 0) clearFlagged += 1;
    } else {
      violating += 1;
      if (serious.length > 0) violatingCaught += 1;
    }
    const seen = new Set<ClauseId>();
    for (const [index, clause] of labelled.clauses.entries()) {
      if (labelled.expect === 'clear' || seen.has(clause)) continue;
      seen.add(clause);
      const own = serious.filter((finding) => finding.clause === clause);
      const one = tally(clause);
      one.wanted += 1;
      if (own.length > 0) {
        one.caught += 1;
        const heaviest = own.some((finding) => finding.severity === 'block') ? 'block' : 'flag';
        const severity = labelled.severities?.[index] ?? (labelled.clauses.length === 1 ? labelled.expect : undefined);
        if (severity === undefined || severity === heaviest) one.right += 1;
        else if (flags.has('--severity') && (only === undefined || only === clause))
          console.log(
            `SEVERITY ${labelled.id} [${labelled.outlet}] wanted ${severity} got ${heaviest}: ${own.map((f) => `${f.rule} «${f.words}»`).join(' | ')}`,
          );
      } else if (flags.has('--missed') && (only === undefined || only === clause)) {
        const where = flags.has('--spans') ? '' : ` :: ${show(`${labelled.title} — ${labelled.body}`)}`;
        console.log(
          `MISSED ${clause} ${labelled.id} [${labelled.outlet}] ${labelled.severities?.[index] ?? labelled.expect} «${labelled.spans[index] ?? ''}»${where}`,
        );
      }
    }
    for (const finding of serious) {
      if (seen.has(finding.clause)) continue;
      const one = tally(finding.clause);
      if (labelled.expect === 'clear') {
        one.clear += 1;
        if (labelled.near?.includes(finding.clause) === true) one.near += 1;
      } else one.elsewhere += 1;
      if (flags.has('--wrong') && (only === undefined || only === finding.clause)) {
        console.log(
          `WRONG ${finding.rule} ${finding.severity} ${labelled.id} [${labelled.outlet}] label ${labelled.expect} ${labelled.clauses.join('+')} «${finding.words}» :: ${show(`${labelled.title} — ${labelled.body}`, 260)}`,
        );
      }
    }
  }
}

console.log(`${'clause'.padEnd(20)} wanted caught      % | severity right % | wrong on clear (near) on others`);
for (const clause of CLAUSE_IDS) {
  const one = tallies.get(clause);
  if (one === undefined || (only !== undefined && clause !== only)) continue;
  const rate = one.wanted === 0 ? 0 : (100 * one.caught) / one.wanted;
  const right = one.caught === 0 ? 0 : (100 * one.right) / one.caught;
  console.log(
    `${clause.padEnd(20)} ${String(one.wanted).padStart(6)} ${String(one.caught).padStart(6)} ${rate.toFixed(1).padStart(6)} | ${right.toFixed(1).padStart(16)} | ${String(one.clear).padStart(14)} (${String(one.near)}) ${String(one.elsewhere).padStart(6)}`,
  );
}
console.log(
  `posts: ${String(violatingCaught)}/${String(violating)} violating not clear (${((100 * violatingCaught) / Math.max(1, violating)).toFixed(1)} %), ${String(clearFlagged)}/${String(clear)} clear flagged (${((100 * clearFlagged) / Math.max(1, clear)).toFixed(2)} %)`,
);
