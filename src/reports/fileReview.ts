import type { WorkbookReview } from '../review/reviewWorkbook';
import { describeUnrecognisedWorkbook } from './messages';

/** Why a file gave no review: a stable code, and a sentence that says what happened and what to do. */
export interface Problema {
  readonly codigo: string;
  readonly mensaje: string;
}

/** What became of one file of a lot. */
export interface FileReview {
  /** The path as it was given or found. */
  readonly archivo: string;
  /** `null` where the file was reviewed. */
  readonly problema: Problema | null;
  /** Without forms where there is a problem. */
  readonly review: WorkbookReview;
}

/** Takes a file's path and its review; gives both, with a problem where no sheet is a form or resembles one. */
export function reviewedFile(archivo: string, review: WorkbookReview): FileReview {
  const { formatos, hojasNoReconocidas, hojasIgnoradas } = review;
  const found = formatos.length + hojasNoReconocidas.length > 0;
  const mensaje = describeUnrecognisedWorkbook(hojasIgnoradas.map(({ hoja }) => hoja));
  return { archivo, problema: found ? null : { codigo: 'formato-no-reconocido', mensaje }, review };
}

/** Takes a file's path and why there is no review of it; gives both. */
export function unreviewedFile(archivo: string, problema: Problema): FileReview {
  return { archivo, problema, review: { formatos: [], hojasNoReconocidas: [], hojasIgnoradas: [] } };
}
