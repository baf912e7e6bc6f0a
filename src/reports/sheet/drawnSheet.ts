import type { DrawnCell, DrawnChart, DrawnLook, DrawnSheet } from '../../workbook/drawnSheet';
import type { ReportCell } from './cell';
import { LOOKS, REPORT_FONT, type LookSpec } from './looks';
import type { ReportSheet, SheetChart } from './reportSheet';

/** Takes a sheet of a report that draws its charts from itself; gives it as a spreadsheet program is to draw it. */
export function drawnSheet({ name, widths, rows, charts }: ReportSheet): DrawnSheet {
  const title = String(rows[0]?.[0]?.value ?? '');
  return { name, title, widths, rows: rows.map((row) => row.map(drawnCell)), charts: charts.map(drawnChart) };
}

function drawnCell({ value, look, link }: ReportCell): DrawnCell {
  const cell = { value, look: DRAWN[look] };
  return link ? { ...cell, link: { sheet: link.hoja, cell: link.celda } } : cell;
}

// Each look once, so that cells that look alike have the very same.
const DRAWN = Object.fromEntries(Object.entries(LOOKS).map(([name, look]) => [name, drawnLook(look)])) as Readonly<
  Record<keyof typeof LOOKS, DrawnLook>
>;

function drawnLook({ border: _, ...look }: LookSpec): DrawnLook {
  return { size: REPORT_FONT.size, ...look };
}

function drawnChart({ source: { firstRow, lastRow, categories, columns }, ...chart }: SheetChart): DrawnChart {
  const { title, row, column, width, height } = chart;
  return {
    ...{ title, row, column, width, height, firstRow, lastRow },
    categories: categories.column,
    series: columns.map(({ title: name, column: place, colour }) => ({ title: name, column: place, colour })),
  };
}
