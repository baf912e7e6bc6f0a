import type { CellSpec } from '../support/grid';
import { formatosIn, HEADER, type SheetRows } from '../support/plainForm';

/** The plain header with ACUMULADO RELATIVO over one of the two columns after the quarters, and no AVANCE ABSOLUTO. */
function untitled(relativoColumn: 12 | 13): SheetRows {
  const [titles, ...others] = HEADER;
  const moved = titles!.map((text, column) => {
    if (column !== 12 && column !== 13) return text;
    return column === relativoColumn ? 'ACUMULADO RELATIVO' : null;
  });
  return [moved, ...others];
}

/** Gives the cells in which AVANCE ABSOLUTO and ACUMULADO RELATIVO of the first row are found. */
function settled(header: SheetRows, ...rows: readonly (readonly [CellSpec, CellSpec])[]): (string | null)[] {
  const metas = rows.map(([first, second], index) => [
    ...[null, `30${index}.- Una meta`, 'Informe', 40, 10, 8, 10, 12, 10, null, 10, null],
    ...[first, second],
  ]);
  const [meta] = formatosIn([...header, ...metas])[0]!.metas;
  return [meta!.avanceAbsoluto.celda, meta!.acumuladoRelativo.celda];
}

test.each<[string, CellSpec, CellSpec]>([
  ['both are filled', 20, 0.5],
  ['the second holds a formula without result', 20, { formula: '=M4/D4' }],
  ['the first is a number and the second empty', 20, null],
  ['the first is a wrong number and the second empty', 7, null],
  ['the first is no whole number and the second empty', 20.25, null],
  ['both are empty', null, null],
  ['the first is a text', 'veinte', null],
])('under a title over both columns AVANCE ABSOLUTO is the first: %s', (_, first, second) => {
  expect(settled(untitled(12), [first, second])).toEqual(['M4', 'N4']);
});

test.each<[string, CellSpec]>([
  ['a text with its sign', '50%'],
  ['a number shown as a percentage', { value: 0.5, numberFormat: '0%' }],
  ['the share of META ANUAL', 0.5],
  ['the share of META ANUAL, rounded', 0.503],
])('a lone column of percentages is ACUMULADO RELATIVO: %s', (_, first) => {
  expect(settled(untitled(12), [first, null])).toEqual([null, 'M4']);
});

test('one percentage among the rows is enough', () => {
  expect(settled(untitled(12), [null, null], [0.5, null])).toEqual([null, 'M4']);
});

test('a title over the second column leaves the first to AVANCE ABSOLUTO where it holds something', () => {
  expect(settled(untitled(13), [20, 0.5])).toEqual(['M4', 'N4']);
  expect(settled(untitled(13), [null, 0.5])).toEqual([null, 'N4']);
  expect(settled(untitled(13), [null, 0.5], [{ formula: '=F5' }, 0.5])).toEqual(['M4', 'N4']);
});

test('what stands below the table in those columns does not count', () => {
  const rows = [
    ...untitled(13),
    [null, '300.- Una meta', 'Informe', 40],
    [null, 'Nota', null, null, ...Array<null>(8).fill(null), 5],
  ];
  expect(formatosIn(rows)[0]!.metas[0]!.avanceAbsoluto.celda).toBeNull();
});

test('with OBSERVACIONES right beside it the title stands over one column', () => {
  const [titles, ...others] = HEADER;
  const narrow = [titles!.filter((text) => text !== 'AVANCE ABSOLUTO'), ...others];
  expect(settled(narrow, [0.5, 'Una observación'])).toEqual([null, 'M4']);
});
