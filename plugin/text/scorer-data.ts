import type { ClauseId } from '../policy';

/** What the weights file holds. Weights are whole numbers to be multiplied by `scale`. */
export interface ScorerData {
  readonly scale: number;
  readonly classes: readonly string[];
  readonly models: readonly {
    readonly clause: ClauseId;
    readonly bias: number;
    readonly threshold: number;
    /** `weight feature|feature…` a line. */ readonly weights: string;
  }[];
}
