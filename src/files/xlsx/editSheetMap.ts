import type { Place } from '../../workbook/address';
import { damaged } from '../damaged';
import { attribute, attributesOf, elementOf, hasText, nextTag, tagAt, type Element, type Tag } from './editXml';

/** A `<f>` where it stands and what its attributes say. */
export interface FormulaPlace {
  readonly element: Element;
  readonly kind: 'normal' | 'shared' | 'array' | 'dataTable';
  /** The block that it fills, as written, or `null`. */
  readonly ref: string | null;
  /** Which group of shared formulas it belongs to, where its kind is `shared`. */
  readonly group: string;
  /** `false` for the cells of a group that leave the text to another. */
  readonly hasText: boolean;
}

/** A `<c>` where it stands; its row and column count from 0. */
export interface CellPlace extends Place {
  readonly element: Element;
  readonly formula: FormulaPlace | null;
  /** Its `<f>`, `<v>` and `<is>`, of which it should have one each at most. */
  readonly content: readonly Element[];
}

/** A `<c>` in short, for a sheet may have a hundred thousand; `cellAt` gives the rest. */
export interface CellSpan extends Place {
  readonly start: number;
  readonly end: number;
}

/** A `<c>` with a formula, in short. */
export interface FormulaCell extends CellSpan, Omit<FormulaPlace, 'element'> {}

/** A `<row>` where it stands, counted from 0. */
export interface RowPlace {
  readonly row: number;
  readonly element: Element;
}

/** Where the things that an edit touches stand in a worksheet's XML. */
export interface SheetMap {
  readonly sheetData: Element;
  readonly dimension: Tag | null;
  readonly columns: Element | null;
  /** In the order of the file. */
  readonly rows: readonly RowPlace[];
  /** The cells that were asked for, by their rows and there in the order of the file. */
  readonly cells: ReadonlyMap<number, readonly CellSpan[]>;
  /** Every cell with a formula, in the order of the file. */
  readonly formulas: readonly FormulaCell[];
}

/**
 * Takes a worksheet's XML and which cells to tell of; gives where its parts stand. Rows and cells without a number
 * follow the one before them.
 * @throws UnreadableWorkbook `archivo-danado` where the XML is broken or has not exactly one `<sheetData>`.
 */
export function mapSheet(text: string, wanted: (row: number, column: number) => boolean): SheetMap {
  let dimension: Tag | null = null;
  let columns: Element | null = null;
  const found: Element[] = [];
  const rows: RowPlace[] = [];
  const cells = new Map<number, CellSpan[]>();
  const formulas: FormulaCell[] = [];
  const keep = (cell: CellPlace): void => {
    const { row, column, element, formula } = cell;
    const span = { row, column, start: element.tag.start, end: element.end };
    if (formula) {
      const { kind, ref, group, hasText } = formula;
      formulas.push({ ...span, kind, ref, group, hasText });
    }
    if (!wanted(row, column)) return;
    const inRow = cells.get(row);
    if (inRow) inRow.push(span);
    else cells.set(row, [span]);
  };
  const root = nextTag(text, 0);
  if (root) {
    walk(text, root, (tag) => {
      const element = tag.name === 'sheetData' ? walkRows(text, tag, rows, keep) : elementOf(text, tag);
      if (tag.name === 'sheetData') found.push(element);
      else if (tag.name === 'dimension') dimension = tag;
      else if (tag.name === 'cols') columns = element;
      return element;
    });
  }
  const [sheetData, another] = found;
  if (!sheetData || another) throw damaged('hoja sin sheetData o con varios');
  return { sheetData, dimension, columns, rows, cells, formulas };
}

/** Takes a worksheet's XML and a cell in it; gives all of it. */
export function cellAt(text: string, { start, row, column }: CellSpan): CellPlace {
  return cellFrom(text, tagAt(text, start), row, column);
}

const LOWER_CASE = 0x20;
const CONTENT = new Set(['f', 'v', 'is']);

/** Calls `visit` with the first tag of every child; it gives the whole child. */
function walk(text: string, parent: Tag, visit: (tag: Tag) => Element): Element {
  if (parent.kind === 'empty') return { tag: parent, contentEnd: parent.end, end: parent.end };
  for (let at = parent.end; ;) {
    const tag = nextTag(text, at);
    if (!tag) throw damaged(`XML: <${parent.prefix}${parent.name}> no termina`);
    if (tag.kind === 'close') return { tag: parent, contentEnd: tag.start, end: tag.end };
    at = visit(tag).end;
  }
}

function walkRows(text: string, sheetData: Tag, rows: RowPlace[], keep: (cell: CellPlace) => void): Element {
  let next = 0;
  return walk(text, sheetData, (tag) => {
    if (tag.name !== 'row') return elementOf(text, tag);
    const number = attribute(text, tag, 'r');
    const row = number === null ? next : Number(number) - 1;
    next = row + 1;
    const element = walkCells(text, tag, row, keep);
    rows.push({ row, element });
    return element;
  });
}

function walkCells(text: string, rowTag: Tag, row: number, keep: (cell: CellPlace) => void): Element {
  let next = 0;
  return walk(text, rowTag, (tag) => {
    if (tag.name !== 'c') return elementOf(text, tag);
    const address = attribute(text, tag, 'r');
    const column = address === null ? next : columnOf(address);
    next = column + 1;
    const cell = cellFrom(text, tag, row, column);
    keep(cell);
    return cell.element;
  });
}

function cellFrom(text: string, cellTag: Tag, row: number, column: number): CellPlace {
  const content: Element[] = [];
  const element = walk(text, cellTag, (tag) => {
    const child = elementOf(text, tag);
    if (CONTENT.has(tag.name)) content.push(child);
    return child;
  });
  const formula = content.find(({ tag }) => tag.name === 'f');
  return { row, column, element, formula: formula ? formulaAt(text, formula) : null, content };
}

const KINDS = ['shared', 'array', 'dataTable'] as const;

function formulaAt(text: string, element: Element): FormulaPlace {
  const attributes = new Map(attributesOf(text, element.tag).map(({ name, value }) => [name, value]));
  return {
    element,
    kind: KINDS.find((kind) => kind === attributes.get('t')) ?? 'normal',
    ref: attributes.get('ref') ?? null,
    group: attributes.get('si') ?? '',
    hasText: hasText(text, element),
  };
}

/** Takes the reference of a cell, which the reader has judged; gives its column. */
function columnOf(reference: string): number {
  let column = 0;
  for (let at = 0; reference.charCodeAt(at) >= 0x41; at++) {
    column = column * 26 + (reference.charCodeAt(at) & ~LOWER_CASE) - 0x40;
  }
  return column - 1;
}
