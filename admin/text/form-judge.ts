import type { Finding, Outcome } from '../../plugin/policy';
import { outcomeOf } from '../../plugin/policy';
import type { Image, Values } from '../../plugin/post';
import type { JudgeInput, TextVerdict } from './engine';

/** How long after the last change a form is judged, in milliseconds. */
const CALM = 100;

export interface FormVerdict {
  readonly outcome: Outcome;
  readonly findings: readonly Finding[];
  readonly images: readonly Image[];
}

/** What the form says now, by the rules; told to whoever shows it. One for each form on the screen. */
export interface FormJudge {
  /** What to judge by; null where the content is not under the policy. */
  configure: (input: JudgeInput | null) => void;
  /** The form has changed: judged again when typing pauses. */
  changed: () => void;
  /** What the server found in the pictures of the saved draft. */
  pictures: (findings: readonly Finding[]) => void;
  verdict: () => FormVerdict | null;
  /** Findings in a field or in a value below it; the same array until they change. */
  findingsAt: (name: string) => readonly Finding[];
  subscribe: (listener: () => void) => () => void;
  /** A field tells how to bring a finding into view while it is on the screen. */
  offer: (name: string, reveal: (finding: Finding) => void) => () => void;
  reveal: (finding: Finding) => boolean;
  stop: () => void;
}

const NONE: readonly Finding[] = [];
const isIn = (path: string, name: string): boolean => path === name || path.startsWith(`${name}.`);

const isSame = (a: readonly Finding[], b: readonly Finding[]): boolean =>
  a.length === b.length && a.every((finding, index) => JSON.stringify(finding) === JSON.stringify(b[index]));

/** Image findings hold as long as their picture is still in the form. */
const stillThere = (finding: Finding, images: readonly Image[]): boolean => {
  const { place } = finding;
  return place.kind === 'image' && images.some(({ path, name }) => path === place.path && name === place.image);
};

const createFormJudge = (getValues: () => Values): FormJudge => {
  let input: JudgeInput | null = null;
  let texts: TextVerdict | null = null;
  let fromServer: readonly Finding[] = NONE;
  let verdict: FormVerdict | null = null;
  let byName = new Map<string, readonly Finding[]>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const listeners = new Set<() => void>();
  const offers = new Map<string, (finding: Finding) => void>();

  const settle = (): void => {
    if (texts === null) verdict = null;
    else {
      const { images } = texts;
      const findings = [...texts.findings, ...fromServer.filter((finding) => stillThere(finding, images))];
      verdict = { outcome: outcomeOf(findings.map((finding) => finding.severity)), findings, images };
    }
    const before = byName;
    byName = new Map([...before].map(([name, old]) => [name, freshAt(name, old)]));
    for (const listener of listeners) listener();
  };

  const freshAt = (name: string, old: readonly Finding[]): readonly Finding[] => {
    const found = verdict?.findings.filter((finding) => isIn(finding.place.path, name)) ?? NONE;
    return isSame(found, old) ? old : found;
  };

  const judgeNow = async (): Promise<void> => {
    // The rules and their word lists come only when a governed form is opened.
    const { judgeTexts } = await import('./engine');
    if (input === null) return;
    texts = judgeTexts(getValues(), input);
    settle();
  };

  const schedule = (after: number): void => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      void judgeNow();
    }, after);
  };

  return {
    configure: (next) => {
      const isFirst = input === null;
      input = next;
      if (next !== null) schedule(isFirst ? 0 : CALM);
      else if (texts !== null) {
        texts = null;
        settle();
      }
    },
    changed: () => {
      if (input !== null) schedule(CALM);
    },
    pictures: (findings) => {
      if (isSame(findings, fromServer)) return;
      fromServer = findings;
      settle();
    },
    verdict: () => verdict,
    findingsAt: (name) => {
      const known = byName.get(name);
      if (known !== undefined) return known;
      const found = freshAt(name, NONE);
      byName.set(name, found);
      return found;
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
    offer: (name, reveal) => {
      offers.set(name, reveal);
      return () => {
        if (offers.get(name) === reveal) offers.delete(name);
      };
    },
    reveal: (finding) => {
      const [, show] = [...offers].find(([name]) => isIn(finding.place.path, name)) ?? [];
      show?.(finding);
      return show !== undefined;
    },
    stop: () => {
      clearTimeout(timer);
    },
  };
};

const judges = new WeakMap<() => unknown, FormJudge>();

/** The judge of a form, by its `getValues`, which is one and the same function for the life of a form. */
export const judgeOf = (getValues: () => Values): FormJudge => {
  const known = judges.get(getValues);
  if (known !== undefined) return known;
  const made = createFormJudge(getValues);
  judges.set(getValues, made);
  return made;
};
