import * as fc from 'fast-check';
import { computeFormato } from '../../src/form/compute';
import { readHoja } from '../../src/form/readHoja';
import { inferIntegraciones } from '../../src/form/rollUp';
import type { CellValue, Grid } from '../../src/workbook/grid';
import { toAddress } from '../../src/workbook/address';
import { type CellSpec, gridOf } from '../support/grid';
import { cellsOf, HEADER } from '../support/plainForm';

const words = fc.constantFrom(
  ...HEADER.flat().filter((text) => typeof text === 'string'),
  ...[
    'AVANCE',
    'ABSOLUTO',
    'RELATIVO',
    'TMM-F004',
    'FECHA:',
    'FECHA: ENERO-MARZO 2025',
    'RAMO:',
    'RAMO\nPROGRAMA',
    'TOTAL',
  ],
  ...[
    'RESPONSABLE DEL RAMO',
    '300.- Una meta',
    '300',
    '1,152',
    '25%',
    '#REF!',
    'EJES\nLÍNEAS DE ACCIÓN',
    '1\n2.1\n2.2',
  ],
);
const value: fc.Arbitrary<CellSpec> = fc.oneof(
  { weight: 4, arbitrary: words },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 70 }) },
  {
    weight: 1,
    arbitrary: fc.constantFrom('\ud800', '\u0000', '\u200b\u202e', 'İı', '１２', '٣', '𝟙', 'ﬁ', '😀'.repeat(20)),
  },
  { weight: 1, arbitrary: fc.double() },
  { weight: 1, arbitrary: fc.boolean() },
  { weight: 1, arbitrary: fc.record({ error: fc.constantFrom('#REF!', '#¡DIV/0!', 'x') }) },
  { weight: 1, arbitrary: fc.constantFrom({ formula: '=A1' }, { value: 1e308, formula: '=1', numberFormat: '0%' }) },
);
const place = fc.tuple(fc.nat({ max: 24 }), fc.nat({ max: 18 }));
const junk = fc.array(fc.tuple(place, value), { maxLength: 120 });

function readEverything(grid: Grid): void {
  const hoja = readHoja(grid);
  if (hoja.tipo !== 'formatos') return;
  for (const formato of hoja.formatos) {
    computeFormato(formato);
    computeFormato(formato, 4);
    inferIntegraciones(formato);
  }
}

test('no sheet makes the reader throw', () => {
  fc.assert(
    fc.property(junk, fc.boolean(), (cells, onHeader) => {
      const header = onHeader ? cellsOf([[], [], [], ...HEADER]) : {};
      const thrown = Object.fromEntries(cells.map(([[row, column], spec]) => [toAddress(row, column), spec]));
      expect(() => readEverything(gridOf({ ...header, ...thrown }))).not.toThrow();
    }),
    { numRuns: 150 },
  );
});

/** A sheet too large to be written down cell by cell, that counts how often its cells are asked for. */
function vastGrid(rowCount: number, columnCount: number, at: (row: number, column: number) => CellValue) {
  const asked = { values: 0 };
  const grid: Grid = {
    name: 'Hoja',
    hidden: false,
    rowCount,
    columnCount,
    value: (row, column) => {
      asked.values++;
      return row < rowCount && column < columnCount ? at(row, column) : null;
    },
    formula: () => null,
    numberFormat: () => 'General',
    locked: () => false,
  };
  return { grid, asked };
}

const headerAt = (row: number, column: number): CellValue => (HEADER[row]?.[column] ?? null) as CellValue;

test.each<[string, (row: number) => CellValue]>([
  ['texts', (row) => `texto ${row}`],
  ['labels', () => 'RAMO:'],
  ['dates', () => 'FECHA:'],
  ['quarters', (row) => `ENERO-MARZO 2025, ABRIL-JUNIO ${row}`],
])('a table below 5,000 %s is found, each cell being read a few times', (_, above) => {
  const rows = 5_000;
  const { grid, asked } = vastGrid(rows + 4, 15, (row, column) => {
    if (row < rows) return column === 0 ? above(row) : null;
    return row < rows + 3 ? headerAt(row - rows, column) : ([null, '300.- Una', 'Informe', 4][column] ?? null);
  });
  expect(readHoja(grid)).toMatchObject({ formatos: [{ metas: [{ clave: 300, metaAnual: { numero: 4 } }] }] });
  expect(asked.values).toBeLessThan(rows * 15 * 5);
});

test('a row of 16,384 titles is read', () => {
  const titles = ['METAS Y ACCIONES', 'META ANUAL', 'ENE-MAR', 'P', 'A'];
  const { grid } = vastGrid(40, 16_384, (row, column) => titles[(row + column) % titles.length]!);
  expect(() => readEverything(grid)).not.toThrow();
});

test('stray cells in the last row and the last column of Excel do not make every cell between them be read', () => {
  const { grid, asked } = vastGrid(1_048_576, 16_384, () => null);
  expect(readHoja({ ...grid, rowCount: 30_000 })).toEqual({ tipo: 'ignorada', motivo: 'sin-titulos' });
  expect(asked.values).toBeLessThan(30_000 * 200);
});

test('hundreds of metas with the same clave, of headers and of signatures are read', () => {
  const { grid, asked } = vastGrid(1_800, 15, (row, column) => {
    if (row % 6 < 3) return headerAt(row % 6, column);
    if (row % 6 === 5) return column === 1 ? 'RESPONSABLE DEL RAMO' : null;
    return [null, '300.- Una', 'Informe', 4][column] ?? null;
  });
  expect(readHoja(grid)).toMatchObject({ formatos: [{ metas: { length: 600 } }] });
  expect(asked.values).toBeLessThan(1_800 * 15 * 10);
  readEverything(grid);
});

test('long texts are read in one go', () => {
  const long = [' ', '1 ', '1.- ', 'A ', '\n', ':', '#', '0,'].map((part) => part.repeat(30_000 / part.length));
  const { grid } = vastGrid(200, 15, (row, column) =>
    row < 3 ? headerAt(row, column) : `1${long[(row + column) % long.length]}x`,
  );
  expect(() => readEverything(grid)).not.toThrow();
});
