import type { CellEdit } from '../../src/workbook/edit';
import { gridOf } from '../support/grid';
import { expectOnlyKnownMembers, openInExcel, unloadOffice } from './openedExcel';

afterEach(() => {
  unloadOffice();
  expectOnlyKnownMembers();
});

function edit(cell: string, before: CellEdit['before']['value'], after: CellEdit['after']['value']): CellEdit {
  return {
    sheet: 'Hoja1',
    cell,
    before: { formula: null, value: before },
    after: { formula: null, value: after },
  };
}

test.each([1, 500])('%i cells are written in two round trips, and undone in two', async (count) => {
  const addresses = Array.from({ length: count }, (_, index) => `${index % 3 === 0 ? 'B' : 'D'}${index + 1}`);
  const cells = Object.fromEntries(addresses.map((address, index) => [address, index]));
  const { workbook, host, spreadsheet } = await openInExcel({ sheets: [gridOf(cells)] });

  const undo = await workbook.write(addresses.map((address, index) => edit(address, index, index + 0.5)));
  expect(addresses.map((address) => spreadsheet.at('Hoja1', address).value)).toEqual(
    addresses.map((_, index) => index + 0.5),
  );
  expect(host.traffic.syncs).toBe(2);

  await workbook.write(undo);
  expect(addresses.map((address) => spreadsheet.at('Hoja1', address).value)).toEqual(
    addresses.map((_, index) => index),
  );
  expect(host.traffic.syncs).toBe(4);
});
