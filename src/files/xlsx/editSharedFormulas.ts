import { cellKey } from '../cells/sheetCells';
import type { FormulaCell, SheetMap } from './editSheetMap';

/**
 * Takes a sheet's map and the cells, as `cellKey` numbers them, whose content will be overwritten; gives the other
 * cells whose formula stands in one of these.
 */
export function orphanedFormulas({ formulas }: SheetMap, overwritten: ReadonlySet<number>): FormulaCell[] {
  const isOverwritten = ({ row, column }: FormulaCell): boolean => overwritten.has(cellKey(row, column));
  const shared = formulas.filter(({ kind }) => kind === 'shared');
  const lost = new Set(shared.filter((cell) => cell.hasText && isOverwritten(cell)).map(({ group }) => group));
  return shared.filter((cell) => !cell.hasText && lost.has(cell.group) && !isOverwritten(cell));
}
