import type { Grid, WorkbookContent } from './grid';
import type { CellPlace } from './openWorkbook';

/** What tells a sheet that the program wrote from one of the team's that has its name. */
export interface OwnSheet {
  /** At most 23 characters, so that there is room for what is added while a new one is drawn. */
  readonly name: string;
  /** The text of its first cell. */
  readonly title: string;
}

/** The sheet that the review writes into the workbook it is about. */
export const REVISION_SHEET: OwnSheet = { name: 'Revisión TMM-F004', title: 'Revisión de formatos TMM-F004' };

/** The first sheet of a report that was saved as a workbook of its own. */
export const SAVED_REPORT: OwnSheet = { name: 'Resumen', title: REVISION_SHEET.title };

/** Takes a workbook; tells whether it is a report that the program saved: its tables of metas are no forms. */
export function isSavedReport({ sheets: [first] }: WorkbookContent): boolean {
  return first?.name === SAVED_REPORT.name && isRevision(first);
}

/** Takes a sheet of the program's own; gives it as it is while it is drawn, beside the one before. */
export function unfinishedSheet({ name, title }: OwnSheet): OwnSheet {
  return { name: `${name} (nueva)`, title };
}

/** Takes the names of two sheets; tells whether a workbook holds both as one: their case does not count. */
export function isSameName(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

/**
 * Takes a sheet; tells whether the program wrote it, by its title or, where nothing of it was read, by its name: it is no
 * form, whatever else it says.
 */
export function isRevision(grid: Grid): boolean {
  const isUnread = grid.rowCount === 0 && (grid.hidden || grid.tooLarge === true);
  return isUnread ? hasOwnName(grid) : grid.value(0, 0) === REVISION_SHEET.title;
}

/** What of the report a workbook holds. */
export interface HeldReport {
  /** The report, of this review or of an earlier one, or what is left of one that was not finished. */
  readonly hasReport: boolean;
  /** A whole one that the user can look at. */
  readonly canShowReport: boolean;
}

/** Takes the sheets of a workbook; gives what of the report it holds. */
export function findReport(sheets: readonly Grid[]): HeldReport {
  const own = sheets.filter((grid) => hasOwnName(grid) && isRevision(grid));
  const isShown = ({ name, hidden }: Grid): boolean => !hidden && isSameName(name, REVISION_SHEET.name);
  return { hasReport: own.length > 0, canShowReport: own.some(isShown) };
}

function hasOwnName({ name }: Grid): boolean {
  return [REVISION_SHEET, unfinishedSheet(REVISION_SHEET)].some((own) => isSameName(name, own.name));
}

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

/** A sheet that the program writes by itself and whole, such as the report of a review. Its first cell holds the title. */
export interface DrawnSheet extends OwnSheet {
  /** Width of each column, in characters. */
  readonly widths: readonly number[];
  readonly rows: readonly (readonly DrawnCell[])[];
  readonly charts: readonly DrawnChart[];
}
