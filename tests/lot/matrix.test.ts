import { toLotRow } from '../../src/lot/lotRow';
import { toMatrix } from '../../src/lot/matrix';
import { unreviewedFile } from '../../src/reports/fileReview';
import { fileOf, MIXED } from '../reports/lots';
import { hojaOf } from '../support/formato';

const READY = fileOf([hojaOf({ metas: [{ P: [1, 1], A: [1] }] })], 'listo.xlsx');
const UNREAD = unreviewedFile('roto.xlsx', { codigo: 'archivo-danado', mensaje: 'Roto.' });
const ROWS = [MIXED, READY, UNREAD, { ...MIXED, archivo: 'otro.xlsx' }].map(toLotRow);

test('the matrix has a row for each workbook and a column for each rule that found something', () => {
  const { reglas, filas, total } = toMatrix(ROWS);
  expect(reglas.map(({ regla, severidad, total: found }) => [regla, severidad, found])).toEqual([
    ['formato-no-reconocido', 'error', 2],
    ['observacion-faltante', 'error', 2],
    ['unidad-faltante', 'advertencia', 2],
    ['observacion-sin-variacion', 'sugerencia', 2],
  ]);
  expect(filas.map(({ archivo, error, cuentas, total: found }) => [archivo, error?.codigo, cuentas, found])).toEqual([
    ['carpeta/mixto.xlsx', undefined, [1, 1, 1, 1], 4],
    ['listo.xlsx', undefined, [0, 0, 0, 0], 0],
    ['roto.xlsx', 'archivo-danado', [0, 0, 0, 0], 0],
    ['otro.xlsx', undefined, [1, 1, 1, 1], 4],
  ]);
  expect(total).toBe(8);
});

test('a lot without findings has no columns', () => {
  expect(toMatrix([ROWS[1]!])).toEqual({
    reglas: [],
    filas: [{ archivo: 'listo.xlsx', error: null, cuentas: [], total: 0 }],
    total: 0,
  });
});
