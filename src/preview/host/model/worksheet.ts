import { ExcelError, unknownMember } from '../excelError';
import { define, type Thing } from '../thing';
import { WHOLE_SHEET, readBlock } from './address';
import { toCharts } from './charts';
import { toRange, usedRange } from './range';
import { refuseStructure, sheetOf, type WorkbookState } from './workbookState';

/** A sheet of a workbook, by its id. */
export interface WorksheetState {
  readonly workbook: WorkbookState;
  readonly sheet: string;
}

const toSheetProtection = define<WorksheetState>({
  kind: 'WorksheetProtection',
  properties: {
    Protected: { get: ({ workbook, sheet }) => sheetOf(workbook, sheet).isProtected },
    // What a sheet's protection allows when nothing was ticked.
    Options: {
      get: ({ workbook, sheet }) => (sheetOf(workbook, sheet).isProtected ? { allowFormatCells: false } : null),
    },
  },
});

/** Takes the state of a worksheet; gives the worksheet. */
export const toWorksheet: (state: WorksheetState) => Thing = define<WorksheetState>({
  kind: 'Worksheet',
  id: ({ sheet }) => sheet,
  properties: {
    Id: { get: ({ sheet }) => sheet },
    Name: {
      get: ({ workbook, sheet }) => sheetOf(workbook, sheet).name,
      set: ({ workbook, sheet }, name) => {
        const held = find(workbook, refuseName(workbook, name));
        if (held && held.id !== sheet) throw new ExcelError('ItemAlreadyExists');
        workbook.spreadsheet.renameSheet(sheet, String(name));
        workbook.touched(null);
      },
    },
    Visibility: {
      get: ({ workbook, sheet }) => sheetOf(workbook, sheet).visibility,
      set: ({ workbook, sheet }, visibility) => {
        refuseStructure(workbook);
        if (visibility !== 'Visible') throw unknownMember(`Worksheet.Visibility = ${String(visibility)}`);
        workbook.spreadsheet.unhideSheet(sheet);
        workbook.touched(null);
      },
    },
    Position: {
      get: ({ workbook, sheet }) => workbook.spreadsheet.sheets().findIndex(({ id }) => id === sheet),
      set: ({ workbook, sheet }, position) => {
        refuseStructure(workbook);
        if (!workbook.spreadsheet.sheets()[Number(position)]) throw new ExcelError('InvalidArgument');
        workbook.spreadsheet.moveSheet(sheet, Number(position));
      },
    },
    Protection: { get: toSheetProtection },
    Charts: { get: toCharts },
  },
  methods: {
    GetRange: (state, address) =>
      toRange({ ...state, block: address === undefined || address === null ? WHOLE_SHEET : readBlock(address) }),
    GetCell: (state, row, column) =>
      toRange({
        ...state,
        block: { top: Number(row), left: Number(column), bottom: Number(row), right: Number(column) },
      }),
    GetUsedRangeOrNullObject: (state, valuesOnly) => usedRange({ ...state, block: WHOLE_SHEET }, valuesOnly),
    Activate: ({ workbook, sheet }) => {
      if (sheetOf(workbook, sheet).visibility !== 'Visible') throw new ExcelError('InvalidOperation');
      workbook.spreadsheet.activate(sheet);
    },
    Delete: ({ workbook, sheet }) => {
      refuseStructure(workbook);
      const others = workbook.spreadsheet.sheets().filter(({ id }) => id !== sheet);
      const isVeryHidden = sheetOf(workbook, sheet).visibility === 'VeryHidden';
      if (isVeryHidden || !others.some(({ visibility }) => visibility === 'Visible')) {
        throw new ExcelError('InvalidOperation');
      }
      workbook.spreadsheet.removeSheet(sheet);
      workbook.touched(null);
    },
  },
});

/** Takes the state of a workbook; gives its worksheets. */
export const toWorksheets: (state: WorkbookState) => Thing = define<WorkbookState>({
  kind: 'WorksheetCollection',
  items: (workbook) => workbook.spreadsheet.sheets().map(({ id }) => toWorksheet({ workbook, sheet: id })),
  item: find,
  methods: {
    GetItemOrNullObject: find,
    GetActiveWorksheet: (workbook) => toWorksheet({ workbook, sheet: workbook.spreadsheet.selection().sheet }),
    Add: (workbook, name) => {
      if (find(workbook, refuseName(workbook, name))) throw new ExcelError('ItemAlreadyExists');
      const sheet = workbook.spreadsheet.addSheet(String(name));
      workbook.touched(null);
      return toWorksheet({ workbook, sheet });
    },
    _RegisterDataChangedEvent: ({ listen }) => listen(true),
    _UnregisterDataChangedEvent: ({ listen }) => listen(false),
  },
});

function refuseName(workbook: WorkbookState, name: unknown): string {
  refuseStructure(workbook);
  if (typeof name === 'string' && /^[^:\\/?*[\]]{1,31}$/.test(name)) return name;
  throw new ExcelError('InvalidArgument');
}

/** By name, whatever its case, or by id. */
function find(workbook: WorkbookState, key: unknown): Thing | null {
  const wanted = String(key);
  const sheets = workbook.spreadsheet.sheets();
  const found =
    sheets.find(({ id }) => id === wanted) ?? sheets.find(({ name }) => name.toLowerCase() === wanted.toLowerCase());
  return found ? toWorksheet({ workbook, sheet: found.id }) : null;
}
