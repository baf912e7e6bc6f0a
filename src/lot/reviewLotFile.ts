import { readDocuments } from '../files/readDocuments';
import { readWorkbook } from '../files/readWorkbook';
import { describeProblem } from '../messages/problems';
import { type FileReview, reviewedFile, unreviewedFile } from '../reports/fileReview';
import { compareReview } from '../review/compareReview';
import { reviewSheets } from '../review/reviewSheets';
import { entregaOf, type OpcionesDeEntrega, readSettled } from '../submission/reviewSubmission';
import { UnreadableWorkbook } from '../workbook/unreadable';
import { type Lectura, toLectura } from './lectura';
import { type LotRow, toLotRow } from './lotRow';
import { LOT } from './messages';

/** One file of a lot, reviewed by itself: plain data, as a worker of any kind answers. */
export interface LotFile {
  /** What the reports need, with the findings. */
  readonly file: FileReview;
  /** What the lot keeps of it. */
  readonly row: LotRow;
  /** What was read, to compare it with the others when all are there; `null` where the file could not be read. */
  readonly lectura: Lectura | null;
}

/**
 * Takes the bytes of a file, its path or name and how to review it; gives its review, compared with what the options
 * and its own other sheets say. A file that cannot be read is a review that says why. Never rejects.
 */
export async function reviewLotFile(bytes: Uint8Array, archivo: string, options: OpcionesDeEntrega): Promise<LotFile> {
  try {
    const content = await readWorkbook(bytes, archivo);
    const documents = readDocuments(bytes);
    const settled = readSettled(documents, options);
    const review = reviewSheets(content, settled.options);
    const compared = compareReview(review, settled.options);
    const file = reviewedFile(archivo, compared, await entregaOf(compared, documents, settled));
    return { file, row: toLotRow(file), lectura: toLectura(review, documents) };
  } catch (error) {
    const problema =
      error instanceof UnreadableWorkbook
        ? { codigo: String(error.codigo), mensaje: describeProblem(error) }
        : { codigo: 'falla-interna', mensaje: LOT.crashed(String(error)) };
    return unreadLotFile(unreviewedFile(archivo, problema));
  }
}

/** Takes the review of a file that could not be read; gives its entry in a lot. */
export function unreadLotFile(file: FileReview): LotFile {
  return { file, row: toLotRow(file), lectura: null };
}
