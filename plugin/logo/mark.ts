import { sizesOf, trimmed } from './drawing';
import { CELL_SIZES, gridFor, type Grid } from './grid';
import { patternOf, type Pattern } from './pattern';
import { accepted, refused, type Result } from '../result';
import type { Raster } from './raster';
import { hashTemplate, turnsFor, zoomsFor, type HashTemplate } from './template';

/** A drawing of a mark, made ready to be searched for. */
export interface MarkTemplate {
  readonly mark: string;
  readonly drawing: Raster;
  /** Sides in mark units: the longer is 1. */
  readonly width: number;
  readonly height: number;
  readonly grid: Grid;
  /** By cell size, then all turns and stretches. */
  readonly templates: readonly (readonly HashTemplate[])[];
  /** From coarse to fine. */
  readonly patterns: readonly Pattern[];
}

export type MarkRefusal = { readonly code: 'mark-empty' | 'mark-too-small' | 'mark-too-plain' };

/**
 * Patterns from coarse to fine. `side` is the square root of their pixels; the first are smoothed, and follow only
 * moves, turns and size, for so few pixels would fit any stretch. Letters need more pixels than pictures do.
 */
const PATTERNS: readonly {
  readonly side: number;
  readonly long: number;
  readonly smooth: boolean;
  readonly rigid: boolean;
}[] = [
  { side: 14, long: 20, smooth: true, rigid: true },
  { side: 24, long: 30, smooth: true, rigid: false },
  { side: 32, long: 36, smooth: false, rigid: false },
  { side: 64, long: 64, smooth: false, rigid: false },
];

/**
 * Prepares one drawing of a mark. The drawing should have at least 64 pixels on its longer side and a transparent or
 * plain ground.
 */
export function prepareMark(mark: string, drawing: Raster): Result<MarkTemplate, MarkRefusal> {
  const cut = trimmed(drawing);
  if (cut === undefined) return refused({ code: 'mark-empty' });
  const longest = Math.max(cut.width, cut.height);
  if (longest < 32 || Math.min(cut.width, cut.height) < 8) return refused({ code: 'mark-too-small' });
  const grid = gridFor(cut.width / cut.height);
  const sizes = sizesOf(cut);
  const turns = turnsFor(grid);
  const zooms = zoomsFor(grid);
  const templates = CELL_SIZES.map((_, index) => [
    ...turns.flatMap((turn) => zooms.map((zoom) => hashTemplate(sizes, grid, index, { turn, stretch: 1, zoom }))),
    ...[1.17, 1 / 1.17].map((stretch) => hashTemplate(sizes, grid, index, { turn: 0, stretch, zoom: 1 })),
  ]);
  if (templates.some((list) => list.some((template) => template.count < 24)))
    return refused({ code: 'mark-too-plain' });
  const root = longest / Math.sqrt(cut.width * cut.height);
  return accepted({
    mark,
    drawing: cut,
    width: cut.width / longest,
    height: cut.height / longest,
    grid,
    templates,
    patterns: PATTERNS.map((one) => patternOf(sizes, (root > 1.4 ? one.long : one.side) * root, one)),
  });
}
