import * as fc from 'fast-check';
import { computeFormato, computeMeta, sameNumber, sum } from '../../src/form/compute';
import { roundHalfUp } from '../../src/form/rounding';
import { TRIMESTRES } from '../../src/form/trimestre';
import type { CellSpec } from '../support/grid';
import { formatoWith, formatosIn, HEADER, metaRow, metaWith } from '../support/plainForm';

const UNCALCULATED: CellSpec = { formula: '=A1' };

test('AVANCE ABSOLUTO is the sum of A up to the quarter, and ACUMULADO RELATIVO its share of META ANUAL', () => {
  const meta = metaWith(40, [10, 8, 10, 12, 10, 5, 10, null]);
  expect(TRIMESTRES.map((trimestre) => computeMeta(meta, trimestre).avanceAbsoluto)).toEqual([8, 20, 25, 25]);
  expect(TRIMESTRES.map((trimestre) => computeMeta(meta, trimestre).acumuladoRelativo)).toEqual([
    0.2, 0.5, 0.625, 0.625,
  ]);
});

test('a difference is measured for the quarter and for the year to date', () => {
  const { delTrimestre, aLaFecha } = computeMeta(metaWith(40, [10, 8, 10, 12]), 2);
  expect(delTrimestre).toEqual({ programado: 10, alcanzado: 12, diferencia: 2, variacion: 0.2 });
  expect(aLaFecha).toEqual({ programado: 20, alcanzado: 20, diferencia: 0, variacion: 0 });
});

test('where nothing was planned there is a difference and no variation', () => {
  expect(computeMeta(metaWith(40, [null, 8]), 1).delTrimestre).toEqual({
    programado: 0,
    alcanzado: 8,
    diferencia: 8,
    variacion: null,
  });
});

test('an empty A counts as 0 in the sum, and the quarter has no difference', () => {
  expect(computeMeta(metaWith(40, [10, 8, 10, null]), 2)).toEqual({
    avanceAbsoluto: 8,
    acumuladoRelativo: 0.2,
    delTrimestre: null,
    aLaFecha: { programado: 20, alcanzado: 8, diferencia: -12, variacion: -0.6 },
  });
});

test('numbers typed as text count', () => {
  expect(computeMeta(metaWith('1,200', ['300', ' 150 ']), 1)).toMatchObject({
    avanceAbsoluto: 150,
    acumuladoRelativo: 0.125,
  });
});

test.each<[string, CellSpec]>([
  ['a text', 'diez'],
  ['a text that could mean two numbers', '1.152'],
  ['an error', { error: '#REF!' }],
  ['a formula without result', UNCALCULATED],
])('%s in A makes every sum that it enters unknown, and no other', (_, spec) => {
  const meta = metaWith(40, [10, 8, 10, spec, 10, 5]);
  expect(computeMeta(meta, 1).avanceAbsoluto).toBe(8);
  expect(computeMeta(meta, 2)).toEqual({
    avanceAbsoluto: null,
    acumuladoRelativo: null,
    delTrimestre: null,
    aLaFecha: null,
  });
  expect(computeMeta(meta, 3)).toMatchObject({
    avanceAbsoluto: null,
    delTrimestre: { diferencia: -5 },
    aLaFecha: null,
  });
});

test('a text in P leaves the sum of A known and the differences unknown', () => {
  expect(computeMeta(metaWith(40, ['diez', 8]), 1)).toEqual({
    avanceAbsoluto: 8,
    acumuladoRelativo: 0.2,
    delTrimestre: null,
    aLaFecha: null,
  });
});

test.each<[CellSpec]>([[null], [0], [-4], ['doce'], [{ error: '#N/D' }]])(
  'META ANUAL %j gives no ACUMULADO RELATIVO',
  (metaAnual) => {
    expect(computeMeta(metaWith(metaAnual, [10, 8]), 1)).toMatchObject({ avanceAbsoluto: 8, acumuladoRelativo: null });
  },
);

test('a quarter without its A column makes the sum unknown: what was achieved cannot be known', () => {
  const header = HEADER.map((row) => row.map((text, column) => (column === 5 ? null : text)));
  const [formato] = formatosIn([...header, metaRow('300.- Una meta', 40, [10, 8, 10, 12])]);
  expect(formato!.columnasFaltantes).toEqual([{ titulo: 'A', trimestre: 1 }]);
  expect(computeFormato(formato!, 2).calculos[0]).toMatchObject({
    avanceAbsoluto: null,
    delTrimestre: { diferencia: 2 },
  });
});

test('the quarter chosen by hand counts before the one of FECHA; without either nothing is known', () => {
  const formato = formatoWith([metaRow('300.- Una meta', 40, [10, 8, 10, 12])]);
  const dated = { ...formato, trimestre: 1 as const };
  expect(computeFormato(formato)).toMatchObject({
    trimestre: null,
    calculos: [{ avanceAbsoluto: null, acumuladoRelativo: null, delTrimestre: null, aLaFecha: null }],
  });
  expect(computeFormato(dated)).toMatchObject({ trimestre: 1, calculos: [{ avanceAbsoluto: 8 }] });
  expect(computeFormato(dated, 2)).toMatchObject({ formato: dated, trimestre: 2, calculos: [{ avanceAbsoluto: 20 }] });
});

test.each([
  [[], 0],
  [[0.1, 0.2], 0.3],
  [[0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1], 1],
  [[1_000_000.1, -1_000_000], 0.1],
  [[33.333333333333336, 33.333333333333336], 66.6666666667],
  [[0.5, -0.5], 0],
  [[9_007_199_254_740_991], 9_007_199_254_740_991],
  [[1e-200], 0],
])('the sum of %j is %d', (numbers, total) => {
  expect(sum(numbers)).toBe(total);
});

test('a sum of figures with two decimals has no more than two', () => {
  const hundredths = fc.array(fc.integer({ min: -1_000_000, max: 1_000_000 }), { maxLength: 8 });
  fc.assert(
    fc.property(hundredths, (numbers) => {
      const exact = numbers.reduce((total, number) => total + number, 0) / 100;
      expect(sum(numbers.map((number) => number / 100))).toBe(exact === 0 ? 0 : exact);
    }),
  );
});

test.each([
  [0.1 + 0.2, 0.3, true],
  [1e9 + 0.1, 1e9 + 0.1000001, true],
  [0.25, 0.2500001, false],
  [255, 256, false],
  [0, -0, true],
])('%d and %d are the same number: %s', (one, other, same) => {
  expect(sameNumber(one, other)).toBe(same);
});

test.each([
  [27.5, 0, 28],
  [27.49, 0, 27],
  [-27.5, 0, -27],
  [1.005, 2, 1.01],
  [100 / 3, 1, 33.3],
])('%d rounded half up to %d decimals is %d', (number, decimals, rounded) => {
  expect(roundHalfUp(number, decimals)).toBe(rounded);
});
