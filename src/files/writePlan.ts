import { fromAddress, toAddress, type Place } from '../workbook/address';
import type { CellContent, CellEdit } from '../workbook/edit';
import { isCellError, type CellValue, type Grid } from '../workbook/grid';
import { UnwritableWorkbook } from '../workbook/unreadable';
import { COLUMNS, ROWS } from './cells/excelLimits';
import { cellKey } from './cells/sheetCells';
import { isXmlText } from './xlsx/editEscape';
import { GENERAL } from './xlsx/numberFormats';

/** An edit that was found to be possible and to change something; its row and column count from 0. */
export interface PlannedEdit extends Place {
  /** `null` where the cell keeps its content. */
  readonly content: CellContent | null;
  /** `null` where the cell keeps its number format. */
  readonly numberFormat: string | null;
}

const LONGEST_TEXT = 32_767;
const LONGEST_FORMULA = 8_192;
const LONGEST_NUMBER_FORMAT = 255;

/**
 * Takes a workbook's sheets and edits; gives, by the position of the sheet, the edits that change something.
 * @throws UnwritableWorkbook `hoja-inexistente`, `celda-cambiada`, or `celda-bloqueada` with all the locked cells of the
 * first sheet that has any.
 * @throws TypeError for an edit that no cell can hold and for two edits of one cell.
 */
export function planEdits(
  sheets: readonly Grid[],
  edits: readonly CellEdit[],
): ReadonlyMap<number, readonly PlannedEdit[]> {
  const bySheet = groupBySheet(sheets, edits.map(locate));
  for (const [position, located] of bySheet) refuseChanged(sheets[position]!, located);
  for (const [position, located] of bySheet) refuseLocked(sheets[position]!, located);
  const planned = new Map<number, PlannedEdit[]>();
  for (const [position, located] of bySheet) {
    const effective = located.flatMap((edit) => plan(sheets[position]!, edit));
    if (effective.length > 0) planned.set(position, effective);
  }
  return planned;
}

/**
 * Takes the name of a sheet, edits of it and what tells whether a cell is not to be written.
 * @throws UnwritableWorkbook `celda-bloqueada` with all the cells that are not.
 */
export function refuseWhere<Kind extends Place>(
  sheet: string,
  edits: readonly Kind[],
  isUnwritable: (edit: Kind) => boolean,
): void {
  const celdas = edits.filter(isUnwritable).map(({ row, column }) => toAddress(row, column));
  if (celdas.length > 0) throw new UnwritableWorkbook('celda-bloqueada', { hoja: sheet, celdas });
}

type LocatedEdit = CellEdit & Place;

function locate(edit: CellEdit): LocatedEdit {
  const place = fromAddress(edit.cell);
  if (!place || place.row >= ROWS || place.column >= COLUMNS) throw new TypeError(`${edit.cell} is no cell.`);
  if (!canHold(edit)) throw new TypeError(`${edit.sheet}!${edit.cell} cannot hold what it is to be given.`);
  return { ...edit, ...place };
}

function canHold({ after: { formula, value }, numberFormat = GENERAL }: CellEdit): boolean {
  if (typeof value === 'number' && !Number.isFinite(value)) return false;
  if (typeof value === 'string' && value.length > LONGEST_TEXT) return false;
  if (numberFormat === '' || numberFormat.length > LONGEST_NUMBER_FORMAT || !isXmlText(numberFormat)) return false;
  if (formula === null) return true;
  return /^=[^]/.test(formula) && formula.length <= LONGEST_FORMULA + 1 && isXmlText(formula);
}

function groupBySheet(sheets: readonly Grid[], edits: readonly LocatedEdit[]): Map<number, LocatedEdit[]> {
  const positions = new Map(sheets.map(({ name }, position) => [name, position]));
  const groups = new Map<number, Map<number, LocatedEdit>>();
  for (const edit of edits) {
    const position = positions.get(edit.sheet);
    if (position === undefined) throw new UnwritableWorkbook('hoja-inexistente', { hoja: edit.sheet });
    const group = groups.get(position) ?? new Map<number, LocatedEdit>();
    groups.set(position, group);
    const key = cellKey(edit.row, edit.column);
    if (group.has(key)) throw new TypeError(`${edit.sheet}!${edit.cell} is edited twice.`);
    group.set(key, edit);
  }
  return new Map([...groups].map(([position, group]) => [position, [...group.values()]]));
}

function refuseChanged(sheet: Grid, edits: readonly LocatedEdit[]): void {
  for (const { row, column, before } of edits) {
    if (before.formula === sheet.formula(row, column) && isSame(before.value, sheet.value(row, column))) continue;
    throw new UnwritableWorkbook('celda-cambiada', { hoja: sheet.name, celda: toAddress(row, column) });
  }
}

function refuseLocked(sheet: Grid, edits: readonly LocatedEdit[]): void {
  refuseWhere(sheet.name, edits, ({ row, column }) => sheet.locked(row, column));
}

function plan(sheet: Grid, { row, column, before, after, numberFormat }: LocatedEdit): PlannedEdit[] {
  const keepsContent = before.formula === after.formula && isSame(before.value, after.value);
  const keepsFormat = numberFormat === undefined || numberFormat === sheet.numberFormat(row, column);
  if (keepsContent && keepsFormat) return [];
  return [{ row, column, content: keepsContent ? null : after, numberFormat: keepsFormat ? null : numberFormat }];
}

function isSame(one: CellValue, other: CellValue): boolean {
  if (isCellError(one) && isCellError(other)) return one.error === other.error;
  // NaN, which a cell may hold although none can be written, equals nothing else.
  return one === other || Object.is(one, other);
}
