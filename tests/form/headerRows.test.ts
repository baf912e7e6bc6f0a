import { findHeaderRows } from '../../src/form/headerRows';
import { gridOf } from '../support/grid';
import { cellsOf, HEADER, metaRow, type SheetRows } from '../support/plainForm';

const rowsOf = (rows: SheetRows): number[][] =>
  findHeaderRows(gridOf(cellsOf(rows))).map(({ top, bottom }) => [top, bottom]);

test('the rows of a header are one, also with an empty row or a remark between them', () => {
  const [titles, quarters, sides] = HEADER;
  expect(rowsOf(HEADER)).toEqual([[0, 2]]);
  expect(rowsOf([[], titles!, [], quarters!, sides!])).toEqual([[1, 4]]);
  expect(rowsOf([titles!, ['En unidades, sin decimales'], sides!])).toEqual([[0, 2]]);
});

test('a table of one row between two headers is not swallowed', () => {
  expect(rowsOf([...HEADER, metaRow('300.- Una meta', 4), ...HEADER])).toEqual([
    [0, 2],
    [4, 6],
  ]);
  expect(rowsOf([...HEADER, [null, '300.- Una meta', 'Informe'], ...HEADER])).toHaveLength(2);
});

test('headers without end are cut', () => {
  expect(rowsOf([...HEADER, ...HEADER, ...HEADER]).length).toBeGreaterThan(1);
});

test.each<[string, SheetRows]>([
  ['no cells', []],
  ['a single title', [['META ANUAL', 'Importe']]],
  ['a calendar', [['ENE-MAR', 'ABR-JUN', 'JUL-SEP', 'OCT-DIC']]],
  ['columns P and A', [['P', 'A', 'P', 'A']]],
  [
    'one label of a header block',
    [
      ['LÍNEAS DE ACCIÓN:', '2.4.1'],
      ['FECHA: ENERO-MARZO 2025', 'ENERO-MARZO'],
    ],
  ],
])('%s are no header', (_, rows) => {
  expect(rowsOf(rows)).toEqual([]);
});
