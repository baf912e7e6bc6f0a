import { readHoja } from '../../src/form/readHoja';
import { type CellSpec, gridOf } from '../support/grid';
import { cellsOf, formatosIn, HEADER, metaRow, type SheetRows } from '../support/plainForm';

const META = metaRow('300.- Primera', 4, [1, 1]);
const NEXT = metaRow('301.- Segunda', 8, [2, 2]);
const ROLES = [null, 'RESPONSABLE DE LA UNIDAD EJECUTORA', null, null, null, null, 'RESPONSABLE DEL PROGRAMA'];
const read = (rows: SheetRows) => readHoja(gridOf(cellsOf(rows), 'Hoja'));
const headerWithout = (...columns: readonly number[]): SheetRows =>
  HEADER.map((row) => row.map((text, column) => (columns.includes(column) ? null : text)));

test.each<[string, ReturnType<typeof gridOf>, string]>([
  [
    'the report of a review, whatever its name',
    gridOf(cellsOf([['Revisión de formatos TMM-F004'], ...HEADER, META]), 'Revisión de junio'),
    'informe',
  ],
  ['the report, hidden so that it was not read', gridOf({}, 'revisión TMM-F004', true), 'informe'],
  ['an unfinished report, hidden', gridOf({}, 'Revisión TMM-F004 (nueva)', true), 'informe'],
  ['a report too large to be read', { ...gridOf({}, 'Revisión TMM-F004'), tooLarge: true }, 'informe'],
  ['an empty sheet that has its name', gridOf({}, 'Revisión TMM-F004'), 'vacia'],
  ['a hidden sheet of its name that says something else', gridOf({ A1: 1 }, 'Revisión TMM-F004', true), 'oculta'],
  ['a sheet too large to be read', { ...gridOf({}), tooLarge: true }, 'demasiado-grande'],
  ['a hidden sheet', gridOf(cellsOf([...HEADER, META]), 'Hoja', true), 'oculta'],
  ['an empty sheet', gridOf({}), 'vacia'],
  ['a sheet of notes', gridOf({ A1: 'Notas', B2: 12, C3: true, D4: { error: '#REF!' } }), 'sin-titulos'],
  ['a cover that names the form', gridOf({ A1: 'AVANCE FÍSICO PROGRAMÁTICO', A2: 'RAMO: 54' }), 'sin-titulos'],
  ['a cover with a header block', gridOf({ A1: 'TMM-F004', A2: 'LÍNEAS DE ACCIÓN:', B2: '2.4' }), 'sin-titulos'],
  [
    'an inventory',
    gridOf(
      cellsOf([
        ['ARTÍCULO', 'UNIDAD DE MEDIDA', 'OBSERVACIONES'],
        ['Silla', 'Pieza', 'Rota'],
      ]),
    ),
    'sin-titulos',
  ],
  [
    'the plan for the year',
    gridOf(cellsOf([['METAS Y ACCIONES', 'UNIDAD DE MEDIDA', 'META ANUAL'], META])),
    'sin-titulos',
  ],
])('%s is ignored, and why is said', (_, grid, motivo) => {
  expect(readHoja(grid)).toEqual({ tipo: 'ignorada', motivo });
});

test('a form on a sheet that has the name of the report is a form', () => {
  const hoja = readHoja(gridOf(cellsOf([...HEADER, META]), 'Revisión TMM-F004'));
  expect(hoja).toMatchObject({ tipo: 'formatos', formatos: [{ metas: [{ clave: 300 }] }] });
});

test.each<[string, SheetRows, unknown]>([
  [
    'META ANUAL',
    headerWithout(3),
    {
      celda: 'A1',
      encontrados: [
        'lineas',
        'descripcion',
        'unidad',
        'periodo',
        'avanceAbsoluto',
        'acumuladoRelativo',
        'observaciones',
      ],
      faltantes: [{ titulo: 'metaAnual' }],
    },
  ],
  [
    'METAS Y ACCIONES',
    headerWithout(0, 1),
    {
      celda: 'C1',
      encontrados: ['unidad', 'metaAnual', 'periodo', 'avanceAbsoluto', 'acumuladoRelativo', 'observaciones'],
      faltantes: [{ titulo: 'descripcion' }],
    },
  ],
  [
    'every P and A',
    [
      ['METAS Y ACCIONES', 'UNIDAD MEDIDA', 'META ANUAL', 'AVANCE', null],
      [null, null, null, 'ABSOLUTO', 'RELATIVO'],
    ],
    {
      celda: 'A1',
      encontrados: ['descripcion', 'unidad', 'metaAnual', 'avanceAbsoluto', 'acumuladoRelativo'],
      faltantes: [
        { titulo: 'observaciones' },
        ...[1, 2, 3, 4].flatMap((trimestre) => [
          { titulo: 'P', trimestre },
          { titulo: 'A', trimestre },
        ]),
      ],
    },
  ],
])('a sheet that resembles the form without %s says what was found and what is missing', (_, rows, hoja) => {
  expect(read([...rows, META])).toEqual({ tipo: 'no-reconocida', hoja: { hoja: 'Hoja', ...(hoja as object) } });
});

test('a title split over two rows counts as found', () => {
  const rows = headerWithout(3).map((row) => [...row]);
  rows[0]![1] = 'METAS Y';
  rows[1]![1] = 'ACCIONES';
  expect(read([...rows, META])).toMatchObject({
    hoja: { encontrados: expect.arrayContaining(['descripcion']) as unknown },
  });
});

test('of two headers that cannot be read the one with more titles is explained', () => {
  const poor = headerWithout(0, 1, 2, 3);
  expect(read([...poor, META, ...headerWithout(3), META])).toMatchObject({
    tipo: 'no-reconocida',
    hoja: { celda: 'A5' },
  });
});

test('a sheet that names the form, with its titles below each other, is explained at the name', () => {
  const rows = [[null, 'TMM-F004'], ['METAS Y ACCIONES'], ['META ANUAL'], ['OBSERVACIONES']];
  expect(read(rows)).toMatchObject({
    tipo: 'no-reconocida',
    hoja: { celda: 'B1', encontrados: ['descripcion', 'metaAnual', 'observaciones'] },
  });
});

test('a form may lack columns that its metas can be read without', () => {
  expect(formatosIn([...headerWithout(2, 13, 14), META])[0]).toMatchObject({
    columnasFaltantes: [{ titulo: 'unidad' }, { titulo: 'acumuladoRelativo' }, { titulo: 'observaciones' }],
    metas: [{ clave: 300 }],
  });
});

test('a form without metas is a form', () => {
  expect(formatosIn(HEADER)).toMatchObject([
    { celdaTabla: 'A1', metas: [], filasOmitidas: [], trimestre: null, ejercicio: null },
  ]);
});

test('the table is pointed to at its first title', () => {
  expect(formatosIn([['Clasificación'], ...headerWithout(0), META])[0]!.celdaTabla).toBe('B2');
});

describe('a second table', () => {
  const first = (...above: SheetRows): SheetRows => [
    ['UNIDAD EJECUTORA: 201', null, 'FECHA: ENERO-MARZO 2025'],
    ...above,
    ...HEADER,
    META,
  ];
  const claves = (rows: SheetRows) => formatosIn(rows).map(({ metas }) => metas.map(({ clave }) => clave));

  test.each<[string, SheetRows]>([
    ['right below', []],
    ['after letterhead', [[], [null, 'AVANCE FÍSICO PROGRAMÁTICO'], []]],
    [
      'with the same header block',
      [
        ['Unidad Ejecutora:', '201'],
        ['FECHA:', 'ENERO-MARZO'],
      ],
    ],
    ['after signatures', [ROLES, []]],
  ])('goes on with the form: %s', (_, between) => {
    expect(claves([...first(), ...between, ...HEADER, NEXT])).toEqual([[300, 301]]);
  });

  test.each<[string, SheetRows]>([
    ['another unit', [['UNIDAD EJECUTORA: 202']]],
    ['another quarter', [['FECHA: ABRIL-JUNIO 2025']]],
    ['another year', [['FECHA: ENERO-MARZO 2026']]],
  ])('is another form: %s', (_, between) => {
    expect(claves([...first(), ...between, ...HEADER, NEXT])).toEqual([[300], [301]]);
  });

  test('is another form where only the second names its unit or its quarter', () => {
    expect(claves([...HEADER, META, ['UNIDAD EJECUTORA: 202'], ...HEADER, NEXT])).toHaveLength(2);
    expect(claves([...HEADER, META, ['FECHA: ABRIL-JUNIO 2025'], ...HEADER, NEXT])).toHaveLength(2);
  });

  test('has its own columns, and what they lack is told of the whole form', () => {
    const [formato] = formatosIn([...first(), ...headerWithout(14), NEXT]);
    expect(formato!.columnasFaltantes).toEqual([{ titulo: 'observaciones' }]);
    expect(formato!.metas.map(({ celdaObservaciones }) => celdaObservaciones)).toEqual(['O5', null]);
  });

  test('gives its signatures to no form but its own', () => {
    const rows = [
      ...first(),
      [],
      [null, 'RESPONSABLE DEL RAMO'],
      ['UNIDAD EJECUTORA: 202'],
      ...HEADER,
      NEXT,
      [],
      ROLES,
    ];
    expect(formatosIn(rows).map(({ firmas }) => firmas)).toEqual([
      { unidadEjecutora: null, programa: null, ramo: 'B7' },
      { unidadEjecutora: 'B14', programa: 'G14', ramo: null },
    ]);
  });

  test('that cannot be read is told, and its rows belong to no form', () => {
    const hoja = read([...first(), ...headerWithout(3), NEXT, ...HEADER, metaRow('302.- Tercera', 4)]);
    expect(hoja).toMatchObject({
      tipo: 'formatos',
      formatos: [{ metas: [{ clave: 300 }, { clave: 302 }] }],
      tablasNoReconocidas: [{ hoja: 'Hoja', celda: 'A6', faltantes: [{ titulo: 'metaAnual' }] }],
    });
  });

  test('of something else does not end the form', () => {
    const aside: CellSpec[] = [
      ...META.map((spec) => spec ?? ''),
      ...Array<string>(12).fill(''),
      'META ANUAL',
      'AVANCE ABSOLUTO',
    ];
    const hoja = read([...first(), aside, NEXT]);
    expect(hoja).toMatchObject({
      formatos: [{ metas: [{ clave: 300 }, { clave: 300 }, { clave: 301 }] }],
      tablasNoReconocidas: [],
    });
  });
});

test.each<[SheetRows, number | null]>([
  [[['FECHA: ENERO-MARZO 2024'], ['PROGRAMA OPERATIVO ANUAL 2025']], 2024],
  [[['PROGRAMA OPERATIVO ANUAL 2025'], ['FECHA: ENERO-MARZO']], 2025],
  [[['P R O G R A M A   O P E R A T I V O   A N U A L   2 0 2 5']], 2025],
  [[['Programa Operativo Anual del ejercicio fiscal 2025']], 2025],
  [[['PROGRAMA OPERATIVO ANUAL']], null],
  [[[`PROGRAMA OPERATIVO ANUAL 2025 ${'x'.repeat(200)}`]], null],
])('%j gives the year %j', (above, ejercicio) => {
  expect(formatosIn([...above, ...HEADER, META])[0]!.ejercicio).toBe(ejercicio);
});

test('signatures are looked for within forty rows below the table', () => {
  const far = (rows: number): SheetRows => [
    ...HEADER,
    META,
    ...Array<[]>(rows).fill([]),
    ['Sin rol'],
    [null, 'LIC. X, RESPONSABLE DEL RAMO'],
  ];
  expect(formatosIn(far(30))[0]!.firmas.ramo).toBe('B36');
  expect(formatosIn(far(60))[0]!.firmas.ramo).toBeNull();
});
