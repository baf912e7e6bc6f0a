import { count, listColumnas, listWords, nameColumna, SEVERIDAD_NAMES } from '../../src/messages/names';
import { quote } from '../../src/messages/quote';

test.each([
  [[], ''],
  [['a'], 'a'],
  [['a', 'b'], 'a y b'],
  [['a', 'b', 'c'], 'a, b y c'],
  [['a', 'informes'], 'a e informes'],
  [['a', 'Índice'], 'a e Índice'],
  [['a', 'historia'], 'a e historia'],
  [['a', 'hijos'], 'a e hijos'],
  [['a', 'hielo'], 'a y hielo'],
])('%j is listed as %s', (words, text) => {
  expect(listWords(words)).toBe(text);
});

test('a column is named as the form prints it', () => {
  expect(nameColumna({ titulo: 'metaAnual' })).toBe('META ANUAL');
  expect(nameColumna({ titulo: 'A', trimestre: 2 })).toBe('A de abr–jun');
  expect(listColumnas(['descripcion', { titulo: 'P', trimestre: 4 }, { titulo: 'observaciones' }])).toBe(
    'METAS Y ACCIONES, P de oct–dic y OBSERVACIONES',
  );
});

test('one is counted as one', () => {
  expect([0, 1, 2].map((number) => count(number, SEVERIDAD_NAMES.error))).toEqual([
    '0 errores',
    '1 error',
    '2 errores',
  ]);
});

describe('a quoted text', () => {
  test.each([
    ['Por el clima', '«Por el clima»'],
    ['  dos\n líneas\t', '«dos líneas»'],
    ['', '«»'],
    ['x'.repeat(60), `«${'x'.repeat(60)}»`],
    ['x'.repeat(61), `«${'x'.repeat(59)}…»`],
    [`${'x'.repeat(58)} y más`, `«${'x'.repeat(58)}…»`],
  ])('%j reads %s', (text, quoted) => {
    expect(quote(text)).toBe(quoted);
  });

  test('is never cut through a character', () => {
    expect(quote(`${'x'.repeat(58)}😀😀`)).toBe(`«${'x'.repeat(58)}…»`);
  });
});
