import type { CellValue } from '../../workbook/grid';
import { dateNumber } from '../dateNumber';
import { unescapeText } from './richText';

/**
 * Takes a `c` element's `t` attribute, the text of its `v` element, the shared texts and whether dates count from 1904.
 * Gives the cell's value: `null` where `v` is empty and the cell is no text, `undefined` where `v` makes no sense.
 */
export function cellValue(
  type: string | undefined,
  text: string,
  sharedStrings: readonly string[],
  from1904: boolean,
): CellValue | undefined {
  if (type === 'str') return unescapeText(text);
  if (text === '') return null;
  switch (type) {
    case 's':
      return sharedStrings[Number(text)];
    case 'b':
      return text === '1' || text === 'true';
    case 'e':
      return { error: text };
    case 'd':
      return dateNumber(text, from1904) ?? text;
    default: {
      const number = Number(text);
      return Number.isFinite(number) ? number : undefined;
    }
  }
}
