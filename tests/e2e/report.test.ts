import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Frame, Page } from 'puppeteer-core';
import { run } from '../../src/cli/run';
import { readWorkbook } from '../../src/files/readWorkbook';
import { toAddress } from '../../src/workbook/address';
import { REVISION_SHEET } from '../../src/workbook/drawnSheet';
import { fakeTerminal } from '../cli/fakeTerminal';
import { folderWith, samplePath } from '../cli/folders';
import { usePreview } from './browser';
import { press, says, seriousIssues, validate } from './paneSteps';

const preview = usePreview();
const SAMPLE = 'TMM-F004-2025-T2.xlsx';
const { name: SHEET } = REVISION_SHEET;
const WRITTEN = `El reporte quedó en la hoja «${SHEET}».`;

async function openReport(pane: Frame): Promise<void> {
  await press(pane, 'Más', '[role=tablist]');
  await press(pane, 'Reporte', '[role=tabpanel]');
  await says(pane, 'En una hoja de este libro');
}

function sheetNames(): Promise<string[]> {
  return preview.inPage((spreadsheet) => spreadsheet.sheets().map(({ name }) => name), null);
}

/** Gives what every cell of the report's sheet shows, row by row. */
function rowsOfReport(): Promise<string[][]> {
  return preview.inPage((spreadsheet, sheet) => {
    const { id } = spreadsheet.sheets().find(({ name }) => name === sheet)!;
    return spreadsheet.cells(id, spreadsheet.usedBlock(id)!).map((row) => row.map(({ text }) => text));
  }, SHEET);
}

test('the report is written on a sheet of the workbook, shown, written again after a correction, and taken away', async () => {
  const { pane } = await preview.open({ sample: SAMPLE, width: 1600, height: 900 });
  const before = await sheetNames();
  expect(await validate(pane)).toBe('No está listo: 12 errores y 6 advertencias');
  await openReport(pane);
  await preview.screenshot('reporte-panel');
  await press(pane, 'Escribir la hoja');
  await says(pane, WRITTEN);
  await preview.screenshot('reporte-escrito');
  expect(await sheetNames()).toEqual([...before, SHEET]);
  expect(await preview.notice()).toBe('Excel dibuja aquí una gráfica. Esta vista previa no la muestra.');
  await press(pane, 'Ver la hoja');
  await preview.screenshot('reporte-hoja');
  const rows = await rowsOfReport();
  expect(rows[0]![0]).toBe(REVISION_SHEET.title);
  expect(rows.flat()).toEqual(expect.arrayContaining(['Formatos', 'Hallazgos', 'Notas', 'Metas']));
  const errors = (texts: string[][]): number => texts.filter((row) => row.includes('Error')).length;
  expect(errors(rows)).toBe(12);
  await preview.goTo(`A${rows.findIndex(([first]) => first === 'Notas') + 1}`);
  await preview.screenshot('reporte-notas');
  await preview.goTo(`A${rows.findIndex(([first]) => first === 'Metas') + 20}`);
  await preview.screenshot('reporte-metas');

  await press(pane, 'Volver');
  await press(pane, 'Corregir todo lo seguro');
  await press(pane, 'Corregir', 'footer');
  await says(pane, 'Se corrigieron 12 celdas.');
  await openReport(pane);
  await press(pane, 'Escribir la hoja otra vez');
  await says(pane, WRITTEN);
  expect(await sheetNames()).toEqual([...before, SHEET]);
  expect(errors(await rowsOfReport())).toBe(0);
  expect(await preview.inPage((spreadsheet) => spreadsheet.selection().sheet, null)).toBe(
    await preview.inPage((spreadsheet, sheet) => spreadsheet.sheets().find(({ name }) => name === sheet)!.id, SHEET),
  );
  await preview.screenshot('reporte-otra-vez');

  await press(pane, 'Quitar la hoja');
  await says(pane, `Se quitó la hoja «${SHEET}».`);
  expect(await sheetNames()).toEqual(before);
  await preview.screenshot('reporte-quitado');
});

/** Gives the cell that is selected, and its sheet. */
async function selected(): Promise<{ sheet: string; cell: string }> {
  const { sheet, block } = await preview.inPage((spreadsheet) => {
    const selection = spreadsheet.selection();
    return { ...selection, sheet: spreadsheet.sheets().find(({ id }) => id === selection.sheet)!.name };
  }, null);
  return { sheet, cell: toAddress(block.top, block.left) };
}

// Where the third column of the report stands, past the numbers of the rows.
const THIRD_COLUMN = 400;

/** Clicks down the third column of the report until another sheet is shown; gives the cell that is selected there. */
async function followFirstLink(page: Page): Promise<{ sheet: string; cell: string }> {
  const { x, y, height } = (await (await page.$('#sheet'))!.boundingBox())!;
  for (let down = 60; down < height - 60; down += 10) {
    await page.mouse.click(x + THIRD_COLUMN, y + down);
    const place = await selected();
    if (place.sheet !== SHEET) return place;
  }
  throw new Error('Nothing in the column leads anywhere.');
}

test('a finding of the sheet leads to its cell', async () => {
  const { page, pane } = await preview.open({ sample: SAMPLE, width: 1600, height: 900 });
  await validate(pane);
  await openReport(pane);
  await press(pane, 'Escribir la hoja');
  await says(pane, WRITTEN);
  await press(pane, 'Ver la hoja');
  const rows = await rowsOfReport();
  const [hoja, , celda] = rows[rows.findIndex(([first]) => first === 'Hallazgos') + 2]!;
  expect(await followFirstLink(page)).toEqual({ sheet: hoja, cell: celda });
  await preview.screenshot('reporte-enlace');
});

test('the same report is saved as a page, a workbook and a list', async () => {
  const { pane } = await preview.open({ sample: SAMPLE });
  await validate(pane);
  await openReport(pane);

  const page = await preview.download(() => press(pane, 'Página para imprimir'));
  expect(page.name).toBe('Revisión de TMM-F004-2025-T2.html');
  await says(pane, `El reporte «${page.name}» está listo y se envió a sus descargas.`);
  expect(await preview.download(() => press(pane, 'Guardar otra vez'))).toEqual(page);
  const html = Buffer.from(page.bytes).toString('utf8');
  expect(html).toContain('54101 DIRECCIÓN');
  expect(html.trimEnd().endsWith('</html>')).toBe(true);
  // It needs nothing else, and runs nothing.
  expect(html).not.toMatch(/<script|<link|<img|\bsrc=|https?:/i);

  const book = await preview.download(() => press(pane, 'Libro de Excel'));
  expect(book.name).toBe('Revisión de TMM-F004-2025-T2.xlsx');
  const { sheets } = await readWorkbook(book.bytes, book.name);
  expect(sheets.map(({ name }) => name)).toEqual(['Resumen', 'Hallazgos', 'Notas', 'Metas', 'Gráficas']);
  expect(sheets[1]!.rowCount).toBe(1 + 12 + 6);

  const list = await preview.download(() => press(pane, 'Lista de hallazgos'));
  expect(list.name).toBe('Revisión de TMM-F004-2025-T2.csv');
  const ours = path.join(folderWith(), 'revision.csv');
  const sample = samplePath('TMM-F004-2025-T2');
  await run(['validar', sample, '--reporte', ours], fakeTerminal());
  expect(Buffer.from(list.bytes).toString('utf8')).toBe(readFileSync(ours, 'utf8').replaceAll(sample, SAMPLE));
  await preview.screenshot('reporte-descargas');
});

test('a sheet of that name that the team made stays as it is, and the pane says what to do', async () => {
  const { pane } = await preview.open({ sample: SAMPLE });
  await preview.inPage((spreadsheet, name) => void spreadsheet.addSheet(name), SHEET);
  await validate(pane);
  await openReport(pane);
  await press(pane, 'Escribir la hoja');
  await says(pane, `El libro tiene una hoja «${SHEET}» que no escribió este programa.`);
  await preview.screenshot('reporte-hoja-ajena');
  expect((await sheetNames()).filter((name) => name.startsWith('Revisión'))).toEqual([SHEET]);
});

test.each([
  ['isStructureProtected', 'El libro está protegido'],
  ['isReadOnly', 'El libro es de solo lectura'],
] as const)('a workbook that takes no sheet (%s) says so, and the next try writes it', async (condition, title) => {
  const { page, pane } = await preview.open({ sample: SAMPLE });
  const set = (value: boolean): Promise<boolean> =>
    page.evaluate((name, given) => (window.excel!.conditions[name] = given), condition, value);
  await validate(pane);
  await openReport(pane);
  await set(true);
  await press(pane, 'Escribir la hoja');
  await says(pane, title);
  await set(false);
  await press(pane, 'Intentar otra vez');
  await says(pane, WRITTEN);
});

test('the keyboard alone is enough, and stays where it was', async () => {
  const { page, pane } = await preview.open({ sample: SAMPLE });
  const focused = (): Promise<string> => pane.evaluate(() => document.activeElement?.textContent ?? '');
  const tabTo = async (words: string): Promise<void> => {
    for (let presses = 0; presses < 40 && !(await focused()).startsWith(words); presses++) {
      await page.keyboard.press('Tab');
    }
    expect((await focused()).slice(0, words.length)).toBe(words);
  };
  await validate(pane);
  await pane.focus('[role=tab][aria-selected=true]');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await says(pane, 'Revisar mientras trabajo');
  await tabTo('Reporte');
  await page.keyboard.press('Enter');
  await pane.waitForFunction(() => document.activeElement?.textContent === 'Reporte');
  // Before the page has its buttons the next one is outside of the pane.
  await says(pane, 'En una hoja de este libro');
  await tabTo('Lista de hallazgos');
  const { name } = await preview.download(() => page.keyboard.press('Enter'));
  await says(pane, `El reporte «${name}» está listo y se envió a sus descargas.`);
  await pane.waitForFunction(() => document.activeElement?.textContent?.startsWith('Lista de hallazgos'));
  await page.keyboard.down('Shift');
  await tabTo('Escribir la hoja');
  await page.keyboard.up('Shift');
  await page.keyboard.press('Enter');
  await says(pane, WRITTEN);
  await tabTo('Quitar la hoja');
  await page.keyboard.press('Enter');
  await says(pane, `Se quitó la hoja «${SHEET}».`);
  await page.keyboard.press('Escape');
  await pane.waitForFunction(() => document.activeElement?.textContent?.startsWith('Reporte'));
});

test('whoever went on while a file was prepared is not taken back to its button', async () => {
  const { page, pane } = await preview.open({ sample: SAMPLE });
  const type = (isEditing: boolean): Promise<boolean> =>
    page.evaluate((given) => (window.excel!.conditions.isEditing = given), isEditing);
  await validate(pane);
  await openReport(pane);
  await type(true);
  await press(pane, 'Lista de hallazgos');
  await says(pane, 'Excel espera a que termine de escribir');
  await pane.evaluate(() => {
    [...document.querySelectorAll('button')].find(({ textContent }) => textContent === 'Volver')!.focus();
  });
  await preview.download(() => type(false));
  await says(pane, 'está listo y se envió a sus descargas');
  expect(await pane.evaluate(() => document.activeElement?.textContent)).toBe('Volver');
});

test.each(['claro', 'oscuro', 'contraste'] as const)(
  'in the theme %s, at 320 pixels, nothing keeps anybody out',
  async (theme) => {
    const { page, pane } = await preview.open({ sample: SAMPLE, theme, height: 1000 });
    await page.focus('#splitter');
    for (let presses = 0; presses < 5; presses++) await page.keyboard.press('ArrowRight');
    expect(await pane.evaluate(() => innerWidth)).toBe(320);
    await validate(pane);
    await openReport(pane);
    await press(pane, 'Escribir la hoja');
    await says(pane, WRITTEN);
    await preview.download(() => press(pane, 'Lista de hallazgos'));
    await says(pane, 'está listo y se envió a sus descargas');
    expect(await pane.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    expect(await seriousIssues(pane)).toEqual([]);
    await preview.screenshot(`reporte-${theme}`);
  },
);
