import * as fc from 'fast-check';
import { planEdits } from '../../src/files/writePlan';
import { readAnterior } from '../../src/history/anterior';
import { describeFinding } from '../../src/messages/findings';
import { planCorrections } from '../../src/review/planCorrections';
import { reviewWorkbook, type WorkbookReview } from '../../src/review/reviewWorkbook';
import { AJUSTES } from '../../src/settings/ajustes';
import type { Grid } from '../../src/workbook/grid';
import { type CellSpec, gridOf } from '../support/grid';
import { ajustesOf, type FormatoSpec, hojaOf } from '../support/formato';

const good: FormatoSpec = { metas: [{ P: [3, 3, 3, 3], A: [3] }] };
const review = (...sheets: readonly Grid[]): WorkbookReview => reviewWorkbook({ sheets }, { ajustes: AJUSTES });

test('findings come by severity, then from top to bottom and from left to right, then in the catalogue’s order', () => {
  const [form] = review(
    hojaOf({
      metas: [
        { P: [3, 3], A: [2.5], unidad: null },
        { P: [3, 3], metaAnual: -1, A: ['-1.5'], relativo: null, observaciones: 'x' },
        { P: [3, 3], A: [3], avance: 9, observaciones: 'X' },
      ],
      celdas: { B6: null },
    }),
  ).formatos;
  expect(form!.hallazgos.map(({ severidad, celda, regla }) => `${severidad} ${celda} ${regla}`)).toEqual([
    'error O18 observacion-faltante',
    'error D19 valor-negativo',
    'error D19 programado-no-suma-meta',
    'error F19 valor-no-numerico',
    'error F19 valor-negativo',
    'error M19 avance-absoluto-incorrecto',
    'error M20 avance-absoluto-incorrecto',
    'advertencia A6 encabezado-incompleto',
    'advertencia C18 unidad-faltante',
    'advertencia F18 valor-no-entero',
    'advertencia F19 valor-no-entero',
    'advertencia M20 formula-rota',
    'sugerencia O20 observacion-repetida',
    'sugerencia O20 observacion-sin-variacion',
  ]);
});

test('only an error stands in the way of submission', () => {
  const apto = (spec: FormatoSpec): boolean => review(hojaOf(spec)).formatos[0]!.apto;
  expect(apto(good)).toBe(true);
  expect(apto({ metas: [{ ...good.metas[0], unidad: null }] })).toBe(true);
  expect(apto({ metas: [{ ...good.metas[0], metaAnual: 13 }] })).toBe(false);
});

test('the quarter chosen by hand counts in place of FECHA’s, in every form', () => {
  const sheets = [hojaOf(good), hojaOf({ ...good, hoja: 'Técnico', trimestre: 3 })];
  const quarters = (trimestre?: 2 | null): unknown =>
    reviewWorkbook(
      { sheets },
      trimestre === undefined ? { ajustes: AJUSTES } : { ajustes: AJUSTES, trimestre },
    ).formatos.map((form) => form.trimestre);
  expect(quarters()).toEqual([1, 3]);
  expect(quarters(null)).toEqual([1, 3]);
  expect(quarters(2)).toEqual([2, 2]);
});

test('what was settled by hand for a sheet counts there, and a quarter for every form counts before it', () => {
  const foreign = { A15: 'Plan', B15: 'Actividades', C15: null, D15: 'Meta', M16: 'Suma', N15: '%', O15: 'Notas' };
  const quarters = { E16: 'I', G16: 'II', I16: 'III', K16: 'IV', E15: null };
  const sides = Object.fromEntries([...'EFGHIJKL'].map((column) => [`${column}17`, 'Cifra']));
  const sheets = [
    hojaOf({ ...good, celdas: { ...foreign, ...quarters, ...sides } }),
    hojaOf({ ...good, hoja: 'Técnico' }),
  ];
  const correspondencias = [
    { hoja: 'Dirección', trimestre: 3, encabezado: { fila: 16, columnas: { metaAnual: 'D' } } },
    { hoja: 'Otra', trimestre: 4, encabezado: { fila: 1, columnas: {} } },
  ] as const;
  const read = (options: { correspondencias?: typeof correspondencias; trimestre?: 2 | null }): unknown =>
    reviewWorkbook({ sheets }, { ajustes: AJUSTES, ...options }).formatos.map(({ formato, trimestre }) => [
      formato.hoja,
      formato.metas.map(({ metaAnual }) => metaAnual.celda),
      trimestre,
    ]);
  expect(read({})).toEqual([['Técnico', ['D18'], 1]]);
  expect(read({ correspondencias })).toEqual([
    ['Dirección', ['D18'], 3],
    ['Técnico', ['D18'], 1],
  ]);
  expect(read({ correspondencias, trimestre: 2 })).toEqual([
    ['Dirección', ['D18'], 2],
    ['Técnico', ['D18'], 2],
  ]);
});

test('every sheet is a form, a sheet that cannot be read, or left out with its reason', () => {
  const titles = { B2: 'METAS Y ACCIONES', C2: 'UNIDAD MEDIDA', E2: 'ENE-MAR', E3: 'P', F3: 'A', G3: 'P', H3: 'A' };
  const { formatos, hojasNoReconocidas, hojasIgnoradas } = review(
    gridOf({}, 'Vacía'),
    gridOf({ A1: 'Lista de precios' }, 'Catálogo'),
    hojaOf({ ...good, hoja: 'Dirección' }),
    { ...hojaOf({ ...good, hoja: 'Escondida' }), hidden: true },
    gridOf(titles, 'Sin meta anual'),
    hojaOf({ metas: [], hoja: 'Sin metas' }),
  );
  expect(formatos.map(({ formato }) => formato.hoja)).toEqual(['Dirección']);
  expect(hojasIgnoradas).toEqual([
    { hoja: 'Vacía', motivo: 'vacia' },
    { hoja: 'Catálogo', motivo: 'sin-titulos' },
    { hoja: 'Escondida', motivo: 'oculta' },
  ]);
  expect(hojasNoReconocidas.map(({ hoja, hallazgos }) => [hoja, hallazgos.map(({ regla }) => regla)])).toEqual([
    ['Sin meta anual', ['formato-no-reconocido']],
    ['Sin metas', ['formato-no-reconocido']],
  ]);
  expect(hojasNoReconocidas[1]!.hallazgos).toMatchObject([
    { celda: 'A15', severidad: 'error', datos: { faltantes: [] } },
  ]);
});

test('a table that cannot be read beside one that can is told', () => {
  const second = {
    B40: 'METAS Y ACCIONES',
    C40: 'UNIDAD MEDIDA',
    E40: 'ENE-MAR',
    E41: 'P',
    F41: 'A',
    G41: 'P',
    H41: 'A',
  };
  const { formatos, hojasNoReconocidas } = review(hojaOf({ ...good, celdas: second }));
  expect(formatos).toHaveLength(1);
  expect(hojasNoReconocidas).toMatchObject([{ hoja: 'Dirección', hallazgos: [{ celda: 'B40' }] }]);
});

// Whatever the cells of a form hold: none of its rules may throw, and each finding has its message.
const cell: fc.Arbitrary<CellSpec> = fc.oneof(
  fc.constantFrom<CellSpec>(null, '', '-', '#REF!', true, { error: '#¡DIV/0!' }, NaN, Infinity, -0, 1e300, -1e-300),
  fc.constantFrom(
    '[causa]',
    '{alcanzado}',
    'Se superó la meta anual.',
    '1,152',
    '25%',
    '=SUM(F18)',
    'FECHA: ABRIL-JUNIO 2025',
  ),
  fc.double({ min: -5000, max: 5000 }),
  fc.string({ maxLength: 30 }),
  fc.record({
    formula: fc.oneof(
      fc.constantFrom('=SUM(F18,H18)', '=M18/D18', "='a'!A1", '=F18:XFD1048576', '=(((', '="'),
      fc.string({ maxLength: 30 }).map((text) => `=${text}`),
    ),
    value: fc.constantFrom(null, 3, 'x'),
    numberFormat: fc.oneof(fc.constantFrom('0%', '0.0%', '"%"', '%;[%', '@'), fc.string({ maxLength: 8 })),
  }),
);
const address = fc
  .tuple(fc.constantFrom(...'ABCDEFGHIJKLMNO'), fc.integer({ min: 1, max: 26 }))
  .map(([column, row]) => `${column}${row}`);

const cells = fc.dictionary(address, cell, { maxKeys: 40 });

test('whatever the cells hold, nothing throws, every finding has its message and every edit can be made', () => {
  const base = { metas: [good.metas[0]!, { ...good.metas[0]!, clave: 300 }, good.metas[0]!], trimestre: 2 as const };
  fc.assert(
    fc.property(cells, fc.option(cells), fc.boolean(), (celdas, before, conPlantillas) => {
      const sheets = [hojaOf({ ...base, celdas })];
      const earlier = hojaOf({ metas: base.metas, celdas: before ?? {} });
      const anterior = before && readAnterior({ sheets: [earlier] }, 'T1.xlsx');
      const { formatos, hojasNoReconocidas } = reviewWorkbook({ sheets }, { ajustes: AJUSTES, anterior });
      for (const { hallazgos } of [...formatos, ...hojasNoReconocidas]) {
        for (const finding of hallazgos) {
          expect(describeFinding(finding)).toMatch(/^[\p{Lu}].*\.$/su);
          expect(finding.celda).toMatch(/^[A-Z]+\d+$/);
        }
      }
      const found = { formatos, hojasNoReconocidas, hojasIgnoradas: [] };
      const plan = planCorrections({ sheets }, found, { conPlantillas });
      expect(() =>
        planEdits(
          sheets,
          plan.map(({ edit }) => edit),
        ),
      ).not.toThrow();
    }),
    { numRuns: 300, examples: [[{ M18: NaN }, null, false]] },
  );
});

test('a rule that the settings switch off finds nothing', () => {
  const sheet = hojaOf({ metas: [{ P: [3, 3], A: [3], unidad: null }] });
  const ajustes = ajustesOf({ reglas: { desactivadas: [{ regla: 'unidad-faltante', motivo: 'Es nueva.' }] } });
  expect(reviewWorkbook({ sheets: [sheet] }, { ajustes }).formatos[0]!.hallazgos).toEqual([]);
  expect(review(sheet).formatos[0]!.hallazgos.map(({ regla }) => regla)).toEqual(['unidad-faltante']);
});

test('a report that the program saved holds no form, whatever the titles of its tables', () => {
  const first = (name: string): Grid => gridOf({ A1: 'Revisión de formatos TMM-F004' }, name);
  expect(review(first('Resumen'), hojaOf(good)).formatos).toEqual([]);
  expect(review(first('Resumen'), hojaOf(good)).hojasIgnoradas.map(({ motivo }) => motivo)).toEqual([
    'informe',
    'informe',
  ]);
  // The report inside of the team's own workbook, moved to the front.
  expect(review(first('Revisión TMM-F004'), hojaOf(good)).formatos).toHaveLength(1);
});
