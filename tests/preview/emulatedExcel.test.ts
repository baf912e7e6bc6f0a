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
