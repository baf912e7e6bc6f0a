import { stat } from 'node:fs/promises';
import type { FoundFile } from './findFiles';
import { inOrder } from './inOrder';
import { type LotOptions, type ReviewedFile, unreviewedTask } from './lotTask';
import { FEW_FILES, type Reviewer, reviewHere, reviewInWorkers } from './reviewer';

// A larger one is worth a worker of its own.
const SMALL_BYTES = 1024 * 1024;

/** Takes the files of a lot, how to review them and what says when to stop; gives who does it. */
export async function reviewerFor(
  files: readonly FoundFile[],
  options: LotOptions,
  signal: AbortSignal,
): Promise<Reviewer> {
  return (await areFewAndSmall(files)) ? reviewHere(options) : reviewInWorkers(options, files.length, signal);
}

/**
 * Takes the files of a lot, how and by whom they are reviewed; gives each one, in their order, while the others are
 * still being reviewed. Stops when the signal says so.
 */
export async function* reviewLot(
  files: readonly FoundFile[],
  options: LotOptions,
  reviewer: Reviewer,
  signal: AbortSignal,
): AsyncGenerator<ReviewedFile> {
  const review = ([index, { archivo, problema }]: [number, FoundFile]): Promise<ReviewedFile> =>
    problema
      ? unreviewedTask({ archivo, index }, problema, options)
      : reviewer.review({ kind: 'file', archivo, index });
  for await (const file of inOrder(files.entries(), reviewer.ahead, review)) {
    if (signal.aborted) return;
    yield file;
  }
}

async function areFewAndSmall(files: readonly FoundFile[]): Promise<boolean> {
  if (files.length > FEW_FILES) return false;
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
