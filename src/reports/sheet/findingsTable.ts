import { describePeriodo, ruleOf, SHEETS } from '../messages';
import { SEVERIDADES, type Severidad } from '../../rules/rule';
import type { Archivo, FormatoArchivo } from '../archivo';
import { claveCell, linkCell, textCell } from './cell';
import type { ReportRow } from './reportSheet';
import type { HrefOf, TableColumn } from './table';

/** The columns of the table of findings. */
export const FINDINGS_COLUMNS: readonly TableColumn[] = [
  { title: SHEETS.archivo, width: 32 },
  { title: SHEETS.hoja, width: 24 },
  { title: SHEETS.gravedad, width: 16 },
  { title: SHEETS.celda, width: 14 },
  { title: SHEETS.hallazgo, width: 72 },
  { title: SHEETS.regla, width: 28 },
  { title: SHEETS.clave, width: 14 },
  { title: SHEETS.periodo, width: 16 },
  { title: SHEETS.unidadEjecutora, width: 40 },
];

/** Takes what was found in a file and how to link to it; gives a row for each finding, the gravest first, or one that says why there was no review. */
export function findingRows({ archivo, error, formatos }: Archivo, hrefOf: HrefOf): ReportRow[] {
  if (error) return [FINDINGS_COLUMNS.map((_, index) => textCell(unreviewed(index, archivo, error), 'sinRevisar'))];
  return SEVERIDADES.flatMap((severidad) =>
    formatos.flatMap((formato) => formRows(archivo, formato, severidad, hrefOf)),
  );
}

function formRows(archivo: string, formato: FormatoArchivo, gravedad: Severidad, hrefOf: HrefOf): ReportRow[] {
  const { hoja, trimestre, ejercicio, unidadEjecutora } = formato;
  const hallazgos = formato.hallazgos.filter(({ severidad }) => severidad === gravedad);
  return hallazgos.map(({ regla, severidad, celda, clave, mensaje }) => [
    textCell(archivo),
    textCell(hoja),
    textCell(SHEETS.severidades[severidad], severidad),
    linkCell(celda, { href: hrefOf(archivo), hoja, celda }),
    textCell(mensaje),
    textCell(ruleOf({ regla }).titulo),
    claveCell(clave),
    textCell(describePeriodo(trimestre, ejercicio)),
    textCell(unidadEjecutora),
  ]);
}

function unreviewed(column: number, archivo: string, { mensaje }: NonNullable<Archivo['error']>): string | null {
  return [archivo, null, SHEETS.unreviewed, null, mensaje][column] ?? null;
}
