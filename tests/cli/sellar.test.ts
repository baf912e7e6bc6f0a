import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { run } from '../../src/cli/run';
import { readDocuments } from '../../src/files/readDocuments';
import { readWorkbook } from '../../src/files/readWorkbook';
import { writeWorkbook } from '../../src/files/writeWorkbook';
import { fakeTerminal } from './fakeTerminal';
import { folderWith } from './folders';

jest.setTimeout(60_000);

const T1 = { sample: 'TMM-F004-2025-T1' };

async function tmm(...words: readonly string[]): Promise<{ status: number; out: string; err: string }> {
  const terminal = fakeTerminal();
  const status = await run(words, terminal);
  return { status, ...terminal.written };
}

interface Archivo {
  readonly formatos: readonly {
    readonly hallazgos: readonly { readonly regla: string; readonly dispensa: unknown }[];
  }[];
  readonly ajustes: { readonly origen: string };
  readonly sello: {
    readonly estado: string;
    readonly cambios: readonly { readonly hoja: string; readonly celda: string }[];
  };
  readonly dispensasAnuladas: readonly unknown[];
}

const archivoIn = (out: string): Archivo => (JSON.parse(out) as { archivos: Archivo[] }).archivos[0]!;

/** A folder with the first quarter's workbook, corrected. */
async function corrected(): Promise<(name: string) => string> {
  const folder = folderWith({ 'T1.xlsx': T1 });
  const at = (name: string): string => path.join(folder, name);
  await tmm('corregir', at('T1.xlsx'), '--salida', at('listo.xlsx'));
  return at;
}

const WAIVING = ['--motivo', 'Se programa hasta tener presupuesto.', '--nombre', 'Titular de la unidad'];

test('a unit corrects, waives, seals and changes a cell, and the seal names that cell', async () => {
  const at = await corrected();
  const waived = await tmm(
    ...['dispensar', at('listo.xlsx'), '--regla', 'programacion-faltante', '--clave', '400', ...WAIVING],
    ...['--salida', at('dispensado.xlsx')],
  );
  expect(waived.status).toBe(0);
  expect(waived.out).toContain(`Se dispensó 1 advertencia, en «${at('dispensado.xlsx')}». El original quedó igual.`);
  expect(waived.out.replace(/\s+/g, ' ')).toContain('Dispensada por Titular de la unidad el');

  const sealed = await tmm('sellar', at('dispensado.xlsx'), '--salida', at('sellado.xlsx'));
  expect(sealed.status).toBe(0);
  expect(sealed.out).toContain(`Copia sellada en «${at('sellado.xlsx')}». El original quedó igual.`);
  expect(sealed.out).toContain('Sello intacto');

  const bytes = new Uint8Array(readFileSync(at('sellado.xlsx')));
  const { sheets } = await readWorkbook(bytes, 'sellado.xlsx');
  const grid = sheets.find(({ name }) => name === 'Técnico')!;
  const before = { formula: grid.formula(18, 3), value: grid.value(18, 3) };
  const edit = { sheet: 'Técnico', cell: 'D19', before, after: { formula: null, value: 3 } };
  writeFileSync(at('cambiado.xlsx'), writeWorkbook(bytes, 'sellado.xlsx', [edit]));
  const { sello, dispensasAnuladas } = archivoIn((await tmm('validar', at('cambiado.xlsx'), '--json')).out);
  expect(sello.estado).toBe('cambiado');
  expect(sello.cambios.map(({ hoja, celda }) => `${hoja}!${celda}`)).toContain('Técnico!D19');
  expect(dispensasAnuladas).toMatchObject([{ regla: 'programacion-faltante', clave: 400 }]);
});

test('a workbook with errors is not sealed, and what stands in the way is told', async () => {
  const folder = folderWith({ 'T1.xlsx': T1 });
  const salida = path.join(folder, 'sellado.xlsx');
  const { status, out } = await tmm('sellar', path.join(folder, 'T1.xlsx'), '--salida', salida);
  expect(status).toBe(1);
  expect(out).toContain('No se selló: quedan 10 errores. Corríjalos y selle otra vez.');
  expect(existsSync(salida)).toBe(false);
});

test('with --json the copy, or that there is none, is told to programs', async () => {
  const folder = folderWith({ 'T1.xlsx': T1, 'vacio.xlsx': '' });
  const salida = path.join(folder, 'sellado.xlsx');
  const refused = await tmm('sellar', path.join(folder, 'T1.xlsx'), '--salida', salida, '--json');
  expect(JSON.parse(refused.out)).toMatchObject({
    version: 1,
    salida: null,
    mensaje: 'No se selló: quedan 10 errores. Corríjalos y selle otra vez.',
    archivos: [{ sello: { estado: 'sin-sello' } }],
  });
  const unread = await tmm('sellar', path.join(folder, 'vacio.xlsx'), '--salida', salida, '--json');
  expect(unread.status).toBe(2);
  expect(JSON.parse(unread.out)).toMatchObject({ salida: null, archivos: [{ error: { codigo: 'archivo-vacio' } }] });
});

test('a report that the program saved is not sealed, and the status says so', async () => {
  const folder = folderWith({ 'T1.xlsx': T1 });
  const reporte = path.join(folder, 'reporte.xlsx');
  await tmm('validar', path.join(folder, 'T1.xlsx'), '--reporte', reporte);
  const { status, out } = await tmm('sellar', reporte, '--salida', path.join(folder, 'sellado.xlsx'));
  expect(status).toBe(2);
  expect(out).toContain('No se selló: el libro no tiene ningún formato TMM-F004.');
});

test.each(['sellar', 'dispensar'])(
  '%s says of a file that cannot be read why nothing was done, once',
  async (orden) => {
    const folder = folderWith({ 'vacio.xlsx': '' });
    const words = [orden, path.join(folder, 'vacio.xlsx'), '--salida', path.join(folder, 'copia.xlsx')];
    const given = orden === 'dispensar' ? [...words, '--regla', 'unidad-faltante', ...WAIVING] : words;
    const said = 'El archivo está vacío (0 bytes). Pida que se lo envíen otra vez.';
    expect(JSON.parse((await tmm(...given, '--json')).out)).toMatchObject({ salida: null, mensaje: said });
    const { status, out } = await tmm(...given);
    expect(status).toBe(2);
    expect(out).toBe(`${path.join(folder, 'vacio.xlsx')}\n\n${said}\n`);
  },
);

test.each([
  [
    'a rule that there is not',
    'META ANUAL excedida',
    'No hay ninguna regla «META ANUAL excedida». Se pueden dispensar',
  ],
  ['an error', 'valor-no-numerico', 'Es un error y no se puede dispensar: hay que corregirlo.'],
  ['a rule that found nothing', 'unidad-faltante', 'La revisión no encontró ninguna advertencia de la regla'],
])('%s is not waived', async (_what, regla, message) => {
  const folder = folderWith({ 'T1.xlsx': T1 });
  const salida = path.join(folder, 'copia.xlsx');
  const words = ['dispensar', path.join(folder, 'T1.xlsx'), '--regla', regla, ...WAIVING, '--salida', salida];
  const { status, err } = await tmm(...words);
  expect(status).toBe(2);
  expect(err).toContain(message);
  expect(existsSync(salida)).toBe(false);
});

test('waivers of a newer program are not written over, and damaged ones are', async () => {
  const at = await corrected();
  const bytes = new Uint8Array(readFileSync(at('listo.xlsx')));
  const words = (from: string, to: string): string[] => [
    ...['dispensar', at(from), '--regla', 'programacion-faltante', '--hoja', 'técnico', ...WAIVING, '--salida', at(to)],
  ];
  writeFileSync(at('nuevo.xlsx'), writeWorkbook(bytes, 'a.xlsx', [], { dispensas: '{"version":2}' }));
  const newer = await tmm(...words('nuevo.xlsx', 'copia.xlsx'));
  expect(newer).toMatchObject({ status: 2, err: expect.stringContaining('versión más nueva') as unknown });
  writeFileSync(at('editado.xlsx'), writeWorkbook(bytes, 'a.xlsx', [], { dispensas: 'x' }));
  expect((await tmm(...words('editado.xlsx', 'copia.xlsx'))).out).toContain('Se dispensaron 2 advertencias');
  const copy = new Uint8Array(readFileSync(at('copia.xlsx')));
  expect(JSON.parse(readDocuments(copy).dispensas!)).toMatchObject({
    version: 1,
    dispensas: [{ clave: 400 }, { clave: 404 }],
  });
});

test('the settings that a workbook holds are used, unless others are given', async () => {
  const at = await corrected();
  const bytes = new Uint8Array(readFileSync(at('listo.xlsx')));
  const ajustes = JSON.stringify({
    version: 1,
    reglas: { desactivadas: [{ regla: 'programacion-faltante', motivo: 'Todavía no hay presupuesto.' }] },
  });
  writeFileSync(at('propio.xlsx'), writeWorkbook(bytes, 'a.xlsx', [], { ajustes }));
  writeFileSync(at('otros.json'), '{"version":1}');
  const rulesOf = ({ formatos }: Archivo): unknown[] => [
    ...new Set(formatos.flatMap(({ hallazgos }) => hallazgos.map(({ regla }) => regla))),
  ];
  const own = archivoIn((await tmm('validar', at('propio.xlsx'), '--json')).out);
  expect([own.ajustes.origen, rulesOf(own).includes('programacion-faltante')]).toEqual(['libro', false]);
  const given = archivoIn((await tmm('validar', at('propio.xlsx'), '--ajustes', at('otros.json'), '--json')).out);
  expect([given.ajustes.origen, rulesOf(given).includes('programacion-faltante')]).toEqual(['archivo', true]);
});
