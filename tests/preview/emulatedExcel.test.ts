import { emulateExcel } from '../../src/preview/host/emulatedExcel';
import { MemorySpreadsheet } from '../../src/preview/host/memorySpreadsheet';
import { officeInNode } from '../../src/preview/host/officeInNode';
import { gridOf } from '../support/grid';

test('the real office.js believes that it is inside Excel, and reads and writes', async () => {
  const spreadsheet = new MemorySpreadsheet({ sheets: [gridOf({ A1: 4, B1: { formula: '=A1*2', value: 8 } })] });
  const host = emulateExcel(spreadsheet);
  const running = officeInNode(host);
  await expect(running.office.onReady()).resolves.toMatchObject({ host: 'Excel', platform: 'PC' });

  const read = await running.excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Hoja1');
    sheet.getRange('A1').untrack().values = [['25%']];
    const used = sheet.getUsedRangeOrNullObject(true).untrack().load('address,values,text,numberFormat');
    await context.sync();
    return used.toJSON();
  });

  expect(read).toMatchObject({
    address: 'Hoja1!A1:B1',
    values: [[0.25, 0.5]],
    text: [['25%', '0.5']],
    numberFormat: [['0%', 'General']],
  });
  expect(host.traffic).toMatchObject({ syncs: 1, unknownMembers: [] });
});

async function inExcel(work: (sheet: Excel.Worksheet) => void): Promise<MemorySpreadsheet> {
  const cells = { A1: 'Meta', B1: 'P', C1: 'A', A2: 'x', B2: 1, C2: 2, A3: 'y', B3: 3, C3: 4 };
  const spreadsheet = new MemorySpreadsheet({ sheets: [gridOf(cells)] });
  const host = emulateExcel(spreadsheet);
  const running = officeInNode(host);
  await running.office.onReady();
  await running.excel.run(async (context) => {
    work(context.workbook.worksheets.getItem('Hoja1'));
    await context.sync();
  });
  expect(host.traffic.unknownMembers).toEqual([]);
  return spreadsheet;
}

test('a long list that the client sends in parts arrives whole', async () => {
  const rows = Array.from({ length: 901 }, (_, row) => [row, row + 0.5]);
  const spreadsheet = await inExcel((sheet) => (sheet.getRange('E1:F901').values = rows));
  const { id } = spreadsheet.sheets()[0]!;
  const block = { top: 0, left: 4, bottom: 900, right: 5 };
  expect(spreadsheet.cells(id, block).map((cells) => cells.map(({ value }) => value))).toEqual(rows);
});

test('the text of a link is entered as if it were typed; without one the cell keeps its own', async () => {
  const documentReference = "'Otra hoja'!B2";
  const spreadsheet = await inExcel((sheet) => {
    sheet.getRange('E1').hyperlink = { documentReference, textToDisplay: '25%' };
    sheet.getRange('A1').hyperlink = { documentReference };
    sheet.getRange('E2').hyperlink = { documentReference };
  });
  expect(spreadsheet.at('Hoja1', 'E1')).toMatchObject({ value: 0.25, numberFormat: '0%' });
  expect(spreadsheet.at('Hoja1', 'A1').value).toBe('Meta');
  expect(spreadsheet.at('Hoja1', 'E2').value).toBe(documentReference);
});

test.each([
  [
    'B2:C3',
    [
      { values: 'B2:B3', categories: null },
      { values: 'C2:C3', categories: null },
    ],
  ],
  [
    'A1:C3',
    [
      { values: 'B2:B3', categories: 'A2:A3' },
      { values: 'C2:C3', categories: 'A2:A3' },
    ],
  ],
  ['B1:B3', [{ values: 'B2:B3', categories: null }]],
  ['D1:E3', []],
])('what a chart of %s draws is guessed as Excel does', async (address, series) => {
  const spreadsheet = await inExcel((sheet) => {
    sheet.charts.add('BarClustered', sheet.getRange(address), 'Columns');
  });
  expect(spreadsheet.appearance('Hoja1').charts).toMatchObject([{ series }]);
});

test('a ribbon button calls the action of its name and knows when it is done', async () => {
  const running = officeInNode(emulateExcel(new MemorySpreadsheet({ sheets: [] })));
  await running.office.onReady();
  const done: string[] = [];
  running.office.actions.associate('validar', (event: Office.AddinCommands.Event) => {
    done.push('validar');
    event.completed();
  });
  await running.host.press('validar');
  expect(done).toEqual(['validar']);
  await expect(running.host.press('borrar')).rejects.toThrow('borrar');
});

test('the add-in can show its pane', async () => {
  const shown: boolean[] = [];
  const host = emulateExcel(new MemorySpreadsheet({ sheets: [] }), (isShown) => shown.push(isShown));
  const running = officeInNode(host);
  await running.office.onReady();
  await running.office.addin.showAsTaskpane();
  await running.office.addin.hide();
  expect(shown).toEqual([true, false]);
  expect(host.traffic).toMatchObject({ syncs: 0, unknownMembers: [] });
});

test('what the emulated Excel does not know is refused by name', async () => {
  const host = emulateExcel(new MemorySpreadsheet({ sheets: [] }));
  const running = officeInNode(host);
  await running.office.onReady();
  const asked = running.excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange('A1').untrack().getEntireRow().load('address');
    await context.sync();
  });
  await expect(asked).rejects.toMatchObject({ code: 'UnknownToTheEmulatedExcel' });
  expect(host.traffic.unknownMembers).toEqual(['The emulated Excel does not know Range.GetEntireRow().']);
});
