import { readWorkbook } from '../../src/files/readWorkbook';
import { openReportWorkbook } from '../../src/lot/reportWorkbook';
import { compareLectura, type ReadArchivo } from '../../src/lot/compareLectura';
import { toLotRow } from '../../src/lot/lotRow';
import type { Aviso } from '../../src/lot/notices';
import { archivoOf } from '../../src/reports/archivo';
import { type FileReview, unreviewedFile } from '../../src/reports/fileReview';
import { addResumen, countFile, NOTHING } from '../../src/reports/resumen';
import type { Grid } from '../../src/workbook/grid';
import { fileOf, MIXED } from '../reports/lots';
import { hojaOf } from '../support/formato';
import { type Sample, sampleGrids } from '../support/samples';
import { LOT_OPTIONS, sampleFile } from './lots';
import { elementsOf, packageProblems, partsOf } from '../support/xlsxPackage';

const UNREAD = unreviewedFile('roto.xlsx', { codigo: 'archivo-danado', mensaje: 'El archivo está dañado.' });

function bookOf(files: readonly FileReview[], avisos: readonly Aviso[] = []): Uint8Array {
  const book = openReportWorkbook((archivo) => archivo);
  files.map(archivoOf).forEach(book.add);
  const resumen = files.map(countFile).reduce(addResumen, NOTHING);
  return book.close({ fecha: 'viernes', resumen, rows: files.map(toLotRow), avisos });
}

async function sheetsOf(bytes: Uint8Array): Promise<Map<string, unknown[][]>> {
  const rows = (grid: Grid): unknown[][] =>
    Array.from({ length: grid.rowCount }, (_, row) =>
      Array.from({ length: grid.columnCount }, (__, column) => grid.value(row, column)),
    );
  return new Map((await readWorkbook(bytes, 'r.xlsx')).sheets.map((grid) => [grid.name, rows(grid)]));
}

describe('the report of a lot', () => {
  const BYTES = bookOf([MIXED, UNREAD, fileOf(sampleGrids('TMM-F004-2025-T2'), 'T2.xlsx')]);

  test('hangs together and has its sheets in order', async () => {
    expect(packageProblems(partsOf(BYTES))).toEqual([]);
    expect([...(await sheetsOf(BYTES)).keys()]).toEqual([
      'Resumen',
      'Matriz',
      'Hallazgos',
      'Notas',
      'Metas',
      'Gráficas',
    ]);
  });

  test('says of every form how it stands, and of a file that was not read why', async () => {
    const summary = (await sheetsOf(BYTES)).get('Resumen')!;
    expect(summary[2]![0]).toBe(
      '3 archivos, 7 formatos (4 listos para entregar): 14 errores, 7 advertencias y 1 sugerencia. 1 archivo no se pudo revisar.',
    );
    expect(summary.slice(5, 8)).toEqual([
      ['carpeta/mixto.xlsx', 'Dirección', 'jul–sep 2025', 'No está listo', '54101 DIRECCIÓN', 1, 1, 1],
      ['carpeta/mixto.xlsx', 'Anexo', 'trimestre sin identificar', 'No está listo', null, 1, 0, 0],
      ['roto.xlsx', null, null, 'No se revisó', 'El archivo está dañado.', null, null, null],
    ]);
  });

  test('has the totals of the matrix above its titles', async () => {
    const [totals, titles, first, unread] = (await sheetsOf(BYTES)).get('Matriz')!;
    expect(titles!.slice(0, 4)).toEqual(['Archivo', 'Total', 'Listos', 'El formato no se reconoce']);
    expect(totals!.slice(0, 4)).toEqual(['Hallazgos de todos los archivos', 22, null, 1]);
    expect(first!.slice(0, 4)).toEqual(['carpeta/mixto.xlsx', 4, '0 de 2', 1]);
    expect(unread!.filter((value) => value !== null)).toEqual(['roto.xlsx', 'No se revisó']);
  });

  test('has every finding and every meta', async () => {
    const sheets = await sheetsOf(BYTES);
    expect(sheets.get('Hallazgos')).toHaveLength(1 + 22 + 1);
    expect(sheets.get('Metas')!.filter(([archivo]) => archivo === 'carpeta/mixto.xlsx')).toEqual([
      [
        'carpeta/mixto.xlsx',
        'Dirección',
        'jul–sep 2025',
        '301',
        'Jornadas comunitarias.',
        'Jornada',
        4,
        1,
        1,
        0,
        3,
        0.75,
        null,
      ],
      [
        'carpeta/mixto.xlsx',
        'Dirección',
        'jul–sep 2025',
        '302',
        'Jornadas comunitarias.',
        'Jornada',
        100,
        25,
        10,
        -0.6,
        60,
        0.6,
        null,
      ],
      [
        'carpeta/mixto.xlsx',
        'Dirección',
        'jul–sep 2025',
        '303',
        'Jornadas comunitarias.',
        null,
        6,
        2,
        2,
        0,
        6,
        1,
        null,
      ],
    ]);
  });
});

test('a report of which nobody knows where it will be links to nothing', () => {
  const book = openReportWorkbook(null);
  book.add(archivoOf(MIXED));
  const rows = [MIXED, MIXED].map(toLotRow);
  const parts = partsOf(book.close({ fecha: 'viernes', resumen: countFile(MIXED), rows, avisos: [] }));
  expect(packageProblems(parts)).toEqual([]);
  expect(Object.values(parts).filter((xml) => xml.includes('hyperlink'))).toEqual([]);
});

test('the report says what a form was compared with, and the year on its original plan', async () => {
  const read = async (sample: Sample): Promise<ReadArchivo> => {
    const { row, lectura } = await sampleFile(sample);
    return { archivo: row.archivo, lectura: lectura! };
  };
  const after = await read('TMM-F004-2025-T3-participacion-social');
  const { file } = await compareLectura(after, [await read('TMM-F004-2025-T2')], LOT_OPTIONS);
  const sheets = await sheetsOf(bookOf([file]));
  expect(sheets.get('Metas')![1]!.slice(3)).toEqual([
    '300',
    expect.stringContaining(' '),
    'Expedientes',
    760,
    485,
    477,
    expect.closeTo(-0.0165, 4),
    477,
    expect.closeTo(0.6276, 4),
    '1,055 de 1,197, 88 %, del plan original',
  ]);
  expect(sheets.get('Notas')).toContainEqual([
    after.archivo,
    'Participación Social',
    'jul–sep 2025',
    'Trimestre anterior',
    'Comparado con abr–jun: hoja «Participación Social» de «TMM-F004-2025-T2.xlsx».',
  ]);
  expect(sheets.get('Notas')!.map(([, , , asunto]) => asunto)).toContain('Sello');
});

test('on paper no chart is broken, unless it is longer than a page', () => {
  const parts = partsOf(bookOf([fileOf(sampleGrids('TMM-F004-2025-T2'), 'T2.xlsx')]));
  const drawing = elementsOf(parts['xl/drawings/drawing1.xml']!);
  const rows = [...parts['xl/drawings/drawing1.xml']!.matchAll(/<xdr:row>(\d+)<\/xdr:row>/g)].map(([, row]) =>
    Number(row),
  );
  const heights = drawing.flatMap(({ name, attributes }) =>
    name === 'xdr:ext' ? Number(attributes['cy']) / 12_700 : [],
  );
  const charts = Object.values(parts).find((part) => part.includes('<drawing '))!;
  const breaks = elementsOf(charts).flatMap(({ name, attributes }) => (name === 'brk' ? Number(attributes['id']) : []));
  expect(rows).toHaveLength(5);
  expect(breaks.length).toBeGreaterThan(0);
  // A break stands where a chart begins, never within one.
  for (const row of breaks) {
    expect(rows).toContain(row);
    expect(rows.some((first, index) => first < row && row < first + heights[index]! / 15)).toBe(false);
  }
});

test('the report of one workbook has no matrix', async () => {
  expect([...(await sheetsOf(bookOf([MIXED]))).keys()]).toEqual(['Resumen', 'Hallazgos', 'Notas', 'Metas', 'Gráficas']);
});

test('a lot of many forms has no charts, and says so', async () => {
  const form = (index: number): Grid => hojaOf({ hoja: `Hoja ${index}`, metas: [{ P: [1], A: [1] }] });
  const bytes = bookOf([fileOf(Array.from({ length: 51 }, (_, index) => form(index)))]);
  const sheets = await sheetsOf(bytes);
  expect(sheets.has('Gráficas')).toBe(false);
  expect(sheets.get('Resumen')![3]![0]).toBe(
    'Sin gráficas: se hacen cuando hay 50 formatos o menos. Las cifras están en «Metas».',
  );
});

test('a lot of nothing but unread files is a report all the same', async () => {
  const sheets = await sheetsOf(bookOf([UNREAD]));
  expect([...sheets.keys()]).toEqual(['Resumen', 'Hallazgos', 'Notas', 'Metas']);
  expect(sheets.get('Metas')).toHaveLength(1);
});
