import FormulaParser, { type CellReference, type RangeReference } from 'fast-formula-parser';
import { isCellError, type CellValue } from '../../workbook/grid';
import { referencesOf, type Reference } from '../../workbook/references';
import { intersect } from './model/address';
import type { Block, SheetBlock } from './spreadsheet';

/** A cell that holds a formula. */
export interface FormulaCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

/** A workbook as far as its formulas look at it. */
export interface Formulas {
  readonly cells: readonly FormulaCell[];
  sheetNamed(name: string): string | null;
  used(sheet: string): Block | null;
  value(sheet: string, row: number, column: number): CellValue;
  store(sheet: string, row: number, column: number, value: CellValue): void;
}

const OVERLOOKS_ERRORS = /\b(?:IFERROR|IFNA|ISERR|ISERROR|ISNA|COUNT|COUNTA|COUNTIF)\(/i;

/**
 * Takes a workbook's formulas and the blocks that have changed; computes the formulas in them and all that read them,
 * directly or not. A formula that cannot be computed shows `#NAME?`.
 */
export function recalculate(formulas: Formulas, changed: readonly SheetBlock[]): void {
  const waiting = new Map(affected(formulas, changed).map((cell) => [keyOf(cell), cell]));
  const running = new Set<string>();

  const compute = (cell: FormulaCell): void => {
    const key = keyOf(cell);
    if (!waiting.has(key)) return;
    // A circle: Excel shows 0.
    if (running.has(key)) return formulas.store(cell.sheet, cell.row, cell.column, 0);
    running.add(key);
    const value = evaluate(cell);
    running.delete(key);
    if (!waiting.delete(key)) return;
    formulas.store(cell.sheet, cell.row, cell.column, value);
  };

  const valueAt = (sheet: string, row: number, column: number): unknown => {
    const pending = waiting.get(`${sheet}!${row},${column}`);
    if (pending) compute(pending);
    const value = formulas.value(sheet, row, column);
    return isCellError(value) ? new FormulaParser.FormulaError(value.error) : value;
  };

  const evaluate = ({ sheet, row, column, formula }: FormulaCell): CellValue => {
    const sheetOf = (name: string | undefined): string | null =>
      name === undefined || name === sheet ? sheet : formulas.sheetNamed(name);
    let errorInRange: CellValue = null;
    const noticed = (value: unknown): unknown => {
      if (value instanceof FormulaParser.FormulaError) errorInRange ??= { error: value.error };
      return value;
    };
    const parser = new FormulaParser({
      onCell: (cell: CellReference) => {
        const where = sheetOf(cell.sheet);
        return where === null ? FormulaParser.FormulaError.REF : valueAt(where, cell.row - 1, cell.col - 1);
      },
      onRange: ({ sheet: name, from, to }: RangeReference) => {
        const where = sheetOf(name);
        if (where === null) return [[noticed(FormulaParser.FormulaError.REF)]];
        const whole = { top: from.row - 1, left: from.col - 1, bottom: to.row - 1, right: to.col - 1 };
        const used = formulas.used(where);
        const block = used && intersect(whole, used);
        if (!block) return [];
        return Array.from({ length: block.bottom - block.top + 1 }, (_, down) =>
          Array.from({ length: block.right - block.left + 1 }, (_, across) =>
            noticed(valueAt(where, block.top + down, block.left + across)),
          ),
        );
      },
    });
    try {
      const result = toValue(parser.parse(formula.slice(1), { sheet, row: row + 1, col: column + 1 }));
      // The library leaves out the errors in a block, which Excel's functions give back.
      return OVERLOOKS_ERRORS.test(formula) ? result : (errorInRange ?? result);
    } catch {
      return { error: '#NAME?' };
    }
  };

  for (const cell of [...waiting.values()]) compute(cell);
}

function affected(formulas: Formulas, changed: readonly SheetBlock[]): readonly FormulaCell[] {
  const unread = formulas.cells.map((cell) => ({
    cell,
    reads: readsOf(cell.formula).map(({ sheet, ...block }) => ({
      sheet: sheet === null ? cell.sheet : formulas.sheetNamed(sheet),
      block,
    })),
  }));
  const found: FormulaCell[] = [];
  let reached: readonly SheetBlock[] = changed;
  let rest = unread;
  // The formulas that were changed themselves first, then those that read them, and so on.
  let isFirst = true;
  while (reached.length > 0) {
    const blocks = reached;
    const isReached = ({ cell, reads }: (typeof unread)[number]): boolean =>
      blocks.some(
        ({ sheet, block }) =>
          (isFirst && cell.sheet === sheet && intersect(block, blockOf(cell)) !== null) ||
          reads.some((read) => read.sheet === sheet && intersect(read.block, block) !== null),
      );
    const next = rest.filter(isReached);
    rest = rest.filter((each) => !next.includes(each));
    found.push(...next.map(({ cell }) => cell));
    reached = next.map(({ cell }) => ({ sheet: cell.sheet, block: blockOf(cell) }));
    isFirst = false;
  }
  return found;
}

const known = new Map<string, readonly Reference[]>();

function readsOf(formula: string): readonly Reference[] {
  const references = known.get(formula) ?? referencesOf(formula).references;
  known.set(formula, references);
  return references;
}

function blockOf({ row, column }: FormulaCell): Block {
  return { top: row, left: column, bottom: row, right: column };
}

function keyOf({ sheet, row, column }: FormulaCell): string {
  return `${sheet}!${row},${column}`;
}

function toValue(result: unknown): CellValue {
  if (result instanceof FormulaParser.FormulaError) return { error: result.error };
  if (typeof result === 'number') return Number.isFinite(result) ? result : { error: '#NUM!' };
  if (typeof result === 'string' || typeof result === 'boolean') return result;
  // A formula that shows an empty cell shows 0.
  return 0;
}
