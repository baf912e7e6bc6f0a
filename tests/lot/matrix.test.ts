import { toLotRow } from '../../src/lot/lotRow';
import { lotSections } from '../../src/lot/lotPage';
import { toMatrix } from '../../src/lot/matrix';
import { matrixSheet } from '../../src/lot/matrixSheet';
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
    filas: [{ archivo: 'listo.xlsx', error: null, sello: null, formatos: 1, aptos: 1, cuentas: [], total: 0 }],
    total: 0,
  });
});

test('where a workbook is sealed a column says what became of the seals, and else there is none', () => {
  const rows = ROWS.map((row, index) => ({
    ...row,
    sello: (['intacto', 'cambiado', null, 'sin-sello'] as const)[index]!,
  }));
  const matrix = toMatrix(rows);
  const { widths, rows: written } = matrixSheet(matrix);
  const [totals, titles, ...filas] = written.map((row) => row.map(({ value }) => value));
  expect([totals, titles, ...filas].map((row) => row!.length)).toEqual(written.map(() => widths.length));
  expect(titles!.slice(0, 4)).toEqual(['Archivo', 'Total', 'Listos', 'Sello']);
  expect(filas.map((row) => row.slice(0, 4))).toEqual([
    ['carpeta/mixto.xlsx', 4, '0 de 2', 'Intacto'],
    ['listo.xlsx', 0, '1 de 1', 'Cambió'],
    ['roto.xlsx', 'No se revisó', null, null],
    ['otro.xlsx', 4, '0 de 2', null],
  ]);
  const page = lotSections(matrix, []);
  expect(page.match(/data-titulo="Sello">[^<]*/g)).toEqual([
    'data-titulo="Sello">—',
    'data-titulo="Sello">Intacto',
    'data-titulo="Sello">Cambió',
    'data-titulo="Sello">—',
  ]);
  expect(lotSections(toMatrix(ROWS), [])).not.toContain('Sello');
  expect(matrixSheet(toMatrix(ROWS)).rows[1]!.map(({ value }) => value)).not.toContain('Sello');
});
