import sharp from 'sharp';
import {
  figuresOf,
  overlap,
  prepareMark,
  sightings,
  type MarkTemplate,
  type Raster,
  type Sighting,
} from '../../plugin/logo';
import { decodeImage } from '../../server/logo/decode';
import { nearMiss, negative, positive, type BenchMark, type MarkKind } from './pictures';

/** Best score a picture got, and what the reports are grouped by. */
export interface Measured {
  readonly kind: 'pos' | 'neg' | 'near' | 'variant';
  readonly mark: string;
  readonly markKind: MarkKind;
  readonly score: number;
  readonly group: string;
  readonly share: number;
  readonly shorter: number;
  /** Overlap of the best-scored find with the truth; 0 for negatives. */
  readonly overlap: number;
  readonly decode: number;
  readonly scan: number;
  readonly jpeg: Buffer;
  readonly rows: readonly { readonly f: readonly number[]; readonly iou: number; readonly score: number }[];
}

export function preparedMarks(marks: readonly BenchMark[]): ReadonlyMap<string, MarkTemplate> {
  const prepared = new Map<string, MarkTemplate>();
  for (const mark of marks) {
    const result = prepareMark(mark.id, mark.raster);
    if (result.ok) prepared.set(mark.id, result.value);
    else console.log(`${mark.id} cannot serve as a mark: ${result.refusal.code}`);
  }
  return prepared;
}

interface Looked {
  readonly frame: Raster;
  readonly scale: number;
  readonly found: readonly Sighting[];
  readonly decode: number;
  readonly scan: number;
}

export async function look(jpeg: Buffer, marks: readonly MarkTemplate[]): Promise<Looked> {
  const start = performance.now();
  const picture = await decodeImage(jpeg);
  if (!picture.ok) throw new Error(picture.refusal.code);
  const decoded = performance.now();
  const frame = picture.value.frames[0] as Raster;
  const found = sightings(frame, marks);
  return {
    frame,
    scale: frame.width / picture.value.width,
    found,
    decode: decoded - start,
    scan: performance.now() - decoded,
  };
}

export async function measuredPositive(
  number: number,
  marks: readonly BenchMark[],
  prepared: ReadonlyMap<string, MarkTemplate>,
  photos: readonly string[],
): Promise<Measured | undefined> {
  const one = await positive(number, marks, photos);
  const template = prepared.get(one.mark.id);
  if (template === undefined) return undefined;
  const { found, scale, decode, scan } = await look(one.jpeg, [template]);
  const truth = {
    x: one.box.x * scale,
    y: one.box.y * scale,
    width: one.box.width * scale,
    height: one.box.height * scale,
  };
  const rows = found.map((each) => ({ f: figuresOf(each.evidence), iou: overlap(each.box, truth), score: each.score }));
  const best = rows
    .filter((row) => row.iou > 0.4)
    .reduce((top, row) => (row.score > top.score ? row : top), { score: 0, iou: 0 });
  return {
    kind: 'pos',
    mark: one.mark.id,
    markKind: one.mark.kind,
    score: best.score,
    group: one.distortion,
    share: one.share,
    shorter: Math.min(one.box.width, one.box.height),
    overlap: best.iou,
    decode,
    scan,
    jpeg: one.jpeg,
    rows,
  };
}

/** One negative picture looked through for several marks that are not in it: one result a mark. */
export async function measuredNegative(
  number: number,
  marks: readonly BenchMark[],
  prepared: ReadonlyMap<string, MarkTemplate>,
  photos: readonly string[],
): Promise<readonly Measured[]> {
  const one = await negative(number, marks, photos);
  const absent = marks.filter(
    (mark) => mark.role === 'mark' && !one.present.includes(mark.id) && prepared.has(mark.id),
  );
  const chosen = [0, 1].map((k) => absent[(number * 2 + k) % absent.length]).filter((mark) => mark !== undefined);
  const { found, decode, scan } = await look(
    one.jpeg,
    chosen.map((mark) => prepared.get(mark.id) as MarkTemplate),
  );
  return chosen.map((mark) => negativeOf('neg', mark, one.kind, one.jpeg, found, decode, scan / chosen.length, 0, 0));
}

/** A look-alike in the picture, looked through for the mark it resembles. */
export async function measuredNear(
  number: number,
  marks: readonly BenchMark[],
  prepared: ReadonlyMap<string, MarkTemplate>,
  photos: readonly string[],
  role: 'near' | 'variant',
): Promise<Measured | undefined> {
  const shown = await nearMiss(number, marks, photos, role);
  const targets = marks.filter((mark) => mark.role === 'mark' && prepared.has(mark.id));
  const bare = shown.mark.id.replace(/^(near|variant)-/, '').replace(/-\d+$/, '');
  const alike = targets.filter((mark) => mark.kind === shown.mark.kind && mark.id !== shown.mark.id);
  const target = targets.find((mark) => mark.id === bare) ?? alike[number % Math.max(1, alike.length)];
  if (target === undefined) return undefined;
  const { found, decode, scan } = await look(shown.jpeg, [prepared.get(target.id) as MarkTemplate]);
  const shorter = Math.min(shown.box.width, shown.box.height);
  return negativeOf(role, target, shown.distortion, shown.jpeg, found, decode, scan, shorter, shown.share);
}

function negativeOf(
  kind: Measured['kind'],
  mark: BenchMark,
  group: string,
  jpeg: Buffer,
  found: readonly Sighting[],
  decode: number,
  scan: number,
  shorter: number,
  share: number,
): Measured {
  const own = found.filter((each) => each.mark === mark.id);
  const score = own.reduce((top, each) => Math.max(top, each.score), 0);
  const rows = own.map((each) => ({ f: figuresOf(each.evidence), iou: 0, score: each.score }));
  return {
    kind,
    mark: mark.id,
    markKind: mark.kind,
    score,
    group,
    share,
    shorter,
    overlap: 0,
    decode,
    scan,
    jpeg,
    rows,
  };
}

/** Milliseconds sharp takes to decode a 12-megapixel JPEG to raw pixels: the yardstick for scanning. Median of five. */
export async function yardstick(jpeg: Buffer): Promise<number> {
  const large = await sharp(jpeg).resize(4000, 3000, { fit: 'fill' }).jpeg({ quality: 88 }).toBuffer();
  const times: number[] = [];
  for (let n = 0; n < 5; n++) {
    const start = performance.now();
    await sharp(large).raw().toBuffer();
    times.push(performance.now() - start);
  }
  return times.sort((p, q) => p - q)[2] as number;
}
