import { readdirSync, readFileSync, mkdirSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { run } from '../../src/cli/run';
import type { Terminal } from '../../src/cli/terminal';
import { packageProblems, partsOf } from '../support/xlsxPackage';
import { writeWorkbook } from '../../src/files/writeWorkbook';
import { writeCorrespondencias } from '../../src/settings/correspondencias';
import { xlsx } from '../files/workbookFixtures';
import { fakeTerminal } from './fakeTerminal';
import { folderWith, samplePath } from './folders';

jest.setTimeout(30_000);

const T1 = samplePath('TMM-F004-2025-T1');
const T3 = samplePath('TMM-F004-2025-T3-participacion-social');

async function validar(
  words: readonly string[],
  differing: Partial<Terminal> = {},
): Promise<{ status: number; out: string; err: string }> {
  const terminal = fakeTerminal(differing);
  const status = await run(['validar', ...words], terminal);
  return { status, ...terminal.written };
}

describe('the status', () => {
  const roto = (): string => path.join(folderWith({ 'roto.xlsx': 'PK\u0003\u0004roto' }), 'roto.xlsx');

  test.each<[number, string, () => readonly string[]]>([
    [0, 'a form without errors', () => [T3]],
    [1, 'a form with errors', () => [T1]],
    [1, 'a form with errors after one without', () => [T3, T1]],
    [2, 'a damaged file', () => [roto()]],
    [2, 'a damaged file after errors', () => [T1, roto()]],
    [2, 'a missing file', () => ['nada.xlsx']],
    [2, 'a folder without workbooks', () => [folderWith()]],
  ])('is %i for %s', async (status, _what, words) => {
    expect((await validar(words())).status).toBe(status);
    expect((await validar([...words(), '--json'])).status).toBe(status);
  });
});

test('with --json standard output holds one object and standard error nothing', async () => {
  const { out, err } = await validar([T3, 'nada.xlsx', '--json']);
  expect(err).toBe('');
  expect(JSON.parse(out)).toMatchObject({
    version: 1,
    archivos: [
      { archivo: T3, error: null },
      {
        archivo: 'nada.xlsx',
        error: { codigo: 'archivo-ilegible', mensaje: 'No se pudo leer el archivo: no existe.' },
      },
    ],
    resumen: { archivos: 2, formatos: 1, errores: 0, advertencias: 0, sugerencias: 0 },
  });
});

test('the text ends with what can be corrected and with the counts', async () => {
  const { out } = await validar([T1]);
  expect(out.split('\n').slice(-3)).toEqual([
    '10 hallazgos se pueden corregir con «tmm-f004 corregir».',
    '1 archivo, 5 formatos (4 listos para entregar): 10 errores, 5 advertencias y 0 sugerencias.',
    '',
  ]);
});

test('colours are only there where the terminal shows them', async () => {
  expect((await validar([T3])).out).not.toContain('\u001b');
  const { out } = await validar([T3], { colours: true });
  expect(out).toContain('\u001b[32mListo para entregar.\u001b[39m');
});

test('--trimestre counts in place of FECHA', async () => {
  const { out } = await validar([T3, '--trimestre', '4', '--json']);
  const [form] = (
    JSON.parse(out) as { archivos: [{ formatos: [{ trimestre: number; hallazgos: { regla: string }[] }] }] }
  ).archivos[0].formatos;
  expect(form.trimestre).toBe(4);
  expect(form.hallazgos.map(({ regla }) => regla)).toContain('trimestre-contradictorio');
});

describe('the previous quarter', () => {
  const T2 = samplePath('TMM-F004-2025-T2');

  test('is compared with, and says what has changed since', async () => {
    const { status, out } = await validar([T3, '--anterior', T2]);
    expect(status).toBe(0);
    expect(out.replace(/\s+/g, ' ')).toContain(`Comparado con abr–jun: hoja «Participación Social» de «${T2}».`);
    expect(out).toContain('1,055 de 1,197 (88 %)');
    expect(out).toContain('Listo para entregar, con 14 advertencias y 1 sugerencia.');
  });

  test('may be a folder, and several of them', async () => {
    const folders = [
      folderWith({ 'a/T1.xlsx': { sample: 'TMM-F004-2025-T1' } }),
      folderWith({ 'T2.xlsx': { sample: 'TMM-F004-2025-T2' } }),
    ];
    const { out } = await validar([T3, '--anterior', folders[0]!, '--anterior', folders[1]!]);
    expect(out.replace(/\s+/g, ' ')).toContain(`de «${path.join(folders[1]!, 'T2.xlsx')}».`);
  });

  test('is read as its workbook remembers that it was settled by hand', async () => {
    const T4 = writeWorkbook(new Uint8Array(readFileSync(T2)), 'T2.xlsx', [], {
      correspondencias: writeCorrespondencias([{ hoja: 'Participación Social', trimestre: 4, encabezado: null }]),
    });
    const folder = folderWith({ 'T2.xlsx': T4 });
    const { out } = await validar([T3, '--anterior', path.join(folder, 'T2.xlsx')]);
    expect(out.replace(/\s+/g, ' ')).toContain('el libro anterior solo tiene oct–dic de 2025');
  });

  test('that is no earlier one is told, and everything else is reviewed', async () => {
    const { status, out } = await validar([T1, '--anterior', T2]);
    expect(status).toBe(1);
    expect(out.replace(/\s+/g, ' ')).toContain(
      'No se comparó con un trimestre anterior: de esta unidad ejecutora, el libro anterior solo tiene abr–jun de 2025, y se compara con un trimestre anterior del mismo año.',
    );
  });

  test.each<[string, () => string, RegExp]>([
    [
      'is missing',
      () => 'nada.xlsx',
      /^No se puede comparar con «nada\.xlsx»\. No se pudo leer el archivo: no existe\.\n$/,
    ],
    [
      'is damaged',
      () => path.join(folderWith({ 'roto.xlsx': 'PK\u0003\u0004roto' }), 'roto.xlsx'),
      /^No se puede comparar con «.*roto\.xlsx»\. El archivo está dañado o incompleto\. /,
    ],
    [
      'is a folder without workbooks',
      () => folderWith(),
      /^No se puede comparar con «.*»\. En la carpeta no hay ningún libro \.xlsx, \.xlsm, \.xls ni \.ods\.\n$/,
    ],
    [
      'holds no form',
      () => path.join(folderWith({ 'otro.xlsx': xlsx() }), 'otro.xlsx'),
      /^No se puede comparar con «.*otro\.xlsx»: no hay ahí ningún TMM-F004 que se pueda leer\. Compruebe que sea el libro del trimestre anterior\.\n$/,
    ],
  ])('that %s ends the program before anything is reviewed', async (_how, anterior, message) => {
    const { status, out, err } = await validar([T3, '--anterior', anterior()]);
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(err).toMatch(message);
  });
});

describe('the settings', () => {
  const withAjustes = (document: string): Promise<{ status: number; out: string; err: string }> => {
    const ajustes = path.join(folderWith({ 'ajustes.json': document }), 'ajustes.json');
    return validar([T1, '--json', '--ajustes', ajustes]);
  };

  test('count in place of the defaults', async () => {
    const { out } = await withAjustes('{"version": 1, "umbrales": {"limiteAnual": 10}}');
    expect(out).toContain('"regla":"meta-anual-excedida"');
  });

  test.each([
    ['no', /^Los ajustes de «.*ajustes\.json» no sirven:\n- Los ajustes no son un documento JSON\.\n$/],
    [
      '{"version": 2, "colores": 1}',
      /no sirven:\n- Ajustes: «version» es 2 y debe ser 1\.\n- Ajustes: no existe «colores»\.\n$/,
    ],
  ])('%s is refused', async (document, message) => {
    const { status, out, err } = await withAjustes(document);
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(err).toMatch(message);
  });

  test('that are not there are told', async () => {
    expect(await validar([T1, '--ajustes', 'nada.json'])).toEqual({
      status: 2,
      out: '',
      err: 'No se pudieron leer los ajustes de «nada.json»: no existe.\n',
    });
  });
});

describe('the page', () => {
  test('is written, also over an older one, and nothing else is left behind', async () => {
    const folder = folderWith({ 'r.html': 'viejo' });
    const reporte = path.join(folder, 'r.html');
    const { status, err } = await validar([T1, T3, '--reporte', reporte]);
    expect({ status, err }).toEqual({ status: 1, err: `Reporte guardado en «${reporte}».\n` });
    expect(readdirSync(folder)).toEqual(['r.html']);
    const page = readFileSync(reporte, 'utf8');
    expect(page).toMatch(/^<!doctype html>[\s\S]*<\/html>\n$/);
    expect(page.match(/<section class="formato"/g)).toHaveLength(6);
    expect(page).toContain('2 archivos, 6 formatos (5 listos para entregar)');
  });

  test.each([
    ['in a folder that is not there', 'nada/r.html', 'la carpeta no existe'],
    ['in the place of a folder', 'carpeta.html', 'es una carpeta'],
  ])('%s is refused before anything is reviewed', async (_where, name, reason) => {
    const folder = folderWith();
    mkdirSync(path.join(folder, 'carpeta.html'));
    const reporte = path.join(folder, name);
    expect(await validar([T1, '--reporte', reporte])).toEqual({
      status: 2,
      out: '',
      err: `No se pudo guardar el reporte en «${reporte}»: ${reason}.\n`,
    });
  });

  test('never takes the place of a file to review', async () => {
    const folder = folderWith({ 'exportado.html': '<table>' });
    symlinkSync(path.join(folder, 'exportado.html'), path.join(folder, 'r.html'));
    const { status, err } = await validar([
      path.join(folder, 'exportado.html'),
      '--reporte',
      path.join(folder, 'r.html'),
    ]);
    expect(status).toBe(2);
    expect(err).toMatch(/es uno de los archivos por revisar/);
    expect(readFileSync(path.join(folder, 'exportado.html'), 'utf8')).toBe('<table>');
  });
});

describe('the report as a workbook', () => {
  test('holds the lot, with links from its own folder to the files', async () => {
    const folder = folderWith({ 'entregas/libro uno.xlsx': { sample: 'TMM-F004-2025-T1' }, 'roto.xlsx': 'PK' });
    const reporte = path.join(folder, 'r.xlsx');
    const { status, err } = await validar([folder, '--reporte', reporte]);
    expect({ status, err }).toEqual({ status: 2, err: `Reporte guardado en «${reporte}».\n` });
    expect(readdirSync(folder).sort()).toEqual(['entregas', 'r.xlsx', 'roto.xlsx']);
    const parts = partsOf(readFileSync(reporte));
    expect(packageProblems(parts)).toEqual([]);
    expect(parts['xl/worksheets/_rels/sheet1.xml.rels']).toContain('Target="entregas/libro%20uno.xlsx"');
  });

  test.each(['r.xlsx', 'r.csv'])('never takes the place of a file that is there: %s', async (name) => {
    const folder = folderWith({ [name]: 'de alguien' });
    const reporte = path.join(folder, name);
    expect(await validar([T3, '--reporte', reporte])).toEqual({
      status: 2,
      out: '',
      err: `Ya existe «${reporte}» y no se reemplaza, porque podría ser un libro de alguien. Escriba otro nombre en --reporte, o borre antes ese archivo.\n`,
    });
    expect(readFileSync(reporte, 'utf8')).toBe('de alguien');
    expect(readdirSync(folder)).toEqual([name]);
  });
});

test('the report as CSV holds the findings of every file', async () => {
  const reporte = path.join(folderWith(), 'r.csv');
  expect((await validar([T1, 'nada.xlsx', '--reporte', reporte])).status).toBe(2);
  const lines = readFileSync(reporte, 'utf8').trimEnd().split('\r\n');
  expect(lines).toHaveLength(1 + 15 + 1);
  expect(lines[0]).toMatch(/^\uFEFFArchivo,/);
  expect(lines.at(-1)).toBe('nada.xlsx,,,,No se revisó,,,,No se pudo leer el archivo: no existe.');
});

test('an interruption closes the object, says how far it came and writes no page', async () => {
  const folder = folderWith();
  const { status, out, err } = await validar([T1, T3, '--json', '--reporte', path.join(folder, 'r.html')], {
    interrupted: AbortSignal.abort(),
  });
  expect(status).toBe(130);
  expect(JSON.parse(out)).toMatchObject({ archivos: [], resumen: { archivos: 0 } });
  expect(err).toBe('Interrumpido: se revisaron 0 de 2 archivos.\n');
  expect(readdirSync(folder)).toEqual([]);
});
