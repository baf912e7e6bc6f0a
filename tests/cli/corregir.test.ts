import { linkSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { read, write } from '@e965/xlsx';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { run } from '../../src/cli/run';
import { readWorkbook } from '../../src/files/readWorkbook';
import { writeWorkbook } from '../../src/files/writeWorkbook';
import { fakeTerminal } from './fakeTerminal';
import { folderWith, samplePath } from './folders';

jest.setTimeout(30_000);

interface Told {
  readonly status: number;
  readonly out: string;
  readonly err: string;
}

async function corregir(...words: readonly string[]): Promise<Told> {
  const terminal = fakeTerminal();
  const status = await run(['corregir', ...words], terminal);
  return { status, ...terminal.written };
}

const T1 = { sample: 'TMM-F004-2025-T1' };
const T3 = { sample: 'TMM-F004-2025-T3-participacion-social' };

describe('a form with numbers kept as text', () => {
  test('is corrected in a copy, which is ready, and the original stays as it was', async () => {
    const folder = folderWith({ 'T1.xlsx': T1 });
    const before = readFileSync(path.join(folder, 'T1.xlsx'));
    const salida = path.join(folder, 'copia.xlsx');
    const { status, out, err } = await corregir(path.join(folder, 'T1.xlsx'), '--salida', salida);
    expect({ status, err }).toEqual({ status: 0, err: '' });
    expect(out).toContain(`10 correcciones, guardadas en «${salida}». El original quedó igual.`);
    expect(out).toContain('  Hoja «CDHI»: Texto donde va un número\n    D18  «40,000» → 40000\n');
    expect(out).toContain('1 archivo, 5 formatos (5 listos para entregar): 0 errores, 5 advertencias y 0 sugerencias.');
    expect(readFileSync(path.join(folder, 'T1.xlsx')).equals(before)).toBe(true);
    expect(readdirSync(folder).sort()).toEqual(['T1.xlsx', 'copia.xlsx']);
  });

  test('is compared with an earlier quarter, and so is its copy', async () => {
    const folder = folderWith({ 'T2.xlsx': { sample: 'TMM-F004-2025-T2' }, 'T1.xlsx': T1 });
    const [libro, salida] = ['T2.xlsx', 'copia.xlsx'].map((name) => path.join(folder, name));
    const { status, out } = await corregir(libro!, '--salida', salida!, '--anterior', path.join(folder, 'T1.xlsx'));
    expect(status).toBe(0);
    expect(out).toContain('12 correcciones, guardadas en');
    expect(out).toContain('Meta 301: UNIDAD MEDIDA era «Nómina» en el formato de ene–mar y ahora es «Número».');
  });

  test('is not corrected where the earlier quarter cannot be read', async () => {
    const folder = folderWith({ 'T1.xlsx': T1 });
    const words = [path.join(folder, 'T1.xlsx'), '--salida', path.join(folder, 'copia.xlsx')];
    const { status, err } = await corregir(...words, '--anterior', 'nada.xlsx');
    expect({ status, err }).toEqual({
      status: 2,
      err: 'No se puede comparar con «nada.xlsx». No se pudo leer el archivo: no existe.\n',
    });
    expect(readdirSync(folder)).toEqual(['T1.xlsx']);
  });

  test('with --json says what was corrected and what the copy says now', async () => {
    const folder = folderWith({ 'T1.xlsx': T1 });
    const salida = path.join(folder, 'copia.xlsx');
    const { status, out } = await corregir(path.join(folder, 'T1.xlsx'), '--salida', salida, '--json');
    const told = JSON.parse(out) as { correcciones: unknown[]; archivos: { formatos: { apto: boolean }[] }[] };
    expect(status).toBe(0);
    expect(Object.keys(told)).toEqual(['version', 'archivos', 'correcciones', 'salida', 'resumen']);
    expect(told).toMatchObject({
      version: 1,
      archivos: [{ archivo: salida, error: null }],
      salida,
      resumen: { archivos: 1, formatos: 5, errores: 0, advertencias: 5, sugerencias: 0 },
    });
    expect(told.archivos[0]!.formatos.every(({ apto }) => apto)).toBe(true);
    expect(told.correcciones).toHaveLength(10);
    expect(told.correcciones[0]).toEqual({
      hoja: 'CDHI',
      celda: 'D18',
      regla: 'valor-no-numerico',
      tipo: 'valor',
      antes: '40,000',
      despues: 40000,
    });
  });
});

test('the status is that of the copy: what cannot be corrected still stands in the way', async () => {
  const folder = folderWith({ 'T1.xlsx': T1 });
  const salida = path.join(folder, 'copia.xlsx');
  const { status, out } = await corregir(
    path.join(folder, 'T1.xlsx'),
    '--salida',
    salida,
    '--trimestre',
    '2',
    '--json',
  );
  expect(status).toBe(1);
  expect(out).toContain('"regla":"alcanzado-faltante"');
});

describe('a form that lacks an observation', () => {
  /** Takes options; gives what is told of a form of which one observation was taken away. */
  const withoutObservation = async (...options: readonly string[]): Promise<Told> => {
    const bytes = readFileSync(samplePath(T3.sample));
    const { sheets } = await readWorkbook(bytes, 'T3.xlsx');
    const before = { formula: null, value: sheets[0]!.value(17, 14) };
    const edit = { sheet: sheets[0]!.name, cell: 'O18', before, after: { formula: null, value: null } };
    const folder = folderWith({ 'T3.xlsx': writeWorkbook(bytes, 'T3.xlsx', [edit]) });
    return corregir(path.join(folder, 'T3.xlsx'), '--salida', path.join(folder, 'copia.xlsx'), ...options);
  };

  test('says that its template could be written, and writes nothing', async () => {
    const { status, out } = await withoutObservation();
    expect(status).toBe(1);
    expect(out).toContain('No hay nada que se pueda corregir sin ayuda de una persona: no se guardó ninguna copia.');
    expect(out).toContain(
      'Falta 1 observación: con --con-plantillas la copia la llevaría preparada, para completar su causa.',
    );
  });

  test('with --con-plantillas has it prepared, still to be completed', async () => {
    const { status, out } = await withoutObservation('--con-plantillas');
    expect(status).toBe(1);
    expect(out).toContain('1 corrección, guardada en ');
    expect(out).toContain('Se preparó 1 observación: falta completar lo que está entre corchetes.');
    expect(out).toContain('en la observación falta escribir [causa].');
  });
});

describe('a form with nothing to correct', () => {
  test('is reviewed, and no copy is written', async () => {
    const folder = folderWith({ 'T3.xlsx': T3 });
    const { status, out } = await corregir(path.join(folder, 'T3.xlsx'), '--salida', path.join(folder, 'copia.xlsx'));
    expect(status).toBe(0);
    expect(out).toContain('No hay nada que se pueda corregir sin ayuda de una persona: no se guardó ninguna copia.');
    expect(readdirSync(folder)).toEqual(['T3.xlsx']);
  });

  test('with --json has no corrections and no copy', async () => {
    const folder = folderWith({ 'T3.xlsx': T3 });
    const archivo = path.join(folder, 'T3.xlsx');
    const { out } = await corregir(archivo, '--salida', path.join(folder, 'copia.xlsx'), '--json');
    expect(JSON.parse(out)).toMatchObject({ archivos: [{ archivo, error: null }], correcciones: [], salida: null });
  });
});

describe('the copy', () => {
  const refused = async (
    salida: (folder: string) => string,
    prepare: (folder: string) => void = () => undefined,
  ): Promise<string> => {
    const folder = folderWith({ 'T1.xlsx': T1 });
    prepare(folder);
    const before = readdirSync(folder);
    const original = readFileSync(path.join(folder, 'T1.xlsx'));
    const { status, out, err } = await corregir(path.join(folder, 'T1.xlsx'), '--salida', salida(folder), '--json');
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(readdirSync(folder)).toEqual(before);
    expect(readFileSync(path.join(folder, 'T1.xlsx')).equals(original)).toBe(true);
    return err.replaceAll(`${folder}/`, '').trim();
  };
  const SAME = 'es el mismo archivo que se lee, y el original no se toca. Escriba otro nombre en --salida.';

  test('is never the original, by its name, by another spelling or by a link', async () => {
    expect(await refused((folder) => `${folder}/T1.xlsx`)).toBe(`«T1.xlsx» ${SAME}`);
    expect(await refused((folder) => `${folder}/../${path.basename(folder)}/T1.xlsx`)).toContain(SAME);
    const linked = (link: typeof linkSync) => (folder: string) => link(`${folder}/T1.xlsx`, `${folder}/otro.xlsx`);
    expect(await refused((folder) => `${folder}/otro.xlsx`, linked(linkSync))).toBe(`«otro.xlsx» ${SAME}`);
    expect(await refused((folder) => `${folder}/otro.xlsx`, linked(symlinkSync))).toBe(`«otro.xlsx» ${SAME}`);
  });

  test('never takes the place of another file, not even of a link that leads nowhere', async () => {
    const message =
      'Ya existe «copia.xlsx» y no se reemplaza. Escriba otro nombre en --salida, o borre antes ese archivo.';
    expect(
      await refused(
        (folder) => `${folder}/copia.xlsx`,
        (folder) => writeFileSync(`${folder}/copia.xlsx`, ''),
      ),
    ).toBe(message);
    expect(
      await refused(
        (folder) => `${folder}/copia.xlsx`,
        (folder) => symlinkSync(`${folder}/nada`, `${folder}/copia.xlsx`),
      ),
    ).toBe(message);
  });

  test('is of the same kind as the original', async () => {
    expect(await refused((folder) => `${folder}/copia.xlsm`)).toBe(
      'La copia debe terminar en .xlsx, como el original; «copia.xlsm» termina de otro modo.',
    );
    expect(await refused((folder) => `${folder}/copia`)).toMatch(/debe terminar en \.xlsx/);
  });

  test('in a folder that is not there is refused', async () => {
    expect(await refused((folder) => `${folder}/nada/copia.xlsx`)).toBe(
      'No se pudo guardar «nada/copia.xlsx»: la carpeta no existe.',
    );
  });
});

test.each([
  ['roto.xlsx', 'PK\u0003\u0004roto', 'archivo-danado'],
  ['vacio.xlsx', '', 'archivo-vacio'],
  ['factura.xlsx', '%PDF-1.4', 'archivo-no-es-libro'],
])('%s cannot be corrected, and the reason is told', async (name, content, codigo) => {
  const folder = folderWith({ [name]: content });
  const archivo = path.join(folder, name);
  const { status, out } = await corregir(archivo, '--salida', path.join(folder, 'copia.xlsx'), '--json');
  expect(status).toBe(2);
  expect(JSON.parse(out)).toMatchObject({ archivos: [{ archivo, error: { codigo }, formatos: [] }], salida: null });
  const text = await corregir(archivo, '--salida', path.join(folder, 'copia.xlsx'));
  expect(text.status).toBe(2);
  expect(text.out).not.toContain('No hay nada que se pueda corregir');
});

test.each(['biff8', 'ods'] as const)('a workbook of the kind %s is reviewed and never corrected', async (bookType) => {
  const extension = bookType === 'ods' ? '.ods' : '.xls';
  const bytes = write(read(readFileSync(samplePath(T1.sample))), { bookType, type: 'buffer' }) as Uint8Array;
  const folder = folderWith({ [`T1${extension}`]: bytes });
  const { status, out } = await corregir(
    path.join(folder, `T1${extension}`),
    '--salida',
    path.join(folder, 'copia.xlsx'),
  );
  expect(status).toBe(2);
  expect(out).toContain(`Los libros ${extension} se revisan, pero no se escribe en ellos.`);
  expect(readdirSync(folder)).toEqual([`T1${extension}`]);
});

test('a protected sheet is not written to, and the cells are named', async () => {
  const parts = unzipSync(readFileSync(samplePath(T1.sample)));
  for (const [name, part] of Object.entries(parts)) {
    if (!name.startsWith('xl/worksheets/')) continue;
    parts[name] = strToU8(strFromU8(part).replace('</sheetData>', '</sheetData><sheetProtection sheet="1"/>'));
  }
  const folder = folderWith({ 'T1.xlsx': zipSync(parts) });
  const salida = path.join(folder, 'copia.xlsx');
  const { status, out } = await corregir(path.join(folder, 'T1.xlsx'), '--salida', salida, '--json');
  expect(status).toBe(2);
  expect(JSON.parse(out)).toMatchObject({
    archivos: [{ error: { codigo: 'celda-bloqueada' }, formatos: [] }],
    correcciones: [],
    salida: null,
  });
  expect(readdirSync(folder)).toEqual(['T1.xlsx']);
});
