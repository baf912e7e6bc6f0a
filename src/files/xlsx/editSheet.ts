import { toAddress, type Place } from '../../workbook/address';
import type { CellContent } from '../../workbook/edit';
import type { Grid } from '../../workbook/grid';
import { cellKey } from '../cells/sheetCells';
import { damaged } from '../damaged';
import { changeCell, forgetValue, newCell, ownFormula } from './editCell';
import { filledBlocks, type FilledBlocks } from './editFilledBlocks';
import { insertCells, type NewCell } from './editNewCells';
import { orphanedFormulas } from './editSharedFormulas';
import { cellAt, mapSheet, type CellSpan, type FormulaCell, type SheetMap } from './editSheetMap';
import { applySplices, type Splice } from './editSplice';
import { attribute, attributesOf, childrenOf, tagAt, type Tag } from './editXml';
import { emptyStyles } from './emptyStyles';
import type { XmlAttributes } from './parseXml';

/** A worksheet to edit. */
export interface OpenSheet {
  /** The name of its part. */
  readonly part: string;
  readonly grid: Grid;
  readonly map: SheetMap;
  readonly blocks: FilledBlocks;
  /** The cells of the map, as `cellKey` numbers them. */
  readonly cells: ReadonlyMap<number, CellSpan>;
  /** By a formula's cell, the other cells that it fills. */
  readonly filled: ReadonlyMap<number, readonly CellSpan[]>;
  /** Takes the place of a cell that the sheet does not have; gives the index of the style that it shows there. */
  emptyStyle(row: number, column: number): number;
}

/** What happens to a cell; its row and column count from 0. */
export interface CellChange extends Place {
  /** `null` where it keeps its content. */
  readonly content: CellContent | null;
  /** The index of its new style, or `null` where it keeps its own. */
  readonly style: number | null;
}

const NOTHING: CellContent = { formula: null, value: null };

/**
 * Takes a worksheet's part, its XML, the sheet as it was read and the cells that will be edited; gives it open.
 * @throws UnreadableWorkbook `archivo-danado`, also where the place of a cell to edit is told twice.
 */
export function openSheet(part: string, text: string, grid: Grid, edited: readonly Place[]): OpenSheet {
  const editedRows = new Set(edited.map(({ row }) => row));
  let map = mapSheet(text, (row) => editedRows.has(row));
  const blocks = filledBlocks(map);
  if (blocks.formulas.length > 0) {
    map = mapSheet(text, (row, column) => editedRows.has(row) || blocks.owner(row, column) !== null);
  }
  refuseRepeatedRows(part, map, editedRows);
  return {
    part,
    grid,
    map,
    blocks,
    cells: byKey(part, map),
    filled: filledCells(map, blocks),
    emptyStyle: emptyStylesOf(part, text, map, editedRows),
  };
}

/** Takes an open sheet, its XML and a place on it; gives the index of the style that it shows there. */
export function styleAt(sheet: OpenSheet, text: string, { row, column }: Place): number {
  const cell = sheet.cells.get(cellKey(row, column));
  return cell ? Number(attribute(text, tagAt(text, cell.start), 's') ?? 0) : sheet.emptyStyle(row, column);
}

/**
 * Takes an open sheet, its XML, the changes of its cells, one each, and the formulas, none of them overwritten, whose
 * results no longer hold because of these and other changes; gives the new XML.
 */
export function editSheet(
  sheet: OpenSheet,
  text: string,
  changes: readonly CellChange[],
  stale: readonly FormulaCell[],
): string {
  const overwritten = new Set(changes.filter(({ content }) => content).map(({ row, column }) => cellKey(row, column)));
  const added = changes.filter(({ row, column }) => !sheet.cells.has(cellKey(row, column)));
  return applySplices(text, [
    ...stale.flatMap((formula) => forgetResults(sheet, text, formula)),
    ...changes.flatMap((change) => changePresent(sheet, text, change)),
    ...orphanedFormulas(sheet.map, overwritten).flatMap((cell) => detachFormula(sheet, text, cell)),
    ...insertCells(
      text,
      sheet.map,
      added.map((change) => toNewCell(sheet, change)),
    ),
  ]);
}

function forgetResults({ filled }: OpenSheet, text: string, formula: FormulaCell): Splice[] {
  const cells = [formula, ...(filled.get(cellKey(formula.row, formula.column)) ?? [])];
  return cells.flatMap((cell) => forgetValue(text, cellAt(text, cell)));
}

function changePresent(sheet: OpenSheet, text: string, { row, column, content, style }: CellChange): Splice[] {
  const cell = sheet.cells.get(cellKey(row, column));
  return cell ? changeCell(text, cellAt(text, cell), content, style) : [];
}

function detachFormula({ grid }: OpenSheet, text: string, cell: FormulaCell): Splice[] {
  const { formula } = cellAt(text, cell);
  const ownText = grid.formula(cell.row, cell.column);
  return formula && ownText ? ownFormula(text, formula, ownText) : [];
}

function toNewCell(sheet: OpenSheet, { row, column, content, style }: CellChange): NewCell {
  const shown = style ?? sheet.emptyStyle(row, column);
  const xml = (prefix: string): string => newCell(prefix, toAddress(row, column), content ?? NOTHING, shown);
  return { row, column, xml };
}

function refuseRepeatedRows(part: string, { rows }: SheetMap, edited: ReadonlySet<number>): void {
  const seen = new Set<number>();
  for (const { row } of rows) {
    if (edited.has(row) && seen.has(row)) throw damaged(`${part}: la fila ${row + 1} está repetida`);
    seen.add(row);
  }
}

function byKey(part: string, { cells }: SheetMap): ReadonlyMap<number, CellSpan> {
  const found = new Map<number, CellSpan>();
  for (const cell of [...cells.values()].flat()) {
    const key = cellKey(cell.row, cell.column);
    if (found.has(key)) throw damaged(`${part}: la celda ${toAddress(cell.row, cell.column)} está repetida`);
    found.set(key, cell);
  }
  return found;
}

function filledCells({ cells, formulas }: SheetMap, blocks: FilledBlocks): ReadonlyMap<number, readonly CellSpan[]> {
  const found = new Map<number, CellSpan[]>();
  if (blocks.formulas.length === 0) return found;
  const ownFormulas = new Set(formulas.map(({ start }) => start));
  for (const cell of [...cells.values()].flat()) {
    const owner = blocks.formulas[blocks.owner(cell.row, cell.column) ?? -1];
    if (!owner || ownFormulas.has(cell.start)) continue;
    const key = cellKey(owner.row, owner.column);
    const filled = found.get(key);
    if (filled) filled.push(cell);
    else found.set(key, [cell]);
  }
  return found;
}

function emptyStylesOf(
  part: string,
  text: string,
  map: SheetMap,
  rows: ReadonlySet<number>,
): (row: number, column: number) => number {
  const styles = emptyStyles(part);
  const attributes = (tag: Tag): XmlAttributes =>
    Object.fromEntries(attributesOf(text, tag).map(({ name, value }) => [name, value]));
  for (const { tag } of map.columns ? childrenOf(text, map.columns) : []) styles.addColumns(attributes(tag));
  for (const { row, element } of map.rows) if (rows.has(row)) styles.addRow(attributes(element.tag), row);
  return (row, column) => styles.styleAt(row, column);
}
