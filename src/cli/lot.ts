import { availableParallelism } from 'node:os';
import { stat } from 'node:fs/promises';
import path from 'node:path';
import { type Problema, unreviewedFile } from '../reports/fileReview';
import type { ReviewOptions } from '../review/reviewWorkbook';
import type { FoundFile } from './findFiles';
import { inOrder } from './inOrder';
import { fileProblem } from './messages';
import { reviewFile } from './reviewFile';
import { openPool, WorkerFailure } from './workerPool';
import { type Formats, writeFile, type WrittenFile } from './writtenFile';

/** How every file of a lot is reviewed and written. */
export interface LotOptions {
  readonly review: ReviewOptions;
  readonly formats: Formats;
}

/** What a worker is asked to review: a path and its index in the lot, from 0. */
export interface LotTask {
  readonly archivo: string;
  readonly index: number;
}

/** What the workers are; the tests put others in their place. */
export interface Workers {
  readonly program: string;
  readonly milliseconds: number;
  readonly megabytes: number;
}

const WORKERS: Workers = { program: path.join(__dirname, 'worker.js'), milliseconds: 60_000, megabytes: 1024 };
// Starting a worker takes longer than reviewing this much.
const FEW = 2;
const SMALL_BYTES = 1024 * 1024;
// Enough to keep the threads busy behind a slow file, and few enough to be held in memory.
const AHEAD_PER_THREAD = 8;

/**
 * Takes the files of a lot and how to review them; gives each one written, in their order, while the others are still
 * being reviewed. A file that cannot be reviewed is an entry that says why. Stops when the signal says so.
 */
export async function* reviewLot(
  files: readonly FoundFile[],
  options: LotOptions,
  signal: AbortSignal,
  workers: Workers = WORKERS,
): AsyncGenerator<WrittenFile> {
  const written = (await areFewAndSmall(files))
    ? reviewHere(files, options)
    : reviewInWorkers(files, options, workers, signal);
  for await (const file of written) {
    if (signal.aborted) return;
    yield file;
  }
}

async function* reviewHere(files: readonly FoundFile[], { review, formats }: LotOptions): AsyncGenerator<WrittenFile> {
  for (const [index, { archivo, problema }] of files.entries()) {
    const file = problema ? unreviewedFile(archivo, problema) : await reviewFile(archivo, review);
    yield await writeFile(file, index, formats);
  }
}

async function* reviewInWorkers(
  files: readonly FoundFile[],
  options: LotOptions,
  { program, milliseconds, megabytes }: Workers,
  signal: AbortSignal,
): AsyncGenerator<WrittenFile> {
  const threads = Math.min(availableParallelism(), files.length);
  const pool = openPool<LotTask, WrittenFile>({ program, data: options, threads, milliseconds, megabytes });
  const close = (): void => void pool.close();
  signal.addEventListener('abort', close);
  const start = async ([index, { archivo, problema }]: [number, FoundFile]): Promise<WrittenFile> => {
    if (problema) return writeFile(unreviewedFile(archivo, problema), index, options.formats);
    try {
      return await pool.run({ archivo, index });
    } catch (error) {
      return writeFile(unreviewedFile(archivo, describeFailure(error, milliseconds)), index, options.formats);
    }
  };
  try {
    yield* inOrder(files.entries(), threads * AHEAD_PER_THREAD, start);
  } finally {
    signal.removeEventListener('abort', close);
    await pool.close();
  }
}

function describeFailure(error: unknown, milliseconds: number): Problema {
  if (!(error instanceof WorkerFailure)) return fileProblem('falla-interna', { detalle: String(error) });
  if (error.motivo === 'tiempo') return fileProblem('tiempo-agotado', { segundos: milliseconds / 1000 });
  if (error.motivo === 'memoria') return fileProblem('memoria-agotada', {});
  return fileProblem('falla-interna', { detalle: error.message });
}

async function areFewAndSmall(files: readonly FoundFile[]): Promise<boolean> {
  if (files.length > FEW) return false;
  const sizes = await Promise.all(files.map(({ archivo }) => sizeOf(archivo)));
  return sizes.every((size) => size <= SMALL_BYTES);
}

async function sizeOf(archivo: string): Promise<number> {
  try {
    return (await stat(archivo)).size;
  } catch {
    return 0;
  }
}
