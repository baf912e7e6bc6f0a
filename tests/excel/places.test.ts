import { gridOf } from '../support/grid';
import { expectOnlyKnownMembers, openInExcel, unloadOffice } from './openedExcel';
import { stateOf } from './sheetState';

afterEach(() => {
  unloadOffice();
  expectOnlyKnownMembers();
});

const SHEETS = [gridOf({ A1: 1 }, 'Uno'), gridOf({ C7: 1 }, "L'Hoja 2")];

test('a cell is shown and selected in one round trip, and is then the selected one', async () => {
  const { workbook, spreadsheet, host } = await openInExcel({ sheets: SHEETS });
  const before = stateOf(spreadsheet);
  await workbook.goTo({ sheet: "L'Hoja 2", cell: 'C7' });
  expect(host.traffic.syncs).toBe(1);
  await expect(workbook.selection()).resolves.toEqual({ sheet: "L'Hoja 2", cell: 'C7' });
  expect(host.traffic.syncs).toBe(2);
  expect(stateOf(spreadsheet)).toEqual(before);
});

test('of several selected cells the first one is given', async () => {
  const { workbook, spreadsheet } = await openInExcel({ sheets: SHEETS });
  spreadsheet.select(spreadsheet.sheets()[1]!.id, { top: 3, left: 1, bottom: 9, right: 4 });
  await expect(workbook.selection()).resolves.toEqual({ sheet: "L'Hoja 2", cell: 'B4' });
});

test('a sheet that is gone is named', async () => {
  const { workbook } = await openInExcel({ sheets: SHEETS });
  await expect(workbook.goTo({ sheet: 'Tres', cell: 'A1' })).rejects.toMatchObject({
    codigo: 'hoja-inexistente',
    datos: { hoja: 'Tres' },
  });
});

test('to read and to write select nothing', async () => {
  const { workbook, spreadsheet } = await openInExcel({ sheets: SHEETS });
  const selected: unknown[] = [];
  spreadsheet.onSelected((selection) => selected.push(selection));
  await workbook.read();
  await workbook.write([
    { sheet: "L'Hoja 2", cell: 'C7', before: { formula: null, value: 1 }, after: { formula: null, value: 3 } },
  ]);
  await workbook.writeDocument('ajustes', '{}');
  expect(selected).toEqual([]);
});
