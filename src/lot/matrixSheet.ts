import { SHEETS } from '../reports/messages';
import { type ReportCell, textCell } from '../reports/sheet/cell';
import type { Look } from '../reports/sheet/looks';
import type { ReportSheet } from '../reports/sheet/reportSheet';
import type { Severidad } from '../rules/rule';
import { LOT } from './messages';
import type { Matrix, MatrixRow } from './matrix';

const HEADINGS: Readonly<Record<Severidad, Look>> = {
  error: 'encabezadoError',
  advertencia: 'encabezadoAdvertencia',
  sugerencia: 'encabezadoSugerencia',
};

/** Takes the matrix of a lot; gives its sheet: the totals above the titles, so that sorting leaves them in their place. */
export function matrixSheet({ reglas, filas, total }: Matrix): ReportSheet {
  return {
    name: LOT.matrix,
    widths: [40, 10, ...reglas.map(() => 15)],
    headerRows: 2,
    filter: true,
    rows: [
      [textCell(LOT.totals, 'seccion'), count(total, 'total'), ...reglas.map((rule) => count(rule.total, 'total'))],
      [
        textCell(SHEETS.archivo, 'encabezado'),
        textCell(LOT.total, 'encabezado'),
        ...reglas.map(({ titulo, severidad }) => textCell(titulo, HEADINGS[severidad])),
      ],
      ...filas.map(matrixRow),
    ],
    charts: [],
  };
}

function matrixRow({ archivo, error, cuentas, total }: MatrixRow): ReportCell[] {
  if (error) return [textCell(archivo, 'sinRevisar'), ...[total, ...cuentas].map(() => textCell(null, 'sinRevisar'))];
  // A row of zeros would hide where something was found.
  return [textCell(archivo), count(total), ...cuentas.map((found) => (found === 0 ? textCell(null) : count(found)))];
}

function count(value: number, look: Look = 'entero'): ReportCell {
  return { value, look };
}
