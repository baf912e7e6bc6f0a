import { columnLetters } from '../../workbook/address';
import { COLUMNS, ROWS } from '../cells/excelLimits';

/** A formula that several cells share: what it says in the first of them, counted from 0. */
export interface SharedFormula {
  readonly formula: string;
  readonly row: number;
  readonly column: number;
}

const WORD_GOES_ON = String.raw`(?![\p{L}\p{N}_.(!\\?])`;
// In this order: what is never an address (a text, a quoted sheet's name, brackets), whole columns, a cell,
// whole rows, and any other word or number, taken whole so that nothing within it is mistaken for an address.
const TOKEN = new RegExp(
  [
    String.raw`"(?:[^"]|"")*"?`,
    String.raw`'(?:[^']|'')*'?`,
    String.raw`\[(?:[^[\]]|\[[^[\]]*\])*\]`,
    String.raw`(?<columns>\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3})${WORD_GOES_ON}`,
    String.raw`(?<cell>\$?[A-Za-z]{1,3}\$?[1-9]\d{0,6})${WORD_GOES_ON}`,
    String.raw`(?<rows>\$?[1-9]\d{0,6}:\$?[1-9]\d{0,6})${WORD_GOES_ON}`,
    String.raw`[\p{L}_\\][\p{L}\p{N}_.\\?]*`,
    String.raw`[\d.]+(?:[Ee][+-]?\d+)?`,
  ].join('|'),
  'gu',
);

/**
 * Takes a formula in A1 notation, with or without its `=`, and how many rows down and columns right it is carried;
 * gives the formula as it reads there. What `$` holds stays, and an address carried off the sheet turns into `#REF!`.
 */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  return formula.replace(TOKEN, (token: string, ...rest: unknown[]) => {
    const groups = rest.at(-1) as { columns?: string; cell?: string; rows?: string };
    if (groups.cell !== undefined) return shiftCell(token, rows, columns);
    if (groups.columns !== undefined) return shiftPair(token, (side) => shiftColumn(side, columns));
    if (groups.rows !== undefined) return shiftPair(token, (side) => shiftRow(side, rows));
    return token;
  });
}

function shiftCell(address: string, rows: number, columns: number): string {
  const cut = address.search(/\$?\d/);
  if (!isOnSheet(address.slice(0, cut), address.slice(cut))) return address;
  const column = shiftColumn(address.slice(0, cut), columns);
  const row = shiftRow(address.slice(cut), rows);
  return column === null || row === null ? '#REF!' : column + row;
}

/** `ZZZ1` lies beyond the last column and therefore is a name. */
function isOnSheet(letters: string, digits: string): boolean {
  return columnOf(letters.replace('$', '')) < COLUMNS && Number(digits.replace('$', '')) <= ROWS;
}

function shiftPair(pair: string, shift: (side: string) => string | null): string {
  const sides = pair.split(':').map(shift);
  return sides.includes(null) ? '#REF!' : sides.join(':');
}

function shiftColumn(letters: string, by: number): string | null {
  if (letters.startsWith('$')) return letters;
  const column = columnOf(letters) + by;
  return column >= 0 && column < COLUMNS ? columnLetters(column) : null;
}

function shiftRow(digits: string, by: number): string | null {
  if (digits.startsWith('$')) return digits;
  const row = Number(digits) + by;
  return row >= 1 && row <= ROWS ? String(row) : null;
}

function columnOf(letters: string): number {
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}
