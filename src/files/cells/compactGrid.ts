import type { Grid } from '../../workbook/grid';
import { shiftFormula } from '../xlsx/sharedFormula';
import { cellKey, inOrder, type ArrayBlock, type SheetCells } from './sheetCells';

/** What a cell looks like, as far as it is read. */
export interface CellStyle {
  readonly numberFormat: string;
  /** Locked where the sheet is protected. */
  readonly locked: boolean;
}

/** What a sheet is besides its cells. */
export interface SheetDescription {
  readonly name: string;
  readonly hidden: boolean;
  readonly isProtected: boolean;
  readonly styles: readonly CellStyle[];
  /** Gives the style, by its position, of a place where no cell is stored. */
  emptyStyle(row: number, column: number): number;
}

const PLAIN: CellStyle = { numberFormat: 'General', locked: true };

/** Takes what was read of a sheet; gives it as a grid. */
export function toGrid(description: SheetDescription, read: SheetCells): Grid {
  const cells = inOrder(read);
  const rows = new Uint32Array(cells.rows);
  const starts = new Uint32Array([...cells.starts, cells.columns.length]);
  const columns = new Uint16Array(cells.columns);
  const styles = new Uint32Array(cells.styles);
  const { values, formulas, arrays } = cells;

  /** Gives where a cell stands in the flat lists, or −1 where none is stored. */
  const positionOf = (row: number, column: number): number => {
    const at = find(rows, 0, rows.length, row);
    return at < 0 ? -1 : find(columns, starts[at]!, starts[at + 1]!, column);
  };
  const styleOf = (row: number, column: number): CellStyle => {
    const at = positionOf(row, column);
    return description.styles[at < 0 ? description.emptyStyle(row, column) : styles[at]!] ?? PLAIN;
  };

  return {
    name: description.name,
    hidden: description.hidden,
    ...usedSize(cells),
    value: (row, column) => {
      const at = positionOf(row, column);
      return at < 0 ? null : values[at]!;
    },
    formula: (row, column) => {
      if (positionOf(row, column) < 0) return null;
      const formula = formulas.get(cellKey(row, column));
      if (typeof formula === 'string') return formula;
      if (formula) return shiftFormula(formula.formula, row - formula.row, column - formula.column);
      return arrays.find((block) => covers(block, row, column))?.formula ?? null;
    },
    numberFormat: (row, column) => styleOf(row, column).numberFormat,
    locked: (row, column) => description.isProtected && styleOf(row, column).locked,
  };
}

/** Gives where a number stands between two positions of a list that rises by at least 1 at each step, or −1. */
function find(list: Uint32Array | Uint16Array, from: number, to: number, wanted: number): number {
  if (from === to || wanted < list[from]!) return -1;
  let low = from;
  // No number stands further from the first than their difference, and exactly there where nothing is left out.
  let high = Math.min(to - 1, from + wanted - list[from]!);
  if (list[high] === wanted) return high;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (list[middle]! < wanted) low = middle + 1;
    else high = middle;
  }
  return list[low] === wanted ? low : -1;
}

function covers(block: ArrayBlock, row: number, column: number): boolean {
  return row >= block.top && row <= block.bottom && column >= block.left && column <= block.right;
}

/** A cell is used where it holds a value or a formula; one that only has a format is not. */
function usedSize({ rows, starts, columns, values, formulas }: SheetCells): Pick<Grid, 'rowCount' | 'columnCount'> {
  let rowCount = 0;
  let columnCount = 0;
  for (let index = 0; index < rows.length; index++) {
    const end = starts[index + 1] ?? columns.length;
    for (let at = end - 1; at >= starts[index]!; at--) {
      if (values[at] === null && !formulas.has(cellKey(rows[index]!, columns[at]!))) continue;
      rowCount = rows[index]! + 1;
      columnCount = Math.max(columnCount, columns[at]! + 1);
      break;
    }
  }
  return { rowCount, columnCount };
}
