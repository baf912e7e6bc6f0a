import { computeMeta } from '../../src/form/compute';
import { type Caso, caseOf, CASOS } from '../../src/observations/cases';
import type { Trimestre } from '../../src/form/trimestre';
import { formatoOf, type MetaSpec } from '../support/formato';

function caso(trimestre: Trimestre, meta: MetaSpec): Caso | null {
  const [read] = formatoOf({ metas: [meta] }).metas;
  return caseOf(computeMeta(read!, trimestre), read!.metaAnual.numero, trimestre);
}

const P = [10, 10, 10, 10];

test.each<[Caso | null, string, Trimestre, MetaSpec]>([
  [null, 'a quarter as planned', 1, { P, A: [10] }],
  [null, 'a quarter as planned in a year behind', 4, { P, A: [5, 10, 10, 10] }],
  [null, 'a quarter not reported', 1, { P }],
  [null, 'a quarter without plan and a zero', 1, { P: [null, 10], A: [0] }],
  ['debajo', 'less than planned', 1, { P, A: [7] }],
  ['debajo', 'less than planned, the year exactly as planned', 2, { P, A: [13, 7] }],
  ['sin-avance', 'nothing of what was planned', 1, { P, A: [0] }],
  ['debajo-con-anio-arriba', 'less than planned, more in the year to date', 2, { P, A: [14, 7] }],
  ['debajo-con-anio-arriba', 'nothing in the quarter, more in the year to date', 2, { P, A: [21, 0] }],
  ['debajo-con-anio-arriba', 'less than planned, the year exceeded', 2, { P, A: [50, 7] }],
  ['arriba', 'more than planned', 1, { P, A: [12] }],
  ['arriba', 'more than planned, the year exactly as planned', 2, { P, A: [8, 12] }],
  ['arriba-con-atraso', 'more than planned, less in the year to date', 2, { P, A: [5, 12] }],
  ['no-programado', 'something where nothing was planned', 1, { P: [0, 20, 10, 10], A: [2] }],
  ['no-programado', 'something where P is empty', 1, { P: [null, 20, 10, 10], A: [2] }],
  ['anual-excedida', 'more than the year', 2, { P, A: [30, 12] }],
  ['anual-excedida', 'more than the year, where nothing was planned', 1, { P: [0, 10], A: [12] }],
  ['anual-cumplida-antes', 'the whole year before its last quarter', 3, { P, A: [10, 10, 20] }],
  ['arriba', 'the whole year in its last quarter', 4, { P, A: [10, 10, 8, 12] }],
  ['anual-no-cumplida', 'less than the year at its end', 4, { P, A: [10, 10, 10, 9] }],
  ['anual-no-cumplida', 'nothing in the last quarter', 4, { P, A: [10, 10, 10, 0] }],
  ['anual-no-cumplida', 'more than planned, less than the year at its end', 4, { P, A: [5, 5, 5, 12] }],
  ['debajo', 'less than planned, the year met at its end', 4, { P, A: [10, 10, 11, 9] }],
  ['debajo-con-anio-arriba', 'less than planned, the year exceeded at its end', 4, { P, A: [10, 10, 15, 9] }],
  ['anual-excedida', 'more than the year at its end', 4, { P, A: [10, 10, 10, 12] }],
  ['debajo', 'less than planned without META ANUAL', 4, { P, metaAnual: null, A: [10, 10, 10, 9] }],
  ['arriba', 'more than planned, an earlier A that cannot be read', 2, { P, A: ['diez', 12] }],
  ['sin-avance', 'nothing of a re-programmed plan', 3, { P: [null, null, 10], A: [null, null, 0] }],
])('%p: %s', (expected, _name, trimestre, meta) => {
  expect(caso(trimestre, meta)).toBe(expected);
});

test('every case of the catalogue is told apart', () => {
  expect(new Set(CASOS).size).toBe(9);
});
