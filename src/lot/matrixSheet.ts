import { SHEETS } from '../reports/messages';
import { type ReportCell, textCell } from '../reports/sheet/cell';
import type { Look } from '../reports/sheet/looks';
import type { ReportSheet } from '../reports/sheet/reportSheet';
import type { Severidad } from '../rules/rule';
import { isAnySealed, type Matrix, type MatrixRow } from './matrix';
import { LOT, SEAL_STATES } from './messages';

const HEADINGS: Readonly<Record<Severidad, Look>> = {
  error: 'encabezadoError',
  advertencia: 'encabezadoAdvertencia',
  sugerencia: 'encabezadoSugerencia',
};

/** Takes the matrix of a lot; gives its sheet: the totals above the titles, so that sorting leaves them in their place. */
export function matrixSheet({ reglas, filas, total }: Matrix): ReportSheet {
  const sealed = isAnySealed(filas);
  return {
    name: LOT.matrix,
    widths: [40, 14, 10, ...(sealed ? [12] : []), ...reglas.map(() => 15)],
    headerRows: 2,
    filter: true,
    rows: [
      [
        textCell(LOT.totals, 'seccion'),
        count(total, 'total'),
        textCell(null, 'total'),
        ...(sealed ? [textCell(null, 'total')] : []),
        ...reglas.map((rule) => count(rule.total, 'total')),
      ],
      [
        textCell(SHEETS.archivo, 'encabezado'),
        textCell(LOT.total, 'encabezado'),
        textCell(LOT.ready, 'encabezado'),
        ...(sealed ? [textCell(LOT.seal, 'encabezado')] : []),
        ...reglas.map(({ titulo, severidad }) => textCell(titulo, HEADINGS[severidad])),
      ],
      ...filas.map((fila) => matrixRow(fila, sealed)),
    ],
    charts: [],
  };
}

function matrixRow(fila: MatrixRow, sealed: boolean): ReportCell[] {
  const { archivo, error, sello, formatos, aptos, cuentas, total } = fila;
  const state = sealed ? [textCell(sello && SEAL_STATES[sello], error ? 'sinRevisar' : 'texto')] : [];
  if (error) {
    const rest = cuentas.map(() => textCell(null, 'sinRevisar'));
    const unreviewed = [archivo, SHEETS.unreviewed, null].map((text) => textCell(text, 'sinRevisar'));
    return [...unreviewed, ...state, ...rest];
  }
  // A row of zeros would hide where something was found.
  const found = cuentas.map((each) => (each === 0 ? textCell(null) : count(each)));
  return [textCell(archivo), count(total), textCell(LOT.readyOf(aptos, formatos)), ...state, ...found];
}

function count(value: number, look: Look = 'entero'): ReportCell {
  return { value, look };
}
