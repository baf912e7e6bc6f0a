import type { CellContent } from '../workbook/edit';
import { isCellError } from '../workbook/grid';
import { isSameContent } from './content';
import { enteredText } from './enteredText';

/** One cell as the first round trip of a write finds it. */
export interface CellFound extends CellContent {
  readonly numberFormat: string;
}

/** What is entered into one cell, in this order; `null` leaves that as it is. */
export interface Entry {
  readonly formatBefore: string | null;
  readonly content: string | number | boolean | null;
  readonly formatAfter: string | null;
}

/** Leaves a cell as it is. */
export const NOTHING: Entry = { formatBefore: null, content: null, formatAfter: null };

const TEXT = '@';
const GENERAL = 'General';

/**
 * Takes a cell as it is, what it is to hold and the number format that it is to have; gives what must be entered. In a
 * cell whose format is text Excel would make a text of a number or a formula, so the format is set aside meanwhile; and a
 * formula may bring a format with it, so the cell's own is set again.
 */
export function toEntry(found: CellFound, after: CellContent, numberFormat: string): Entry {
  const isText = after.formula === null && typeof after.value === 'string';
  const formatMeanwhile = !isText && numberFormat === TEXT ? GENERAL : numberFormat;
  const content = isSameContent(found, after) ? null : toInput(after, formatMeanwhile);
  if (content === null) {
    return { formatBefore: null, content, formatAfter: numberFormat === found.numberFormat ? null : numberFormat };
  }
  return {
    formatBefore: formatMeanwhile === found.numberFormat ? null : formatMeanwhile,
    content,
    formatAfter: after.formula !== null || formatMeanwhile !== numberFormat ? numberFormat : null,
  };
}

/** Takes a cell as it is and an edit's content; gives the number format that the cell ends with when none is asked for. */
export function formatFor(found: CellFound, after: CellContent): string {
  const isText = after.formula === null && typeof after.value === 'string';
  // A number that a text format keeps becomes a text as soon as somebody edits it.
  return found.numberFormat === TEXT && !isText && after.value !== null ? GENERAL : found.numberFormat;
}

function toInput({ formula, value }: CellContent, numberFormat: string): string | number | boolean {
  if (formula !== null) return formula;
  if (value === null) return '';
  if (isCellError(value)) return value.error;
  return typeof value === 'string' ? enteredText(value, numberFormat) : value;
}
