import type { CellPlace } from './openWorkbook';

/** The name of the sheet that the review writes into the workbook it is about. It is no form, whatever its titles. */
export const REVISION_SHEET = 'Revisión TMM-F004';

/** How a cell of a drawn sheet looks. Colours are `RRGGBB`; what is left out is as in any new sheet. */
export interface DrawnLook {
  readonly bold?: true;
  readonly underline?: true;
  /** In points. */
  readonly size?: number;
  readonly colour?: string;
  readonly fill?: string;
  readonly wrap?: true;
  readonly align?: 'center' | 'right';
  /** Excel's number format code. */
  readonly numberFormat?: string;
}

/** One cell of a drawn sheet. A text is always a text, whatever character it begins with. */
export interface DrawnCell {
  readonly value: string | number | null;
  /** Cells that look alike have the very same look. */
  readonly look: DrawnLook;
  /** The cell that it leads to. */
  readonly link?: CellPlace;
}

/** A bar chart of columns of figures that stand side by side on the drawn sheet. Rows and columns count from 0. */
export interface DrawnChart {
  readonly title: string;
  /** The cell at its upper left corner, and its size in points. */
  readonly row: number;
  readonly column: number;
  readonly width: number;
  readonly height: number;
  readonly firstRow: number;
  readonly lastRow: number;
  /** The column of its categories. */
  readonly categories: number;
  /** From left to right, one next to the other. */
  readonly series: readonly { readonly title: string; readonly column: number; readonly colour: string }[];
}

/** A sheet that the program writes by itself and whole, such as the report of a review. */
export interface DrawnSheet {
  readonly name: string;
  /** Width of each column, in characters. */
  readonly widths: readonly number[];
  readonly rows: readonly (readonly DrawnCell[])[];
  readonly charts: readonly DrawnChart[];
}
