import type { Grid } from '../workbook/grid';
import { OpenWorkbookFailure } from '../workbook/openWorkbook';
import { UnreadableWorkbook } from '../workbook/unreadable';
import { inExcel, type Patience } from './batch';
import { toContent } from './content';
import { isFailure } from './failure';

/** A sheet as the first round trip lists it. */
export interface ListedSheet {
  readonly id: string;
  readonly name: string;
  readonly hidden: boolean;
  readonly isProtected: boolean;
}

/** No form comes near to these; what lies beyond is never asked for. */
const MOST_ROWS = 5_000;
const LARGEST_BLOCK = `A1:IV${MOST_ROWS}`;
const MOST_COLUMNS = 256;
const MOST_SHEETS = 255;

/**
 * Gives the workbook's sheets without their cells, in one round trip.
 * @throws UnreadableWorkbook `demasiadas-hojas`.
 */
export async function listSheets(context: Excel.RequestContext): Promise<readonly ListedSheet[]> {
  const { worksheets } = context.workbook;
  worksheets.load('items/id,items/name,items/visibility,items/protection/protected');
  await context.sync();
  const listed = worksheets.items.map(({ id, name, visibility, protection }) => ({
    id,
    name,
    hidden: visibility !== Excel.SheetVisibility.visible,
    isProtected: protection.protected,
  }));
  if (listed.length > MOST_SHEETS) {
    throw new UnreadableWorkbook('demasiadas-hojas', { hojas: listed.length, limite: MOST_SHEETS });
  }
  return listed;
}

/**
 * Takes sheets; gives their grids, in one round trip. Where the reply would be larger than Excel allows it is asked for
 * in halves. A hidden sheet is not submitted, so nothing of it is read; and a sheet that is too large to be a form is told
 * as such.
 */
export async function readSheets(sheets: readonly ListedSheet[], patience: Patience): Promise<readonly Grid[]> {
  const shown = sheets.filter(({ hidden }) => !hidden);
  const grids = new Map((await readShown(shown, patience)).map((grid) => [grid.name, grid]));
  return sheets.map((sheet) => grids.get(sheet.name) ?? toGrid(sheet, null));
}

async function readShown(sheets: readonly ListedSheet[], patience: Patience): Promise<readonly Grid[]> {
  if (sheets.length === 0) return [];
  try {
    return await inExcel(patience, (context) => readBlocks(context, sheets));
  } catch (failure) {
    if (!isFailure(failure, 'respuesta-demasiado-grande') || sheets.length === 1) throw failure;
    const middle = Math.ceil(sheets.length / 2);
    const first = await readShown(sheets.slice(0, middle), patience);
    return [...first, ...(await readShown(sheets.slice(middle), patience))];
  }
}

async function readBlocks(context: Excel.RequestContext, sheets: readonly ListedSheet[]): Promise<readonly Grid[]> {
  const asked = sheets.map((sheet) => {
    const worksheet = context.workbook.worksheets.getItem(sheet.id);
    const used = worksheet.getUsedRangeOrNullObject(true).untrack();
    used.load('rowIndex,columnIndex,rowCount,columnCount');
    const block = worksheet.getRange(LARGEST_BLOCK).untrack().getUsedRangeOrNullObject(true).untrack();
    block.load('rowIndex,columnIndex,values,valueTypes,formulas,numberFormat');
    const locks = sheet.isProtected ? block.getCellProperties({ format: { protection: true } }) : null;
    return { sheet, used, block, locks };
  });
  await context.sync();
  return asked.map(({ sheet, used, block, locks }) => {
    if (used.isNullObject) return toGrid(sheet, null);
    if (used.rowIndex + used.rowCount > MOST_ROWS || used.columnIndex + used.columnCount > MOST_COLUMNS) {
      return { ...toGrid(sheet, null), tooLarge: true };
    }
    return toGrid(sheet, readBlock(block, locks?.value ?? null));
  });
}

/** A sheet's used cells, each list by row and column from the block's first cell. */
interface ReadBlock {
  readonly top: number;
  readonly left: number;
  readonly values: readonly (readonly unknown[])[];
  readonly types: readonly (readonly unknown[])[];
  readonly formulas: readonly (readonly unknown[])[];
  readonly formats: readonly (readonly unknown[])[];
  readonly locks: readonly (readonly Excel.CellProperties[])[] | null;
}

function readBlock(block: Excel.Range, locks: ReadBlock['locks']): ReadBlock {
  const { rowIndex: top, columnIndex: left, values, valueTypes: types, formulas, numberFormat: formats } = block;
  // Excel leaves lists out that would be too long for it, although their types say otherwise.
  if ([values, types, formulas, formats].some((list: unknown) => list === null)) {
    throw new OpenWorkbookFailure('respuesta-demasiado-grande', {});
  }
  return { top, left, values, types, formulas, formats, locks };
}

function toGrid({ name, hidden, isProtected }: ListedSheet, block: ReadBlock | null): Grid {
  const at = <Value>(list: readonly (readonly Value[])[] | null | undefined, row: number, column: number) =>
    list?.[row - block!.top]?.[column - block!.left];
  const content = (row: number, column: number): ReturnType<typeof toContent> => {
    const type = block && at(block.types, row, column);
    if (!block || type === undefined) return { formula: null, value: null };
    return toContent(at(block.values, row, column), type, at(block.formulas, row, column));
  };
  return {
    name,
    hidden,
    rowCount: block ? block.top + block.values.length : 0,
    columnCount: block ? block.left + (block.values[0]?.length ?? 0) : 0,
    value: (row, column) => content(row, column).value,
    formula: (row, column) => content(row, column).formula,
    numberFormat: (row, column) => {
      const format = block && at(block.formats, row, column);
      return typeof format === 'string' && format !== '' ? format : 'General';
    },
    // Where it is not known whether a cell is locked, Excel's default holds.
    locked: (row, column) => isProtected && (at(block?.locks, row, column)?.format?.protection?.locked ?? true),
  };
}
