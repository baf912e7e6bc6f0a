import type { Place } from '../../workbook/address';
import { blockIndex, type Block } from './editBlockIndex';

/** A cell of a workbook: the sheet's position among its worksheets, row and column, all counted from 0. */
export interface WorkbookCell extends Place {
  readonly sheet: number;
}

/** A formula of a workbook as far as what it reads and where its results stand. */
export interface Dependent {
  readonly reads: readonly (Block & { readonly sheet: number })[];
  /** `false` where it reads cells that nobody can tell from its text. */
  readonly complete: boolean;
  readonly results: readonly WorkbookCell[];
}

/**
 * Takes a workbook's formulas and the cells that have changed, at least one; gives which formulas, by their positions,
 * read one of these, directly or through other formulas. One that may read anything counts, and where there is more to
 * look up than memory should hold, all of them do.
 */
export function staleFormulas(formulas: readonly Dependent[], changed: readonly WorkbookCell[]): ReadonlySet<number> {
  const readers = new Map<number, ReturnType<typeof blockIndex>>();
  const stale = new Set<number>();
  const cells = [...changed];
  const mark = (position: number): void => {
    if (stale.has(position)) return;
    stale.add(position);
    for (const cell of formulas[position]!.results) cells.push(cell);
  };
  for (const [position, { reads, complete }] of formulas.entries()) {
    if (!complete) mark(position);
    for (const block of complete ? reads : []) {
      const index = readers.get(block.sheet) ?? blockIndex();
      readers.set(block.sheet, index);
      if (!index.add(block, position)) return new Set(formulas.keys());
    }
  }
  // The list grows while it is gone through.
  for (const { sheet, row, column } of cells) {
    for (const position of readers.get(sheet)?.take(row, column) ?? []) mark(position);
  }
  return stale;
}
