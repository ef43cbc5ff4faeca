export { DECODE_LIMITS } from './decode';
export type { DecodeRefusal } from './decode';
export { distanceOf } from './image-hash';
export type { CheckRefusal, MarkDrawing, MarkReport, MarkSet, Scan, ScanMatch, ScanRefusal } from './messages';
export { createScanner } from './scanner';
export type { Scanner, ScannerOptions } from './scanner';
export { part } from './part';
export { scanPictures } from './pictures';
export type { PictureToScan, ScannedPicture } from './pictures';
