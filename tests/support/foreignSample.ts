import { readWorkbook } from '../../src/files/readWorkbook';
import { writeWorkbook } from '../../src/files/writeWorkbook';
import { toAddress } from '../../src/workbook/address';
import { sampleBytes } from './samples';

/** The sheet of the sample whose titles are taken away. */
export const FOREIGN_SHEET = 'CDHI';

const FILE = 'TMM-F004-2025-T2.xlsx';
/** The rows of its header, counted from 0. */
const HEADER = [14, 15, 16];

/** Takes what was settled by hand; gives the sample of the second quarter with it, and with words that are no titles over one table. */
export async function foreignSample(correspondencias: string | null): Promise<Uint8Array> {
  const bytes = sampleBytes('TMM-F004-2025-T2');
  const grid = (await readWorkbook(bytes, FILE)).sheets.find(({ name }) => name === FOREIGN_SHEET);
  const titles = HEADER.flatMap((row) =>
    Array.from({ length: grid!.columnCount }, (_, column) => ({ row, column, value: grid!.value(row, column) })),
  ).filter(({ value }) => value !== null);
  const edits = titles.map(({ row, column, value }) => ({
    sheet: FOREIGN_SHEET,
    cell: toAddress(row, column),
    before: { formula: null, value },
    after: { formula: null, value: 'Concepto' },
  }));
  return writeWorkbook(bytes, FILE, edits, { correspondencias });
}
