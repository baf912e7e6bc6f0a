import { describePeriodo, SHEETS } from '../messages';
import type { Archivo, FormatoArchivo } from '../archivo';
import { figureCell, linkCell, textCell } from './cell';
import type { ReportRow } from './reportSheet';
import type { HrefOf, TableColumn } from './table';

/** The columns of the table of forms. */
export const FORMS_COLUMNS: readonly TableColumn[] = [
  { title: SHEETS.archivo, width: 32 },
  { title: SHEETS.hoja, width: 24 },
  { title: SHEETS.periodo, width: 16 },
  { title: SHEETS.estado, width: 18 },
  { title: SHEETS.unidadEjecutora, width: 72 },
  { title: SHEETS.errores, width: 12 },
  { title: SHEETS.advertencias, width: 14 },
  { title: SHEETS.sugerencias, width: 14 },
];

/** What the table says of one form. */
export type FormLine = Pick<FormatoArchivo, 'hoja' | 'unidadEjecutora' | 'ejercicio' | 'trimestre' | 'apto'> & {
  readonly errores: number;
  readonly advertencias: number;
  readonly sugerencias: number;
};

/** Takes a file's path, why it was not reviewed, its forms and how to link to it; gives a row for each form, or one that says why there is none. */
export function formRows(
  { archivo, error }: Pick<Archivo, 'archivo' | 'error'>,
  formatos: readonly FormLine[],
  hrefOf: HrefOf,
): ReportRow[] {
  if (error) {
    const cells = [archivo, null, null, SHEETS.unreviewed, error.mensaje];
    return [FORMS_COLUMNS.map((_, index) => textCell(cells[index] ?? null, 'sinRevisar'))];
  }
  return formatos.map((form) => [
    textCell(archivo),
    linkCell(form.hoja, { href: hrefOf(archivo), hoja: form.hoja, celda: 'A1' }),
    textCell(describePeriodo(form.trimestre, form.ejercicio)),
    textCell(form.apto ? SHEETS.ready : SHEETS.notReady, form.apto ? 'listo' : 'pendiente'),
    textCell(form.unidadEjecutora),
    figureCell(form.errores),
    figureCell(form.advertencias),
    figureCell(form.sugerencias),
  ]);
}

/** Takes a form; gives what the table says of it. */
export function formLine({ hallazgos, ...form }: FormatoArchivo): FormLine {
  const { hoja, unidadEjecutora, ejercicio, trimestre, apto } = form;
  const countOf = (severity: string): number => hallazgos.filter(({ severidad }) => severidad === severity).length;
  return {
    ...{ hoja, unidadEjecutora, ejercicio, trimestre, apto },
    ...{ errores: countOf('error'), advertencias: countOf('advertencia'), sugerencias: countOf('sugerencia') },
  };
}
