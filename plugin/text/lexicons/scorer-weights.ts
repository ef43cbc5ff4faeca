import type { ScorerData } from '../scorer';

export const SCORER_WEIGHTS: ScorerData = { scale: 1, classes: [], models: [] };
