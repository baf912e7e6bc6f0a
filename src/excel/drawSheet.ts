import { columnLetters, toAddress } from '../workbook/address';
import type { DrawnCell, DrawnChart, DrawnLook, DrawnSheet } from '../workbook/drawnSheet';
import type { CellPlace } from '../workbook/openWorkbook';
import { enteredText } from './enteredText';

// A digit of Excel's own font, and the margins of a cell, in points.
const POINTS_PER_CHARACTER = 5.25;
const POINTS_AROUND = 3.75;

/** Takes a new sheet of the workbook and how it is to look; draws it with the next round trip, its title before all else. */
export function drawSheet(sheet: Excel.Worksheet, drawn: DrawnSheet): void {
  // Whatever Excel leaves unfinished is known by it.
  blockOf(sheet, 'A1').formulas = [[enteredText(drawn.title, 'General')]];
  drawCells(sheet, drawn);
  for (const chart of drawn.charts) drawChart(sheet, chart, drawn.rows);
}

function drawCells(sheet: Excel.Worksheet, { widths, rows }: DrawnSheet): void {
  widths.forEach((width, column) => {
    const letters = columnLetters(column);
    blockOf(sheet, `${letters}1:${letters}1`).format.columnWidth = width * POINTS_PER_CHARACTER + POINTS_AROUND;
  });
  const columnCount = Math.max(0, ...rows.map((row) => row.length));
  if (columnCount === 0) return;
  const places = Array.from({ length: columnCount }, (_, column) => column);
  const block = blockOf(sheet, `A1:${toAddress(rows.length - 1, columnCount - 1)}`);
  // The text of a link would be entered as if it were typed, so links come first and without one. They bring colours too.
  for (const [row, cells] of rows.entries()) {
    for (const [column, { value, link }] of cells.entries()) {
      if (!link || value === null) continue;
      blockOf(sheet, toAddress(row, column)).hyperlink = { documentReference: referenceTo(link) };
    }
  }
  block.numberFormat = rows.map((row) => places.map((column) => row[column]?.look.numberFormat ?? null));
  block.formulas = rows.map((row) => places.map((column) => inputOf(row[column])));
  for (const column of places) {
    for (const { top, bottom, look } of runsOfLooks(rows, column)) {
      dress(blockOf(sheet, `${toAddress(top, column)}:${toAddress(bottom, column)}`), look);
    }
  }
  block.format.autofitRows();
}

function blockOf(sheet: Excel.Worksheet, address: string): Excel.Range {
  return sheet.getRange(address).untrack();
}

function inputOf(cell: DrawnCell | undefined): string | number | null {
  if (cell === undefined || cell.value === null) return null;
  return typeof cell.value === 'string' ? enteredText(cell.value, 'General') : cell.value;
}

function* runsOfLooks(
  rows: DrawnSheet['rows'],
  column: number,
): Iterable<{ readonly top: number; readonly bottom: number; readonly look: DrawnLook }> {
  for (let top = 0; top < rows.length;) {
    const look = rows[top]?.[column]?.look;
    let bottom = top;
    while (bottom + 1 < rows.length && rows[bottom + 1]?.[column]?.look === look) bottom++;
    if (look) yield { top, bottom, look };
    top = bottom + 1;
  }
}

function dress({ format }: Excel.Range, { bold, underline, size, colour, fill, wrap, align }: DrawnLook): void {
  if (bold) format.font.bold = true;
  if (underline) format.font.underline = Excel.RangeUnderlineStyle.single;
  if (size !== undefined) format.font.size = size;
  if (colour !== undefined) format.font.color = `#${colour}`;
  if (fill !== undefined) format.fill.color = `#${fill}`;
  if (wrap) format.wrapText = true;
  if (align !== undefined) {
    format.horizontalAlignment =
      align === 'center' ? Excel.HorizontalAlignment.center : Excel.HorizontalAlignment.right;
  }
  format.verticalAlignment = Excel.VerticalAlignment.top;
}

function referenceTo({ sheet, cell }: CellPlace): string {
  return `'${sheet.replace(/'/g, "''")}'!${cell}`;
}

function drawChart(sheet: Excel.Worksheet, drawn: DrawnChart, rows: DrawnSheet['rows']): void {
  const { firstRow, lastRow, series } = drawn;
  const block = (column: number, top = firstRow): Excel.Range =>
    blockOf(sheet, `${toAddress(top, column)}:${toAddress(lastRow, column)}`);
  const source = findFigure(drawn, rows);
  // Without any figure there is nothing to draw.
  if (!source) return;
  // Excel takes a blank or a text for a heading: it is shown one column from a figure on, and told all else.
  const chart = sheet.charts.add(
    Excel.ChartType.barClustered,
    block(source.column, source.row),
    Excel.ChartSeriesBy.columns,
  );
  chart.title.text = drawn.title;
  chart.setPosition(toAddress(drawn.row, drawn.column));
  chart.width = drawn.width;
  chart.height = drawn.height;
  // The first meta at the top, as in the form.
  chart.axes.categoryAxis.reversePlotOrder = true;
  const categories = block(drawn.categories);
  series.forEach(({ title, column, colour }, index) => {
    const each = index === 0 ? chart.series.getItemAt(0) : chart.series.add(title);
    each.name = title;
    each.setValues(block(column));
    each.setXAxisValues(categories);
    each.format.fill.setSolidColor(`#${colour}`);
  });
}

function findFigure(
  { firstRow, lastRow, series }: DrawnChart,
  rows: DrawnSheet['rows'],
): { readonly row: number; readonly column: number } | null {
  for (let row = firstRow; row <= lastRow; row++) {
    for (const { column } of series) if (typeof rows[row]?.[column]?.value === 'number') return { row, column };
  }
  return null;
}
