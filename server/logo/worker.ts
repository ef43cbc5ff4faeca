import { parentPort } from 'node:worker_threads';

import { findMarks, prepareMark, type MarkTemplate, type Match, type Raster } from '../../plugin/logo';
import { accepted, refused, type Result } from '../../plugin/result';
import { decodeImage, type DecodeRefusal } from './decode';
import { decodeDrawing } from './drawing';
import { wholeImageHash } from './image-hash';
import type { CheckRefusal, MarkDrawing, MarkReport, Scan, ScanMatch, Work, WorkAnswer, WorkRequest } from './messages';

// The thread that decodes and searches: one picture after another, so that its memory is that of one picture.

const prepared: { version: string | undefined; marks: readonly MarkTemplate[] } = { version: undefined, marks: [] };

async function marksOf(
  version: string,
  drawings: readonly MarkDrawing[] | undefined,
): Promise<readonly MarkTemplate[]> {
  if (prepared.version === version || drawings === undefined) return prepared.marks;
  const marks: MarkTemplate[] = [];
  for (const drawing of drawings) {
    const raster = await decodeDrawing(drawing.bytes);
    if (!raster.ok) continue;
    const mark = prepareMark(drawing.mark, raster.value);
    if (mark.ok) marks.push(mark.value);
  }
  prepared.version = version;
  prepared.marks = marks;
  return marks;
}

async function scan(request: Extract<WorkRequest, { kind: 'scan' }>): Promise<Result<Scan, DecodeRefusal>> {
  const marks = await marksOf(request.version, request.drawings);
  const start = performance.now();
  const picture = await decodeImage(request.bytes);
  if (!picture.ok) return refused(picture.refusal);
  const { frames, width, height, format } = picture.value;
  const hash = await wholeImageHash(frames[0] as Raster);
  const decoded = performance.now();
  const matches = frames.flatMap((frame) =>
    findMarks(frame, marks).map((match) => shownAt(match, frame, width, height)),
  );
  return accepted({
    width,
    height,
    format,
    matches: strongest(matches),
    hash,
    ms: { decode: decoded - start, scan: performance.now() - decoded },
  });
}

/** The match in pixels of the picture as shown. */
function shownAt({ mark, box, score, altered }: Match, frame: Raster, width: number, height: number): ScanMatch {
  const x = width / frame.width;
  const y = height / frame.height;
  const round = (value: number): number => Math.round(value * 10) / 10;
  const placed = {
    x: round(box.x * x),
    y: round(box.y * y),
    width: round(box.width * x),
    height: round(box.height * y),
  };
  return { mark, box: placed, score, altered };
}

/** Frames of an animation show the same mark again and again: the best of each place. */
function strongest(matches: readonly ScanMatch[]): readonly ScanMatch[] {
  const kept: ScanMatch[] = [];
  for (const match of [...matches].sort((p, q) => q.score - p.score)) {
    const middle = [match.box.x + match.box.width / 2, match.box.y + match.box.height / 2] as const;
    const again = kept.some(
      ({ mark, box }) =>
        mark === match.mark &&
        middle[0] > box.x &&
        middle[0] < box.x + box.width &&
        middle[1] > box.y &&
        middle[1] < box.y + box.height,
    );
    if (!again) kept.push(match);
  }
  return kept;
}

async function check(bytes: Uint8Array): Promise<Result<MarkReport, CheckRefusal>> {
  const raster = await decodeDrawing(bytes);
  if (!raster.ok) return raster;
  const mark = prepareMark('', raster.value);
  if (!mark.ok) return mark;
  const { drawing } = mark.value;
  return accepted({ width: drawing.width, height: drawing.height });
}

const work = async (request: WorkRequest): Promise<Work> =>
  request.kind === 'scan'
    ? { kind: 'scan', result: await scan(request) }
    : { kind: 'check', result: await check(request.bytes) };

const port = parentPort;
port?.on('message', (request: WorkRequest) => {
  const answer = (done: Work): void => {
    const message: WorkAnswer = { id: request.id, work: done };
    port.postMessage(message);
  };
  work(request).then(answer, () => {
    answer({ kind: request.kind, result: refused({ code: 'image-broken' }) });
  });
});
