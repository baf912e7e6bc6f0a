import { REVISION_SHEET } from '../../workbook/drawnSheet';
import type { Archivo } from '../archivo';
import { describeResumen, SHEETS } from '../messages';
import type { Resumen } from '../resumen';
import { textCell } from './cell';
import { FINDINGS_COLUMNS, findingRows } from './findingsTable';
import { FORMS_COLUMNS, formLine, formRows } from './formsTable';
import { metasChart } from './metasChart';
import { METAS_COLUMNS, metaRows } from './metasTable';
import { NOTES_COLUMNS, noteRows } from './notesTable';
import type { ReportRow, ReportSheet, SheetChart } from './reportSheet';
import { LINE_HEIGHT } from './rowHeight';
import { headingRow, type TableColumn } from './table';

// The path of the workbook is no news inside it, and the sheet already tells the unit.
const LEFT_OUT = 1;
const FINDINGS = FINDINGS_COLUMNS.slice(0, -1);
const TABLES = [FORMS_COLUMNS, FINDINGS, NOTES_COLUMNS, METAS_COLUMNS];
const GAP_ROWS = 1;

/**
 * Takes the review of the workbook that will hold the sheet, its counts and when it was made; gives the sheet: the
 * forms, the findings with links to their cells, the metas, and a chart of P against A for each form.
 */
export function revisionSheet(archivo: Archivo, resumen: Resumen, fecha: string): ReportSheet {
  const here = (): null => null;
  const rows: ReportRow[] = [
    [textCell(SHEETS.title, 'titulo')],
    [textCell(fecha, 'dato')],
    [textCell(describeResumen(resumen), 'dato')],
    [textCell(SHEETS.replaced, 'dato')],
  ];
  const addTable = (title: string, columns: readonly TableColumn[], body: readonly ReportRow[]): number => {
    rows.push(
      ...Array<ReportRow>(GAP_ROWS).fill([]),
      [textCell(title, 'seccion')],
      headingRow(columns.slice(LEFT_OUT)),
    );
    const firstRow = rows.length;
    for (const row of body) rows.push(row.slice(LEFT_OUT, columns.length));
    return firstRow;
  };
  addTable(SHEETS.formatos, FORMS_COLUMNS, formRows(archivo, archivo.formatos.map(formLine), here));
  const findings = findingRows(archivo, here);
  if (findings.length > 0) addTable(SHEETS.hallazgos, FINDINGS, findings);
  const notes = noteRows(archivo);
  if (notes.length > 0) addTable(SHEETS.notas, NOTES_COLUMNS, notes);
  const metas = archivo.formatos.map((formato) => metaRows(archivo.archivo, formato, here));
  let firstRow = addTable(SHEETS.metas, METAS_COLUMNS, metas.flat());
  const charts: SheetChart[] = [];
  let chartRow = rows.length + GAP_ROWS;
  archivo.formatos.forEach((formato, index) => {
    const chart = metasChart(formato, {
      ...{ sheet: REVISION_SHEET.name, firstRow, leftOut: LEFT_OUT, row: chartRow, column: 0 },
    });
    firstRow += metas[index]!.length;
    if (!chart) return;
    charts.push(chart);
    chartRow += Math.ceil(chart.height / LINE_HEIGHT) + GAP_ROWS;
  });
  const widths = METAS_COLUMNS.map((_, index) => Math.max(...TABLES.map((columns) => columns[index]?.width ?? 0)));
  return { name: REVISION_SHEET.name, widths: widths.slice(LEFT_OUT), headerRows: 0, filter: false, rows, charts };
}
