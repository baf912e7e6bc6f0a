import type { CellContent } from '../workbook/edit';
import type { CellValue } from '../workbook/grid';

/**
 * Takes what Excel says of one cell: its value, the kind of the value, and its formula; gives what the cell holds. Where
 * there is no formula Excel says the value again in its place, so that a text which looks like a formula is told from
 * one.
 */
export function toContent(value: unknown, type: unknown, formula: unknown): CellContent {
  const isFormula = typeof formula === 'string' && formula.startsWith('=') && formula !== value;
  return { formula: isFormula ? formula : null, value: toValue(value, type) };
}

function toValue(value: unknown, type: unknown): CellValue {
  if (type === 'Error') return { error: String(value) };
  if (type === 'Empty') return null;
  return typeof value === 'number' || typeof value === 'boolean' ? value : String(value);
}

/** Takes what two cells hold; tells whether it is the same. A formula is the same whatever it shows at the moment. */
export function isSameContent(one: CellContent, other: CellContent): boolean {
  if (one.formula !== null || other.formula !== null) return one.formula === other.formula;
  return isSameValue(one.value, other.value);
}

function isSameValue(one: CellValue, other: CellValue): boolean {
  if (typeof one === 'object' && typeof other === 'object') return one?.error === other?.error;
  return one === other;
}
