import { isReadable, missingColumns, readColumnas, resemblesTheForm } from '../../src/form/columns';
import { findHeaderRows } from '../../src/form/headerRows';
import { gridOf } from '../support/grid';
import { cellsOf, HEADER, type SheetRows } from '../support/plainForm';

const PLAIN = {
  lineas: 0,
  descripcion: { desde: 1, hasta: 2 },
  unidad: { desde: 2, hasta: 3 },
  metaAnual: 3,
  trimestres: [
    { P: 4, A: 5 },
    { P: 6, A: 7 },
    { P: 8, A: 9 },
    { P: 10, A: 11 },
  ],
  avanceAbsoluto: 12,
  acumuladoRelativo: 13,
  observaciones: 14,
  avanceSinTitulo: null,
};

function columnasOf(rows: SheetRows) {
  const [header] = findHeaderRows(gridOf(cellsOf(rows)));
  return readColumnas(header!.cells);
}

/** The plain header with other texts in some places: row and column from 0, `null` for none. */
function changed(...changes: readonly (readonly [number, number, string | null])[]): SheetRows {
  const rows = HEADER.map((row) => [...row]);
  for (const [row, column, text] of changes) rows[row]![column] = text;
  return rows.map((row) => Array.from(row, (text) => text ?? null));
}

const without = (row: number, ...columns: readonly number[]): SheetRows =>
  changed(...columns.map((column) => [row, column, null] as const));

test('the plain header names every column', () => {
  expect(columnasOf(HEADER)).toEqual(PLAIN);
  expect(missingColumns(columnasOf(HEADER))).toEqual([]);
});

test.each<[string, SheetRows]>([
  ['titles split over the rows', changed([0, 3, 'META'], [1, 3, 'ANUAL'], [0, 12, 'AVANCE'], [1, 12, 'ABSOLUTO'])],
  ['titles written into every row of their merged cells', changed([1, 3, 'META ANUAL'], [2, 3, 'META ANUAL'])],
  ['a remark under a title', changed([1, 1, '(véase el anexo)'], [2, 14, 'en caso de variación'])],
  [
    'a group title over ABSOLUTO and RELATIVO',
    changed([0, 12, 'ACUMULADO RELATIVO'], [0, 13, null], [1, 12, 'ABSOLUTO'], [1, 13, 'RELATIVO']),
  ],
  [
    'the same titles again to the right',
    changed([0, 16, 'OBSERVACIONES'], [0, 17, 'META ANUAL'], [2, 18, 'P'], [2, 19, 'A']),
  ],
  ['quarters without title', without(1, 4, 6, 8, 10)],
  ['one quarter without title', without(1, 8)],
  [
    'quarters named in another way',
    changed([1, 4, '1er Trim.'], [1, 6, '2do Trim.'], [1, 8, 'III TRIM'], [1, 10, 'TRIMESTRE 4']),
  ],
  ['quarters that cannot be read', changed([1, 4, 'Ener/Mzo'], [1, 6, 'Abr/Jn'], [1, 8, 'Jl/Spt'], [1, 10, 'Oc/Dc'])],
  ['titles of quarters over A', changed([1, 4, null], [1, 5, 'ENE-MAR'], [1, 6, null], [1, 7, 'ABR-JUN'])],
])('%s', (_, rows) => {
  expect(columnasOf(rows)).toEqual(PLAIN);
});

test('quarters in another order are told by their titles', () => {
  const rows = changed([1, 4, 'OCT-DIC'], [1, 10, 'ENE-MAR']);
  expect(columnasOf(rows).trimestres).toEqual([
    { P: 10, A: 11 },
    { P: 6, A: 7 },
    { P: 8, A: 9 },
    { P: 4, A: 5 },
  ]);
});

test('of a quarter named twice neither column is taken', () => {
  const columnas = columnasOf(changed([1, 6, 'ENE-MAR']));
  expect(columnas.trimestres.slice(0, 2)).toEqual([
    { P: null, A: null },
    { P: null, A: null },
  ]);
  expect(missingColumns(columnas)).toHaveLength(4);
});

test('an A or a P that is missing is named, and the others stand', () => {
  expect(missingColumns(columnasOf(without(2, 7)))).toEqual([{ titulo: 'A', trimestre: 2 }]);
  expect(missingColumns(columnasOf(without(2, 8)))).toEqual([{ titulo: 'P', trimestre: 3 }]);
  expect(columnasOf(without(2, 8)).trimestres[2]).toEqual({ P: null, A: 9 });
});

test('with a pair missing only the quarters that have a title are known', () => {
  const rows = changed([1, 4, null], [1, 10, null], [2, 10, null], [2, 11, null]);
  expect(columnasOf(rows).trimestres).toEqual([
    { P: null, A: null },
    { P: 6, A: 7 },
    { P: 8, A: 9 },
    { P: null, A: null },
  ]);
});

test.each([
  [1, 'descripcion'],
  [2, 'unidad'],
  [3, 'metaAnual'],
  [13, 'acumuladoRelativo'],
  [14, 'observaciones'],
])('without the title in column %d, %s is missing', (column, titulo) => {
  expect(missingColumns(columnasOf(without(0, column)))).toEqual([{ titulo }]);
});

test('AVANCE ABSOLUTO and LÍNEA DE ACCIÓN are not missed', () => {
  expect(missingColumns(columnasOf(without(0, 0, 12)))).toEqual([]);
});

test('METAS Y ACCIONES covers the columns up to the next title', () => {
  const wide = HEADER.map((row) => [row[0] ?? null, row[1] ?? null, null, null, ...row.slice(2)]);
  expect(columnasOf(wide).descripcion).toEqual({ desde: 1, hasta: 4 });
});

test('the last title of a table covers one column', () => {
  const rows = [['META ANUAL', 'METAS Y ACCIONES']];
  expect(columnasOf(rows).descripcion).toEqual({ desde: 1, hasta: 2 });
});

test.each<[string, SheetRows, boolean, boolean]>([
  ['the plain header', HEADER, true, true],
  ['one without META ANUAL', without(0, 3), false, true],
  ['one without METAS Y ACCIONES', without(0, 1), false, true],
  ['one without P and A', [HEADER[0]!], false, true],
  ['a list of goals', [['METAS Y ACCIONES', 'UNIDAD DE MEDIDA', 'META ANUAL']], false, false],
  ['an inventory', [['UNIDAD DE MEDIDA', 'OBSERVACIONES']], false, false],
])('%s is readable or resembles the form', (_, rows, readable, resembles) => {
  const columnas = columnasOf(rows);
  expect([isReadable(columnas), resemblesTheForm(columnas)]).toEqual([readable, resembles]);
});

test('a header may stand over ten thousand columns', () => {
  const wide = Array.from({ length: 10_000 }, (_, column) => ({
    row: 0,
    column,
    text: 'P',
    word: column % 2 ? ({ kind: 'trimestre', trimestre: 1 } as const) : ({ kind: 'P' } as const),
  }));
  expect(readColumnas(wide).trimestres).toEqual(Array(4).fill({ P: null, A: null }));
});
