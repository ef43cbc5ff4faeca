import type { ScorerData } from '../scorer-data';

export const SCORER_WEIGHTS: ScorerData = { scale: 1, classes: [], models: [] };
