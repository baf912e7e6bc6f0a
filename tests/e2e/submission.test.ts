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
  await preview.type('J21', '7');
  await press(pane, 'Validar antes de entregar');
  await openSection(pane, 'Sello y dispensas');
  await says(pane, 'El libro cambió después de sellarse');
  await says(pane, 'J21');
  await preview.screenshot('sello-roto');
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
  await preview.screenshot('dispensada');
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
