import { writeNumber, writePercent } from '../../language/figures';
import { quote } from '../../messages/quote';
import { plain } from '../../reports/plain';
import type { PlannedCorrection } from '../../review/planCorrections';
import { fromAddress } from '../../workbook/address';
import type { CellContent } from '../../workbook/edit';
import { type CellValue, type Grid, isCellError } from '../../workbook/grid';

/** One correction as it is shown before it is made. */
export interface Change {
  readonly cell: string;
  readonly before: Shown;
  readonly after: Shown;
}

/** What a cell holds; all `null`: nothing. */
export interface Shown {
  /** The formula, or the value where there is none. */
  readonly content: string | null;
  /** What the formula gives. */
  readonly result: string | null;
  /** What it is, where only that changes. */
  readonly kind?: 'texto' | 'número';
}

/** Takes a correction and its sheet; gives it as a person reads it. */
export function changeOf({ edit }: PlannedCorrection, grid: Grid): Change {
  const { row, column } = fromAddress(edit.cell)!;
  const format = grid.numberFormat(row, column);
  const before = show(edit.before, format);
  const after = show(edit.after, edit.numberFormat ?? format);
  // «10,528» and 10,528 look like the same to whoever knows nothing of texts and numbers.
  return typeof edit.before.value === 'string' && typeof edit.after.value === 'number' && edit.after.formula === null
    ? { cell: edit.cell, before: { ...before, kind: 'texto' }, after: { ...after, kind: 'número' } }
    : { cell: edit.cell, before, after };
}

function show({ formula, value }: CellContent, format: string): Shown {
  const written = write(value, format);
  return formula === null ? { content: written, result: null } : { content: formula, result: written };
}

// A text is quoted, so that the text «1,152» is told from the number 1,152.
function write(value: CellValue, format: string): string | null {
  if (value === null) return null;
  if (typeof value === 'number') return format.includes('%') ? writePercent(value, 1) : writeNumber(value);
  return isCellError(value) ? plain(value.error) : quote(plain(String(value)));
}
