import type { ReportSheet } from '../../src/reports/sheet/reportSheet';
import { openXlsx } from '../../src/reports/xlsx';

/** Takes whole sheets in the order of their tabs; gives the file. */
export function writeXlsx(sheets: readonly ReportSheet[]): Uint8Array {
  const file = openXlsx();
  for (const { rows, charts, ...layout } of sheets) {
    const sheet = file.openSheet(layout);
    rows.forEach(sheet.add);
    charts.forEach(sheet.addChart);
  }
  return file.close(sheets.map(({ name }) => name));
}
