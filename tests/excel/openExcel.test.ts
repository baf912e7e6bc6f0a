import { openExcel } from '../../src/excel/openExcel';
import { emulateExcel, type EmulatedExcel } from '../../src/preview/host/emulatedExcel';
import { MemorySpreadsheet } from '../../src/preview/host/memorySpreadsheet';
import { officeInNode } from '../../src/preview/host/officeInNode';
import { gridOf } from '../support/grid';
import { manualTimer, unloadOffice, useOffice } from './openedExcel';

afterEach(unloadOffice);

function start(requirementSets?: EmulatedExcel['conditions']['requirementSets']): void {
  const host = emulateExcel(new MemorySpreadsheet({ sheets: [gridOf({ A1: 1 })] }));
  if (requirementSets) host.conditions.requirementSets = requirementSets;
  useOffice(officeInNode(host));
}

test('inside Excel it gives the open workbook', async () => {
  start();
  const workbook = await openExcel();
  const { sheets } = await workbook.read();
  expect(sheets.map(({ name }) => name)).toEqual(['Hoja1']);
});

test.each(['1.13', '1.9', '1.1'])(
  'an Excel with ExcelApi %s is too old, and what it lacks is named',
  async (version) => {
    start({ ExcelApi: version, SharedRuntime: '1.1' });
    await expect(openExcel()).rejects.toMatchObject({
      codigo: 'excel-antiguo',
      datos: { requiere: 'ExcelApi 1.14' },
    });
  },
);

test.each(['1.14', '1.20'])('an Excel with ExcelApi %s is new enough', async (version) => {
  start({ ExcelApi: version, SharedRuntime: '1.1' });
  await expect(openExcel()).resolves.toBeDefined();
});

test('where office.js did not load, the page is outside Excel', async () => {
  await expect(openExcel()).rejects.toMatchObject({ codigo: 'fuera-de-excel' });
});

test.each([null, 'Word'])('in the host %s the page is outside Excel', async (host) => {
  Object.defineProperty(globalThis, 'Office', {
    value: { onReady: () => Promise.resolve({ host, platform: null }), HostType: { Excel: 'Excel' } },
    configurable: true,
  });
  await expect(openExcel()).rejects.toMatchObject({ codigo: 'fuera-de-excel' });
});

test('an office.js that never begins is given up after a while', async () => {
  const timer = manualTimer();
  Object.defineProperty(globalThis, 'Office', { value: { onReady: () => new Promise(() => {}) }, configurable: true });
  const opening = openExcel({ secondsToBegin: 8, after: timer.after });
  timer.fire();
  await expect(opening).rejects.toMatchObject({ codigo: 'sin-respuesta', datos: { segundos: 8 } });
});
