import { inspectPolitical, prepareRegisters } from '../political';
import type { PreparedRegisters } from '../political';
import { outcomeOf } from '../policy';
import type { Finding, Policy, Registers, Severity, Span } from '../policy';
import type { Post } from '../post';
import { analysePost, inspectText, inspectWith } from '../text';
import { cityRulesOf } from './city-rules';
import { applyExceptions } from './exceptions';
import { judgePictures } from './pictures';
import type { ImageScan } from './scans';
import type { Verdict } from './verdict';
import { weigh } from './weigh';

export interface JudgeInput {
  readonly post: Post;
  readonly policy: Policy;
  readonly registers: Registers;
  /** Calendar day of the judgement, `YYYY-MM-DD`. */
  readonly today: string;
  /** One per picture of the post, in order. Absent where pictures are not to be judged (while typing). */
  readonly scans?: readonly (ImageScan | undefined)[];
}

const compiled = new WeakMap<Registers, PreparedRegisters>();

/** Registers are compiled once: pass the same object as long as they are the same. */
const prepared = (registers: Registers): PreparedRegisters => {
  const known = compiled.get(registers);
  if (known !== undefined) return known;
  const made = prepareRegisters(registers);
  compiled.set(registers, made);
  return made;
};

const RANK: Readonly<Record<Severity, number>> = { block: 0, flag: 1, advice: 2 };

const within = (inner: readonly Span[], outer: readonly Span[]): boolean =>
  inner.every((one) => outer.some((two) => one.path === two.path && two.start <= one.start && one.end <= two.end));

/** One finding is enough where a graver one of the same clause rests on the same words, or on more. */
const withoutRepeats = (findings: readonly Finding[]): readonly Finding[] => {
  const kept: Finding[] = [];
  for (const finding of findings) {
    const { place } = finding;
    const repeated = kept.some(
      (other) =>
        other.clause === finding.clause &&
        place.kind === 'text' &&
        other.place.kind === 'text' &&
        other.place.path === place.path &&
        (within(place.spans, other.place.spans) || within(other.place.spans, place.spans)),
    );
    if (!repeated) kept.push(finding);
  }
  return kept;
};

const bySeverityThenPlace = (a: Finding, b: Finding): number => RANK[a.severity] - RANK[b.severity];

/**
 * The judge: what the policy says of a post. The browser and the guard ask this same function. Pure and deterministic;
 * throws only where a policy's own pattern is malformed, which `parsePolicy` and the policy store do not let happen.
 */
export const judge = ({ post, policy, registers, today, scans }: JudgeInput): Verdict => {
  const { cityDomains } = registers;
  const analyses = analysePost(post, cityDomains);
  const input = { post, cityDomains, today, analyses };
  const outlets = new Set(post.outlets);
  const words = [
    ...inspectText(input),
    ...inspectPolitical({ post, analyses, registers: prepared(registers), today, outlets }),
    ...inspectWith(cityRulesOf(policy), input),
  ];
  const text = weigh(applyExceptions(words, post, policy, today), policy, post.outlets);
  const pictures = scans === undefined ? [] : judgePictures(post.images, scans, outlets, text);
  const weighed = [...text, ...weigh(pictures, policy, post.outlets)];
  const findings = withoutRepeats(weighed.toSorted(bySeverityThenPlace));
  return { outcome: outcomeOf(findings.map((finding) => finding.severity)), findings, policyVersion: policy.version };
};
