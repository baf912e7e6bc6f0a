import { fromAddress, toAddress, type Place } from '../../workbook/address';
import type { CellSpan, RowPlace, SheetMap } from './editSheetMap';
import { appendContent, setAttributes, type Splice } from './editSplice';
import { attribute, type Tag } from './editXml';

/** A cell that its sheet does not have yet; its row and column count from 0. */
export interface NewCell extends Place {
  /** Takes the prefix that the elements around it have; gives the `<c>`. */
  readonly xml: (prefix: string) => string;
}

/**
 * Takes a worksheet's XML, its map with every cell of the rows concerned, and cells that it does not have; gives the
 * changes that put them in order, in their rows or in new ones, and widen what the sheet says of its extent.
 */
export function insertCells(text: string, sheet: SheetMap, cells: readonly NewCell[]): Splice[] {
  const ordered = [...cells].sort((one, other) => one.row - other.row || one.column - other.column);
  const places = new Map(sheet.rows.map((place) => [place.row, place]));
  const inNewRows = new Map<number, NewCell[]>();
  const inRows = new Map<RowPlace, NewCell[]>();
  for (const cell of ordered) {
    const place = places.get(cell.row);
    if (place) push(inRows, place, cell);
    else push(inNewRows, cell.row, cell);
  }
  return [
    ...[...inRows].flatMap(([place, added]) => insertIntoRow(text, place, sheet.cells.get(place.row) ?? [], added)),
    ...insertRows(sheet, inNewRows),
    ...widenDimension(text, sheet, ordered),
  ];
}

function push<Key>(groups: Map<Key, NewCell[]>, key: Key, cell: NewCell): void {
  const group = groups.get(key);
  if (group) group.push(cell);
  else groups.set(key, [cell]);
}

function insertIntoRow(
  text: string,
  { element }: RowPlace,
  present: readonly CellSpan[],
  added: readonly NewCell[],
): Splice[] {
  const { tag } = element;
  const splices = widenSpans(text, tag, added);
  let behind = '';
  let next = 0;
  for (const cell of added) {
    while (next < present.length && present[next]!.column < cell.column) next++;
    const follower = present[next];
    const xml = cell.xml(tag.prefix);
    if (follower) splices.push(insertion(follower.start, xml));
    else behind += xml;
  }
  // Not last in the row, where its extensions stand.
  const last = present.at(-1)?.end ?? tag.end;
  if (behind !== '') splices.push(tag.kind === 'empty' ? appendContent(element, behind) : insertion(last, behind));
  return splices;
}

function widenSpans(text: string, row: Tag, added: readonly NewCell[]): Splice[] {
  const spans = attribute(text, row, 'spans');
  if (spans === null) return [];
  const match = /^(\d{1,5}):(\d{1,5})$/.exec(spans);
  if (!match) return setAttributes(text, row, { spans: null });
  const first = Math.min(Number(match[1]), added[0]!.column + 1);
  const last = Math.max(Number(match[2]), added.at(-1)!.column + 1);
  return setAttributes(text, row, { spans: `${first}:${last}` });
}

function insertRows(sheet: SheetMap, added: ReadonlyMap<number, readonly NewCell[]>): Splice[] {
  const { prefix } = sheet.sheetData.tag;
  const splices: Splice[] = [];
  let behind = '';
  let next = 0;
  for (const [row, cells] of added) {
    while (next < sheet.rows.length && sheet.rows[next]!.row < row) next++;
    const follower = sheet.rows[next];
    const xml = `<${prefix}row r="${row + 1}">${cells.map((cell) => cell.xml(prefix)).join('')}</${prefix}row>`;
    if (follower) splices.push(insertion(follower.element.tag.start, xml));
    else behind += xml;
  }
  return behind === '' ? splices : [...splices, appendContent(sheet.sheetData, behind)];
}

function widenDimension(text: string, { dimension }: SheetMap, added: readonly NewCell[]): Splice[] {
  const [first, last, ...more] = (dimension && attribute(text, dimension, 'ref'))?.split(':') ?? [];
  const from = fromAddress(first ?? '');
  const to = fromAddress(last ?? first ?? '');
  if (!dimension || !from || !to || more.length > 0) return [];
  const { top, left, bottom, right } = added.reduce(
    (extent, { row, column }) => ({
      top: Math.min(extent.top, row),
      left: Math.min(extent.left, column),
      bottom: Math.max(extent.bottom, row),
      right: Math.max(extent.right, column),
    }),
    { top: from.row, left: from.column, bottom: to.row, right: to.column },
  );
  if (top === from.row && left === from.column && bottom === to.row && right === to.column) return [];
  return setAttributes(text, dimension, { ref: `${toAddress(top, left)}:${toAddress(bottom, right)}` });
}

function insertion(at: number, text: string): Splice {
  return { start: at, end: at, text };
}
