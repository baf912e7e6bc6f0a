import type { Grid } from '../../workbook/grid';
import { UnreadableWorkbook } from '../../workbook/unreadable';
import type { Limits } from '../package';
import type { XmlAttributes, XmlListener } from '../xlsx/parseXml';
import { cellText } from './cellText';
import { odsSheet, type OdsSheet } from './odsSheet';
import type { OdsStyles } from './odsStyles';

/** The tables of an OpenDocument spreadsheet, as they are read. */
export interface OdsTables extends Required<XmlListener> {
  readonly sheets: readonly Grid[];
}

/** The root, the body and the spreadsheet stand above a table; a table within a cell stands deeper and is no sheet. */
const TABLE_DEPTH = 4;
/** How many cells a workbook may fill by repeating one; a file could ask for billions in a few bytes. */
const MOST_COPIES = 1_000_000;

/** Takes the part's name, the styles, which must be filled before the first table, and the limits; gives tables to fill. */
export function odsTables(part: string, styles: OdsStyles, limits: Limits): OdsTables {
  const sheets: Grid[] = [];
  const copies = { left: MOST_COPIES };
  const shown = cellText(part);
  let sheet: OdsSheet | null = null;
  let cell: { readonly attributes: XmlAttributes; readonly depth: number } | null = null;
  return {
    sheets,
    open(name, attributes, depth) {
      if (cell) {
        shown.open(name, attributes, depth - cell.depth);
      } else if (name === 'table' && depth === TABLE_DEPTH) {
        if (sheets.length === limits.sheets) {
          throw new UnreadableWorkbook('demasiadas-hojas', { hojas: sheets.length + 1, limite: limits.sheets });
        }
        sheet = odsSheet(part, attributes, styles, limits, copies);
      } else if (name === 'table-column') {
        sheet?.addColumns(attributes);
      } else if (name === 'table-row') {
        sheet?.openRow(attributes);
      } else if (sheet && (name === 'table-cell' || name === 'covered-table-cell')) {
        cell = { attributes, depth };
      }
    },
    text(text) {
      if (cell) shown.text(text);
    },
    close(name, depth) {
      if (cell && depth > cell.depth) {
        shown.close(depth - cell.depth);
      } else if (cell) {
        sheet?.addCell(cell.attributes, shown.take());
        cell = null;
      } else if (name === 'table-row') {
        sheet?.closeRow();
      } else if (sheet && depth === TABLE_DEPTH) {
        sheets.push(sheet.grid());
        sheet = null;
      }
    },
  };
}
