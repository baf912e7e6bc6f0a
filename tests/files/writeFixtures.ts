import { unzipSync } from 'fflate';
import { openPackage } from '../../src/files/package';
import { readXlsx } from '../../src/files/xlsx/readXlsx';
import { writeWorkbook } from '../../src/files/writeWorkbook';
import { readDirectory } from '../../src/files/zip/directory';
import { fromAddress } from '../../src/workbook/address';
import type { CellContent, CellEdit } from '../../src/workbook/edit';
import type { CellValue, Grid } from '../../src/workbook/grid';
import { rows, xlsx, type Fixture } from './workbookFixtures';

/** What a test wants in a cell: a value, a formula with its result, or either with a number format. */
export type Wanted = CellValue | (Partial<CellContent> & { readonly numberFormat?: string });

/** Gives the sheets of a workbook by their names. */
export function sheetsOf(bytes: Uint8Array): ReadonlyMap<string, Grid> {
  return new Map(readXlsx(openPackage(bytes)).sheets.map((sheet) => [sheet.name, sheet]));
}

/** Gives what a cell holds. */
export function cellOf(sheet: Grid, cell: string): CellContent {
  const { row, column } = fromAddress(cell)!;
  return { formula: sheet.formula(row, column), value: sheet.value(row, column) };
}

/** Gives the edits that put this into cells called `N18`, on the first sheet, or `Hoja2!N18`. */
export function editsOf(bytes: Uint8Array, wanted: Readonly<Record<string, Wanted>>): CellEdit[] {
  const sheets = sheetsOf(bytes);
  return Object.entries(wanted).map(([address, want]) => {
    const [cell = '', name] = address.split('!').reverse();
    const sheet = (name === undefined ? [...sheets.values()][0] : sheets.get(name))!;
    const before = cellOf(sheet, cell);
    if (typeof want !== 'object' || want === null || 'error' in want) {
      return { sheet: sheet.name, cell, before, after: { formula: null, value: want } };
    }
    const { numberFormat, ...content } = want;
    const keepsContent = Object.keys(content).length === 0;
    const after = keepsContent ? before : { formula: null, value: null, ...content };
    return { sheet: sheet.name, cell, before, after, ...(numberFormat === undefined ? {} : { numberFormat }) };
  });
}

/** Writes this into a workbook called `formato.xlsx`. */
export function write(bytes: Uint8Array, wanted: Readonly<Record<string, Wanted>>): Uint8Array {
  return writeWorkbook(bytes, 'formato.xlsx', editsOf(bytes, wanted));
}

/** Gives the text of a part. */
export function partOf(bytes: Uint8Array, name: string): string {
  return openPackage(bytes).text(name);
}

/** Writes this into a workbook with these rows and gives the rows that its first sheet then has. */
export function rewrittenRows(
  inner: string,
  wanted: Readonly<Record<string, Wanted>>,
  fixture: Omit<Fixture, 'sheets'> = {},
): string {
  const written = write(xlsx({ ...fixture, sheets: [rows(inner)] }), wanted);
  const sheet = partOf(written, 'xl/worksheets/sheet1.xml');
  return /<sheetData>(.*)<\/sheetData>/s.exec(sheet)![1]!;
}

/** Gives what a call throws, or `null`. */
export function thrownBy(call: () => unknown): unknown {
  try {
    call();
    return null;
  } catch (error) {
    return error;
  }
}

/** Gives the names of the parts that are not the same in both, down to their compressed bytes, or not in both. */
export function changedParts(before: Uint8Array, after: Uint8Array): string[] {
  const packed = (bytes: Uint8Array): Map<string, string> =>
    new Map(
      readDirectory(bytes).entries.map(({ name, method, time, dataStart, packedSize }) => [
        name,
        [method, time, Buffer.from(bytes.subarray(dataStart, dataStart + packedSize)).toString('base64')].join(),
      ]),
    );
  const [old, young] = [packed(before), packed(after)];
  // Another reader of zips sees the same parts.
  expect(Object.keys(unzipSync(after)).sort()).toEqual([...young.keys()].sort());
  return [...new Set([...old.keys(), ...young.keys()])].filter((name) => old.get(name) !== young.get(name)).sort();
}
