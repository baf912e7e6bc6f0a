import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from '../../src/cli/run';
import { readDocuments } from '../../src/files/readDocuments';
import { readWorkbook } from '../../src/files/readWorkbook';
import { writeWorkbook } from '../../src/files/writeWorkbook';
import type { Frame, Page } from 'puppeteer-core';
import { fakeTerminal } from '../cli/fakeTerminal';
import { compound } from '../files/workbookFixtures';
import { sampleBytes } from '../support/samples';
import { writeXlsx } from '../support/writeXlsx';
import { usePreview } from './browser';
import { press, says, seriousIssues, validate } from './paneSteps';

const preview = usePreview();
const T1 = 'TMM-F004-2025-T1.xlsx';
const T2 = 'TMM-F004-2025-T2.xlsx';
const T3 = 'TMM-F004-2025-T3-participacion-social.xlsx';
const MANY = 300;
let folder: string;

const at = (...steps: string[]): string => join(folder, ...steps);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lote-'));
  await mkdir(at('Entregas', 'Tesorería'), { recursive: true });
  await Promise.all([mkdir(at('Muchos')), mkdir(at('Sellados'))]);
  const samples = { [T1]: sampleBytes('TMM-F004-2025-T1'), [T2]: sampleBytes('TMM-F004-2025-T2') };
  const files: Readonly<Record<string, string | Uint8Array>> = {
    [join('Entregas', T1)]: samples[T1]!,
    [join('Entregas', T2)]: samples[T2]!,
    [join('Entregas', T3)]: sampleBytes('TMM-F004-2025-T3-participacion-social'),
    'Entregas/Tesorería/copia de T1.xlsx': samples[T1]!,
    'Entregas/Tesorería/dañado.xlsx': 'PK\u0003\u0004',
    'Entregas/Tesorería/con contraseña.xlsx': compound({
      '/EncryptionInfo': new Uint8Array(10),
      '/EncryptedPackage': new Uint8Array(6000),
    }),
    'Entregas/Tesorería/otro & tipo.xlsx': '%PDF-1.7',
    'Entregas/Tesorería/~$copia de T1.xlsx': 'x',
    'Entregas/Tesorería/.oculto.xlsx': 'x',
    'Entregas/Tesorería/notas.txt': 'x',
  };
  for (const [name, content] of Object.entries(files)) await writeFile(at(name), content);
  await seal(at('Entregas', T3), at('Sellados'));
  for (let copy = 1; copy <= MANY; copy++) await writeFile(at('Muchos', `libro ${copy}.xlsx`), samples[T1]!);
});
afterAll(() => rm(folder, { recursive: true }));

/** Takes a workbook that is ready and a folder; puts it there without a seal, sealed, and sealed with a cell changed since. */
async function seal(archivo: string, into: string): Promise<void> {
  const [plain, sealed, changed] = ['sin sello', 'sellado', 'cambiado'].map((name) => join(into, `${name}.xlsx`));
  await writeFile(plain!, await readFile(archivo));
  await run(['sellar', archivo, '--salida', sealed!], fakeTerminal());
  const bytes = new Uint8Array(await readFile(sealed!));
  const [grid] = (await readWorkbook(bytes, sealed!)).sheets;
  const before = { formula: null, value: grid!.value(20, 9) };
  const edit = { sheet: grid!.name, cell: 'J21', before, after: { formula: null, value: 1 } };
  await writeFile(changed!, writeWorkbook(bytes, sealed!, [edit]));
}

/** Drops files or folders of this machine on the pane. */
async function drop(page: Page, pane: Frame, ...paths: string[]): Promise<void> {
  const zone = await pane.waitForSelector('::-p-text(Arrastre aquí)');
  const { x, y } = (await zone!.boundingBox())!;
  const session = await page.createCDPSession();
  const data = { items: [], files: paths, dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
    await session.send('Input.dispatchDragEvent', { type, x: x + 5, y: y + 5, data });
  }
  await session.detach();
}

/** Opens the section on a workbook that was not checked, and drops the folder of this test. */
async function reviewed(options: Parameters<typeof preview.open>[0] = {}): Promise<{ page: Page; pane: Frame }> {
  const opened = await preview.open({ height: 1000, ...options });
  await press(opened.pane, 'Revisar varios libros a la vez');
  await drop(opened.page, opened.pane, at('Entregas'));
  await says(opened.pane, 'Libros y hallazgos');
  return opened;
}

/** Gives the name of each workbook of the table and what its first cell says after it. */
function rows(pane: Frame): Promise<string[]> {
  return pane.$$eval('tbody tr', (all) =>
    all.map((row) => [...row.querySelectorAll('button, td:nth-of-type(1)')].map((each) => each.textContent).join(' ')),
  );
}

/** Scrolls the pane, and not the page around it, to where these words stand. */
async function scrollToWords(pane: Frame, words: string): Promise<void> {
  const found = await pane.waitForSelector(`::-p-text(${words})`);
  await found!.evaluate((element) => scrollTo(0, scrollY + element.getBoundingClientRect().top - 12));
}

/** Waits until the keyboard is on what says this. */
async function hasFocus(pane: Frame, words: string): Promise<void> {
  await pane.waitForFunction((wanted) => document.activeElement?.textContent === wanted, {}, words);
}

const BY_NAME = [
  'Tesorería/con contraseña.xlsx',
  'Tesorería/copia de T1.xlsx 15',
  'Tesorería/dañado.xlsx',
  'Tesorería/otro & tipo.xlsx',
  `${T1} 15`,
  `${T2} 21`,
  `${T3} 15`,
];

test('a folder is dropped: each workbook is a row, and what cannot be read says why', async () => {
  const { pane } = await reviewed();
  expect(await rows(pane)).toEqual(BY_NAME);
  await says(pane, 'Se dejó fuera 1 archivo que no es un libro.');
  await says(pane, 'El libro pide contraseña');
  await preview.screenshot('lote-resultado');
  await press(pane, 'Repetido');
  await says(pane, '54101 DIRECCIÓN tiene 2 formatos de ene–mar 2025');
  await preview.screenshot('lote-avisos');
  await press(pane, 'Repetido');
  await scrollToWords(pane, 'Libros y hallazgos');
  await preview.screenshot('lote-matriz');
  await press(pane, 'Qué quiere decir cada columna');
  await scrollToWords(pane, 'Qué quiere decir cada columna');
  await preview.screenshot('lote-columnas');
});

test('the matrix is sorted by its titles and filtered by words, severity and whether there is anything', async () => {
  const { pane } = await reviewed();
  const sorts = (): Promise<string[]> =>
    pane.$$eval('thead th', (all) => all.map((each) => each.getAttribute('aria-sort')!).slice(0, 2));
  await press(pane, 'Total', 'thead');
  expect(await sorts()).toEqual(['none', 'descending']);
  const [clave, copia, danado, otro, t1, t2, t3] = BY_NAME;
  expect(await rows(pane)).toEqual([clave, danado, otro, t2, copia, t1, t3]);
  await press(pane, 'Total', 'thead');
  expect(await rows(pane)).toEqual([copia, t1, t3, t2, clave, danado, otro]);
  await (await pane.waitForSelector('input[type=search]'))!.type('participacion t3');
  await says(pane, '1 de 7 libros');
  expect(await rows(pane)).toEqual([t3]);
  await preview.screenshot('lote-buscar');
  const [books, columns] = await pane.$$('select');
  await columns!.select('error');
  await pane.waitForFunction(() => document.querySelector('tbody td')?.textContent === '0');
  await books!.select('pending');
  await says(pane, 'Ningún libro coincide con lo que busca.');
  await press(pane, 'Mostrar todos');
  await says(pane, '7 libros');
});

test('a column says whether each workbook is as it was sealed', async () => {
  const { page, pane } = await preview.open({ height: 1000 });
  await press(pane, 'Revisar varios libros a la vez');
  await drop(page, pane, at('Sellados'));
  await says(pane, 'Libros y hallazgos');
  const seals = (): Promise<string[]> =>
    pane.$$eval('tbody tr', (all) =>
      all.map((row) => `${row.querySelector('button')?.textContent}: ${row.querySelectorAll('td')[2]?.textContent}`),
    );
  expect(await seals()).toEqual(['cambiado.xlsx: Cambió', 'sellado.xlsx: Intacto', 'sin sello.xlsx: ']);
  await press(pane, 'Sello', 'thead');
  await press(pane, 'Sello', 'thead');
  expect((await seals())[0]).toBe('sin sello.xlsx: ');
  await preview.screenshot('lote-sellos');
  await press(pane, 'cambiado.xlsx', 'table');
  await says(pane, 'El libro cambió después de sellarse');
  await preview.screenshot('lote-libro-cambiado');
});

test('the page of a workbook has its forms and findings, compared with an earlier quarter of the lot', async () => {
  const { pane } = await reviewed();
  await press(pane, T3, 'table');
  await says(pane, 'Comparado con abr–jun: hoja «Participación Social»');
  await says(pane, 'del plan original');
  await says(pane, 'META ANUAL distinta de la anterior');
  expect(await pane.$$('button::-p-text(Ir a la celda), button::-p-text(Dispensar)')).toEqual([]);
  expect(await seriousIssues(pane)).toEqual([]);
  await preview.screenshot('lote-libro');
  await scrollToWords(pane, 'Hallazgos');
  await preview.screenshot('lote-libro-hallazgos');
  await press(pane, 'Volver');
  await hasFocus(pane, T3);
  await press(pane, 'dañado.xlsx', 'table');
  await says(pane, 'El archivo está dañado');
  await preview.screenshot('lote-libro-danado');
});

test('the report of the lot is saved as a workbook, a list and a page', async () => {
  const { pane } = await reviewed();
  const save = async (title: string): Promise<{ name: string; bytes: Uint8Array }> => {
    const file = await preview.download(() => press(pane, title));
    await says(pane, `El reporte «${file.name}» está listo`);
    return file;
  };
  const book = await save('Libro de Excel');
  const { sheets } = await readWorkbook(book.bytes, book.name);
  expect(sheets.map(({ name }) => name)).toEqual([
    'Resumen',
    'Matriz',
    'Avisos',
    'Hallazgos',
    'Notas',
    'Metas',
    'Gráficas',
  ]);
  expect(sheets[1]!.value(5, 0)).toBe('Tesorería/otro & tipo.xlsx');
  expect(readDocuments(book.bytes)).toEqual({});
  const list = new TextDecoder('utf-8', { ignoreBOM: true }).decode((await save('Lista (CSV)')).bytes);
  expect(list.startsWith('\uFEFFArchivo,Hoja,')).toBe(true);
  expect(list).toMatch(/\r\nTMM-F004-2025-T3-participacion-social\.xlsx,[^\n]*META ANUAL distinta de la anterior/);
  expect(list).toMatch(/Aviso,Repetido/);
  const page = new TextDecoder().decode((await save('Página para imprimir')).bytes);
  expect(page).toContain('otro &amp; tipo.xlsx');
  expect(page).not.toMatch(/<script|otro & tipo/);
  await scrollToWords(pane, 'Guardar el reporte');
  await preview.screenshot('lote-reporte');
  expect(await seriousIssues(pane)).toEqual([]);
});

test.each(['claro', 'oscuro', 'contraste'] as const)(
  'in the theme %s, 320 pixels wide, nothing keeps anybody out',
  async (theme) => {
    const opened = await preview.open({ height: 1000, theme });
    await opened.page.focus('#splitter');
    for (let presses = 0; presses < 5; presses++) await opened.page.keyboard.press('ArrowRight');
    await press(opened.pane, 'Revisar varios libros a la vez');
    await says(opened.pane, 'Arrastre aquí');
    await press(opened.pane, 'Opciones');
    const issues = await seriousIssues(opened.pane);
    await preview.screenshot(`lote-elegir-${theme}`);
    await drop(opened.page, opened.pane, at('Entregas'));
    await says(opened.pane, 'Libros y hallazgos');
    issues.push(...(await seriousIssues(opened.pane)));
    await scrollToWords(opened.pane, 'Libros y hallazgos');
    await opened.pane.$eval('table', (table) => table.parentElement!.scrollTo(120, 0));
    await preview.screenshot(`lote-matriz-${theme}`);
    expect(issues).toEqual([]);
    const [pane, content] = await opened.pane.evaluate(() => [innerWidth, document.documentElement.scrollWidth]);
    expect(content).toBe(pane);
  },
);

test('the keyboard alone is enough', async () => {
  const { page, pane } = await preview.open({ height: 1000 });
  const focused = (): Promise<string> =>
    pane.evaluate(() => {
      const focus = document.activeElement?.closest('button, input, select');
      return focus?.closest('label')?.textContent ?? focus?.textContent ?? '';
    });
  const tabTo = async (words: string): Promise<void> => {
    for (let presses = 0; presses < 60 && !(await focused()).includes(words); presses++)
      await page.keyboard.press('Tab');
    expect(await focused()).toContain(words);
  };
  await pane.focus('main button');
  await tabTo('Revisar varios libros a la vez');
  await page.keyboard.press('Enter');
  await says(pane, 'Arrastre aquí');
  await pane.waitForFunction(() => document.activeElement?.tagName === 'H2');
  await tabTo('Elegir archivos');
  const [chooser] = await Promise.all([page.waitForFileChooser(), page.keyboard.press('Enter')]);
  await chooser.accept([at('Entregas', T1), at('Entregas', T2)]);
  await says(pane, 'Libros y hallazgos');
  await tabTo('Total');
  await page.keyboard.press('Enter');
  await pane.waitForSelector('th[aria-sort=descending]');
  expect((await rows(pane)).map((row) => row.split(' ')[0])).toEqual([T2, T1]);
  await preview.screenshot('lote-teclado');
  await tabTo(T2);
  await page.keyboard.press('Enter');
  await says(pane, 'Comparado con ene–mar');
  await page.keyboard.press('Escape');
  await hasFocus(pane, T2);
  await tabTo('Revisar otros libros');
  await page.keyboard.press('Enter');
  await says(pane, 'Arrastre aquí');
});

test('while hundreds are reviewed the pane answers, and what it shows goes on', async () => {
  const { page, pane } = await preview.open({ height: 1000 });
  await press(pane, 'Revisar varios libros a la vez');
  await drop(page, pane, at('Muchos'));
  await says(pane, 'Revisando:');
  await pane.evaluate(() => {
    const updates: string[] = [];
    const progress = document.querySelector('[role=progressbar]')!;
    new MutationObserver(() => updates.push(progress.getAttribute('aria-valuenow') ?? '')).observe(progress, {
      attributes: true,
    });
    Object.assign(window, { updates });
  });
  await preview.screenshot('lote-revisando');
  await pane.waitForFunction(() => (window as unknown as { updates: string[] }).updates.length > 2);
  // The rest of the pane is there meanwhile, and the review goes on.
  await press(pane, 'Volver');
  expect(await validate(pane)).toMatch(/^No está listo/);
  await press(pane, 'Más', '[role=tablist]');
  await press(pane, 'Varios libros');
  await says(pane, `${MANY} libros`);
  await says(pane, `1 a 50 de ${MANY}`);
  await press(pane, 'Siguientes');
  await says(pane, `51 a 100 de ${MANY}`);
  expect((await rows(pane))[0]).toBe('libro 51.xlsx 15');
  await scrollToWords(pane, 'Anteriores');
  await preview.screenshot('lote-paginas');
  await press(pane, 'Repetido');
  await says(pane, `54101 DIRECCIÓN tiene ${MANY} formatos`);
});

test('cancelled, it says what was reviewed and what was not', async () => {
  const { page, pane } = await preview.open({ height: 1000 });
  await press(pane, 'Revisar varios libros a la vez');
  await drop(page, pane, at('Muchos'));
  await pane.waitForFunction(() => /Revisando: [1-9]/.test(document.body.innerText));
  await press(pane, 'Cancelar');
  await says(pane, `de ${MANY} libros y no se leyeron`);
  await says(pane, 'no se compararon con otros trimestres');
  expect((await rows(pane))[0]).toBe('libro 1.xlsx 15');
  await preview.screenshot('lote-cancelado');
  await press(pane, 'Revisar otros libros');
  await says(pane, 'Arrastre aquí');
});

test('a file that nobody takes does not open in place of the pane, and a text may be dragged', async () => {
  const { pane } = await preview.open({ height: 1000 });
  const dropOn = (selector: string, isFile: boolean): Promise<boolean> =>
    pane.$eval(
      selector,
      (element, withFile) => {
        const dataTransfer = new DataTransfer();
        if (withFile) dataTransfer.items.add(new File(['x'], 'x.xlsx'));
        else dataTransfer.setData('text/plain', '54101');
        const event = new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true });
        element.dispatchEvent(event);
        return event.defaultPrevented;
      },
      isFile,
    );
  expect(await dropOn('h1', true)).toBe(true);
  expect(await dropOn('h1', false)).toBe(false);
  await press(pane, 'Revisar varios libros a la vez');
  await press(pane, 'Opciones');
  await pane.waitForSelector('textarea');
  expect(await dropOn('textarea', false)).toBe(false);
  expect(await pane.$$('::-p-text(Ahí no hay ningún libro)')).toEqual([]);
});

test('where no worker can be started the pane says so', async () => {
  const { page, pane } = await preview.open({ height: 1000 });
  await pane.evaluate(() => {
    window.Worker = class {
      constructor() {
        throw new Error('no worker here');
      }
    } as unknown as typeof Worker;
  });
  await press(pane, 'Revisar varios libros a la vez');
  await drop(page, pane, at('Entregas'));
  await says(pane, 'No se pudo iniciar la revisión de varios libros');
  await preview.screenshot('lote-sin-iniciar');
  await press(pane, 'Elegir los libros otra vez');
  await says(pane, 'Arrastre aquí');
});

test('the settings of the open workbook hold for all, where that is wanted', async () => {
  const { page, pane } = await preview.open({ sample: T1, height: 1000 });
  await validate(pane);
  await press(pane, 'Más', '[role=tablist]');
  await press(pane, 'Ajustes');
  await press(pane, 'Guardar en el libro');
  await says(pane, 'Los ajustes se guardaron en el libro');
  await press(pane, 'Varios libros', '[role=tabpanel]');
  await says(pane, 'Arrastre aquí');
  await press(pane, 'Opciones');
  await (await pane.waitForSelector('label::-p-text(Usar en todos los ajustes del libro abierto)'))!.click();
  await (await pane.waitForSelector('textarea'))!.type('54101\n99999 UNIDAD QUE FALTA');
  await preview.screenshot('lote-opciones');
  expect(await seriousIssues(pane)).toEqual([]);
  await drop(page, pane, at('Entregas', T2));
  await says(pane, '99999 UNIDAD QUE FALTA no tiene formato de abr–jun 2025');
  await press(pane, T2, 'table');
  await press(pane, 'Ajustes de esta revisión');
  await says(pane, 'Son los que se indicaron para esta revisión');
});

test('a workbook without a form leads there too, and what holds no workbook is told', async () => {
  await preview.open({ height: 1000 });
  const { page, pane } = await preview.openFile('reporte.xlsx', emptyWorkbook());
  await press(pane, 'Validar antes de entregar');
  await press(pane, 'Revisar varios libros a la vez');
  await drop(page, pane, at('Entregas', 'Tesorería', 'notas.txt'));
  await says(pane, 'Ahí no hay ningún libro');
  await preview.screenshot('lote-ninguno');
});

function emptyWorkbook(): Uint8Array {
  return writeXlsx([{ name: 'Hoja', widths: [], headerRows: 0, filter: false, rows: [], charts: [] }]);
}
