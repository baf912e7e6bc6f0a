import { referencesOf } from '../../workbook/references';
import { COLUMNS } from '../cells/excelLimits';
import { cellKey } from '../cells/sheetCells';
import type { Block } from './editBlockIndex';
import { filledBlock } from './editFilledBlocks';
import type { OpenSheet } from './editSheet';
import type { FormulaCell } from './editSheetMap';
import { staleFormulas, type Dependent } from './editStale';

/**
 * Takes the open sheets of a workbook and, for each, the cells whose content changes, as `cellKey` numbers them; gives,
 * for each, the formulas in other cells whose results come from these.
 */
export function staleResults(
  sheets: readonly OpenSheet[],
  changed: readonly ReadonlySet<number>[],
): readonly (readonly FormulaCell[])[] {
  const cells = changed.flatMap((keys, sheet) =>
    [...keys].map((key) => ({ sheet, row: Math.floor(key / COLUMNS), column: key % COLUMNS })),
  );
  if (cells.length === 0) return sheets.map(() => []);
  const formulas = sheets.flatMap(({ map }, sheet) =>
    map.formulas
      .filter(({ row, column }) => !changed[sheet]?.has(cellKey(row, column)))
      .map((formula) => ({ sheet, formula })),
  );
  const positions = new Map(sheets.map(({ grid }, position) => [grid.name.toLowerCase(), position]));
  const stale = staleFormulas(
    formulas.map(({ sheet, formula }) => dependent(sheets, positions, sheet, formula)),
    cells,
  );
  const bySheet = sheets.map((): FormulaCell[] => []);
  for (const position of stale) {
    const { sheet, formula } = formulas[position]!;
    bySheet[sheet]!.push(formula);
  }
  return bySheet;
}

function dependent(
  sheets: readonly OpenSheet[],
  positions: ReadonlyMap<string, number>,
  sheet: number,
  formula: FormulaCell,
): Dependent {
  const { row, column } = formula;
  const { grid, filled } = sheets[sheet]!;
  const { references, complete } = referencesOf(grid.formula(row, column) ?? '');
  const reads = references.flatMap((reference) => {
    const position = reference.sheet === null ? sheet : positions.get(reference.sheet.toLowerCase());
    return position === undefined ? [] : [{ ...reference, sheet: position }];
  });
  const results = [formula, ...(filled.get(cellKey(row, column)) ?? [])];
  return {
    reads: formula.kind === 'dataTable' ? [...reads, { ...withMargins(formula), sheet }] : reads,
    complete,
    results: results.map((cell) => ({ sheet, row: cell.row, column: cell.column })),
  };
}

/** A data table reads the row above it and the column before it. */
function withMargins(formula: FormulaCell): Block {
  const { top, left, bottom, right } = filledBlock(formula);
  return { top: Math.max(top - 1, 0), left: Math.max(left - 1, 0), bottom, right };
}
