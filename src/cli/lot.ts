import { availableParallelism } from 'node:os';
import { stat } from 'node:fs/promises';
import path from 'node:path';
import type { Lectura } from '../lot/lectura';
import type { LotRow } from '../lot/lotRow';
import { type LotFile, unreadLotFile } from '../lot/reviewLotFile';
import { type Problema, unreviewedFile } from '../reports/fileReview';
import type { OpcionesDeEntrega } from '../submission/reviewSubmission';
import type { FoundFile } from './findFiles';
import { inOrder } from './inOrder';
import { fileProblem } from './messages';
import { reviewFile } from './reviewFile';
import { type Packed, pack } from './spool';
import { openPool, WorkerFailure } from './workerPool';
import { type Formats, writeFile, type WrittenFile } from './writtenFile';

/** How every file of a lot is reviewed and written. */
export interface LotOptions {
  readonly review: OpcionesDeEntrega;
  readonly formats: Formats;
  /** Whether forms are compared with those of earlier quarters that other files of the lot hold. */
  readonly compare: boolean;
}

/** One file of a lot as it was read, packed to wait until the whole lot is known. */
export interface ReadFile {
  readonly row: LotRow;
  readonly written: Packed<WrittenFile>;
  /** `null` where there is nothing in it to compare. */
  readonly lectura: Packed<Lectura> | null;
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

/** Takes a file of a lot, its index from 0 and how it is written; gives it packed. */
export async function packFile(
  file: LotFile,
  index: number,
  { formats, compare }: Pick<LotOptions, 'formats' | 'compare'>,
): Promise<ReadFile> {
  const written = await writeFile(file, index, formats);
  return { row: file.row, written: pack(written), lectura: compare && file.lectura ? pack(file.lectura) : null };
}

/**
 * Takes the files of a lot and how to review them; gives each one written, in their order, while the others are still
 * being reviewed. A file that cannot be reviewed is an entry that says why. Stops when the signal says so.
 */
export async function* reviewLot(
  files: readonly FoundFile[],
  options: LotOptions,
  signal: AbortSignal,
  workers: Workers = WORKERS,
): AsyncGenerator<ReadFile> {
  const written = (await areFewAndSmall(files))
    ? reviewHere(files, options)
    : reviewInWorkers(files, options, workers, signal);
  for await (const file of written) {
    if (signal.aborted) return;
    yield file;
  }
}

async function* reviewHere(files: readonly FoundFile[], options: LotOptions): AsyncGenerator<ReadFile> {
  for (const [index, { archivo, problema }] of files.entries()) {
    const file = problema ? unread(archivo, problema) : await reviewFile(archivo, options.review);
    yield await packFile(file, index, options);
  }
}

async function* reviewInWorkers(
  files: readonly FoundFile[],
  options: LotOptions,
  { program, milliseconds, megabytes }: Workers,
  signal: AbortSignal,
): AsyncGenerator<ReadFile> {
  const threads = Math.min(availableParallelism(), files.length);
  const pool = openPool<LotTask, ReadFile>({ program, data: options, threads, milliseconds, megabytes });
  const close = (): void => void pool.close();
  signal.addEventListener('abort', close);
  const start = async ([index, { archivo, problema }]: [number, FoundFile]): Promise<ReadFile> => {
    if (problema) return packFile(unread(archivo, problema), index, options);
    try {
      return await pool.run({ archivo, index });
    } catch (error) {
      return packFile(unread(archivo, describeFailure(error, milliseconds)), index, options);
    }
  };
  try {
    yield* inOrder(files.entries(), threads * AHEAD_PER_THREAD, start);
  } finally {
    signal.removeEventListener('abort', close);
    await pool.close();
  }
}

function unread(archivo: string, problema: Problema): LotFile {
  return unreadLotFile(unreviewedFile(archivo, problema));
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
