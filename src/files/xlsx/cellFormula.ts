import { fromAddress } from '../../workbook/address';
import { cellKey, type SheetCells } from '../cells/sheetCells';
import { detach } from './detach';
import { isTrue, type XmlAttributes } from './parseXml';
import type { SharedFormula } from './sharedFormula';

/** How many formulas over a block of cells a sheet may have; a further one is told for its first cell alone. */
const MOST_BLOCKS = 1_000;

/**
 * Takes the cells of a sheet, its shared formulas so far by their `si`, and an `f` element with the place of its cell.
 * Adds the formula to the cells and, where the element defines one, to the shared formulas.
 * Gives `false` for a formula that is nowhere defined.
 */
export function addFormula(
  cells: SheetCells,
  shared: Map<string, SharedFormula>,
  element: { readonly attributes: XmlAttributes; readonly text: string },
  row: number,
  column: number,
): boolean {
  const { t: type, si = '', ref } = element.attributes;
  const key = cellKey(row, column);
  if (type === 'shared' && element.text === '') {
    const first = shared.get(si);
    if (first) cells.formulas.set(key, first);
    return first !== undefined;
  }
  const formula = type === 'dataTable' ? tableFormula(element.attributes) : element.text && detach('=' + element.text);
  if (formula === '') return true;
  cells.formulas.set(key, formula);
  if (type === 'shared') {
    if (ref !== undefined || !shared.has(si)) shared.set(si, { formula, row, column });
  } else if (type !== undefined && ref !== undefined) {
    addBlock(cells, ref, formula);
  }
  return true;
}

/** A data table's formula as Excel shows it: the cell that its row feeds, then the one that its column feeds. */
function tableFormula({ r1 = '', r2 = '', dt2D: both, dtr: byRow }: XmlAttributes): string {
  if (isTrue(both)) return `=TABLE(${r1},${r2})`;
  return isTrue(byRow) ? `=TABLE(${r1},)` : `=TABLE(,${r1})`;
}

function addBlock(cells: SheetCells, ref: string, formula: string): void {
  const [first = '', last = ''] = ref.split(':');
  const from = fromAddress(first);
  const to = fromAddress(last);
  if (!from || !to || cells.arrays.length === MOST_BLOCKS) return;
  cells.arrays.push({ top: from.row, left: from.column, bottom: to.row, right: to.column, formula });
}
