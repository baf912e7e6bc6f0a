import * as fc from 'fast-check';
import { readAnterior } from '../../src/history/anterior';
import { type FormatoReview, reviewWorkbook } from '../../src/review/reviewWorkbook';
import type { Finding } from '../../src/rules';
import { AJUSTES } from '../../src/settings/ajustes';
import { addDispensa } from '../../src/submission/waivers/addDispensa';
import { type Dispensa, readDispensas, writeDispensas } from '../../src/submission/waivers/dispensas';
import { figuresOfFinding } from '../../src/submission/waivers/findingFigures';
import { fromAddress } from '../../src/workbook/address';
import type { Grid } from '../../src/workbook/grid';
import { sampleGrids } from '../support/samples';
import { type FormatoSpec, hojaOf, type MetaSpec } from '../support/formato';
import { changedSheet, OTHER, submit, WITH_WARNING } from './submissions';

const FIRMANTE = { motivo: 'Se mide en toneladas.', nombre: 'Titular de la unidad', fecha: '2025-07-04' };

const findingIn = (form: FormatoReview, regla: string, celda?: string): Finding =>
  form.hallazgos.find((finding) => finding.regla === regla && (celda === undefined || finding.celda === celda))!;

function waive(
  dispensas: readonly Dispensa[],
  form: FormatoReview,
  regla: string,
  celda?: string,
): readonly Dispensa[] {
  const added = addDispensa(dispensas, findingIn(form, regla, celda), form, FIRMANTE);
  if ('rechazo' in added) throw new Error(added.rechazo.tipo);
  return added.dispensas;
}

/** The document of the waivers of this rule's warnings of the first form. */
async function waivedIn(spec: FormatoSpec, regla: string, celda?: string): Promise<{ readonly dispensas: string }> {
  const { review } = await submit([spec]);
  return { dispensas: writeDispensas(waive([], review.formatos[0]!, regla, celda))! };
}

const withMeta = (meta: MetaSpec): FormatoSpec => ({ metas: [meta, WITH_WARNING.metas[1]!] });

test('a warning is waived with a reason, a name and the date', async () => {
  const documents = await waivedIn(WITH_WARNING, 'valor-no-entero', 'E18');
  const { review, entrega } = await submit([WITH_WARNING], documents);
  const { porFormato, anuladas, rechazo } = entrega.dispensas;
  expect(rechazo).toBeNull();
  expect(anuladas).toEqual([]);
  const waived = review.formatos[0]!.hallazgos.filter((_finding, index) => porFormato[0]![index] !== null);
  expect(waived.map(({ regla, celda }) => [regla, celda])).toEqual([['valor-no-entero', 'E18']]);
  expect(porFormato[0]!.find((each) => each !== null)).toMatchObject({
    regla: 'valor-no-entero',
    formato: { unidadEjecutora: '54101 DIRECCIÓN', ejercicio: 2025, trimestre: 1 },
    clave: 301,
    ...FIRMANTE,
  });
});

test('neither an error nor a suggestion is waived, nor anything without reason and name', async () => {
  const { review } = await submit([
    {
      metas: [
        { P: [3, 3], A: [2.5] },
        { P: [3, 3], A: [3], observaciones: 'Todo bien.' },
      ],
    },
  ]);
  const [form] = review.formatos;
  const refusal = (regla: string, changed = {}): unknown => {
    const added = addDispensa([], findingIn(form!, regla), form!, { ...FIRMANTE, ...changed });
    return 'rechazo' in added ? added.rechazo : null;
  };
  expect(refusal('observacion-faltante')).toEqual({ tipo: 'es-error' });
  expect(refusal('observacion-sin-variacion')).toEqual({ tipo: 'es-sugerencia' });
  expect(refusal('valor-no-entero', { motivo: ' \n' })).toEqual({ tipo: 'sin-motivo' });
  expect(refusal('valor-no-entero', { nombre: '' })).toEqual({ tipo: 'sin-nombre' });
  expect(refusal('valor-no-entero', { motivo: 'x'.repeat(501) })).toEqual({ tipo: 'motivo-largo', limite: 500 });
  expect(refusal('valor-no-entero', { nombre: 'x'.repeat(121) })).toEqual({ tipo: 'nombre-largo', limite: 120 });
});

test('waiving the same warning again replaces its waiver', async () => {
  const { review } = await submit([WITH_WARNING]);
  const [form] = review.formatos;
  const once = waive([], form!, 'valor-no-entero', 'E18');
  expect(waive(once, form!, 'valor-no-entero', 'E18')).toEqual(once);
  expect(waive(once, form!, 'valor-no-entero', 'F18')).toHaveLength(2);
});

test('a waiver is void when its figure changes, and says from what to what', async () => {
  const documents = await waivedIn(WITH_WARNING, 'valor-no-entero', 'E18');
  const changed = withMeta({ P: [2.25, 3, 3, 3], A: [2.25] });
  const { entrega } = await submit([changed], documents);
  expect(entrega.dispensas.porFormato.flat().filter(Boolean)).toEqual([]);
  expect(entrega.dispensas.anuladas.map(({ motivo }) => motivo)).toEqual([
    {
      tipo: 'cifras-cambiadas',
      cambios: [
        { cifra: 'dato.valor', antes: 2.5, despues: 2.25 },
        { cifra: 'programado.1', antes: 2.5, despues: 2.25 },
      ],
    },
  ]);
});

test('a waiver whose warning is gone says so, and none takes another warning for its own', async () => {
  const documents = await waivedIn(WITH_WARNING, 'valor-no-entero', 'E18');
  const { entrega } = await submit([withMeta({ P: [3, 3, 3, 3], A: [2.5], observaciones: 'Por lluvia.' })], documents);
  expect(entrega.dispensas.anuladas.map(({ motivo }) => motivo)).toEqual([{ tipo: 'sin-hallazgo' }]);
});

test('a waiver of a form that the workbook has not says so', async () => {
  const documents = await waivedIn(WITH_WARNING, 'valor-no-entero', 'E18');
  const { entrega } = await submit([{ ...WITH_WARNING, celdas: { B8: '54109 OTRA' } }], documents);
  expect(entrega.dispensas.anuladas.map(({ motivo }) => motivo)).toEqual([{ tipo: 'sin-formato' }]);
});

test('of two waivers of one warning the last one counts', async () => {
  const { review } = await submit([WITH_WARNING]);
  const [once] = waive([], review.formatos[0]!, 'valor-no-entero', 'E18');
  const dispensas = writeDispensas([once!, { ...once!, motivo: 'Otro motivo.' }])!;
  const { entrega } = await submit([WITH_WARNING], { dispensas });
  expect(entrega.dispensas.porFormato.flat().filter(Boolean)).toMatchObject([{ motivo: 'Otro motivo.' }]);
  expect(entrega.dispensas.anuladas).toMatchObject([{ dispensa: once, motivo: { tipo: 'repetida' } }]);
});

test('an error stays an error, whatever the document says', async () => {
  const spec = { metas: [{ P: [3, 3], A: [2] }] };
  const { review } = await submit([spec]);
  const [form] = review.formatos;
  const finding = findingIn(form!, 'observacion-faltante');
  const added = addDispensa([], { ...finding, severidad: 'advertencia' }, form!, FIRMANTE);
  const dispensas = writeDispensas((added as { dispensas: Dispensa[] }).dispensas)!;
  const { review: again, entrega } = await submit([spec], { dispensas });
  expect(again.formatos[0]!.apto).toBe(false);
  expect(entrega.dispensas.anuladas.map(({ motivo }) => motivo)).toEqual([{ tipo: 'es-error' }]);
});

test('a figure that has nothing to do with the warning leaves its waiver in force', async () => {
  const documents = await waivedIn(WITH_WARNING, 'valor-no-entero', 'E18');
  const cells = ['H19', 'D19', 'B9', 'O19', 'I18'];
  const sheet = hojaOf(WITH_WARNING);
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...cells), fc.integer({ min: 0, max: 999 }), async (cell, figure) => {
      const place = fromAddress(cell)!;
      const changed = changedSheet(sheet, {
        value: (row, column) => (row === place.row && column === place.column ? figure : sheet.value(row, column)),
      });
      const { entrega } = await submit([changed], documents);
      expect(entrega.dispensas.anuladas).toEqual([]);
    }),
  );
});

test('any other figure in its cell voids a waiver, and only a figure does', async () => {
  const documents = await waivedIn(WITH_WARNING, 'valor-no-entero', 'E18');
  const fraction = fc.double({ min: 0.001, max: 1e6, noNaN: true }).filter((each) => !Number.isInteger(each));
  await fc.assert(
    fc.asyncProperty(fraction, fc.nat(5), fc.string({ minLength: 1 }), async (figure, rows, name) => {
      const spec = withMeta({ P: [figure, 3, 3, 3], A: [2.5] });
      const moved = changedSheet(hojaOf(spec), { name });
      const shifted = changedSheet(moved, {
        rowCount: moved.rowCount + rows,
        value: (row, column) => (row < rows ? null : moved.value(row - rows, column)),
        formula: () => null,
        numberFormat: () => '0.00',
      });
      const { entrega } = await submit([hojaOf(OTHER), shifted], documents);
      const isSame = Number(figure.toPrecision(15)) === 2.5;
      expect(entrega.dispensas.anuladas).toHaveLength(isSame ? 0 : 1);
    }),
    { examples: [[2.5, 3, 'Hoja nueva']] },
  );
});

test('waivers are read as they were written', async () => {
  const { review } = await submit([WITH_WARNING]);
  const dispensas = waive([], review.formatos[0]!, 'valor-no-entero', 'E18');
  expect(readDispensas(writeDispensas(dispensas)!)).toEqual({ documento: dispensas });
  expect(readDispensas(undefined)).toEqual({ documento: [] });
  expect(writeDispensas([])).toBeNull();
});

test.each([
  ['no JSON', '', { motivo: 'editado', ruta: '' }],
  ['something else', '5', { motivo: 'editado', ruta: '' }],
  ['an unknown key', '{"version":1,"dispensas":[],"x":1}', { motivo: 'editado', ruta: 'x' }],
  [
    'an unknown key deeper down',
    '{"version":1,"dispensas":[{"x":1}]}',
    { motivo: 'editado', ruta: 'dispensas.0.regla' },
  ],
  ['no version', '{"dispensas":[]}', { motivo: 'editado', ruta: 'version' }],
  ['a newer version', '{"version":2,"todo":"otro"}', { motivo: 'version-nueva', version: 2 }],
])('waivers that are %s are refused, and none holds', async (_what, json, rechazo) => {
  expect(readDispensas(json)).toEqual({ rechazo });
  const { entrega } = await submit([WITH_WARNING], { dispensas: json });
  expect(entrega.dispensas).toMatchObject({ rechazo, anuladas: [] });
});

test('no text in place of the waivers throws', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), (json) => {
      expect('rechazo' in readDispensas(json)).toBe(true);
    }),
  );
});

/** The same sheet, further down, to the right and under another name. */
function moved(grid: Grid, rows: number, columns: number): Grid {
  return changedSheet(grid, {
    name: `${grid.name} (2)`,
    rowCount: grid.rowCount + rows,
    columnCount: grid.columnCount + columns,
    value: (row, column) => (row < rows || column < columns ? null : grid.value(row - rows, column - columns)),
    formula: () => null,
  });
}

test('what a finding is about does not tell where it stands, for any rule that finds something in the samples', () => {
  const before = sampleGrids('TMM-F004-2025-T2');
  const after = sampleGrids('TMM-F004-2025-T3-participacion-social');
  const figuresIn = (sheets: readonly Grid[], earlier: readonly Grid[], libro: string): string[] =>
    reviewWorkbook({ sheets }, { ajustes: AJUSTES, anterior: readAnterior({ sheets: earlier }, libro) })
      .formatos.flatMap((form) =>
        form.hallazgos
          .filter(({ severidad, regla }) => severidad === 'advertencia' && regla !== 'formula-rota')
          .map((finding) => JSON.stringify([finding.regla, finding.clave, figuresOfFinding(finding, form)])),
      )
      .sort();
  const expected = [...figuresIn(after, before, 'T2.xlsx'), ...figuresIn(before, after, 'T3.xlsx')];
  expect(new Set(expected.map((each) => (JSON.parse(each) as [string])[0])).size).toBeGreaterThan(4);
  fc.assert(
    fc.property(fc.nat(6), fc.nat(6), (rows, columns) => {
      const [movedBefore, movedAfter] = [before, after].map((sheets) =>
        sheets.map((grid) => moved(grid, rows, columns)),
      );
      expect([
        ...figuresIn(movedAfter!, movedBefore!, 'otro.xlsx'),
        ...figuresIn(movedBefore!, movedAfter!, 'otro.xlsx'),
      ]).toEqual(expected);
    }),
    { numRuns: 12 },
  );
});
