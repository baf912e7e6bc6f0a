import type { SheetChange } from '../../src/workbook/openWorkbook';
import { gridOf } from '../support/grid';
import { expectOnlyKnownMembers, openInExcel, unloadOffice } from './openedExcel';

afterEach(() => {
  unloadOffice();
  expectOnlyKnownMembers();
});

const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
const typed = { content: { value: 2 } };

test('the listener hears who changed which sheet, until it is taken away', async () => {
  const { workbook, spreadsheet, host } = await openInExcel({
    sheets: [gridOf({ A1: 1 }, 'Uno'), gridOf({ A1: 1 }, 'Dos')],
  });
  const heard: SheetChange[] = [];
  await workbook.read();
  const end = await workbook.onChanged((change) => heard.push(change));

  spreadsheet.type('Dos', 'A1', typed);
  await workbook.write([
    { sheet: 'Uno', cell: 'A1', before: { formula: null, value: 1 }, after: { formula: null, value: 3 } },
  ]);
  const block = { top: 0, left: 0, bottom: 0, right: 0 };
  host.announce({ sheet: spreadsheet.sheets()[1]!.id, block }, 'co-author');
  await settled();
  expect(heard).toEqual([
    { sheet: 'Dos', source: 'user' },
    { sheet: 'Uno', source: 'ours' },
    { sheet: 'Dos', source: 'remote' },
  ]);

  await end();
  spreadsheet.type('Dos', 'A1', typed);
  await settled();
  expect(heard).toHaveLength(3);
});

test('a sheet that was not there at the last read has no name yet', async () => {
  const { workbook, spreadsheet } = await openInExcel({ sheets: [gridOf({ A1: 1 })] });
  const heard: SheetChange[] = [];
  await workbook.read();
  await workbook.onChanged((change) => heard.push(change));
  spreadsheet.addSheet('Nueva');
  spreadsheet.type('Nueva', 'A1', typed);
  await settled();
  expect(heard).toEqual([{ sheet: null, source: 'user' }]);
});
