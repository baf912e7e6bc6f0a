import { fromAddress } from '../../src/workbook/address';
import type { CellValue, Grid } from '../../src/workbook/grid';

/** What a test puts into one cell: a value, or more about it. */
export type CellSpec =
  | CellValue
  | {
      readonly value?: CellValue;
      readonly formula?: string;
      readonly numberFormat?: string;
      readonly locked?: boolean;
    };

/** Takes cells by address; gives the sheet that holds them. */
export function gridOf(cells: Readonly<Record<string, CellSpec>>, name = 'Hoja1', hidden = false): Grid {
  const found = new Map<string, Exclude<CellSpec, CellValue>>();
  let rowCount = 0;
  let columnCount = 0;
  for (const [address, spec] of Object.entries(cells)) {
    const place = fromAddress(address);
    if (!place) throw new TypeError(`No address: ${address}`);
    found.set(`${place.row},${place.column}`, isSpec(spec) ? spec : { value: spec });
    rowCount = Math.max(rowCount, place.row + 1);
    columnCount = Math.max(columnCount, place.column + 1);
  }
  const at = (row: number, column: number): Exclude<CellSpec, CellValue> => found.get(`${row},${column}`) ?? {};
  return {
    name,
    hidden,
    rowCount,
    columnCount,
    value: (row, column) => at(row, column).value ?? null,
    formula: (row, column) => at(row, column).formula ?? null,
    numberFormat: (row, column) => at(row, column).numberFormat ?? 'General',
    locked: (row, column) => at(row, column).locked ?? false,
  };
}

function isSpec(spec: CellSpec): spec is Exclude<CellSpec, CellValue> {
  return typeof spec === 'object' && spec !== null && !('error' in spec);
}
