import { coverageOf, isWhole } from '../../src/submission/coverage';
import { reviewWorkbook } from '../../src/review/reviewWorkbook';
import { AJUSTES } from '../../src/settings/ajustes';
import { ajustesOf, type FormatoSpec, hojaOf } from '../support/formato';
import { gridOf } from '../support/grid';

const coverage = (specs: readonly (FormatoSpec | ReturnType<typeof gridOf>)[], ajustes = AJUSTES) => {
  const sheets = specs.map((spec) => ('metas' in spec ? hojaOf(spec) : spec));
  return coverageOf(reviewWorkbook({ sheets }, { ajustes }), ajustes);
};

test('of a form without gaps everything is checked', () => {
  const whole = coverage([{ metas: [{ P: [3, 3], A: [3] }] }]);
  expect(whole).toEqual({ hojasIgnoradas: [], filasOmitidas: [], sinCalcular: [], reglasDesactivadas: [] });
  expect(isWhole(whole)).toBe(true);
});

test('sheets left out, rows skipped and rules switched off are told, each with its reason', () => {
  const spec: FormatoSpec = {
    metas: [
      { P: [3, 3], A: [3] },
      { P: [3, 3], A: [3] },
    ],
    celdas: { B20: 'TOTAL', D20: 12, A21: 'Notas del área', D21: 5 },
  };
  const desactivadas = [{ regla: 'firmas-faltantes', motivo: 'Se firma en otra hoja.' }];
  const gaps = coverage([spec, gridOf({ A1: 'x' }, 'Catálogo')], ajustesOf({ reglas: { desactivadas } }));
  expect(gaps).toEqual({
    hojasIgnoradas: [{ hoja: 'Catálogo', motivo: 'sin-titulos' }],
    filasOmitidas: [{ hoja: 'Dirección', motivo: 'total', filas: [20] }],
    sinCalcular: [],
    reglasDesactivadas: desactivadas,
  });
  expect(isWhole(gaps)).toBe(false);
});

test('rows that could not be computed are told, with what was missing', () => {
  const row = { P: [3, 3], A: [3] };
  expect(coverage([{ metas: [row, row], celdas: { O4: 'FECHA:' } }]).sinCalcular).toEqual([
    { hoja: 'Dirección', motivo: 'trimestre', filas: [18, 19] },
  ]);
  expect(
    coverage([{ metas: [{ ...row, A: ['tres'] }, row, { ...row, metaAnual: 0 }, { ...row, A: ['x'] }] }]).sinCalcular,
  ).toEqual([
    { hoja: 'Dirección', motivo: 'cifras', filas: [18, 21] },
    { hoja: 'Dirección', motivo: 'meta-anual', filas: [20] },
  ]);
});
