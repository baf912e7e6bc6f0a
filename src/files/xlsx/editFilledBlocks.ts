import { fromAddress } from '../../workbook/address';
import { damaged } from '../damaged';
import { blockIndex, type Block } from './editBlockIndex';
import type { FormulaCell, SheetMap } from './editSheetMap';

/** The blocks of cells of a sheet that one formula fills: arrays of more than one cell and data tables. */
export interface FilledBlocks {
  /** The formulas that fill them, in the order of the file. */
  readonly formulas: readonly FormulaCell[];
  /** Takes a cell's row and column from 0; gives the position of the formula that fills it, or `null` for none. */
  owner(row: number, column: number): number | null;
}

/**
 * Takes a sheet's map; gives the blocks of cells that one formula fills.
 * @throws UnreadableWorkbook `archivo-danado` for more of them than fit side by side on any sheet in use.
 */
export function filledBlocks({ formulas }: SheetMap): FilledBlocks {
  const index = blockIndex();
  const filling: FormulaCell[] = [];
  for (const formula of formulas) {
    if (formula.kind !== 'array' && formula.kind !== 'dataTable') continue;
    const block = filledBlock(formula);
    if (formula.kind === 'array' && block.top === block.bottom && block.left === block.right) continue;
    if (!index.add(block, filling.length)) throw damaged('demasiadas fórmulas matriciales');
    filling.push(formula);
  }
  return { formulas: filling, owner: (row, column) => index.owner(row, column) };
}

/** Takes a cell with an array formula or a data table; gives the block that it fills, its own cell at least. */
export function filledBlock({ ref, row, column }: FormulaCell): Block {
  const [first = '', last = first] = (ref ?? '').split(':');
  const from = fromAddress(first);
  const to = fromAddress(last);
  if (!from || !to) return { top: row, left: column, bottom: row, right: column };
  return {
    top: Math.min(from.row, to.row),
    left: Math.min(from.column, to.column),
    bottom: Math.max(from.row, to.row),
    right: Math.max(from.column, to.column),
  };
}
