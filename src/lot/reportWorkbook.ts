import type { Archivo } from '../reports/archivo';
import { describeResumen, SHEETS } from '../reports/messages';
import { textCell } from '../reports/sheet/cell';
import { FINDINGS_COLUMNS, findingRows } from '../reports/sheet/findingsTable';
import { FORMS_COLUMNS, formRows } from '../reports/sheet/formsTable';
import { metasChart } from '../reports/sheet/metasChart';
import { METAS_COLUMNS, metaRows } from '../reports/sheet/metasTable';
import { NOTES_COLUMNS, noteRows } from '../reports/sheet/notesTable';
import type { ReportRow, ReportSheet, SheetChart, SheetLayout } from '../reports/sheet/reportSheet';
import { LINE_HEIGHT } from '../reports/sheet/rowHeight';
import { headingRow, type HrefOf, type TableColumn } from '../reports/sheet/table';
import { openXlsx, type OpenSheet } from '../reports/xlsx';
import { toMatrix } from './matrix';
import { matrixSheet } from './matrixSheet';
import { LOT } from './messages';
import { noticesSheet } from './noticesSheet';
import type { ReportEnding } from './reportBody';

/** The `.xlsx` report of a lot while files are still being reviewed. */
export interface ReportWorkbook {
  /** Takes what is said of a file, in the order of the lot. */
  readonly add: (archivo: Archivo) => void;
  /** Takes what is known once every file is in it; gives the whole report. */
  readonly close: (ending: ReportEnding) => Uint8Array;
}

const MOST_CHARTS = 50;
const GAP_ROWS = 1;
// Of a letter sheet that lies on its side.
const PAGE_ROWS = 34;

const NOWHERE: HrefOf = () => null;

/** Takes how to link to a file, `null`: it is not known where the report will be, so nothing is linked; gives a report without files. */
export function openReportWorkbook(links: HrefOf | null): ReportWorkbook {
  const hrefOf = links ?? NOWHERE;
  const file = openXlsx();
  const openSheet = (layout: SheetLayout): OpenSheet => {
    const sheet = file.openSheet(layout);
    return links ? sheet : { ...sheet, add: (row) => sheet.add(withoutLinks(row)) };
  };
  const openTable = (name: string, columns: readonly TableColumn[]): OpenSheet => {
    const sheet = openSheet(tableLayout(name, columns));
    sheet.add(headingRow(columns));
    return sheet;
  };
  const findings = openTable(SHEETS.hallazgos, FINDINGS_COLUMNS);
  const notes = openTable(SHEETS.notas, NOTES_COLUMNS);
  const metas = openTable(SHEETS.metas, METAS_COLUMNS);
  const charts: SheetChart[] = [];
  let forms = 0;
  let firstRow = 1;
  let chartRow = 0;
  let pageRow = 0;
  const pages: number[] = [];
  const addSheet = ({ rows, charts: drawn, ...layout }: ReportSheet): void => {
    const sheet = openSheet(layout);
    rows.forEach(sheet.add);
    drawn.forEach(sheet.addChart);
  };
  return {
    add: (archivo) => {
      findingRows(archivo, hrefOf).forEach(findings.add);
      noteRows(archivo).forEach(notes.add);
      for (const formato of archivo.formatos) {
        const rows = metaRows(archivo.archivo, formato, hrefOf);
        rows.forEach(metas.add);
        if (++forms <= MOST_CHARTS) {
          const chart = metasChart(formato, {
            ...{ sheet: SHEETS.metas, firstRow, leftOut: 0, row: chartRow, column: 0 },
          });
          if (chart) {
            charts.push(chart);
            const nextRow = chartRow + Math.ceil(chart.height / LINE_HEIGHT) + GAP_ROWS;
            // A chart that does not fit on the page begins the next one.
            if (nextRow - pageRow > PAGE_ROWS && chartRow > pageRow) pages.push((pageRow = chartRow));
            chartRow = nextRow;
          }
        }
        firstRow += rows.length;
      }
    },
    close: (ending) => {
      addSheet(summarySheet(ending, hrefOf, forms > MOST_CHARTS));
      if (ending.rows.length > 1) addSheet(matrixSheet(toMatrix(ending.rows)));
      if (ending.avisos.length > 0) addSheet(noticesSheet(ending.avisos));
      if (charts.length > 0 && forms <= MOST_CHARTS) {
        addSheet({ ...{ name: SHEETS.graficas, widths: [], headerRows: 0, filter: false, pages }, rows: [], charts });
      }
      return file.close([
        SHEETS.resumen,
        LOT.matrix,
        LOT.notices,
        SHEETS.hallazgos,
        SHEETS.notas,
        SHEETS.metas,
        SHEETS.graficas,
      ]);
    },
  };
}

function withoutLinks(row: ReportRow): ReportRow {
  return row.map(({ value, look }) => ({ value, look: look === 'enlace' ? 'texto' : look }));
}

function summarySheet({ fecha, resumen, rows }: ReportEnding, hrefOf: HrefOf, withoutCharts: boolean): ReportSheet {
  const notes = [fecha, describeResumen(resumen), ...(withoutCharts ? [LOT.tooManyCharts(MOST_CHARTS)] : [])];
  const head = [[textCell(SHEETS.title, 'titulo')], ...notes.map((note) => [textCell(note, 'dato')]), []];
  return {
    ...tableLayout(SHEETS.resumen, FORMS_COLUMNS),
    headerRows: head.length + 1,
    rows: [...head, headingRow(FORMS_COLUMNS), ...rows.flatMap((row) => formRows(row, row.formatos, hrefOf))],
    charts: [],
  };
}

function tableLayout(name: string, columns: readonly TableColumn[]): SheetLayout {
  return { name, widths: columns.map(({ width }) => width), headerRows: 1, filter: true };
}
