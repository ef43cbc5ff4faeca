import type { ClauseId, Finding, Localized, Severity } from '../policy';
import { worse } from '../policy';
import { placeOf, type Post } from '../post';

/** A stretch of a run's text that breaks a clause, before it becomes a finding. */
export interface Hit {
  /** Index into the post's runs. */
  readonly run: number;
  readonly start: number;
  readonly end: number;
  readonly severity: Severity;
  /** `clause/name`. */
  readonly rule: string;
  readonly message: Localized;
}

/** Joins hits that overlap, per run; the joined one keeps the graver severity with its rule and message. */
export const mergeHits = (hits: readonly Hit[]): readonly Hit[] => {
  const sorted = [...hits].sort((a, b) => a.run - b.run || a.start - b.start || b.end - a.end);
  const merged: Hit[] = [];
  for (const hit of sorted) {
    const last = merged.at(-1);
    if (last === undefined || last.run !== hit.run || hit.start >= last.end) {
      merged.push(hit);
      continue;
    }
    const graver = worse(last.severity, hit.severity) === last.severity ? last : hit;
    merged[merged.length - 1] = { ...graver, start: last.start, end: Math.max(last.end, hit.end) };
  }
  return merged;
};

/** Findings with the exact words of the field. */
export const findingsOf = (post: Post, clause: ClauseId, hits: readonly Hit[]): readonly Finding[] =>
  mergeHits(hits).flatMap((hit) => {
    const run = post.runs[hit.run];
    if (run === undefined) return [];
    return [
      {
        clause,
        rule: hit.rule,
        severity: hit.severity,
        place: placeOf(run, hit.start, hit.end),
        words: run.text.slice(hit.start, hit.end),
        message: hit.message,
      },
    ];
  });
