import { formatosIn, formatoWith, HEADER, metaRow, type SheetRows } from '../support/plainForm';

const META = metaRow('300.- Primera', 4, [1, 1]);
const NEXT = metaRow('301.- Segunda', 8, [2, 2]);
const ROLES = [null, 'RESPONSABLE DE LA UNIDAD EJECUTORA', null, null, null, null, 'RESPONSABLE DEL PROGRAMA'];

/** Gives the claves that are read, and the rows that are left out, by how far they stand below the header. */
function rowsOf(...rows: SheetRows) {
  const { metas, filasOmitidas } = formatoWith(rows);
  return [
    ...metas.map(({ fila, clave }) => [fila - HEADER.length, clave]),
    ...filasOmitidas.map(({ fila, motivo }) => [fila - HEADER.length, motivo]),
  ];
}

test('a row is read with the cell of everything in it', () => {
  const row = [
    '1.3.4',
    '300.- Una meta',
    'Informe',
    4,
    1,
    '2',
    null,
    'x',
    null,
    null,
    null,
    null,
    3,
    '75%',
    'Porque sí',
  ];
  const [meta] = formatoWith([row]).metas;
  expect(meta).toMatchObject({
    fila: 4,
    lineas: '1.3.4',
    clave: 300,
    celdaClave: 'B4',
    descripcion: 'Una meta',
    unidad: { celda: 'C4', texto: 'Informe' },
    celdaUnidad: 'C4',
    metaAnual: { celda: 'D4', numero: 4 },
    programado: [{ celda: 'E4', numero: 1 }, { celda: 'G4', estado: 'vacia' }, { celda: 'I4' }, { celda: 'K4' }],
    alcanzado: [{ celda: 'F4', numero: 2, estado: 'texto-numerico' }, { celda: 'H4', estado: 'texto' }, {}, {}],
    avanceAbsoluto: { celda: 'M4', numero: 3 },
    acumuladoRelativo: { celda: 'N4', numero: 0.75, estado: 'texto-numerico', valor: '75%' },
    observaciones: { celda: 'O4', texto: 'Porque sí' },
    celdaObservaciones: 'O4',
    otrosErrores: [],
  });
});

test('what is not there is null, with the cell where it belongs', () => {
  const [meta] = formatoWith([[null, null, null, 4]]).metas;
  expect(meta).toMatchObject({
    lineas: null,
    clave: null,
    descripcion: '',
    celdaClave: 'B4',
    unidad: null,
    celdaUnidad: 'C4',
    observaciones: null,
    celdaObservaciones: 'O4',
  });
});

test('a form without UNIDAD MEDIDA, OBSERVACIONES or LÍNEA has no cells for them', () => {
  const header = HEADER.map((row) => row.map((text, column) => ([0, 2, 14].includes(column) ? null : text)));
  const [formato] = formatosIn([...header, META]);
  expect(formato!.columnasFaltantes).toEqual([{ titulo: 'unidad' }, { titulo: 'observaciones' }]);
  expect(formato!.metas[0]).toMatchObject({ lineas: null, celdaUnidad: null, celdaObservaciones: null, unidad: null });
});

test('errors in the other cells of the row are kept apart from its texts', () => {
  const [meta] = formatoWith([
    ['#N/A', { error: '#REF!' }, { error: '#NAME?' }, 4, 1, 1, ...Array<null>(8).fill(null), '#¡VALOR!'],
  ]).metas;
  expect(meta).toMatchObject({ lineas: null, descripcion: '', unidad: null, observaciones: null });
  expect(meta!.otrosErrores).toEqual([
    { celda: 'A4', texto: '#N/A' },
    { celda: 'B4', texto: '#REF!' },
    { celda: 'C4', texto: '#NAME?' },
    { celda: 'O4', texto: '#¡VALOR!' },
  ]);
});

test('numbers and truth values under the texts are texts', () => {
  expect(formatoWith([[12, 300, 7, 4, 1, 1]]).metas[0]).toMatchObject({
    lineas: '12',
    descripcion: '300',
    clave: null,
    unidad: { texto: '7' },
  });
  expect(formatoWith([[null, '300.- Una', true, 4]]).metas[0]!.unidad).toEqual({ celda: 'C4', texto: 'true' });
});

test('a percentage is one where it is a text that says so', () => {
  const relativoOf = (value: string | boolean) =>
    formatoWith([[null, '300.- Una', null, 4, ...Array<null>(9).fill(null), value]]).metas[0]!.acumuladoRelativo;
  expect(relativoOf('12.5 %')).toMatchObject({ estado: 'texto-numerico', numero: 0.125 });
  expect(relativoOf('doce')).toMatchObject({ estado: 'texto', numero: null });
  expect(relativoOf(true)).toMatchObject({ estado: 'texto', numero: null });
});

test.each<[string, SheetRows, unknown[]]>([
  [
    'rows below each other',
    [META, NEXT],
    [
      [1, 300],
      [2, 301],
    ],
  ],
  [
    'empty rows between them',
    [META, [], [], NEXT],
    [
      [1, 300],
      [4, 301],
    ],
  ],
  [
    'a row with nothing but its clave',
    [META, [null, '301.- Segunda']],
    [
      [1, 300],
      [2, 301],
    ],
  ],
  [
    'a clave and a unit after an empty row',
    [META, [], [null, '301.- Segunda', 'Informe']],
    [
      [1, 300],
      [3, 301],
    ],
  ],
  [
    'a clave and a text as figure after an empty row',
    [META, [], [null, '301.- S', null, 'ocho']],
    [
      [1, 300],
      [3, 301],
    ],
  ],
  [
    'a row whose clave is missing',
    [META, metaRow('Segunda', 8, [2])],
    [
      [1, 300],
      [2, null],
    ],
  ],
  [
    'a row with figures alone',
    [META, [null, null, null, 8, 2]],
    [
      [1, 300],
      [2, null],
    ],
  ],
  [
    'a row whose only figure is an error',
    [META, [null, 'Segunda', null, { error: '#REF!' }]],
    [
      [1, 300],
      [2, null],
    ],
  ],
  [
    'a row whose only figure waits to be calculated',
    [META, [null, 'S', null, { formula: '=A1' }]],
    [
      [1, 300],
      [2, null],
    ],
  ],
  [
    'a heading between metas',
    [META, [null, 'ACCIONES'], NEXT],
    [
      [1, 300],
      [3, 301],
      [2, 'texto'],
    ],
  ],
  [
    'a note that looks like a clave between metas',
    [META, [], [null, '1.- Nota'], NEXT],
    [
      [1, 300],
      [4, 301],
      [3, 'texto'],
    ],
  ],
  ['a note below the table', [META, [], [null, '1.- Las cifras son preliminares']], [[1, 300]]],
  [
    'an observation that goes on in the next row',
    [META, [...Array<null>(14).fill(null), 'y más'], NEXT],
    [
      [1, 300],
      [3, 301],
    ],
  ],
  [
    'a row with a unit alone',
    [META, [null, null, 'Informe'], NEXT],
    [
      [1, 300],
      [3, 301],
    ],
  ],
])('metas are told from other rows: %s', (_, rows, expected) => {
  expect(rowsOf(...rows)).toEqual(expected);
});

test.each([
  ['TOTAL', null],
  ['Total general:', null],
  ['GRAN TOTAL', 'Acciones'],
  ['T O T A L', null],
  ['SUBTOTAL', null],
  ['Sub total', null],
  ['SUMAS', 'Acciones'],
  ['TOTALES DE LA UNIDAD EJECUTORA', null],
])('%j is a total, with the unit %j', (texto, unidad) => {
  expect(rowsOf(META, [null, texto, unidad, 12, 3, 3])).toEqual([
    [1, 300],
    [2, 'total'],
  ]);
});

test('a total may be written under LÍNEA DE ACCIÓN or UNIDAD MEDIDA', () => {
  expect(rowsOf(META, ['TOTAL', null, null, 12])).toEqual([
    [1, 300],
    [2, 'total'],
  ]);
  expect(rowsOf(META, [null, null, 'TOTAL', 12])).toEqual([
    [1, 300],
    [2, 'total'],
  ]);
});

test.each([
  ['Total de personas atendidas', 'Persona'],
  ['Sumar inversión', 'Convenio'],
  ['Totalizar', null],
  ['Programa: becas para jóvenes', 'Beca'],
])('%j with the unit %j is a meta without clave, no total and no label', (texto, unidad) => {
  expect(rowsOf(META, [null, texto, unidad, 12, 3, 3])).toEqual([
    [1, 300],
    [2, null],
  ]);
});

test('a total has no clave', () => {
  expect(rowsOf(metaRow('300.- Total de visitas', 4))).toEqual([[1, 300]]);
});

test('the table ends at the signatures', () => {
  const rows = [META, [], ROLES, [null, '1.- Nota', 'Informe', 4], metaRow('302.- Fuera', 4, [1, 1])];
  expect(rowsOf(...rows)).toEqual([[1, 300]]);
});

test('signatures are found beside the table too', () => {
  const aside = [...Array<null>(20).fill(null), 'RESPONSABLE DEL RAMO'];
  expect(rowsOf(META, aside, metaRow('302.- Fuera', 4))).toEqual([[1, 300]]);
});

test('names over the signatures are no metas, though they stand under the figures', () => {
  const names = [null, 'LIC. UNO', 'C.', null, null, null, 'LIC. DOS'];
  const lines = [null, '______', null, null, null, null, '______'];
  expect(rowsOf(META, names, lines, ROLES)).toEqual([[1, 300]]);
});

test('an observation about a responsible person does not end the table', () => {
  const row = [...META, ...Array<null>(8).fill(null), 'RESPONSABLE DEL PROGRAMA: no entregó'];
  expect(rowsOf(row, NEXT)).toEqual([
    [1, 300],
    [2, 301],
  ]);
});

test('the header block of an unsigned form below is no meta, though its values are numbers', () => {
  const second: SheetRows = [['RAMO', null, null, 54], ['UNIDAD EJECUTORA:', null, null, 202], ...HEADER, NEXT];
  const [first, other] = formatosIn([['UNIDAD EJECUTORA: 201'], ...HEADER, META, ...second]);
  expect(first!.metas.map(({ clave }) => clave)).toEqual([300]);
  expect(other!.encabezado.unidadEjecutora.valor!.texto).toBe('202');
  expect(other!.metas.map(({ clave }) => clave)).toEqual([301]);
});
