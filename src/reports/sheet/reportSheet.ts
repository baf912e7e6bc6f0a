import type { ReportCell } from './cell';

/** How a sheet of a report is laid out, whatever its rows. */
export interface SheetLayout {
  /** At most 31 characters, none of them `[]:*?/\`. */
  readonly name: string;
  /** Width of each column, in characters. */
  readonly widths: readonly number[];
  /** Rows at the top that stay in sight and are repeated on every printed page. */
  readonly headerRows: number;
  /** Whether the last of those rows can be filtered and sorted by. */
  readonly filter: boolean;
  /** Rows, from 0, that begin a new page on paper. */
  readonly pages?: readonly number[];
}

export type ReportRow = readonly ReportCell[];

/** One column of a sheet that a chart draws. Rows and columns count from 0. */
export interface ChartColumn {
  readonly title: string;
  readonly column: number;
  /** `RRGGBB`. */
  readonly colour: string;
  /** What the cells hold, for readers that do not look at them. */
  readonly values: readonly (number | null)[];
}

/** A bar chart of columns of figures that stand side by side on a sheet of the report. */
export interface SheetChart {
  readonly title: string;
  /** The cell at its upper left corner, and its size in points. */
  readonly row: number;
  readonly column: number;
  readonly width: number;
  readonly height: number;
  readonly source: {
    readonly sheet: string;
    readonly firstRow: number;
    readonly lastRow: number;
    readonly categories: { readonly column: number; readonly values: readonly string[] };
    readonly columns: readonly ChartColumn[];
  };
}

/** One sheet of a report, free of files and of any spreadsheet program. */
export interface ReportSheet extends SheetLayout {
  readonly rows: readonly ReportRow[];
  readonly charts: readonly SheetChart[];
}
