import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { readWorkbook } from '../../src/files/readWorkbook';
import { reviewWorkbook } from '../../src/review/reviewWorkbook';
import { AJUSTES } from '../../src/settings/ajustes';
import type { Grid } from '../../src/workbook/grid';
import { gridOf } from '../support/grid';
import { expectOnlyKnownMembers, openInExcel, unloadOffice } from './openedExcel';

afterEach(() => {
  unloadOffice();
  expectOnlyKnownMembers();
});

const SAMPLES = path.join(__dirname, '../../samples');

test.each(readdirSync(SAMPLES))('%s reads and reviews in Excel as it does as a file', async (name) => {
  const file = await readWorkbook(readFileSync(path.join(SAMPLES, name)), name);
  const { workbook, host } = await openInExcel(file);

  const content = await workbook.read();

  expect(content.sheets.map(cellsOf)).toEqual(file.sheets.map(cellsOf));
  expect(reviewWorkbook(content, { ajustes: AJUSTES })).toEqual(reviewWorkbook(file, { ajustes: AJUSTES }));
  expect(host.traffic.syncs).toBe(2);
});

test.each([1, 50])('%i sheets are read in two round trips', async (count) => {
  const sheets = Array.from({ length: count }, (_, index) => gridOf({ B3: index }, `Hoja ${index + 1}`));
  const { workbook, host } = await openInExcel({ sheets });
  const { sheets: read } = await workbook.read();
  expect(read.map(({ name }) => name)).toEqual(sheets.map(({ name }) => name));
  expect(read.map((grid) => grid.value(2, 1))).toEqual(sheets.map((_, index) => index));
  expect(host.traffic.syncs).toBe(2);
});

function cellsOf(grid: Grid): unknown {
  const rows = Array.from({ length: grid.rowCount }, (_, row) =>
    Array.from({ length: grid.columnCount }, (__, column) => [
      grid.value(row, column),
      grid.formula(row, column),
      grid.numberFormat(row, column),
      grid.locked(row, column),
    ]),
  );
  return { name: grid.name, hidden: grid.hidden, rows };
}
