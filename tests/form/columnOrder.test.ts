import { placesByOrder, type Places } from '../../src/form/columnOrder';
import { COLUMNAS_DEL_FORMATO, type NombreColumna } from '../../src/form/correspondencia';

type Letters = { readonly [Nombre in NombreColumna]?: number };

const WHOLE: Letters = Object.fromEntries(COLUMNAS_DEL_FORMATO.map((nombre, index) => [nombre, index]));

function told(
  known: Letters,
  more: { absent?: readonly NombreColumna[]; first?: number; last?: number } = {},
): Letters {
  const places: Places = new Map(Object.entries(known) as [NombreColumna, number][]);
  const { absent = [], first = 0, last = 14 } = more;
  return Object.fromEntries(placesByOrder({ places, absent: new Set(absent), first, last }));
}

function without(...names: readonly NombreColumna[]): Letters {
  return Object.fromEntries(Object.entries(WHOLE).filter(([nombre]) => !names.includes(nombre as NombreColumna)));
}

test('with nothing known the form begins at its first column', () => {
  expect(told({})).toEqual(WHOLE);
  expect(told({}, { first: 2, last: 4 })).toEqual({ lineas: 2, descripcion: 3, unidad: 4 });
});

test.each<[string, readonly NombreColumna[]]>([
  ['the first columns', ['lineas', 'descripcion']],
  ['columns between two others', ['P1', 'A1', 'P2']],
  ['the last columns', ['acumuladoRelativo', 'observaciones']],
  ['all but one', COLUMNAS_DEL_FORMATO.filter((nombre) => nombre !== 'metaAnual')],
])('%s are told by their neighbours', (_, names) => {
  expect(told(without(...names))).toEqual(Object.fromEntries(names.map((nombre) => [nombre, WHOLE[nombre]])));
});

test.each<[string, Letters, Letters]>([
  ['one column too many', { metaAnual: 3, A1: 6 }, {}],
  ['one too few', { metaAnual: 3, A1: 4 }, {}],
  ['the two the wrong way round', { metaAnual: 9, A1: 3 }, {}],
])('between two columns, with %s, nothing is told', (_, known, expected) => {
  const between = Object.entries(told(known)).filter(([nombre]) => nombre === 'P1');
  expect(Object.fromEntries(between)).toEqual(expected);
});

test('METAS Y ACCIONES covers what is left over before UNIDAD MEDIDA', () => {
  expect(told({ lineas: 0, metaAnual: 6 }, { last: 6 })).toEqual({ descripcion: 1, unidad: 5 });
  expect(told({ metaAnual: 6 }, { last: 6 })).toEqual({ lineas: 0, descripcion: 1, unidad: 5 });
});

test('where one column is missing between A and ACUMULADO RELATIVO it is AVANCE ABSOLUTO', () => {
  expect(told({ A4: 11, observaciones: 13 }, { first: 11 })).toEqual({ acumuladoRelativo: 12 });
  expect(told({ P4: 10, observaciones: 13 }, { first: 10 })).toEqual({ A4: 11, acumuladoRelativo: 12 });
});

test('LÍNEA DE ACCIÓN is left out where there is no room for it', () => {
  expect(told({ metaAnual: 2 }, { last: 2 })).toEqual({ descripcion: 0, unidad: 1 });
});

test('a column that the table does not have leaves no gap', () => {
  expect(told({ A4: 11 }, { first: 11, last: 13, absent: ['avanceAbsoluto'] })).toEqual({
    acumuladoRelativo: 12,
    observaciones: 13,
  });
});

test('nothing is told beyond the outer columns of the table', () => {
  expect(told({ metaAnual: 3 }, { first: 2, last: 4 })).toEqual({ unidad: 2, P1: 4 });
});
