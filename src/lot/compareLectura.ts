import { reviewedFile, unreviewedFile } from '../reports/fileReview';
import { compareReview } from '../review/compareReview';
import { entregaOf, type OpcionesDeEntrega, readSettled } from '../submission/reviewSubmission';
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
export async function compareLectura(
  { archivo, lectura }: ReadArchivo,
  others: readonly ReadArchivo[],
  options: Pick<OpcionesDeEntrega, 'ajustes' | 'anterior'>,
): Promise<LotFile> {
  const lote = others.flatMap(({ archivo: libro, lectura: { formatos } }) =>
    formatos.map((form) => ({ libro, ...form })),
  );
  const settled = readSettled(lectura.documentos, options);
  const review = compareReview(reviewLectura(lectura, settled.options), settled.options, lote);
  const file = reviewedFile(archivo, review, await entregaOf(review, lectura.documentos, settled));
  return { file, row: toLotRow(file), lectura };
}

/** Takes a file of a partial result and how to review it; gives its review, by itself. */
export async function reviewPartialFile(
  partial: PartialFile,
  options: Pick<OpcionesDeEntrega, 'ajustes'>,
): Promise<LotFile> {
  return partial.lectura === null
    ? unreadLotFile(unreviewedFile(partial.archivo, partial.problema))
    : compareLectura(partial, [], options);
}
