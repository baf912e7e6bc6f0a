import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Frame } from 'puppeteer-core';
import { usePreview } from './browser';
import { press, says, seriousIssues } from './paneSteps';

const preview = usePreview();
const sample = (name: string): string => join(__dirname, '../../samples', name);

async function openSection(pane: Frame, name: string): Promise<void> {
  await (await pane.waitForSelector('[role=tab]::-p-text(Más)'))!.click();
  await press(pane, name);
}

test('a warning is waived, the workbook is sealed, and a changed cell breaks the seal and is named', async () => {
  const bytes = await readFile(sample('TMM-F004-2025-T3-participacion-social.xlsx'));
  await preview.open({ height: 1000 });
  const { pane } = await preview.openFile('unidad.xlsx', bytes);
  await press(pane, 'Validar antes de entregar');
  await says(pane, 'Listo para entregar');
  await openSection(pane, 'Sello y dispensas');
  await press(pane, 'Sellar para entrega');
  await says(pane, 'Sello intacto');
  await preview.screenshot('sello-intacto');
  await press(pane, 'Volver');
  expect(await pane.$eval('main', (main) => main.textContent)).toContain('Sello intacto');
  const sign = (): Promise<string> =>
    pane.$eval('main h2', (title) => getComputedStyle(title.closest('div')!.previousElementSibling!).color);
  const whole = await sign();
  await preview.type('O18', 'Hubo menos solicitudes.');
  await press(pane, 'Validar antes de entregar');
  await says(pane, 'El libro cambió después de sellarse: 1 cambio.');
  expect(await pane.$eval('main h2', (title) => title.textContent)).toBe('Listo para entregar');
  expect(await sign()).not.toBe(whole);
  expect(await seriousIssues(pane)).toEqual([]);
  await preview.screenshot('listo-con-sello-roto');
  await preview.type('J21', '7');
  // The ribbon says it too: the verdict is in the pane that it opens.
  await preview.ribbon('Validar');
  await says(pane, 'El libro cambió después de sellarse: 4 cambios.');
  await preview.screenshot('veredicto-sello-roto');
  await press(pane, 'Ver qué cambió');
  await says(pane, 'J21');
  await preview.screenshot('sello-roto');
});

test('on the page of the seal the keyboard is never lost, and Esc leads back', async () => {
  const { page, pane } = await preview.open({ sample: 'TMM-F004-2025-T3-participacion-social.xlsx', height: 1000 });
  const focused = (): Promise<string> => pane.evaluate(() => document.activeElement?.textContent ?? '');
  const pressKey = async (words: string): Promise<void> => {
    const button = await pane.waitForSelector(`section button::-p-text(${words})`);
    await button!.evaluate((text) => text.closest('button')!.focus());
    await page.keyboard.press('Enter');
  };
  await press(pane, 'Validar antes de entregar');
  await says(pane, 'Listo para entregar');
  await openSection(pane, 'Sello y dispensas');
  await pressKey('Sellar para entrega');
  await says(pane, 'Sello intacto: las cifras');
  await pane.waitForSelector('section button:not([aria-disabled=true])::-p-text(Sellar otra vez)');
  expect(await focused()).toBe('Sellar otra vez');
  await pressKey('Quitar el sello');
  await says(pane, 'El libro no está sellado.');
  await pane.waitForFunction(() => document.activeElement !== document.body);
  expect(await focused()).toBe('Sello y dispensas');
  await page.keyboard.press('Escape');
  await says(pane, 'Se quitó el sello.');
  await pane.waitForFunction(() => document.querySelector('main')!.checkVisibility());
  const close = await pane.waitForSelector('[role=status] button::-p-text(Cerrar)');
  await close!.evaluate((text) => text.closest('button')!.focus());
  await page.keyboard.press('Enter');
  await pane.waitForFunction(() => !document.body.textContent!.includes('Se quitó el sello.'));
  expect(await pane.evaluate(() => document.activeElement === document.body)).toBe(false);
});

test('the workbook of the quarter before is picked, and a re-programmed plan shows both readings', async () => {
  const bytes = await readFile(sample('TMM-F004-2025-T3-participacion-social.xlsx'));
  await preview.open({ height: 1000 });
  const { pane } = await preview.openFile('unidad.xlsx', bytes);
  await press(pane, 'Validar antes de entregar');
  await says(pane, 'Listo para entregar');
  await openSection(pane, 'Trimestre anterior');
  const input = await pane.waitForSelector('input[type=file]');
  await input!.uploadFile(sample('TMM-F004-2025-T2.xlsx'));
  await says(pane, 'Comparado con abr–jun');
  await preview.screenshot('trimestre-anterior');
  await press(pane, 'Volver');
  await (await pane.waitForSelector('[role=tab]::-p-text(Hallazgos)'))!.click();
  await says(pane, 'del plan original');
  await preview.screenshot('plan-original');
  await press(pane, 'Dispensar');
  await (await pane.waitForSelector('textarea'))!.type('La reprogramación fue autorizada.');
  await (await pane.waitForSelector('input[type=text]:not([type=search])[maxlength]'))!.type('Titular de la unidad');
  await preview.screenshot('dispensar');
  await (await pane.waitForSelector('footer button::-p-text(Dispensar)'))!.click();
  await says(pane, 'Dispensada por Titular de la unidad');
  await says(pane, 'La dispensa se guardó en el libro.');
  expect(await pane.$eval('main h2', (verdict) => verdict.textContent)).toContain(
    '13 advertencias, 1 dispensada y 1 sugerencia',
  );
  expect(await pane.$$eval('h3', (headings) => headings.map(({ textContent }) => textContent).join())).toMatch(
    /Advertencias, que conviene revisar \d+ y 1 dispensada/,
  );
  await preview.screenshot('dispensada');
  await (await pane.waitForSelector('button[aria-label^="Quitar dispensa de "]'))!.click();
  await says(pane, 'Se quitó la dispensa.');
});

test('warnings of a kind are waived together, and the next one knows the name', async () => {
  const { pane } = await preview.open({ sample: 'TMM-F004-2025-T2.xlsx', height: 1000 });
  await press(pane, 'Validar antes de entregar');
  await (await pane.waitForSelector('button[aria-label="Dispensar la advertencia de E22"]'))!.click();
  const also = await pane.waitForSelector('label::-p-text(Dispensar también las otras 2 advertencias iguales)');
  await also!.click();
  await says(pane, 'Meta 205: META ANUAL es 1 y no hay nada en P');
  await says(pane, 'Meta 206: META ANUAL es 1 y no hay nada en P');
  await (await pane.waitForSelector('textarea'))!.type('Se programa al tener presupuesto.');
  await (await pane.waitForSelector('input[type=text]:not([type=search])[maxlength]'))!.type('Titular de la unidad');
  expect(await seriousIssues(pane)).toEqual([]);
  await preview.screenshot('dispensar-varias');
  await press(pane, 'Dispensar 3 advertencias', 'footer');
  await says(pane, 'Las 3 dispensas se guardaron en el libro.');
  expect(await pane.$eval('main h2', (verdict) => verdict.textContent)).toContain('3 advertencias y 3 dispensadas');
  await press(pane, 'Dispensar', '[role=tabpanel] li');
  const name = await pane.waitForSelector('input[type=text]:not([type=search])[maxlength]');
  expect(await name!.evaluate((field) => (field as HTMLInputElement).value)).toBe('Titular de la unidad');
  expect(await pane.$eval('textarea', ({ value }) => value)).toBe('');
});

test('what was written of a waiver is still there after going back', async () => {
  const { pane } = await preview.open({ sample: 'TMM-F004-2025-T2.xlsx', height: 1000 });
  await press(pane, 'Validar antes de entregar');
  await press(pane, 'Dispensar');
  await (await pane.waitForSelector('textarea'))!.type('Se programa al tener presupuesto.');
  await press(pane, 'Volver');
  await press(pane, 'Dispensar');
  const reason = await pane.waitForSelector('textarea');
  expect(await reason!.evaluate((field) => (field as HTMLTextAreaElement).value)).toBe(
    'Se programa al tener presupuesto.',
  );
});

test('a workbook of the same quarter is not taken for one of the quarter before', async () => {
  const name = 'TMM-F004-2025-T3-participacion-social.xlsx';
  const { pane } = await preview.open({ sample: name, height: 1000 });
  await press(pane, 'Validar antes de entregar');
  await says(pane, 'Listo para entregar');
  await openSection(pane, 'Trimestre anterior');
  await (await pane.waitForSelector('input[type=file]'))!.uploadFile(sample(name));
  await says(pane, 'Ese libro es del mismo trimestre (jul–sep). Elija el de un trimestre anterior.');
  await preview.screenshot('trimestre-anterior-mismo');
});

test('what the institution publishes is said to be in force, and what was not checked is said with its reason', async () => {
  const profile = {
    version: 1,
    perfil: { nombre: 'Tesorería Municipal', vigenteDesde: '2025-07-01' },
    umbrales: { porDebajo: { porcentaje: 10, unidades: 1 } },
    reglas: { desactivadas: [{ regla: 'firmas-faltantes', motivo: 'Se firma en otra hoja' }] },
  };
  const { page, pane } = await preview.open({ sample: 'TMM-F004-2025-T3-participacion-social.xlsx', height: 1000 });
  await page.setRequestInterception(true);
  page.on('request', (request) =>
    request.url().endsWith('/perfil.json')
      ? void request.respond({ contentType: 'application/json', body: JSON.stringify(profile) })
      : void request.continue(),
  );
  await preview.inPage((spreadsheet) => void spreadsheet.addSheet('Notas'), null);
  await press(pane, 'Validar antes de entregar');
  await says(pane, 'Listo para entregar');
  await openSection(pane, 'Sello y dispensas');
  await says(pane, 'Tesorería Municipal');
  await says(pane, 'Se firma en otra hoja');
  await says(pane, 'Notas');
  expect(await seriousIssues(pane)).toEqual([]);
  await preview.screenshot('perfil-y-lo-no-revisado');
});
