/** What a report is written as. */
export type ReportKind = 'html' | 'xlsx' | 'csv';

/** The media type of a report of each kind. */
export const REPORT_TYPES: Readonly<Record<ReportKind, string>> = {
  html: 'text/html;charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv;charset=utf-8',
};

/** Takes the path of a report; gives what it is to be written as, by the end of its name, or `null` where that says nothing. */
export function reportKindOf(reporte: string): ReportKind | null {
  if (/\.html?$/i.test(reporte)) return 'html';
  if (/\.xlsx$/i.test(reporte)) return 'xlsx';
  return /\.csv$/i.test(reporte) ? 'csv' : null;
}
