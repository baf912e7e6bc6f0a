import { isCellError, type CellValue } from '../../../workbook/grid';
import { ExcelError, unknownMember } from '../excelError';
import type { Block, CellChange, CellLook, CellState } from '../spreadsheet';
import { define, type Property, type Thing } from '../thing';
import { readInput } from '../typedInput';
import { blockOf, intersect, writeBlock } from './address';
import { changeCells, readCells, refuseReadOnly, sheetOf, type WorkbookState } from './workbookState';
import { toWorksheet } from './worksheet';

/** A block of cells of a workbook's sheet. */
export interface RangeState {
  readonly workbook: WorkbookState;
  readonly sheet: string;
  readonly block: Block;
}

const toProtection = define<RangeState>({
  kind: 'FormatProtection',
  properties: { Locked: { get: (range) => common(cellsOf(range).flat(), ({ locked }) => locked) } },
});

const toFont = define<RangeState>({
  kind: 'RangeFont',
  properties: {
    Bold: look('bold'),
    Underline: { set: (range, style) => dress(range, { underline: style !== 'None' }) },
    Size: look('fontSize'),
    Color: look('fontColor'),
  },
});

const toFill = define<RangeState>({ kind: 'RangeFill', properties: { Color: look('fill') } });

const toFormat = define<RangeState>({
  kind: 'RangeFormat',
  properties: {
    Protection: { get: toProtection },
    Font: { get: toFont },
    Fill: { get: toFill },
    WrapText: look('wrap'),
    HorizontalAlignment: look('horizontal'),
    VerticalAlignment: look('vertical'),
    ColumnWidth: look('columnWidth'),
  },
  methods: {
    // A spreadsheet that shows its rows fits them to their texts by itself.
    AutofitRows: ({ workbook }) => refuseReadOnly(workbook),
  },
});

/** Takes the state of a range; gives the range. */
export const toRange: (state: RangeState) => Thing = define<RangeState>({
  kind: 'Range',
  properties: {
    Address: { get: ({ workbook, sheet, block }) => writeBlock(sheetOf(workbook, sheet).name, block) },
    RowIndex: { get: ({ block }) => block.top },
    ColumnIndex: { get: ({ block }) => block.left },
    RowCount: { get: ({ block }) => block.bottom - block.top + 1 },
    ColumnCount: { get: ({ block }) => block.right - block.left + 1 },
    Values: { get: (range) => each(range, ({ value }) => plain(value)), set: setContents },
    ValueTypes: { get: (range) => each(range, typeOf) },
    Formulas: { get: (range) => each(range, ({ formula, value }) => formula ?? plain(value)), set: setContents },
    Text: { get: (range) => each(range, ({ text }) => text) },
    NumberFormat: {
      get: (range) => each(range, ({ numberFormat }) => numberFormat),
      set: (range, formats) => change(range, formats, (numberFormat) => ({ numberFormat: String(numberFormat) })),
    },
    Hyperlink: { set: setLink },
    Format: { get: toFormat },
    Worksheet: { get: ({ workbook, sheet }) => toWorksheet({ workbook, sheet }) },
  },
  methods: {
    GetCell: ({ block, ...range }, row, column) => {
      const top = block.top + Number(row);
      const left = block.left + Number(column);
      return toRange({ ...range, block: { top, left, bottom: top, right: left } });
    },
    GetRow: ({ block, ...range }, row) => {
      const top = block.top + Number(row);
      return toRange({ ...range, block: { ...block, top, bottom: top } });
    },
    GetBoundingRect: ({ block, ...range }, other) => {
      const far = blockOf(other);
      const [top, left] = [Math.min(block.top, far.top), Math.min(block.left, far.left)];
      const [bottom, right] = [Math.max(block.bottom, far.bottom), Math.max(block.right, far.right)];
      return toRange({ ...range, block: { top, left, bottom, right } });
    },
    // The client asks before it sends a long list in parts.
    _ValidateArraySize: ({ block: { top, left, bottom, right } }, rows, columns) => {
      if (rows !== bottom - top + 1 || columns !== right - left + 1) throw mismatch();
    },
    GetUsedRangeOrNullObject: ({ workbook, sheet, block }, valuesOnly) =>
      usedRange({ workbook, sheet, block }, valuesOnly),
    GetCellProperties: (range, wanted) => {
      if (JSON.stringify(wanted) !== '{"format":{"protection":true}}') {
        throw unknownMember(`Range.GetCellProperties(${JSON.stringify(wanted)})`);
      }
      return cellsOf(range).map((row) => row.map(({ locked }) => ({ format: { protection: { locked } } })));
    },
    Select: ({ workbook: { spreadsheet }, sheet, block }) => {
      spreadsheet.activate(sheet);
      spreadsheet.select(sheet, block);
    },
  },
});

/** Takes a range; gives what of it is used, or `null` where nothing is. Formats alone are not looked at. */
export function usedRange({ workbook, sheet, block }: RangeState, valuesOnly: unknown): Thing | null {
  if (valuesOnly !== true) throw unknownMember('Range.GetUsedRangeOrNullObject() with formats');
  const used = workbook.spreadsheet.usedBlock(sheet);
  const both = used && intersect(used, block);
  const filled = both && (isSame(both, used) ? both : trimmed(workbook, sheet, both));
  return filled && toRange({ workbook, sheet, block: filled });
}

function isSame(one: Block, other: Block): boolean {
  return one.top === other.top && one.left === other.left && one.bottom === other.bottom && one.right === other.right;
}

// The smallest block around the cells of a block that hold something.
function trimmed(workbook: WorkbookState, sheet: string, block: Block): Block | null {
  let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
  for (const [down, cells] of readCells(workbook, sheet, block).entries()) {
    for (const [across, { value, formula }] of cells.entries()) {
      if (value === null && formula === null) continue;
      top = Math.min(top, block.top + down);
      left = Math.min(left, block.left + across);
      bottom = Math.max(bottom, block.top + down);
      right = Math.max(right, block.left + across);
    }
  }
  return bottom < 0 ? null : { top, left, bottom, right };
}

function cellsOf({ workbook, sheet, block }: RangeState): readonly (readonly CellState[])[] {
  return readCells(workbook, sheet, block);
}

function each(range: RangeState, of: (cell: CellState) => unknown): unknown {
  const { top, left, bottom, right } = range.block;
  if (range.workbook.leavesOutValues((bottom - top + 1) * (right - left + 1))) return null;
  return cellsOf(range).map((row) => row.map(of));
}

function plain(value: CellValue): unknown {
  return isCellError(value) ? value.error : (value ?? '');
}

function typeOf({ value, formula }: CellState): string {
  if (isCellError(value)) return 'Error';
  if (value === null) return formula === null ? 'Empty' : 'String';
  return { number: 'Double', string: 'String', boolean: 'Boolean' }[typeof value as 'number' | 'string' | 'boolean'];
}

/** Gives what all the cells have alike, or `null` where they differ. */
function common<Value>(cells: readonly CellState[], of: (cell: CellState) => Value): Value | null {
  const first = of(cells[0]!);
  return cells.every((cell) => of(cell) === first) ? first : null;
}

function setContents(range: RangeState, inputs: unknown): void {
  const cells = cellsOf(range);
  change(range, inputs, (input, row, column) => {
    if (!['string', 'number', 'boolean'].includes(typeof input)) throw new ExcelError('InvalidArgument');
    return readInput(input as string | number | boolean, cells[row]![column]!.numberFormat);
  });
}

/** One value is for all cells, a list of rows must have the range's shape, and `null` leaves its cell as it is. */
function change(
  { workbook, sheet, block }: RangeState,
  given: unknown,
  toChange: (value: unknown, row: number, column: number) => CellChange,
): void {
  const rowCount = block.bottom - block.top + 1;
  const columnCount = block.right - block.left + 1;
  const rows = Array.isArray(given)
    ? (given as unknown[][])
    : Array.from({ length: rowCount }, () => Array.from({ length: columnCount }, () => given));
  if (rows.length !== rowCount || rows.some((row) => row.length !== columnCount)) {
    throw mismatch();
  }
  const changes = rows.map((values, row) =>
    values.map((value, column) => (value === null ? {} : toChange(value, row, column))),
  );
  changeCells(workbook, sheet, block, changes);
}

function mismatch(): ExcelError {
  return new ExcelError('InvalidArgument', 'The rows and columns do not match the range.');
}

function look(name: keyof CellLook): Property<RangeState> {
  return { set: (range, value) => dress(range, { [name]: value }) };
}

// Its text is entered as if it were typed; without one a cell keeps its own, and a blank one shows where it leads.
function setLink(range: RangeState, value: unknown): void {
  const { documentReference, textToDisplay, ...others } = value as Record<string, unknown>;
  if (typeof documentReference !== 'string' || Object.keys(others).length > 0) {
    throw unknownMember(`Range.Hyperlink = ${JSON.stringify(value)}`);
  }
  const { top, left } = range.block;
  const first: RangeState = { ...range, block: { top, left, bottom: top, right: left } };
  const [[cell]] = cellsOf(first) as [[CellState]];
  if (textToDisplay !== undefined) setContents(first, [[textToDisplay]]);
  else if (cell.value === null && cell.formula === null) {
    change(first, documentReference, (reference) => ({ content: { value: String(reference) } }));
  }
  dress(range, { link: documentReference });
}

function dress({ workbook, sheet, block }: RangeState, appearance: CellLook): void {
  refuseReadOnly(workbook);
  if (sheetOf(workbook, sheet).isProtected) throw new ExcelError('AccessDenied', 'The sheet is protected.');
  workbook.spreadsheet.dress(sheet, block, appearance);
  workbook.touched(null);
}
