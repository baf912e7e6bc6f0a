import { COLUMNS } from '../cells/excelLimits';
import { damaged } from '../damaged';
import { isTrue, type XmlAttributes } from './parseXml';

/** The styles of places where no cell is stored: the row's or else the column's. */
export interface EmptyStyles {
  /** Takes a `col` element's attributes. */
  addColumns(attributes: XmlAttributes): void;
  /** Takes a `row` element's attributes and the row, counted from 0. */
  addRow(attributes: XmlAttributes, row: number): void;
  readonly styleAt: (row: number, column: number) => number;
}

/** Takes the name of the sheet's part; gives styles to fill, which throw `archivo-danado` for too many columns. */
export function emptyStyles(part: string): EmptyStyles {
  const columns: { readonly first: number; readonly last: number; readonly style: number }[] = [];
  const rows = new Map<number, number>();
  return {
    addColumns({ min, max, style }) {
      if (style === undefined || style === '0') return;
      if (columns.length === COLUMNS) throw damaged(`${part}: demasiadas columnas`);
      columns.push({ first: Number(min) - 1, last: Number(max) - 1, style: Number(style) });
    },
    addRow({ s: style, customFormat }, row) {
      if (style !== undefined && isTrue(customFormat)) rows.set(row, Number(style));
    },
    styleAt(row, column) {
      return rows.get(row) ?? columns.find(({ first, last }) => first <= column && column <= last)?.style ?? 0;
    },
  };
}
