import { read, utils, write } from '@e965/xlsx';
import axe from 'axe-core';
import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readDocuments } from '../../src/files/readDocuments';
import { worksheet, xlsx } from '../files/workbookFixtures';
import { usePreview } from './browser';
import { press, says, validate } from './paneSteps';

const preview = usePreview();

const PROTECTED = xlsx({
  sheets: [
    worksheet(
      `<sheetData><row r="1"><c r="A1"><v>1</v></c><c r="B1" s="1"><v>2</v></c><c r="C1"><f>A1+B1</f><v>3</v></c></row></sheetData><sheetProtection sheet="1"/>`,
    ),
  ],
  styles: '<cellXfs><xf/><xf applyProtection="1"><protection locked="0"/></xf></cellXfs>',
});
const LOCKED = 'La celda está protegida y no se puede cambiar. Excel tampoco lo permitiría sin desproteger la hoja.';

test('a locked cell refuses the user, an unlocked one of the same sheet does not', async () => {
  const { page } = await preview.open();
  await preview.openFile('Protegido.xlsx', PROTECTED);
  await preview.type('A1', '7');
  expect(await preview.notice()).toBe(LOCKED);
  expect(await preview.cell('Hoja1', 'A1')).toMatchObject({ value: 1, locked: true });
  await page.click('#notice-close');
  await preview.type('B1', '7');
  expect(await preview.notice()).toBeNull();
  expect(await preview.cell('Hoja1', 'B1')).toMatchObject({ value: 7, locked: false });
  expect(await preview.cell('Hoja1', 'C1')).toMatchObject({ value: 8 });
  await preview.goTo('A1');
  await page.keyboard.press('Delete');
  expect(await preview.notice()).toBe(LOCKED);
  expect(await preview.cell('Hoja1', 'A1')).toMatchObject({ value: 1 });
});

test('what the corrected file could not carry is left to Excel', async () => {
  const { page } = await preview.open();
  await preview.goTo('B6');
  await page.keyboard.down('Control');
  await page.keyboard.press('b');
  await page.keyboard.up('Control');
  expect(await preview.notice()).toMatch(/^Esta vista previa guarda lo que dicen las celdas/);
  const before = await page.evaluate(() => window.excel!.spreadsheet.sheets().length);
  await page.evaluate(() => document.querySelector<HTMLElement>('[data-u-comp="sheet-bar-append-button"]')!.click());
  expect(await preview.notice()).toMatch(/^Esta vista previa no agrega, quita/);
  expect(await page.evaluate(() => window.excel!.spreadsheet.sheets().length)).toBe(before);
});

test('Excel is busy while the user types in a cell, and answers again afterwards', async () => {
  const { page, pane } = await preview.open();
  const read = (): Promise<unknown> =>
    pane.evaluate(() =>
      Excel.run(async (context) => {
        const cell = context.workbook.worksheets.getItem('Dirección').getRange('F18').load('values');
        await context.sync();
        return cell.values as unknown;
      }).catch((error: { code: string }) => error.code),
    );
  await preview.goTo('F18');
  await page.keyboard.type('1');
  expect(await read()).toBe('InvalidOperationInCellEditMode');
  await page.keyboard.type('2');
  await page.keyboard.press('Enter');
  expect(await read()).toEqual([[12]]);
});

test('an old .xls is shown to be reviewed and cannot be changed', async () => {
  const book = utils.book_new();
  utils.book_append_sheet(
    book,
    utils.aoa_to_sheet([
      ['Meta', 4],
      [null, '1,152'],
    ]),
    'Hoja1',
  );
  const { page } = await preview.open();
  await preview.openFile('Viejo.xls', new Uint8Array(write(book, { type: 'array', bookType: 'biff8' }) as ArrayBuffer));
  expect(await preview.notice()).toMatch(/^«Viejo\.xls» se abrió solo para revisarlo/);
  expect(await preview.cell('Hoja1', 'B2')).toMatchObject({ value: '1,152' });
  expect(await page.$eval('#download', (button) => (button as HTMLButtonElement).disabled)).toBe(true);
  await page.click('#notice-close');
  await preview.type('B1', '5');
  expect(await preview.notice()).toMatch(/^«Viejo\.xls» se abrió solo para revisarlo/);
  expect(await preview.cell('Hoja1', 'B1')).toMatchObject({ value: 4 });
});

test('a form of an old kind is reviewed, and Excel says that it is only for reading', async () => {
  const sample = await readFile(join(__dirname, '../../samples/TMM-F004-2025-T1.xlsx'));
  await preview.open();
  const old = write(read(sample), { type: 'array', bookType: 'biff8' }) as ArrayBuffer;
  const { pane } = await preview.openFile('T1.xls', new Uint8Array(old));
  expect(await validate(pane)).toMatch(/^No está listo/);
  await press(pane, 'Corregir todo lo seguro');
  await press(pane, 'Corregir', 'footer');
  await says(pane, 'El libro es de solo lectura');
});

test('changes that were not downloaded are not lost without a question', async () => {
  const { page } = await preview.open({ sample: 'TMM-F004-2025-T1.xlsx' });
  const questions: string[] = [];
  let answer = false;
  page.on('dialog', (dialog) => {
    questions.push(dialog.message());
    void (answer ? dialog.accept() : dialog.dismiss());
  });
  const shown = (): Promise<string> => page.$eval('#file-name', (name) => name.textContent ?? '');
  await preview.type('F18', '7');
  await page.select('#samples', 'TMM-F004-2025-T2.xlsx');
  expect(questions).toEqual([
    'Los cambios de «TMM-F004-2025-T1.xlsx» no se han descargado y se perderán. ¿Abrir el otro libro?',
  ]);
  expect(await shown()).toBe('TMM-F004-2025-T1.xlsx');
  expect(await page.$eval('#samples', (samples) => (samples as HTMLSelectElement).value)).toBe('TMM-F004-2025-T1.xlsx');
  await preview.download();
  await page.select('#samples', 'TMM-F004-2025-T2.xlsx');
  await page.waitForFunction(() => document.querySelector('#file-name')?.textContent === 'TMM-F004-2025-T2.xlsx');
  expect(questions).toHaveLength(1);
  answer = true;
  await preview.type('F18', '7');
  await page.select('#samples', 'TMM-F004-2025-T1.xlsx');
  await page.waitForFunction(() => document.querySelector('#file-name')?.textContent === 'TMM-F004-2025-T1.xlsx');
  expect(questions).toHaveLength(2);
});

test('what the add-in keeps in the workbook is in the download; a sheet that was added is named as left out', async () => {
  const { page } = await preview.open();
  await page.evaluate(() => {
    const { spreadsheet } = window.excel!;
    const xml = '<documento xmlns="urn:revisor-tmm-f004:ajustes">{"version":1}</documento>';
    spreadsheet.xmlParts.set('{1}', xml);
    spreadsheet.addSheet('Revisión TMM-F004');
  });
  const { bytes } = await preview.download();
  expect(readDocuments(bytes)).toEqual({ ajustes: '{"version":1}' });
  expect(await preview.notice()).toContain('no incluye la hoja agregada «Revisión TMM-F004»');
});

test('a file can be dropped on the page', async () => {
  const { page } = await preview.open();
  const bytes = readFileSync(join(__dirname, '../../samples/TMM-F004-2025-T1.xlsx')).toString('base64');
  await page.evaluate((base64) => {
    const transfer = new DataTransfer();
    const content = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
    transfer.items.add(new File([content], 'Soltado.xlsx'));
    for (const type of ['dragenter', 'dragover', 'drop']) {
      document.body.dispatchEvent(new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer: transfer }));
    }
  }, bytes);
  await page.waitForFunction(() => document.getElementById('file-name')?.textContent === 'Soltado.xlsx');
});

test('the whole page is reached by keyboard, and the pane is as wide as wanted', async () => {
  const { page, pane } = await preview.open({ theme: 'oscuro' });
  const region = (): Promise<string> =>
    page.evaluate(() => document.activeElement?.closest('#bar, #ribbon, #sheet, #splitter, #pane')?.id ?? '');
  await page.focus('#samples');
  const visited: string[] = [];
  for (let presses = 0; presses < 5; presses++) {
    visited.push(await region());
    await page.keyboard.press('F6');
  }
  expect(visited).toEqual(['bar', 'ribbon', 'sheet', 'splitter', 'pane']);
  expect(await region()).toBe('bar');
  await page.focus('#splitter');
  for (let presses = 0; presses < 5; presses++) await page.keyboard.press('ArrowRight');
  expect(await page.$eval('#pane', (element) => element.clientWidth)).toBe(320);
  expect(await pane.evaluate(() => Office.context.officeTheme.bodyBackgroundColor)).toBe('#292929');
  await preview.screenshot('tema-oscuro-320');
});

test('nothing of the page keeps people with disabilities out', async () => {
  const { page } = await preview.open();
  await preview.refused('Roto.xlsx', new Uint8Array([0x50, 0x4b, 3, 4]));
  // The policy of the page lets no script be added to it; the debugger may.
  await page.evaluate(axe.source);
  const violations = await page.evaluate(async () => {
    const run = (window as unknown as { axe: typeof axe }).axe.run;
    // The spreadsheet is Univer's, and the pane has tests of its own.
    const found = await run({ exclude: [['#sheet'], ['#pane-frame']] });
    return found.violations.map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html)]);
  });
  expect(violations).toEqual([]);
});

test('the pane closes, and the ribbon opens it again', async () => {
  const { page } = await preview.open({ theme: 'contraste' });
  await page.click('#pane-close');
  expect(await page.$eval('#pane', (pane) => (pane as HTMLElement).hidden)).toBe(true);
  await preview.ribbon('Validar');
  await page.waitForFunction(() => !document.getElementById('pane')!.hidden);
  await preview.screenshot('alto-contraste');
});
