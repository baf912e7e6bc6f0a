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

test('every kind of cell is read as what it is', async () => {
  const cells = {
    B2: 0,
    C2: -1.5,
    D2: '25%',
    E2: true,
    F2: { error: '#REF!' },
    B3: { formula: '=1/0', value: { error: '#DIV/0!' } },
    C3: { formula: '=B2', value: 0, numberFormat: '0%' },
    D3: { formula: '=""', value: '' },
    E3: '=no es fórmula',
    F3: { value: 45_000, numberFormat: 'dd/mm/yyyy' },
    G3: "'comilla",
    B4: { value: '007', numberFormat: '@' },
  };
  const { workbook } = await openInExcel({ sheets: [gridOf(cells)] });
  const { sheets } = await workbook.read();
  expect(sheets.map(cellsOf)).toEqual([cellsOf(locked(gridOf(cells), () => false))]);
});

test('hidden sheets are named and not read, and empty ones are empty', async () => {
  const sheets = [gridOf({}, 'Vacía'), gridOf({ A1: 'secreto' }, 'Oculta', true), gridOf({ A1: 1 }, 'Vista')];
  const { workbook, host } = await openInExcel({ sheets });
  const read = await workbook.read();
  expect(read.sheets.map(({ name, hidden, rowCount }) => [name, hidden, rowCount])).toEqual([
    ['Vacía', false, 0],
    ['Oculta', true, 0],
    ['Vista', false, 1],
  ]);
  expect(read.sheets[1]!.value(0, 0)).toBeNull();
  expect(host.traffic.syncs).toBe(2);
});

test('a workbook of hidden sheets and one empty one is read too', async () => {
  const { workbook } = await openInExcel({ sheets: [] });
  const { sheets } = await workbook.read();
  expect(sheets.map(({ name, rowCount }) => [name, rowCount])).toEqual([['Hoja1', 0]]);
});

test('of a protected sheet it is known which cells are locked', async () => {
  const { workbook, spreadsheet, host } = await openInExcel({ sheets: [gridOf({ A1: 1, B1: 2, C1: 3 })] });
  spreadsheet.protect('Hoja1', ['B1']);
  const [grid] = (await workbook.read()).sheets;
  expect(['A1', 'B1', 'C1', 'D9'].map((_, column) => grid!.locked(0, column))).toEqual([true, false, true, true]);
  expect(host.traffic.syncs).toBe(2);
});

test.each([
  ['A5001', 'rows'],
  ['IW1', 'columns'],
])('a sheet that reaches to %s has too many %s to be a form: it is named and ignored', async (address) => {
  const { workbook, host } = await openInExcel({
    sheets: [gridOf({ A1: 1 }), gridOf({ A1: 'x'.repeat(1000), [address]: 1 }, 'Grande')],
  });
  const content = await workbook.read();
  expect(content.sheets.map(({ rowCount, tooLarge }) => [rowCount, tooLarge ?? false])).toEqual([
    [1, false],
    [0, true],
  ]);
  expect(reviewWorkbook(content, { ajustes: AJUSTES }).hojasIgnoradas).toContainEqual({
    hoja: 'Grande',
    motivo: 'demasiado-grande',
  });
  expect(host.traffic.syncs).toBe(2);
});

test('more sheets than any workbook of forms has are refused by their number', async () => {
  const sheets = Array.from({ length: 256 }, (_, index) => gridOf({ A1: 1 }, `H${index}`));
  const { workbook, host } = await openInExcel({ sheets });
  await expect(workbook.read()).rejects.toMatchObject({
    codigo: 'demasiadas-hojas',
    datos: { hojas: 256, limite: 255 },
  });
  expect(host.traffic.syncs).toBe(1);
});

function locked(grid: Grid, is: Grid['locked']): Grid {
  return { ...grid, locked: is };
}

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
