import type { Grid } from '../workbook/grid';

/** A block of whole rows, counted from 0; `bottom` is one past the last. */
export interface Rows {
  readonly top: number;
  readonly bottom: number;
}

/** A text as it stands on a sheet; row and column count from 0. */
export interface CellText {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** No form reaches further right: one stray cell at the far end of a sheet must not make every row 16,384 cells long. */
export const WIDEST = 256;
const WIDEST_OF_TALL = 64;
const MANY_ROWS = 20_000;
const SAYS_SOMETHING = /[\p{L}\p{N}]/u;

/**
 * Takes a sheet and some of its rows; gives the texts there, row by row, that hold a letter or a digit.
 * Numbers count as texts.
 */
export function* textsIn(grid: Grid, { top, bottom }: Rows): Generator<CellText> {
  const width = Math.min(grid.columnCount, grid.rowCount > MANY_ROWS ? WIDEST_OF_TALL : WIDEST);
  const end = Math.min(bottom, grid.rowCount);
  for (let row = top; row < end; row++) {
    for (let column = 0; column < width; column++) {
      const value = grid.value(row, column);
      const text = typeof value === 'number' ? String(value) : value;
      if (typeof text === 'string' && SAYS_SOMETHING.test(text)) yield { row, column, text };
    }
  }
}

/** Takes a sheet; gives all its rows. */
export function allRows(grid: Grid): Rows {
  return { top: 0, bottom: grid.rowCount };
}
