import { fromAddress } from '../../workbook/address';
import type { Package } from '../package';
import { blockIndex, type Block } from './editBlockIndex';
import { attribute, rootOf } from './editXml';
import { readRelationships } from './relationships';

/**
 * Takes a package and the name of a sheet's part; gives what tells whether a cell, its row and column counted from 0,
 * is a column title of a table. Such a title stands in the table's own part too, and Excel repairs where they differ.
 * @throws UnreadableWorkbook `archivo-danado`.
 */
export function tableTitles(source: Package, sheetPart: string): (row: number, column: number) => boolean {
  const index = blockIndex();
  for (const { type, target } of readRelationships(source, sheetPart)) {
    const titles = type === 'table' && source.has(target) ? titlesOf(source.text(target)) : null;
    if (titles) index.add(titles, 0);
  }
  return (row, column) => index.owner(row, column) !== null;
}

function titlesOf(table: string): Block | null {
  const { tag } = rootOf(table);
  const [first = '', last = ''] = attribute(table, tag, 'ref')?.split(':') ?? [];
  const from = fromAddress(first);
  const to = fromAddress(last);
  if (!from || !to || attribute(table, tag, 'headerRowCount') === '0') return null;
  return { top: from.row, left: from.column, bottom: from.row, right: to.column };
}
