import type { Grid } from '../workbook/grid';
import { type CellText, type Rows, textsIn, textsInRow } from './cellTexts';
import { type HeaderWord, mayBeHeaderWord, readHeaderWord, type Titulo } from './titles';

/** A cell of a table's header; row and column count from 0. */
export interface HeaderCell extends CellText {
  readonly word: HeaderWord | null;
}

/** The rows of one table's header, from `top` to `bottom`, both counted from 0 and both part of it. */
export interface HeaderRows {
  readonly top: number;
  readonly bottom: number;
  /** Row by row. */
  readonly cells: readonly HeaderCell[];
}

const DEEPEST_HEADER = 5;
/** One row that says nothing may stand between two rows of a header. */
export const LARGEST_GAP = 2;

/** Takes a sheet; gives every header of a table on it, from top to bottom: header rows with two titles or more. */
export function findHeaderRows(grid: Grid): HeaderRows[] {
  return groupHeaderRows(grid).filter(({ cells }) => titlesIn(cells).size >= 2);
}

/**
 * Takes a sheet; gives its header rows in groups, from top to bottom. A row is one of a header when it holds two
 * titles, two quarters or two pairs of P and A; rows that touch, or nearly, are one header.
 */
export function groupHeaderRows(grid: Grid): HeaderRows[] {
  const headers: { top: number; bottom: number; cells: HeaderCell[] }[] = [];
  let lastWithDigits = -1;
  for (let row = 0; row < grid.rowCount; row++) {
    const texts = textsInRow(grid, row);
    // Most rows hold one short text at most and end here.
    const cells = texts.filter(({ text }) => mayBeHeaderWord(text)).length > 1 ? texts.map(toHeaderCell) : [];
    if (isHeaderRow(cells)) {
      const open = headers.at(-1);
      // A row with a digit may be a meta: what stands below it is the header of another table.
      const near = open && row - open.bottom <= LARGEST_GAP && lastWithDigits <= open.bottom;
      if (near && row - open.top < DEEPEST_HEADER) {
        open.bottom = row;
        open.cells.push(...cells);
      } else {
        headers.push({ top: row, bottom: row, cells });
      }
    }
    if (texts.some(({ text }) => /\d/.test(text))) lastWithDigits = row;
  }
  return headers;
}

/** Takes a sheet and some rows; gives the texts there with what they would say in a header. */
export function readHeaderCells(grid: Grid, rows: Rows): HeaderCell[] {
  return Array.from(textsIn(grid, rows), toHeaderCell);
}

function toHeaderCell({ row, column, text }: CellText): HeaderCell {
  return { row, column, text, word: readHeaderWord(text) };
}

/** Takes cells of a header; gives the titles among them. */
export function titlesIn(cells: readonly HeaderCell[]): Set<Titulo> {
  return new Set(cells.flatMap(({ word }) => (word?.kind === 'titulo' ? word.titulo : [])));
}

function isHeaderRow(cells: readonly HeaderCell[]): boolean {
  const words = cells.map(({ word }) => word).filter((word) => word !== null);
  if (words.length < 2) return false;
  const count = (kind: HeaderWord['kind']): number => words.filter((word) => word.kind === kind).length;
  const quarters = new Set(words.map((word) => (word.kind === 'trimestre' ? word.trimestre : null)));
  quarters.delete(null);
  return titlesIn(cells).size + count('grupo') >= 2 || quarters.size >= 2 || (count('P') >= 2 && count('A') >= 2);
}
