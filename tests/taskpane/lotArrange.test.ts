import type { Severidad } from '../../src/rules/rule';
import { type MatrixFilter, type MatrixSort, shownBooks, shownRules, sortedBy } from '../../src/taskpane/lot/arrange';
import type { LotBook, ReviewedLot } from '../../src/taskpane/lot/protocol';

function book(place: number, archivo: string, cuentas: readonly number[], more: Partial<LotBook> = {}): LotBook {
  const texto = `${archivo.toUpperCase()} 54101 DIRECCION`;
  return { place, archivo, error: null, sello: 'sin-sello', formatos: 2, aptos: 2, cuentas, texto, ...more };
}

const rule = (regla: ReviewedLot['reglas'][number]['regla'], severidad: Severidad): ReviewedLot['reglas'][number] => ({
  ...{ regla, severidad, titulo: regla, total: 1 },
});

const LOT: ReviewedLot = {
  reglas: [rule('observacion-faltante', 'error'), rule('unidad-faltante', 'advertencia')],
  libros: [
    book(0, 'a.xlsx', [1, 0], { aptos: 1 }),
    book(1, 'b.xlsx', [0, 3], { sello: 'cambiado' }),
    book(2, 'c.xlsx', [0, 0], { sello: 'intacto' }),
    book(3, 'roto.xlsx', [0, 0], { error: 'Está dañado.', formatos: 0, aptos: 0, sello: null }),
    book(4, 'z.xlsx', [1, 0], { aptos: 0 }),
  ],
  avisos: [],
  resumen: '',
  reportes: 0,
  cancelledOf: null,
};
const ALL: MatrixFilter = { search: '', severidad: null, books: 'all' };
const BY_NAME: MatrixSort = { by: 'archivo', descending: false };

const names = (filter: Partial<MatrixFilter> = {}, sort: MatrixSort = BY_NAME): string =>
  shownBooks(LOT, { ...ALL, ...filter }, sort)
    .map(({ libro }) => libro.archivo.replace('.xlsx', ''))
    .join(' ');

test.each<[MatrixSort['by'], string, string]>([
  ['archivo', 'z roto c b a', 'a b c roto z'],
  // What was not reviewed is the gravest; equals stay in the order of the lot.
  ['total', 'roto b a z c', 'c a z b roto'],
  ['observacion-faltante', 'roto a z b c', 'b c a z roto'],
  ['pendientes', 'roto z a b c', 'b c a z roto'],
  ['sello', 'roto b c a z', 'a z c b roto'],
])('sorted by %s, from the highest and from the lowest', (by, descending, ascending) => {
  expect(names({}, { by, descending: true })).toBe(descending);
  expect(names({}, { by, descending: false })).toBe(ascending);
});

test.each<[string, Partial<MatrixFilter>, string]>([
  ['a file', { search: 'ROTO' }, 'roto'],
  ['words of file and unit, without case and accents', { search: ' dirección  z ' }, 'z'],
  ['nothing that is there', { search: 'xyz' }, ''],
  ['what is not ready or was not read', { books: 'pending' }, 'a roto z'],
  ['what is not ready or has findings', { books: 'found' }, 'a b roto z'],
  ['what is not ready or has suggestions', { books: 'found', severidad: 'sugerencia' }, 'a roto z'],
])('filtered by %s', (_name, filter, shown) => {
  expect(names(filter)).toBe(shown);
});

test('a severity leaves its rules alone in the columns and in the totals', () => {
  expect(shownRules(LOT, null).map(({ index }) => index)).toEqual([0, 1]);
  expect(shownRules(LOT, 'advertencia')).toMatchObject([{ regla: 'unidad-faltante', index: 1 }]);
  expect(shownBooks(LOT, { ...ALL, severidad: 'error' }, BY_NAME).map(({ total }) => total)).toEqual([1, 0, 0, 0, 1]);
});

test('the same title again turns the order round; another begins at the highest, names at the first', () => {
  expect(sortedBy(BY_NAME, 'total')).toEqual({ by: 'total', descending: true });
  expect(sortedBy({ by: 'total', descending: true }, 'total')).toEqual({ by: 'total', descending: false });
  expect(sortedBy({ by: 'total', descending: true }, 'archivo')).toEqual(BY_NAME);
  expect(sortedBy(BY_NAME, 'archivo')).toEqual({ by: 'archivo', descending: true });
});
