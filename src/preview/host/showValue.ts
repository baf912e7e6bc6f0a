import SSF from 'fast-formula-parser/ssf/ssf';
import { isCellError, type CellValue } from '../../workbook/grid';

/** Takes a value and a number format code; gives what the cell shows, however narrow its column is. */
export function showValue(value: CellValue, numberFormat: string): string {
  if (value === null) return '';
  if (isCellError(value)) return value.error;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  try {
    return SSF.format(numberFormat, value);
  } catch {
    // A format that the formatter does not know changes what is shown and nothing else.
    return String(value);
  }
}
