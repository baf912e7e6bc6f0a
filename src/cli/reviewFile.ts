import { LARGEST_FILE } from '../files/largestFile';
import { readDocuments } from '../files/readDocuments';
import { readWorkbook } from '../files/readWorkbook';
import { describeProblem } from '../messages/problems';
import { type LotFile, reviewLotFile, unreadLotFile } from '../lot/reviewLotFile';
import { type Problema, unreviewedFile } from '../reports/fileReview';
import type { OpcionesDeEntrega } from '../submission/reviewSubmission';
import type { Documents } from '../workbook/documents';
import type { WorkbookContent } from '../workbook/grid';
import { UnreadableWorkbook, UnwritableWorkbook } from '../workbook/unreadable';
import { CLI, fileProblem } from './messages';
import { readBytes, UnreadableFile } from './readBytes';

/** A workbook as it was read, the documents that it holds, and its bytes. */
export interface OpenFile {
  readonly bytes: Uint8Array;
  readonly content: WorkbookContent;
  readonly documents: Documents;
}

/** Takes a file's path; gives its workbook. Throws UnreadableFile and UnreadableWorkbook. */
export async function openFile(archivo: string): Promise<OpenFile> {
  const bytes = await readBytes(archivo, LARGEST_FILE);
  return { bytes, content: await readWorkbook(bytes, archivo), documents: readDocuments(bytes) };
}

/** Takes a file's path and how to review it; gives its review, or why there is none. Never rejects. */
export async function reviewFile(archivo: string, options: OpcionesDeEntrega): Promise<LotFile> {
  try {
    return await reviewLotFile(await readBytes(archivo, LARGEST_FILE), archivo, options);
  } catch (error) {
    return unreadLotFile(unreviewedFile(archivo, toProblem(error)));
  }
}

/** Takes whatever was thrown while a file was read, reviewed or corrected; gives the code and the sentence for it. */
export function toProblem(error: unknown): Problema {
  if (error instanceof UnreadableFile) return { codigo: error.codigo, mensaje: CLI.unreadable(error.detalle) };
  if (isWorkbookProblem(error)) return { codigo: error.codigo, mensaje: describeProblem(error) };
  return fileProblem('falla-interna', { detalle: String(error) });
}

function isWorkbookProblem(error: unknown): error is UnreadableWorkbook | UnwritableWorkbook {
  return error instanceof UnreadableWorkbook || error instanceof UnwritableWorkbook;
}
