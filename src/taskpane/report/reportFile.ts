import { writeMoment } from '../../language/dates';
import { toLotRow } from '../../lot/lotRow';
import { openBody, writePiece } from '../../lot/reportBody';
import { REPORT_TYPES, type ReportKind } from '../../lot/reportKind';
import { reviewedFile } from '../../reports/fileReview';
import { plain } from '../../reports/plain';
import { countFile } from '../../reports/resumen';
import type { Reviewed } from '../../session/state';
import type { Download } from '../parts/download';
import { REPORT } from './texts';

/** Takes a review and the kind of a report; gives the report as a file, as the command line writes it of one workbook. */
export async function reportFile({ libro, fecha, review, entrega }: Reviewed, kind: ReportKind): Promise<Download> {
  const file = reviewedFile(libro, review, entrega);
  // Where the file will be is not known, so it does not link to the workbook.
  const body = await openBody(kind, null);
  const waiting = body.add(await writePiece(file, 0, kind));
  const { before, after } = body.close({
    ...{ resumen: countFile(file), fecha: writeMoment(fecha), rows: [toLotRow(file)], avisos: [] },
  });
  return {
    name: REPORT.fileName(plain(libro.replace(/\.[^.]+$/, '')), kind),
    type: REPORT_TYPES[kind],
    parts: [typeof before === 'string' ? before : new Uint8Array(before), waiting, after],
  };
}
