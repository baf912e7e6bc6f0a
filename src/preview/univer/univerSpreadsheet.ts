import type { ICellData } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import type { FWorkbook, FWorksheet } from '@univerjs/sheets/facade';
import type {} from '@univerjs/sheets-ui/facade';

import { toDocumentXml, type DocumentName, type Documents } from '../../workbook/documents';
import type { Block, CellChange, ChartState, SheetBlock, SheetState, Spreadsheet } from '../host/spreadsheet';
import { calculation } from './calculation';
import { cellsOf, toChangedCell, toDressedCell, usedBlock } from './cells';
import { onCommand } from './commands';
import { links } from './links';
import type { OpenedFile } from './openFile';
import { toBlock, toRange } from './ranges';
import { rowHeights } from './rowHeights';
import { sheetId } from './workbookData';

const SET_VALUES = 'sheet.command.set-range-values';

/** The spreadsheet on the screen, with what its page needs to know besides. */
export interface UniverSpreadsheet extends Spreadsheet {
  /** The id of a sheet by its position in the file, for as long as it is open. */
  idOf(position: number): string;
  /** The position of a sheet in the file, or `null` for one that was added. */
  positionOf(sheet: string): number | null;
  /** Tells whether a write of somebody else would be refused. */
  isLocked(sheet: string, row: number, column: number): boolean;
  isProtected(sheet: string): boolean;
  /** Tells whether it is this interface that is writing right now. */
  isWriting(): boolean;
  close(): void;
}

/** Takes Univer, a file, the documents in it and who hears of a chart, which Univer does not draw; opens the file. */
export function openSpreadsheet(
  univer: FUniver,
  file: OpenedFile,
  documents: Documents,
  onChart: (chart: ChartState) => void,
): UniverSpreadsheet {
  const book = univer.createWorkbook(file.data);
  const unit = book.getId();
  const heights = rowHeights(univer, unit);
  const results = calculation(univer, unit, lacksResults(file));
  const positions = new Map(file.content.sheets.map((_sheet, position) => [sheetId(position), position]));
  let writing = false;

  const write = <Result>(act: () => Result): Result => {
    writing = true;
    try {
      return act();
    } finally {
      writing = false;
    }
  };
  const setValues = (sheet: string, block: Block, value: readonly (readonly ICellData[])[]): void => {
    const params = { unitId: unit, subUnitId: sheet, range: toRange(block), value };
    if (!write(() => univer.syncExecuteCommand(SET_VALUES, params))) throw new Error(`Univer did not write ${sheet}.`);
  };
  const isProtected = (sheet: string): boolean => file.isProtected[positions.get(sheet) ?? -1] ?? false;
  const isLocked = (sheet: string, row: number, column: number): boolean => {
    const grid = file.content.sheets[positions.get(sheet) ?? -1];
    return isProtected(sheet) && (!file.writable || !grid || grid.locked(row, column));
  };
  const selection = (): SheetBlock => selectionOf(book.getActiveSheet());
  const select = (sheet: string, block: Block): void => {
    const shown = sheetOf(book, sheet);
    shown.getRange(toRange(block)).activate();
    shown.scrollToCell(Math.max(0, block.top - ROWS_ABOVE), Math.max(0, block.left - COLUMNS_BESIDE));
  };
  const linked = links(univer, unit, (sheetName, block) => {
    const sheet = book.getSheetByName(sheetName);
    if (!sheet) return;
    book.setActiveSheet(sheet);
    select(sheet.getSheetId(), block);
  });

  return {
    name: file.name,
    xmlParts: new Map(
      Object.entries(documents).map(([name, json]) => [name, toDocumentXml(name as DocumentName, json)]),
    ),
    // To Excel a workbook that cannot be written is read-only, and no sheet of it protected.
    sheets: () => book.getSheets().map((sheet) => stateOf(sheet, file.writable && isProtected(sheet.getSheetId()))),
    usedBlock: (sheet) => usedBlock(sheetOf(book, sheet)),
    cells: (sheet, block) =>
      cellsOf(sheetOf(book, sheet), block, (row, column) => file.writable && isLocked(sheet, row, column)),
    change(sheet, block, changes) {
      const held = sheetOf(book, sheet).getSheet();
      const toCell = (change: CellChange, down: number, across: number): ICellData =>
        toChangedCell(change, held.getCellRaw(block.top + down, block.left + across));
      setValues(
        sheet,
        block,
        changes.map((row, down) => row.map((change, across) => toCell(change, down, across))),
      );
    },
    settle: () => results.settle(),
    addSheet(name) {
      const shown = book.getActiveSheet();
      const added = write(() => book.insertSheet(name, { sheet: NEW_SHEET }));
      // Univer shows a new sheet at once; Excel does so only when it is asked to.
      book.setActiveSheet(shown);
      return added.getSheetId();
    },
    removeSheet(sheet) {
      heights.leave(sheet);
      linked.leave(sheet);
      write(() => book.deleteSheet(sheet));
    },
    unhideSheet: (sheet) => void write(() => sheetOf(book, sheet).showSheet()),
    renameSheet: (sheet, name) => void write(() => sheetOf(book, sheet).setName(name)),
    moveSheet: (sheet, position) => void write(() => book.moveSheet(sheetOf(book, sheet), position)),
    dress(sheet, block, look) {
      setValues(sheet, block, filled(block, toDressedCell(look)));
      const { columnWidth, link } = look;
      if (link) linked.add(sheet, block, link);
      if (columnWidth === undefined) return;
      const pixels = columnWidth * PIXELS_PER_POINT;
      write(() => sheetOf(book, sheet).setColumnWidths(block.left, block.right - block.left + 1, pixels));
    },
    addChart: (_sheet, chart) => onChart(chart),
    activate: (sheet) => void book.setActiveSheet(sheet),
    ...{ select, selection },
    onChanged: (listener) =>
      onCommand(univer, unit, ({ change }) => {
        if (change && !writing) listener(change);
      }),
    onSelected: (listener) =>
      onCommand(univer, unit, ({ isSelection }) => {
        if (isSelection) listener(selection());
      }),
    idOf: sheetId,
    positionOf: (sheet) => positions.get(sheet) ?? null,
    ...{ isLocked, isProtected },
    isWriting: () => writing,
    close() {
      results.dispose();
      heights.dispose();
      linked.dispose();
      univer.disposeUnit(unit);
    },
  };
}

const PIXELS_PER_POINT = 96 / 72;
/** Room for a report of a few thousand findings. */
const NEW_SHEET = { rowCount: 10_000, columnCount: 40 };
/** What stays in view around a cell that is shown. */
const ROWS_ABOVE = 4;
const COLUMNS_BESIDE = 2;

function sheetOf(book: FWorkbook, id: string): FWorksheet {
  const sheet = book.getSheetBySheetId(id);
  if (!sheet) throw new Error(`There is no sheet ${id}.`);
  return sheet;
}

function stateOf(sheet: FWorksheet, isProtected: boolean): SheetState {
  return {
    id: sheet.getSheetId(),
    name: sheet.getSheetName(),
    visibility: sheet.isSheetHidden() ? 'Hidden' : 'Visible',
    isProtected,
  };
}

function selectionOf(sheet: FWorksheet): SheetBlock {
  const range = sheet.getActiveRange()?.getRange();
  return { sheet: sheet.getSheetId(), block: range ? toBlock(range) : { top: 0, left: 0, bottom: 0, right: 0 } };
}

function filled(block: Block, cell: ICellData): ICellData[][] {
  const row = Array.from({ length: block.right - block.left + 1 }, () => cell);
  return Array.from({ length: block.bottom - block.top + 1 }, () => row);
}

/** Tells whether a formula came without its result. */
function lacksResults({ content }: OpenedFile): boolean {
  return content.sheets.some((sheet) => {
    for (let row = 0; row < sheet.rowCount; row++) {
      for (let column = 0; column < sheet.columnCount; column++) {
        if (sheet.formula(row, column) !== null && sheet.value(row, column) === null) return true;
      }
    }
    return false;
  });
}
