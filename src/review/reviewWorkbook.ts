import type { FormatoCalculado } from '../form/compute';
import type { Correspondencia } from '../form/correspondencia';
import type { MotivoIgnorada } from '../form/formato';
import type { Trimestre } from '../form/trimestre';
import type { FormatoAnterior } from '../history/anterior';
import type { Comparacion } from '../history/compareFormato';
import type { Finding } from '../rules';
import type { Ajustes } from '../settings/ajustes';
import type { WorkbookContent } from '../workbook/grid';
import { compareReview } from './compareReview';
import { reviewSheets } from './reviewSheets';

/** What a review may be told besides the workbook. */
export interface ReviewOptions {
  readonly ajustes: Ajustes;
  /** The quarter chosen by hand for every form, in place of FECHA's; `null`: each sheet's own. */
  readonly trimestre?: Trimestre | null;
  /** What a person settled by hand for single sheets, and the workbook remembers. */
  readonly correspondencias?: readonly Correspondencia[];
  /** The forms of workbooks of earlier quarters, as `readAnterior` gives them; `null`: none were given. */
  readonly anterior?: readonly FormatoAnterior[] | null;
}

/** One form with what was computed and found. */
export interface FormatoReview extends FormatoCalculado {
  /** By severity, then from top to bottom. */
  readonly hallazgos: readonly Finding[];
  /** `true` where nothing of severity `error` stands in the way of submission. */
  readonly apto: boolean;
  /** `null` where no earlier quarter was given, nor is there one in the same workbook. */
  readonly comparacion: Comparacion | null;
}

/** A sheet that looks like the form and could not be read. */
export interface HojaNoReconocidaReview {
  readonly hoja: string;
  readonly hallazgos: readonly Finding[];
}

/** A sheet that is no form, and why. */
export interface HojaIgnorada {
  readonly hoja: string;
  readonly motivo: MotivoIgnorada;
}

/** The review of one workbook, its parts in the order of its sheets. */
export interface WorkbookReview {
  readonly formatos: readonly FormatoReview[];
  readonly hojasNoReconocidas: readonly HojaNoReconocidaReview[];
  readonly hojasIgnoradas: readonly HojaIgnorada[];
}

/** Takes a workbook as read; gives the review of every form in it, compared with its earlier quarters. Never throws. */
export function reviewWorkbook(content: WorkbookContent, options: ReviewOptions): WorkbookReview {
  return compareReview(reviewSheets(content, options), options);
}
