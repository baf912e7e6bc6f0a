import { textCell } from './cell';
import type { ReportRow } from './reportSheet';

/** One column of a table: its title and its width in characters. */
export interface TableColumn {
  readonly title: string;
  readonly width: number;
}

/** Takes the columns of a table; gives the row of their titles. */
export function headingRow(columns: readonly TableColumn[]): ReportRow {
  return columns.map(({ title }) => textCell(title, 'encabezado'));
}

/** Takes a file's path as its review names it; gives the address for a link to it, `null` where links lead into the same workbook. */
export type HrefOf = (archivo: string) => string | null;
