import { fromAddress } from '../../workbook/address';
import { isTrue, parseXml, type XmlAttributes } from '../../files/xlsx/parseXml';
import type { Block } from '../host/spreadsheet';

/** A run of columns with the same measures; both ends belong to it and count from 0. */
export interface ColumnRun {
  readonly first: number;
  readonly last: number;
  /** In pixels; `null`: the sheet's default. */
  readonly width: number | null;
  readonly hidden: boolean;
  readonly style: number | null;
}

export interface RowLayout {
  /** In pixels; `null`: the sheet's default. */
  readonly height: number | null;
  /** Set by a person: the row does not grow with its text. */
  readonly fixed: boolean;
  readonly hidden: boolean;
  readonly style: number | null;
}

/** How a sheet is laid out, without what its cells hold. */
export interface SheetLayout {
  readonly defaultColumnWidth: number;
  readonly defaultRowHeight: number;
  readonly columns: readonly ColumnRun[];
  readonly rows: ReadonlyMap<number, RowLayout>;
  readonly merges: readonly Block[];
  /** The position of each stored cell's style, by row and column. */
  readonly styles: ReadonlyMap<number, ReadonlyMap<number, number>>;
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly showsGridLines: boolean;
  readonly isProtected: boolean;
}

/** Pixels of the widest digit of Calibri 11, in which column widths are counted. */
const DIGIT = 7;
const DEFAULT_CHARACTERS = 8.43;
/** Left and right of the characters together. */
const PADDING = 5;
const DEFAULT_ROW_POINTS = 15;

/**
 * Takes the XML of a worksheet piece by piece and the name of its part; gives its layout. The sheet was read before, so
 * what is wrong with it was said already: what makes no sense here is left out.
 */
export function readSheetLayout(pieces: Iterable<string>, part: string): SheetLayout {
  const columns: ColumnRun[] = [];
  const rows = new Map<number, RowLayout>();
  const merges: Block[] = [];
  const styles = new Map<number, Map<number, number>>();
  let defaultColumnWidth = Math.round(DEFAULT_CHARACTERS * DIGIT + PADDING);
  let defaultRowHeight = toPixels(DEFAULT_ROW_POINTS);
  let frozen = { rows: 0, columns: 0 };
  let showsGridLines = true;
  let isProtected = false;
  let row = -1;
  let column = -1;

  const openCell = ({ r: address, s: style }: XmlAttributes): void => {
    column = address === undefined ? column + 1 : (fromAddress(address)?.column ?? column + 1);
    const inRow = styles.get(row) ?? new Map<number, number>();
    styles.set(row, inRow.set(column, Number(style ?? 0)));
  };

  parseXml(pieces, part, {
    open(name, attributes, depth) {
      if (depth === 4 && name === 'c') openCell(attributes);
      else if (depth === 3 && name === 'row') {
        row = attributes.r === undefined ? row + 1 : Number(attributes.r) - 1;
        column = -1;
        rows.set(row, rowLayout(attributes));
      } else if (depth === 3 && name === 'col') columns.push(columnRun(attributes));
      else if (name === 'mergeCell') merges.push(...blockOf(attributes.ref));
      else if (name === 'sheetFormatPr') {
        if (attributes.defaultColWidth) defaultColumnWidth = columnPixels(Number(attributes.defaultColWidth));
        if (attributes.defaultRowHeight) defaultRowHeight = toPixels(Number(attributes.defaultRowHeight));
      } else if (name === 'sheetView') {
        showsGridLines = attributes.showGridLines === undefined || isTrue(attributes.showGridLines);
      } else if (name === 'pane' && attributes.state?.startsWith('frozen')) {
        frozen = { rows: Number(attributes.ySplit ?? 0), columns: Number(attributes.xSplit ?? 0) };
      } else if (name === 'sheetProtection') isProtected = isTrue(attributes.sheet);
    },
  });
  return {
    ...{ defaultColumnWidth, defaultRowHeight, columns, rows, merges, styles },
    ...{ frozen, showsGridLines, isProtected },
  };
}

function rowLayout({ ht: points, customHeight, hidden, s: style, customFormat }: XmlAttributes): RowLayout {
  return {
    height: points === undefined ? null : toPixels(Number(points)),
    fixed: isTrue(customHeight),
    hidden: isTrue(hidden),
    style: style !== undefined && isTrue(customFormat) ? Number(style) : null,
  };
}

function columnRun({ min, max, width, hidden, style }: XmlAttributes): ColumnRun {
  return {
    first: Number(min) - 1,
    last: Number(max) - 1,
    width: width === undefined ? null : columnPixels(Number(width)),
    hidden: isTrue(hidden),
    style: style === undefined || style === '0' ? null : Number(style),
  };
}

/** Takes a reference such as `B1:L1`; gives the block, or none where it is no reference. */
export function blockOf(reference: string | undefined): Block[] {
  const [first = '', last = first] = reference?.split(':') ?? [];
  const from = fromAddress(first);
  const to = fromAddress(last);
  return from && to ? [{ top: from.row, left: from.column, bottom: to.row, right: to.column }] : [];
}

function columnPixels(characters: number): number {
  return Math.trunc(((256 * characters + Math.trunc(128 / DIGIT)) / 256) * DIGIT);
}

function toPixels(points: number): number {
  return Math.round((points * 4) / 3);
}
