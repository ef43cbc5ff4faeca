import type { Alteration, MarkRefusal } from '../../plugin/logo';
import type { Result } from '../../plugin/result';
import type { DecodeRefusal } from './decode';

/** One drawing file of a mark. */
export interface MarkDrawing {
  readonly mark: string;
  readonly bytes: Uint8Array;
}

/** All drawings to look for. The version names the set: two sets with one version are taken to be the same. */
export interface MarkSet {
  readonly version: string;
  readonly drawings: readonly MarkDrawing[];
}

export interface ScanMatch {
  readonly mark: string;
  /** Pixels of the picture as shown, after EXIF turning: left, top, width, height. */
  readonly box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
  readonly score: number;
  readonly altered: readonly Alteration[];
}

/** What a picture shows. */
export interface Scan {
  readonly width: number;
  readonly height: number;
  readonly format: string;
  readonly matches: readonly ScanMatch[];
  /** Whole-image hash, 64 hexadecimal digits, for `distanceOf`. */
  readonly hash: string;
  readonly ms: { readonly decode: number; readonly scan: number };
}

/** What is known of a drawing before it is registered. */
export interface MarkReport {
  /** Pixels of the drawing without its empty margin. */
  readonly width: number;
  readonly height: number;
}

type ThreadRefusal = { readonly code: 'scanner-busy' | 'scanner-closed' | 'image-crashed-decoder' };
export type ScanRefusal = DecodeRefusal | ThreadRefusal;
export type CheckRefusal = ScanRefusal | MarkRefusal;

/** To the worker. Drawings come with the first scan of their version. */
export type WorkRequest =
  | {
      readonly kind: 'scan';
      readonly id: number;
      readonly bytes: Uint8Array;
      readonly version: string;
      readonly drawings?: readonly MarkDrawing[];
    }
  | { readonly kind: 'check'; readonly id: number; readonly bytes: Uint8Array };

export type Work =
  | { readonly kind: 'scan'; readonly result: Result<Scan, ScanRefusal> }
  | { readonly kind: 'check'; readonly result: Result<MarkReport, CheckRefusal> };

/** From the worker. */
export interface WorkAnswer {
  readonly id: number;
  readonly work: Work;
}
