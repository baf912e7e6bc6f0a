import * as fc from 'fast-check';
import { COLUMNAS_DEL_FORMATO, columnaNamed, type LetrasDeColumnas } from '../../src/form/correspondencia';
import type { Formato } from '../../src/form/formato';
import { proposeColumnas } from '../../src/form/proposeColumnas';
import { readHoja } from '../../src/form/readHoja';
import { columnLetters, fromAddress } from '../../src/workbook/address';
import { formModel } from '../support/formModel';
import { gridOf } from '../support/grid';
import { type Cells, layout, printForm, type PrintedForm } from '../support/layout';
import { cellsOf, formatosIn, HEADER, metaRow, type SheetRows } from '../support/plainForm';

const META = metaRow('300.- Primera', 4, [1, 1, 1, null, 1, null, 1]);
const NEXT = metaRow('301.- Segunda', 8, [2, 2, 2, null, 2, null, 2]);
/** The same columns under words that are no titles of the form. */
const FOREIGN: SheetRows = [
  ['Plan', 'Actividades', 'Medida', 'Meta', 'Trimestres', ...Array<null>(7).fill(null), 'Total', '%', 'Notas'],
  [null, null, null, null, 'I', null, 'II', null, 'III', null, 'IV'],
  [null, null, null, null, ...Array<string[]>(4).fill(['Plan', 'Real']).flat()],
];

const gridWith = (rows: SheetRows) => gridOf(cellsOf(rows), 'Hoja');

function formatosAt(rows: SheetRows, fila: number, columnas: LetrasDeColumnas = {}): readonly Formato[] {
  const hoja = readHoja(gridWith(rows), { fila, columnas });
  return hoja.tipo === 'formatos' ? hoja.formatos : [];
}

const clavesOf = (formatos: readonly Formato[]): unknown =>
  formatos.map(({ metas }) => metas.map(({ clave }) => clave));

test('a table under foreign titles is read by the form’s order once its header is pointed at', () => {
  expect(readHoja(gridWith([...FOREIGN, META]))).toEqual({ tipo: 'ignorada', motivo: 'sin-titulos' });
  const [formato] = formatosAt([...FOREIGN, META, NEXT], 1);
  expect(formato).toMatchObject({ columnasFaltantes: [], celdaTabla: 'A1' });
  // As under the form's own titles.
  expect(formato!.metas).toEqual(formatosIn([...HEADER, META, NEXT])[0]!.metas);
});

test.each([1, 2, 3])('row %d of the header of three stands for all of it', (fila) => {
  expect(clavesOf(formatosAt([...HEADER, META, NEXT], fila))).toEqual([[300, 301]]);
  expect(clavesOf(formatosAt([...FOREIGN, META, NEXT], fila))).toEqual([[300, 301]]);
});

test('a meta pointed at in place of its header stands for the header above it', () => {
  const rows = [...HEADER, META, [], NEXT];
  for (const fila of [4, 6]) {
    expect(clavesOf(formatosAt(rows, fila))).toEqual([[300, 301]]);
    expect(clavesOf(formatosAt([...FOREIGN, ...rows.slice(3)], fila))).toEqual([[300, 301]]);
  }
  expect(clavesOf(formatosAt([META, NEXT], 2))).toEqual([[300, 301]]);
});

test('only the titles that cannot be read are told by the order', () => {
  const rows = HEADER.map((row, index) => row.map((text, column) => (index === 0 && column === 3 ? 'TOTAL' : text)));
  const propuesta = proposeColumnas(gridWith([...rows, META]), { fila: 1, columnas: {} });
  expect(propuesta.map(({ letra }) => letra)).toEqual([...'ABCDEFGHIJKLMNO']);
  expect(propuesta.filter(({ origen }) => origen !== 'titulo')).toEqual([
    { nombre: 'metaAnual', letra: 'D', origen: 'orden', texto: 'TOTAL' },
  ]);
  expect(propuesta.find(({ nombre }) => nombre === 'P1')).toMatchObject({ texto: 'PERIODO ENE-MAR P' });
});

test('what a person names counts before titles and order, and no column is two things', () => {
  const rows = [...HEADER, [...META.slice(0, 12), 3, 0.75, null, 'nota']];
  const propuesta = proposeColumnas(gridWith(rows), {
    fila: 1,
    columnas: { observaciones: 'p', acumuladoRelativo: 'O', avanceAbsoluto: null },
  });
  expect(propuesta.slice(-3)).toEqual([
    { nombre: 'avanceAbsoluto', letra: null, origen: 'indicada', texto: null },
    { nombre: 'acumuladoRelativo', letra: 'O', origen: 'indicada', texto: 'OBSERVACIONES' },
    { nombre: 'observaciones', letra: 'P', origen: 'indicada', texto: null },
  ]);
});

test('a title over both computed columns is settled by what they hold, as without pointing', () => {
  const titles = HEADER[0]!.map((text, column) => (column === 12 ? 'ACUMULADO RELATIVO' : column === 13 ? null : text));
  const rows = [titles, HEADER[1]!, HEADER[2]!, [...META, ...Array<null>(1).fill(null), 1, 0.25]];
  const propuesta = proposeColumnas(gridWith(rows), { fila: 1, columnas: {} });
  expect(propuesta.slice(-3).map(({ letra, origen }) => [letra, origen])).toEqual([
    ['M', 'titulo'],
    ['N', 'titulo'],
    ['O', 'titulo'],
  ]);
});

test('a column under that title which a person gives to something else is settled', () => {
  const titles = HEADER[0]!.map((text, column) => (column === 12 ? 'ACUMULADO RELATIVO' : column === 13 ? null : text));
  const grid = gridWith([titles, HEADER[1]!, HEADER[2]!, META]);
  const propuesta = proposeColumnas(grid, { fila: 1, columnas: { A4: 'M' } });
  expect(propuesta.slice(-4).map(({ letra }) => letra)).toEqual(['M', null, 'N', 'O']);
});

test.each<[string, SheetRows, number]>([
  ['an empty row', [...Array<[]>(9).fill([]), ['Notas']], 3],
  ['a row below all others', [...FOREIGN, META], 900],
])('%s pointed at is a table that cannot be read, and the sheet is not passed over', (_, rows, fila) => {
  const hoja = readHoja(gridWith(rows), { fila, columnas: {} });
  expect(hoja).toMatchObject({ tipo: 'no-reconocida', hoja: { celda: `A${fila}` } });
});

test('the other tables of the sheet are read as before', () => {
  const signed: SheetRows = [[null, 'RESPONSABLE DE LA UNIDAD EJECUTORA']];
  const rows = [...FOREIGN, META, ...signed, [null, 'UNIDAD EJECUTORA: OTRA'], ...HEADER, NEXT];
  expect(clavesOf(formatosAt(rows, 1))).toEqual([[300], [301]]);
});

test('every column has its name in messages', () => {
  expect(COLUMNAS_DEL_FORMATO.map(columnaNamed)).toContainEqual({ titulo: 'A', trimestre: 3 });
  expect(columnaNamed('metaAnual')).toEqual({ titulo: 'metaAnual' });
});

function metasIn(cells: Cells, fila?: number, columnas: LetrasDeColumnas = {}): unknown {
  const hoja = readHoja(gridOf(cells), fila === undefined ? null : { fila, columnas });
  return hoja.tipo === 'formatos' ? hoja.formatos.map(({ metas }) => metas) : hoja;
}

/** Takes where a form was printed; gives the letters of its columns. */
function lettersOf({ metas, headers }: PrintedForm, cells: Cells): LetrasDeColumnas {
  const meta = metas[0]!;
  const letters = (celda: string | null): string | null => celda && celda.replace(/\d+/, '');
  const descripcion = fromAddress(meta.celdaClave)!.column;
  expect(cells[`${columnLetters(descripcion)}${headers[0]! + 1}`]).not.toBe('');
  return {
    lineas: columnLetters(descripcion - 1),
    descripcion: columnLetters(descripcion),
    unidad: letters(meta.celdaUnidad),
    metaAnual: letters(meta.metaAnual.celda),
    ...Object.fromEntries(meta.programado.map(({ celda }, index) => [`P${index + 1}`, letters(celda)])),
    ...Object.fromEntries(meta.alcanzado.map(({ celda }, index) => [`A${index + 1}`, letters(celda)])),
    avanceAbsoluto: letters(meta.avanceAbsoluto.celda),
    acumuladoRelativo: letters(meta.acumuladoRelativo.celda),
    observaciones: letters(meta.celdaObservaciones),
  };
}

test('whatever the layout, pointing at a header that was found anyway changes nothing', () => {
  fc.assert(
    fc.property(formModel, layout, fc.nat(), fc.constantFrom(1, 2, 3), (model, how, page, row) => {
      const cells: Cells = {};
      const { headers } = printForm(model, how, cells, 0);
      expect(metasIn(cells, headers[page % headers.length]! + row)).toEqual(metasIn(cells));
    }),
    { numRuns: 100 },
  );
});

test('whatever the layout, a form without any title that can be read is read whole by its letters', () => {
  fc.assert(
    fc.property(formModel, layout, fc.constantFrom(1, 2, 3), (model, how, row) => {
      const cells: Cells = {};
      const printed = printForm(model, how, cells, 0);
      const expected = metasIn(cells);
      for (const address of Object.keys(cells)) {
        const place = fromAddress(address)!;
        if (printed.headers.some((top) => place.row >= top && place.row < top + 3)) cells[address] = 'Concepto';
      }
      expect(metasIn(cells, printed.headers[0]! + row, lettersOf(printed, cells))).toEqual(expected);
    }),
    { numRuns: 100 },
  );
});

const cell = fc.oneof(
  fc.constantFrom(...HEADER.flat().filter((text) => text !== null), '300.- Meta', 'RESPONSABLE DEL RAMO', 'TOTAL'),
  fc.double(),
  fc.string(),
);

test('whatever is pointed at, nothing throws', () => {
  const letra = fc.oneof(fc.constantFrom(null, 'A', 'B', 'XFD', 'ZZZ', '', '1', 'A1'), fc.string());
  const columnas = fc.dictionary(fc.constantFrom(...COLUMNAS_DEL_FORMATO), letra);
  fc.assert(
    fc.property(
      fc.array(fc.array(fc.option(cell), { maxLength: 16 }), { maxLength: 12 }),
      fc.oneof(fc.integer({ min: 1, max: 14 }), fc.integer({ min: 1, max: 1_048_576 })),
      columnas,
      (rows, fila, letters) => {
        const grid = gridWith(rows);
        const encabezado = { fila, columnas: letters };
        expect(proposeColumnas(grid, encabezado)).toHaveLength(COLUMNAS_DEL_FORMATO.length);
        expect(readHoja(grid, encabezado).tipo).toMatch(/^(?:formatos|no-reconocida|ignorada)$/);
      },
    ),
    { numRuns: 300 },
  );
});
