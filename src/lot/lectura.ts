import { computeFormato } from '../form/compute';
import type { Formato, HojaNoReconocida } from '../form/formato';
import type { Trimestre } from '../form/trimestre';
import { judgeFormato } from '../review/judgeFormato';
import { reviewUnrecognised } from '../review/reviewSheets';
import type { HojaIgnorada, HojaNoReconocidaReview, ReviewOptions, WorkbookReview } from '../review/reviewWorkbook';
import type { FindingOf } from '../rules';
import type { Documents } from '../workbook/documents';

/**
 * What was read in a workbook, judged by nobody yet: plain data, from which the same review can be made again without
 * the workbook, also on another machine.
 */
export interface Lectura {
  readonly formatos: readonly {
    readonly formato: Formato;
    /** The quarter that counts, `null` where it is unknown. */
    readonly trimestre: Trimestre | null;
  }[];
  readonly hojasNoReconocidas: readonly HojaNoReconocida[];
  readonly hojasIgnoradas: readonly HojaIgnorada[];
  /** The documents that the workbook holds, as it holds them. */
  readonly documentos: Documents;
}

/** Takes the review of a workbook and its documents; gives what was read in it. */
export function toLectura(
  { formatos, hojasNoReconocidas, hojasIgnoradas }: WorkbookReview,
  documentos: Documents,
): Lectura {
  return {
    formatos: formatos.map(({ formato, trimestre }) => ({ formato, trimestre })),
    hojasNoReconocidas: hojasNoReconocidas.map(toHojaNoReconocida),
    hojasIgnoradas,
    documentos,
  };
}

/** Takes what was read in a workbook and the settings; gives the review of every form in it, each by itself. */
export function reviewLectura(
  { formatos, hojasNoReconocidas, hojasIgnoradas }: Lectura,
  { ajustes }: Pick<ReviewOptions, 'ajustes'>,
): WorkbookReview {
  return {
    formatos: formatos.map(({ formato, trimestre }) => judgeFormato(computeFormato(formato, trimestre), ajustes)),
    hojasNoReconocidas: hojasNoReconocidas.map(reviewUnrecognised),
    hojasIgnoradas,
  };
}

function toHojaNoReconocida({ hoja, hallazgos }: HojaNoReconocidaReview): HojaNoReconocida {
  const { celda, datos } = hallazgos[0] as FindingOf<'formato-no-reconocido'>;
  return { hoja, celda, encontrados: datos.encontrados, faltantes: datos.faltantes };
}
