import { CLAUSE_IDS } from '../../plugin/policy';
import type { Verdict } from '../../plugin/gate';
import type { FilePost } from './posts';

export interface Judged {
  readonly given: FilePost;
  readonly verdict: Verdict;
}

interface Figures {
  readonly group: string;
  readonly violating: number;
  readonly caught: number;
  readonly severityRight: number;
  readonly clear: number;
  readonly flagged: number;
}

const figures = (group: string, judged: readonly Judged[]): Figures => {
  const violating = judged.filter(({ given }) => given.expect === 'flag' || given.expect === 'block');
  const caught = violating.filter(({ verdict }) => verdict.outcome !== 'clear');
  const clear = judged.filter(({ given }) => given.expect === 'clear');
  return {
    group,
    violating: violating.length,
    caught: caught.length,
    severityRight: caught.filter(({ given, verdict }) => verdict.outcome === given.expect).length,
    clear: clear.length,
    flagged: clear.filter(({ verdict }) => verdict.outcome !== 'clear').length,
  };
};

const percent = (part: number, whole: number): string => (whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`);

const table = (rows: readonly (readonly string[])[]): string => {
  const widths = rows[0]?.map((_cell, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? [];
  return rows
    .map((row) =>
      row
        .map((cell, column) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0)))
        .join('  '),
    )
    .join('\n');
};

/** Compares verdicts with labels: caught, severity right, clear posts flagged; in all, by language, and by clause. */
export const scoreTable = (judged: readonly Judged[]): string => {
  const languages = [...new Set(judged.map(({ given }) => given.lang))].sort();
  const groups = [
    figures('all', judged),
    ...languages.map((lang) =>
      figures(
        lang,
        judged.filter(({ given }) => given.lang === lang),
      ),
    ),
  ];
  const summary = table([
    ['', 'violating', 'caught', '', 'severity right', '', 'clear', 'flagged', ''],
    ...groups.map((row) => [
      row.group,
      String(row.violating),
      String(row.caught),
      percent(row.caught, row.violating),
      String(row.severityRight),
      percent(row.severityRight, row.caught),
      String(row.clear),
      String(row.flagged),
      percent(row.flagged, row.clear),
    ]),
  ]);
  const clauses = CLAUSE_IDS.flatMap((clause) => {
    const labelled = judged.filter(({ given }) => given.clauses.includes(clause));
    const named = (one: Judged): boolean =>
      one.verdict.findings.some((finding) => finding.clause === clause && finding.severity !== 'advice');
    const wrongly = judged.filter((one) => one.given.expect === 'clear' && named(one)).length;
    if (labelled.length === 0 && wrongly === 0) return [];
    const caught = labelled.filter(({ verdict }) => verdict.outcome !== 'clear').length;
    return [
      [
        clause,
        String(labelled.length),
        percent(caught, labelled.length),
        percent(labelled.filter(named).length, labelled.length),
        String(wrongly),
      ],
    ];
  });
  return `${summary}\n\n${table([['clause', 'posts', 'caught', 'with this clause', 'clear posts flagged'], ...clauses])}\n`;
};
