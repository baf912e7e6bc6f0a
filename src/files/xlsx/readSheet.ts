import { toAddress } from '../../workbook/address';
import type { CellValue, Grid } from '../../workbook/grid';
import { UnreadableWorkbook } from '../../workbook/unreadable';
import { toGrid, type CellStyle } from '../cells/compactGrid';
import { COLUMNS, ROWS } from '../cells/excelLimits';
import { addCell, noCells } from '../cells/sheetCells';
import { damaged } from '../damaged';
import { addFormula } from './cellFormula';
import { cellValue } from './cellValue';
import { detach } from './detach';
import { emptyStyles } from './emptyStyles';
import { isTrue, parseXml, type XmlAttributes } from './parseXml';
import { richText } from './richText';
import type { SharedFormula } from './sharedFormula';
import type { ListedSheet } from './workbookPart';

/** What a sheet shares with the others of its workbook. */
export interface SharedContents {
  readonly sharedStrings: readonly string[];
  readonly styles: readonly CellStyle[];
  readonly from1904: boolean;
}

/** Far more than forms have, and still some hundred megabytes of memory. */
const MOST_CELLS = 5_000_000;

/**
 * Takes a sheet as the workbook part lists it, its XML piece by piece, what it shares with the others and how many rows
 * it may have; gives the sheet.
 * @throws UnreadableWorkbook `archivo-danado`, or `hoja-demasiado-grande` at the first row or cell too many.
 */
export function readSheet(
  { name: sheetName, hidden, part }: ListedSheet,
  pieces: Iterable<string>,
  shared: SharedContents,
  mostRows: number,
): Grid {
  const cells = noCells();
  const empty = emptyStyles(part);
  const sharedFormulas = new Map<string, SharedFormula>();
  const inline = richText();
  let isProtected = false;
  let rowElements = 0;
  // Where the reading stands: in which child of the root, the row and the column counted from 0, the child of the cell.
  let inData = false;
  let inColumns = false;
  let row = -1;
  let column = -1;
  let within = '';
  // What the open cell has said so far.
  let type: string | undefined;
  let style = 0;
  let value: string | null = null;
  let formula: { attributes: XmlAttributes; text: string } | null = null;

  const tooLarge = (): UnreadableWorkbook =>
    new UnreadableWorkbook('hoja-demasiado-grande', { hoja: sheetName, limite: mostRows });

  const openRow = (attributes: XmlAttributes): void => {
    if (++rowElements > mostRows) throw tooLarge();
    row = attributes.r === undefined ? row + 1 : Number(attributes.r) - 1;
    if (!Number.isInteger(row) || row < 0 || row >= ROWS) throw damaged(`${part}: fila imposible`);
    column = -1;
    empty.addRow(attributes, row);
  };

  const openCell = (attributes: XmlAttributes): void => {
    column = attributes.r === undefined ? column + 1 : columnIn(attributes.r, row);
    if (column < 0 || column >= COLUMNS) throw damaged(`${part}: celda imposible en la fila ${row + 1}`);
    type = attributes.t;
    style = attributes.s === undefined ? 0 : Number(attributes.s);
    value = null;
    formula = null;
  };

  const closeCell = (): void => {
    const held = heldValue();
    if (held === undefined) throw damaged(`${part}: valor imposible en ${toAddress(row, column)}`);
    if (formula && !addFormula(cells, sharedFormulas, formula, row, column)) {
      throw damaged(`${part}: fórmula sin definir en ${toAddress(row, column)}`);
    }
    if (held === null && !formula && style === empty.styleAt(row, column)) return;
    if (cells.columns.length === MOST_CELLS) throw tooLarge();
    addCell(cells, row, column, held, style);
  };

  const heldValue = (): CellValue | undefined => {
    if (value === null) return null;
    if (type === 'inlineStr') return detach(value);
    const held = cellValue(type, value, shared.sharedStrings, shared.from1904);
    return type === 'str' && typeof held === 'string' ? detach(held) : held;
  };

  parseXml(pieces, part, {
    open(name, attributes, depth) {
      if (depth === 2) {
        inData = name === 'sheetData';
        inColumns = name === 'cols';
        if (name === 'sheetProtection') isProtected = isTrue(attributes.sheet);
      } else if (inData) {
        if (depth === 4 && name === 'c') openCell(attributes);
        else if (depth === 3) openRow(attributes);
        else if (depth === 5) {
          within = name;
          if (name === 'f') formula = { attributes, text: '' };
          else if (name === 'v') value = '';
        } else if (within === 'is') inline.open(name);
      } else if (inColumns && depth === 3) empty.addColumns(attributes);
    },
    text(text) {
      if (within === 'v') value += text;
      else if (within === 'f' && formula) formula.text += text;
      else if (within === 'is') inline.text(text);
    },
    close(name, depth) {
      if (!inData) return;
      if (depth === 4 && name === 'c') closeCell();
      else if (depth === 5) {
        if (name === 'is' && type === 'inlineStr') value = inline.take();
        within = '';
      } else if (depth > 5 && within === 'is') inline.close(name);
    },
  });
  return toGrid({ name: sheetName, hidden, isProtected, styles: shared.styles, emptyStyle: empty.styleAt }, cells);
}

/** Takes a reference such as `B7` and the row, counted from 0, it must name; gives its column from 0, or −1. */
function columnIn(reference: string, row: number): number {
  let column = 0;
  let at = 0;
  for (; at < 3; at++) {
    // Clearing this bit makes a letter a capital.
    const letter = (reference.charCodeAt(at) & ~0x20) - 64;
    if (letter < 1 || letter > 26) break;
    column = column * 26 + letter;
  }
  return Number(reference.slice(at)) === row + 1 ? column - 1 : -1;
}
