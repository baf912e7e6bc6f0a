import type { IRange } from '@univerjs/core';

import type { Block } from '../host/spreadsheet';

/** Takes a block; gives it as Univer writes it. */
export function toRange({ top, left, bottom, right }: Block): IRange {
  return { startRow: top, startColumn: left, endRow: bottom, endColumn: right };
}

/** Takes a range of Univer; gives it as a block. */
export function toBlock({ startRow, startColumn, endRow, endColumn }: IRange): Block {
  return { top: startRow, left: startColumn, bottom: endRow, right: endColumn };
}
