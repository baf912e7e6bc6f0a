import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Frame, Page } from 'puppeteer-core';
import { usePreview } from './browser';
import { press, says, seriousIssues } from './paneSteps';

const preview = usePreview();
const sample = (name: string): string => join(__dirname, '../../samples', name);
const T1 = 'TMM-F004-2025-T1.xlsx';
const T2 = 'TMM-F004-2025-T2.xlsx';
const T3 = 'TMM-F004-2025-T3-participacion-social.xlsx';
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lote-'));
  const inside = join(folder, 'Entregas', 'Tesorería');
  await mkdir(inside, { recursive: true });
  for (const name of [T1, T2, T3]) await writeFile(join(folder, 'Entregas', name), await readFile(sample(name)));
  await writeFile(join(inside, 'copia de T1.xlsx'), await readFile(sample(T1)));
  await writeFile(join(inside, 'dañado.xlsx'), 'PK\u0003\u0004');
  await writeFile(join(inside, 'otro tipo.xlsx'), '%PDF-1.7');
  await writeFile(join(inside, '~$copia de T1.xlsx'), 'x');
  await writeFile(join(inside, 'notas.txt'), 'x');
});
afterAll(() => rm(folder, { recursive: true }));

async function drop(page: Page, pane: Frame, ...paths: string[]): Promise<void> {
  const zone = await pane.waitForSelector('::-p-text(Arrastre aquí)');
  const box = (await zone!.boundingBox())!;
  const session = await page.createCDPSession();
  const data = { items: [], files: paths, dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
    await session.send('Input.dispatchDragEvent', { type, x: box.x + 5, y: box.y + 5, data });
  }
  await session.detach();
}

test('a folder is dropped', async () => {
  const { page, pane } = await preview.open({ height: 1000 });
  await press(pane, 'Revisar varios libros a la vez');
  await says(pane, 'Arrastre aquí');
  await preview.screenshot('lote-elegir');
  await drop(page, pane, join(folder, 'Entregas'));
  await says(pane, 'Libros y hallazgos');
  await preview.screenshot('lote-matriz');
  expect(await seriousIssues(pane)).toEqual([]);
  await press(pane, 'TMM-F004-2025-T2.xlsx', 'table');
  await says(pane, 'Hallazgos');
  await says(pane, 'Formatos');
  await preview.screenshot('lote-libro');
});
