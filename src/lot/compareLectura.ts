import { reviewedFile, unreviewedFile } from '../reports/fileReview';
import { compareReview } from '../review/compareReview';
import type { ReviewOptions } from '../review/reviewWorkbook';
import { type Lectura, reviewLectura } from './lectura';
import { toLotRow } from './lotRow';
import type { PartialFile } from './partial';
import { type LotFile, unreadLotFile } from './reviewLotFile';

/** What was read in a file of a lot. */
export interface ReadArchivo {
  readonly archivo: string;
  readonly lectura: Lectura;
}

/**
 * Takes what was read in a file and in those of its lot that may hold earlier quarters of its forms, and how to review
 * it; gives its review, compared with them.
 */
export function compareLectura(
  { archivo, lectura }: ReadArchivo,
  others: readonly ReadArchivo[],
  options: Pick<ReviewOptions, 'ajustes' | 'anterior'>,
): LotFile {
  const lote = others.flatMap(({ archivo: libro, lectura: { formatos } }) =>
    formatos.map((form) => ({ libro, ...form })),
  );
  const file = reviewedFile(archivo, compareReview(reviewLectura(lectura, options), options, lote));
  return { file, row: toLotRow(file), lectura };
}

/** Takes a file of a partial result and how to review it; gives its review, by itself. */
export function reviewPartialFile(partial: PartialFile, options: Pick<ReviewOptions, 'ajustes'>): LotFile {
  return partial.lectura === null
    ? unreadLotFile(unreviewedFile(partial.archivo, partial.problema))
    : compareLectura(partial, [], options);
}
