import type { CellChange, CellState } from '../../src/preview/host/spreadsheet';
import { worksheet, xlsx } from '../files/workbookFixtures';
import { usePreview } from './browser';

const preview = usePreview();
const FILE = xlsx({
  sheets: [
    worksheet('<sheetData><row r="1"><c r="A1"><v>4</v></c><c r="B1"><f>A1*2</f><v>8</v></c></row></sheetData>'),
  ],
});

/** Writes one change into each cell of column A from the third row on; gives what the cells then hold. */
function written(changes: readonly CellChange[]): Promise<CellState[]> {
  return preview.inPage(async (spreadsheet, given) => {
    const { id } = spreadsheet.sheets()[0]!;
    const block = { top: 2, left: 0, bottom: 1 + given.length, right: 0 };
    spreadsheet.change(
      id,
      block,
      given.map((change) => [change]),
    );
    await spreadsheet.settle();
    return spreadsheet.cells(id, block).map(([cell]) => cell!);
  }, changes);
}

beforeEach(async () => {
  await preview.open();
  await preview.openFile('Prueba.xlsx', FILE);
});

test('a cell holds what it was given, and a text stays a text whatever it looks like', async () => {
  const values = [7, 0.25, '1,152', '=A1', 'verdadero', ' 6 ', true, { error: '#N/A' }, null];
  const cells = await written(values.map((value) => ({ content: { value } })));
  expect(cells.map(({ formula, value }) => ({ formula, value }))).toEqual(
    values.map((value) => ({ formula: null, value })),
  );
});

test('a formula shows its result, and an error what went wrong', async () => {
  const cells = await written([
    { content: { formula: '=A1+B1' } },
    { content: { formula: '=A1/0' } },
    { content: { formula: '=A1/B1' }, numberFormat: '0%' },
    { content: { formula: '=IF(A1>3,"sí","no")' } },
  ]);
  expect(cells.map(({ value, text }) => ({ value, text }))).toEqual([
    { value: 12, text: '12' },
    { value: { error: '#DIV/0!' }, text: '#DIV/0!' },
    { value: 0.5, text: '50%' },
    { value: 'sí', text: 'sí' },
  ]);
});

test('a new number format keeps the content, and a new content the number format', async () => {
  await written([{ content: { formula: '=B1/A1' } }]);
  const [formatted] = await written([{ numberFormat: '0.00' }]);
  expect(formatted).toMatchObject({ formula: '=B1/A1', value: 2, text: '2.00', numberFormat: '0.00' });
  const [overwritten] = await written([{ content: { value: 3 } }]);
  expect(overwritten).toMatchObject({ formula: null, value: 3, text: '3.00', numberFormat: '0.00' });
});

test('what depends on a cell is up to date after settling', async () => {
  const result = await preview.inPage(async (spreadsheet) => {
    const { id } = spreadsheet.sheets()[0]!;
    const at = (row: number, column: number) => ({ top: row, left: column, bottom: row, right: column });
    spreadsheet.change(id, at(0, 0), [[{ content: { value: 10 } }]]);
    await spreadsheet.settle();
    return spreadsheet.cells(id, at(0, 1))[0]![0]!.value;
  }, null);
  expect(result).toBe(20);
});

test('a value that is written while a calculation is under way stays', async () => {
  const cell = await preview.inPage(async (spreadsheet) => {
    const { id } = spreadsheet.sheets()[0]!;
    const block = { top: 4, left: 0, bottom: 4, right: 0 };
    spreadsheet.change(id, block, [[{ content: { formula: '=B1/A1' } }]]);
    const calculated = spreadsheet.settle();
    spreadsheet.change(id, block, [[{ content: { value: 3 } }]]);
    await calculated;
    await spreadsheet.settle();
    return spreadsheet.cells(id, block)[0]![0]!;
  }, null);
  expect(cell).toMatchObject({ formula: null, value: 3 });
});

test("the user's change is heard with its block, this interface's own is not", async () => {
  const { page } = await preview.openFile('Prueba 2.xlsx', FILE);
  await preview.inPage((spreadsheet) => {
    const heard: unknown[] = [];
    spreadsheet.onChanged(({ block }) => heard.push(block));
    Object.assign(window, { heard });
  }, null);
  await written([{ content: { value: 1 } }]);
  await preview.type('C2', '5');
  const block = { top: 1, left: 2, bottom: 1, right: 2 };
  expect(await page.evaluate(() => (window as unknown as { heard: unknown }).heard)).toEqual([block]);
});

test('sheets are added, written, shown and removed', async () => {
  const seen = await preview.inPage(async (spreadsheet) => {
    const id = spreadsheet.addSheet('Revisión');
    const shown = spreadsheet.selection().sheet;
    const block = { top: 0, left: 0, bottom: 0, right: 1 };
    spreadsheet.change(id, block, [[{ content: { value: 'Hola' } }, { content: { value: 2 } }]]);
    spreadsheet.dress(id, block, { bold: true, fill: '#FFEEAA', columnWidth: 120, wrap: true, horizontal: 'Center' });
    spreadsheet.activate(id);
    spreadsheet.select(id, block);
    await spreadsheet.settle();
    const state = { used: spreadsheet.usedBlock(id), selection: spreadsheet.selection(), id, shown };
    spreadsheet.removeSheet(id);
    return { ...state, left: spreadsheet.sheets().map(({ name }) => name) };
  }, null);
  expect(seen).toEqual({
    id: seen.id,
    shown: 'hoja-1',
    used: { top: 0, left: 0, bottom: 0, right: 1 },
    selection: { sheet: seen.id, block: { top: 0, left: 0, bottom: 0, right: 1 } },
    left: ['Hoja1'],
  });
});
