import type { CellValue } from '../../workbook/grid';
import type { SharedFormula } from '../xlsx/sharedFormula';
import { COLUMNS } from './excelLimits';

/** A block of cells that one array formula fills; both corners belong to it and count from 0. */
export interface ArrayBlock {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
  readonly formula: string;
}

/**
 * The cells of a sheet while they are read, in flat lists: a hundred thousand rows of objects would take ten times the
 * memory. Rows and columns count from 0.
 */
export interface SheetCells {
  /** The rows that have cells, and where in the three lists below each of them begins. */
  readonly rows: number[];
  readonly starts: number[];
  readonly columns: number[];
  readonly values: CellValue[];
  readonly styles: number[];
  /** By `cellKey`. */
  readonly formulas: Map<number, string | SharedFormula>;
  readonly arrays: ArrayBlock[];
}

/** Gives a sheet without cells. */
export function noCells(): SheetCells {
  return { rows: [], starts: [], columns: [], values: [], styles: [], formulas: new Map(), arrays: [] };
}

/** Takes a place on a sheet; gives the number that stands for it. */
export function cellKey(row: number, column: number): number {
  return row * COLUMNS + column;
}

/** Adds a cell, in whatever order; of two cells in one place the later counts. */
export function addCell(cells: SheetCells, row: number, column: number, value: CellValue, style: number): void {
  if (cells.rows.length === 0 || cells.rows[cells.rows.length - 1] !== row) {
    cells.rows.push(row);
    cells.starts.push(cells.columns.length);
  }
  cells.columns.push(column);
  cells.values.push(value);
  cells.styles.push(style);
}

/** Gives the same cells by rows and columns, one in each place. Files have them in this order as a rule. */
export function inOrder(cells: SheetCells): SheetCells {
  if (isInOrder(cells)) return cells;
  const { rows, starts, columns } = cells;
  const keys = rows.flatMap((row, index) =>
    columns.slice(starts[index], starts[index + 1]).map((column) => cellKey(row, column)),
  );
  const latest = new Map(keys.map((key, index) => [key, index]));
  const sorted = { ...noCells(), formulas: cells.formulas, arrays: cells.arrays };
  for (const [key, index] of [...latest].sort(([one], [other]) => one - other)) {
    addCell(sorted, Math.floor(key / COLUMNS), key % COLUMNS, cells.values[index]!, cells.styles[index]!);
  }
  return sorted;
}

function isInOrder({ rows, starts, columns }: SheetCells): boolean {
  for (let index = 0; index < rows.length; index++) {
    if (index > 0 && rows[index]! <= rows[index - 1]!) return false;
    const end = starts[index + 1] ?? columns.length;
    for (let at = starts[index]! + 1; at < end; at++) if (columns[at]! <= columns[at - 1]!) return false;
  }
  return true;
}
