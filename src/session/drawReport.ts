import { writeMoment } from '../language/dates';
import { archivoOf } from '../reports/archivo';
import { reviewedFile } from '../reports/fileReview';
import { countFile } from '../reports/resumen';
import { drawnSheet } from '../reports/sheet/drawnSheet';
import { revisionSheet } from '../reports/sheet/revisionSheet';
import type { DrawnSheet } from '../workbook/drawnSheet';
import type { Reviewed } from './state';

/** Takes a review; gives the sheet that tells it within its own workbook. */
export function drawReport({ libro, fecha, review, entrega }: Reviewed): DrawnSheet {
  // The report before this one is replaced, and no news.
  const hojasIgnoradas = review.hojasIgnoradas.filter(({ motivo }) => motivo !== 'informe');
  const file = reviewedFile(libro, { ...review, hojasIgnoradas }, entrega);
  return drawnSheet(revisionSheet(archivoOf(file), countFile(file), writeMoment(fecha)));
}
