import type { Frame, Page } from 'puppeteer-core';
import { readWorkbook } from '../../src/files/readWorkbook';
import { REVISION_SHEET } from '../../src/workbook/drawnSheet';
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
