/** What a report is written as. */
export type ReportKind = 'html' | 'xlsx' | 'csv';

/** Takes the path of a report; gives what it is to be written as, by the end of its name, or `null` where that says nothing. */
export function reportKindOf(reporte: string): ReportKind | null {
  if (/\.html?$/i.test(reporte)) return 'html';
  if (/\.xlsx$/i.test(reporte)) return 'xlsx';
  return /\.csv$/i.test(reporte) ? 'csv' : null;
}
