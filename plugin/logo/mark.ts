import { trimmed } from './drawing';
import { CELL_SIZES, gridFor, type Grid } from './grid';
import { patternOf, type Pattern } from './pattern';
import { accepted, refused, type Result } from '../result';
import type { Raster } from './raster';
import { hashTemplate, turnsFor, type HashTemplate } from './template';

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

/** Pixels per cell of the patterns, coarse to fine. */
export const PATTERN_STEPS: readonly number[] = [2.5, 4, 7, 12];

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
  const turns = turnsFor(grid);
  const templates = CELL_SIZES.map((_, index) => [
    ...turns.map((turn) => hashTemplate(cut, grid, index, turn, 1)),
    ...[1.17, 1 / 1.17].map((stretch) => hashTemplate(cut, grid, index, 0, stretch)),
  ]);
  if (templates.some((list) => list.some((template) => template.count < 24)))
    return refused({ code: 'mark-too-plain' });
  const cells = Math.max(grid.columns, grid.rows);
  return accepted({
    mark,
    drawing: cut,
    width: cut.width / longest,
    height: cut.height / longest,
    grid,
    templates,
    patterns: PATTERN_STEPS.map((step) => patternOf(cut, step * cells)),
  });
}
