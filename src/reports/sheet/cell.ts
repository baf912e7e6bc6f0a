import { plain } from '../plain';
import type { Look } from './looks';

/** Where a cell of a report leads: a cell of a workbook. */
export interface CellLink {
  /** The address of the file for a link, `null` for the workbook that holds the report itself. */
  readonly href: string | null;
  readonly hoja: string;
  readonly celda: string;
}

/** One cell of a report. A text is always a text, whatever character it begins with. */
export interface ReportCell {
  readonly value: string | number | null;
  readonly look: Look;
  readonly link?: CellLink;
}

// Excel holds no more in a cell.
const LONGEST_TEXT = 32_767;

/** Takes any text, `null` for none, and how it looks; gives its cell, on one line. */
export function textCell(text: string | null, look: Look = 'texto'): ReportCell {
  return { value: shorten(plain(text ?? '')) || null, look };
}

/** Takes a number, `null` for none; gives its cell with the decimals that it needs. */
export function figureCell(number: number | null): ReportCell {
  return { value: number, look: number === null || Number.isInteger(number) ? 'entero' : 'decimal' };
}

/** Takes a clave, `null` for none; gives its cell. A number that is written as text Excel marks as a mistake. */
export function claveCell(clave: number | null): ReportCell {
  return { value: clave, look: 'clave' };
}

/** Takes a fraction, `null` for none, and whether it is a difference; gives its cell as a percentage. */
export function percentCell(fraction: number | null, look: 'porcentaje' | 'variacion' = 'porcentaje'): ReportCell {
  return { value: fraction, look };
}

/** Takes what a cell says and the cell it leads to; gives it as a link. */
export function linkCell(text: string, link: CellLink): ReportCell {
  return { ...textCell(text, 'enlace'), link };
}

function shorten(text: string): string {
  if (text.length <= LONGEST_TEXT) return text;
  return `${text.slice(0, LONGEST_TEXT - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
}
