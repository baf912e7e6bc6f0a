import { fromAddress, toAddress } from '../workbook/address';
import type { CellEdit } from '../workbook/edit';

/** Edits of cells that stand one below the other on one sheet: read and written as one block. */
export interface Run {
  readonly sheet: string;
  /** Such as `N18:N30`. */
  readonly address: string;
  /** From top to bottom. */
  readonly edits: readonly CellEdit[];
}

/**
 * Takes edits; gives them in runs.
 * @throws TypeError for an address that is none and for two edits of one cell.
 */
export function toRuns(edits: readonly CellEdit[]): readonly Run[] {
  const located = edits.map((edit) => {
    const place = fromAddress(edit.cell);
    if (!place) throw new TypeError(`${edit.cell} is no cell.`);
    return { ...place, edit };
  });
  located.sort(
    (one, other) => compare(one.edit.sheet, other.edit.sheet) || one.column - other.column || one.row - other.row,
  );
  const runs: { sheet: string; column: number; top: number; edits: CellEdit[] }[] = [];
  for (const { row, column, edit } of located) {
    const last = runs.at(-1);
    const next = last?.sheet === edit.sheet && last.column === column ? last.top + last.edits.length : null;
    if (next !== null && row < next) throw new TypeError(`${edit.sheet}!${edit.cell} is edited twice.`);
    if (last && row === next) last.edits.push(edit);
    else runs.push({ sheet: edit.sheet, column, top: row, edits: [edit] });
  }
  return runs.map(({ sheet, column, top, edits: below }) => ({
    sheet,
    address: `${toAddress(top, column)}:${toAddress(top + below.length - 1, column)}`,
    edits: below,
  }));
}

function compare(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}
