import { reviewWorkbook } from '../../src/review/reviewWorkbook';
import { AJUSTES } from '../../src/settings/ajustes';
import { filterFindings, groupFindings, type Listed, listFindings } from '../../src/taskpane/findings/listFindings';
import { hojaOf } from '../support/formato';

const review = reviewWorkbook(
  {
    sheets: [
      hojaOf({
        hoja: 'Zona',
        metas: [
          { P: [3, 3], A: [3], avance: 9 },
          { P: [3, 3], A: [1] },
        ],
      }),
      hojaOf({ hoja: 'Área', metas: [{ P: [3, 3], A: [3], clave: null, unidad: null }] }),
      hojaOf({ hoja: 'Rota', metas: [{}], celdas: { B15: null, D15: null } }),
    ],
  },
  { ajustes: AJUSTES },
);
const listed = listFindings(review, []);
const EVERYTHING = { severidad: null, hoja: null, search: '' } as const;
const told = (some: readonly Listed[]): string[] =>
  some.map(({ hoja, finding }) => `${hoja} ${finding.celda} ${finding.regla}`);

test('all findings are listed, sheet after sheet, each with a key of its own', () => {
  expect(told(listed)).toEqual([
    'Zona M18 avance-absoluto-incorrecto',
    'Zona O19 observacion-faltante',
    'Área B18 clave-faltante',
    'Área C18 unidad-faltante',
    'Rota A15 formato-no-reconocido',
  ]);
  expect(new Set(listed.map(({ key }) => key)).size).toBe(listed.length);
});

test.each([
  ['severity', { ...EVERYTHING, severidad: 'advertencia' as const }, ['Área C18']],
  ['sheet', { ...EVERYTHING, hoja: 'Área' }, ['Área B18', 'Área C18']],
  ['cell', { ...EVERYTHING, search: 'o19' }, ['Zona O19']],
  ['words without case and accents', { ...EVERYTHING, search: 'OBSERVACION programados' }, ['Zona O19']],
  ['words of sheet and message', { ...EVERYTHING, search: 'area medida' }, ['Área C18']],
  ['nothing that is there', { ...EVERYTHING, search: 'xyz' }, []],
])('they are filtered by %s', (_name, filter, cells) => {
  expect(filterFindings(listed, filter).map(({ hoja, finding }) => `${hoja} ${finding.celda}`)).toEqual(cells);
});

test('they are grouped by gravity, the gravest first', () => {
  const groups = groupFindings(listed, 'severidad');
  expect(groups.map(({ severidad, listed: some }) => [severidad, some.length])).toEqual([
    ['error', 4],
    ['advertencia', 1],
  ]);
});

test('they are grouped by meta in the order of sheets and rows', () => {
  const groups = groupFindings(listed, 'meta');
  expect(groups.map(({ hoja, fila, clave, listed: some }) => [hoja, fila, clave, some.length])).toEqual([
    ['Zona', 18, 301, 1],
    ['Zona', 19, 302, 1],
    ['Área', 18, null, 2],
    ['Rota', null, null, 1],
  ]);
});
