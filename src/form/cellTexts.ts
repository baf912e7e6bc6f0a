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
const ASCII_WORD = /[A-Za-z0-9]/;
const ANY_WORD = /[\p{L}\p{N}]/u;

/**
 * Takes a sheet and some of its rows; gives the texts there, row by row, that hold a letter or a digit.
 * Numbers count as texts.
 */
export function* textsIn(grid: Grid, { top, bottom }: Rows): Generator<CellText> {
  const end = Math.min(bottom, grid.rowCount);
  for (let row = top; row < end; row++) yield* textsInRow(grid, row);
}

/** As `textsIn`, for one row. */
export function textsInRow(grid: Grid, row: number): CellText[] {
  const width = Math.min(grid.columnCount, grid.rowCount > MANY_ROWS ? WIDEST_OF_TALL : WIDEST);
  const texts: CellText[] = [];
  for (let column = 0; column < width; column++) {
    const value = grid.value(row, column);
    if (typeof value === 'number') texts.push({ row, column, text: String(value) });
    else if (typeof value === 'string' && saysSomething(value)) texts.push({ row, column, text: value });
  }
  return texts;
}

// For most texts the quicker test is enough.
function saysSomething(text: string): boolean {
  return ASCII_WORD.test(text) || ANY_WORD.test(text);
}

/** Takes a sheet; gives all its rows. */
export function allRows(grid: Grid): Rows {
  return { top: 0, bottom: grid.rowCount };
}
