import type { CellObject, WorkBook } from '@e965/xlsx';

import type { CellValue, Grid, WorkbookContent } from '../../workbook/grid';
import { UnreadableWorkbook } from '../../workbook/unreadable';
import { toGrid } from '../cells/compactGrid';
import { COLUMNS, ROWS } from '../cells/excelLimits';
import { addCell, cellKey, noCells } from '../cells/sheetCells';
import { damaged } from '../damaged';
import { LIMITS, type Limits } from '../package';
import { GENERAL } from '../xlsx/numberFormats';
import { keepNeededRecords } from './neededRecords';

/** A sheet as the library gives it with the option `dense`. */
interface DenseSheet {
  readonly '!data'?: readonly (readonly (CellObject | undefined)[] | undefined)[];
  /** `chart`, `macro` or `dialog`; absent for a worksheet. */
  readonly '!type'?: string;
  readonly '!protect'?: unknown;
}

const ERRORS: ReadonlyMap<unknown, string> = new Map([
  [0x00, '#NULL!'],
  [0x07, '#DIV/0!'],
  [0x0f, '#VALUE!'],
  [0x17, '#REF!'],
  [0x1d, '#NAME?'],
  [0x24, '#NUM!'],
  [0x2a, '#N/A'],
]);

/**
 * Takes the workbook stream of an `.xls` file, which it may change; gives the workbook. Where a sheet is protected all
 * its cells count as locked, because the library does not tell which of them are not.
 * @throws UnreadableWorkbook `archivo-danado`, `archivo-con-contrasena`, `demasiadas-hojas` or `hoja-demasiado-grande`.
 */
export async function readXls(stream: Uint8Array, limits: Limits = LIMITS): Promise<WorkbookContent> {
  keepNeededRecords(stream, limits.sheets);
  const { read } = await import('@e965/xlsx');
  let book: WorkBook;
  try {
    book = read(stream, {
      type: 'buffer',
      dense: true,
      cellFormula: true,
      cellNF: true,
      cellHTML: false,
      cellText: false,
    });
  } catch (cause) {
    throw damaged('el libro de Excel 97-2003 no se puede leer', cause);
  }
  const sheets: Grid[] = [];
  for (const name of book.SheetNames) {
    const sheet = book.Sheets[name] as DenseSheet | undefined;
    if (!sheet?.['!data'] || sheet['!type'] !== undefined) continue;
    const hidden = (book.Workbook?.Sheets?.find((each) => each.name === name)?.Hidden ?? 0) !== 0;
    sheets.push(readSheet(name, hidden, sheet, limits));
  }
  return { sheets };
}

function readSheet(name: string, hidden: boolean, sheet: DenseSheet, limits: Limits): Grid {
  const cells = noCells();
  const styles = new Map<string, number>([[GENERAL, 0]]);
  let filledRows = 0;
  sheet['!data']?.forEach((cellsOfRow, row) => {
    if (!cellsOfRow) return;
    if (++filledRows > limits.rows) {
      throw new UnreadableWorkbook('hoja-demasiado-grande', { hoja: name, limite: limits.rows });
    }
    cellsOfRow.forEach((cell, column) => {
      if (!cell || cell.t === 'z') return;
      if (row >= ROWS || column >= COLUMNS) throw damaged(`${name}: celda imposible`);
      const format = typeof cell.z === 'string' ? cell.z : GENERAL;
      const style = styles.get(format) ?? styles.size;
      styles.set(format, style);
      addCell(cells, row, column, valueOf(cell), style);
      if (cell.f) cells.formulas.set(cellKey(row, column), '=' + cell.f);
    });
  });
  const cellStyles = [...styles.keys()].map((numberFormat) => ({ numberFormat, locked: true }));
  const isProtected = Boolean(sheet['!protect']);
  return toGrid({ name, hidden, isProtected, styles: cellStyles, emptyStyle: () => 0 }, cells);
}

function valueOf({ t: type, v: value }: CellObject): CellValue {
  if (type === 'e') return { error: ERRORS.get(value) ?? '#N/A' };
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  return typeof value === 'string' || typeof value === 'boolean' ? value : null;
}
