import type { IColumnData, ICellData, IRowData, IStyleData, IWorkbookData, IWorksheetData } from '@univerjs/core';

import type { Grid, WorkbookContent } from '../../workbook/grid';
import type { Note } from '../xlsx/notes';
import type { SheetLayout } from '../xlsx/sheetLayout';
import { toCellData } from './cellData';
import { SPANISH, toNumber } from './codes';
import { toRange } from './ranges';

/** How the sheets of a workbook look, in the order of the workbook. */
export interface WorkbookLook {
  /** How each cell style looks, by its position. */
  readonly styles: readonly IStyleData[];
  readonly sheets: readonly { readonly layout: SheetLayout; readonly notes: readonly Note[] }[];
}

/** Rows and columns that a sheet has beyond the ones in use, to go on writing. */
const SPARE_ROWS = 40;
const SPARE_COLUMNS = 12;
const NOTES = 'SHEET_NOTE_PLUGIN';

/**
 * Takes an id, the name of a file, its workbook and how it looks, or `null` where only its cells are known; gives it as
 * Univer opens it. The sheets are called `hoja-1`, `hoja-2`… by their order.
 */
export function toWorkbookData(
  id: string,
  name: string,
  content: WorkbookContent,
  look: WorkbookLook | null,
): IWorkbookData {
  const sheets = content.sheets.map((grid, index) =>
    look ? toSheet(grid, sheetId(index), look.sheets[index]!.layout, look.styles.length) : toPlainSheet(grid, index),
  );
  return {
    ...{ id, name, appVersion: '', locale: SPANISH },
    styles: look ? Object.fromEntries(look.styles.map((style, index) => [styleId(index), style])) : {},
    sheetOrder: sheets.map((sheet) => sheet.id),
    sheets: Object.fromEntries(sheets.map((sheet) => [sheet.id, sheet])),
    resources: [{ name: NOTES, data: JSON.stringify(look ? toNotes(look) : {}) }],
  };
}

/** Takes the position of a sheet in its file; gives the id by which Univer knows it. */
export function sheetId(index: number): string {
  return `hoja-${index + 1}`;
}

type SheetData = Partial<IWorksheetData> & Pick<IWorksheetData, 'id'>;

function toSheet(grid: Grid, id: string, layout: SheetLayout, styles: number): SheetData {
  const cellData: Record<number, Record<number, ICellData>> = {};
  const style = (index: number | null | undefined): { s?: string } =>
    index === null || index === undefined || index >= styles ? {} : { s: styleId(index) };
  for (const [row, columns] of layout.styles) {
    const cells: Record<number, ICellData> = (cellData[row] = {});
    for (const [column, index] of columns) cells[column] = { ...contentOf(grid, row, column), ...style(index) };
  }
  const rowCount = layout.merges.reduce((most, { bottom }) => Math.max(most, bottom + 1), grid.rowCount) + SPARE_ROWS;
  const columnCount =
    layout.merges.reduce((most, { right }) => Math.max(most, right + 1), grid.columnCount) + SPARE_COLUMNS;
  return {
    ...{ id, name: grid.name, cellData, rowCount, columnCount },
    hidden: toNumber(grid.hidden),
    defaultColumnWidth: layout.defaultColumnWidth,
    defaultRowHeight: layout.defaultRowHeight,
    columnData: toColumns(layout, columnCount, style),
    rowData: toRows(layout, style),
    mergeData: layout.merges.map(toRange),
    freeze: toFreeze(layout.frozen),
    showGridlines: toNumber(layout.showsGridLines),
    ...(styles > 0 ? { defaultStyle: styleId(0) } : {}),
  };
}

function toColumns(
  { columns }: SheetLayout,
  columnCount: number,
  style: (index: number | null) => Partial<IColumnData>,
): Record<number, Partial<IColumnData>> {
  const data: Record<number, Partial<IColumnData>> = {};
  for (const run of columns) {
    for (let column = run.first; column <= Math.min(run.last, columnCount - 1); column++) {
      data[column] = {
        ...(run.width === null ? {} : { w: run.width }),
        ...(run.hidden ? { hd: toNumber(true) } : {}),
        ...style(run.style),
      };
    }
  }
  return data;
}

function toRows(
  { rows }: SheetLayout,
  style: (index: number | null) => Partial<IRowData>,
): Record<number, Partial<IRowData>> {
  const data: Record<number, Partial<IRowData>> = {};
  for (const [row, { height, fixed, hidden, style: index }] of rows) {
    data[row] = {
      ...(height === null ? {} : { h: height, ah: height, ia: toNumber(!fixed) }),
      ...(hidden ? { hd: toNumber(true) } : {}),
      ...style(index),
    };
  }
  return data;
}

/** A sheet of which only the cells are known: columns are made as wide as their texts want, within reason. */
function toPlainSheet(grid: Grid, index: number): SheetData {
  const cellData: Record<number, Record<number, ICellData>> = {};
  const columnData: Record<number, Partial<IColumnData>> = {};
  for (let row = 0; row < grid.rowCount; row++) {
    const cells: Record<number, ICellData> = {};
    for (let column = 0; column < grid.columnCount; column++) {
      const content = contentOf(grid, row, column);
      const format = grid.numberFormat(row, column);
      if (content.v === undefined && content.f === undefined) continue;
      cells[column] = { ...content, ...(format === 'General' ? {} : { s: { n: { pattern: format } } }) };
      columnData[column] = { w: Math.max(columnData[column]?.w ?? 0, plainWidth(content.v)) };
    }
    if (Object.keys(cells).length > 0) cellData[row] = cells;
  }
  return {
    ...{ id: sheetId(index), name: grid.name, cellData, columnData },
    hidden: toNumber(grid.hidden),
    rowCount: grid.rowCount + SPARE_ROWS,
    columnCount: grid.columnCount + SPARE_COLUMNS,
  };
}

const NARROWEST = 64;
const WIDEST = 320;

function plainWidth(value: ICellData['v']): number {
  return Math.min(WIDEST, Math.max(NARROWEST, String(value ?? '').length * 7));
}

function contentOf(grid: Grid, row: number, column: number): ICellData {
  return toCellData({ formula: grid.formula(row, column), value: grid.value(row, column) });
}

function toNotes({ sheets }: WorkbookLook): Record<string, unknown> {
  const bySheet: Record<string, Record<number, Record<number, unknown>>> = {};
  sheets.forEach(({ notes }, index) => {
    for (const { row, column, text } of notes) {
      const inSheet = (bySheet[sheetId(index)] ??= {});
      const id = `nota-${row}-${column}`;
      (inSheet[row] ??= {})[column] = { id, row, col: column, width: 200, height: 80, note: text };
    }
  });
  return bySheet;
}

function toFreeze({ rows, columns }: SheetLayout['frozen']): IWorksheetData['freeze'] {
  return { xSplit: columns, ySplit: rows, startRow: rows || -1, startColumn: columns || -1 };
}

function styleId(index: number): string {
  return `estilo-${index}`;
}
