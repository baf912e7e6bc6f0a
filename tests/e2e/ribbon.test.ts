import type { Frame } from 'puppeteer-core';
import { usePreview } from './browser';

const preview = usePreview();
const SAMPLE = 'TMM-F004-2025-T2.xlsx';

/** Waits until the pane says a sentence. */
async function says(pane: Frame, sentence: string): Promise<void> {
  await pane.waitForSelector(`::-p-text(${sentence})`);
}

async function undo(pane: Frame): Promise<void> {
  const button = await pane.waitForSelector('button::-p-text(Deshacer)');
  await button!.click();
  await says(pane, 'Se deshizo:');
}

test('Validar opens the verdict in the pane', async () => {
  const { pane } = await preview.open({ sample: SAMPLE });
  await preview.ribbon('Validar');
  await says(pane, 'No está listo: 12 errores y 6 advertencias');
  await preview.screenshot('cinta-validar');
});

test('Calcular acumulados writes the formula that a person overwrote, says so, and undoes it', async () => {
  const { pane } = await preview.open({ sample: SAMPLE });
  await preview.type('M18', '9');
  await preview.ribbon('Calcular acumulados');
  await says(pane, 'Se corrigió la celda M18.');
  expect(await preview.cell('Dirección', 'M18')).toMatchObject({ formula: '=SUM(F18,H18,J18,L18)', value: 2 });
  await preview.screenshot('cinta-calcular');
  await undo(pane);
  expect(await preview.cell('Dirección', 'M18')).toMatchObject({ formula: null, value: 9 });
});

test('Insertar observaciones writes the template where one is missing, says what is left to do, and undoes it', async () => {
  const { pane } = await preview.open({ sample: SAMPLE });
  await preview.type('H18', '0');
  await preview.ribbon('Insertar observaciones');
  await says(pane, 'Se insertó 1 observación.');
  expect((await preview.cell('Dirección', 'O18')).value).toContain('[causa]');
  await preview.screenshot('cinta-observaciones');
  await undo(pane);
  expect(await preview.cell('Dirección', 'O18')).toMatchObject({ formula: null, value: null });
});
