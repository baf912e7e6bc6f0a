/** An error that a cell shows, such as `#REF!` or `#¡DIV/0!`. */
export interface CellError {
  readonly error: string;
}

/** What a cell holds. `null`: nothing at all, or a formula whose result was not saved with the file. */
export type CellValue = number | string | boolean | CellError | null;

/**
 * One sheet as it was read; it never changes afterwards.
 * Rows and columns count from 0 at A1. Every method answers for any pair of whole numbers: outside the used
 * range a cell is empty.
 */
export interface Grid {
  readonly name: string;
  /** `true` for a hidden or very hidden sheet. */
  readonly hidden: boolean;
  /** `true` for a sheet of which nothing was read, because it is far larger than any form. */
  readonly tooLarge?: boolean;
  /** One past the last used row and column. */
  readonly rowCount: number;
  readonly columnCount: number;
  value(row: number, column: number): CellValue;
  /** The formula with its leading `=`, in English A1 notation, or `null` where the cell holds none. */
  formula(row: number, column: number): string | null;
  /** Excel's number format code; `General` where none is set. */
  numberFormat(row: number, column: number): string;
  /** `true` where Excel would refuse a write: the sheet is protected and the cell is locked. */
  locked(row: number, column: number): boolean;
}

/** A workbook as it was read: its worksheets in the order of their tabs. */
export interface WorkbookContent {
  readonly sheets: readonly Grid[];
}

/** Takes any cell value; tells whether it is an error such as `#REF!`. */
export function isCellError(value: CellValue): value is CellError {
  return typeof value === 'object' && value !== null;
}
