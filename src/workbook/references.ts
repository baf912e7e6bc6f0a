import { fromAddress, type Place } from './address';

/** A block of cells that a formula names; both corners belong to it and count from 0. */
export interface Reference {
  /** The sheet it names, or `null` for the formula's own. */
  readonly sheet: string | null;
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** The cells that a formula reads, as far as its text tells. */
export interface FormulaReferences {
  readonly references: readonly Reference[];
  /** `false` where the formula also reads cells that its text does not name: a name, a table, another workbook, INDIRECT. */
  readonly complete: boolean;
}

// In this order: a text, an address or a range with its sheet, a function or any other word, a number or whole rows
// (`18:18`), what is left of a quoted sheet's name, and the signs of tables, other workbooks and errors.
const TOKEN =
  /"(?:[^"]|"")*"|((?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)?(\$?[A-Za-z]{1,3}\$?[1-9]\d{0,6})(?::(\$?[A-Za-z]{1,3}\$?[1-9]\d{0,6}))?(?![\p{L}\p{N}_(.!])|([\p{L}_\\][\p{L}\p{N}_.]*)(\s*\()?|\d+(?:\.\d*)?(?:[Ee][+-]?\d+)?(:)?|'(?:[^']|'')*'|[[\]!#]/gu;
const READS_ELSEWHERE = new Set(['INDIRECT', 'OFFSET', 'INDEX']);
const CONSTANTS = new Set(['TRUE', 'FALSE']);
// What looks like an address further out than any sheet reaches is a name.
const LAST_ROW = 1_048_575;
const LAST_COLUMN = 16_383;

/** Takes a formula in English A1 notation; gives the blocks of cells it reads. Never throws. */
export function referencesOf(formula: string): FormulaReferences {
  const references: Reference[] = [];
  let complete = true;
  // `matchAll` would make the expression anew for each formula; the search that fails sets this one back.
  for (let match = TOKEN.exec(formula); match; match = TOKEN.exec(formula)) {
    const [token, sheet, first, last, word, call, colon] = match;
    if (token.startsWith('"')) continue;
    if (first) {
      const from = placeOnSheet(first);
      const to = last ? placeOnSheet(last) : from;
      const name = sheet ? sheetName(sheet) : null;
      if (from && to) references.push(blockBetween(from, to, name));
      // `'[libro.xlsx]Hoja1'!A1` is a cell of another workbook.
      if (!from || !to || name?.includes('[')) complete = false;
    } else if (word) {
      const name = word.toUpperCase();
      if (call ? READS_ELSEWHERE.has(name) : !CONSTANTS.has(name)) complete = false;
    } else if (!/^\d/.test(token) || colon) {
      complete = false;
    }
  }
  return { references, complete };
}

function placeOnSheet(address: string): Place | null {
  const place = fromAddress(address);
  return place && place.row <= LAST_ROW && place.column <= LAST_COLUMN ? place : null;
}

function blockBetween(from: Place, to: Place, sheet: string | null): Reference {
  return {
    sheet,
    top: Math.min(from.row, to.row),
    left: Math.min(from.column, to.column),
    bottom: Math.max(from.row, to.row),
    right: Math.max(from.column, to.column),
  };
}

// `'Hoja ''1'''!` → `Hoja '1'`.
function sheetName(prefix: string): string {
  return prefix.slice(0, -1).replace(/^'|'$/g, '').replace(/''/g, "'");
}
