import { availableParallelism } from 'node:os';
import path from 'node:path';
import type { Problema } from '../reports/fileReview';
import { doTask, type LotOptions, type LotTask, type ReviewedFile, unreviewedTask } from './lotTask';
import { fileProblem } from './messages';
import { openPool, WorkerFailure } from './workerPool';

/** Who reviews the files of a lot: this thread, or several at once. */
export interface Reviewer {
  /** How many files may be under way, or reviewed and not yet taken. */
  readonly ahead: number;
  /** Takes a file; gives it reviewed. A file that a thread fails at is an entry that says why. Never rejects. */
  readonly review: (task: LotTask) => Promise<ReviewedFile>;
  readonly close: () => Promise<void>;
}

/** What the workers are; the tests put others in their place. */
export interface Workers {
  readonly program: string;
  readonly milliseconds: number;
  readonly megabytes: number;
}

const WORKERS: Workers = { program: path.join(__dirname, 'worker.js'), milliseconds: 60_000, megabytes: 1024 };
/** Starting a worker takes longer than reviewing so many files. */
export const FEW_FILES = 2;
// Enough to keep the threads busy behind a slow file, and few enough to be held in memory.
const AHEAD_PER_THREAD = 8;

/** Takes how the files are reviewed; gives who does it in this thread, one after the other. */
export function reviewHere(options: LotOptions): Reviewer {
  return {
    ahead: 1,
    async review(task) {
      try {
        return await doTask(task, options);
      } catch (error) {
        return unreviewedTask(task, describeCrash(error), options);
      }
    },
    close: () => Promise.resolve(),
  };
}

/** Takes how the files are reviewed, how many there are and what says when to stop; gives who does it in worker threads. */
export function reviewInWorkers(
  options: LotOptions,
  files: number,
  signal: AbortSignal,
  { program, milliseconds, megabytes }: Workers = WORKERS,
): Reviewer {
  const threads = Math.min(availableParallelism(), files);
  const pool = openPool<LotTask, ReviewedFile>({ program, data: options, threads, milliseconds, megabytes });
  const stop = (): void => void pool.close();
  signal.addEventListener('abort', stop);
  if (signal.aborted) stop();
  return {
    ahead: threads * AHEAD_PER_THREAD,
    async review(task) {
      try {
        return await pool.run(task);
      } catch (error) {
        return unreviewedTask(task, describeFailure(error, milliseconds), options);
      }
    },
    async close() {
      signal.removeEventListener('abort', stop);
      await pool.close();
    },
  };
}

function describeFailure(error: unknown, milliseconds: number): Problema {
  if (!(error instanceof WorkerFailure)) return describeCrash(error);
  if (error.motivo === 'tiempo') return fileProblem('tiempo-agotado', { segundos: milliseconds / 1000 });
  if (error.motivo === 'memoria') return fileProblem('memoria-agotada', {});
  return fileProblem('falla-interna', { detalle: error.message });
}

function describeCrash(error: unknown): Problema {
  return fileProblem('falla-interna', { detalle: String(error) });
}
