import type { Formato, Meta } from '../../src/form/formato';
import { readHoja } from '../../src/form/readHoja';
import { toAddress } from '../../src/workbook/address';
import { type CellSpec, gridOf } from './grid';
import type { Cells } from './layout';

/** What a test puts into the cells of some rows, from left to right; `null` leaves a cell empty. */
export type SheetRows = readonly (readonly (CellSpec | null)[])[];

/** The header of a table in its plainest layout: LÍNEA in column A, OBSERVACIONES in column O. */
export const HEADER: SheetRows = [
  [
    ...['LÍNEA DE ACCIÓN P.M.D.', 'METAS Y ACCIONES', 'UNIDAD MEDIDA', 'META ANUAL', 'PERIODO'],
    ...[null, null, null, null, null, null, null],
    ...['AVANCE ABSOLUTO', 'ACUMULADO RELATIVO', 'OBSERVACIONES'],
  ],
  [null, null, null, null, 'ENE-MAR', null, 'ABR-JUN', null, 'JUL-SEP', null, 'OCT-DIC'],
  [null, null, null, null, 'P', 'A', 'P', 'A', 'P', 'A', 'P', 'A'],
];

/** Takes rows of cells; gives the cells by address, the first row being row 1 and the first cell in column A. */
export function cellsOf(rows: SheetRows): Cells {
  const cells: Cells = {};
  rows.forEach((row, rowIndex) =>
    row.forEach((spec, column) => {
      if (spec !== null) cells[toAddress(rowIndex, column)] = spec;
    }),
  );
  return cells;
}

/** Takes rows of cells; gives the forms that are read there. */
export function formatosIn(rows: SheetRows): readonly Formato[] {
  const hoja = readHoja(gridOf(cellsOf(rows)));
  if (hoja.tipo !== 'formatos') throw new TypeError(`No form: ${JSON.stringify(hoja)}`);
  return hoja.formatos;
}

/** Takes the rows below a plain header, which stands in rows 1 to 3; gives the form. */
export function formatoWith(rows: SheetRows): Formato {
  const [formato] = formatosIn([...HEADER, ...rows]);
  if (!formato) throw new TypeError('No form');
  return formato;
}

/**
 * Takes clave and text, META ANUAL, and P and A of each quarter; gives the row for `formatoWith`, its unit `Informe`.
 */
export function metaRow(
  texto: string,
  metaAnual: CellSpec | null,
  quarters: readonly (CellSpec | null)[] = [],
  unidad = 'Informe',
): (CellSpec | null)[] {
  return [null, texto, unidad, metaAnual, ...quarters];
}

/** As `metaRow`; gives the row as it is read from its form. */
export function metaWith(metaAnual: CellSpec | null, quarters: readonly (CellSpec | null)[]): Meta {
  return formatoWith([metaRow('300.- Una meta', metaAnual, quarters)]).metas[0]!;
}
