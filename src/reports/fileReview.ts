import type { WorkbookReview } from '../review/reviewWorkbook';
import type { Entrega } from '../submission/reviewSubmission';
import { describeUnrecognisedWorkbook, SAVED_REPORT_LEFT } from './messages';

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
  /** What the workbook is handed in with; `null` where that was not looked at. */
  readonly entrega: Entrega | null;
}

/** The code of a workbook that is a report of this program: nothing is wrong with it, and there is nothing to review. */
export const ES_REPORTE = 'es-reporte';

/** Takes a file's path, its review and what it is handed in with; gives all, with a problem where no sheet is a form or resembles one. */
export function reviewedFile(archivo: string, review: WorkbookReview, entrega: Entrega | null = null): FileReview {
  const isEmpty = review.formatos.length + review.hojasNoReconocidas.length === 0;
  const problema = isEmpty ? withoutForms(review) : null;
  // Of a report there is nothing more to say: none of its sheets was left out for a reason of its own.
  return problema?.codigo === ES_REPORTE ? unreviewedFile(archivo, problema) : { archivo, problema, review, entrega };
}

function withoutForms({ hojasIgnoradas }: WorkbookReview): Problema {
  const isReport = hojasIgnoradas.length > 0 && hojasIgnoradas.every(({ motivo }) => motivo === 'informe');
  if (isReport) return { codigo: ES_REPORTE, mensaje: SAVED_REPORT_LEFT };
  return {
    codigo: 'formato-no-reconocido',
    mensaje: describeUnrecognisedWorkbook(hojasIgnoradas.map(({ hoja }) => hoja)),
  };
}

/** Takes a file's path and why there is no review of it; gives both. */
export function unreviewedFile(archivo: string, problema: Problema): FileReview {
  return { archivo, problema, review: { formatos: [], hojasNoReconocidas: [], hojasIgnoradas: [] }, entrega: null };
}
