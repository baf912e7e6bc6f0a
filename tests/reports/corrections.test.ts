import { toCorreccion, writeCorrections } from '../../src/reports/corrections';
import { PLAIN } from '../../src/reports/text/style';
import { planCorrections, type PlannedCorrection } from '../../src/review/planCorrections';
import { reviewWorkbook } from '../../src/review/reviewWorkbook';
import { AJUSTES } from '../../src/settings/ajustes';
import { type FormatoSpec, hojaOf } from '../support/formato';

function corrected(metas: FormatoSpec['metas']): PlannedCorrection[] {
  const content = { sheets: [hojaOf({ metas })] };
  return planCorrections(content, reviewWorkbook(content, { ajustes: AJUSTES }), { conPlantillas: true });
}

const PLAN = corrected([
  { P: ['5'], A: [5], metaAnual: 5 },
  { P: [5], A: [5], avance: 4 },
  { P: [5], A: [1], avance: null },
]);

test('tells other programs what each cell held and holds', () => {
  expect(PLAN.map(toCorreccion)).toEqual([
    { hoja: 'Dirección', celda: 'E18', regla: 'valor-no-numerico', tipo: 'valor', antes: '5', despues: 5 },
    {
      hoja: 'Dirección',
      celda: 'M19',
      regla: 'avance-absoluto-incorrecto',
      tipo: 'formula',
      antes: 4,
      despues: '=SUM(F19,H19,J19,L19)',
    },
    {
      hoja: 'Dirección',
      celda: 'M20',
      regla: 'avance-absoluto-incorrecto',
      tipo: 'formula',
      antes: null,
      despues: '=SUM(F20,H20,J20,L20)',
    },
    {
      hoja: 'Dirección',
      celda: 'O20',
      regla: 'observacion-faltante',
      tipo: 'valor',
      antes: null,
      despues: 'No se alcanzó lo programado en ene–mar: 1 de 5 (−80 %), debido a [causa].',
    },
  ]);
});

test('tells a person by sheet and reason, broken at the width of the page', () => {
  expect(writeCorrections(PLAN, { width: 70, style: PLAIN })).toBe(`  Hoja «Dirección»: Texto donde va un número
    E18  «5» → 5

  Hoja «Dirección»: AVANCE ABSOLUTO no es la suma de lo alcanzado
    M19  4 → =SUM(F19,H19,J19,L19)
    M20  (vacía) → =SUM(F20,H20,J20,L20)

  Hoja «Dirección»: Falta la observación
    O20  (vacía) → «No se alcanzó lo programado en ene–mar: 1 de 5
         (−80 %), debido a [causa].»`);
});

test('a formula that was right is said to be calculated again, with its result', () => {
  const stale = corrected([{ P: [5], A: [5], avance: { formula: '=F18+H18+J18+L18', value: 4 } }]);
  expect(writeCorrections(stale, { width: 70, style: PLAIN })).toContain(
    '    M18  =F18+H18+J18+L18 se calcula otra vez: 5',
  );
});
