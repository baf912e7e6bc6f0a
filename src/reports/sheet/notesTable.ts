import type { Archivo } from '../archivo';
import { describePeriodo, SHEETS } from '../messages';
import { textCell } from './cell';
import type { ReportRow } from './reportSheet';
import type { TableColumn } from './table';

/** The columns of the table of what is said besides findings. */
export const NOTES_COLUMNS: readonly TableColumn[] = [
  { title: SHEETS.archivo, width: 32 },
  { title: SHEETS.hoja, width: 24 },
  { title: SHEETS.periodo, width: 16 },
  { title: SHEETS.asunto, width: 18 },
  { title: SHEETS.detalle, width: 72 },
];

/** Takes what is said of a file; gives a row for each note. */
export function noteRows({ archivo, formatos, notas }: Archivo): ReportRow[] {
  const periods = new Map(formatos.map((form) => [form.hoja, describePeriodo(form.trimestre, form.ejercicio)]));
  return notas.map(({ hoja, asunto, isPending, texto }) => [
    textCell(archivo),
    textCell(hoja),
    textCell(hoja === null ? null : (periods.get(hoja) ?? null)),
    textCell(asunto, isPending ? 'pendiente' : 'texto'),
    textCell(texto, isPending ? 'pendiente' : 'texto'),
  ]);
}
