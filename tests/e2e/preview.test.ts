import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readWorkbook } from '../../src/files/readWorkbook';
import { contentsOf } from '../files/workbookFixtures';
import { usePreview } from './browser';

const preview = usePreview();
const SAMPLE = 'TMM-F004-2025-T1.xlsx';

function sample(name: string): Uint8Array {
  return new Uint8Array(readFileSync(join(__dirname, '../../samples', name)));
}

async function contents(bytes: Uint8Array): Promise<unknown[]> {
  return (await readWorkbook(bytes, 'libro.xlsx')).sheets.map(contentsOf);
}

test('the page opens with a sample and the buttons of the manifest', async () => {
  const { page, pane } = await preview.open();
  await page.waitForSelector('#ribbon button img');
  const labels = await page.$$eval('#ribbon button', (buttons) => buttons.map((button) => button.textContent));
  expect(labels).toEqual(['Validar', 'Calcular acumulados', 'Insertar observaciones', 'Abrir panel']);
  expect(await page.$eval('#file-name', (name) => name.textContent)).toBe('TMM-F004-2025-T2.xlsx');
  expect(await pane.evaluate(() => Office.context.document.url)).toBe('TMM-F004-2025-T2.xlsx');
  expect(await preview.cell('Dirección', 'N18')).toEqual({
    ...{ formula: '=M18/D18', value: 0.5, text: '50%', numberFormat: '0%', locked: false },
  });
  await preview.screenshot('vista-previa');
});

test('a cell edited by hand changes what depends on it at once', async () => {
  await preview.open({ sample: SAMPLE });
  await preview.type('F18', '3');
  expect(await preview.cell('Dirección', 'F18')).toMatchObject({ formula: null, value: 3 });
  expect(await preview.cell('Dirección', 'M18')).toMatchObject({ value: 3 });
  expect(await preview.cell('Dirección', 'N18')).toMatchObject({ value: 0.75, text: '75%' });
  await preview.screenshot('celda-editada');
});

test('the download holds the edit, and every other cell as it was', async () => {
  await preview.open({ sample: SAMPLE });
  await preview.type('F18', '3');
  const { name, bytes } = await preview.download();
  expect(name).toBe('TMM-F004-2025-T1 (corregido).xlsx');
  const [before] = (await readWorkbook(sample(SAMPLE), SAMPLE)).sheets;
  const [after] = (await readWorkbook(bytes, name)).sheets;
  expect(before!.value(17, 5)).not.toBe(3);
  expect(after!.value(17, 5)).toBe(3);
  expect((await contents(bytes)).slice(1)).toEqual((await contents(sample(SAMPLE))).slice(1));
});

test('there is nothing to download where nothing was changed', async () => {
  const { page } = await preview.open({ sample: SAMPLE });
  await page.click('#download');
  expect(await preview.notice()).toBe('El libro no ha cambiado: el archivo que usted tiene ya es igual.');
});

test("a user's own file opens, and what was downloaded opens again with the same cells", async () => {
  await preview.open();
  await preview.openFile('Mi libro.xlsx', sample(SAMPLE));
  await preview.type('O18', 'Se cumplió.');
  const { name, bytes } = await preview.download();
  await preview.openFile(name, bytes);
  expect(await preview.cell('Dirección', 'O18')).toMatchObject({ value: 'Se cumplió.' });
});

test('a file that cannot be opened is told in words, and the open one stays', async () => {
  const { page } = await preview.open();
  expect(await preview.refused('Roto.xlsx', sample(SAMPLE).slice(0, 5000))).toMatch(/^El archivo está dañado/);
  expect(await page.$eval('#file-name', (name) => name.textContent)).toBe('TMM-F004-2025-T2.xlsx');
  await preview.screenshot('archivo-danado');
});
