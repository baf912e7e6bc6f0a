import { associateCommands, showPane } from '../../src/excel/commands';
import { emulateExcel } from '../../src/preview/host/emulatedExcel';
import { MemorySpreadsheet } from '../../src/preview/host/memorySpreadsheet';
import { officeInNode, type RunningOffice } from '../../src/preview/host/officeInNode';
import { unloadOffice, useOffice } from './openedExcel';

afterEach(unloadOffice);

async function start(): Promise<RunningOffice> {
  const running = officeInNode(emulateExcel(new MemorySpreadsheet({ sheets: [] })));
  await running.office.onReady();
  useOffice(running);
  return running;
}

test('a button of the ribbon runs its command and is free again when that is done', async () => {
  const { host } = await start();
  const ran: string[] = [];
  associateCommands({
    validar: async () => {
      await Promise.resolve();
      ran.push('validar');
    },
    calcular: () => Promise.resolve(ran.push('calcular')),
  });
  await host.press('calcular');
  await host.press('validar');
  expect(ran).toEqual(['calcular', 'validar']);
});

test('a button is free again after a command that failed too', async () => {
  const { host } = await start();
  const failing = jest.fn(() => Promise.reject(new Error('no pane')));
  associateCommands({ validar: failing });
  await host.press('validar');
  await host.press('validar');
  expect(failing).toHaveBeenCalledTimes(2);
});

test('the pane is shown where Office can be asked to, and nothing happens where it cannot', async () => {
  const shown = jest.fn(() => Promise.resolve());
  Object.defineProperty(globalThis, 'Office', { value: { addin: { showAsTaskpane: shown } }, configurable: true });
  await showPane();
  expect(shown).toHaveBeenCalledTimes(1);
  Object.defineProperty(globalThis, 'Office', { value: {}, configurable: true });
  await expect(showPane()).resolves.toBeUndefined();
});
