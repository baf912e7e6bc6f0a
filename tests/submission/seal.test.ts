import * as fc from 'fast-check';
import { computeFormato } from '../../src/form/compute';
import type { Formato } from '../../src/form/formato';
import { readHoja } from '../../src/form/readHoja';
import { writeWorkbook } from '../../src/files/writeWorkbook';
import { readDocuments } from '../../src/files/readDocuments';
import { openPackage } from '../../src/files/package';
import { readXlsx } from '../../src/files/xlsx/readXlsx';
import { planCorrections } from '../../src/review/planCorrections';
import { makeSello, versionOfRules } from '../../src/submission/seal/makeSello';
import { CIFRAS_DE_FORMATO, canonicalText, sealedForm } from '../../src/submission/seal/sealedForm';
import { closeSello, readSello, type Sello } from '../../src/submission/seal/sello';
import { addDispensa } from '../../src/submission/waivers/addDispensa';
import { writeDispensas } from '../../src/submission/waivers/dispensas';
import type { CellValue, Grid } from '../../src/workbook/grid';
import { toAddress } from '../../src/workbook/address';
import { ajustesOf, type FormatoSpec, hojaOf } from '../support/formato';
import { formModel } from '../support/formModel';
import { type CellSpec, gridOf } from '../support/grid';
import { type Cells, layout, type Layout, printForm } from '../support/layout';
import { SAMPLES, sampleBytes } from '../support/samples';
import { changedSheet, OTHER, SEALING, sealed, submit, WITH_WARNING } from './submissions';

const sealOf = async (...specs: readonly FormatoSpec[]): Promise<{ readonly sello: string }> => ({
  sello: JSON.stringify(await sealed(await submit(specs))),
});

/** The same form with other contents of some cells. */
const withCells = (spec: FormatoSpec, celdas: Readonly<Record<string, CellSpec>>): FormatoSpec => ({
  ...spec,
  celdas: { ...spec.celdas, ...celdas },
});

test('a seal tells what was checked, by what and when', async () => {
  const { review, entrega } = await submit([WITH_WARNING, OTHER]);
  const [form] = review.formatos;
  const warning = form!.hallazgos.find(({ regla }) => regla === 'valor-no-entero')!;
  const firmante = { motivo: 'Toneladas.', nombre: 'Titular de la unidad', fecha: '2025-07-03' };
  const waived = addDispensa([], warning, form!, firmante);
  const dispensas = writeDispensas((waived as Extract<typeof waived, { dispensas: unknown }>).dispensas)!;
  const sello = await sealed(await submit([WITH_WARNING, OTHER], { dispensas }));
  expect(entrega.sello).toEqual({ tipo: 'sin-sello' });
  expect(sello).toMatchObject({
    version: 1,
    programa: { version: '1.2.3', reglas: await versionOfRules() },
    fecha: SEALING.fecha,
    ajustes: { origen: 'archivo', perfil: null },
    conteo: { formatos: 2, metas: 3, advertencias: 3, dispensadas: 1, sugerencias: 0 },
    dispensas: [{ regla: 'valor-no-entero', clave: 301, ...firmante }],
    formatos: [{ hoja: 'Dirección' }, { hoja: 'Técnico' }],
  });
  expect(await readSello(JSON.stringify(sello))).toEqual({ documento: sello });
});

test('a workbook with an error is not sealed, nor one without forms', async () => {
  const faulty = await submit([{ metas: [{ P: [3, 3], A: [2], clave: null }] }]);
  expect(await makeSello({ review: faulty.review, ...faulty.entrega }, SEALING)).toEqual({
    rechazo: { tipo: 'quedan-errores', errores: 2 },
  });
  const nothing = await submit([gridOf({ A1: 'Catálogo' })]);
  expect(await makeSello({ review: nothing.review, ...nothing.entrega }, SEALING)).toEqual({
    rechazo: { tipo: 'sin-formatos' },
  });
});

test('what was sealed and not touched is intact', async () => {
  const documents = await sealOf(WITH_WARNING, OTHER);
  const { entrega } = await submit([WITH_WARNING, OTHER], documents);
  expect(entrega.sello).toMatchObject({ tipo: 'intacto', avisos: [] });
});

test('one cell that changed is named, with what it held and holds', async () => {
  const documents = await sealOf(WITH_WARNING, OTHER);
  const { entrega } = await submit([WITH_WARNING, withCells(OTHER, { F18: 2 })], documents);
  expect(entrega.sello).toMatchObject({
    tipo: 'cambiado',
    cambios: [{ tipo: 'cifra', hoja: 'Técnico', celda: 'F18', clave: 401, cifra: 'alcanzado.1', antes: 1, despues: 2 }],
  });
});

test('rows and forms that come and go are named', async () => {
  const documents = await sealOf(WITH_WARNING, OTHER);
  const changed: FormatoSpec = { metas: [WITH_WARNING.metas[0]!, { ...WITH_WARNING.metas[1], clave: 350 }] };
  const third: FormatoSpec = { ...OTHER, hoja: 'Nueva', celdas: { B8: '54103 NUEVA' } };
  const { entrega } = await submit([changed, third], documents);
  expect(entrega.sello).toMatchObject({
    tipo: 'cambiado',
    cambios: [
      { tipo: 'meta-quitada', hoja: 'Dirección', clave: 302, descripcion: 'Jornadas comunitarias.' },
      { tipo: 'meta-agregada', hoja: 'Dirección', celda: 'B19', clave: 350 },
      { tipo: 'formato-quitado', hoja: 'Técnico', formato: { unidadEjecutora: '54102 DEPARTAMENTO TÉCNICO' } },
      { tipo: 'formato-agregado', hoja: 'Nueva', formato: { unidadEjecutora: '54103 NUEVA' } },
    ],
  });
});

test('of a form whose unit was written anew only that is told', async () => {
  const documents = await sealOf(WITH_WARNING);
  const { entrega } = await submit([withCells(WITH_WARNING, { B8: '54101 DIRECCION GENERAL' })], documents);
  expect(entrega.sello).toMatchObject({
    cambios: [{ celda: 'B8', cifra: 'unidadEjecutora', antes: '54101 DIRECCIÓN', despues: '54101 DIRECCION GENERAL' }],
  });
});

test('FECHA is told once, not as year and quarter too', async () => {
  const documents = await sealOf(WITH_WARNING);
  const { entrega } = await submit([{ ...WITH_WARNING, trimestre: 2 }], documents);
  expect(entrega.sello).toMatchObject({
    cambios: [{ celda: 'O4', cifra: 'fecha', antes: 'ENERO-MARZO 2025', despues: 'ABRIL-JUNIO 2025' }],
  });
});

test('a result that was not saved, and a formula in place of its result, change nothing', async () => {
  const documents = await sealOf(WITH_WARNING);
  const unsaved = withCells(WITH_WARNING, {
    M18: { formula: '=F18' },
    N18: { formula: '=M18/D18' },
    D19: { formula: '=2+2', value: 4 },
  });
  const { entrega } = await submit([unsaved], documents);
  expect(entrega.sello).toMatchObject({ tipo: 'intacto' });
});

test('other rules, settings or waivers are told although no figure changed', async () => {
  const { review, entrega } = await submit([WITH_WARNING]);
  const [form] = review.formatos;
  const other = await submit([WITH_WARNING], await sealOf(WITH_WARNING), ajustesOf({ causas: ['Lluvia.'] }));
  expect(other.entrega.sello).toMatchObject({ tipo: 'intacto', avisos: ['otros-ajustes'] });
  const waived = addDispensa([], form!.hallazgos[0]!, form!, { motivo: 'x', nombre: 'y', fecha: '2025-07-04' });
  const dispensas = writeDispensas((waived as Extract<typeof waived, { dispensas: unknown }>).dispensas)!;
  const later = await submit([WITH_WARNING], { ...(await sealOf(WITH_WARNING)), dispensas });
  expect(later.entrega.sello).toMatchObject({ tipo: 'intacto', avisos: ['otras-dispensas'] });
  expect(entrega.dispensas.anuladas).toEqual([]);
});

const hostile: readonly (readonly [string, (sello: Record<string, unknown>) => unknown, object])[] = [
  ['a figure', (sello) => ({ ...sello, conteo: { ...(sello['conteo'] as object), metas: 9 } }), { ruta: 'control' }],
  ['its own digest', (sello) => ({ ...sello, control: '0'.repeat(64) }), { ruta: 'control' }],
  ['an unknown key', (sello) => ({ ...sello, firma: 'x' }), { ruta: 'firma' }],
  ['a missing key', ({ huella: _huella, ...rest }) => rest, { ruta: 'huella' }],
  ['a newer version', (sello) => ({ ...sello, version: 2 }), { motivo: 'version-nueva', version: 2 }],
  ['nothing else than a list', () => [], { motivo: 'editado' }],
];

test.each(hostile)('a seal with %s is not trusted', async (_what, change, rechazo) => {
  const { sello } = await sealOf(WITH_WARNING);
  const changed = JSON.stringify(change(JSON.parse(sello) as Record<string, unknown>));
  const { entrega } = await submit([WITH_WARNING], { sello: changed });
  expect(entrega.sello).toMatchObject({ tipo: 'rechazado', rechazo });
});

test('a seal whose figures were changed and its own digest made anew is not trusted either', async () => {
  const { control: _control, ...content } = JSON.parse((await sealOf(WITH_WARNING)).sello) as Sello;
  content.formatos[0]!.metas[0]![4] = 99;
  const forged = JSON.stringify(await closeSello(content));
  expect(await readSello(forged)).toEqual({ rechazo: { motivo: 'editado', ruta: 'huella' } });
});

test('a row whose clave stands twice now is told once, and the one that is as it was is left alone', async () => {
  const documents = await sealOf(WITH_WARNING);
  const [first, second] = WITH_WARNING.metas;
  const twice: FormatoSpec = { metas: [{ ...first, clave: 302, unidad: 'Evento' }, first!, second!] };
  const { entrega } = await submit(
    [{ metas: twice.metas.map((meta, index) => ({ clave: [302, 301, 302][index]!, ...meta })) }],
    documents,
  );
  expect(entrega.sello).toMatchObject({
    tipo: 'cambiado',
    cambios: [{ tipo: 'meta-agregada', hoja: 'Dirección', celda: 'B18', clave: 302 }],
  });
});

test('a form that says nothing around its rows is sealed and compared all the same', async () => {
  const bare: FormatoSpec = {
    ...WITH_WARNING,
    celdas: Object.fromEntries(['A6', 'B6', 'A8', 'B8', 'O4', 'B23', 'O23'].map((cell) => [cell, null])),
  };
  const form = computeFormato(readFormato(hojaOf(bare)), 1);
  const { identidad, cifras } = sealedForm(form);
  expect(identidad).toEqual({ unidadEjecutora: '', ejercicio: 2025, trimestre: 1 });
  expect(CIFRAS_DE_FORMATO.filter((_name, index) => cifras[index] === null)).toEqual([
    'ramo',
    'unidadEjecutora',
    'fecha',
  ]);
});

test('no text in place of a seal throws', async () => {
  await fc.assert(
    fc.asyncProperty(fc.oneof(fc.string(), fc.json()), async (json) => {
      expect(await readSello(json)).toHaveProperty('rechazo');
    }),
  );
});

function readFormato(grid: Grid): Formato {
  const hoja = readHoja(grid);
  if (hoja.tipo !== 'formatos') throw new Error(JSON.stringify(hoja));
  return hoja.formatos[0]!;
}

/** Lays out a form so that it differs in nothing that it says: the same date, signatures and computed columns. */
const plain = (drawn: Layout): Layout => ({
  ...drawn,
  avance: drawn.avance === 'missing' ? 'first-row' : drawn.avance,
  fechaText: 'long',
  figures: ['number'],
  relativo: drawn.relativo === 'text' ? 'number' : drawn.relativo,
  firmas: 'three',
});

function canonicalOf(cells: Cells): string {
  const hoja = readHoja(gridOf(cells));
  if (hoja.tipo !== 'formatos') throw new Error(JSON.stringify(hoja));
  return canonicalText(hoja.formatos.map((formato) => sealedForm(computeFormato(formato))));
}

test('however a form is laid out, its figures are the same', () => {
  fc.assert(
    fc.property(formModel, layout, layout, (model, one, other) => {
      const [first, second] = [one, other].map((drawn) => {
        const cells: Cells = {};
        printForm(model, plain(drawn), cells, 0);
        return canonicalOf(cells);
      });
      expect(first).toBe(second);
    }),
    { numRuns: 60 },
  );
});

const SHEETS = SAMPLES.map((sample) => readXlsx(openPackage(sampleBytes(sample))).sheets);

/** Every cell of a form that holds a figure or a text of it, of one sheet of the samples. */
function cellsOf(grid: Grid): readonly { readonly row: number; readonly column: number }[] {
  const hoja = readHoja(grid);
  if (hoja.tipo !== 'formatos') return [];
  const rows = hoja.formatos.flatMap(({ metas }) => metas.map(({ fila }) => fila - 1));
  return rows.flatMap((row) =>
    Array.from({ length: grid.columnCount }, (_each, column) => ({ row, column })).filter(
      ({ column }) => grid.value(row, column) !== null,
    ),
  );
}

const cellOfSamples = fc
  .constantFrom(...SHEETS.flatMap((sheets) => sheets.map((grid) => ({ sheets, grid, cells: cellsOf(grid) }))))
  .filter(({ cells }) => cells.length > 0)
  .chain(({ sheets, grid, cells }) => fc.constantFrom(...cells).map((place) => ({ sheets, grid, ...place })));

const otherValue = (value: CellValue, drawn: number): CellValue =>
  typeof value === 'number' ? value + drawn : `${String(value)} ${drawn}`;

test('any figure that changes breaks the seal, and its cell is named', async () => {
  const seals = new Map(await Promise.all(SHEETS.map(async (sheets) => [sheets, await sealOfSample(sheets)] as const)));
  await fc.assert(
    fc.asyncProperty(cellOfSamples, fc.integer({ min: 1, max: 99 }), async ({ sheets, grid, row, column }, drawn) => {
      const changed = changedSheet(grid, {
        value: (atRow, atColumn) =>
          atRow === row && atColumn === column
            ? otherValue(grid.value(row, column), drawn)
            : grid.value(atRow, atColumn),
      });
      const { entrega } = await submit(
        sheets.map((sheet) => (sheet === grid ? changed : sheet)),
        { sello: seals.get(sheets)! },
      );
      expect(entrega.sello.tipo).toBe('cambiado');
      const cambios = entrega.sello.tipo === 'cambiado' ? entrega.sello.cambios : [];
      const named = cambios.map((cambio) => ('celda' in cambio ? cambio.celda : null));
      const isLineas = cambios.some((cambio) => cambio.tipo === 'cifra' && cambio.cifra === 'lineas');
      expect(isLineas || named.includes(toAddress(row, column))).toBe(true);
      expect(cambios.every(({ hoja }) => hoja === grid.name)).toBe(true);
    }),
    { numRuns: 40 },
  );
});

// The samples hold errors, which a seal refuses; it is the comparison that is tried here.
async function sealOfSample(sheets: readonly Grid[]): Promise<string> {
  const { review, entrega } = await submit(sheets);
  const formatos = review.formatos.map((form) => ({
    ...form,
    hallazgos: form.hallazgos.filter(({ severidad }) => severidad !== 'error'),
  }));
  return JSON.stringify(await sealed({ review: { ...review, formatos }, entrega }));
}

test('no style, name, place or order of the sheets breaks the seal', async () => {
  const documents = await sealOf(WITH_WARNING, OTHER);
  await fc.assert(
    fc.asyncProperty(
      fc.record({ format: fc.string(), locked: fc.boolean(), name: fc.string(), rows: fc.nat(4), columns: fc.nat(4) }),
      fc.boolean(),
      async ({ format, locked, name, rows, columns }, isSwapped) => {
        const restyled = [WITH_WARNING, OTHER].map((spec, index) => {
          const grid = hojaOf(spec);
          return changedSheet(grid, {
            name: `${name}${index}`,
            rowCount: grid.rowCount + rows,
            columnCount: grid.columnCount + columns,
            value: (row, column) => (row < rows || column < columns ? null : grid.value(row - rows, column - columns)),
            formula: () => null,
            numberFormat: () => format,
            locked: () => locked,
          });
        });
        const { entrega } = await submit(isSwapped ? restyled.reverse() : restyled, documents);
        expect(entrega.sello.tipo).toBe('intacto');
      },
    ),
    { numRuns: 25 },
  );
});

test('a workbook is corrected, sealed in its file and read from it again, and stays small', async () => {
  const content = { sheets: readXlsx(openPackage(sampleBytes('TMM-F004-2025-T2'))).sheets };
  const { review } = await submit(content.sheets);
  const edits = planCorrections(content, review, { conPlantillas: false }).map(({ edit }) => edit);
  const before = writeWorkbook(sampleBytes('TMM-F004-2025-T2'), 'T2.xlsx', edits);
  const sello = JSON.stringify(await sealed(await submit(readXlsx(openPackage(before)).sheets)));
  const after = writeWorkbook(before, 'T2.xlsx', [], { sello });
  const { entrega } = await submit(readXlsx(openPackage(after)).sheets, readDocuments(after));
  expect(entrega.sello).toMatchObject({ tipo: 'intacto', avisos: [] });
  expect(after.length - before.length).toBeLessThan(16_384);
});
