import type { CellValue, Grid } from '../../workbook/grid';
import { UnreadableWorkbook } from '../../workbook/unreadable';
import { toGrid, type CellStyle } from '../cells/compactGrid';
import { COLUMNS, ROWS } from '../cells/excelLimits';
import { addCell, cellKey, noCells } from '../cells/sheetCells';
import { damaged } from '../damaged';
import type { Limits } from '../package';
import { detach } from '../xlsx/detach';
import type { XmlAttributes } from '../xlsx/parseXml';
import type { OdsStyles } from './odsStyles';
import { odsValue } from './odsValue';
import { fromOpenFormula } from './openFormula';

/** One table of an OpenDocument spreadsheet, as it is read. */
export interface OdsSheet {
  /** Takes a `table-column` element. */
  addColumns(attributes: XmlAttributes): void;
  /** Takes a `table-row` element; the cells that follow stand in it. */
  openRow(attributes: XmlAttributes): void;
  /** Takes a cell and the text it shows, or `null` where it shows none. */
  addCell(attributes: XmlAttributes, shown: string | null): void;
  closeRow(): void;
  grid(): Grid;
}

/** How many cells the tables of a workbook may still fill by repeating one. */
export interface Copies {
  left: number;
}

/** A cell of the row that is open, and how many columns it fills. */
interface RowCell {
  readonly column: number;
  readonly count: number;
  readonly value: CellValue;
  readonly formula: string | null;
  /** Its own style's name; `undefined`: the row's or the column's. */
  readonly style: string | undefined;
}

/**
 * Takes the part's name, a `table` element, the styles, the limits and the copies left; gives the table to fill. The
 * format of an empty cell is not read.
 */
export function odsSheet(
  part: string,
  table: XmlAttributes,
  styles: OdsStyles,
  limits: Limits,
  copies: Copies,
): OdsSheet {
  const name = table['table:name'] ?? '';
  const cells = noCells();
  const cellStyles: CellStyle[] = [];
  const styleNumbers = new Map<string, number>();
  const columnStyles: string[] = [];
  let filledRows = 0;
  // The row that is open, counted from 0, and the column where its next cell begins.
  let row = 0;
  let rowAttributes: XmlAttributes = {};
  let rowCells: RowCell[] = [];
  let column = 0;

  const styleNumber = (style: string): number => {
    const known = styleNumbers.get(style);
    if (known !== undefined) return known;
    styleNumbers.set(style, cellStyles.length);
    return cellStyles.push(styles.cell(style)) - 1;
  };

  const fill = ({ column: first, count, value, formula, style }: RowCell, at: number): void => {
    for (let each = first; each < first + count; each++) {
      const named = style ?? rowAttributes['table:default-cell-style-name'] ?? columnStyles[each] ?? '';
      addCell(cells, at, each, value, styleNumber(named));
      if (formula !== null) cells.formulas.set(cellKey(at, each), formula);
    }
  };

  return {
    addColumns(attributes) {
      const count = repeated(attributes['table:number-columns-repeated'], part);
      const style = attributes['table:default-cell-style-name'] ?? '';
      for (let each = 0; each < count && columnStyles.length < COLUMNS; each++) columnStyles.push(style);
    },
    openRow(attributes) {
      rowAttributes = attributes;
      rowCells = [];
      column = 0;
    },
    addCell(attributes, shown) {
      const count = repeated(attributes['table:number-columns-repeated'], part);
      const { 'table:formula': formula, 'office:value-type': type } = attributes;
      if (shown !== null || formula !== undefined || type !== undefined) {
        const value = odsValue(attributes, shown);
        const possible = value !== undefined && column + count <= COLUMNS;
        if (!possible) throw damaged(`${part}: celda imposible en la fila ${row + 1} de ${name}`);
        rowCells.push({
          column,
          count,
          value: typeof value === 'string' ? detach(value) : value,
          formula: formula === undefined ? null : detach(fromOpenFormula(formula)),
          style: attributes['table:style-name'],
        });
      }
      column += count;
    },
    closeRow() {
      const count = repeated(rowAttributes['table:number-rows-repeated'], part);
      if (rowCells.length > 0) {
        filledRows += count;
        copies.left -= count * rowCells.reduce((sum, filled) => sum + filled.count, 0) - rowCells.length;
        if (filledRows > limits.rows || copies.left < 0) {
          throw new UnreadableWorkbook('hoja-demasiado-grande', { hoja: name, limite: limits.rows });
        }
        if (row + count > ROWS) throw damaged(`${part}: fila imposible en ${name}`);
        for (let copy = 0; copy < count; copy++) for (const filled of rowCells) fill(filled, row + copy);
      }
      row += count;
    },
    grid() {
      const hidden = styles.hides(table['table:style-name'] ?? '');
      const isProtected = table['table:protected'] === 'true';
      return toGrid({ name, hidden, isProtected, styles: cellStyles, emptyStyle: () => -1 }, cells);
    },
  };
}

function repeated(count: string | undefined, part: string): number {
  const times = Number(count ?? 1);
  if (!(times >= 1) || !Number.isSafeInteger(times)) throw damaged(`${part}: repetición imposible`);
  return times;
}
