import { compareLectura, type ReadArchivo, reviewPartialFile } from '../lot/compareLectura';
import type { Lectura } from '../lot/lectura';
import type { LotRow } from '../lot/lotRow';
import type { PartialFile } from '../lot/partial';
import { type LotFile, unreadLotFile } from '../lot/reviewLotFile';
import { type Problema, unreviewedFile } from '../reports/fileReview';
import type { OpcionesDeEntrega } from '../submission/reviewSubmission';
import { type Packed, pack, unpack } from './packed';
import { reviewFile } from './reviewFile';
import { type Formats, writeFile, type WrittenFile } from './writtenFile';

/** How every file of a lot is reviewed and written. */
export interface LotOptions {
  readonly review: OpcionesDeEntrega;
  readonly formats: Formats;
  /** Whether forms are compared with those of earlier quarters that other files of the lot hold. */
  readonly compare: boolean;
}

/** One file of a lot to review; its index in the lot counts from 0. */
export type LotTask = { readonly archivo: string; readonly index: number } & (
  | { readonly kind: 'file' }
  | { readonly kind: 'partial'; readonly partial: PartialFile }
  /** What was read in it, and in the files that may hold earlier quarters of its forms. */
  | { readonly kind: 'comparison'; readonly own: Packed<ReadArchivo>; readonly others: readonly Packed<ReadArchivo>[] }
);

/** One file of a lot as it was reviewed, packed to wait until the whole lot is known. */
export interface ReviewedFile {
  readonly row: LotRow;
  readonly written: Packed<WrittenFile>;
  /** `null` where there is nothing in it to compare. */
  readonly lectura: Packed<ReadArchivo> | null;
}

/** Takes a file of a lot and how to review and write it; gives it reviewed. */
export async function doTask(task: LotTask, options: LotOptions): Promise<ReviewedFile> {
  return packFile(await reviewTask(task, options.review), task.index, options);
}

/** As `doTask`, for a file that was not reviewed, with the reason. */
export function unreviewedTask(
  { archivo, index }: Pick<LotTask, 'archivo' | 'index'>,
  problema: Problema,
  options: LotOptions,
): Promise<ReviewedFile> {
  return packFile(unreadLotFile(unreviewedFile(archivo, problema)), index, options);
}

function reviewTask(task: LotTask, options: OpcionesDeEntrega): Promise<LotFile> {
  if (task.kind === 'file') return reviewFile(task.archivo, options);
  if (task.kind === 'partial') return reviewPartialFile(task.partial, options);
  return compareLectura(unpack(task.own), task.others.map(unpack), options);
}

async function packFile(file: LotFile, index: number, { formats, compare }: LotOptions): Promise<ReviewedFile> {
  const { row, lectura } = file;
  const written = pack(await writeFile(file, index, formats));
  return { row, written, lectura: compare && lectura ? pack(readArchivo(row.archivo, lectura)) : null };
}

function readArchivo(archivo: string, lectura: Lectura): ReadArchivo {
  return { archivo, lectura };
}
