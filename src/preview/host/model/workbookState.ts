import type { Block, CellChange, CellState, SheetBlock, SheetState, Spreadsheet } from '../spreadsheet';
import { ExcelError } from '../excelError';

/** What the objects of one workbook share. */
export interface WorkbookState {
  readonly spreadsheet: Spreadsheet;
  /** The workbook was opened read-only. */
  readonly isReadOnly: () => boolean;
  readonly isStructureProtected: () => boolean;
  /** A reply's values are left out, as Excel does past five million cells. */
  readonly leavesOutValues: (cellCount: number) => boolean;
  /** The sheets whose changes the client wants to hear of are all of them, or none. */
  readonly listen: (isListening: boolean) => void;
  /** Something was changed by the client's own batch. */
  readonly touched: (change: SheetBlock | null) => void;
  /** What was read since the last change, by sheet and block. */
  readonly read: Map<string, readonly (readonly CellState[])[]>;
  /** Called when the batch is done. */
  readonly afterBatch: (finish: () => void) => void;
}

/** Takes a sheet's id; gives the sheet. */
export function sheetOf({ spreadsheet }: WorkbookState, id: string): SheetState {
  const sheet = spreadsheet.sheets().find((each) => each.id === id);
  if (!sheet) throw new ExcelError('ItemNotFound', 'The sheet is gone.');
  return sheet;
}

/** Takes a block of a sheet; gives its cells. */
export function readCells(
  { spreadsheet, read }: WorkbookState,
  sheet: string,
  block: Block,
): readonly (readonly CellState[])[] {
  const key = `${sheet} ${block.top} ${block.left} ${block.bottom} ${block.right}`;
  const cells = read.get(key) ?? spreadsheet.cells(sheet, block);
  read.set(key, cells);
  return cells;
}

/** Refuses a change that Excel would refuse: of a read-only workbook, or of a locked cell. */
export function changeCells(
  workbook: WorkbookState,
  sheet: string,
  block: Block,
  changes: readonly (readonly CellChange[])[],
): void {
  refuseReadOnly(workbook);
  if (sheetOf(workbook, sheet).isProtected) refuseProtected(workbook, sheet, block, changes);
  workbook.spreadsheet.change(sheet, block, changes);
  workbook.touched({ sheet, block });
}

/** Refuses any change of a workbook that was opened read-only. */
export function refuseReadOnly({ isReadOnly }: WorkbookState): void {
  if (isReadOnly()) throw new ExcelError('AccessDenied', 'The workbook is read-only.');
}

/** Refuses that a sheet comes, goes, moves or gets another name, where the workbook does not allow that. */
export function refuseStructure(workbook: WorkbookState): void {
  refuseReadOnly(workbook);
  if (workbook.isStructureProtected()) throw new ExcelError('InvalidOperation', 'The structure is protected.');
}

function refuseProtected(
  workbook: WorkbookState,
  sheet: string,
  block: Block,
  changes: readonly (readonly CellChange[])[],
): void {
  const cells = readCells(workbook, sheet, block);
  for (const [row, rowChanges] of changes.entries()) {
    for (const [column, { content, numberFormat }] of rowChanges.entries()) {
      const isLocked = content !== undefined && cells[row]![column]!.locked;
      // A protected sheet lets nobody set formats, of unlocked cells neither, unless that was allowed.
      if (isLocked || numberFormat !== undefined) throw new ExcelError('AccessDenied', 'The cell is protected.');
    }
  }
}
