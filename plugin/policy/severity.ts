/** How much weight a finding has. `advice` never stops a post. */
export const SEVERITIES = ['advice', 'flag', 'block'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** What happens to a post: published at once, published after approval, or not publishable as it stands. */
export const OUTCOMES = ['clear', 'flag', 'block'] as const;
export type Outcome = (typeof OUTCOMES)[number];

const WEIGHT: Readonly<Record<Severity, number>> = { advice: 0, flag: 1, block: 2 };

/** The heavier of two severities. */
export const worse = (a: Severity, b: Severity): Severity => (WEIGHT[a] >= WEIGHT[b] ? a : b);

/** The outcome of a post is that of its worst finding. */
export const outcomeOf = (severities: Iterable<Severity>): Outcome => {
  let outcome: Outcome = 'clear';
  for (const severity of severities) {
    if (severity === 'block') return 'block';
    if (severity === 'flag') outcome = 'flag';
  }
  return outcome;
};
