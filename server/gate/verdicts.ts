import { judge } from '../../plugin/gate';
import type { ImageScan, Verdict } from '../../plugin/gate';
import type { Policy, Registers } from '../../plugin/policy';
import type { Content } from '../post';

interface Under {
  readonly policy: Policy;
  readonly registers: Registers;
  readonly today: string;
  readonly scans: readonly ImageScan[];
}

/** Verdicts that are kept for a policy and registers. The panel asks before the button is pressed, so most are asked twice. */
const KEPT = 500;

const kept = new WeakMap<Policy, WeakMap<Registers, Map<string, Verdict>>>();

const keptFor = ({ policy, registers }: Under): Map<string, Verdict> => {
  const byRegisters = kept.get(policy) ?? new WeakMap<Registers, Map<string, Verdict>>();
  kept.set(policy, byRegisters);
  const verdicts = byRegisters.get(registers) ?? new Map<string, Verdict>();
  byRegisters.set(registers, verdicts);
  return verdicts;
};

/**
 * The judge's verdict. The same content, outlets, scans, day, policy and registers give the same one, so it is judged
 * once: the fingerprint covers the content, and policy and registers are the same objects as long as they have not changed.
 */
export const verdictOn = (content: Content, under: Under): Verdict => {
  const { post, fingerprint } = content;
  const verdicts = keptFor(under);
  const key = JSON.stringify([fingerprint, post.outlets, under.today, under.scans]);
  const known = verdicts.get(key);
  if (known !== undefined) {
    // Moved to the end: the first one is the one that was not asked for longest.
    verdicts.delete(key);
    verdicts.set(key, known);
    return known;
  }
  const verdict = judge({
    post,
    policy: under.policy,
    registers: under.registers,
    today: under.today,
    scans: under.scans,
  });
  verdicts.set(key, verdict);
  const [oldest] = verdicts.keys();
  if (verdicts.size > KEPT && oldest !== undefined) verdicts.delete(oldest);
  return verdict;
};
