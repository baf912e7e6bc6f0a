import { errorShown, readFigura } from '../../src/form/figure';
import { type CellSpec, gridOf } from '../support/grid';

test.each<[CellSpec, string, number | null]>([
  [7, 'numero', 7],
  [0, 'numero', 0],
  [{ value: 7, formula: '=A1' }, 'numero', 7],
  [null, 'vacia', null],
  ['', 'vacia', null],
  [' \u00a0', 'vacia', null],
  [{ value: '', formula: '=""' }, 'vacia', null],
  [{ formula: '=A1' }, 'sin-calcular', null],
  ['1,152', 'texto-numerico', 1152],
  [' 6 ', 'texto-numerico', 6],
  ['seis', 'texto', null],
  ['1.152', 'texto', null],
  [true, 'texto', null],
  [Number.NaN, 'texto', null],
  [Number.POSITIVE_INFINITY, 'texto', null],
  [{ error: '#REF!' }, 'error', null],
  ['#¡DIV/0!', 'error', null],
])('a cell that holds %j is %s', (spec, estado, numero) => {
  expect(readFigura(gridOf({ B2: spec }), 1, 1)).toMatchObject({ celda: 'B2', estado, numero });
});

test('a figure says what its cell holds, as it was read', () => {
  const grid = gridOf({ C3: { value: '25%', formula: '=TEXT(1,"0%")', numberFormat: '@' } });
  expect(readFigura(grid, 2, 2)).toEqual({
    celda: 'C3',
    estado: 'texto',
    numero: null,
    valor: '25%',
    formula: '=TEXT(1,"0%")',
    formatoNumerico: '@',
  });
});

test('without such a column there is no cell', () => {
  expect(readFigura(gridOf({ A1: 7 }), 0, null)).toMatchObject({ celda: null, estado: 'sin-columna', numero: null });
});

test.each([
  ['#REF!', '#REF!'],
  [' #N/A ', '#N/A'],
  ['#N/D', '#N/D'],
  ['#¡VALOR!', '#¡VALOR!'],
  ['#¿NOMBRE?', '#¿NOMBRE?'],
  ['#NAME?', '#NAME?'],
  ['#¡DESBORDAMIENTO!', '#¡DESBORDAMIENTO!'],
  ['#GETTING_DATA', '#GETTING_DATA'],
  ['Err:502', 'Err:502'],
])('%j shows the error %s', (text, error) => {
  expect(errorShown(text)).toBe(error);
  expect(errorShown({ error })).toBe(error);
});

test.each(['#MEXICALI', '#MEXICALI cumple!', '# 5', '#', '####', 'REF!', '#1!', 12, null, false])(
  '%j shows no error',
  (value) => {
    expect(errorShown(value)).toBeNull();
  },
);
