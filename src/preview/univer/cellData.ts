import type { ICellData, Nullable } from '@univerjs/core';

import type { CellContent } from '../../workbook/edit';
import { isCellError, type CellValue } from '../../workbook/grid';
import { toNumber, VALUE } from './codes';

/** The errors that a formula can show: `#REF!`, `#NAME?`, `#DIV/0!` and so on. */
const ERROR = /^#(?:[A-Z/0]+[!?]|N\/A|GETTING_DATA)$/;
/** What Univer would take for a number, a truth value, a formula or an error if it were not told otherwise. */
const LOOKS_OTHERWISE = /^\s*[-+]?[\d.,$%]|^(?:true|false|verdadero|falso)$|^[=#]/i;

/** Takes what a cell holds; gives it as Univer keeps it. A formula without a result is computed by Univer. */
export function toCellData({ formula, value }: CellContent): ICellData {
  return { ...(formula === null ? {} : { f: formula }), ...toValue(value) };
}

function toValue(value: CellValue): ICellData {
  if (value === null) return {};
  if (typeof value === 'number') return { v: value, t: VALUE.number };
  if (typeof value === 'boolean') return { v: toNumber(value), t: VALUE.boolean };
  if (isCellError(value)) return { v: value.error, t: VALUE.text };
  return { v: value, t: LOOKS_OTHERWISE.test(value) ? VALUE.textWhateverItLooksLike : VALUE.text };
}

/** Takes a cell as Univer keeps it; gives what it holds. */
export function fromCellData(cell: Nullable<ICellData>): CellContent {
  if (!cell) return { formula: null, value: null };
  const formula = cell.f ? cell.f : null;
  return { formula, value: fromValue(cell) };
}

function fromValue({ v: value, t: type, p: document }: ICellData): CellValue {
  if (value === undefined || value === null) {
    // A text in several styles is kept as a document, which ends in a line break of its own.
    return document?.body ? document.body.dataStream.replace(/\r\n$/, '').replaceAll('\r', '\n') : null;
  }
  if (type === VALUE.boolean) return value === true || value === 1 || value === '1';
  if (type === VALUE.textWhateverItLooksLike) return String(value);
  if (typeof value === 'string') return ERROR.test(value) ? { error: value } : value;
  return value;
}
