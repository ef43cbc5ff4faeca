import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';

import { refused, type Result } from '../../plugin/result';
import { DECODE_LIMITS } from './decode';
import type { CheckRefusal, MarkReport, MarkSet, Scan, ScanRefusal, Work, WorkAnswer, WorkRequest } from './messages';

/** Looks for marks in pictures, off the event loop. */
export interface Scanner {
  /**
   * Scans one picture. Waits its turn in a bounded queue; refuses with `scanner-busy` when the queue is full. Never
   * rejects.
   */
  readonly scan: (bytes: Uint8Array, marks: MarkSet) => Promise<Result<Scan, ScanRefusal>>;
  /** Looks at a drawing that is to be registered as a mark. */
  readonly check: (bytes: Uint8Array) => Promise<Result<MarkReport, CheckRefusal>>;
  /** Refuses what waits and ends the threads. */
  readonly close: () => Promise<void>;
}

export interface ScannerOptions {
  /** Threads; each holds the memory of one picture. */
  readonly threads?: number;
  /** Pictures that may wait. */
  readonly waiting?: number;
  /** Milliseconds after which a thread that does not answer is ended and its picture refused. */
  readonly patience?: number;
  /** The bundled worker; found beside the bundle when not given. */
  readonly file?: string;
}

type Stopped = { readonly code: 'scanner-busy' | 'scanner-closed' | 'image-crashed-decoder' | 'image-too-slow' };

interface Job {
  readonly id: number;
  readonly bytes: Uint8Array;
  /** Nothing: the bytes are the drawing of a mark, to be looked at. */
  readonly marks: MarkSet | undefined;
  readonly done: (work: Work) => void;
  readonly stopped: (refusal: Stopped) => void;
}

/** A thread with the marks it knows and the job it works on. */
interface Seat {
  worker: Worker | undefined;
  version: string | undefined;
  job: Job | undefined;
  timer: NodeJS.Timeout | undefined;
}

export function createScanner(options: ScannerOptions = {}): Scanner {
  const { threads = 1, waiting = 256, patience = (DECODE_LIMITS.seconds + 20) * 1000 } = options;
  const file = options.file ?? workerFile();
  const seats: Seat[] = Array.from({ length: threads }, () => ({
    worker: undefined,
    version: undefined,
    job: undefined,
    timer: undefined,
  }));
  const queue: Job[] = [];
  let count = 0;
  let closed = false;

  const free = (seat: Seat): Job | undefined => {
    const { job } = seat;
    clearTimeout(seat.timer);
    seat.job = undefined;
    seat.worker?.unref();
    return job;
  };

  /** Drops the thread; the next job gets a new one. */
  const lose = (seat: Seat, worker: Worker, code: 'image-crashed-decoder' | 'image-too-slow'): void => {
    if (seat.worker !== worker) return;
    seat.worker = undefined;
    seat.version = undefined;
    void worker.terminate();
    free(seat)?.stopped({ code });
    next();
  };

  const seated = (seat: Seat): Worker => {
    if (seat.worker !== undefined) return seat.worker;
    const worker = new Worker(file, { resourceLimits: { maxOldGenerationSizeMb: 256 } });
    seat.worker = worker;
    worker.on('message', (answer: WorkAnswer) => {
      if (seat.worker !== worker || seat.job?.id !== answer.id) return;
      free(seat)?.done(answer.work);
      next();
    });
    worker.on('error', () => {
      lose(seat, worker, 'image-crashed-decoder');
    });
    worker.on('exit', () => {
      lose(seat, worker, 'image-crashed-decoder');
    });
    return worker;
  };

  const next = (): void => {
    const seat = seats.find((one) => one.job === undefined);
    const job = seat === undefined ? undefined : queue.shift();
    if (seat === undefined || job === undefined) return;
    const worker = seated(seat);
    seat.job = job;
    worker.ref();
    seat.timer = setTimeout(() => {
      lose(seat, worker, 'image-too-slow');
    }, patience);
    const { id, bytes, marks } = job;
    if (marks === undefined) worker.postMessage({ kind: 'check', id, bytes } satisfies WorkRequest);
    else {
      const known = seat.version === marks.version;
      seat.version = marks.version;
      const request: WorkRequest = {
        kind: 'scan',
        id,
        bytes,
        version: marks.version,
        ...(known ? {} : { drawings: marks.drawings }),
      };
      worker.postMessage(request);
    }
    next();
  };

  const queued = (bytes: Uint8Array, marks: MarkSet | undefined, done: Job['done'], stopped: Job['stopped']): void => {
    if (closed) stopped({ code: 'scanner-closed' });
    else if (queue.length >= waiting) stopped({ code: 'scanner-busy' });
    else {
      queue.push({ id: count++, bytes, marks, done, stopped });
      next();
    }
  };

  return {
    scan: (bytes, marks) =>
      new Promise((resolve) => {
        const stopped = (refusal: Stopped): void => {
          resolve(refused(refusal));
        };
        queued(
          bytes,
          marks,
          (work) => {
            if (work.kind === 'scan') resolve(work.result);
          },
          stopped,
        );
      }),
    check: (bytes) =>
      new Promise((resolve) => {
        const stopped = (refusal: Stopped): void => {
          resolve(refused(refusal));
        };
        queued(
          bytes,
          undefined,
          (work) => {
            if (work.kind === 'check') resolve(work.result);
          },
          stopped,
        );
      }),
    close: async () => {
      closed = true;
      for (const job of queue.splice(0)) job.stopped({ code: 'scanner-closed' });
      await Promise.all(
        seats.map(async (seat) => {
          const { worker } = seat;
          seat.worker = undefined;
          free(seat)?.stopped({ code: 'scanner-closed' });
          await worker?.terminate();
        }),
      );
    },
  };
}

/** The bundled worker: beside the bundles in `dist`, also when run from the sources. */
function workerFile(): string {
  const places = ['../logo/worker.js', '../../dist/logo/worker.js'].map((place) => join(__dirname, place));
  const found = places.find((place) => existsSync(place));
  if (found === undefined) throw new Error(`The picture worker is not built: ${places.join(' or ')}`);
  return found;
}
