import { fromAddress, toAddress } from '../../../workbook/address';
import { ExcelError, unknownMember } from '../excelError';
import type { Block } from '../spreadsheet';
import { isThing } from '../thing';

const LAST_ROW = 1_048_575;
const LAST_COLUMN = 16_383;

/** All cells of a sheet. */
export const WHOLE_SHEET: Block = { top: 0, left: 0, bottom: LAST_ROW, right: LAST_COLUMN };

/** Takes an address such as `B2` or `B2:D10`, without a sheet; gives its block. */
export function readBlock(address: unknown): Block {
  const [first, last = first, ...rest] = typeof address === 'string' ? address.split(':') : [];
  const from = fromAddress(first ?? '');
  const to = fromAddress(last ?? '');
  if (!from || !to || rest.length > 0) throw new ExcelError('InvalidArgument', `${String(address)} is no address.`);
  const block = {
    top: Math.min(from.row, to.row),
    left: Math.min(from.column, to.column),
    bottom: Math.max(from.row, to.row),
    right: Math.max(from.column, to.column),
  };
  if (block.bottom > LAST_ROW || block.right > LAST_COLUMN) throw new ExcelError('InvalidArgument');
  return block;
}

/** Takes a sheet's name and a block; gives its address as Excel writes it: `'Hoja 1'!B2:D10`. */
export function writeBlock(sheetName: string, { top, left, bottom, right }: Block): string {
  const name = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(sheetName) ? sheetName : `'${sheetName.replace(/'/g, "''")}'`;
  const first = toAddress(top, left);
  return `${name}!${top === bottom && left === right ? first : `${first}:${toAddress(bottom, right)}`}`;
}

/** Takes a range that is given to another object; gives its block. */
export function blockOf(range: unknown): Block {
  if (!isThing(range)) throw unknownMember('a range that is given by its address');
  return readBlock(String(range.get('Address')).replace(/^.*!/, ''));
}

/** Takes two blocks; gives what both have in common, or `null`. */
export function intersect(one: Block, other: Block): Block | null {
  const block = {
    top: Math.max(one.top, other.top),
    left: Math.max(one.left, other.left),
    bottom: Math.min(one.bottom, other.bottom),
    right: Math.min(one.right, other.right),
  };
  return block.top > block.bottom || block.left > block.right ? null : block;
}
